"""What each key on a person of an opportunity does: one undo step each, said in the foot."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from recruiter_desk.base.clock import instant
from recruiter_desk.calls.model import TALKS
from recruiter_desk.calls.queries import known as calls_of
from recruiter_desk.gui.app import App
from recruiter_desk.gui.asked_files import brief_to_save
from recruiter_desk.gui.pages.opportunities import asking
from recruiter_desk.gui.pages.opportunities.asking import Permission
from recruiter_desk.gui.panels.opportunity import doing
from recruiter_desk.opportunities.model import Milestone, Stage, Submitted
from recruiter_desk.opportunities.queries import permissions, submissions
from recruiter_desk.store.desk import Desk

LATELY = 3  # talks that are offered as the time of a permission


class Whom(NamedTuple):
    """The person chosen, for the opportunity shown."""

    opportunity: int
    title: str
    person: int
    name: str
    stage: str


class Acts(QObject):
    """On the one who is chosen; with nobody chosen it is said so. `then(person)` after a move."""

    def __init__(
        self,
        app: App,
        page: QWidget,
        current: Callable[[], Whom | None],
        then: Callable[[int], None],
    ) -> None:
        super().__init__(page)
        self._app, self._page, self._current, self._then = app, page, current, then

    def call(self) -> None:
        """Have them on the line, with the call sheet of this opportunity."""
        self._on(lambda whom: self._app.ring_for.emit(whom.person, whom.opportunity))

    def add_questions(self, questions: Sequence[str]) -> None:
        """Put what is open about them on their call sheet for this opportunity."""

        def put(whom: Whom) -> None:
            self._app.to_ask[whom.person, whom.opportunity] = tuple(questions)
            count = "1 question" if len(questions) == 1 else f"{len(questions)} questions"
            said = f"{count} on the call sheet of {whom.name}: C begins the call"
            self._app.say.emit(said if questions else f"Nothing is open about {whom.name}.")

        self._on(put)

    def open(self) -> None:
        """Their page."""
        self._on(lambda whom: self._app.open_person.emit(whom.person))

    def move(self) -> None:
        """Ask for the stage."""

        def ask(whom: Whom) -> None:
            asking.stage(self._window, whom.name, whom.stage, partial(self.move_to, whom))

        self._on(ask)

    def not_for_this(self) -> None:
        """Not for this one, and why."""
        self._on(lambda whom: self.move_to(whom, Stage.NO))

    def move_to(self, whom: Whom, stage: Stage) -> None:
        """To a stage; a "no" asks why, a submission goes the way of submissions."""
        if stage is Stage.NO:
            asking.why_not(self._window, whom.name, partial(self._move, whom, stage))
        elif stage is Stage.SUBMITTED and not self._was_submitted(whom):
            self._submit(whom)
        else:
            self._move(whom, stage, "")

    def permit(self) -> None:
        """They said that they may be put forward: when, in which words."""
        self._on(lambda whom: self._ask_permission(whom, partial(self._permit, whom)))

    def submit(self) -> None:
        """Put them forward; without a permission it is asked for first."""
        self._on(self._submit)

    def add_date(self) -> None:
        """An interview, an offer, a counter-offer, a start."""

        def ask(whom: Whom) -> None:
            asking.a_date(self._app, self._window, whom.name, partial(self._date, whom))

        self._on(ask)

    def brief(self) -> None:
        """One page on them for the client, as a PDF."""
        self._on(self._brief)

    @property
    def _window(self) -> QWidget:
        return self._page.window()

    def _on(self, act: Callable[[Whom], object]) -> None:
        whom = self._current()
        if whom is None:
            self._app.say.emit("Nobody is chosen here.")
        else:
            act(whom)

    def _move(self, whom: Whom, stage: Stage, why: str) -> None:
        moved = self._app.do(doing.move, whom.opportunity, whom.person, stage, why)
        moved.then(self, lambda _done: self._then(whom.person))

    def _was_submitted(self, whom: Whom) -> bool:
        found = submissions(self._app.desk, opportunity=whom.opportunity, person=whom.person)
        return any(not line.by for line in found)

    def _ask_permission(self, whom: Whom, then: Callable[[Permission], None]) -> None:
        talks = talks_of(self._app.desk, whom.person)
        asking.permission(self._app, self._window, whom.name, talks, then)

    def _permit(self, whom: Whom, given: Permission) -> None:
        self._app.do(doing.permit, whom.opportunity, whom.person, given.at, given.words).then(self)

    def _submit(self, whom: Whom) -> None:
        given = permissions(self._app.desk, opportunity=whom.opportunity, person=whom.person)
        if any(line.withdrawn_at is None for line in given):
            self._submit_with(whom, None)
        else:
            self._ask_permission(whom, partial(self._submit_with, whom))

    def _submit_with(self, whom: Whom, given: Permission | None) -> None:
        said = (given.at, given.words) if given is not None else (None, "")
        kept = self._app.do(doing.submit_given, whom.opportunity, whom.person, *said)
        kept.then(self, partial(self._submitted, whom))

    def _submitted(self, whom: Whom, kept: Submitted) -> None:
        """Say it, and what had better be looked at; undo takes the submission back."""
        self._then(whom.person)
        said = f"Submitted {whom.name} for {whom.title}"
        self._app.done.emit(f"{said}. Look: {' '.join(kept.warnings)}" if kept.warnings else said)

    def _date(self, whom: Whom, kind: Milestone, on_day: date) -> None:
        kept = self._app.do(doing.milestone, whom.opportunity, whom.person, kind, on_day)
        kept.then(self)

    def _brief(self, whom: Whom) -> None:
        path = brief_to_save(self._window, f"{whom.name} for {whom.title}.pdf")
        if path is None:
            return

        def write(desk: Desk) -> int:
            return doing.brief(desk, path, whom.opportunity, whom.person)

        def said(left_out: int) -> None:
            kept = "line" if left_out == 1 else "lines"
            more = f"; the note guard kept {left_out} {kept} back" if left_out else ""
            self._app.say.emit(f"Wrote {path.name}{more}")

        self._app.do(write).then(self, said)


def talks_of(desk: Desk, person: int) -> list[datetime]:
    """When we last talked, the newest first."""
    contacts = calls_of(desk, person).contacts
    return [instant(c.at) for c in reversed(contacts) if c.outcome in TALKS][:LATELY]
