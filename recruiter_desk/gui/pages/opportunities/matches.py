"""The match list: a person a row, a column for each criterion, the sentence that says so."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from recruiter_desk.gui.icons import draw_icon
from recruiter_desk.gui.kit.banded_list import BandedList, draw_state
from recruiter_desk.gui.kit.banded_rows import BandedRows, Index
from recruiter_desk.gui.kit.paint import draw_words, elided, text_width
from recruiter_desk.gui.panels.opportunity import words
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import tokens
from recruiter_desk.opportunities.matching.model import Answer, Match

ROW, HEAD, FOOT, LEFT, RIGHT = 54, 30, 28, 24, 8
COLUMN, TEXT, ICON, GAP = 64, 340, 16, 6
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class MatchList(BandedList[Match]):
    """`show_matches(matches, titles, may_go)`; Left and Right go along the criteria of a row, and
    the sentence of the one looked at stands in the row. `ended` when it was scrolled to the end.
    """

    ended = Signal()
    fitted = Signal()

    def __init__(self) -> None:
        self.titles: tuple[str, ...] = ()
        self.may_go: frozenset[int] = frozenset()
        self.looked_at = -1
        rows = BandedRows[Match](lambda match: match.person.id, lambda _match: "", self.said)
        super().__init__("Match list", rows)
        self.setItemDelegate(_Delegate(self))
        self.setUniformItemSizes(True)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.chosen.connect(lambda _match: self._tell())

    def show_matches(
        self, found: Sequence[Match], titles: tuple[str, ...], may_go: frozenset[int]
    ) -> None:
        """These rows under these columns."""
        self.titles, self.may_go = titles, may_go
        self.looked_at = min(self.looked_at, len(self.shown) - 1)
        self.set_rows(found)
        self.fitted.emit()

    @property
    def shown(self) -> tuple[str, ...]:
        """The columns there is room for; the last holds all that are left ("+3")."""
        room = (self.viewport().width() - LEFT - TEXT - RIGHT) // COLUMN
        many = max(3, min(len(self.titles), room))
        if many >= len(self.titles):
            return self.titles
        return (*self.titles[: many - 1], f"+{len(self.titles) - many + 1}")

    def answers(self, match: Match) -> tuple[Answer | None, ...]:
        """One for each of `shown`."""
        every, shown = words.answers(match, self.titles), self.shown
        if len(shown) == len(every):
            return every
        rest = [answer for answer in every[len(shown) - 1 :] if answer is not None]
        return (*every[: len(shown) - 1], words.worst(shown[-1], rest))

    def sentence(self, match: Match) -> str:
        """What the second line says: of the criterion looked at in the chosen row, else of all."""
        chosen = self.current()
        if self.looked_at >= 0 and chosen is match:
            answer = self.answers(match)[self.looked_at]
            if answer is not None:
                return f"{self.shown[self.looked_at]}: {answer.because}"
        return words.sentence(match)

    def said(self, match: Match) -> str:
        """The row for those who listen."""
        return words.spoken(match, self.titles, may_go=match.person.id in self.may_go)

    def left_of(self, column: int) -> int:
        """Where a column begins."""
        return self.viewport().width() - RIGHT - COLUMN * (len(self.shown) - column)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        self.looked_at = min(max(self.looked_at + step, -1), len(self.shown) - 1)
        self._tell()
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Over a mark the whole of its sentence is shown."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._tip(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.looked_at = min(self.looked_at, len(self.shown) - 1)
        self.fitted.emit()

    def _tip(self, at: QPoint) -> str:
        match = self.rows.row(self.indexAt(at))
        if match is None:
            return ""
        column = (at.x() - self.left_of(0)) // COLUMN
        if not 0 <= column < len(self.shown):
            return "\n".join(f"{a.name}: {a.because}" for a in match.answers if a.because)
        answer = self.answers(match)[column]
        return f"{self.titles[column]}: {answer.because}" if answer else ""

    def _tell(self) -> None:
        match = self.current()
        self.setAccessibleDescription(self.sentence(match) if match else "")

    def _scrolled(self, value: int) -> None:
        if value >= self.verticalScrollBar().maximum() - ROW:
            self.ended.emit()


class MatchHead(QWidget):
    """The titles over the columns of a match list."""

    def __init__(self, view: MatchList) -> None:
        super().__init__()
        self._view, self._words = view, ""
        self.setFixedHeight(HEAD)
        view.fitted.connect(self.update)

    def set_words(self, said: str) -> None:
        """What stands over the people."""
        self._words = said
        self.setAccessibleName(said)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown, view = QPainter(self), tokens(), self._view
        painter.fillRect(0, 0, self.width(), 1, shown.line)
        painter.fillRect(0, self.height() - 1, self.width(), 1, shown.line)
        first = view.left_of(0)
        text = elided(self._words, Role.HEAD, first - LEFT - 8)
        draw_words(painter, text, (LEFT, 7), Role.HEAD, shown.muted)
        for number, title in enumerate(view.shown):
            text = elided(title, Role.HEAD, COLUMN - 4)
            spare = (COLUMN - text_width(text, Role.HEAD)) / 2
            at = (view.left_of(number) + spare, 7)
            draw_words(painter, text, at, Role.HEAD, shown.muted)


class MatchFoot(QWidget):
    """Who is not on the list, by reason."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setFixedHeight(FOOT)
        self.hide()

    def set_words(self, said: str) -> None:
        """Say it; nothing takes the line away."""
        self._words = said
        self.setAccessibleName(said)
        self.setVisible(bool(said))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown = QPainter(self), tokens()
        painter.fillRect(self.rect(), shown.ground)
        painter.fillRect(0, 0, self.width(), 1, shown.line)
        text = elided(self._words, Role.CAPTION, self.width() - LEFT - 16)
        draw_words(painter, text, (LEFT, 7), Role.CAPTION, shown.muted)


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: MatchList) -> None:
        super().__init__(view)
        self._list = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        match = self._list.rows.row(index)
        if match is None:
            return
        painter.save()
        draw_state(painter, self._list, index)
        self._draw_text(painter, option.rect, match)
        mine = self._list.currentIndex() == index
        for number, answer in enumerate(self._list.answers(match)):
            box = QRect(self._list.left_of(number), option.rect.top(), COLUMN, ROW)
            looked = mine and number == self._list.looked_at
            draw_answer(painter, box, answer, looked=looked)
        painter.restore()

    def _draw_text(self, painter: QPainter, box: QRect, match: Match) -> None:
        shown, person, left = tokens(), match.person, float(box.left() + LEFT)
        right, first = self._list.left_of(0) - 8, box.top() + 8
        may_go = person.id in self._list.may_go
        stage = words.stage_words(match, may_go=may_go)
        stage = f"\u00b7 {stage}" if stage else ""
        name = elided(person.name, Role.STRONG, right - left)
        x = draw_words(painter, name, (left, first), Role.STRONG, shown.text) + 8
        who = ", ".join(part for part in (person.function, person.place) if part)
        room = right - x - (text_width(stage, Role.CAPTION) + 8 if stage else 0)
        x = draw_words(painter, elided(who, Role.BODY, room), (x, first), Role.BODY, shown.muted)
        draw_words(painter, stage, (x + 8, first + 1), Role.CAPTION, shown.muted)
        text = elided(self._list.sentence(match), Role.SECOND, right - left)
        draw_words(painter, text, (left, first + 18), Role.SECOND, shown.text)


def draw_answer(
    painter: QPainter, box: QRect, answer: Answer | None, *, looked: bool = False
) -> None:
    """The mark of an answer in the middle of its box, with its word; a frame where looked at."""
    shown = tokens()
    if looked:
        painter.setPen(shown.accent)
        painter.drawRect(box.adjusted(3, 8, -4, -10))
    if answer is None:
        return
    icon, tone, word = words.LOOKS[answer.is_]
    wide = ICON + (GAP + text_width(word, Role.CAPTION) if word else 0)
    left = box.left() + (box.width() - wide) / 2
    top = box.top() + (box.height() - ICON) // 2 - 1
    draw_icon(painter, icon, (left, top), ICON, shown.of(tone))
    draw_words(painter, word, (left + ICON + GAP, top), Role.CAPTION, shown.of(tone))
