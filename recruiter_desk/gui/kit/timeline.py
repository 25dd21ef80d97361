"""What happened, newest first: icons on a line, a title, a time, and one or two lines below."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from recruiter_desk.gui.icons import draw_icon
from recruiter_desk.gui.kit import band
from recruiter_desk.gui.kit.banded_list import BandedList, is_over
from recruiter_desk.gui.kit.banded_rows import BandedRows, BandRow, Index
from recruiter_desk.gui.kit.paint import draw_right, draw_words, elided
from recruiter_desk.gui.kit.words import Line, Run, as_runs, draw_runs, plain, wrapped
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone, tokens

LINE_AT, TEXT, RIGHT, AIR, ICON, GAP = 37, 60, 16, 9, 16, 4
TITLE = 20  # px of the title's line, and of each line of the body
MOST_LINES = 2
SCROLL_BAR = 10  # px, as the sheet has it
NARROWEST = 3  # px of the narrowest letter


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One thing that happened; `band` is the month or week it stands under.

    `rest` follows the title in muted (" · second time"), `time` stands right, `tip` is the exact
    time, `body` takes up to two lines.
    """

    key: Hashable
    band: str
    icon: str
    title: str
    icon_tone: Tone = Tone.UNKNOWN
    rest: str = ""
    time: str = ""
    body: str | Sequence[Run] = ""
    tip: str = ""

    def said(self) -> str:
        """The row in one line, for those who listen."""
        parts = (f"{self.title}{self.rest}", self.time, plain(self.body))
        return ", ".join(part for part in parts if part)

    def lines(self, width: float) -> list[Line]:
        """The body as the lines that are shown; the last is cut by whoever draws it."""
        return _lines(as_runs(self.body), width) if plain(self.body) else []


@lru_cache(maxsize=1024)
def _lines(runs: tuple[Run, ...], width: float) -> list[Line]:
    """A list asks for every row's height again and again; a long text ends out of sight."""
    lines = wrapped(_in_sight(runs, width), Role.BODY, width)
    kept, over = lines[: MOST_LINES - 1], lines[MOST_LINES - 1 :]
    last: Line = []
    for line in over:
        if last and not plain(last).endswith(" "):  # the text itself ended a line here
            last.append(Run(" \N{MIDDLE DOT} "))
        last += line
    return [*kept, last] if over else kept


def _in_sight(runs: tuple[Run, ...], width: float) -> list[Run]:
    """As many letters as could ever stand on the lines that are shown."""
    left, found = round(MOST_LINES * width / NARROWEST), []
    for run in runs:
        found.append(run if len(run.words) <= left else run.cut(run.words[:left]))
        left -= len(run.words)
        if left <= 0:
            break
    return found


class _Delegate(QStyledItemDelegate):
    def __init__(self, rows: BandedRows[TimelineRow], view: "Timeline") -> None:
        super().__init__(view)
        self._rows, self._view = rows, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        line = self._rows.line(index)
        if line is None or isinstance(line, BandRow):
            return QSize(0, band.HIGH)
        body = len(line.lines(self._view.text_width()))
        return QSize(0, 2 * AIR + TITLE + body * 18 + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = self._rows.line(index)
        if isinstance(line, BandRow):
            band.draw_band(painter, option.rect, line.label, line.count)
        elif line is not None:
            painter.save()
            _draw_ground(painter, self._view, index)
            _draw_icon(painter, option.rect, line)
            _draw_row(painter, option.rect, line, self._view.text_width())
            painter.restore()


class Timeline(BandedList[TimelineRow]):
    """`Timeline("What happened")`, then `set_rows(rows)`; see `BandedList` for its signals."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        rows: BandedRows[TimelineRow] = BandedRows(
            lambda row: row.key,
            lambda row: row.band,
            TimelineRow.said,
            tip=lambda row: row.tip,
        )
        super().__init__(name, rows, parent)
        self.setItemDelegate(_Delegate(self.rows, self))

    def text_width(self) -> int:
        """Pixels of a line of text: as beside the scroll bar, so that its coming moves nothing."""
        return self.width() - SCROLL_BAR - TEXT - RIGHT


def _draw_ground(painter: QPainter, view: "Timeline", index: Index) -> None:
    shown, box = tokens(), view.visualRect(index)
    chosen = view.hasFocus() and view.selectionModel().isSelected(index)
    over = is_over(view, box)
    fill = shown.accent_soft if chosen else shown.hover if over else shown.surface
    painter.fillRect(box, fill)
    if chosen:
        painter.fillRect(box.left(), box.top(), 3, box.height(), shown.accent)
    left, right = box.left() + TEXT, box.right() + 1 - RIGHT
    painter.fillRect(left, box.bottom(), right - left, 1, shown.line)


def _draw_icon(painter: QPainter, box: QRect, row: TimelineRow) -> None:
    shown = tokens()
    top = box.top() + AIR + 1
    x = box.left() + LINE_AT
    painter.fillRect(x, box.top(), 1, top - GAP - box.top(), shown.line)
    below = top + ICON + GAP
    painter.fillRect(x, below, 1, box.bottom() + 1 - below, shown.line)
    draw_icon(painter, row.icon, (x - ICON // 2, top), ICON, shown.of(row.icon_tone))


def _draw_row(painter: QPainter, box: QRect, row: TimelineRow, width: int) -> None:
    shown, left, right = tokens(), box.left() + TEXT, box.right() + 1 - RIGHT
    y = box.top() + AIR
    time = draw_right(painter, row.time, (right, y + 1), Role.CAPTION, shown.muted)
    title = elided(row.title, Role.STRONG, time - 12 - left)
    x = draw_words(painter, title, (left, y), Role.STRONG, shown.text)
    rest = elided(row.rest, Role.BODY, time - 12 - x)
    draw_words(painter, rest, (x, y), Role.BODY, shown.muted)
    for number, line in enumerate(row.lines(width)):
        at = (left, y + TITLE + number * 18)
        draw_runs(painter, line, at, width, role=Role.BODY)
