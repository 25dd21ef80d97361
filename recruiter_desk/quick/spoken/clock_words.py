"""Times of day as people say them: 4 pm, half past four, after 3, between two and four."""

import re
from collections.abc import Iterator

from recruiter_desk.quick.model import Precision
from recruiter_desk.quick.spoken.pieces import (
    FLAGS,
    HOUR,
    NEXT_IS_SAFE,
    Clock,
    Piece,
    number,
)

CUE = r"(?:\b(?:at|after|around|about|by|before)\s+|@\s*)?"
HALF = r"(?:\s*(?P<half>[ap]\.?m\b\.?)|(?<=\d)(?P<short>[ap])\b)"
NOT_BEFORE = r"(?<![\w:/.$-])"
NOT_AFTER = r"(?![\w:/%$]|[.,-]\d|-\w)"
RANGE = re.compile(
    rf"""(?:(?P<cue>\bbetween\s+)|\bfrom\s+)?{NOT_BEFORE}{HOUR}(?::[0-5]\d)?(?:\s*[ap]\.?m\.?)?
    \s*(?:-|to|and)\s*(?P<hour>{HOUR})(?::(?P<minute>[0-5]\d))?
    (?:{HALF}|{NEXT_IS_SAFE}){NOT_AFTER}""",
    FLAGS,
)
EXACT = re.compile(
    rf"""{CUE}{NOT_BEFORE}(?:
      (?P<hour>[01]?\d|2[0-3])(?::|\.(?=\d\d\s*[ap]))(?P<minute>[0-5]\d)
    | (?P<whole>{HOUR})(?=\s*[ap]\.?m\b|(?<=\d)[ap]\b) ){HALF}?(?!\s+shifts?\b|-\d){NOT_AFTER}""",
    FLAGS,
)
NAMED = re.compile(
    rf"""{CUE}\b(?:(?P<noon>noon|midday)|(?P<midnight>midnight)|{NOT_BEFORE}(?:(?P<half>half)
    |(?P<quarter>quarter)|(?P<some>ten|twenty|five|10|20|5))\s+
    (?P<side>past|to|after|till)\s+(?P<hour>{HOUR}))\b""",
    FLAGS,
)
LOOSE = re.compile(
    rf"{CUE}{NOT_BEFORE}(?P<hour>{HOUR})(?:\s*o'?\s?clock\b|[\s-]?ish\b|(?=\s+[ecmp][sd]t\b))",
    FLAGS,
)
MILITARY = re.compile(
    rf"""(?:(?:at|after|by|before|around)\s+(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)
    (?:\s*(?:hrs|h)\b|{NEXT_IS_SAFE}){NOT_AFTER})""",
    FLAGS,
)
BARE = re.compile(
    rf"""(?P<cue>\b(?:at|after|around|about|by|before)\s+(?:like\s+|about\s+|around\s+)?
    |@\s*){NOT_BEFORE}(?P<hour>{HOUR}){NOT_AFTER}{NEXT_IS_SAFE}""",
    FLAGS,
)
ALONE = re.compile(rf"{NOT_BEFORE}(?P<hour>{HOUR}){NOT_AFTER}{NEXT_IS_SAFE}", FLAGS)
AFTER_WORK = re.compile(r"\b(?P<side>after|before)\s+(?P<what>work|lunch)(?!\s+hours)\b", FLAGS)
WORK = {"after work": 17, "before work": 8, "after lunch": 13, "before lunch": 12}
STRONG = ("at", "after", "@")


def clock_words(text: str) -> Iterator[Piece]:
    """Every time of day in the text, the surest readings first."""
    for pattern in (RANGE, NAMED, EXACT, LOOSE, MILITARY):
        for found in pattern.finditer(text):
            clock = _named(found) if pattern is NAMED else _told(found)
            if clock is not None:
                loose = pattern is RANGE and not (clock.sure or found["cue"])
                yield Piece("clock", *found.span(), clock, after_day=loose)
    for found in AFTER_WORK.finditer(text):
        said = f"{found['side']} {found['what']}".lower()
        yield Piece("clock", *found.span(), Clock(WORK[said] * 60, sure=True), weak=True)
    for found in BARE.finditer(text):
        weak = found["cue"].lower().split()[0] not in STRONG
        yield Piece("clock", *found.span(), _bare(found), weak=weak)
    for found in ALONE.finditer(text):
        yield Piece("clock", *found.span(), _bare(found), after_day=True)


def _told(found: re.Match[str]) -> Clock | None:
    """The clock of an hour with or without minutes and am or pm; None for 13 pm."""
    said = found.groupdict()
    hour = number(said["hour"] or said.get("whole"))
    minute = int(said.get("minute") or 0)
    half = (said.get("half") or said.get("short") or "").lower()[:1]
    if hour is None or (half and not 1 <= hour <= 12):
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    military = said.get("minute") is not None and (hour > 12 or (said["hour"] or "")[:1] == "0")
    precision: Precision = "minute" if said.get("minute") else "hour"
    return Clock(hour * 60 + minute, sure=bool(half) or military or hour == 0, precision=precision)


def _bare(found: re.Match[str]) -> Clock:
    return Clock((number(found["hour"]) or 12) * 60)


def _named(found: re.Match[str]) -> Clock:
    """Noon, midnight, or so many minutes past or to an hour."""
    if found["noon"] or found["midnight"]:
        return Clock(720 if found["noon"] else 1440, sure=True)
    hour = number(found["hour"]) or 12
    away = 30 if found["half"] else 15 if found["quarter"] else number(found["some"]) or 0
    before = found["side"].lower() in {"to", "till"}
    return Clock((hour * 60 + (-away if before else away)) % 720 or 720, precision="minute")
