"""What a list of people is narrowed by, as SQL: few people are gathered, many are walked past.

SQLite keeps no figures by which it could know that twelve people have a tag and half the desk a
status. So each filter's people are counted, up to a bound; from that is judged whether to gather
the rarest one's people and sort them, or to walk the list in its own order and ask each person.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from math import cos, prod, radians
from typing import TypeAlias

from recruiter_desk.base.text import clean_line, fold
from recruiter_desk.people.likeness import words_of
from recruiter_desk.people.model import PersonFilter, Within
from recruiter_desk.people.places import Place, miles_between

Values: TypeAlias = dict[str, str | int | float]

EVERYBODY = PersonFilter()
COUNTED = 20_000  # people; more of a filter count as that many (1 ms in an index)
PAGE = 50  # rows that a walk looks for
MILES_A_DEGREE = 68.7  # of latitude, where they are shortest
AFTER_ALL = "\U0010ffff"  # sorts behind every letter

FUNCTION = """person_key WHERE kind = 'function'
  AND key IN (SELECT value FROM json_each(:functions))"""
STATUS = "person_key WHERE kind = 'status' AND key = :status"
WORD = "person_key WHERE kind = 'word' AND key >= :word{n} AND key < :word{n}_end"
EXPERTISE = "expertise WHERE key = :expertise"
TAG = "tag WHERE key = :tag"
IN_BOX = "{p}lat_micro BETWEEN :south AND :north AND {p}lon_micro BETWEEN :west AND :east"


@dataclass(frozen=True, slots=True)
class Facet:
    """One filter: the rows that hold it, which column names whom, the question put to each `p`."""

    rows: str
    who: str
    asked: str


@dataclass(frozen=True, slots=True)
class Clauses:
    """A filter as SQL: `start` gathers its people (empty without a filter), wise when `few`.

    `count` counts them without asking each, where one filter alone allows it.
    """

    start: str
    few: bool
    where: str
    count: str
    values: Values


def clauses(read: sqlite3.Connection, wanted: PersonFilter) -> Clauses:
    """The filter as SQL on this connection, which learns to reckon miles where they are asked."""
    if wanted == EVERYBODY:
        return Clauses("", few=False, where="", count="", values={})
    values, facets = _values(wanted), list(_facets(wanted))
    if wanted.within:
        read.create_function("miles_away", 2, _miles_from(wanted.within), deterministic=True)
    counts = [_count(read, facet, values) for facet in facets]
    rarest = facets[counts.index(min(counts))] if facets else None
    return Clauses(
        f"p.id IN (SELECT {rarest.who} FROM {rarest.rows})" if rarest else "",
        few=bool(facets) and min(counts) <= _walked(read, counts),
        where="".join(f" AND {facet.asked}" for facet in facets),
        count=_count_alone(facets) if not wanted.within else "",
        values=values,
    )


def _count(read: sqlite3.Connection, facet: Facet, values: Values) -> int:
    sql = f"SELECT count(*) FROM (SELECT 1 FROM {facet.rows} LIMIT {COUNTED})"
    return int(read.execute(sql, values).fetchone()[0])


def _walked(read: sqlite3.Connection, counts: list[int]) -> float:
    """How many people a walk passes until a page is full, were the filters independent."""
    everybody = read.execute("SELECT max(id) FROM person").fetchone()[0] or 1
    share = prod(min(1.0, count / everybody) for count in counts)
    return min(everybody, PAGE / share) if share else everybody


def _count_alone(facets: list[Facet]) -> str:
    if len(facets) != 1:
        return ""
    return f"SELECT count(DISTINCT {facets[0].who}) FROM {facets[0].rows}"


def _facets(wanted: PersonFilter) -> Iterator[Facet]:
    """Those given, the dearest question last."""
    if wanted.functions:
        yield _of(FUNCTION)
    if wanted.status:
        yield _of(STATUS)
    if wanted.expertise:
        yield _of(EXPERTISE)
    if wanted.tag:
        yield _of(TAG)
    for n, _ in enumerate(words_of(wanted.name)):
        yield _of(WORD.format(n=n))
    if wanted.within:
        yield Facet(
            f"person WHERE {IN_BOX.format(p='')}",
            "id",
            f"{IN_BOX.format(p='p.')} AND miles_away(p.lat_micro, p.lon_micro) <= :miles",
        )


def _of(rows: str) -> Facet:
    return Facet(rows, "person_id", f"EXISTS (SELECT 1 FROM {rows} AND person_id = p.id)")


def _values(wanted: PersonFilter) -> Values:
    values: Values = {
        "functions": json.dumps([fold(clean_line(each)) for each in wanted.functions]),
        "status": wanted.status,
        "expertise": fold(clean_line(wanted.expertise)),
        "tag": fold(clean_line(wanted.tag)),
    }
    for n, word in enumerate(words_of(wanted.name)):
        values |= {f"word{n}": word, f"word{n}_end": word + AFTER_ALL}
    return values | (box_of(wanted.within) if wanted.within else {})


def box_of(within: Within) -> Values:
    """A box that holds the circle; the whole way round where it meets a pole or the date line."""
    reach = round(within.miles / MILES_A_DEGREE * 1e6) + 1
    south, north = within.lat_micro - reach, within.lat_micro + reach
    far = max(abs(south), abs(north)) / 1e6
    wide = 361_000_000 if far >= 89 else round(reach / cos(radians(far))) + 1
    west, east = within.lon_micro - wide, within.lon_micro + wide
    if west < -180_000_000 or east > 180_000_000:
        west, east = -180_000_000, 180_000_000
    return {"south": south, "north": north, "west": west, "east": east, "miles": within.miles}


def _miles_from(within: Within) -> Callable[[int, int], float]:
    here = Place("", "", "", within.lat_micro, within.lon_micro, "")

    @lru_cache(maxsize=8192)
    def miles_away(lat_micro: int, lon_micro: int) -> float:
        return miles_between(here, Place("", "", "", lat_micro, lon_micro, ""))

    return miles_away
