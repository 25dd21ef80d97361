"""What somebody wants of a thing named: no, only, yes, rather; work as it is tells of no wish."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import Fact, FactKind, Standing, Tense
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.loosely import loosely
from recruiter_desk.screening.reading.quoting import around
from recruiter_desk.screening.reading.text import Text

NO, ONLY, YES, WANTS, SOFT = "no", "only", "yes", "wants", "soft"
JOB = "job"  # work as it is
_REACH = 46
_CUT = re.compile(r"[,()]|\bbut\b|\bthen\b|\bthough\b| - |\bbecause\b|\bso\b|\bwith (?:the|a) ")
_LINK = re.compile(
    r"[\s,/&+]*(?:or|and|nor|plus)?[\s,/&+]*(?:the |some |a few |any |even |also |on )?"
)
_TO_TALK = re.compile(
    r"(?<!on )(?<!on-)\b(?:ring|call|phone|reach|text|speak|talk|catch|try|contact|meet|chat|"
    r"spoke|talked|message|interview)(?:ing|s|ed)?(?: (?:me|him|her|them|us|back|again|in|on|"
    r"the|any|this|with|after|to|at|only|most|him on|her on))*\s*$"
)
_NEGATED = re.compile(r"(?:\bnot|n't|\bnever|\bno longer)\s+(?:\w+ ){0,1}$")
_YES_TURNS = (
    (_NEGATED, NO),
    (re.compile(r"\bonly\s*$"), ONLY),
    (re.compile(r"(?:prefer\w*|rather|ideally|preference)[\s:]+(?:\w+ )?$"), SOFT),
)
_NO_TURNS = ((re.compile(r"(?:prefers?|rather|ideally|preferably|would like)\s+(?:to )?$"), SOFT),)
_ONLY_TURNS = ((re.compile(r"\bnot\s+$|n't\s+$"), ""),)
_JOINED = re.compile(r"\s*(?:to|be|on|for|do|be on|to be|to do|consider)?\s*")
_WANT = re.compile(r"(?:wants?|looking for|seeking|after|needs?|interested in)\b")
_SMALL = re.compile(
    r"(?:(?:to|on|do|doing|work|working|any|a|an|the|of|some|for|be|go|more|shifts?|straight|"
    r"regular|permanent|fully|being|all|with|in|going|or|and|back|his|her|their|my|those|"
    r"these|that)\s+){0,5}"
    r"(?:(?!(?:they|he|she|i|we|as|that|which|so|if|when|is|was|are|but|because|has|had|have|"
    r"just|still)\b)[\w'&-]+[\s/]+){0,2}$"
)
_EVER = re.compile(r"\bnever\b|\bnot once\b")
_OFF = re.compile(r"\s+(?:off|free)\b(?! (?:ok|the))")
_SUBJECT = re.compile(
    r"(?P<own>\b(?:s?he|i|candidate|(?:s?he|i)'\w+)\b)|(?P<other>\b(?:their|client|client's|"
    r"manager|director|supervisor|unit|role|hospital|team|department|post|req|job|position|"
    r"they|they're|they've|site|clinic|company|agency|opening|contract|schedule|rota|we)\b)"
)


class Topic(NamedTuple):
    """A thing named: where, which, and what is wanted of it; "" where nothing was told."""

    start: int
    end: int
    name: str
    stance: str
    first: int
    last: int


@cache
def _before() -> tuple[tuple[str, re.Pattern[str]], ...]:
    said = words("availability")["stance"]
    return tuple(
        (
            name,
            re.compile(rf"(?:(?<![\w'-])|(?<=\s'))(?:{'|'.join(said[name])})(?![\w])(?=[\s:])?"),
        )
        for name in ("no", "only", "yes", "soft", JOB)
    )


@cache
def _after() -> tuple[tuple[str, re.Pattern[str]], ...]:
    said = words("availability")["stance"]
    filler = r"\s*(?:shifts?|work|roles?|jobs?|as well|too|also|both|all|would be|now|\))?\s*"
    return tuple(
        (name, re.compile(rf"{filler}(?:{'|'.join(said[f'{name}_after'])})(?![\w])"))
        for name in ("soft", "no", "only", "yes")
    )


@cache
def _conditions() -> re.Pattern[str]:
    said = words("availability")["stance"]["conditions"]
    return re.compile(rf"(?<![\w])(?:{'|'.join(said)})(?![\w])")


@cache
def _named(family: str) -> re.Pattern[str]:
    """All topics of one part of the lexicon, told apart by their group."""
    said: Mapping[str, list[str]] = words("availability")[family]
    groups = (f"(?P<{name}>{'|'.join(patterns)})" for name, patterns in said.items())
    return re.compile(rf"(?<!\d )(?<![\w-])(?:{'|'.join(groups)})(?![\w])")


def topics(text: Text, clause: Clause, family: str) -> list[Topic]:
    """The things of a family named in a clause with what is wanted of each, in order."""
    end = clause.end + (6 if clause.asks else 0)
    met = list(_named(family).finditer(text.low, clause.start, end))
    found = [
        Topic(m.start(), m.end(), str(m.lastgroup), *_stance(text.low, clause, m, end))
        for m in met
    ]
    found = [
        topic._replace(stance=YES)
        if topic.name == "any" and topic.stance in {"", WANTS}
        else topic
        for topic in found
        if not _TO_TALK.search(text.low, clause.start, topic.start)
        and not (topic.stance and _is_theirs(text.low, clause, topic))
    ]
    found = _shared(text.low, found)
    return [topic if topic.stance else _loose(text, clause, topic) for topic in found]


def _loose(text: Text, clause: Clause, topic: Topic) -> Topic:
    """The same with what its clause, or an answer to it, tells of it."""
    stance, last = loosely(text, clause, topic.start, topic.end)
    return topic._replace(stance=stance, last=max(topic.last, last)) if stance else topic


def _is_theirs(low: str, clause: Clause, topic: Topic) -> bool:
    """Whether the client, a manager or a role is what the words before speak of."""
    first = min(topic.first, topic.start)
    begin = max(
        [
            clause.start,
            *(m.end() for m in re.compile(r",|\band\b").finditer(low, clause.start, first)),
        ]
    )
    told = list(_SUBJECT.finditer(low, begin, first))
    return bool(told) and told[-1]["other"] is not None


def _shared(low: str, found: list[Topic]) -> list[Topic]:
    """In a list each shares the stance told before the first of them or after the last."""
    for place in range(1, len(found)):
        one, two = found[place - 1], found[place]
        if one.stance and not two.stance and _LINK.fullmatch(low, one.end, two.start):
            found[place] = two._replace(stance=one.stance, first=one.first)
    for place in range(len(found) - 2, -1, -1):
        one, two = found[place], found[place + 1]
        if (
            two.stance
            and not one.stance
            and two.last > two.end
            and _LINK.fullmatch(low, one.end, two.start)
        ):
            found[place] = one._replace(stance=two.stance, last=two.last)
    return found


def _stance(low: str, clause: Clause, m: re.Match[str], end: int) -> tuple[str, int, int]:
    """The stance to one thing and the bounds of the words that tell it."""
    name, first = _told_before(low, clause, m.start())
    if (off := _OFF.match(low, m.end(), end)) is not None and name not in {NO, SOFT}:
        return NO, first, off.end()
    if name == JOB:
        return "", m.start(), m.end()
    for after, pattern in () if name == SOFT else _after():
        told = pattern.match(low, m.end(), end)
        if told is not None and (name, after) != (NO, YES):
            return after, first, told.end()
    return name, first, m.end()


def _told_before(low: str, clause: Clause, start: int) -> tuple[str, int]:
    cut = [m.end() for m in _CUT.finditer(low, clause.start, start)]
    begin = max([clause.start, start - _REACH - 30, *cut])
    met = sorted(
        (
            (m.end(), -m.start(), name)
            for name, pattern in _before()
            for m in pattern.finditer(low, begin, start)
        ),
        reverse=True,
    )
    if not met:
        return "", start
    end, neg, name = met[0]
    first = -neg
    if not _SMALL.fullmatch(low[end:start].lstrip()) and low[end:start].strip():
        return "", start
    if name == JOB:
        other = next(
            ((n, -s) for e, s, n in met[1:] if n != JOB and _JOINED.fullmatch(low, e, first)),
            None,
        )
        if other is None:
            return JOB, first
        name, first = other
    return _turned(low, begin, name, first)


def _turned(low: str, begin: int, name: str, first: int) -> tuple[str, int]:
    """The same with what stands right before it: "not ok with", "only ok with", "rather not"."""
    before = low[begin:first]
    turns = {YES: _YES_TURNS, NO: _NO_TURNS, ONLY: _ONLY_TURNS}.get(name, ())
    for pattern, said in turns:
        if pattern.search(before):
            return said, first
    return (WANTS if name == YES and _WANT.match(low, first) else name), first


def conditional(text: Text, clause: Clause) -> bool:
    """Whether the clause makes it depend on something else."""
    return _conditions().search(text.low, clause.start, clause.end) is not None


def wishes(text: Text, kind: FactKind, family: str, clauses: Iterable[Clause]) -> Iterator[Fact]:
    """Facts of a kind for what is wanted of each thing named; `value` is the stance."""
    for clause in clauses:
        for topic in topics(text, clause, family):
            if topic.stance:
                yield fact_of(text, kind, clause, topic)


def fact_of(text: Text, kind: FactKind, clause: Clause, topic: Topic, **more: object) -> Fact:
    """The fact of one topic; holder and whether it is asked or guessed as the text has it."""
    sense = text.sense(topic.start, topic.end)
    stands = sense.standing
    answered = topic.last > clause.end + 1
    asked = answered or "?" in text.low[topic.end : topic.last]
    if stands in {Standing.DENIED, Standing.PLANNED} or asked:
        stands = Standing.ASSERTED
    details: list[tuple[str, str]] = []
    if conditional(text, clause):
        details.append(("condition", "yes"))
    first, last = around(text, min(topic.first, topic.start), max(topic.last, topic.end))
    shown = {NO: f"no {topic.name}", ONLY: f"{topic.name} only", SOFT: f"rather {topic.name}"}.get(
        topic.stance, f"{topic.name} fine"
    )
    given: dict[str, object] = {
        "holder": text.sense(topic.last - 1, topic.last).holder if answered else sense.holder,
        "standing": stands,
        "tense": Tense.NOW if _EVER.search(text.low, clause.start, topic.end) else sense.tense,
        "details": tuple(details),
        **more,
    }
    return text.fact(kind, topic.name, topic.stance, shown, first, last, **given)
