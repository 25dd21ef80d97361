"""Controls that each show one setting and save it when it is changed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QSignalBlocker, QTimer
from PySide6.QtWidgets import QWidget

from recruiter_desk.gui.kit.check import Check
from recruiter_desk.gui.kit.combo import Combo
from recruiter_desk.gui.kit.field import Field
from recruiter_desk.gui.kit.segments import Segments
from recruiter_desk.gui.kit.spin import Spin
from recruiter_desk.store.settings.model import Settings
from recruiter_desk.store.settings.rules import LIMITS

PAUSE = 500  # ms after the last step of an arrow, so that ten steps are one change
WIDE = 208

Save = Callable[[str, str], object]
"""Called with the key of a setting and its text."""


class Bound(QObject):
    """One setting: its key, its control, and how the control shows a value without saving it."""

    def __init__(self, key: str, control: QWidget, show: Callable[[object], object]) -> None:
        super().__init__(control)
        self.key, self.control, self._show = key, control, show

    def show(self, mine: Settings) -> None:
        """Show what is set, unless it is being typed just now."""
        if not self.control.hasFocus() or not isinstance(self.control, Field):
            with QSignalBlocker(self.control):
                self._show(getattr(mine, self.key))


def number(key: str, name: str, save: Save) -> Bound:
    """A whole number with arrows."""
    spin = Spin(name, *LIMITS[key])
    pause = QTimer(spin, singleShot=True, interval=PAUSE)
    pause.timeout.connect(lambda: save(key, str(spin.value())))
    spin.valueChanged.connect(lambda _value: pause.start())
    return Bound(key, spin, lambda value: spin.setValue(int(str(value))))


def text(key: str, name: str, save: Save, hint: str = "") -> Bound:
    """A line of text, saved when it is left or at Enter."""
    field = Field(name, hint=hint)
    field.setFixedWidth(WIDE)
    shown = [""]

    def left() -> None:
        if field.text().strip() != shown[0]:
            shown[0] = field.text().strip()
            save(key, field.text())

    def show(value: object) -> None:
        shown[0] = str(value)
        field.setText(shown[0])

    field.editingFinished.connect(left)
    return Bound(key, field, show)


def switch(key: str, words: str, save: Save) -> Bound:
    """A tick."""
    check = Check(words)
    check.toggled.connect(lambda on: save(key, "yes" if on else "no"))

    def show(value: object) -> None:
        check.setChecked(bool(value))
        check.update()

    return Bound(key, check, show)


def segments(key: str, name: str, options: Sequence[tuple[str, str]], save: Save) -> Bound:
    """A few choices side by side."""
    parts = Segments(name, options, high=30)
    parts.chosen.connect(lambda keys: save(key, keys[0]))
    return Bound(key, parts, lambda value: parts.choose(str(value)))


def choice(key: str, name: str, save: Save) -> Bound:
    """One of many; `offer` fills it later, and what is set is shown even if not among them."""
    combo = Combo(name)
    combo.setFixedWidth(WIDE)
    combo.activated.connect(lambda _at: save(key, combo.key()))

    def show(value: object) -> None:
        if combo.findData(str(value)) < 0:
            combo.addItem(str(value), str(value))
        combo.choose(str(value))

    return Bound(key, combo, show)


def offer(bound: Bound, options: Sequence[tuple[str, str]]) -> None:
    """Fill a choice; what is chosen stays chosen."""
    combo = bound.control
    if not isinstance(combo, Combo):
        return
    now = combo.key()
    with QSignalBlocker(combo):
        combo.clear()
        for key, words in options:
            combo.addItem(words, key)
        if combo.findData(now) < 0:
            combo.addItem(now, now)
        combo.choose(now)
