"""Changing settings: one undo step each."""

from collections.abc import Mapping

from recruiter_desk.base.errors import DeskError
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settings.queries import settings_in
from recruiter_desk.store.settings.rules import known_key, read_value, say_value
from recruiter_desk.store.write import Write

UPSERT = (
    "INSERT INTO setting(key, value) VALUES (?, ?) "
    "ON CONFLICT (key) DO UPDATE SET value = excluded.value"
)


def change_setting(desk: Desk, key: str, typed: str) -> None:
    """Set one setting from its text; DeskError says what would do."""
    change_settings(desk, {key: typed})


def change_settings(desk: Desk, typed: Mapping[str, str]) -> None:
    """Set several settings in one step (the first start's answers)."""
    values = {known: read_value(known, text) for known, text in _known(typed)}
    name = f"Set {next(iter(values))}" if len(values) == 1 else "Changed settings"
    with desk.change(name) as write:
        put(write, {key: say_value(value) for key, value in values.items()})
        set_now = settings_in(write.connection)
        if set_now.courtesy_from >= set_now.courtesy_to:
            raise DeskError(
                "The courtesy hours begin before they end.", "Set the other one first."
            )


def put(write: Write, kept: Mapping[str, str]) -> None:
    """Keep texts under their keys within an open step."""
    for key, value in kept.items():
        write.sql(UPSERT, (key, value))


def _known(typed: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(known_key(key), text) for key, text in typed.items()]
