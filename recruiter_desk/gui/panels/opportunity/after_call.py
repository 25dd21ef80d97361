"""What comes after a call: the openings that fit what was said, and who is rung next."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiter_desk.calls.model import TALKS
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.card import Icon
from recruiter_desk.gui.kit.choice_card import ChoiceCard
from recruiter_desk.gui.kit.panel import Panel
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.panels.opportunity import doing, words
from recruiter_desk.gui.panels.opportunity.fitting import fits_of, named, right
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.opportunities.matching.model import Fit, Match
from recruiter_desk.opportunities.model import Stage
from recruiter_desk.people.queries import person_card
from recruiter_desk.store.desk import Desk

WIDE, MOST = 560, 5


class AfterCall(QObject):
    """`begin(outcome)`: the notes are read first, so that what was just said counts."""

    def __init__(self, app: App, window: QWidget, person: int, opportunity: int) -> None:
        super().__init__(window)
        self._app, self._window = app, window
        self._person, self._opportunity = person, opportunity

    def begin(self, outcome: str) -> None:
        """After a talk what fits is looked up; else only who is next is offered."""
        if outcome not in TALKS:
            self._show(())
            return
        person, app = self._person, self._app

        def read(desk: Desk) -> None:
            from recruiter_desk.screening.queue import read_person

            read_person(desk, person)

        def look(_read: object = None) -> None:
            app.ask(self, lambda desk: fits_of(desk, person), self._show)

        app.do(read).then(self, look, look)

    def _show(self, found: tuple[Fit, ...]) -> None:
        page = getattr(self._window, "page", None)
        following = None
        if self._opportunity and page is not None and page.key == "opportunities":
            following = page.listing.next_to_call(but=self._person)
        mine = next((f for f in found if f.opportunity.id == self._opportunity), None)
        some = right(found, but=self._opportunity)
        if some or following is not None:
            panel = AfterPanel(self._app, self._window, self._person, self._opportunity)
            panel.show_next(mine, some[:MOST], following)
            panel.open()
        self.deleteLater()


class AfterPanel(Panel):
    """A figure puts them on the list of an opening; Enter rings the next one of the list."""

    def __init__(self, app: App, window: QWidget, person: int, opportunity: int) -> None:
        name = person_card(app.desk, person).name
        super().__init__(window, f"After the call with {name}", WIDE, top=140)
        self._app, self._person, self._opportunity = app, person, opportunity
        self._next: Match | None = None
        self.cards: list[ChoiceCard] = []
        self.head.addWidget(Icon("briefcase", 18, Tone.ACCENT))
        self.head.addWidget(Words(f"After the call with {name}", Role.NAME), 1)

    def show_next(self, mine: Fit | None, some: list[Fit], following: Match | None) -> None:
        """What else fits, and who is next."""
        self._next = following
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        if some:
            column.addWidget(Words(said(mine, some), Role.BODY, wrap=True))
        for number, fit in enumerate(some, 1):
            card = ChoiceCard("plus", f"{number}  {named(fit)}", words.sentence(fit.match))
            card.clicked.connect(lambda _on=False, card=card, fit=fit: self._put(card, fit))
            self.add_key(str(number), card.click)
            self.cards.append(card)
            column.addWidget(card)
        if following is not None:
            who = following.person
            line = ", ".join(part for part in (who.name, who.function, who.place) if part)
            column.addWidget(Words(f"Next: {line}", Role.STRONG))
        self.body.addWidget(box)
        self._fill_foot()

    def _fill_foot(self) -> None:
        self.foot.addStretch()
        close = Button("Close", caps=("Esc",))
        close.clicked.connect(self.close)
        self.foot.addWidget(close)
        self.next = Button(
            f"Call {self._next.person.name}" if self._next else "Done",
            icon="phone" if self._next else "",
            caps=("Enter",),
            kind=Kind.PRIMARY,
        )
        self.next.clicked.connect(self._call_next)
        self.foot.addWidget(self.next)

    def open(self, first: QWidget | None = None) -> None:
        """Enter goes on at once."""
        for keys in ("Return", "Enter"):
            self.add_key(keys, self._enter)
        super().open(first or self.next)

    def _enter(self) -> None:
        now = self.focusWidget()
        if isinstance(now, ChoiceCard | Button):
            now.click()
        else:
            self._call_next()

    def _put(self, card: ChoiceCard, fit: Fit) -> None:
        """On the list of that one, once."""
        card.setChecked(True)
        card.setEnabled(False)
        self.next.setFocus()
        self._app.do(doing.move, fit.opportunity.id, self._person, Stage.FOUND).then(self)

    def _call_next(self) -> None:
        following, opportunity = self._next, self._opportunity
        self.close()
        if following is not None:
            self._app.ring_for.emit(following.person.id, opportunity)


def said(mine: Fit | None, some: list[Fit]) -> str:
    """`Not right for MRI lead, Tucson; fits CT nights, Denver and Echo, Sacramento.`"""
    titles = [fit.opportunity.title for fit in some]
    listed = titles[0] if len(titles) == 1 else f"{'; '.join(titles[:-1])} and {titles[-1]}"
    if mine is not None and (not mine.match.is_right or mine.match.stage == Stage.NO):
        return f"Not right for {mine.opportunity.title}; fits {listed}."
    return f"Fits {listed}."
