"""The line of filters over the list: function, expertise, within miles of a place; status, tag."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.filter_button import FilterButton
from recruiter_desk.gui.kit.paint import hairline
from recruiter_desk.gui.pages.people.words import STATUSES
from recruiter_desk.gui.theme.tokens import tokens
from recruiter_desk.people.model import PersonFilter, Within

HIGH = 48


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the list is narrowed to, in the recruiter's words; `near` is the point of `place`."""

    functions: tuple[str, ...] = ()
    expertise: str = ""
    place: str = ""
    near: tuple[int, int] = (0, 0)
    miles: int = 50
    status: str = ""
    tag: str = ""

    @property
    def is_free(self) -> bool:
        """Everybody is wanted."""
        return self.as_filter() == PersonFilter()

    def as_filter(self) -> PersonFilter:
        """The same for the query."""
        within = Within(*self.near, self.miles) if self.place else None
        return PersonFilter(
            functions=self.functions,
            expertise=self.expertise,
            tag=self.tag,
            status=self.status,
            within=within,
        )

    def said(self) -> dict[str, str]:
        """The words each filter shows; empty where it is free."""
        within = f"{self.miles} mi of {self.place}" if self.place else ""
        return {
            "function": ", ".join(self.functions),
            "expertise": self.expertise,
            "within": within,
            "status": STATUSES.get(self.status, ""),
            "tag": self.tag,
        }

    def without(self, which: str) -> "Wanted":
        """The same with one filter set free."""
        if which == "function":
            return replace(self, functions=())
        if which == "within":
            return replace(self, place="")
        return replace(self, **{which: ""})  # type: ignore[arg-type]


LABELS = {
    "function": "Function",
    "expertise": "Expertise",
    "within": "Within",
    "status": "Status",
    "tag": "Tag",
}


class _Rule(QWidget):
    """The upright line between the seed's three and the others."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(17, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(8, 0, 1, self.height(), tokens().line)


class FilterLine(QWidget):
    """`changed(Wanted)` whenever another list is wanted; `asked(which)` to choose one filter."""

    changed = Signal(object)
    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.wanted = Wanted()
        self.setFixedHeight(HIGH)
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 0, 16, 1)
        line.setSpacing(6)
        self.buttons = {key: FilterButton(label) for key, label in LABELS.items()}
        for key, button in self.buttons.items():
            if key == "status":
                line.addWidget(_Rule())
            button.clicked.connect(lambda _on=False, key=key: self.ask(key))
            button.cleared.connect(lambda key=key: self.set(self.wanted.without(key)))
            line.addWidget(button)
        line.addStretch()
        self._clear = Button("Clear", kind=Kind.LINK)
        self._clear.clicked.connect(lambda: self.set(Wanted()))
        line.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignRight)
        self._show()

    def set(self, wanted: Wanted) -> None:
        """Want another list."""
        if wanted == self.wanted:
            return
        self.wanted = wanted
        self._show()
        self.changed.emit(wanted)

    def focus(self) -> None:
        """Give the keys to the first filter."""
        self.buttons["function"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask(self, which: str) -> None:
        """Ask for the box in which one filter is chosen."""
        self.asked.emit(which)

    def _show(self) -> None:
        for key, words in self.wanted.said().items():
            self.buttons[key].set_value(words)
        self._clear.setVisible(not self.wanted.is_free)

    def paintEvent(self, _event: QPaintEvent) -> None:
        hairline(QPainter(self), 0, self.width(), self.height() - 1)
