"""One person: everything that happened, everything known, and every key that helps on a call."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from recruiter_desk.base.errors import NotFound
from recruiter_desk.calls.queries import advice
from recruiter_desk.calls.queries import known as known_of
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.panes import Pane, Split
from recruiter_desk.gui.pages.people.person import acts, chips
from recruiter_desk.gui.pages.people.person.header import Header
from recruiter_desk.gui.pages.people.person.known import beside, known, open_now, think_twice
from recruiter_desk.gui.pages.people.person.menu import PersonMenu
from recruiter_desk.gui.pages.people.person.resumes import resumes_card
from recruiter_desk.gui.pages.people.person.screened import cards
from recruiter_desk.gui.pages.people.person.story import Story
from recruiter_desk.gui.panels.opportunity.of_person import READS as OPENING_READS
from recruiter_desk.gui.panels.opportunity.of_person import PersonOpenings
from recruiter_desk.gui.panels.ties import ties_card
from recruiter_desk.people.model import PersonCard
from recruiter_desk.people.queries import CARD_READS, person_card
from recruiter_desk.referrals.queries import READS as TIE_READS
from recruiter_desk.referrals.queries import edges_of
from recruiter_desk.screening.queries import READS as FACT_READS
from recruiter_desk.screening.resumes.queries import resumes_of
from recruiter_desk.store.journal import Change
from recruiter_desk.today.model import Item
from recruiter_desk.today.queries import READS as OPEN_READS
from recruiter_desk.today.queries import open_of
from recruiter_desk.today.timeline.model import Kind
from recruiter_desk.today.timeline.queries import READS as TIMELINE_READS

READS = TIE_READS | CARD_READS | OPEN_READS | TIMELINE_READS | FACT_READS | OPENING_READS
WIDE, MINUTE = 456, 30_000  # px; ms
HINTS = [
    ("C", "call"),
    ("V", "left voicemail"),
    ("T", "talked"),
    ("B", "bad time"),
    ("R", "they returned it"),
    ("N", "note"),
    ("E", "edit"),
    ("Enter", "correct"),
    ("G", "gave a name"),
    ("F", "put on a list they fit"),
    ("M", "merge"),
    ("Esc", "back"),
]


class PersonPage(QWidget):
    """`show_person(id)`; empty until then."""

    key, title = "person", "Person"

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app, self._stale = app, False
        self.person: int | None = None
        self.card: PersonCard | None = None
        self.open: list[Item] = []
        self.menu = PersonMenu(app, self, lambda: self.card)
        self.acts = {
            "call": self._ring,
            "voicemail": lambda: self._panel("slip"),
            "note": self.write_note,
        }
        self.openings = PersonOpenings(app, self)
        self.header = Header(app, self.acts, self.menu)
        self.story = Story(app)
        self.pane = Pane("What is known")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(Split(self.story, self.pane, WIDE), 1)
        self.setFocusProxy(self.story.timeline)
        self._listen()

    def hints(self) -> list[tuple[str, str]]:
        """The keys of this page."""
        return HINTS

    def show_person(self, person: int) -> None:
        """Show that person; a note that is being typed on another is saved first."""
        if person != self.person:
            self.story.note.finish()
            self.story.segments.choose("all")
        self.person = person
        self.read()
        self.story.timeline.setFocus()

    def show_entry(self, kind: str, row: int) -> None:
        """Choose a note or call among what happened with the person shown."""
        self.story.show_entry(Kind(kind), row)

    def write_note(self) -> None:
        """Begin a note."""
        if self.person is not None:
            self.story.note.write(self.person)

    def read(self) -> None:
        """Read the person anew; gone meanwhile, the list is shown instead."""
        if self.person is None:
            return
        self._stale = False
        try:
            self._read(self.person)
        except NotFound as gone:
            self.person = self.card = None
            self._app.go.emit("people")
            self._app.say.emit(f"{gone.title} {gone.advice}")

    def _read(self, person: int) -> None:
        app = self._app
        with app.desk.read():
            card = person_card(app.desk, person)
            self.open = open_of(app.desk, person)
            told = advice(app.desk, person, app.now())
            known_calls = known_of(app.desk, person)
            left = chips.voicemails(known_calls, app.now())
            self.story.read(person)
        self.card = card
        self.setAccessibleName(card.name)
        self.header.show_person(card, [*left, *chips.broken(told)])
        self.pane.clear()
        shown = [item for item in self.open if item.state(app.now()) != "waiting"] or self.open
        if shown:
            self.pane.add(open_now(app, self.open))
        rest = partial(acts.leave_alone, app, self, person)
        there = card.place.zone or app.zone
        twice = think_twice(app, told, known_calls, there, rest, self.acts["call"])
        if twice is not None:
            self.pane.add(twice)
        safe = acts.turn_voicemail_safe(app, self, person)
        self.pane.add(known(app, card, lambda: self._panel("person"), safe))
        papers = resumes_card(app, resumes_of(app.desk, person), self._add_resume)
        if papers is not None:
            self.pane.add(papers)
        if ties := edges_of(app.desk, person):
            self.pane.add(ties_card(person, ties, app.zone, app.open_person.emit))
        for screened in (self.openings.box(person), *cards(app, self, person)):
            self.pane.add(screened)
        if (said_otherwise := beside(app, card)) is not None:
            self.pane.add(said_otherwise)

    def _add_resume(self) -> None:
        if self.person is not None:
            self._app.add_resumes.emit(self.person, ())

    def _listen(self) -> None:
        self.story.corrected.connect(self._correct)
        self.story.removed.connect(lambda kind, row: acts.remove(self._app, self, kind, row))
        self._app.changed.connect(self._on_change)
        minute = QTimer(self, interval=MINUTE)
        minute.timeout.connect(self._tick)
        minute.start()

    def _on_change(self, change: Change) -> None:
        if not change.touched & READS:
            return
        if self.isVisible():
            self.read()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.read()

    def _tick(self) -> None:
        """Time has passed: what is late is said anew."""
        now = QApplication.focusWidget()
        if self.isVisible() and not (now is not None and self.pane.isAncestorOf(now)):
            self.read()

    def _correct(self, kind: Kind, row: int) -> None:
        if kind is Kind.NOTE:
            self.story.note.correct(row)
        elif kind is Kind.CALL:
            self._app.show_panel("call", self.person, call=row)
        elif kind is Kind.RESUME:
            self._app.show_resume(row)

    def _ring(self) -> None:
        if self.person is not None:
            self._app.ring.emit(self.person)

    def _panel(self, name: str) -> None:
        if self.person is not None:
            self._app.show_panel(name, self.person)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        act = self._keys(self.card).get(key) if plain and self.card is not None else None
        if act is not None:
            act()
        elif plain and Qt.Key.Key_1 <= key <= Qt.Key.Key_4:
            self.story.show_only(key - Qt.Key.Key_1)
        else:
            super().keyPressEvent(event)

    def _keys(self, card: PersonCard) -> dict[Qt.Key, Callable[[], object]]:
        app = self._app
        return {
            Qt.Key.Key_C: self.acts["call"],
            Qt.Key.Key_V: self.acts["voicemail"],
            Qt.Key.Key_N: self.write_note,
            Qt.Key.Key_T: lambda: acts.talked(app, self, card),
            Qt.Key.Key_B: lambda: acts.bad_time(app, self, card),
            Qt.Key.Key_R: lambda: acts.returned(app, self, card),
            Qt.Key.Key_E: lambda: self._panel("person"),
            Qt.Key.Key_G: lambda: self._panel("referral"),
            Qt.Key.Key_F: self.openings.put,
            Qt.Key.Key_M: self.menu.merge,
        }
