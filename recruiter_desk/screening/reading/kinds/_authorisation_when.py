"""When a right to work is held: what was, what is waited for, since which year."""

import re
from typing import NamedTuple

from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.text import Text

_STATUS_WORD = re.compile(
    r"\b(?:pending|in process|in progress|applied for|applying for|waiting (?:on|for)|"
    r"still waiting|awaiting|expects?|expecting|filed for|eligible for|apply for|on track for|"
    r"process(?:ing)?|application|should get|interview for|sponsoring (?:his|her|my|for)|"
    r"hoping for|started the|can apply|years? (?:away|off)|line for|queue for|i-485|i-140|perm)\b"
)
_UNTIL = re.compile(r"\b(?:until|till?|before) (?:the |his |her |my |their )?$")
WAITED_FOR = frozenset({"citizen", "permanent", "settled"})
_NOW = re.compile(r"\b(?:now|currently|today|these days|since then)\b")
_WAS = re.compile(
    r"\b(?:used to be|started(?: out)?|came(?: over| in| here)?|arrived|began|entered|originally|"
    r"initially|formerly|previously|first|(?:moved|went|changed|converted|switched|adjusted|"
    r"upgraded) from|back then|instead of|no longer|not any ?more|until 20\d\d)"
    r"(?: was| were)?(?: on| as| with)?(?: an?| the| her| his| my)?\s*$"
)
_EARLIER = re.compile(
    r"\s*(?:visa |status )?(?:[,(] ?)?(?:earlier|before that|previously|at first|back then|at the "
    r"time|then|until (?:19|20)[01]\d|before (?:the|that|20)|to begin with|to start with|->|"
    r"in the (?:past|beginning)|expired (?:in )?20|ended (?:in )?20)"
)


class Read(NamedTuple):
    """A class met: its country and name, and where."""

    start: int
    end: int
    country: str
    name: str


def is_past(low: str, clause: Clause, met: Read) -> bool:
    """ "F-1 earlier, H-1B since 2019", "came on a student visa": what was, and is no more."""
    if _NOW.search(low, max(clause.start, met.start - 24), met.start):
        return False
    before = _WAS.search(low, max(clause.start, met.start - 40), met.start)
    return bool(before or _EARLIER.match(low, met.end, clause.end))


_FAR_OFF = re.compile(
    r"\W*(?:one |thing )?(?:is |are |would be |comes? )?(?:still )?(?:not (?:until|till|"
    r"before) 20\d\d|"
    r"(?:\d+|a few|some|a couple of) (?:years?|months?) (?:off|away|out)|(?:only )?in \d+ years?|"
    r"(?:due|possible|eligible|earliest) (?:in )?20\d\d)"
)
_YEAR_SAID = re.compile(r"\W*(?:is|in|from|comes? in|around|about) (20\d\d)\b")


def is_ahead(text: Text, clause: Clause, met: Read) -> bool:
    """ "ILR is 2029": a year yet to come, for what is held for good."""
    m = _YEAR_SAID.match(text.low, met.end, clause.end)
    return m is not None and met.name in WAITED_FOR and int(m[1]) > text.said.year


_SINCE = re.compile(
    r"\b(?:in|since|from) ((?:19|20)\d\d)\b|\b(last year)\b|"
    r"\b(\d{1,2}) years? ago\b"
)


def since(text: Text, first: int, last: int) -> str:
    """The year since which it is so, where one is said beside it; "" where none is."""
    m = _SINCE.search(text.low, first, last)
    if m is None:
        return ""
    back = 1 if m[2] else int(m[3] or 0)
    return m[1] or str(text.said.year - back)


def _is_far_off(after: str) -> bool:
    return _FAR_OFF.match(after) is not None


def is_pending(low: str, clause: Clause, met: Read) -> bool:
    """Applied for, waited for: not held yet."""
    if met.name in {"right", "h1b", "opt", "f1"}:
        return False
    if re.match(r"asyl|(?:has|have|got|on) ", low[met.start : met.end]):
        return False
    before = low[max(clause.start, met.start - 34) : met.start]
    after = low[met.end : min(clause.end, met.end + 28)]
    return bool(
        _STATUS_WORD.search(before.rsplit(",", 1)[-1])
        or _UNTIL.search(before)
        or _STATUS_WORD.match(after[:18].lstrip(" :(-"))
        or _is_far_off(after)
        or re.match(
            r"\W*(?:is |still )?(?:pending|in process|in progress|in the works|application)", after
        )
    )
