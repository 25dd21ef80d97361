"""Degrees: level, field, school, year, and whether they were finished."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from recruiter_desk.screening.lexicon import Phrases, words
from recruiter_desk.screening.model import Fact, FactKind, Holder, Standing
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.kinds._degree_parts import field, school, year
from recruiter_desk.screening.reading.kinds._degree_standing import changes, stands
from recruiter_desk.screening.reading.kinds._whose import whose
from recruiter_desk.screening.reading.text import Text

_GUARD = re.compile(
    r"degree|college|universit|\buni\b|graduat|bachelor|master|associate|\bb\.?[sa]\b|bs[cn]|"
    r"\bm\.?s\b|msc|msn|mba|ph\.?d|doctor|diplom|\bged\b|school|a[- ]level|\bhn[dc]\b|ausbildung|"
    r"studi|laurea|licen[cz]|magist|\baas\b|\badn\b|\basn\b|"
    r"beng|llb|\bjd\b|pharm|\bdpt\b|\bdnp\b|abitur|\bbac\b|mph|msw|m\.a|b\.e|meng|b\.?tech|bba|"
    r"2:[12]|first class|lehre|undergrad|hbo|mbo|abd\b|postgrad|\bgrad\b|thesis|dissertation|"
    r"promotion|bts|btec|nvq|apprentic|foundation|dipl|inż|matur|m\.?d\b|mbbs|études|\bdea\b|"
    r"b\.?sw|edd|psyd|llm|macc|mha"
)
_NO_DEGREE = re.compile(
    r"\s*(?:roles?|office|sql|teams?|excel|word|windows|project|azure|access|dynamics|jobs?|"
    r"positions?|analyst|recruiter|fair|campus|hire|grad program|angle|programme manager|"
    r"of (?:freedom|care|certainty|comfort|difficulty)|"
    r"(?:is |was )?(?:required|preferred|a must|a plus|desired|mandatory|essential|is needed|"
    r"needed|not (?:needed|required))|students?|football|town|sports|electrician|plumber|"
    r"plumbers|programs?|professor|staff|admissions|teacher|nurse)\b|\s*\d"
)
_WANTED = re.compile(
    r"[^,.]{0,20}\b(?:required|preferred|a must|a plus|desired|desirable|mandatory|essential|"
    r"(?:is|are) needed|not needed|nice to have)\b"
)
_BEFORE_NO = re.compile(
    r"(?:\bto some |\bsome |(?<![\d/])\d{1,3} |\bthird |\bsecond |\bfirst[- ]|\bto a |\b360[- ]|"
    r"\bthe same |\bscrum |\bweb|\bpast |\bsales |\bas an? |\bteaches (?:at )?|\btaught (?:at )?|"
    r"\bworks? (?:at|for) (?:the |a )?|\bworking (?:at|for) (?:the |a )?|\bworked (?:at|"
    r"for) (?:the |a )?|\btrade )$"
)
_CUE = re.compile(
    r"\b(?:went|go|gone|attended?|finish\w*|complet\w*|graduat\w*|drop\w* out|dropout|left|quit|"
    r"never|no|has an?|have an?|holds?|got|earned|degree is|did|done|without|some|from|"
    r"first class|second class|hons|short|classes|credits|her|his|my|abgebrochen|abgeschlossen|"
    r"studied|two|both|only|just|owes|thesis|the|in|paid|started|currently)\b"
)
_ONLY = re.compile(
    r"\b(?:only|just|highest(?: is| level)?|tops out at|nothing (?:above|beyond|past|"
    r"higher than)|merely)\b[^,;.]{0,32}$"
)
_ONLY_AFTER = re.compile(
    r"\s*(?:degree |diploma )?(?:only\b|is (?:the|her|his) highest|and (?:nothing|no) (?:more|"
    r"further|higher)|, nothing (?:more|higher|beyond))"
)
_MORE = re.compile(r"\b(?:another|also|second|two|double|dual|both|as well|plus|too|additional)\b")
_GOES_ON = re.compile(
    r"(?:but |though |although |however |and |well, |actually |says |said |she |he |they |i |it |"
    r"it's |that |was |then |later |even |, )*"
    r"(?:never (?:finish|complet|graduat|defend|got|walked)|didn't (?:finish|graduate|complete|"
    r"walk)|did not (?:finish|graduate|complete)|hasn't (?:finish|graduat|complet)|dropped out|"
    r"quit|left (?:before|after|early|without|in|to)|not finished|no degree|without (?:a |the |"
    r"finishing)|withdrew|"
    r"(?:\d+|one|two|a few|some) (?:credits?|class(?:es)?|courses?|semesters?)|ran out of money|"
    r"still (?:owes|needs)|short|stopped|gave (?:it )?up|it was never finished|in progress|"
    r"not done|isn't finished|never)\b"
)
_KIN = re.compile(
    r"\b(?:daughter|son|kids?|husband|wife|sister|brother|girlfriend|boyfriend|partner|"
    r"fianc[eé]e?|spouse|niece|nephew|mom|mum|dad|father|mother)(?:'s)? (?:\w+ )?(?:graduat\w*|"
    r"finish\w*|start\w*|in|at|goes|is|was|going|got|getting|off)\b"
)
_NOT_GRADUATE = re.compile(r"\b(?:didn't|did not|never|couldn't|doesn't)\s+(?:\w+\s+)?$")
_TOLD_OF = re.compile(
    r"\s+(?:he|she|they|i)\s+(?:dropped|never|left|quit|didn't|finished|got|started|abandoned|"
    r"gave)\b"
)
_HIGHER = {
    "secondary": "degree",
    "associate": "bachelor",
    "hnd": "bachelor",
    "vocational": "degree",
    "bachelor": "master",
}
_LEVEL_WEAK = frozenset({"degree"})


class _Named(NamedTuple):
    """A degree named: where, and of which level."""

    start: int
    end: int
    level: str


@cache
def _names() -> Phrases:
    return Phrases(
        {name: level for level, names in words("degrees")["levels"].items() for name in names}
    )


@cache
def _short() -> frozenset[str]:
    return frozenset(words("degrees")["only_capitals"]["names"])


def read(text: Text) -> Iterator[Fact]:
    """What is said of degrees.

    `about` is the level ("bachelor", "mba" …; "degree" where none was said), `value` "finished",
    "progress", "unfinished", "never". Details: `field` (one word of the lexicon, or as said),
    `school` (small letters), `year`, `change` (of late), `more` (another beside one known).
    """
    if not _GUARD.search(text.low):
        return
    found = _named(text)
    seen: set[tuple[str, ...]] = set()
    for at, one in enumerate(found):
        bounds = _bounds(text, found, at)
        for fact in _facts(text, one, bounds):
            key = (fact.about, fact.value, *(v for _, v in fact.details))
            if key not in seen:
                seen.add(key)
                yield fact


def _named(text: Text) -> list[_Named]:
    found: list[_Named] = []
    for met in _names().find(text.low):
        one = _Named(*met)
        if _is_degree(text, one):
            found = _joined(text, found, one)
    return found


def _joined(text: Text, found: list[_Named], one: _Named) -> list[_Named]:
    """With one more; a degree said twice in a breath ("Bachelor of Science, BSN") is one."""
    last = found[-1] if found else None
    if last is None or text.clause(last.start) != text.clause(one.start):
        return [*found, one]
    between = text.low[last.end : one.start]
    if text.low[one.start : one.end] in {"2:1", "2:2", "2.1"} and "\n" not in between:
        return found
    if last.level == one.level == "degree" and not re.search(
        r"\b(?:no|and|never|second|another|not)\b", between
    ):
        return found
    if "\n" in between or re.search(r"\d{4}|,.*,|\bbut\b|\bnot\b|\bno\b", between):
        return [*found, one]
    if (
        last.level == one.level
        and len(between) < 40
        and not re.search(r"\band\b|\bplus\b|,\s*(?!b)", between)
    ):
        return found
    if (
        one.level in _LEVEL_WEAK
        and len(between) < 46
        and last.level not in _LEVEL_WEAK
        and not re.search(r"\bno\b|\bnever\b|,", between)
    ):
        return found
    if (
        last.level in _LEVEL_WEAK
        and len(between) < 30
        and one.level not in {"degree", "secondary"}
        and not re.search(r"\bno\b|\bonly\b|\bjust\b|,|\bwith\b", between)
    ):
        return [*found[:-1], one]
    return [*found, one]


def _is_degree(text: Text, one: _Named) -> bool:
    low = text.low
    if text.is_resume and not _is_listed(text, one):
        return False
    if (
        _NO_DEGREE.match(low, one.end)
        and not _WANTED.match(low, one.end)
        and not _is_line_of_years(text, one)
    ):
        return False
    if _BEFORE_NO.search(low, max(0, one.start - 22), one.start):
        return False
    said = " ".join(low[one.start : one.end].split())
    if said not in _short():
        return True
    if said == "graduate":
        return bool(_NOT_GRADUATE.search(low, max(0, one.start - 24), one.start))
    if said in {"ms", "bs", "ba", "ma", "master", "bachelor"} and _TOLD_OF.match(low, one.end):
        return True
    return _is_beside(text, one, said)


def _is_line_of_years(text: Text, one: _Named) -> bool:
    return bool(re.match(r"\s*(?:19|20)\d\d", text.low[one.end : one.end + 7]))


def _is_listed(text: Text, one: _Named) -> bool:
    part = text.outline.part(one.start)
    if any(
        p.start <= one.start < _body(text.low, p.start, p.end)
        for p in text.outline.parts
        if p.name == part
    ):
        return False
    if part == "skills":
        return False
    if part == "experience" or text.outline.job(one.start) is not None:
        return _begins_line(text, one)
    return True


def _begins_line(text: Text, one: _Named) -> bool:
    """ "B.S. Business, Verdigris State, 2015" on a line of its own among or behind the jobs."""
    line = text.low.rfind("\n", 0, one.start) + 1
    end = text.low.find("\n", one.end)
    before = _HEADED.sub("", text.low[line : one.start]).strip(" •*-–·|,")
    rest = text.low[one.end : end if end >= 0 else len(text.low)]
    headed = _HEADED.search(text.low, line, one.start) is not None
    listed = "," in rest or bool(re.search(r"\b(?:19|20)\d\d\b", rest)) or " in " in rest[:6]
    return headed or (
        listed
        and (
            not before
            or bool(
                re.search(
                    r"universit|college|institute|school|,\s*$|[-–—|]\s*$",
                    text.low[line : one.start],
                )
            )
        )
        and one.level not in {"degree", "vocational"}
    )


def _is_beside(text: Text, one: _Named, said: str) -> bool:
    """Whether what stands beside a short or common name makes it a degree."""
    clause = text.clause(one.start)
    if one.level == "degree" or (
        len(said) > 3 and said not in {"master", "bachelor", "associate", "associates", "masters"}
    ):
        if (
            said
            in {
                "university",
                "college",
                "uni",
                "high school",
                "law school",
                "medical school",
            }
            and not (text.is_resume and said == "high school")
            and _is_part_of_name(text, one)
        ):
            return False
        near = text.low[max(clause.start, one.start - 50) : min(clause.end, one.end + 40)]
        if said in {"studies", "grad", "promotion", "lehre"} and not re.search(
            r"abge|finish|complet|drop|never|college|quit|left", near
        ):
            return False
        near = near.replace(said, "\x00")
        if text.is_resume:
            return (
                one.level != "degree" or "some " in near or said == "degree" or said == "graduated"
            )
        return bool(_CUE.search(near)) or bool(
            field(text, one.start, one.end, (clause.start, clause.end))
        )
    capitals = (
        text.text[one.start : one.end].replace(".", "").isupper()
        or text.is_resume
        or len(said) > 3
    )
    last = min(clause.end, one.end + 60)
    if text.is_resume and text.outline.part(one.start) == "education":
        return True
    if said in {"md"}:
        return bool(re.search(r"\b(?:an|his|her|my)\s+$", text.low[clause.start : one.start]))
    if said in {"master", "bachelor", "associate", "associates"}:
        return bool(
            re.match(
                r"\s+(?:in\s|degree|of (?:science|arts|eng|bus|ed|law|nurs|soc|pub|comm))",
                text.low[one.end : last],
            )
        )
    found = (
        field(text, one.start, one.end, (one.start, clause.end))
        or re.match(r"\s*(?:,|in|from|-)?\s*(?:19|20)\d\d", text.low[one.end : last])
        or re.match(r"\s+(?:degree|from|program)\b", text.low[one.end : last])
    )
    return bool(capitals and found)


def _is_part_of_name(text: Text, one: _Named) -> bool:
    """ "University of Leeds", "Valencia College": a name, not "went to college"."""
    if text.text[one.start].isupper() and one.start > text.clause(one.start).start:
        return True
    return (
        bool(re.match(r"\s+of\s", text.low[one.end : one.end + 4]))
        and text.text[one.start].isupper()
    )


def _bounds(text: Text, found: list[_Named], at: int) -> tuple[int, int]:
    """The stretch that speaks of one degree: in a resume its lines, else its clause's share."""
    one = found[at]
    if text.is_resume and text.outline.part(one.start) == "education":
        return _lines(text, found, at)
    clause = text.clause(one.start)
    first, last = clause.start, max(clause.end, one.end)
    if text.is_resume:
        return _line_of(text, found, at)
    if at and found[at - 1].end > clause.start:
        first = _cut(text, found[at - 1].end, one.start)
    if at + 1 < len(found) and found[at + 1].start < clause.end:
        return first, max(one.end, _cut(text, one.end, found[at + 1].start))
    stop = next((o.start for o in found[at + 1 :] if o.level != "degree"), len(text.low))
    after = text.after(clause)
    while after is not None and after.start < stop and _goes_on(text, last, after):
        last, after = min(after.end, stop), text.after(after)
    return first, last


