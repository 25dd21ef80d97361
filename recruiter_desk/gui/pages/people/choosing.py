"""The boxes under the filters: type a few letters, choose with the arrows, Enter."""

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout

from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.choices import Choice
from recruiter_desk.gui.kit.finder import Finder
from recruiter_desk.gui.kit.spin import Spin
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.pages.people.filters import LABELS, FilterLine, Wanted
from recruiter_desk.gui.pages.people.words import STATUSES
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.people.places import Place
from recruiter_desk.people.queries.words_like import WordsOf, words_like
from recruiter_desk.store.desk import Desk

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


class _Typed(Finder):
    """A finder under the button of a filter."""

    def __init__(self, line: FilterLine, which: str, hint: str) -> None:
        super().__init__(line.buttons[which], LABELS[which], hint)
        self.line, self.which = line, which

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
