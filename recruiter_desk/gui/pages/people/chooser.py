"""Choosing one person by a few letters of the name or by a number."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.choices import Choice, Choices
from recruiter_desk.gui.kit.field import Field
from recruiter_desk.people.model import Found, PersonFilter
from recruiter_desk.people.queries import find_people, people_page
from recruiter_desk.store.desk import Desk

PAUSE, MOST = 80, 6  # ms after the last letter; people offered
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class PersonChooser(QWidget):
    """`chosen(Found)`; `but` is never offered. `resized` when the list grew or shrank."""

    chosen = Signal(object)
    resized = Signal()

    def __init__(self, app: App, name: str, hint: str, *, but: int | None = None) -> None:
        super().__init__()
        self._app, self._but = app, but
        self._found: dict[str, Found] = {}
        self.field = Field(name, hint=hint, icon="search")
        self.field.installEventFilter(self)
        self.choices = Choices(name)
        self.choices.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.choices.picked.connect(self._pick)
        self.choices.hide()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._look)
        self.field.textEdited.connect(self._pause.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self.choices)
        self.setFocusProxy(self.field)

    def show_chosen(self, name: str) -> None:
        """Say who was chosen."""
        self.field.setText(name)
        self._offer([])

    def _look(self) -> None:
        text = self.field.text().strip()
        self._app.ask(self, lambda desk: people_named(desk, text), self._offer)

    def _offer(self, found: list[tuple[Found, str]]) -> None:
        fit = [each for each in found if each[0].id != self._but]
        self._found = {str(person.id): person for person, _ in fit}
        self.choices.show_choices([Choice(str(p.id), p.name, caption) for p, caption in fit])
        self.choices.setVisible(bool(fit))
        self.resized.emit()

    def _pick(self, key: str) -> None:
        person = self._found[key]
        self.show_chosen(person.name)
        self.chosen.emit(person)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress
        if watched is self.field and pressed and isinstance(event, QKeyEvent):
            if self.choices.isHidden():
                return False
            key = Qt.Key(event.key())
            if key in STEPS:
                self.choices.step(STEPS[key])
                return True
            return key in ENTER and self.choices.pick()
        return False


def people_named(desk: Desk, text: str) -> list[tuple[Found, str]]:
    """Those a text means, then those whose names begin so, each with function and place."""
    if not text:
        return []
    found = {each.id: (each, "") for each in find_people(desk, text)}
    for line in people_page(desk, PersonFilter(name=text), rows=MOST):
        caption = ", ".join(part for part in (line.function, line.place) if part)
        found[line.id] = (Found(line.id, line.name), caption)
    return list(found.values())[:MOST]