def _goes_on(text: Text, last: int, after: Clause) -> bool:
    between = text.low[last : after.start]
    if "\n" in between:
        return False
    return "." not in between or bool(_GOES_ON.match(text.low, after.start))


_HEADED = re.compile(
    r"\b(?:education|academic background|studies|ausbildung|formation|degrees?)\s*:\s*"
)


def _line_of(text: Text, found: list[_Named], at: int) -> tuple[int, int]:
    """The line of a degree named outside the education of a resume, from "Education:" on."""
    low, one = text.low, found[at]
    first = low.rfind("\n", 0, one.start) + 1
    for m in _HEADED.finditer(low, first, one.start):
        first = m.end()
    line = low.find("\n", one.end)
    last = line if line >= 0 else len(low)
    if at and found[at - 1].end > first:
        first = _cut(text, found[at - 1].end, one.start)
    if at + 1 < len(found) and found[at + 1].start < last:
        last = _cut(text, one.end, found[at + 1].start)
    return first, max(last, one.end)


_SPLIT = re.compile(r",|\band\b|\bplus\b|\bbut\b|\bthen\b|\(|\bnot\b|\bno\b")


def _cut(text: Text, first: int, last: int) -> int:
    cut = None
    for cut in _SPLIT.finditer(text.low, first, last):
        if cut.group() in {"not", "no"}:
            break
    return cut.start() if cut else last


