"""A box to choose from by a few letters: they narrow the list, arrows move in it, Enter picks."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from recruiter_desk.gui.kit.choices import ENTER, Choice, Choices
from recruiter_desk.gui.kit.field import Field
from recruiter_desk.gui.kit.popover import Popover

WIDE, PAUSE = 280, 80  # px; ms after the last letter
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Finder(Popover):
    """`Finder(button, "Tag", "begins with")`, then `start()`; `look` and `pick` say what it does.

    It stands under its control and frees itself when it closes.
    """

    def __init__(self, anchor: QWidget, name: str, hint: str, *, wide: int = WIDE) -> None:
        super().__init__(anchor, wide)
        self.setAccessibleName(name)
        self.field = Field(name, hint=hint)
        self.field.installEventFilter(self)
        self.choices = Choices(name)
        self.choices.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.choices.picked.connect(self.pick)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.look)
        self.field.textEdited.connect(self._pause.start)
        self.column.addWidget(self.field)
        self.column.addWidget(self.choices)

    def start(self) -> None:
        """Show it with what may be chosen before a letter is typed."""
        self.open(self.field)
        self.look()

    def look(self) -> None:
        """Find what fits the letters."""

    def pick(self, key: str) -> None:
        """Take the choice with that key."""

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these."""
        self.choices.show_choices(choices)
        self.place()

    def enter(self) -> None:
        """Enter was pressed in the field."""
        self.choices.pick()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        mine = watched is self.field and event.type() == QEvent.Type.KeyPress
        if mine and isinstance(event, QKeyEvent) and self._key(Qt.Key(event.key())):
            return True
        return super().eventFilter(watched, event)

    def _key(self, key: Qt.Key) -> bool:
        if key in STEPS:
            self.choices.step(STEPS[key])
            return True
        if key in ENTER:
            if self._pause.isActive():
                self._pause.stop()
                self.look()
            self.enter()
            return True
        return False
