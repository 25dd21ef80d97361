"""Times that are no times: a number of minutes from now, and "I'll get back to you"."""

import re
from datetime import timedelta

from recruiter_desk.quick.model import Precision
from recruiter_desk.quick.spoken.pieces import FLAGS, number

SOON = re.compile(
    r"""\b(?:
    (?:in|within|give\s+(?:me|her|him|them|us)|another)\s+(?:about\s+|like\s+)?
     (?:(?P<half>half\s+an\s+hour|1/2\s+hour)
     |(?P<count>\d{1,4}|an?|a\s+couple(?:\s+of)?|a\s+few|[a-z]+(?:-[a-z]+)?)\s*
      (?P<unit>minute|min|hour|hr)s?(?P<more>\s+and\s+a\s+half)?)
    |(?:call|ring|back|try|me|her|him|them|cb)\s+(?P<lone>in\s+(?P<bare>10|15|20|30|45))
     (?=\s*(?:$|[,.;]))
    |(?P<count2>\d{1,4}|an?|[a-z]+)\s+(?P<unit2>minute|min|hour|hr)s?\s+from\s+now
    )\b(?![-/']|\s+(?:of|a|per|each|notice|commute|drive|away)\b)""",
    FLAGS,
)
OPEN = re.compile(
    r"""(?P<later>^\s*(?P<bare>later|soon|sometime)(?:\s+on)?\s*[.!]?\s*$)
    | \b(?P<back>(?:(?:i|we|she|he|they|you)'?ll|(?:i|we|she|he|they)\s+will|will|gonna
      |let\s+me|going\s+to)\s+
      (?:get|call|ring|come|phone|circle|be|reach|write|text|email)\s+
      (?:(?:you|me|her|him|them|us)\s+)?(?:back|in\s+touch)(?:\s+to\s+(?:you|me|us|her|him|them))?
      (?:\s+(?:later|soon|sometime))?)\b
    | \b(?P<calling>(?:call|ring|phone|talk|try|cb)\s+(?:\w+\s+){0,2}(?:later|soon|sometime))\b""",
    FLAGS,
)
LONGEST = {"m": timedelta(days=1), "h": timedelta(days=10)}


def so_long_from_now(text: str) -> tuple[int, int, timedelta, Precision] | None:
    """Start, end and length of the first "in 20 min"; None if there is none within ten days."""
    for found in SOON.finditer(text):
        precision: Precision = "hour"
        if found["half"]:
            return *found.span(), timedelta(minutes=30), "minute"
        count = number(found["count"] or found["count2"] or found["bare"])
        unit = (found["unit"] or found["unit2"] or "m").lower()[0]
        ahead = timedelta(**{"minutes" if unit == "m" else "hours": count or 0})
        if found["more"]:
            ahead += timedelta(hours=0.5) if unit == "h" else timedelta(seconds=30)
        if unit == "m" or found["more"]:
            precision = "minute"
        if timedelta(0) < ahead <= LONGEST[unit]:
            return *found.span("lone" if found["bare"] else 0), ahead, precision
    return None


def no_time_named(text: str) -> tuple[int, int] | None:
    """Start and end of the first promise that names no time; None if there is none."""
    found = OPEN.search(text)
    if found is None:
        return None
    return next(found.span(name) for name in ("bare", "back", "calling") if found[name])
