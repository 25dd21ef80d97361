"""A name whose parts a file tells apart better than its words do: "Juan" and "Garcia Lopez"."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from recruiter_desk.base.text import clean_line
from recruiter_desk.base.text.names import Name, read_name
from recruiter_desk.exchange.model import Exact
from recruiter_desk.exchange.reading.columns import Columns
from recruiter_desk.exchange.reading.leftovers import Cells
from recruiter_desk.people.model import PersonDraft

TakeParts: TypeAlias = Callable[[Cells, PersonDraft], Exact | None]


def parts_of(columns: Columns) -> TakeParts | None:
    """The parts of a row's name where reading it whole gives others; None without such columns."""
    first, middle, last = (columns.of(part) for part in ("given", "middle", "family"))
    if not first or not last:
        return None
    beside = frozenset(columns.goes_to)

    def take(cells: Cells, draft: PersonDraft) -> Exact | None:
        given, family = clean_line(cells[first[0]]), clean_line(cells[last[0]])
        plain = " " not in given and " " not in family and draft.name.isascii()
        if plain or not (given and family):
            return None
        between = clean_line(cells[middle[0]]) if middle else ""
        said = Name(given=given, middle=between, family=family)
        return _exact(read_name(draft.name), said, draft, beside)

    return take


def _exact(read: Name, said: Name, draft: PersonDraft, beside: frozenset[str]) -> Exact | None:
    """None where the words agree, or the parts hold more: letters, a nickname, "Jr."."""
    parts = (said.given, said.middle, said.family)
    has_more = (
        read.credentials
        or read.nickname
        or (read.suffix and "suffix" not in beside)
        or (read.prefix and "prefix" not in beside)
    )
    if has_more or (read.given, read.middle, read.family) == parts:
        return None
    given, middle, family = parts
    return Exact(
        replace(
            read,
            given=given,
            middle=middle,
            family=family,
            nickname=draft.nickname,
            credentials=draft.credentials,
        )
    )
