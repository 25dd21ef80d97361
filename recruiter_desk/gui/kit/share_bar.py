"""A bar of a few shares side by side: what became of how many, or how far something is."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from recruiter_desk.gui.theme.tokens import Tone, tokens

HIGH, GAP, LEAST = 8, 2, 4


class ShareBar(QWidget):
    """`show_shares([(1161, Tone.GOOD), (31, Tone.ACCENT)])`; the rest of `whole` stays empty.

    However small, a share that is not 0 is 4 px wide, so that it is seen.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFixedHeight(HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name = name
        self._shares: list[tuple[float, Tone]] = []
        self._whole = 0.0
        self.setAccessibleName(name)

    def show_shares(
        self, shares: Sequence[tuple[float, Tone]], whole: float | None = None
    ) -> None:
        """These in their order; `whole` None is their sum."""
        self._shares = [each for each in shares if each[0] > 0]
        self._whole = sum(share for share, _tone in shares) if whole is None else whole
        self.update()

    def show_progress(self, share: float) -> None:
        """How far something is, 0 to 1."""
        self.show_shares([(share, Tone.ACCENT)], 1.0)
        self.setAccessibleName(f"{self._name}, {share:.0%}")

    def sizeHint(self) -> QSize:
        return QSize(120, HIGH)

    def widths(self, room: int) -> list[int]:
        """How many px each share gets of `room`, the gaps between them left out."""
        if not self._shares or not self._whole:
            return []
        room -= GAP * (len(self._shares) - 1)
        wide = [max(LEAST, round(room * share / self._whole)) for share, _tone in self._shares]
        over = sum(wide) - room
        if over > 0:
            wide[wide.index(max(wide))] -= over
        return wide

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown, x = QPainter(self), tokens(), 0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), HIGH / 2, HIGH / 2)
        painter.setClipPath(path)
        filled = sum(share for share, _tone in self._shares) >= self._whole > 0
        painter.fillRect(self.rect(), shown.surface if filled else shown.line)
        for wide, (_share, tone) in zip(self.widths(self.width()), self._shares, strict=False):
            painter.fillRect(x, 0, wide, HIGH, shown.of(tone))
            x += wide + GAP
