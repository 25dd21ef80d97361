"""The match list of one opportunity: stages, the people, and who is left out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.empty import Empty
from recruiter_desk.gui.kit.panes import Surface
from recruiter_desk.gui.pages.opportunities.matches import MatchFoot, MatchHead, MatchList
from recruiter_desk.gui.pages.opportunities.reading import MOST, PAGE, everybody, likeliest
from recruiter_desk.gui.pages.opportunities.strip import StageStrip, places
from recruiter_desk.gui.panels.opportunity import words
from recruiter_desk.opportunities.matching.model import Match
from recruiter_desk.opportunities.matching.model import MatchList as Found
from recruiter_desk.opportunities.model import Board, Opening, Stage
from recruiter_desk.store.desk import Desk

NOBODY = "Nobody on the desk fits it yet. G adds a name given on a call; E changes what is wanted."


class Listing(QWidget):
    """`show_opening(opening, board)`; `counted(to call)` once the people are known.

    The likeliest are shown at once; everybody was looked at a moment later.
    """

    counted = Signal(int)

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._opening: Opening | None = None
        self._board: Board | None = None
        self.found: Found | None = None
        self._rows, self._turn = PAGE, 0
        self.strip, self.list, self.foot = StageStrip(), MatchList(), MatchFoot()
        self.head = MatchHead(self.list)
        self._below = Surface()
        self._either = QStackedLayout(self._below)
        self._either.addWidget(self.list)
        self._either.addWidget(Empty("users", "Nobody fits yet", NOBODY, ("E",)))
        self._lay_out()
        self.list.ended.connect(self._read_on)
        self.setFocusProxy(self.list)

    def show_opening(self, opening: Opening, board: Board) -> None:
        """Another opportunity from the top, or the same one anew."""
        other = self._opening is None or self._opening.id != opening.id
        self._opening, self._board = opening, board
        if other:
            self._rows, self.found, self.list.looked_at = PAGE, None, -1
            self.list.show_matches((), words.titles(opening, ()), frozenset())
        self._turn += 1
        turn = self._turn
        key, rows = opening.id, self._rows
        if other:
            self._app.ask(
                self, lambda desk: likeliest(desk, key), lambda found: self._show(turn, found)
            )
        else:
            self._fill()
        self._ask(turn, key, rows)

    def current(self) -> Match | None:
        """The chosen row."""
        return self.list.current()

    def match_of(self, person: int) -> Match | None:
        """Somebody on the list; None where they are not."""
        found = self.found.matches if self.found is not None else ()
        return next((match for match in found if match.person.id == person), None)

    def next_to_call(self, but: int = 0) -> Match | None:
        """The first who may fit and has not been called; `but` is somebody passed over."""
        found = self.found.matches if self.found is not None else ()
        for match in found:
            fresh = match.stage in {"", Stage.FOUND} and match.is_right
            if fresh and match.person.id != but:
                return match
        return None

    def _ask(self, turn: int, key: int, rows: int) -> None:
        def look(desk: Desk) -> Found | None:
            return everybody(desk, key, rows)

        self._app.ask(self, look, lambda found: self._show(turn, found))

    def _show(self, turn: int, found: Found | None) -> None:
        if turn != self._turn or found is None:
            return
        if self.found is not None and self.found.is_whole and not found.is_whole:
            return
        self.found = found
        self._fill()

    def _fill(self) -> None:
        opening, board, found = self._opening, self._board, self.found
        if opening is None or board is None:
            return
        cards = [card for column in board.columns.values() for card in column]
        may_go = frozenset(card.person.id for card in cards if card.may_go)
        shown = places(board, found)
        self.strip.show_places(shown)
        self.counted.emit(shown[0].count)
        if found is None:
            return
        at = self.list.verticalScrollBar().value()
        self.list.show_matches(found.matches, words.titles(opening, found.matches), may_go)
        self.list.verticalScrollBar().setValue(at)
        self.head.set_words(words.caption(found))
        self.foot.set_words(words.left_out(found))
        self._either.setCurrentIndex(0 if found.matches or not found.is_whole else 1)

    def _read_on(self) -> None:
        found, opening = self.found, self._opening
        if found is None or opening is None or not found.is_whole:
            return
        if len(found.matches) < self._rows or self._rows >= MOST:
            return
        self._rows = min(MOST, self._rows + 4 * PAGE)
        self._turn += 1
        self._ask(self._turn, opening.id, self._rows)

    def _lay_out(self) -> None:
        box = QVBoxLayout()
        box.setContentsMargins(24, 0, 16, 12)
        box.addWidget(self.strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(box)
        column.addWidget(self.head)
        column.addWidget(self._below, 1)
        column.addWidget(self.foot)
