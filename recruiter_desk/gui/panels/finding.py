"""Whose was it: those who have the number, or anybody found by a few letters of the name."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from recruiter_desk.calls.who.queries import who
from recruiter_desk.gui.app import App
from recruiter_desk.gui.panels.choices import Choice, ChoicesPanel, Typed


class PersonChoice(ChoicesPanel[int]):
    """Digits pick from the list; typed letters find a person, whose name the chip says back."""

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
            caller = found[0]
            where = ", ".join(part for part in (caller.name, caller.function, caller.city) if part)
            more = f" (and {len(found) - 1} more)" if len(found) > 1 else ""
            return found[0].person_id, where + more

        typed = Typed("A name, or some of it", find)
        super().__init__(window, title, choices, then, typed=typed)
