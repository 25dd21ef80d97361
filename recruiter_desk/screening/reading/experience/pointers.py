"""What "it" was never done, or is done daily: the skill named right before."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from recruiter_desk.screening.lexicon import Met
from recruiter_desk.screening.reading.experience.about import canonical
from recruiter_desk.screening.reading.experience.others import usable
from recruiter_desk.screening.reading.experience.said import sought_for
from recruiter_desk.screening.reading.experience.standing import DONE, NEVER, WATCHED

FAR = 130
"""Letters between a skill and the word that points to it, at most."""


_NEXT = 34
"""Letters after which "sends it out" is of something else named since."""


class Pointed(NamedTuple):
    """A skill, what is said of it by pointing, and where that stands."""

    met: Met
    value: str
    start: int
    end: int


_NEVER_IT = sought_for("pointers", "never_it")
_WATCHED_IT = sought_for("pointers", "watched_it")
_SENT_OUT = sought_for("pointers", "sent_out")
_LEFT_TO = sought_for("pointers", "left_to")
_TOPIC = re.compile(
    r"\s*(?:experience|work|training)?\s*(?:\?|:| - | -- |, | (?:is|are|was|were)\\b)"
)
_LEADS = re.compile(
    r"(?:^|[.;!?\n:-])[\s\"']*(?:(?!he\b|she\b|they\b|i\b|we\b|it\b|has\b|had\b|was\b|is\b|no\b)"
    r"[a-z][\w/&-]* ){0,2}[\"']*$"
)
"""A sentence or line that begins, at most two words of the thing's name before a place."""
_BY = re.compile(r"\bby (?:an?|the|his|her|their|our|other) $")
_NONE = sought_for("pointers", "none")
_DAILY = sought_for("pointers", "daily")
_ONLY_ASKS = re.compile(
    r"\s*(?:experience|exp|background|skills|work|side)?\s*[-:,?.]*\s*"
    r"(?:(?:he|she|they|i) )?\s*[\"']?\s*"
)
_TRAINED = sought_for("pointers", "trained")
_ASKED = sought_for("pointers", "asked")
_ENDS_IT = sought_for("pointers", "ends_it")
_BETWEEN = sought_for("pointers", "between")
_THING = sought_for("pointers", "thing")


def pointed(low: str, skills: list[Met]) -> Iterator[Pointed]:
    """Every skill of a text of small letters that a later "it" speaks of."""
    if skills:
        yield from _by_it(low, skills)
        yield from _under_heading(low, skills)


_LOOKED = ("watched", "observed", "shadowed", "looked on", "sat in", "stood by", "peeked")
_SUBJECT = sought_for("pointers", "subject")


def topics(low: str) -> list[Met]:
    """What sentences begin with that the lexicon may not know: "Panel building: …"."""
    if not any(word in low for word in ("never", "not ", "n't", "yet to", "watched", "stood by")):
        return []
    return [
        Met(m.start("np"), m.end("np"), canonical(m["np"]))
        for m in _SUBJECT.finditer(low)
        if usable(m["np"])
    ]


def unnamed(low: str, skills: list[Met]) -> Iterator[Pointed]:
    """What "she has never done one" denies where the lexicon knows nothing said before it."""
    for m in _NEVER_IT.finditer(low):
        if not _ENDS_IT.match(low, m.end()) or _before(low, skills, m.start()) is not None:
            continue
        if met := _words_before(low, m.start()):
            yield Pointed(met, NEVER, m.start(), m.end())


def _words_before(low: str, at: int) -> Met | None:
    """The last words of a thing before a denial, on the same line."""
    first = max(low.rfind("\n", 0, at) + 1, at - FAR)
    gap = _BETWEEN.search(low[first:at])
    m = _THING.search(low[first : first + gap.start()]) if gap is not None else None
    if m is None or not usable(m["np"]):
        return None
    return Met(first + m.start("np"), first + m.end("np"), canonical(m["np"]))


def _by_it(low: str, skills: list[Met]) -> Iterator[Pointed]:
    for said, value in ((_NEVER_IT, NEVER), (_DAILY, DONE)):
        for m in said.finditer(low):
            if (met := _before(low, skills, m.start())) is not None:
                yield Pointed(met, value, m.start(), m.end())


def _under_heading(low: str, skills: list[Met]) -> Iterator[Pointed]:
    """What is said of a skill that was asked for or stands as a heading."""
    watched = any(word in low for word in _LOOKED)
    for said, value, fits in (
        *([(_WATCHED_IT, WATCHED, _is_topic)] if watched else []),
        (_SENT_OUT, NEVER, _is_topic),
        (_LEFT_TO, NEVER, _is_topic),
        (_NONE, NEVER, _is_answer),
    ):
        for m in said.finditer(low):
            at = m.start(m.lastgroup) if m.lastgroup else m.start()
            met = _before(low, skills, at)
            if met is None or (said is _SENT_OUT and at - met.end > _NEXT):
                continue
            if fits(low, met, at):
                yield Pointed(met, value, at, m.end())


def _before(low: str, skills: list[Met], at: int) -> Met | None:
    near = [
        met
        for met in sorted(skills)
        if met.end <= at <= met.end + FAR and not _BY.search(low[: met.start][-12:])
    ]
    if not near or "\n" in low[near[-1].end : at]:
        return None
    if _TRAINED.search(low[max(0, near[-1].start - 24) : near[-1].start]):
        return None
    return near[-1]


def _is_topic(low: str, met: Met, at: int) -> bool:
    """Whether a skill is the heading of what is said: "TMS: has watched one session"."""
    head = _TOPIC.match(low, met.end, at)
    begins = bool(_LEADS.search(low, max(0, met.start - 60), met.start))
    return head is not None and begins and "." not in low[head.end() : at]


def _is_answer(low: str, met: Met, at: int) -> bool:
    """Whether the words between only ask: "Asked about CT experience - none"."""
    between = low[met.end : at]
    if not _ONLY_ASKS.fullmatch(between):
        return False
    line = low[low.rfind("\n", 0, met.start) + 1 : met.start]
    asked = _ASKED.search(line) or not line.strip() or line.rstrip()[-1:] in ".;:!?"
    return bool(asked) and bool(re.search(r"[-:?,.]", between) or "says" in low[at : at + 8])
