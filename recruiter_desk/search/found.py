"""What a search gives: the people, the texts, and a text's words with those found marked."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from recruiter_desk.base.clock import instant
from recruiter_desk.search.model import Query


class PersonHit(NamedTuple):
    """Somebody whose card, or whose texts together, hold what was sought.

    `contact_at` in microseconds UTC, None for somebody never in contact.
    """

    id: int
    name: str
    function: str
    place: str
    zone: str | None
    contact_at: int | None

    @property
    def last_contact(self) -> datetime | None:
        """The newest contact; None for somebody never in contact."""
        return None if self.contact_at is None else instant(self.contact_at)


class Hit(NamedTuple):
    """One text found: whose it is (None: nobody's yet), which, from when.

    `source` is "person" (their card), "note", "call", "resume", "fact" (confirmed, corrected
    or typed by hand) or "difference" (answered), `id` that row's; `seconds` are since 1970 UTC.
    """

    person: int | None
    name: str
    source: str
    id: int
    seconds: int

    @property
    def at(self) -> datetime:
        """The text's own time."""
        return instant(self.seconds * 1_000_000)


class Snippet(NamedTuple):
    """What is shown of a text, on one line, and where the words found stand in it."""

    text: str
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found: people first, then the texts, the newest or (`ranked`) the likeliest first.

    `typed` is what was asked, `mended` the same with the words that match nothing made right;
    None when all do. `total` texts match; None: 500 or more, of which the newest are shown.
    """

    typed: str
    query: Query
    mended: str | None
    people: tuple[PersonHit, ...]
    hits: tuple[Hit, ...]
    total: int | None
    ranked: bool
    ms: float

    @property
    def explained(self) -> str:
        """The query said back in words."""
        return self.query.explained
