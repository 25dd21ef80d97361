"""Studies left, no degree being named: "dropped out of Boise State", "nine credits short"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.kinds._degree_parts import field, school
from recruiter_desk.screening.reading.text import Text

_GUARD = re.compile(
    r"drop|flunk|fail|quit|left|gradua|short|shy|stopped|gave|withdr|abandon|walked|credit|top|"
    r"semester|stop|title|diplom|bail|award|confer|walk|before the end|packed|jacked|expel|"
    r"kicked|abgebroch|mastered|to the end of"
)
_STUDY = (
    r"(?:semesters?|junior|sophomore|freshman|senior year|exams?|finals|thesis|dissertation|"
    r"credits?|(?:night|evening|day) (?:school|course|classes)|school|college|uni|university|"
    r"degree|studies|programme|program|course|diploma|title|coursework|"
    r"(?:first|second|third|fourth|final|last|1st|2nd|3rd|4th) (?:year|semester|term))"
)
_OUT = re.compile(
    r"\b(?:(?:drop|dropp|flunk|fail|wash|kick)(?:ed|s|ing)? out|bailed(?: out)?|bombed out|"
    r"dropout|drop-out|abgebrochen|jacked (?:it|that) in|packed (?:it|that) in)\b"
)
_LEFT = re.compile(
    r"\b(?:left|leave|leaving|quit|withdrew|walked away|stopped|abandoned|gave (?:it )?up|"
    r"finished up)\b"
)
_SURE = re.compile(
    r"\b(?:(?:never|didn't|did not|hasn't|couldn't) (?:actually |ever |quite )?(?:graduat\w+|"
    r"finish(?:ed)? (?:my |his |her |the )?(?:school|college|uni(?:versity)?|studies|degree\b)|"
    r"(?:got|get|earn|earned|receive|received) (?:the|his|her|a) (?:title|diploma|sheepskin)|"
    r"(?:sat|took|take|pass|passed) (?:the|his|her|my) finals|"
    r"top(?:ped)? (?:it )?up)"
    r"|(?:\d+|a|one|two|a few|a couple of|some|several) (?:credits?|classes|courses|modules|"
    r"class|module|semesters?|semester|papers) (?:\w+ )?(?:short|shy|away|missing|from (?:the end|"
    r"finishing|graduating|done))"
    r"|(?:never|didn't|did not) (?:actually |ever )?walk(?:ed)?(?=\s*(?:$|[,.;]|at\b|in\b))"
    r"|(?:nothing|no degree|none) (?:was |were )?(?:awarded|conferred)|(?:a|one|two|half a) "
    r"(?:year|semester|term)s? before (?:the end|graduat\w+|finishing)"
    r"|short (?:\d+|a|one|two|a few) (?:credits?|class(?:es)?|courses?|modules?)"
    r"|failed (?:my|his|her|the) (?:final|last|third|second|first) (?:year|exams?)"
    r"|(?:has not|hasn't|never|not|have not|haven't) (?:yet )?(?:conferred|awarded|granted)"
    r"|(?:course|degree|programme?|studies|college|uni) (?:which |that )?(?:he|she|they|"
    r"i) (?:left|quit|"
    r"dropped|abandoned|walked)"
    r"|(?:\d+|one|two|an?|the last) (?:\w+ )?(?:practicum|internship|placement) (?:left|to go)"
    r"|(?:there|lasted|stayed) (?:just |only |for )?(?:\d+|three|two|four) (?:semesters?|"
    r"terms?)(?! ago)"
    r"|mastered out|to the end of (?:the |his |her |my )?(?:first|second|"
    r"third) (?:year )?and (?:took|"
    r"left|went|stopped|joined|quit)"
    r"|left (?:school|college|uni|university) (?:early|without|before))\b"
)
_BEFORE_END = re.compile(
    rf"\b(?:after|before|in|during|at|halfway|half way|part ?way|without|a|one|with|into|"
    rf"through)\b"
    rf"[^,;.]{{0,34}}\b(?:{_STUDY}|graduat\w+)\b|\bwithout (?:graduat|finish|complet)\w*"
)
_TO_A_JOB = re.compile(
    r"\b(?:process|interview|race|running|call|line|contention|pipeline|search|client|offer|"
    r"meeting|loop|deal|bid|assessment|candidate|shortlist|contract|job|company|audio|signal|"
    r"training|onboarding|probation|project|union|team|group|teaching|taught)\b"
)
_COURSE = re.compile(
    r"\s+of (?:the|an?|his|her|my|that) ((?!the\b)(?:[a-z][\w-]+ ){1,3}?)(program(?:me)?|course|"
    r"degree|apprenticeship|training|class)\b"
)
_NAME = re.compile(
    r"(?:out of|from|quit|left|leaving|at|abandoned)\s+((?:[A-Z][\w.&'\u2019-]*)"
    r"(?:\s+(?:of\s+)?[A-Z][\w.&'\u2019-]*){0,4})"
)
_ENDED = re.compile(
    r"\b(?:with (?:an?|the|my|his|her) (?!year|semester|credit)|graduated|finished it|completed|"
    r"diploma (?:is|was|came|hangs)|on the wall|in the mail|mailed (?:it|the)|did get it|"
    r"got it anyway|"
    r"went back and|then finished|later finished|still enrolled|until (?:she|he) finished)"
)
_OF_SCHOOL = re.compile(r"\b(?:junior|sophomore|freshman|semesters?|credits?|exams?|finals|thesis|"
                        r"school|college|uni|university|degree|diploma|studies|graduat\w+|"
                        r"title|course)\b")  # fmt: skip


class Left(NamedTuple):
    """Words that tell of studies not finished; `sure`: whatever school is named."""

    start: int
    end: int
    clause: Clause
    school: str
    field: str
    sure: bool


def left(text: Text, taken: list[Clause]) -> Iterator[Left]:
    """Studies left, told without a degree's name, in clauses not `taken` by one."""
    if text.is_resume or not _GUARD.search(text.low):
        return
    for clause in text.clauses:
        if clause in taken or not _GUARD.search(text.low, clause.start, clause.end):
            continue
        met = _met(text, clause)
        if met is not None:
            yield met


