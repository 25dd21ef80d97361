"""The left column: what is shown by kind, and the searches from before."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from recruiter_desk.gui.icons import draw_icon
from recruiter_desk.gui.kit.paint import draw_box, draw_right, draw_words, elided
from recruiter_desk.gui.kit.press import Press
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.panels.search.rows import NAVIGATION
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone, tokens
from recruiter_desk.search.saved import Saved

WIDE, HIGH, GAP, SIDE, LOW = 184, 32, 2, 16, 24  # px
ALL = "All"
SHOWN = 8  # searches from before


class _Kind(Press):
    def __init__(self, icon: str, words: str) -> None:
        super().__init__(words)
        self._icon, self.count, self.chosen = icon, 0, False
        self.setFixedHeight(HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int, *, chosen: bool) -> None:
        """Say how many there are, and whether these alone are shown."""
        if (self.count, self.chosen) == (count, chosen) and self.accessibleDescription():
            return
        self.count, self.chosen = count, chosen
        self.setAccessibleName(f"{self.text()}, {count}")
        self.setAccessibleDescription("shown" if chosen else "not shown")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown, on = QPainter(self), tokens(), self.chosen
        if on or self.underMouse():
            draw_box(painter, self.rect(), fill=shown.accent_soft if on else shown.hover)
        draw_icon(painter, self._icon, (10, 8), 16, shown.accent if on else shown.muted)
        role, colour = (Role.STRONG, shown.accent) if on else (Role.BODY, shown.text)
        draw_words(painter, self.text(), (34, 7), role, colour)
        colour = shown.accent if on else shown.muted
        count = f"{self.count:,}"
        draw_right(painter, count, (self.width() - 8, 8), Role.CAPTION, colour)


class _Search(Press):
    """A search from before, in one muted line."""

    def __init__(self, words: str, query: str) -> None:
        super().__init__(words)
        self.setToolTip(query)
        self.setFixedHeight(LOW)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(80, LOW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown = QPainter(self), tokens()
        if self.underMouse():
            draw_box(painter, self.rect(), fill=shown.hover)
        words = elided(self.text(), Role.CAPTION, self.width() - 16)
        draw_words(painter, words, (8, 4), Role.CAPTION, shown.muted)


class Kinds(QScrollArea):
    """`chosen(kind)` when one is asked for ("All" for all), `taken(query)` for a search again."""

    chosen = Signal(str)
    taken = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Kind")
        self.setFixedWidth(WIDE)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.kind = ALL
        self._kinds = {ALL: _Kind("layers", ALL)}
        self._kinds |= {kind: _Kind(icon, kind) for kind, icon in NAVIGATION.items()}
        inside = _Inside()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(SIDE, 12, 9, 12)
        self._column.setSpacing(GAP)
        self._column.addWidget(_head("Kind"))
        for kind, button in self._kinds.items():
            button.clicked.connect(lambda _on=False, kind=kind: self.choose(kind))
            self._column.addWidget(button)
        self._before = QVBoxLayout()
        self._before.setContentsMargins(0, 14, 0, 0)
        self._before.setSpacing(0)
        self._column.addLayout(self._before)
        self._column.addStretch()
        self.setWidget(inside)
        self.show_counts({})

    def choose(self, kind: str) -> None:
        """Show one kind alone, or all."""
        self.kind = kind
        self.show_counts({name: button.count for name, button in self._kinds.items()})
        self.chosen.emit(kind)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Say how many there are of each kind."""
        counts = {ALL: sum(counts.get(kind, 0) for kind in NAVIGATION)} | {
            kind: counts.get(kind, 0) for kind in NAVIGATION
        }
        for kind, button in self._kinds.items():
            button.show_count(counts[kind], chosen=kind == self.kind)

    def show_before(self, saved: Sequence[Saved], last: Sequence[str]) -> None:
        """The searches that were kept, and the last ones."""
        while (item := self._before.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._part("Last searches", [(typed, typed) for typed in last[:SHOWN]])
        self._part("Kept searches", [(each.name, each.query) for each in saved])

    def _part(self, title: str, searches: Sequence[tuple[str, str]]) -> None:
        if not searches:
            return
        self._before.addWidget(_head(title))
        for name, query in searches:
            button = _Search(name, query)
            button.clicked.connect(self._taking(query))
            self._before.addWidget(button)
        self._before.addSpacing(14)

    def _taking(self, query: str) -> Callable[[], None]:
        return lambda: self.taken.emit(query)


class _Inside(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown = QPainter(self), tokens()
        painter.fillRect(self.rect(), shown.ground)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), shown.line)


def _head(words: str) -> QWidget:
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(8, 0, 0, 4)
    line.addWidget(Words(words, Role.HEAD, Tone.MUTED))
    return made
