"""Where degrees are named in a text, and of which level."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from recruiter_desk.screening.lexicon import Phrases, words
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.kinds._degree_parts import field
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.swift import swift

GUARD = swift(
    r"degree|college|universit|\buni\b|graduat|bachelor|master|associate|\bb\.?[sa]\b|bs[cn]|"
    r"\bm\.?s\b|msc|msn|mba|ph\.?d|doctor|diplom|\bged\b|school|a[- ]level|\bhn[dc]\b|ausbildung|"
    r"studi|laurea|licen[cz]|magist|\baas\b|\badn\b|\basn\b|"
    r"beng|llb|\bjd\b|pharm|\bdpt\b|\bdnp\b|abitur|\bbac\b|mph|msw|m\.a|b\.e|meng|b\.?tech|bba|"
    r"2:[12]|first class|lehre|undergrad|hbo|mbo|abd\b|postgrad|\bgrad\b|thesis|dissertation|"
    r"promotion|bts|btec|nvq|apprentic|foundation|dipl|inż|matur|m\.?d\b|mbbs|études|\bdea\b|"
    r"level \d|techniker|maskin|wirt\b|\baa\b|b\.?sw|edd|psyd|llm|macc|mha"
)
_NO_DEGREE = re.compile(
    r"\s*(?:roles?|office|sql|teams?|excel|word|windows|project|azure|access|dynamics|jobs?|"
    r"positions?|analyst|recruiter|fair|campus|hire|grad program|angle|programme manager|"
    r"people|folk|crowd|lot|lads|types|of (?:freedom|care|certainty|comfort|difficulty)|"
    r"(?:is |was )?(?:required|preferred|a must|a plus|desired|mandatory|essential|is needed|"
    r"needed|not (?:needed|required))|students?|football|town|sports|electrician|plumber|"
    r"plumbers|programs?|professor|staff|admissions|teacher|nurse|teaching|lecturing|lecturer|"
    r"administration)\b|\s*\d"
)
WANTED = re.compile(
    r"[^,.]{0,20}\b(?:required|requirements?|preferred|a must|a plus|desired|desirable|"
    r"mandatory|essential|"
    r"(?:is|are) needed|not needed|nice to have)\b"
)
_BEFORE_NO = re.compile(
    r"(?:\bto some |\bsome |(?<![\d/])\d{1,3} |\bthird |\bsecond |\bfirst[- ]|\bto a |\b360[- ]|"
    r"\bthe same |\bscrum |\bweb|\bpast |\bsales |\bas an? |\bteaches (?:at )?|\btaught (?:at )?|"
    r"\bworks? (?:at|for) (?:the |a )?|\bworking (?:at|for) (?:the |a )?|\bworked (?:at|"
    r"for) (?:the |a )?|\btrade |\b(?:minibus|driving|driver'?s?|forklift|pilot'?s?|street|"
    r"personal|premises) )$"
)
_CUE = re.compile(
    r"\b(?:went|go|gone|attended?|finish\w*|complet\w*|graduat\w*|drop\w* out|dropout|left|quit|"
    r"never|no|has an?|have an?|holds?|got|earned|degree is|did|done|without|some|from|"
    r"first class|second class|hons|short|classes|credits|her|his|my|abgebrochen|abgeschlossen|"
    r"studied|two|both|only|just|owes|thesis|the|in|paid|started|currently)\b"
)
_NOT_GRADUATE = re.compile(r"\b(?:didn't|did not|never|couldn't|doesn't)\s+(?:\w+\s+)?$")
_TOLD_OF = re.compile(
    r"\s+(?:he|she|they|i)\s+(?:dropped|never|left|quit|didn't|finished|got|started|abandoned|"
    r"gave)\b"
)
_LEVEL_WEAK = frozenset({"degree"})


class Named(NamedTuple):
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


_LEVELLED = re.compile(
    r"(?<![\w-])(?:qcf |nvq |svq |rqf |an? |the |his |her |my )?(?:level|lvl) ([2-7])\b"
    r"(?P<noun> (?:\w+ ){0,2}?(?:diploma|nvq|svq|extended|btec|qualification))?"
)


def named(text: Text) -> list[Named]:
    found: list[Named] = []
    levels = list(_levelled(text))
    for met in _names().find(text.low):
        one = Named(*met)
        if any(a.start < one.end and one.start < a.end for a in levels):
            continue
        if _is_degree(text, one):
            found = _joined(text, found, one)
    return sorted([*found, *levels]) if levels else found


_BY_LEVEL = re.compile(r"(?:an?|the|his|her|my|qcf|nvq) |level \d\s*[:?-]")


def _levelled(text: Text) -> Iterator[Named]:
    """ "Level 5 Diploma", and "the level 5" of an entry."""
    for m in text.find(_LEVELLED):
        spoken = re.match(
            r"(?:an?|the|his|her|my|qcf|nvq) |level \d\s*[:?-]",
            m.group() + text.low[m.end() : m.end() + 2],
        )
        if m["noun"] or (not text.is_resume and spoken):
            yield Named(m.start(), m.end(), f"level-{m[1]}")


def _joined(text: Text, found: list[Named], one: Named) -> list[Named]:
    """With one more; a degree said twice in a breath ("Bachelor of Science, BSN") is one."""
    last = found[-1] if found else None
    if last is None or text.clause(last.start) != text.clause(one.start):
        return [*found, one]
    between = text.low[last.end : one.start]
    if _is_said_again(last, one, text.low[one.start : one.end], between):
        return found
    if _is_its_level(last, one, between):
        return [*found[:-1], one]
    return [*found, one]


_TWO = re.compile(r"\d{4}|,.*,|\b(?:but|not|no)\b|\n")


def _is_said_again(last: Named, one: Named, said: str, between: str) -> bool:
    """Whether the second name is the first degree's once more, or its class ("2:1")."""
    if said in {"2:1", "2:2", "2.1"} and "\n" not in between:
        return True
    if last.level == one.level == "degree":
        return not re.search(r"\b(?:no|and|never|second|another|not)\b", between)
    if _TWO.search(between):
        return False
    if last.level == one.level:
        return len(between) < 40 and not re.search(r"\band\b|\bplus\b|,\s*(?!b)", between)
    plain = one.level in _LEVEL_WEAK and len(between) < 46
    return plain and not re.search(r"\bno\b|\bnever\b|,", between)


