"""Reads one source into facts, with every reader there is."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cache, lru_cache
from importlib import import_module
from pkgutil import iter_modules

from recruiter_desk.screening.model import Fact, Source, SourceKind
from recruiter_desk.screening.reading import kinds
from recruiter_desk.screening.reading.learned.claims import mended
from recruiter_desk.screening.reading.text import Text

KINDS: tuple[str, ...] = tuple(
    sorted(m.name for m in iter_modules(kinds.__path__) if not m.name.startswith("_"))
)
"""The modules of `reading.kinds`, each with a `read(text)`."""

Reader = Callable[[Text], Iterator[Fact]]
InTime = Callable[[], object]
"""Called now and then while there is much to do; raises when it has taken too long."""


def any_time() -> None:
    """It takes as long as it takes."""


@cache
def _readers() -> tuple[Reader, ...]:
    return tuple(
        reader
        for kind in KINDS
        if (reader := getattr(import_module(f"{kinds.__name__}.{kind}"), "read", None))
    )


def read(
    source: Source,
    said: date,
    person: str = "",
    employers: tuple[str, ...] = (),
    in_time: InTime = any_time,
) -> list[Fact]:
    """The facts of one source in the order they stand, each but once.

    `said` is the day it was said where the recruiter sits, `person` the candidate's name,
    `employers` those on their resumes (see `employers_in`). The same always gives the same facts;
    no text raises, only `in_time`.
    """
    text = Text(source, said, person, employers)
    facts = mended(text, _by_rules(text, in_time))
    in_time()
    return _in_order(facts)


def read_by_rules(
    source: Source,
    said: date,
    person: str = "",
    employers: tuple[str, ...] = (),
    in_time: InTime = any_time,
) -> list[Fact]:
    """The same as the rules alone read it, without the network: what each of them is tested by."""
    return _in_order(_by_rules(Text(source, said, person, employers), in_time))


def _by_rules(text: Text, in_time: InTime) -> list[Fact]:
    facts: list[Fact] = []
    for reader in _readers():
        in_time()
        for fact in reader(text):
            in_time()
            facts.append(fact)
    return facts


def _in_order(facts: list[Fact]) -> list[Fact]:
    once = dict.fromkeys(facts)
    return sorted(once, key=lambda fact: (fact.start, fact.end, fact.kind, fact.about))


def employers_in(sources: Iterable[Source]) -> tuple[str, ...]:
    """The employers named on the resumes among these sources, as written, each but once."""
    return tuple(dict.fromkeys(name for source in sources for name in _employers(source)))


@lru_cache(maxsize=64)
def _employers(source: Source) -> tuple[str, ...]:
    if source.kind is not SourceKind.RESUME:
        return ()
    jobs = Text(source, source.at.date()).outline.jobs
    return tuple(job.employer for job in jobs if job.employer)
