"""When a call was, typed: nothing for now, a time of today, or a day and a time."""

from datetime import UTC, datetime

from recruiter_desk.base.clock import local, zone
from recruiter_desk.base.errors import DeskError

NOW = "now, 14:02 or 2026-05-26 14:02"
SHAPES = ("%H:%M", "%Y-%m-%d %H:%M", "%d.%m.%Y %H:%M", "%m/%d/%Y %H:%M")


def read_at(typed: str, now: datetime, zone_name: str) -> datetime | None:
    """The instant on my clock; None for now. DeskError for words that are no time."""
    words = " ".join(typed.replace("T", " ").split())
    if not words or words.lower() == "now":
        return None
    for shape in SHAPES:
        try:
            read = datetime.strptime(words, shape).replace(tzinfo=zone(zone_name))
        except ValueError:
            continue
        if "%Y" not in shape:
            today = local(now, zone_name).date()
            read = datetime.combine(today, read.time(), zone(zone_name))
        return read.astimezone(UTC)
    raise DeskError("That is no time.", f"Type {NOW}.")


def write_at(at: datetime, zone_name: str) -> str:
    """The instant as it is typed."""
    return f"{local(at, zone_name):%Y-%m-%d %H:%M}"
