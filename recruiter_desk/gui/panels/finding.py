"""Whom something is about: digits pick from a few, typed letters find anybody by name."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from recruiter_desk.base.text.phones import looks_like_phone, read_phone, show_phone
from recruiter_desk.calls.who.model import Caller
from recruiter_desk.calls.who.queries import who
from recruiter_desk.gui.app import App
from recruiter_desk.gui.panels.choices import Choice, ChoicesPanel, Typed


class PersonChoice(ChoicesPanel[int]):
    """`then(person id)`; the chip says who is meant before Enter takes them."""

    def __init__(
        self,
        app: App,
        window: QWidget,
        title: str,
        choices: Sequence[Choice[int]],
        then: Callable[[int], None],
    ) -> None:
        def find(words: str) -> tuple[int, str] | None:
            found = [c for c in who(app.desk, words, app.now()) if c.person_id is not None]
            if not found or found[0].person_id is None:
                return None
            return found[0].person_id, said(found)

        typed = Typed("A name, or some of it", find, unread="Nobody of that name yet")
        super().__init__(window, title, choices, then, typed=typed, icon="user")


class CallChoice(ChoicesPanel[tuple[int | None, str]]):
    """Whom a new call was with: a person by name or digits, or a number of nobody."""

    def __init__(self, app: App, window: QWidget) -> None:
        def find(words: str) -> tuple[tuple[int | None, str], str] | None:
            found = who(app.desk, words, app.now())
            if found:
                number = "" if found[0].person_id is not None else found[0].numbers[0]
                return (found[0].person_id, number), said(found)
            if looks_like_phone(words):
                key = read_phone(words, app.settings.country).key
                return (None, key), f"{show_phone(key, app.settings.country)}, nobody's yet"
            return None

        def then(who_it_was: tuple[int | None, str]) -> None:
            app.show_panel("call", who_it_was[0], number=who_it_was[1])

        typed = Typed("A name or a number", find, unread="Nobody of that name or number yet")
        super().__init__(window, "A call with whom?", (), then, typed=typed, icon="phone")


def ringing_from(app: App, window: QWidget, number: str, then: Callable[[int], None]) -> None:
    """Who is ringing from a number that nobody here has; 0 where it is not known yet."""
    title = f"Who is it on {show_phone(number, app.settings.country)}?"
    nobody = Choice("Nobody here yet: keep it on the number", 0)
    panel = PersonChoice(app, window, title, (nobody,), then)
    panel.open(panel.field)


def said(found: Sequence[Caller]) -> str:
    """The first of them, and how many more there are."""
    first = found[0]
    words = ", ".join(part for part in (first.name, first.function, first.city) if part)
    return f"{words} (and {len(found) - 1} more)" if len(found) > 1 else words
