"""Words on a page: one line that gives way with …, or several at the line height of their role."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from recruiter_desk.gui.icons import draw_icon
from recruiter_desk.gui.kit.paint import draw_words, elided, text_width
from recruiter_desk.gui.theme.fonts import Role, baseline
from recruiter_desk.gui.theme.tokens import Tone, tokens

ICON, ICON_GAP = 12, 4


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look inside a line; `tone` None is that of the line, `icon` stands before."""

    words: str
    tone: Tone | None = None
    strong: bool = False
    icon: str = ""

    def width(self, role: Role) -> float:
        """Pixels on one line."""
        icon = ICON + ICON_GAP if self.icon else 0
        return icon + text_width(self.words, role.strong() if self.strong else role)

    def cut(self, words: str) -> "Run":
        """The same look for a part of the words."""
        return Run(words, self.tone, self.strong, self.icon if words else "")


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
            for word in _with_blanks(line):
                yield Run(word, run.tone, run.strong, run.icon if first else ""), False
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
        fits = text_width(run.words.rstrip(), style) <= end - x
        shown = run.words if fits else elided(run.words, style, end - x)
        x = draw_words(painter, shown, (x, y), style, colour)
        if shown != run.words:
            break
    return x


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
