"""Opportunities: the list of them, and for the chosen one who fits, who stands where, who went."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from recruiter_desk.base.clock import local
from recruiter_desk.base.errors import NotFound
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.buttons import Button
from recruiter_desk.gui.kit.empty import Empty
from recruiter_desk.gui.kit.page_header import PageHeader
from recruiter_desk.gui.kit.panes import Surface
from recruiter_desk.gui.kit.segments import Segments
from recruiter_desk.gui.pages.opportunities.acts import Acts, Whom
from recruiter_desk.gui.pages.opportunities.listing import Listing
from recruiter_desk.gui.pages.opportunities.opening_list import OpeningList
from recruiter_desk.gui.pages.opportunities.own_acts import OwnActs
from recruiter_desk.gui.pages.opportunities.shown import VIEWS, Shown
from recruiter_desk.gui.panels.opportunity.words import to_ask
from recruiter_desk.gui.theme.tokens import tokens
from recruiter_desk.opportunities.matching.queries import READS as MATCH_READS
from recruiter_desk.opportunities.model import OpeningLine, Stage, State
from recruiter_desk.opportunities.queries import READS, board, opening, openings
from recruiter_desk.store.journal import Change

LIST_WIDE, BOTH = 247, 1240  # px: the list; the page from which list and board stand together
NONE_YET = "N adds one: a title, the client, what is wanted. Then the desk says who fits and why."
HINTS = [
    ("C", "call sheet"),
    ("G", "move to a stage"),
    ("A", "add the open questions to the call sheet"),
    ("X", "not for this one"),
    ("P", "may be put forward"),
    ("S", "submit"),
    ("B", "brief as PDF"),
    ("D", "a date of theirs"),
    ("N", "new opportunity"),
    ("E", "edit it"),
    (".", "its menu"),
    ("1", "match list"),
    ("2", "board"),
    ("3", "submissions"),
    ("]", "the next opportunity"),
    ("[", "the one before"),
    ("Right", "look at a criterion"),
    ("Enter", "open person"),
]


class OpportunitiesPage(QWidget):
    """Three views of the chosen opportunity; the keys work on the person chosen in the view."""

    key, title = "opportunities", "Opportunities"

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app, self._stale = app, False
        self.setAccessibleName(self.title)
        self.header = PageHeader(self.title)
        self.views = Segments("Views", VIEWS, high=30)
        self.views.choose("list")
        self.openings = OpeningList()
        self.acts = Acts(app, self, self.whom, self._moved)
        self.own = OwnActs(app, self, lambda: self.shown.opening)
        self.shown = Shown(app, {"next": self.call_next, **self.own.deeds()})
        self._lay_out()
        self._listen()
        self._read()

    def hints(self) -> list[tuple[str, str]]:
        """The keys of this page."""
        return list(HINTS)

    @property
    def listing(self) -> Listing:
        """The match list."""
        return self.shown.listing

    def show_view(self, view: str) -> None:
        """Show the chosen opportunity so, and give it the keys."""
        self.views.choose(view)
        self.shown.show_view(view)
        self._make_room()
        self.shown.begin()

    def show_opportunity(self, opportunity: int) -> None:
        """Choose one."""
        if self._stale:
            self._read()
        self.openings.choose(opportunity)

    def whom(self) -> Whom | None:
        """The person chosen in the view that is shown."""
        opening, found = self.shown.opening, self.shown.person()
        if opening is None or found is None:
            return None
        return Whom(opening.id, opening.title, *found)

    def call_next(self) -> None:
        """Have the first on the line who may fit and was not called yet."""
        match, opening = self.listing.next_to_call(), self.shown.opening
        if opening is None or match is None:
            self._app.say.emit("Everybody who may fit was called.")
            return
        self.listing.list.choose(match.person.id)
        self._app.ring_for.emit(match.person.id, opening.id)

    def _add_questions(self) -> None:
        found = self.shown.person()
        match = self.listing.match_of(found[0]) if found else None
        self.acts.add_questions(to_ask(match) if match is not None else ())

    def _lay_out(self) -> None:
        add = Button("New opportunity", icon="plus", name="New opportunity, N")
        add.clicked.connect(self.own.add)
        for control in (self.views, add):
            self.header.add(control)
        empty = Surface()
        QVBoxLayout(empty).addWidget(Empty("briefcase", "No opportunity yet", NONE_YET, ("N",)))
        below = QWidget()
        self._either = QStackedLayout(below)
        self._either.addWidget(self._both())
        self._either.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(below, 1)
        self.setFocusProxy(self.shown)

    def _both(self) -> QWidget:
        """The list at the left, the chosen opportunity at the right."""
        both = QWidget()
        across = QHBoxLayout(both)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        self.openings.setFixedWidth(LIST_WIDE)
        across.addWidget(self.openings)
        across.addWidget(VerticalLine())
        across.addWidget(self.shown, 1)
        return both

    def _listen(self) -> None:
        self.views.chosen.connect(lambda keys: self.show_view(keys[0]))
        self.openings.chosen.connect(self._chosen)
        self.openings.opened.connect(lambda _line: self.shown.begin())
        self.shown.opened.connect(self._app.open_person)
        self.shown.moved.connect(self._move)
        self.shown.turned.connect(self.show_view)
        self._app.changed.connect(self._on_change)

    def _read(self) -> None:
        self._stale = False
        app = self._app
        lines = openings(app.desk)
        self.openings.show_lines(lines, local(app.now(), app.zone).year)
        many = sum(line.state is State.OPEN for line in lines)
        self.header.set_words(self.title, f"{many:,} open" if lines else "")
        self._either.setCurrentIndex(0 if lines else 1)
        self._show()

    def _chosen(self, line: OpeningLine | None) -> None:
        now = self.shown.opening
        if line is not None and (now is None or line.id != now.id):
            self._show()

    def _show(self) -> None:
        """Read the chosen opportunity anew."""
        line, desk = self.openings.current(), self._app.desk
        if line is None:
            self.shown.show_opening(None, None)
            return
        try:
            with desk.read():
                self.shown.show_opening(opening(desk, line.id), board(desk, line.id))
        except NotFound:
            self.shown.show_opening(None, None)

    def _move(self, person: int, stage: Stage) -> None:
        opening_, found = self.shown.opening, self.shown.on_board(person)
        if opening_ is not None and found is not None:
            self.acts.move_to(Whom(opening_.id, opening_.title, person, *found), stage)

    def _moved(self, person: int) -> None:
        """The card that was moved stays the chosen one."""
        if self.shown.view == "board":
            self.shown.board.choose(person)
            self.shown.board.begin()

    def _make_room(self) -> None:
        """In a narrow window the board has the page to itself."""
        narrow = self.width() < BOTH
        self.openings.setVisible(not (narrow and self.shown.view == "board"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _on_change(self, change: Change) -> None:
        if not change.touched & (READS | MATCH_READS):
            return
        if self.isVisible():
            self._read()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._keys().get(Qt.Key(event.key()))
        if act is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        act()

    def _keys(self) -> dict[Qt.Key, Callable[[], object]]:
        acts, own = self.acts, self.own
        return {
            Qt.Key.Key_C: acts.call,
            Qt.Key.Key_G: acts.move,
            Qt.Key.Key_A: self._add_questions,
            Qt.Key.Key_X: acts.not_for_this,
            Qt.Key.Key_P: acts.permit,
            Qt.Key.Key_S: acts.submit,
            Qt.Key.Key_D: acts.add_date,
            Qt.Key.Key_B: acts.brief,
            Qt.Key.Key_N: own.add,
            Qt.Key.Key_E: own.edit,
            Qt.Key.Key_Period: self.shown.head.open_menu,
            Qt.Key.Key_BracketRight: lambda: self.openings.step(1),
            Qt.Key.Key_BracketLeft: lambda: self.openings.step(-1),
            Qt.Key.Key_1: lambda: self.show_view("list"),
            Qt.Key.Key_2: lambda: self.show_view("board"),
            Qt.Key.Key_3: lambda: self.show_view("submissions"),
        }


class VerticalLine(QWidget):
    """One pixel between the list and the opportunity."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), tokens().line)
