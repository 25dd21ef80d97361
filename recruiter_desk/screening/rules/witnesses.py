"""Who else speaks of something the lexicon does not know, as done."""

import re
from collections.abc import Iterator
from functools import lru_cache

from recruiter_desk.screening.lexicon import Met
from recruiter_desk.screening.model import (
    Fact,
    FactKind,
    Holder,
    Known,
    Source,
    SourceKind,
    Standing,
)
from recruiter_desk.screening.reading.experience.about import singular
from recruiter_desk.screening.reading.experience.standing import DONE, how, weak_on_paper
from recruiter_desk.screening.reading.text import Text

_ENDING = "(?:e?s|ing)?"
_NO_PART = frozenset({"education", "credentials"})


def witnesses(known: Known, denied: Fact) -> list[Fact]:
    """Statements in other sources that the thing of `denied` was done; one a source."""
    said = " ".join(rf"{re.escape(singular(word))}{_ENDING}" for word in denied.about.split())
    pattern = re.compile(rf"(?<![\w-]){said}(?![\w-])")
    found: list[Fact] = []
    for source in known.sources:
        if source.id != denied.source and pattern.search(source.text.lower()):
            found += list(_in(source, known.name, pattern, denied.about))[:1]
    return found


def _in(source: Source, name: str, pattern: re.Pattern[str], about: str) -> Iterator[Fact]:
    text = _text(source, name)
    for m in text.find(pattern):
        met = Met(m.start(), m.end(), about)
        if source.kind is SourceKind.RESUME:
            yield from _printed(text, met)
        else:
            yield from _typed(text, met)


@lru_cache(maxsize=16)
def _text(source: Source, name: str) -> Text:
    """A source made ready to be read; kept, for a resume is looked at again for every word."""
    return Text(source, source.at.date(), name)


def _typed(text: Text, met: Met) -> Iterator[Fact]:
    clause = text.clause(met.start)
    if how(text.low, met, [], clause.start, clause.end) == DONE:
        fact = text.fact(
            FactKind.SKILL, met.means, DONE, DONE, clause.start, max(clause.end, met.end)
        )
        if fact.of_candidate and fact.standing is Standing.ASSERTED:
            yield fact


def _printed(text: Text, met: Met) -> Iterator[Fact]:
    job, clause = text.outline.job(met.start), text.clause(met.start)
    if job is None and text.outline.part(met.start) in _NO_PART:
        return
    if job is not None and met.start < job.head[1] and met.means not in job.title.lower():
        return
    if weak_on_paper(text.low, met, clause.start, clause.end):
        return
    sense = text.sense(met.start, met.end)
    if sense.standing is Standing.ASSERTED:
        yield text.fact(
            FactKind.SKILL,
            met.means,
            DONE,
            DONE,
            clause.start,
            max(clause.end, met.end),
            holder=Holder.CANDIDATE,
            standing=Standing.ASSERTED,
            when=job.when if job else None,
            employer=job.employer if job else "",
        )
