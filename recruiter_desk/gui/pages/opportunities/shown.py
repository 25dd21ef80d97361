"""The chosen opportunity, in three views: who fits, who stands where, who was put forward."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from recruiter_desk.gui.app import App
from recruiter_desk.gui.pages.opportunities.board import BoardView
from recruiter_desk.gui.pages.opportunities.head import Deeds, OpeningHead
from recruiter_desk.gui.pages.opportunities.listing import Listing
from recruiter_desk.gui.pages.opportunities.strip import Place
from recruiter_desk.gui.pages.opportunities.submitted import Submissions
from recruiter_desk.opportunities.model import Board, Opening, Stage

VIEWS = (("list", "Match list"), ("board", "Board"), ("submissions", "Submissions"))


class Shown(QWidget):
    """`show_opening(opening, board)`, `show_view(key)`; `person()` is who is chosen in the view.

    `opened(person)` on Enter, `moved(person, stage)` on the board, `turned(key)` when a stage that
    was pressed leads to another view.
    """

    opened = Signal(int)
    moved = Signal(int, object)
    turned = Signal(str)

    def __init__(self, app: App, deeds: Deeds) -> None:
        super().__init__()
        self.view = "list"
        self.opening: Opening | None = None
        self._cards: Board | None = None
        self._to_call = 0
        self.head = OpeningHead(app, deeds)
        self.listing, self.board, self.submissions = Listing(app), BoardView(), Submissions(app)
        below = QWidget()
        self._seen = QStackedLayout(below)
        for view in (self.listing, self.board, self.submissions):
            self._seen.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(below, 1)
        self.setFocusProxy(self.listing.list)
        self._listen()

    def show_opening(self, opening: Opening | None, board: Board | None) -> None:
        """Another one, or the same anew; None for none."""
        if self.opening is not None and opening is not None and self.opening.id != opening.id:
            self._to_call = 0
        self.opening, self._cards = opening, board
        self._fill()

    def show_view(self, view: str) -> None:
        """Another view of the same."""
        self.view = view
        self._seen.setCurrentIndex([key for key, _words in VIEWS].index(view))
        self._fill_view()

    def begin(self) -> None:
        """Give the keys to the view."""
        if self.view == "board":
            self.board.begin()
        else:
            (self.listing.list if self.view == "list" else self.submissions).setFocus()

    def person(self) -> tuple[int, str, str] | None:
        """Id, name and stage of the one chosen in the view."""
        if self.view == "list":
            match = self.listing.current()
            return (match.person.id, match.person.name, match.stage) if match else None
        if self.view == "board":
            card = self.board.current()
            return (card.person.id, card.person.name, card.stage) if card else None
        sent = self.submissions.current()
        return (sent.line.person.id, sent.line.person.name, "submitted") if sent else None

    def on_board(self, person: int) -> tuple[str, Stage] | None:
        """Name and stage of somebody on the board."""
        columns = self._cards.columns if self._cards is not None else {}
        for stage, cards in columns.items():
            for card in cards:
                if card.person.id == person:
                    return card.person.name, stage
        return None

    def _listen(self) -> None:
        self.listing.list.opened.connect(lambda match: self.opened.emit(match.person.id))
        self.listing.counted.connect(self._counted)
        self.listing.strip.pressed.connect(self._look_at)
        self.board.moved.connect(self.moved)
        self.board.opened.connect(self.opened)
        self.submissions.opened.connect(lambda sent: self.opened.emit(sent.line.person.id))

    def _fill(self) -> None:
        opening, cards = self.opening, self._cards
        if opening is None or cards is None:
            return
        self.head.show_opening(opening, self._to_call)
        self.listing.show_opening(opening, cards)
        self._fill_view()

    def _fill_view(self) -> None:
        """What is read only where it is seen."""
        opening, cards = self.opening, self._cards
        if opening is None or cards is None:
            return
        if self.view == "board":
            self.board.show_board(cards)
        elif self.view == "submissions":
            self.submissions.show_opening(opening.id)

    def _counted(self, to_call: int) -> None:
        if to_call != self._to_call and self.opening is not None:
            self._to_call = to_call
            self.head.show_opening(self.opening, to_call)

    def _look_at(self, place: Place) -> None:
        """A stage was pressed: those to call in the list, the others on the board."""
        if place.stage is Stage.FOUND:
            match = self.listing.next_to_call()
            if match is not None:
                self.listing.list.choose(match.person.id)
            return
        self.turned.emit("board")
        self.board.look_at(place.stage)