def _is_its_level(last: Named, one: Named, between: str) -> bool:
    """Whether the first was "degree" and the second says which."""
    if last.level not in _LEVEL_WEAK or one.level in {"degree", "secondary"}:
        return False
    if _TWO.search(between) or len(between) >= 30:
        return False
    return not re.search(r"\b(?:no|only|just|with)\b|,", between)


def _is_degree(text: Text, one: Named) -> bool:
    low = text.low
    if _is_something_else(text, one):
        return False
    said = " ".join(low[one.start : one.end].split())
    if said not in _short():
        return True
    if said == "graduate":
        return bool(_NOT_GRADUATE.search(low, max(0, one.start - 24), one.start))
    if said in {"ms", "bs", "ba", "ma", "master", "bachelor"} and _TOLD_OF.match(low, one.end):
        return True
    return _is_beside(text, one, said)


def _is_something_else(text: Text, one: Named) -> bool:
    """A job, a team, a temperature; in a resume what no list of degrees holds."""
    low = text.low
    if text.is_resume and not _is_listed(text, one):
        return True
    if _BEFORE_NO.search(low, max(0, one.start - 22), one.start):
        return True
    if WANTED.match(low, one.end) or _is_line_of_years(text, one):
        return False
    return _NO_DEGREE.match(low, one.end) is not None


def _is_line_of_years(text: Text, one: Named) -> bool:
    return bool(re.match(r"\s*(?:19|20)\d\d", text.low[one.end : one.end + 7]))


def _is_listed(text: Text, one: Named) -> bool:
    part = text.outline.part(one.start)
    if any(
        p.start <= one.start < body_start(text.low, p.start, p.end)
        for p in text.outline.parts
        if p.name == part
    ):
        return False
    if part == "skills":
        return False
    if part == "experience" or text.outline.job(one.start) is not None:
        return _begins_line(text, one)
    return True


def _begins_line(text: Text, one: Named) -> bool:
    """ "B.S. Business, Verdigris State, 2015" on a line of its own among or behind the jobs."""
    line = text.low.rfind("\n", 0, one.start) + 1
    end = text.low.find("\n", one.end)
    before = HEADED.sub("", text.low[line : one.start]).strip(" •*-\u2013·|,")
    rest = text.low[one.end : end if end >= 0 else len(text.low)]
    headed = HEADED.search(text.low, line, one.start) is not None
    listed = "," in rest or bool(re.search(r"\b(?:19|20)\d\d\b", rest)) or " in " in rest[:6]
    return headed or (
        listed
        and (
            not before
            or bool(
                re.search(
                    r"universit|college|institute|school|,\s*$|[-\u2013—|]\s*$",
                    text.low[line : one.start],
                )
            )
        )
        and one.level not in {"degree", "vocational"}
    )


