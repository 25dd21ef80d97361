"""Shifts and hours that somebody wants or would never work."""

import re
from collections.abc import Iterator

from recruiter_desk.screening.model import Fact, FactKind
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.stances import NO, wishes
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.sought import Sought
from recruiter_desk.screening.swift import swift

_SHIFT = swift(
    r"night|pager|beeper|bleep|eights|twelves|\beves\b|earl|mornings|früh|\b8s\b|\b10s\b|graves|"
    r"days\b|shift|day ?time|evening|"
    r"weekend|saturday|sunday|on[ -]call|\bcall\b|rotat|swing|\b12|overtime|\bot\b|noc|"
    r"\blates\b|"
    r"7[ap]|mon|\b(?:tue|wedne|thur|fri)s?days|daylight|\bseconds\b|\b8[ -]?h|9 ?to ?5|9-5|"
    r"24/7|standby|schicht|nacht|dienst|bereitschaft|astreinte|hours|"
    r"schedule|graveyard|baylor|stunden"
)
_HOURS = swift(
    r"full|part|\bft\b|\bpt\b|f/t|p/t|prn|per[ -]?diem|contract|temp|c2c|1099|w-?2|perm|"
    r"freelanc|locum|travel|fixed|\bftc\b|interim|"
    r"bank|zeit|fest|\bcd[di]\b|days?[ -](?:a |per )?week|hours?|%|direct|staff|agency|"
    r"pool|casual|corp|job share|heltid|deltid|etat|orario|tiempo|jornada|bedrift|salaried|"
    r"outside ir|day rate|zero|minijob|c2h|befristet|intérim|ad hoc|as needed"
)
_SLEEPS = re.compile(
    r"\baway (?:from home )?(?:a |for |any )?\w* ?night|\bhome (?:every|each|at) night"
)
_WEEKDAYS = re.compile(r"mon(?:day)?s?\s*(?:-|to|through|thru)\s*fri(?:day)?s?")


_NOT_ALL = re.compile(r"\b(?:not|n't) (?:\w+ )?(?:every|each|all)\b")


def read(text: Text) -> Iterator[Fact]:
    """SHIFT and HOURS facts: `about` "nights", "days", "weekends", "call" …, "full", "part",
    "prn", "contract", "perm"; `value` "no", "only", "yes", "wants" or "soft" (rather so than not).

    Detail `condition`: true only if something else is.
    """
    for kind, family, guard in (
        (FactKind.SHIFT, "shift", _SHIFT),
        (FactKind.HOURS, "hours", _HOURS),
    ):
        if guard.search(text.low):
            away = "travel" in text.low or "on the road" in text.low
            for fact in wishes(text, kind, family, _clauses(text, guard)):
                quote = text.source.text[fact.start : fact.end].lower()
                if not (away and "overnight" in quote) and not _says_less(fact, quote):
                    yield fact
    if text.is_resume or not _WEEKDAYS.search(text.low):
        return
    for m in text.find(_WEEKDAYS):
        clause = text.clause(m.start())
        said = text.low[clause.start : clause.end]
        if re.search(
            r"\bonly\b|\bstrictly\b|must be|nothing but|has to be", said
        ) and not re.search(r"client|role|job|currently|works\b", said):
            yield text.fact(
                FactKind.SHIFT, "weekends", NO, "Monday to Friday only", clause.start, clause.end
            )


def _says_less(fact: Fact, quote: str) -> bool:
    """Whether nights are slept, not worked, or "not every Saturday" is no no to weekends."""
    if fact.value == NO and _NOT_ALL.search(quote):
        return True
    return fact.about == "nights" and _SLEEPS.search(quote) is not None


def _clauses(text: Text, guard: Sought | re.Pattern[str]) -> Iterator[Clause]:
    """The clauses that may name one; of a resume none in a job or under education."""
    for clause in text.clauses:
        if not guard.search(text.low, clause.start, clause.end):
            continue
        if not text.is_resume or _tells_wish(text, clause):
            yield clause


def _tells_wish(text: Text, clause: Clause) -> bool:
    if text.outline.job(clause.start) is not None or text.outline.part(clause.start) in {
        "experience",
        "education",
        "credentials",
        "skills",
    }:
        return (
            re.search(
                r"\bavailab|\bseeking\b|\bopen to\b|\bwilling\b|\bpreferred schedule",
                text.low[clause.start : clause.end],
            )
            is not None
            and text.outline.job(clause.start) is None
        )
    return True