def _lines(text: Text, found: list[_Named], at: int) -> tuple[int, int]:
    """The lines of one entry in a resume's education, before or after whose degree the school stands."""
    low, one = text.low, found[at]
    part = next(p for p in text.outline.parts if p.start <= one.start < p.end)
    listed = [n for n in found if part.start <= n.start < part.end]
    begins = [max(part.start, low.rfind("\n", part.start, n.start) + 1) for n in listed]
    here = listed.index(one)
    if begins.count(begins[here]) > 1:
        clause = text.clause(one.start)
        after = listed[here + 1].start if here + 1 < len(listed) else part.end
        line = low.find("\n", one.end)
        return max(clause.start, begins[here]), min(
            x for x in (after, line if line > 0 else part.end, part.end)
        )
    blank = low.rfind("\n\n", part.start, one.start)
    first = blank + 2 if blank >= 0 else _body(low, part.start, part.end)
    stop = low.find("\n\n", one.end, part.end)
    stop = stop if stop >= 0 else part.end
    above = any(first <= b < begins[here] for b in begins)
    school_first = low[_body(low, part.start, part.end) : begins[0]].strip() != ""
    nexts = [b for b in begins if b > begins[here]]
    if nexts and nexts[0] < stop:
        stop = _line_above(low, nexts[0], one.end) if school_first else nexts[0]
    if above or not school_first:
        first = _line_above(low, begins[here], first) if school_first else begins[here]
    return first, max(stop, one.end)