_COMMON = frozenset({"master", "bachelor", "associate", "associates", "masters"})
_PLACES = frozenset({"university", "college", "uni", "law school", "medical school"})
_OF_STUDY = re.compile(r"abge|finish|complet|drop|never|college|quit|left")
_COMMON_GOES_ON = re.compile(
    r"\s+(?:in\s|degree|is (?:what|all)|of (?:science|arts|eng|bus|ed|law|nurs|soc|pub|comm))"
)
_SHORT_GOES_ON = re.compile(r"\s*(?:,|in|from|-)?\s*(?:19|20)\d\d|\s+(?:degree|from|program)\b")


_IS_THE = re.compile(r"\b(?:the|his|her|my|no|an?) $")
_OF_STUDYING = re.compile(
    r"\b(?:finish|complet|drop|never|quit|left|credits?|class(?:es)?|semesters?|shy|short|"
    r"graduat|stopp|gave up|degree|thesis|all (?:she|he|i|they)|only)"
)


def _is_beside(text: Text, one: Named, said: str) -> bool:
    """Whether what stands beside a short or common name makes it a degree."""
    if one.level == "degree" or (len(said) > 3 and said not in _COMMON):
        return _is_told(text, one, said)
    if text.is_resume and text.outline.part(one.start) == "education":
        return True
    return _is_short_degree(text, one, said)


def _tells_of_studies(text: Text, clause: Clause) -> bool:
    return _OF_STUDYING.search(text.low, clause.start, clause.end) is not None


def _is_short_degree(text: Text, one: Named, said: str) -> bool:
    clause = text.clause(one.start)
    if said == "md":
        return bool(re.search(r"\b(?:an|his|her|my)\s+$", text.low[clause.start : one.start]))
    rest = text.low[one.end : min(clause.end, one.end + 60)]
    if said in _COMMON - {"masters"}:
        return _COMMON_GOES_ON.match(rest) is not None
    capitals = text.text[one.start : one.end].replace(".", "").isupper()
    if not (capitals or text.is_resume or len(said) > 3):
        return False
    is_own = _IS_THE.search(text.low, max(clause.start, one.start - 6), one.start)
    if is_own and (said == "masters" or (capitals and _tells_of_studies(text, clause))):
        return True
    beside = field(text, one.start, one.end, (one.start, clause.end))
    return bool(beside) or _SHORT_GOES_ON.match(rest) is not None


def _is_told(text: Text, one: Named, said: str) -> bool:
    """Whether a word like "college" or "degree" tells of somebody's studies."""
    clause = text.clause(one.start)
    names = _PLACES if text.is_resume else _PLACES | {"high school"}
    if said in names and _is_part_of_name(text, one):
        return False
    near = text.low[max(clause.start, one.start - 50) : min(clause.end, one.end + 40)]
    if said in {"studies", "grad", "promotion", "lehre"} and not _OF_STUDY.search(near):
        return False
    near = near.replace(said, "\x00")
    if text.is_resume:
        return one.level != "degree" or "some " in near or said in {"degree", "graduated"}
    beside = _CUE.search(near) or field(text, one.start, one.end, (clause.start, clause.end))
    return bool(beside)


def _is_part_of_name(text: Text, one: Named) -> bool:
    """ "University of Leeds", "Valencia College": a name, not "went to college"."""
    if text.text[one.start].isupper() and one.start > text.clause(one.start).start:
        return True
    return (
        bool(re.match(r"\s+of\s", text.low[one.end : one.end + 4]))
        and text.text[one.start].isupper()
    )


HEADED = re.compile(
    r"\b(?:education|academic background|studies|ausbildung|formation|degrees?)\s*:\s*"
)


def body_start(low: str, first: int, last: int) -> int:
    """Where the lines under a heading begin."""
    line = low.find("\n", first, last)
    head = low[first : line if line >= 0 else last].strip()
    return line + 1 if line >= 0 and len(head) < 46 and not re.search(r"\d{4}", head) else first