def _met(text: Text, clause: Clause) -> Left | None:
    low, after = text.low, text.after(clause)
    last = after.end if after and low.startswith(("but", "though"), after.start) else clause.end
    if _ENDED.search(low, clause.start, last):
        return None
    if m := _SURE.search(low, clause.start, clause.end):
        return _left(text, clause, m, sure=True)
    if m := _OUT.search(low, clause.start, clause.end):
        return _out(text, clause, m)
    m = _LEFT.search(low, clause.start, clause.end)
    if m is None or _TO_A_JOB.search(low, clause.start, clause.end):
        return None
    told = _BEFORE_END.search(low, m.end(), clause.end)
    return _left(text, clause, m, sure=bool(_OF_SCHOOL.search(told.group()))) if told else None


def _out(text: Text, clause: Clause, m: re.Match[str]) -> Left | None:
    """ "Dropped out": of studies where a school or words of study stand beside it."""
    low = text.low
    if _TO_A_JOB.search(low, m.end(), min(clause.end, m.end() + 40)):
        return None
    at = _name(text, clause, m)
    if _of_another(text, clause, m) and not at:
        return None
    told = _BEFORE_END.search(low, m.end(), clause.end) or _OF_SCHOOL.search(
        low, clause.start, clause.end
    )
    return _left(text, clause, m, sure=bool(told)) if told or at else None


def _of_another(text: Text, clause: Clause, m: re.Match[str]) -> bool:
    """ "Dropped out of the Meister course": of one thing whose field nobody knows."""
    what = _COURSE.match(text.low, m.end(), clause.end)
    return what is not None and not _field(text, clause, m)


def _field(text: Text, clause: Clause, m: re.Match[str]) -> str:
    what = _COURSE.match(text.low, m.end(), clause.end)
    return field(text, what.start(2), what.end(2), (what.start(), clause.end)) if what else ""


def _name(text: Text, clause: Clause, m: re.Match[str]) -> str:
    named = _NAME.search(text.text, m.start(), clause.end)
    return named[1].lower() if named else ""


def _left(text: Text, clause: Clause, m: re.Match[str], *, sure: bool) -> Left:
    at = _name(text, clause, m) or school(text, clause.start, clause.end)
    return Left(m.start(), m.end(), clause, at, _field(text, clause, m), sure)
