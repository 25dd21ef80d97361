"""Degrees: level, field, school, year, and whether they were finished."""

import re
from collections.abc import Iterator

from recruiter_desk.screening.model import Fact, FactKind, Holder, Standing
from recruiter_desk.screening.reading.kinds._degree_bounds import bounds_of
from recruiter_desk.screening.reading.kinds._degree_left import Left, left
from recruiter_desk.screening.reading.kinds._degree_names import GUARD, WANTED, Named, named
from recruiter_desk.screening.reading.kinds._degree_parts import field, school, year
from recruiter_desk.screening.reading.kinds._degree_standing import (
    changes,
    is_said_done,
    stands,
)
from recruiter_desk.screening.reading.kinds._degree_studied import studied
from recruiter_desk.screening.reading.kinds._papers_undone import undone
from recruiter_desk.screening.reading.kinds._whose import (
    NOT_THEIRS,
    answers_it,
    is_asked_for,
    whose,
)
from recruiter_desk.screening.reading.text import Text

_ONLY = re.compile(
    r"\b(?:only|just|highest(?: is| level)?|tops out at|nothing (?:above|beyond|past|"
    r"higher than)|merely)\b[^,;.]{0,32}$"
    r"|\b(?:it's|it is|it was|that's|mine is|mine was|hers is|his is|(?:he|she) has is|really|"
    r"actually) (?:an?|the) (?:old |plain |terminal )?$"
)
_ONLY_AFTER = re.compile(
    r"\s*(?:degree |diploma )?(?:only\b|is (?:the|her|his) highest|and (?:nothing|no) (?:more|"
    r"further|higher)|, nothing (?:more|higher|beyond)|"
    r"(?:is|was|'s) (?:all|what (?:he|she|i|they) (?:has|have|got|holds?)|as far as|"
    r"the (?:only|last) (?:one|degree)|where (?:he|she|i) "
    r"stopped)\b)"
)
_MORE = re.compile(r"\b(?:another|also|second|two|double|dual|both|as well|plus|too|additional)\b")
_KIN = re.compile(
    r"\b(?:daughter|son|kids?|husband|wife|sister|brother|girlfriend|boyfriend|partner|"
    r"fianc[eé]e?|spouse|niece|nephew|mom|mum|dad|father|mother)(?:'s)? (?:\w+ )?(?:graduat\w*|"
    r"finish\w*|start\w*|in|at|goes|is|was|going|got|getting|off)\b"
)
_HIGHER = {
    "secondary": ("degree",),
    "associate": ("bachelor",),
    "hnd": ("bachelor",),
    "vocational": ("degree",),
    "diploma": ("bachelor",),
    "bachelor": ("master", "mba"),
    "master": ("doctorate", "dnp"),
    "pg": ("master",),
}
_PLACE = frozenset(
    ["college", "university", "uni", "studies", "nursing school", "grad school", "school",
     "law school", "medical school", "pharmacy school", "undergrad", "high school", "thesis",
     "dissertation", "studium", "études", "alma mater", "diploma", "degree", "grad"]
)  # fmt: skip


def read(text: Text) -> Iterator[Fact]:
    """What is said of degrees.

    `about` is the level ("bachelor", "mba" …; "degree" where none was said), `value` "finished",
    "progress", "unfinished", "never". Details: `field` (one word of the lexicon, or as said),
    `school` (small letters), `year`, `change` (of late), `more` (another beside one known).
    """
    found = named(text) if GUARD.search(text.low) else []
    seen: set[tuple[str, ...]] = set()
    for at, one in enumerate(found):
        bounds = bounds_of(text, found, at)
        stop = found[at + 1].start if at + 1 < len(found) else len(text.low)
        for fact in _undone(text, one, bounds, stop) or _facts(text, one, bounds):
            key = (fact.about, fact.value, *(v for _, v in fact.details))
            if key not in seen:
                seen.add(key)
                yield fact
    taken = [text.clause(n.start) for n in found]
    for gone in left(text, taken):
        yield _of_left(text, gone)
    yield from studied(text, taken)


