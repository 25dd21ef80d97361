"""The boxes under the filters: type a few letters, choose with the arrows, Enter."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.choices import Choice, Choices
from recruiter_desk.gui.kit.field import Field
from recruiter_desk.gui.kit.popover import Popover
from recruiter_desk.gui.kit.spin import Spin
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.pages.people.filters import LABELS, FilterLine, Wanted
from recruiter_desk.gui.pages.people.words import STATUSES
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.people.places import Place
from recruiter_desk.people.queries.words_like import WordsOf, words_like
from recruiter_desk.store.desk import Desk

WIDE, PAUSE = 280, 80  # px; ms after the last letter
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
WORDS_OF = {
    "function": WordsOf.FUNCTION,
    "expertise": WordsOf.EXPERTISE,
    "tag": WordsOf.TAG,
}


def choose(app: App, line: FilterLine, which: str) -> None:
    """Open the box of one filter under its button."""
    if which == "status":
        _Statuses(line).start()
    elif which == "within":
        _Near(app, line).start()
    else:
        _Words(app, line, which).start()


class _Typed(Popover):
    """A field over a list: letters narrow it, arrows move in it, Enter picks."""

    def __init__(self, line: FilterLine, which: str, hint: str) -> None:
        super().__init__(line.buttons[which], WIDE)
        self.line, self.which = line, which
        self.setAccessibleName(LABELS[which])
        self.field = Field(LABELS[which], hint=hint)
        self.field.installEventFilter(self)
        self.choices = Choices(LABELS[which])
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        mine = watched is self.field and event.type() == QEvent.Type.KeyPress
        if mine and isinstance(event, QKeyEvent) and self._key(event.key()):
            return True
        return super().eventFilter(watched, event)

    def _key(self, key: int) -> bool:
        if Qt.Key(key) in STEPS:
            self.choices.step(STEPS[Qt.Key(key)])
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.enter()
            return True
        return False

    def enter(self) -> None:
        """Enter was pressed in the field."""
        self.choices.pick()

    def take(self, wanted: Wanted) -> None:
        """Want that list, and close."""
        self.close()
        self.line.set(wanted)


class _Words(_Typed):
    """Job functions (several), an area of expertise, or a tag, as they are used on the desk."""

    def __init__(self, app: App, line: FilterLine, which: str) -> None:
        several = which == "function"
        hint = "Any of these functions" if several else f"{LABELS[which]} begins with"
        super().__init__(line, which, hint)
        self._app = app
        self._chosen = list(line.wanted.functions) if several else []

    def look(self) -> None:
        of, text = WORDS_OF[self.which], self.field.text()

        def query(desk: Desk) -> list[str]:
            return words_like(desk, of, text)

        self._app.ask(self, query, self._offer)

    def _offer(self, words: list[str]) -> None:
        chosen = [word for word in self._chosen if not self.field.text()]
        others = [word for word in words if word not in chosen]
        self.show_choices(
            [Choice(word, word, on=word in self._chosen) for word in chosen + others]
        )

    def pick(self, key: str) -> None:
        if self.which != "function":
            self.take(replace(self.line.wanted, **{self.which: key}))  # type: ignore[arg-type]
            return
        kept = [word for word in self._chosen if word != key]
        self._chosen = kept if len(kept) < len(self._chosen) else [*self._chosen, key]
        self.line.set(replace(self.line.wanted, functions=tuple(self._chosen)))
        self.field.clear()
        self.look()

    def enter(self) -> None:
        """The choice that fits; in an empty field Enter has chosen enough."""
        if self.which == "function" and self._chosen and not self.field.text():
            self.close()
        else:
            self.choices.pick()


class _Statuses(_Typed):
    def __init__(self, line: FilterLine) -> None:
        super().__init__(line, "status", "Status")

    def look(self) -> None:
        begun, now = self.field.text().casefold(), self.line.wanted.status
        fit = {key: words for key, words in STATUSES.items() if begun in words.casefold()}
        self.show_choices([Choice(key, words, on=key == now) for key, words in fit.items()])

    def pick(self, key: str) -> None:
        self.take(replace(self.line.wanted, status=key))


class _Near(_Typed):
    """A number of miles and a place."""

    def __init__(self, app: App, line: FilterLine) -> None:
        super().__init__(line, "within", "City, ZIP code or metro")
        self._app, self._found = app, dict[str, Place]()
        self.miles = Spin("Miles", 1, 3000, line.wanted.miles)
        self.miles.setSingleStep(25)
        self.miles.valueChanged.connect(self._reach)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.miles)
        row.addWidget(Words("miles of", Role.BODY, Tone.MUTED), 1)
        self.column.insertLayout(0, row)

    def look(self) -> None:
        text = self.field.text()

        def query(_desk: Desk) -> tuple[Place, ...]:
            from recruiter_desk.people.places import suggest_places

            return suggest_places(text)

        self._app.ask(self, query, self._offer)

    def _offer(self, found: tuple[Place, ...]) -> None:
        from recruiter_desk.people.places import label_of

        self._found = {label_of(place): place for place in found}
        self.show_choices([Choice(label, label) for label in self._found])

    def pick(self, key: str) -> None:
        place = self._found[key]
        near = (place.lat_micro, place.lon_micro)
        wanted = replace(self.line.wanted, place=key, near=near, miles=self.miles.value())
        self.take(wanted)

    def _reach(self, miles: int) -> None:
        if self.line.wanted.place:
            self.line.set(replace(self.line.wanted, miles=miles))