def _body(low: str, first: int, last: int) -> int:
    """Where the lines under a heading begin."""
    line = low.find("\n", first, last)
    head = low[first : line if line >= 0 else last].strip()
    return line + 1 if line >= 0 and len(head) < 46 and not re.search(r"\d{4}", head) else first


def _line_above(low: str, line: int, least: int) -> int:
    return max(least, low.rfind("\n", 0, max(0, line - 1)) + 1)


def _facts(text: Text, one: _Named, bounds: tuple[int, int]) -> Iterator[Fact]:
    low = text.low
    left, right = low[bounds[0] : one.start], low[one.end : bounds[1]]
    value = stands(*_told(text, left, right))
    if low[one.start : one.end] == "abd":
        value = "unfinished"
    sense = whose(text, text.clause(one.start), one.start, one.end, text.sense(one.start, one.end))
    if value == "planned" or (sense.standing is Standing.PLANNED and value == "finished"):
        if not re.search(r"finish|expect|complet|graduat", left + right):
            return
        value = "progress"
    denied = value == "never"
    standing = sense.standing
    if standing in {Standing.DENIED, Standing.ASSERTED, Standing.PLANNED}:
        standing = Standing.DENIED if denied else Standing.ASSERTED
    if _KIN.search(low, max(bounds[0], one.start - 40), one.start):
        return
    holder = Holder.OPPORTUNITY if _WANTED.match(low, one.end, bounds[1]) else sense.holder
    more: dict[str, Any] = {"holder": holder, "standing": standing, "tense": sense.tense}
    details = _details(text, one, bounds, value)
    first, last = _quote(text, one, bounds)
    yield text.fact(
        FactKind.EDUCATION,
        one.level,
        value,
        _shown(one.level, value, details),
        first,
        last,
        details=tuple(details.items()),
        **more,
    )
    if (
        value == "finished"
        and (_ONLY.search(left) or _ONLY_AFTER.match(low, one.end))
        and one.level in _HIGHER
    ):
        more["standing"] = Standing.DENIED
        higher = _HIGHER[one.level]
        yield text.fact(
            FactKind.EDUCATION, higher, "never", _shown(higher, "never", {}), first, last, **more
        )


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


def _details(text: Text, one: _Named, bounds: tuple[int, int], value: str) -> dict[str, str]:
    low = text.low
    details = {
        "field": field(text, one.start, one.end, bounds),
        "school": school(text, bounds[0] if text.is_resume else one.start, bounds[1])
        or school(text, *bounds),
        "year": year(low, one.end, bounds[1]) or year(low, bounds[0], one.start),
    }
    if value == "never":
        details = {"field": details["field"]}
    if changes(low[bounds[0] : bounds[1]]):
        details["change"] = "yes"
    if _MORE.search(low, *bounds):
        details["more"] = "yes"
    return {name: said for name, said in details.items() if said}


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


def _quote(text: Text, one: _Named, bounds: tuple[int, int]) -> tuple[int, int]:
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