def _of_left(text: Text, one: Left) -> Fact:
    """Studies left without the degree's name: `loose` where only its school can say which."""
    sense = whose(text, one.clause, one.start, one.end, text.sense(one.start, one.end))
    firm = sense.standing in {Standing.DENIED, Standing.ASSERTED}
    details = {"school": one.school, "field": one.field, "loose": "" if one.sure else "yes"}
    last = min(one.clause.end, one.end + 90)
    return text.fact(
        FactKind.EDUCATION,
        "degree",
        "unfinished",
        _shown("degree", "unfinished", {}),
        max(one.clause.start, one.start - 40),
        last,
        details=tuple((name, said) for name, said in details.items() if said),
        holder=sense.holder,
        tense=sense.tense,
        standing=Standing.ASSERTED if firm else sense.standing,
    )


def _undone(text: Text, one: Named, bounds: tuple[int, int], stop: int) -> list[Fact]:
    """A degree of which later words tell that it was not finished, where its own do not."""
    if text.is_resume or one.level == "secondary" or _KIN.search(text.low, bounds[0], one.start):
        return []
    left, right = text.low[bounds[0] : one.start], text.low[one.end : bounds[1]]
    if stands(left, right) != "finished":
        return []
    clause = text.clause(one.start)
    sense = whose(text, clause, one.start, one.end, text.sense(one.start, one.end))
    if sense.holder in NOT_THEIRS and not is_asked_for(text, clause, one.start):
        return []
    told = undone(text, clause, one.end, stop, studies=True)
    if told is None:
        return []
    details = _details(text, one, bounds, "unfinished")
    first, _ = _quote(text, one, bounds)
    return [
        text.fact(
            FactKind.EDUCATION,
            one.level,
            "unfinished",
            _shown(one.level, "unfinished", details),
            first,
            max(one.end, min(told.end, first + 200)),
            details=tuple((k, v) for k, v in details.items() if k != "change"),
            holder=Holder.CANDIDATE,
            standing=Standing.ASSERTED,
            tense=sense.tense,
        )
    ]


def _facts(text: Text, one: Named, bounds: tuple[int, int]) -> Iterator[Fact]:
    low = text.low
    if _KIN.search(low, max(bounds[0], one.start - 40), one.start):
        return
    left, right = low[bounds[0] : one.start], low[one.end : bounds[1]]
    said = " ".join(low[one.start : one.end].split())
    sense = whose(text, text.clause(one.start), one.start, one.end, text.sense(one.start, one.end))
    value = _value(text, (left, right), said, sense.standing, secondary=one.level == "secondary")
    is_only = bool(_ONLY.search(left) or _ONLY_AFTER.match(low, one.end))
    holder = Holder.OPPORTUNITY if WANTED.match(low, one.end, bounds[1]) else sense.holder
    if value == "never" and holder is Holder.OPPORTUNITY:
        answered = answers_it(text, text.clause(one.start), one.end)
        holder = Holder.CANDIDATE if answered else holder
    of_a_subject = one.level == "secondary" and left.endswith(" to ")
    if value == "finished" and is_only and not (text.is_resume or of_a_subject):
        yield from _none_above(text, one, bounds, said if said == "diploma" else one.level, holder)
    if not value or (value == "finished" and not _is_claim(text, one, bounds, said)):
        return
    standing = sense.standing
    if standing in {Standing.DENIED, Standing.ASSERTED, Standing.PLANNED}:
        standing = Standing.DENIED if value == "never" else Standing.ASSERTED
    details = _details(text, one, bounds, value)
    yield text.fact(
        FactKind.EDUCATION,
        one.level,
        value,
        _shown(one.level, value, details),
        *_quote(text, one, bounds),
        details=tuple(details.items()),
        holder=holder,
        standing=standing,
        tense=sense.tense,
    )


def _value(
    text: Text, told: tuple[str, str], said: str, standing: Standing, *, secondary: bool
) -> str:
    """How the degree stands; "" where it is no more than an idea."""
    if secondary:
        told = (told[0].rsplit(",", 1)[-1], told[1].split(",", 1)[0])
    value = stands(*_told(text, *told))
    if said == "abd" or (said == "graduate" and value == "finished"):
        return "unfinished"
    if value == "planned" or (standing is Standing.PLANNED and value == "finished"):
        begun = re.search(r"finish|expect|complet|graduat", told[0] + told[1])
        return "progress" if begun else ""
    return value


