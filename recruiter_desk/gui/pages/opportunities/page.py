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
from recruiter_desk.gui.pages.opportunities.board import BoardView
from recruiter_desk.gui.pages.opportunities.head import OpeningHead
from recruiter_desk.gui.pages.opportunities.listing import Listing
from recruiter_desk.gui.pages.opportunities.opening_list import OpeningList
from recruiter_desk.gui.pages.opportunities.own_acts import OwnActs
from recruiter_desk.gui.pages.opportunities.strip import Place
from recruiter_desk.gui.pages.opportunities.submitted import Submissions
from recruiter_desk.gui.theme.tokens import tokens
from recruiter_desk.opportunities.matching.queries import READS as MATCH_READS
from recruiter_desk.opportunities.model import Board, Opening, OpeningLine, Stage, State
from recruiter_desk.opportunities.queries import READS, board, opening, openings
from recruiter_desk.store.journal import Change

LIST_WIDE, BOTH = 247, 1240  # px: the list; the page from which list and board stand together
VIEWS = (("list", "Match list"), ("board", "Board"), ("submissions", "Submissions"))
NONE_YET = "N adds one: a title, the client, what is wanted. Then the desk says who fits and why."
HINTS = [
    ("C", "call sheet"),
    ("G", "move to a stage"),
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
    """Three ways to see the chosen opportunity; the keys work on the person chosen in each."""

    key, title = "opportunities", "Opportunities"

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app, self._stale = app, False
        self.opening: Opening | None = None
        self._board: Board | None = None
        self._to_call = 0
        self.setAccessibleName(self.title)
        self.header = PageHeader(self.title)
        self.views = Segments("Views", VIEWS, high=30)
        self.views.choose("list")
        self.openings = OpeningList()
        self.acts = Acts(app, self, self.whom, self._moved)
        self.own = OwnActs(app, self, lambda: self.opening)
        self.head = OpeningHead(app, {"next": self.call_next, **self.own.deeds()})
        self.listing, self.board = Listing(app), BoardView()
        self.submissions = Submissions(app)
        self._lay_out()
        self._listen()
        self._read()

    def hints(self) -> list[tuple[str, str]]:
        """The keys of this page."""
        return list(HINTS)

    @property
    def view(self) -> str:
        """ "list", "board" or "submissions"."""
        return self.views.keys()[0]

    def show_view(self, view: str) -> None:
        """Show the chosen opportunity so, and give it the keys."""
        self.views.choose(view)
        self._seen.setCurrentIndex([key for key, _words in VIEWS].index(view))
        self._make_room()
        self._fill()
        self.focus()

    def focus(self) -> None:
        """Give the keys to what is shown of the opportunity."""
        if self.opening is None:
            self.openings.setFocus()
        elif self.view == "board":
            self.board.begin()
        else:
            (self.listing.list if self.view == "list" else self.submissions).setFocus()

    def show_opportunity(self, opportunity: int, person: int = 0) -> None:
        """Choose one, and somebody of it."""
        self.openings.choose(opportunity)
        if person:
            self.listing.list.choose(person)

    def whom(self) -> Whom | None:
        """The person chosen in the view that is shown."""
        if self.opening is None:
            return None
        found = self._person()
        if found is None:
            return None
        return Whom(self.opening.id, self.opening.title, *found)

    def _person(self) -> tuple[int, str, str] | None:
        if self.view == "list":
            match = self.listing.current()
            return (match.person.id, match.person.name, match.stage) if match else None
        if self.view == "board":
            card = self.board.current()
            return (card.person.id, card.person.name, card.stage) if card else None
        sent = self.submissions.current()
        return (sent.line.person.id, sent.line.person.name, "submitted") if sent else None

    def call_next(self) -> None:
        """Have the first on the line who may fit and was not called yet."""
        match = self.listing.next_to_call()
        if self.opening is None or match is None:
            self._app.say.emit("Everybody who may fit was called.")
            return
        self.listing.list.choose(match.person.id)
        self._app.ring_for.emit(match.person.id, self.opening.id)

    def _lay_out(self) -> None:
        add = Button("New opportunity", icon="plus", name="New opportunity, N")
        add.clicked.connect(self.own.add)
        for control in (self.views, add):
            self.header.add(control)
        empty = Surface()
        QVBoxLayout(empty).addWidget(Empty("briefcase", "No opportunity yet", NONE_YET, ("N",)))
        self._either = QStackedLayout()
        self._either.addWidget(self._both())
        self._either.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(self._either, 1)
        self.setFocusProxy(self.listing.list)

    def _both(self) -> QWidget:
        """The list at the left, the chosen opportunity at the right."""
        self._seen = QStackedLayout()
        for view in (self.listing, self.board, self.submissions):
            self._seen.addWidget(view)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.head)
        right.addLayout(self._seen, 1)
        both = QWidget()
        across = QHBoxLayout(both)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        self.openings.setFixedWidth(LIST_WIDE)
        across.addWidget(self.openings)
        across.addWidget(VerticalLine())
        across.addLayout(right, 1)
        return both

    def _listen(self) -> None:
        self.views.chosen.connect(lambda keys: self.show_view(keys[0]))
        self.openings.chosen.connect(self._chosen)
        self.openings.opened.connect(lambda _line: self.focus())
        self.listing.list.opened.connect(lambda _match: self.acts.open())
        self.listing.counted.connect(self._counted)
        self.listing.strip.pressed.connect(self._look_at)
        self.board.moved.connect(self._move)
        self.board.opened.connect(self._app.open_person)
        self.submissions.opened.connect(lambda _sent: self.acts.open())
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
        if line is not None and (self.opening is None or line.id != self.opening.id):
            self._show()

    def _show(self) -> None:
        """Read the chosen opportunity anew."""
        line, desk = self.openings.current(), self._app.desk
        self.opening, self._board = None, None
        if line is not None:
            try:
                with desk.read():
                    self.opening, self._board = opening(desk, line.id), board(desk, line.id)
            except NotFound:
                return
        self._fill()

    def _fill(self) -> None:
        shown, cards = self.opening, self._board
        if shown is None or cards is None:
            return
        self.head.show_opening(shown, self._to_call)
        self.listing.show_opening(shown, cards)
        if self.view == "board":
            self.board.show_board(cards)
        elif self.view == "submissions":
            self.submissions.show_opening(shown.id)

    def _counted(self, to_call: int) -> None:
        self._to_call = to_call
        if self.opening is not None:
            self.head.show_opening(self.opening, to_call)

    def _look_at(self, place: Place) -> None:
        """A stage was pressed: those to call in the list, the others on the board."""
        if place.stage is Stage.FOUND:
            match = self.listing.next_to_call()
            if match is not None:
                self.listing.list.choose(match.person.id)
            return
        self.show_view("board")
        self.board.look_at(place.stage)

    def _move(self, person: int, stage: Stage) -> None:
        if self.opening is None or self._board is None:
            return
        for at, cards in self._board.columns.items():
            for card in cards:
                if card.person.id == person:
                    whom = Whom(self.opening.id, self.opening.title, person, card.person.name, at)
                    self.acts.move_to(whom, stage)

    def _moved(self, person: int) -> None:
        self.board.choose(person)
        if self.view == "board":
            self.board.begin()

    def _step(self, by: int) -> None:
        self.openings.step(by)

    def _make_room(self) -> None:
        """In a narrow window the board has the page to itself."""
        narrow = self.width() < BOTH
        self.openings.setVisible(not (narrow and self.view == "board"))

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
            Qt.Key.Key_X: acts.not_for_this,
            Qt.Key.Key_P: acts.permit,
            Qt.Key.Key_S: acts.submit,
            Qt.Key.Key_D: acts.add_date,
            Qt.Key.Key_B: acts.brief,
            Qt.Key.Key_N: own.add,
            Qt.Key.Key_E: own.edit,
            Qt.Key.Key_Period: self.head.open_menu,
            Qt.Key.Key_BracketRight: lambda: self._step(1),
            Qt.Key.Key_BracketLeft: lambda: self._step(-1),
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
