"""What is said beside a credential: its states, its years, until when it runs, and its quote."""

import re

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import Period
from recruiter_desk.screening.reading.kinds._credential_groups import Group
from recruiter_desk.screening.reading.kinds._credential_names import Named
from recruiter_desk.screening.reading.kinds._credential_standing import Stands, until
from recruiter_desk.screening.reading.kinds._states import states
from recruiter_desk.screening.reading.text import Text

_NOT_THERE = re.compile(
    r"\b(?:not|nothing (?:in|for)|never|no|n't|none (?:in|for)|isn't|lost|without|gave up|"
    r"dropped)\s+"
    r"(?:(?:an?|the|any|in|for|licensed|active)\s+){0,2}$"
)
_STATE_LINK = re.compile(
    r"(?:[\s,/&+()-]|\band\b|\brn\b|\bstate\b|\b0\d\b|\bcompact\b|\bactive\b|\bcurrent\b|"
    r"\bgeneral\b|\bnursing\b|\bmultistate\b)*"
)
_COMPACT = re.compile(r"\b(?:compact|multi-?state|e?nlc)\b")
_NO_COMPACT = re.compile(
    r"\b(?:not|isn't|no|non|never|without|n't)[ -](?:\w+ ){0,2}?(?:a )?(?:compact|multi-?state)|"
    r"\bsingle[- ]state|compact\?? no\b|no compact"
)
_FOR_NOW = re.compile(
    r"\b(?:temp|temporary|emergency|provisional|at present|right now|at the moment|currently no|"
    r"these days|any ?more)\b"
)
_ISSUED = re.compile(
    r"\b(?:since|earned|issued|obtained|passed|got|certified|licensed|registered|admitted|in)\b"
    r"[^,;.]{0,24}?\b(19[6-9]\d|20[0-4]\d)\b|\(\s*(19[6-9]\d|20[0-4]\d)\s*\)|,\s*(19[6-9]\d|"
    r"20[0-4]\d)\b"
)


def words_quoted(text: Text, group: Group, one: Named) -> tuple[int, int]:
    """The words that tell: from what stands before in its clause to what stands after."""
    first = max(group.before[0], one.start - 70)
    first = text.low.find(" ", first, one.start) + 1 if first > group.before[0] else first
    last = min(group.after[1], one.end + 90)
    while first < one.start and not (text.low[first].isalnum()):
        first += 1
    line = text.low.rfind("\n", first, one.start)
    if text.is_resume and line >= 0:
        first = line + 1
    stop = text.low.find("\n", one.end, last) if text.is_resume else -1
    last = stop if stop >= 0 else last
    if last < group.after[1] and text.low[last : last + 1].isalnum():
        last = max(one.end, text.low.rfind(" ", one.end, last))
    return min(first, one.start), max(one.end, len(text.low[:last].rstrip()))


def details_of(
    text: Text, group: Group, one: Named, how: Stands, value: str
) -> tuple[tuple[tuple[str, str], ...], Period | None]:
    first, last = group.before[0], min(group.after[1], group.after[0] + 110)
    around = text.low[max(first, one.start - 60) : last]
    details: dict[str, str] = {}
    said = words("credentials")
    if one.about not in said["names"] or one.about in said["state"]["licences"]:
        details |= _where(text, group, one, last, held=value == "held")
    if _COMPACT.search(around):
        details["compact"] = "no" if _NO_COMPACT.search(around) else "yes"
    yet = re.search(r"\byet\b", text.low[group.before[0] : group.after[0] + 40])
    told = {
        "exam": _is_of_exam(text, group, one, value),
        "change": how.change,
        "yet": value == "none" and yet is not None,
        "explicit": how.explicit,
        "passing": _FOR_NOW.search(around) is not None,
    }
    details |= {name: "yes" for name, so in told.items() if so}
    if (m := _ISSUED.search(text.low, group.after[0], last)) and value == "held":
        issued = m[1] or m[2] or m[3]
        if int(issued) <= text.said.year and until(text.low, group.after[0], m.end()) is None:
            details["issued"] = issued
    return tuple(details.items()), _when(text, group, value, last)


_EXAM_NAME = re.compile(r"(?:exams?|nclex(?:-?rn|-?pn)?|npte|naplex)$")
_EXAM = re.compile(r"\W{0,3}(?:exams?|tests?|boards)\b")
_SITTING = re.compile(r"\b(?:exams?|tests?|boards|sat|sit|sitting|took|take|taken|parts?|papers|"
                      r"sections?|pass|passed|failed|retak\w*|resit\w*)\b")  # fmt: skip


def _is_of_exam(text: Text, group: Group, one: Named, value: str) -> bool:
    """Whether the words tell of its exam, which is not yet the licence."""
    if value != "held":
        return _SITTING.search(text.low, group.before[0], group.after[1]) is not None
    named = _EXAM_NAME.search(text.low[one.start : one.end]) is not None
    return named or _EXAM.match(text.low, one.end) is not None


def _where(text: Text, group: Group, one: Named, last: int, *, held: bool) -> dict[str, str]:
    low = text.low
    near = max(group.before[0], one.start - 50)
    named_there = states(text.text, low, near, last)
    if not named_there:
        return {}
    denied = {s[2] for s in named_there if _NOT_THERE.search(low, near, s[0])}
    named_there = [s for s in named_there if s[2] not in denied] if held else named_there
    joined = _beside(low, one, named_there)
    where = {"state": ",".join(sorted(joined))} if joined else {}
    if held and denied:
        where["not_state"] = ",".join(sorted(denied))
    if re.search(r"\b(?:only|just|solely|nowhere else|nothing (?:in|for))\b", low[near:last]):
        where["only"] = "yes"
    return where


def _beside(low: str, one: Named, found: list[tuple[int, int, str]]) -> set[str]:
    """The states of it: those just before it in one list, else those that follow it closely."""
    before: set[str] = set()
    edge = one.start
    for start, end, code in reversed([s for s in found if s[1] <= one.start]):
        if not _STATE_LINK.fullmatch(low, end, edge):
            break
        before.add(code)
        edge = start
    if before:
        return before
    after: set[str] = set()
    edge = one.end
    for start, end, code in [s for s in found if s[0] >= one.start]:
        if start - edge > 46:
            break
        after.add(code)
        edge = end
    return after or {s[2] for s in found if one.start - s[1] < 24}


_RANGE = re.compile(r"[\s,(:]*(?:19|20)\d\d\s*(?:-|to|until|through)\s*((?:19|20)\d\d)\b")


def ran_until(text: Text, group: Group) -> tuple[int, int] | None:
    """Where the year stands that ends its years in a resume ("2016 to 2018"); None: none past."""
    m = _RANGE.match(text.low, group.after[0], group.after[1])
    return m.span(1) if m and int(m[1]) < text.said.year else None


def _when(text: Text, group: Group, value: str, last: int) -> Period | None:
    """Until when it runs, or when it ran out; None: not said."""
    low = text.low
    ended = ran_until(text, group) if value == "expired" and text.is_resume else None
    if ended is not None:
        bounds: tuple[int, int] | None = ended
    elif value in {"expired", "surrendered"}:
        bounds = (group.after[0], last)
    elif value == "held":
        bounds = until(low, group.after[0], last)
    else:
        bounds = None
    if bounds is None or not re.search(
        r"\d|last|ago|this|next|month|year|[a-z]{3}", low[slice(*bounds)]
    ):
        return None
    from recruiter_desk.screening.reading.when import moments

    found = moments(low[slice(*bounds)], text.said)
    return Period(None, found[0].moment) if found else None
