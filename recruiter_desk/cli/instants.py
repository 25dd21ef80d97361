"""Instants, days and ids as the command line reads and says them."""

import re
from datetime import UTC, datetime, time, timedelta

from recruiter_desk.base.clock import local, zone
from recruiter_desk.base.errors import DeskError, NotFound

AHEAD = timedelta(minutes=5)  # how far a clock elsewhere may be ahead of ours (issue 2)
YEARS = range(1900, 2200)
_CLOCK = re.compile(r"([01]?[0-9]|2[0-3]):[0-5][0-9]")
_ID = re.compile(r"[a-z][1-9][0-9]{0,17}")
_NOUNS = {"p": "person", "c": "call", "n": "note", "d": "difference", "r": "resume", "s": "step"}


def read_instant(text: str, zone_name: str, now: datetime) -> datetime:
    """The instant in UTC: ISO with an offset, or without one on the clock of that zone.

    A day alone ("2026-11-20") is its beginning, a time alone ("14:30") is today; a time that the
    clock skips in spring is the one an hour later. DeskError for anything else.
    """
    typed = text.strip()
    try:
        read = _read(typed, local(now, zone_name))
        there = read if read.tzinfo else read.replace(tzinfo=zone(zone_name))
        if there.year in YEARS:
            return there.astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    raise DeskError(f"{text!r} is no time.", "Write it as 2026-11-20T14:30, or 14:30 for today.")


def _read(typed: str, today: datetime) -> datetime:
    if _CLOCK.fullmatch(typed):
        hours, minutes = typed.split(":")
        return datetime.combine(today.date(), time(int(hours), int(minutes)))
    return datetime.fromisoformat(typed.upper())


def not_ahead(at: datetime, now: datetime) -> datetime:
    """The same instant; DeskError when it is more than 5 minutes after `now`."""
    if at > now + AHEAD:
        raise DeskError(
            f"{say_instant(at)} has not come yet.",
            f"Name a time until now, {say_instant(now)}; a promise or a due may lie ahead.",
        )
    return at


def say_instant(at: datetime) -> str:
    """ISO in UTC with its offset: "2026-11-20T15:30:00+00:00"."""
    return at.astimezone(UTC).isoformat()


def ref(letter: str, number: int) -> str:
    """An id as it is shown: a letter for the noun and the row's number ("p12")."""
    return f"{letter}{number}"


def read_ref(letter: str, text: str, noun: str = "") -> int:
    """The number of an id such as "n3"; NotFound when the text is no id of that noun.

    `noun` is named where the letter stands for another one too.
    """
    typed = text.strip().lower()
    if not _ID.fullmatch(typed) or not typed.startswith(letter):
        raise NotFound(
            f"{text!r} names no {noun or _NOUNS[letter]}.", f"Such an id looks like {letter}12."
        )
    return int(typed[1:])
