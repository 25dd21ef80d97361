"""What a typed text says of working somewhere: works there, left, worked there, never did."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import Holder, SourceKind, Standing
from recruiter_desk.screening.names_alike import alike
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.jobs import whom
from recruiter_desk.screening.reading.jobs.composed import composed
from recruiter_desk.screening.reading.jobs.mentions import MARK, Marked, marked
from recruiter_desk.screening.reading.jobs.passing import cued, dated, weak
from recruiter_desk.screening.reading.jobs.patterns import said, word
from recruiter_desk.screening.reading.jobs.spans import ends_ahead, period_of
from recruiter_desk.screening.reading.jobs.stated import Statement
from recruiter_desk.screening.reading.jobs.today import today
from recruiter_desk.screening.reading.text import Text

_DENIED_HERE = re.compile(r"(?:\bnot|\bnever|n't|\bno)(?: \w+){0,2}\s*$")
_NOT_YET = re.compile(r"(?:\bnot|n't|\bnever) (?:yet |actually |even )+$")
_LEAVES = re.compile(r"left|quit|finished|done|walked|stepped|departed")
_SURE = {"never", "together", "none", "left", "leaving"}


_SHORTEST = 3  # letters of a firm's name that no resume names


@lru_cache(maxsize=4)
def statements(text: Text) -> tuple[Statement, ...]:
    """What is said of jobs, in order; nothing of resumes, whose jobs are in their outline."""
    if text.is_resume:
        return ()
    marks = marked(text)
    found = list(_told(text, marks))
    for more in (weak, cued, dated, composed, today):
        found += [s for s in more(text, found) if not _meets(s, found)]
    real = [s for s in found if s.mention is None or not _is_no_firm(text, s.mention.name)]
    referred = text.source.kind is SourceKind.REFERRAL
    return tuple(_placed(marks, sorted(real, key=lambda s: (s.start, s.end)), referred=referred))


def _is_no_firm(text: Text, name: str) -> bool:
    """Whether a name is what they do or hold ("MR since 2020"), and no employer on a resume."""
    low = name.lower()
    if low not in _doings() and not (low.isalpha() and len(low) < _SHORTEST):
        return False
    return not any(alike(name, employer) for employer in text.employers)


@cache
def _doings() -> frozenset[str]:
    """Skills, tools and credentials of the lexicon, in small letters."""
    skills = (
        names
        for part in words("skills").values()
        if isinstance(part, dict)
        for names in part.values()
    )
    held = words("credentials")["names"].values()
    both = [*skills, *held]
    lists = (names for names in both if isinstance(names, list))
    return frozenset(name for names in lists for name in names if isinstance(name, str))


def _told(text: Text, marks: Marked) -> Iterator[Statement]:
    taken: list[tuple[int, int]] = []
    for state, pattern in ((s.state, s.pattern) for s in said() if s.may_be_in(marks.low)):
        for m in pattern.finditer(marks.low):
            if m.end() == m.start() or any(a < m.end() and m.start() < b for a, b in taken):
                continue
            clause = text.clause(m.start())
            if m.end() <= clause.end + 1 and _is_of_a_job(text, m, clause, state):
                taken.append(m.span())
                yield from _statement(text, marks, m, clause, state)


def _meets(statement: Statement, found: list[Statement]) -> bool:
    """Whether another statement was read in the same words."""
    return any(statement.start < f.end and f.start < statement.end for f in found)


def _is_of_a_job(text: Text, m: re.Match[str], clause: Clause, state: str) -> bool:
    if word("nobody").search(text.low, clause.start, m.start()):
        return False
    if state in {"left", "leaving"} and word("colleagues").search(
        text.low, clause.start, m.start()
    ):
        return False
    if m.group().startswith("still there") and not word("own_subject").search(
        text.low[clause.start : m.start()]
    ):
        return False
    if state in {"left", "leaving"} and _leaves_no_job(text, m, clause):
        return False
    if state in _SURE:
        return True
    before = text.low[max(clause.start, m.start() - 25) : m.end()]
    return word("no_job").search(before.split(",")[-1]) is None


def _leaves_no_job(text: Text, m: re.Match[str], clause: Clause) -> bool:
    """Whether what was left, quit or finished is a school, a paper, a message, or what remains."""
    if not _LEAVES.match(m.group()) or MARK in m.group():
        return False
    if m.group().startswith("left") and word("remaining").search(
        text.low, clause.start, m.start()
    ):
        return True
    return word("studies").search(text.low, clause.start, clause.end) is not None


def _statement(
    text: Text, marks: Marked, m: re.Match[str], clause: Clause, state: str
) -> Iterator[Statement]:
    place = m.group().find(MARK)
    mention = marks.at(m.start() + place) if place >= 0 else None
    named = mention is not None
    end = mention.end if mention and mention.end > m.end() else m.end()
    sense = text.sense(m.start(), end)
    holder = whom.holder(text, m.start(), sense.holder)
    stands = whom.answered(text, m.start(), sense.standing)
    if state == "never" and holder is Holder.OTHER and text.source.kind is not SourceKind.REFERRAL:
        holder = whom.holder(text, m.start(), Holder.CANDIDATE)
    if state == "together" and holder is Holder.OTHER:
        holder = Holder.CANDIDATE
    if state == "left" and _NOT_YET.search(text.low, clause.start, m.start()):
        state, stands = "works", Standing.ASSERTED
    if stands is Standing.DENIED:
        near = _DENIED_HERE.search(text.low[max(clause.start, m.start() - 25) : m.start()])
        state, stands = _turned(state) if near else state, Standing.ASSERTED
    if stands is Standing.PLANNED and state in {"left", "started"}:
        state = "leaving" if state == "left" else "starting"
    if state == "left" and ends_ahead(text, m.start(), end):
        state = "leaving"
    if state:
        when, last = period_of(text, state, (m.start(), end), clause)
        yield Statement(m.start(), last, state, mention, named, when, holder, stands)


def _turned(state: str) -> str:
    """What a denied statement says: "hasn't left" is "works"; "" says nothing."""
    return {"left": "", "leaving": "works", "works": "left", "worked": "never"}.get(state, "")


def _placed(marks: Marked, found: list[Statement], *, referred: bool) -> Iterator[Statement]:
    """Statements without a name get the last name before them: "at Acme, left in March".

    `referred`: a referrer speaks, whose "left us" is of the firm they are at.
    """
    for statement in found:
        if statement.mention is None and statement.state != "none":
            before = [n for n in marks.mentions if n.start < statement.start]
            near = before[-1] if before and statement.start - before[-1].end < 160 else None
            theirs = {s.holder for s in found if s.mention is near is not None}
            other = theirs == {Holder.OTHER} and statement.holder is Holder.CANDIDATE
            other = other and not (referred and statement.state == "left")
            holder = Holder.OTHER if other else statement.holder
            yield statement._replace(mention=near, holder=holder)
        else:
            yield statement
