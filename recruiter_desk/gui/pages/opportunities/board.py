"""The board: a column for each stage; a card is moved by keys or by drag, each one undo step."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiter_desk.gui.kit.paint import draw_right, draw_words, hairline
from recruiter_desk.gui.pages.opportunities.board_column import BoardColumn
from recruiter_desk.gui.panels.opportunity.words import STAGES
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import tokens
from recruiter_desk.opportunities.model import STAGES as ALL
from recruiter_desk.opportunities.model import Board, BoardCard, Stage

HEAD, SIDE = 30, 12


class BoardView(QWidget):
    """`moved(person, stage)`, `opened(person)`; Left and Right go to the column beside, with
    Shift or Ctrl they take the chosen card along.
    """

    moved = Signal(int, object)
    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Board")
        self.columns = {stage: BoardColumn(stage) for stage in ALL}
        self._heads = {stage: _Head(stage) for stage in ALL}
        self._at = Stage.FOUND
        self._lay_out()

    def show_board(self, board: Board) -> None:
        """These cards; the one that was moved last stays chosen where it now stands."""
        held = any(column.hasFocus() for column in self.columns.values())
        for stage, column in self.columns.items():
            cards = board.columns[stage]
            column.set_rows(cards)
            self._heads[stage].show_count(len(cards))
        if not self.current():
            self._at = next((s for s in ALL if board.columns[s]), Stage.FOUND)
        self._mark()
        if held:
            self._enter()

    def current(self) -> BoardCard | None:
        """The chosen card."""
        return self.columns[self._at].current()

    def choose(self, person: int) -> None:
        """Choose the card of a person."""
        for stage, column in self.columns.items():
            if column.has(person):
                column.choose(person)
                self._at = stage
                self._mark()

    def look_at(self, stage: Stage) -> None:
        """Give the keys to the column of a stage."""
        self._at = stage
        self._enter()

    def begin(self) -> None:
        """Give the keys to the column that had them."""
        self._enter()

    def _enter(self) -> None:
        self.columns[self._at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _entered(self, stage: Stage) -> None:
        self._at = stage
        self._mark()

    def _mark(self) -> None:
        """Only the column that is gone through shows its chosen card."""
        for stage, column in self.columns.items():
            if stage is not self._at:
                column.selectionModel().clearSelection()
        column = self.columns[self._at]
        card = column.current()
        if card is not None:
            column.choose(card.person.id)

    def _beside(self, step: int) -> Stage | None:
        place = ALL.index(self._at) + step
        return ALL[place] if 0 <= place < len(ALL) else None

    def _step(self, step: int) -> None:
        stage = self._beside(step)
        if stage is not None:
            self.look_at(stage)

    def _push(self, step: int) -> None:
        stage, card = self._beside(step), self.current()
        if stage is not None and card is not None:
            self.moved.emit(card.person.id, stage)

    def _drop(self, stage: Stage, person: int) -> None:
        if not self.columns[stage].has(person):
            self.moved.emit(person, stage)

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(1)
        for stage, column in self.columns.items():
            box = QVBoxLayout()
            box.setSpacing(0)
            box.addWidget(self._heads[stage])
            box.addWidget(column, 1)
            line.addLayout(box, 1)
            column.setMinimumWidth(64)
            column.stepped.connect(self._step)
            column.pushed.connect(self._push)
            column.entered.connect(lambda stage=stage: self._entered(stage))
            column.dropped.connect(lambda person, stage=stage: self._drop(stage, person))
            column.opened.connect(lambda card: self.opened.emit(card.person.id))
            column.clicked.connect(lambda _index, stage=stage: self._entered(stage))
        self.setFocusProxy(self.columns[Stage.FOUND])

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens().line)
        painter.fillRect(0, 0, self.width(), HEAD, tokens().ground)


class _Head(QWidget):
    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._words, self._count = STAGES[stage], 0
        self.setFixedHeight(HEAD)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """How many stand there."""
        self._count = count
        self.setAccessibleName(f"{self._words}, {count}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown = QPainter(self), tokens()
        hairline(painter, 0, self.width(), 0)
        hairline(painter, 0, self.width(), HEAD - 1)
        draw_words(painter, self._words, (SIDE, 7), Role.HEAD, shown.muted)
        right = float(self.width() - SIDE + 4)
        draw_right(painter, f"{self._count:,}", (right, 7), Role.HEAD, shown.muted)
