"""Two small questions after a call: who calls back when, and whether they had listened."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiter_desk.calls.drafts import PromiseDraft
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.card import Icon
from recruiter_desk.gui.kit.panel import Panel
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.panels.pressing import enter_means
from recruiter_desk.gui.panels.promised import PromiseLine
from recruiter_desk.gui.panels.ticks import Ticks
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone

WIDE = 460


class CallbackPanel(Panel):
    """It was a bad time: who calls back, and when; Enter keeps the call with the promise."""

    def __init__(
        self,
        app: App,
        window: QWidget,
        name: str,
        zone: str,
        then: Callable[[PromiseDraft | None], None],
    ) -> None:
        super().__init__(window, f"Bad time for {name}", WIDE, top=140)
        self._then = then
        self.promise = PromiseLine(app, zone)
        _fill(self, "calendar-clock", f"Bad time for {name}", self.promise)
        _end(self, "Keep it", self._keep)

    def open(self, first: QWidget | None = None) -> None:
        """The words of the callback are typed at once."""
        super().open(first or self.promise.field)

    def _keep(self) -> None:
        if not self.promise.is_settled():
            return
        then, promise = self._then, self.promise.draft()
        self.close()
        then(promise)


class TicksPanel(Panel):
    """They returned the call: two ticks, and Enter."""

    def __init__(
        self, window: QWidget, name: str, then: Callable[[bool | None, bool | None], None]
    ) -> None:
        super().__init__(window, f"{name} returned it", WIDE, top=140)
        self._then = then
        self.ticks = Ticks(self)
        _fill(self, "phone-incoming", f"{name} returned it", self.ticks)
        _end(self, "Log the return", self._keep)

    def _keep(self) -> None:
        then, said = self._then, self.ticks.said()
        self.close()
        then(*said)


def _fill(panel: Panel, icon: str, title: str, inside: QWidget) -> None:
    panel.head.addWidget(Icon(icon, 18, Tone.ACCENT))
    panel.head.addWidget(Words(title, Role.NAME), 1)
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(16, 14, 16, 14)
    column.addWidget(inside)
    panel.body.addWidget(box)


def _end(panel: Panel, words: str, keep: Callable[[], None]) -> None:
    panel.foot.addStretch()
    close = Button("Close", caps=("Esc",))
    close.clicked.connect(panel.close)
    primary = Button(words, caps=("Enter",), kind=Kind.PRIMARY)
    primary.clicked.connect(keep)
    panel.foot.addWidget(close)
    panel.foot.addWidget(primary)
    enter_means(panel, keep)
