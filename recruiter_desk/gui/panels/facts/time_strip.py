"""The jobs of a resume on a line of time, with fuzzy ends, gaps, and overlaps."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from recruiter_desk.gui.kit.paint import draw_words, elided, text_width
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import tokens
from recruiter_desk.screening.strip import Gap, Stretch

ROW, BAR, TOP, BELOW = 30, 8, 2, 18


class TimeStrip(QWidget):
    """A bar for each job, newest first; where a date is only known to the year its end fades."""

    def __init__(self, stretches: Sequence[Stretch], gaps: Sequence[Gap], today: date) -> None:
        super().__init__()
        self._jobs, self._gaps = list(stretches), list(gaps)
        self._first = min((s.start.first for s in self._jobs), default=today).toordinal()
        self._last = max([today, *(s.end.last for s in self._jobs)]).toordinal()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(ROW * len(self._jobs) + TOP + BELOW)
        self.setAccessibleName("Time line of the resume")
        said = [s.said for s in self._jobs] + [g.said for g in self._gaps]
        self.setAccessibleDescription(". ".join(said))
        self.setToolTip("\n".join(said))

    def sizeHint(self) -> QSize:
        return QSize(300, self.height())

    def _x(self, day: date) -> float:
        whole = max(1, self._last - self._first)
        return 2 + (day.toordinal() - self._first) / whole * (self.width() - 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_gaps(painter)
        for number, job in enumerate(self._jobs):
            self._draw_job(painter, TOP + number * ROW, job)
        self._draw_years(painter)

    def _draw_gaps(self, painter: QPainter) -> None:
        shown = tokens()
        for gap in self._gaps:
            left, right = self._x(gap.start), self._x(gap.end)
            colour = shown.soon_soft if gap.is_gap else shown.unknown_soft
            box = QRectF(left, 0, max(2.0, right - left), self.height() - BELOW)
            painter.fillRect(box, colour)

    def _draw_job(self, painter: QPainter, top: int, job: Stretch) -> None:
        shown = tokens()
        begins, sure = self._x(job.start.first), self._x(job.start.last)
        sure_end, ends = self._x(job.end.first), self._x(job.end.last)
        words = elided(job.name, Role.CAPTION, self.width() - 4)
        left = min(begins, self.width() - text_width(words, Role.CAPTION) - 2)
        draw_words(painter, words, (max(2.0, left), top), Role.CAPTION, shown.text)
        wide = max(3.0, ends - begins)
        fade = QLinearGradient(begins, 0, begins + wide, 0)
        clear = shown.accent.toRgb()
        clear.setAlphaF(0.15)
        edge = min(0.49, max(0.0, (sure - begins) / wide))
        late = max(0.51, min(1.0, (sure_end - begins) / wide))
        ends_in = (clear if edge else shown.accent, clear if late < 1 else shown.accent)
        for at, colour in zip(
            (0.0, edge, late, 1.0),
            (ends_in[0], shown.accent, shown.accent, ends_in[1]),
            strict=True,
        ):
            fade.setColorAt(at, colour)
        painter.fillRect(QRectF(begins, top + 17, wide, BAR), fade)

    def _draw_years(self, painter: QPainter) -> None:
        shown, y = tokens(), self.height() - BELOW + 2
        first, last = date.fromordinal(self._first).year, date.fromordinal(self._last).year
        draw_words(painter, f"{first}", (2, y), Role.CAPTION, shown.muted)
        end = f"{last}"
        at = (self.width() - text_width(end, Role.CAPTION) - 2, y)
        draw_words(painter, end, at, Role.CAPTION, shown.muted)
