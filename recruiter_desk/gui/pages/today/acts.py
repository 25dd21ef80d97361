"""What each key on a row of Today does: one undo step each, said in the foot."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from recruiter_desk.calls.drafts import CallDraft, Logged, PromiseDraft
from recruiter_desk.gui import later
from recruiter_desk.gui.app import App
from recruiter_desk.gui.pages.today import asking
from recruiter_desk.gui.pages.today.pane import Deed
from recruiter_desk.gui.pages.today.seen import difference_of
from recruiter_desk.gui.panels.said import logged_words
from recruiter_desk.matters.model import (
    DIFFERENCE,
    PROMISE_THEIRS,
    REFERRAL_DEBT,
    TO_CLEAR_UP,
    TO_TELL,
)
from recruiter_desk.screening.queries import DifferenceLine
from recruiter_desk.today.model import Item, Row

REST = timedelta(days=30)
OWN_WORDS = TO_CLEAR_UP + TO_TELL  # kinds whose words say nothing of a call's matter


class Acts(QObject):
    """The keys on the row that is chosen; without a row they do nothing."""

    def __init__(self, app: App, page: QWidget, current: Callable[[], Row | None]) -> None:
        super().__init__(page)
        self._app, self._page, self._current = app, page, current

    def deeds(self) -> list[Deed]:
        """Every key with its words."""
        return [
            Deed("C", "call", self._on(self._call)),
            Deed("V", "left voicemail", self._on(self._voicemail)),
            Deed("N", "no answer", self._on(lambda item: self._log(item, "out", "no_answer"))),
            Deed("B", "bad time", self._on(self._bad_time)),
            Deed("T", "talked", self._on(self._talked)),
            Deed("R", "they returned it", self._on(self._returned)),
            Deed("S", "snooze", self._on(self._snooze)),
            Deed("D", "done", self._on(self._done)),
            Deed("X", "explained, with the reason", self._on(self._explain)),
            Deed("O", "whose was it", self._on(self._whose)),
            Deed("Enter", "open person", self.open_person),
            Deed(".", "call anyway, with a reason", self._on(self._call)),
            Deed("/", "leave for 30 days", self._on(self._leave)),
        ]

    def open_person(self) -> None:
        """Show the person of the row; for a number ask whose it is."""
        self._on(
            lambda item: (
                self._whose(item)
                if item.person_id is None
                else self._app.open_person.emit(item.person_id)
            )
        )()

    def _on(self, act: Callable[[Item], object]) -> Callable[[], None]:
        def run() -> None:
            row = self._current()
            if row is not None:
                act(row.item)

        return run

    def _call(self, item: Item) -> None:
        if item.person_id is not None:
            self._app.ring.emit(item.person_id)
        else:
            self._app.show_panel("call", None, number=item.number or "")

    def _voicemail(self, item: Item) -> None:
        about = "" if item.matter.kind in OWN_WORDS else item.matter.about
        self._app.show_panel("slip", item.person_id, number=item.number or "", words=about)

    def _talked(self, item: Item) -> None:
        theirs = item.matter.kind == PROMISE_THEIRS
        self._log(item, "in" if theirs else "out", "connected")

    def _log(
        self,
        item: Item,
        direction: str,
        outcome: str,
        *,
        promise: PromiseDraft | None = None,
        listened: bool | None = None,
        right_person: bool | None = None,
    ) -> None:
        draft = CallDraft(
            direction=direction,
            outcome=outcome,
            person_id=item.person_id,
            number=item.number if item.person_id is None else None,
            about="" if item.matter.kind in OWN_WORDS else item.matter.about,
            promise=promise,
            listened=listened,
            right_person=right_person,
        )
        self._app.do(later.log_call, draft).then(self, lambda logged: self._say(draft, logged))

    def _say(self, draft: CallDraft, logged: Logged) -> None:
        self._app.done.emit(logged_words(draft, logged, self._app.now(), self._app.zone))

    def _bad_time(self, item: Item) -> None:
        asking.bad_time(
            self._app,
            self._page.window(),
            item,
            lambda promise: self._log(item, "out", "bad_time", promise=promise),
        )

    def _returned(self, item: Item) -> None:
        asking.returned(
            self._page.window(),
            item,
            lambda listened, right: self._log(
                item, "in", "connected", listened=listened, right_person=right
            ),
        )

    def _snooze(self, item: Item) -> None:
        asking.snooze(self._app, self._page.window(), item, lambda at: self._until(item, at))

    def _until(self, item: Item, at: datetime) -> None:
        number = item.number if item.person_id is None else None
        self._app.do(later.leave_until, item.person_id, at, number).then(self)

    def _leave(self, item: Item) -> None:
        until = self._app.now() + REST
        number = item.number if item.person_id is None else None
        self._app.do(later.leave_until, item.person_id, until, number, rest=True).then(self)

    def answer(self, difference: object, state: str, why: str) -> None:
        """Say what became of a difference."""
        if isinstance(difference, int):
            self._app.do(later.answer_difference, difference, state, why).then(self)

    def _explain(self, item: Item) -> None:
        """Ask why the two statements of the row differ; a row of anything else has none."""
        if item.matter.kind != DIFFERENCE:
            self._app.say.emit("There is no difference to explain here.")
            return
        asking.explained(self._page.window(), item, partial(self._explained, item))

    def _explained(self, item: Item, why: str) -> None:
        def answer(line: DifferenceLine | None) -> None:
            if line is not None:
                self.answer(line.id, "explained", why)

        self._app.ask(self, lambda desk: difference_of(desk, item), answer)

    def _done(self, item: Item) -> None:
        if item.matter.kind == DIFFERENCE:
            self._explain(item)
            return
        if item.matter.kind == REFERRAL_DEBT and item.person_id is not None:
            told = self._app.do(later.tell_what_happened, item.person_id)
            told.then(self, lambda _: self._app.done.emit(f"Told {item.name}"))
            return
        number = item.number if item.person_id is None else None
        asking.done(
            self._page.window(),
            item,
            lambda why: self._app.do(later.close_matters, item.person_id, why, number).then(self),
        )

    def _whose(self, item: Item) -> None:
        """Say whose the number's calls were; a person already named is theirs already."""
        if item.person_id is not None or not item.matter.calls:
            self._app.say.emit(f"{item.name} is already named.")
            return
        asking.whose(self._app, self._page.window(), item, lambda who: self._give(item, who))

    def _give(self, item: Item, person: int) -> None:
        answer = self._app.do(later.give_calls, item.matter.calls, person)
        answer.then(self, lambda logged: self._app.done.emit(f"It was {logged.name}"))
