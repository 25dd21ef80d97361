"""Words on a page: one line that gives way with …, or several at the line height of their role."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from recruiter_desk.gui.icons import draw_icon
from recruiter_desk.gui.kit.paint import draw_box, draw_words, elided, text_width
from recruiter_desk.gui.theme.fonts import Role, baseline
from recruiter_desk.gui.theme.tokens import Tone, tokens

ICON, ICON_GAP = 12, 4
MARK, MARK_AIR = 16, 2  # px: the height of the box behind marked words, and its air at both sides


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look inside a line; `tone` None is that of the line, `icon` stands before.

    `marked` words stand out in a soft box and are never parted at the end of a line.
    """

    words: str
    tone: Tone | None = None
    strong: bool = False
    icon: str = ""
    marked: bool = False

    def width(self, role: Role) -> float:
        """Pixels on one line."""
        icon = ICON + ICON_GAP if self.icon else 0
        air = 2 * MARK_AIR if self.marked and self.words else 0
        return icon + air + text_width(self.words, role.strong() if self.strong else role)

    def cut(self, words: str) -> "Run":
        """The same look for a part of the words."""
        return replace(self, words=words, icon=self.icon if words else "")


Line = list[Run]


def as_runs(words: str | Sequence[Run]) -> tuple[Run, ...]:
    """Plain words as one run."""
    return (Run(words),) if isinstance(words, str) else tuple(words)


def plain(words: str | Sequence[Run]) -> str:
    """What the runs say, without their look."""
    return "".join(run.words for run in as_runs(words))


def wrapped(runs: Sequence[Run], role: Role, width: float) -> list[Line]:
    """The runs as lines no wider than `width`, broken at blanks and at line ends."""
    lines: list[Line] = [[]]
    used = 0.0
    for piece, ends in _pieces(runs):
        wide = piece.width(role)
        bare = piece.cut(piece.words.rstrip()).width(role)
        if lines[-1] and used + bare > width:
            lines.append([])
            used = 0.0
        lines[-1].append(piece)
        used += wide
        if ends:
            lines.append([])
            used = 0.0
    return lines


def _pieces(runs: Sequence[Run]) -> Iterator[tuple[Run, bool]]:
    """Word after word with its blanks, and whether a line ends behind it."""
    for run in runs:
        first = True
        for number, line in enumerate(run.words.split("\n")):
            if number:
                yield run.cut(""), True
            for word in [line] if run.marked else _with_blanks(line):
                yield replace(run, words=word, icon=run.icon if first else ""), False
                first = False


def _with_blanks(line: str) -> Iterator[str]:
    start = 0
    while start < len(line):
        blank = line.find(" ", start)
        stop = len(line) if blank < 0 else blank + 1
        yield line[start:stop]
        start = stop


def draw_runs(
    painter: QPainter,
    runs: Sequence[Run],
    at: tuple[float, float],
    room: float,
    *,
    role: Role,
    tone: Tone = Tone.PLAIN,
) -> float:
    """Draw one line of runs from `at`, cut with … after `room` px; gives the x after it."""
    (x, y), end = at, at[0] + room
    for run in runs:
        style, colour = role.strong() if run.strong else role, tokens().of(run.tone or tone)
        if run.icon:
            top = y + baseline(role) - ICON + 2
            draw_icon(painter, run.icon, (x, top), ICON, colour)
            x += ICON + ICON_GAP
        x += MARK_AIR if run.marked else 0
        fits = text_width(run.words.rstrip(), style) <= end - x
        shown = run.words if fits else elided(run.words, style, end - x)
        if run.marked and shown:
            _draw_mark(painter, x, y + (role.line - MARK) / 2, text_width(shown, style))
        x = draw_words(painter, shown, (x, y), style, colour)
        x += MARK_AIR if run.marked else 0
        if shown != run.words:
            break
    return x


def _draw_mark(painter: QPainter, x: float, top: float, wide: float) -> None:
    box = QRectF(x - MARK_AIR, top, wide + 2 * MARK_AIR, MARK)
    draw_box(painter, box, fill=tokens().soon_soft, radius=3)


class Words(QLabel):
    """`Words("Tucson", Role.CAPTION, Tone.MUTED)`; `wrap` breaks it into lines."""

    def __init__(
        self,
        words: str | Sequence[Run] = "",
        role: Role = Role.BODY,
        tone: Tone = Tone.PLAIN,
        *,
        wrap: bool = False,
        centred: bool = False,
    ) -> None:
        super().__init__()
        self._centred = centred
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._role, self._tone = role, tone
        self.setWordWrap(wrap)
        self.setSizePolicy(
            QSizePolicy.Policy.Preferred,
            QSizePolicy.Policy.Minimum if wrap else QSizePolicy.Policy.Fixed,
        )
        policy = self.sizePolicy()
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self.set_words(words)

    def set_words(self, words: str | Sequence[Run], tone: Tone | None = None) -> None:
        """Say something else; `tone` None keeps the tone."""
        self._runs = as_runs(words)
        self._tone = tone or self._tone
        self.setText(plain(words))
        self.setAccessibleName(self.text())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = math.ceil(sum(run.width(self._role) for run in self._runs))
        return QSize(wide, self._role.line)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(24, self.sizeHint().width()), self._role.line)

    def heightForWidth(self, width: int) -> int:
        if not self.wordWrap():
            return self._role.line
        return self._role.line * len(wrapped(self._runs, self._role, width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, wide = QPainter(self), self.width()
        lines = wrapped(self._runs, self._role, wide) if self.wordWrap() else [list(self._runs)]
        top = 0 if self.wordWrap() else (self.height() - self._role.line) // 2
        for number, line in enumerate(lines):
            spare = wide - sum(run.width(self._role) for run in line)
            left = max(0.0, spare / 2) if self._centred else 0.0
            at = (left, top + number * self._role.line)
            draw_runs(painter, line, at, wide, role=self._role, tone=self._tone)
