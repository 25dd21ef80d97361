"""The strip over the match list: how many stand at each stage, and the first of them by name."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from recruiter_desk.gui.kit.paint import draw_box, draw_right, draw_words, elided
from recruiter_desk.gui.kit.press import Press
from recruiter_desk.gui.panels.opportunity.words import BEFORE_SUBMITTED, MAY_GO, STAGES, TO_CALL
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import tokens
from recruiter_desk.opportunities.matching.model import MatchList
from recruiter_desk.opportunities.model import Board, Stage

HIGH, SIDE = 68, 11
ALWAYS = (Stage.SUBMITTED, Stage.INTERVIEW, Stage.OFFER)


@dataclass(frozen=True, slots=True)
class Place:
    """A stage as the strip shows it: its words, how many, and their names as far as known."""

    words: str
    stage: Stage
    count: int
    names: tuple[str, ...]


def places(board: Board, found: MatchList | None) -> list[Place]:
    """To call, called, talked, may go, submitted, interview, offer; placed once somebody is.

    To call are those found, and everybody of the matches who may fit and has not been called.
    """
    columns = board.columns
    may_go = [c for stage in BEFORE_SUBMITTED for c in columns[stage] if c.may_go]
    going = {card.person.id for card in may_go}
    at = {
        stage: [card.person.name for card in columns[stage] if card.person.id not in going]
        for stage in Stage
    }
    fresh = [m for m in found.matches if not m.stage and m.is_right] if found else []
    more = found.more if found else 0
    names = at[Stage.FOUND] + [match.person.name for match in fresh]
    shown = [
        Place(TO_CALL, Stage.FOUND, len(names) + more, tuple(names)),
        _place(Stage.CALLED, at),
        _place(Stage.SCREENED, at),
        Place(MAY_GO, Stage.SCREENED, len(may_go), tuple(card.person.name for card in may_go)),
        *(_place(stage, at) for stage in ALWAYS),
    ]
    return [*shown, _place(Stage.PLACED, at)] if at[Stage.PLACED] else shown


def _place(stage: Stage, at: dict[Stage, list[str]]) -> Place:
    return Place(STAGES[stage], stage, len(at[stage]), tuple(at[stage]))


class StageStrip(QWidget):
    """`pressed(Place)`; the first place with somebody in it stands out."""

    pressed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Stages")
        self.setFixedHeight(HIGH)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self.cells: list[_Cell] = []

    def show_places(self, found: Sequence[Place]) -> None:
        """These places and no others."""
        while len(self.cells) < len(found):
            cell = _Cell(first=not self.cells)
            cell.clicked.connect(lambda _on=False, cell=cell: self.pressed.emit(cell.place))
            self.cells.append(cell)
            self._line.addWidget(cell, 1)
        for number, cell in enumerate(self.cells):
            cell.setVisible(number < len(found))
            if number < len(found):
                cell.show_place(found[number], next_one=number == 0 and bool(found[0].count))

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_box(QPainter(self), self.rect(), fill=tokens().surface, edge=tokens().line, radius=8)


class _Cell(Press):
    def __init__(self, *, first: bool) -> None:
        super().__init__("")
        self._first, self._next = first, False
        self.place = Place("", Stage.FOUND, 0, ())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_place(self, place: Place, *, next_one: bool) -> None:
        """Another stage."""
        self.place, self._next = place, next_one
        names = f", {', '.join(place.names[:2])}" if place.names else ""
        self.setAccessibleName(f"{place.words} {place.count}{names}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(96, HIGH)

    def minimumSizeHint(self) -> QSize:
        return QSize(48, HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown, place = QPainter(self), tokens(), self.place
        self._fill(painter)
        if not self._first:
            painter.fillRect(0, 1, 1, self.height() - 2, shown.line)
        right = float(self.width() - 10)
        tone = shown.text if place.count else shown.muted
        left = draw_right(painter, f"{place.count:,}", (right, 8), Role.STRONG, tone)
        words = elided(place.words, Role.HEAD if self._next else Role.SMALL, left - SIDE - 4)
        role, colour = (Role.HEAD, shown.accent) if self._next else (Role.SMALL, shown.muted)
        draw_words(painter, words, (SIDE, 10), role, colour)
        for number, (line, muted) in enumerate(self._lines()):
            fits = elided(line, Role.CAPTION, right - SIDE)
            ink = shown.muted if muted else shown.text
            draw_words(painter, fits, (SIDE, 27 + 16 * number), Role.CAPTION, ink)

    def _fill(self, painter: QPainter) -> None:
        shown, holder = tokens(), self.parentWidget()
        fill = shown.accent_soft if self._next else shown.hover if self.underMouse() else None
        if fill is None or holder is None:
            return
        path = QPainterPath()
        whole = holder.rect().translated(-self.x(), -self.y())
        path.addRoundedRect(whole.adjusted(1, 1, -1, -1), 7, 7)
        painter.setClipPath(path)
        painter.fillRect(self.rect(), fill)
        painter.setClipping(False)

    def _lines(self) -> list[tuple[str, bool]]:
        place = self.place
        if not place.count:
            return [("none yet", True)]
        names, more = list(place.names[:2]), place.count - 1
        if not names:
            return []
        if place.count > 2:
            return [(names[0], False), (f"and {more:,} more", False)]
        return [(name, False) for name in names]
