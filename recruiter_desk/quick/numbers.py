"""Digits, the number's label and the length of a call in a typed line."""

import re
from itertools import pairwise

from recruiter_desk.quick.lexicon import lexicon
from recruiter_desk.quick.words import Line

LENGTH = re.compile(
    r"""(?<![\w.:/-])(?:(?P<half>half\s+an\s+hour)
    |(?:(?P<hours>\d{1,2})\s*(?:h|hr|hrs|hour|hours)(?:\s*(?P<more>\d{1,2})\s*(?:m|min|mins)?)?
    |(?P<minutes>\d{1,3})\s*(?:m|min|mins|minutes?)))(?![\w/-])""",
    re.IGNORECASE | re.ASCII | re.VERBOSE,
)
DIGITS = re.compile(r"(?<![\w/$.])[+#]?\(?\d(?:[\d().-]|\s(?=[\d(]))*\d(?![\w/%])", re.ASCII)
WHOLE = 7  # digits of a number without its area code
PART = 3


def length_minutes(line: Line) -> int | None:
    """How long the call was; ticks its words off. None when the line does not say."""
    for found in LENGTH.finditer(line.text):
        if not line.is_open(*found.span()) or line.text[: found.start()].endswith("in "):
            continue
        line.take_span(*found.span())
        if found["half"]:
            return 30
        return int(found["hours"] or 0) * 60 + int(found["more"] or found["minutes"] or 0)
    return None


def digits(line: Line) -> str | None:
    """Part of a phone number as typed; ticks it off. None when there is none.

    Seven digits or more anywhere in the line; three to six only where a number stands: first,
    or right behind what the call was, so that a year or a count in the notes is none.
    """
    for found in DIGITS.finditer(line.text):
        count = sum(character.isdigit() for character in found[0])
        if count > 15 or not line.is_open(*found.span()):
            continue
        if count >= WHOLE or (count >= PART and _in_place(line, found.start())):
            line.take_span(*found.span())
            return found[0]
    return None


def label(line: Line) -> str | None:
    """Which number was used, named in the clause of the name; ticks the word off."""
    for place, behind, name in line.runs(lexicon().labels):
        if line.words[place].clause > 0 or not _ends_a_name(line, place):
            return None
        line.take(place, behind)
        return name
    return None


def _in_place(line: Line, start: int) -> bool:
    """Whether only understood words and small ones stand before."""
    small = lexicon().skip
    before = [place for place, word in enumerate(line.words) if word.start < start]
    return all(
        place not in line.open or line.words[place].plain in small for place in before
    ) and all(
        line.words[one].clause == line.words[other].clause for one, other in pairwise(before)
    )


def _ends_a_name(line: Line, place: int) -> bool:
    """Whether what the call was about has not begun: "works from home" labels no number."""
    about = lexicon().about
    return place <= 5 and not any(word.plain in about for word in line.words[:place])