def _is_claim(text: Text, one: Named, bounds: tuple[int, int], said: str) -> bool:
    """Whether "college", "a degree" and the like tell of one held."""
    if text.is_resume or one.level != "degree" or said not in _PLACE:
        return True
    left, right = text.low[bounds[0] : one.start], text.low[one.end : bounds[1]]
    if said == "diploma" and _ONLY.search(left):
        return False
    return is_said_done(left, right, said) or _is_described(text, one, bounds)


def _none_above(
    text: Text, one: Named, bounds: tuple[int, int], level: str, holder: Holder
) -> Iterator[Fact]:
    """ "Only an associate's": no degree above it."""
    for higher in _HIGHER.get(level, ()):
        yield text.fact(
            FactKind.EDUCATION,
            higher,
            "never",
            _shown(higher, "never", {}),
            *_quote(text, one, bounds),
            holder=holder,
            standing=Standing.DENIED,
        )


def _is_described(text: Text, one: Named, bounds: tuple[int, int]) -> bool:
    """ "Engineering degree from Georgia Tech": of what and where, so somebody has it."""
    if "degree" not in text.low[one.start : one.end]:
        return False
    return bool(field(text, one.start, one.end, bounds))


_STATUS_LINE = re.compile(
    r"\s*\n[\s•*(\[-]*(?=expected|in progress|anticipated|not completed|incomplete|"
    r"\d+ (?:of \d+ )?credit|credits?|coursework (?:completed|toward)|degree not|no degree|"
    r"withdrew|left|did not|thesis|currently|candidate|ongoing|completed)"
)


def _told(text: Text, left: str, right: str) -> tuple[str, str]:
    """The words that tell how it stands: in a resume those of its line, and a line on it alone."""
    if not text.is_resume:
        return left, right
    line = right.find("\n")
    if line < 0 or _STATUS_LINE.match(right, line):
        return left.rsplit("\n", 1)[-1], right
    return left.rsplit("\n", 1)[-1], right[:line]


def _details(text: Text, one: Named, bounds: tuple[int, int], value: str) -> dict[str, str]:
    low = text.low
    details = {
        "field": field(text, one.start, one.end, bounds),
        "school": school(text, bounds[0] if text.is_resume else one.start, bounds[1])
        or school(text, *bounds),
        "year": year(low, one.end, bounds[1]) or year(low, bounds[0], one.start),
    }
    if value == "finished" and not text.is_resume and _is_mention(text, one, bounds):
        details["mention"] = "yes"
    if value == "never":
        details = {"field": details["field"]}
    if changes(low[bounds[0] : bounds[1]]):
        details["change"] = "yes"
    if _MORE.search(low, *bounds):
        details["more"] = "yes"
    return {name: said for name, said in details.items() if said}


_SPOKEN_OF = re.compile(r"\b(?:the|his|her|my|their|that|this)\s+(?:\w+\s+)?$")
_CLAIMED = re.compile(
    r"\b(?:has|have|had|holds?|held|got|finish\w*|complet\w*|graduat\w*|award\w*|earn\w*|"
    r"conferred|"
    r"did|done|passed|defended|received|walked|since|degreed|(?:19|20)\d\d|from)\b"
)


def _is_mention(text: Text, one: Named, bounds: tuple[int, int]) -> bool:
    """ "Ended the BSc": a degree spoken of, with no word that it was finished."""
    spoken = _SPOKEN_OF.search(text.low, bounds[0], one.start)
    return spoken is not None and _CLAIMED.search(text.low, *bounds) is None


def _shown(level: str, value: str, details: dict[str, str]) -> str:
    name = {
        "mba": "MBA",
        "doctorate": "doctorate",
        "hnd": "HND",
        "pharmd": "PharmD",
        "dpt": "DPT",
        "dnp": "DNP",
    }.get(level, level)
    beside = ", ".join(
        filter(None, (details.get("field"), details.get("school"), details.get("year")))
    )
    return f"{name} {value}" + (f" ({beside})" if beside else "")


def _quote(text: Text, one: Named, bounds: tuple[int, int]) -> tuple[int, int]:
    low = text.low
    first = max(bounds[0], one.start - 60)
    if first > bounds[0]:
        first = low.find(" ", first, one.start) + 1 or one.start
    last = min(bounds[1], one.end + 90)
    if last < bounds[1]:
        space = low.rfind(" ", one.end, last)
        last = space if space > 0 else last
    while first < one.start and low[first] in " \n,.;:-|":
        first += 1
    return first, max(one.end, first + len(low[first:last].rstrip(" \n,;:-|")))
