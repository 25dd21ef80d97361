"""The fields of a search as SQL: whom each fits, and what a text's person is asked."""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TypeAlias

from recruiter_desk.base.clock import stamp
from recruiter_desk.people.model import Within
from recruiter_desk.people.places import Place, miles_between
from recruiter_desk.people.queries.filters import box_of
from recruiter_desk.search import filter_sql as sql
from recruiter_desk.search.in_use import in_use
from recruiter_desk.search.model import Field, Held, Span
from recruiter_desk.search.rules.words import words

Value: TypeAlias = str | int | float

COUNTED = 4_000  # people; more of a field count as that many
LATEST = 1 << 62  # microseconds; after every contact


@dataclass(frozen=True, slots=True)
class Clause:
    """A field as SQL; in its texts {names} stand for the values, as the caller binds them.

    `count` is about how many people it fits, at most `COUNTED`. `texts`: a SELECT of texts that it
    fits beside those of these people, notes with a tag among them; empty where there are none.
    """

    rows: str
    test: str
    values: dict[str, Value]
    count: int
    texts: str = ""

    def gathered(self, names: Mapping[str, str]) -> str:
        """A SELECT of the ids of the people; one may come twice."""
        return self.rows.format_map(names)

    def started(self, names: Mapping[str, str], *, cards: bool) -> str:
        """A condition that gathers the cards `d`, or else the texts, of those it fits."""
        people = f"d.what IN (WITH whose(id) AS MATERIALIZED ({self.gathered(names)}) "
        if cards:
            return f"{people}{sql.THEIR_CARDS})"
        also = f" UNION ALL {self.texts.format_map(names)}" if self.texts else ""
        return f"{people}{sql.THEIR_TEXTS}{also})"

    def asked(
        self, names: Mapping[str, str], person: str = "d.person_id", what: str = "d.what"
    ) -> str:
        """A condition on a text: its person's id and what it is (see `search.tables.Doc`)."""
        return self.test.format_map({**names, "person": person, "what": what})


def people_where(read: sqlite3.Connection, field: Field) -> Clause:
    """What a field means on this connection, which learns to reckon miles where they are asked.

    Every field but `source`, which is asked of the text and not of a person.
    """
    if field.name == "near":
        return _near(read, field)
    if field.span is not None:
        return _when(read, field.span, talks=field.name == "talked")
    if field.name == "in":
        return _in(read, field)
    if field.name == "status":
        return _of(read, "status", {"status": field.value})
    found = _of(read, field.name, {"keys": json.dumps(in_use(read, field.name, field.value))})
    return replace(found, texts=sql.TAGGED) if field.name == "tag" else found


def _of(read: sqlite3.Connection, name: str, values: dict[str, Value]) -> Clause:
    return _clause(read, sql.ROWS[name], sql.ASKED[name], values)


def _clause(read: sqlite3.Connection, rows: str, test: str, values: dict[str, Value]) -> Clause:
    named = rows.format_map({name: f":{name}" for name in values})
    count = f"SELECT count(*) FROM (SELECT 1 FROM ({named}) LIMIT {COUNTED})"
    return Clause(rows, test, values, int(read.execute(count, values).fetchone()[0]))


def _near(read: sqlite3.Connection, field: Field) -> Clause:
    if field.spot is None or field.miles is None:
        raise ValueError("near: needs its place and miles")
    here = Within(field.spot.lat_micro, field.spot.lon_micro, field.miles)
    read.create_function("miles_apart", 4, _miles_apart, deterministic=True)
    values = box_of(here) | {"lat": here.lat_micro, "lon": here.lon_micro}
    return _clause(read, sql.NEAR, sql.NEAR_OF, values)


@lru_cache(maxsize=8192)
def _miles_apart(lat: int, lon: int, other_lat: int, other_lon: int) -> float:
    return miles_between(
        Place("", "", "", lat, lon, ""), Place("", "", "", other_lat, other_lon, "")
    )


def _in(read: sqlite3.Connection, field: Field) -> Clause:
    """Towns, states and countries that were read, and towns that were only typed."""
    spaced = " ".join(words(field.value))
    typed = [Held("", "", str(city)) for city in in_use(read, "in", spaced, whole=True)]
    held = [*field.held, *typed]
    values: dict[str, Value] = {}
    rows, tests = [], []
    for n, one in enumerate(held):
        columns = _held(one)
        values |= {f"{name}{n}": value for name, value in columns.items()}
        where = " AND ".join(f"{name} = {{{name}{n}}}" for name in columns)
        rows.append(sql.HELD.format(where=where))
        tests.append(where)
    if not held:
        return Clause("SELECT 0 WHERE 0", "0", {}, 0)
    return _clause(read, " UNION ALL ".join(rows), sql.WITHIN % " OR ".join(tests), values)


def _held(one: Held) -> dict[str, str]:
    columns = {"country": one.country}
    if one.region or one.city:
        columns["region"] = one.region
    return columns | ({"city": one.city} if one.city else {})


def _when(read: sqlite3.Connection, span: Span, *, talks: bool) -> Clause:
    column = "talk" if talks else "at"
    if span.never:
        return Clause(
            sql.NEVER.replace("{column}", column),
            sql.NEVER_OF.replace("{column}", column),
            {},
            COUNTED,
        )
    values: dict[str, Value] = {
        "since": stamp(span.since) if span.since else 0,
        "until": stamp(span.until) if span.until else LATEST,
    }
    if span.last or span.until is None:
        rows, test = sql.LAST, sql.LAST_OF
    else:
        which = sql.TALKED if talks else sql.CALLED
        rows, test = (
            sql.BETWEEN.replace("{which}", which),
            sql.BETWEEN_OF.replace("{which}", which),
        )
    return _clause(
        read, rows.replace("{column}", column), test.replace("{column}", column), values
    )
