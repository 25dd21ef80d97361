"""Statements of one candidate, read and compared: `told(read, differ, "resume 2026-03-01: …")`."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, time

from recruiter_desk.screening.model import Difference, Fact, Known, Source, SourceKind
from recruiter_desk.screening.reading.text import Text

HEAD = re.compile(r"(\w+)(?: (\d{4}-\d\d-\d\d))?: ")


def source(number: int, words: str) -> Source:
    """A source of "call 2026-05-02: words"; a day is added for each where none is said."""
    m = HEAD.match(words)
    assert m is not None, words
    day = date.fromisoformat(m[2]) if m[2] else date(2026, 5, 1 + number)
    at = datetime.combine(day, time(15), tzinfo=UTC)
    kind = SourceKind(m[1])
    return Source(f"s{number}", kind, at, words[m.end() :], direction="in", outcome="connected")


def told(
    read: Callable[[Text], Iterable[Fact]],
    differ: Callable[[Known], Iterator[Difference]],
    *statements: str,
) -> list[Difference]:
    """What differs between those statements, given in the order of time."""
    sources = [source(number, words) for number, words in enumerate(statements, 1)]
    facts = [fact for one in sources for fact in read(Text(one, one.at.date()))]
    now = datetime(2026, 7, 1, 15, tzinfo=UTC)
    return list(differ(Known(now, "Dana Whitfield", sources, facts)))
