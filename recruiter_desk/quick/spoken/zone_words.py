"""The time zone that was named beside a time: 4pm ET, 9 Pacific, 3 your time."""

import re
from collections.abc import Iterator

from recruiter_desk.quick.spoken.pieces import FLAGS, Piece

ZONES = {
    "et": "America/New_York",
    "eastern": "America/New_York",
    "ct": "America/Chicago",
    "central": "America/Chicago",
    "mt": "America/Denver",
    "mountain": "America/Denver",
    "pt": "America/Los_Angeles",
    "pacific": "America/Los_Angeles",
    "arizona": "America/Phoenix",
    "az": "America/Phoenix",
    "alaska": "America/Anchorage",
    "akt": "America/Anchorage",
    "hawaii": "Pacific/Honolulu",
    "hst": "Pacific/Honolulu",
    "uk": "Europe/London",
    "london": "Europe/London",
    "utc": "UTC",
    "gmt": "UTC",
}
"""US zones by their everyday names; EST and EDT both mean the clock on the wall in the East."""

WORDS = re.compile(
    r"""(?P<open>\()?\b(?:(?P<mine>my|our)\s+time | (?P<theirs>your|their|her|his|local)\s+time
    | (?P<city>uk|london|az|arizona|alaska|hawaii)\s+time
    | (?P<zone>eastern|central|mountain|pacific|[ecmp][sd]?t|akt|hst|utc|gmt)(?:\s+time)?)
    \b(?(open)\)?)""",
    FLAGS,
)


def zone_words(text: str, home: str, mine: str, theirs: str) -> Iterator[Piece]:
    """Every zone named in the text; it counts only right behind a time of day."""
    for found in WORDS.finditer(text):
        name = _zone(found, mine or home, theirs or home)
        yield Piece("zone", *found.span(), name, after_day=True)


def _zone(found: re.Match[str], mine: str, theirs: str) -> str:
    if found["mine"]:
        return mine
    if found["theirs"]:
        return theirs
    word = (found["city"] or found["zone"]).lower()
    return ZONES.get(word) or ZONES[word[0] + "t"]
