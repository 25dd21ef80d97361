"""Reading a setting as it is typed or kept, and saying it as text."""

from dataclasses import fields
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from recruiter_desk.base.errors import DeskError
from recruiter_desk.store.settings.model import Settings

KEYS = tuple(field.name for field in fields(Settings))
DEFAULTS = Settings()
LIMITS = {
    "hours": (1, 720),
    "think_twice_voicemails": (1, 99),
    "think_twice_promises": (1, 99),
    "courtesy_from": (0, 23),
    "courtesy_to": (1, 24),
}
THEMES = ("system", "light", "dark")
YES = frozenset({"yes", "y", "true", "on", "1"})
NO = frozenset({"no", "n", "false", "off", "0"})


def known_key(typed: str) -> str:
    """The setting a typed key means ("my-zone", "clock.hours"); DeskError for none."""
    key = typed.strip().lower().replace("-", "_").replace(".", "_").replace(" ", "_")
    for candidate in (key, key.removeprefix("my_"), key.removeprefix("clock_")):
        if candidate in KEYS:
            return candidate
    raise DeskError(f"There is no setting {typed}.", f"There are: {', '.join(KEYS)}.")


def read_value(key: str, typed: str) -> str | int | bool:
    """The value a text means for that key; DeskError with what would do."""
    default = getattr(DEFAULTS, key)
    if isinstance(default, bool):
        return _switch(key, typed)
    if isinstance(default, int):
        return _number(key, typed)
    return _word(key, typed.strip())


def say_value(value: str | int | bool) -> str:  # noqa: FBT001
    """The text that is kept and shown for a value."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def _switch(key: str, typed: str) -> bool:
    word = typed.strip().lower()
    if word not in YES | NO:
        raise DeskError(f"{key} is yes or no.", "")
    return word in YES


def _number(key: str, typed: str) -> int:
    least, most = LIMITS[key]
    if not typed.strip().isdecimal() or not least <= int(typed) <= most:
        raise DeskError(f"{key} is a whole number from {least} to {most}.", "")
    return int(typed)


def _word(key: str, typed: str) -> str:
    if key == "zone":
        try:
            ZoneInfo(typed)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise DeskError(
                f"There is no time zone {typed}.", "Name one such as America/Chicago."
            ) from error
    if key == "theme" and typed not in THEMES:
        raise DeskError(f"theme is one of {', '.join(THEMES)}.", "")
    return typed.upper() if key in {"country", "region"} else typed
