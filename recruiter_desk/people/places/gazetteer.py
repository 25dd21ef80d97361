"""Reads the gazetteer that came with the program: one small SQLite file nobody writes to."""

import atexit
import sqlite3
from collections.abc import Iterable
from functools import cache
from threading import Lock

from recruiter_desk.base.paths import resource
from recruiter_desk.people.places.model import Area, Found, Place
from recruiter_desk.people.places.reading import Areas

_PLACE = "p.city, p.region, p.country, p.lat, p.lon, z.name, p.radius, p.population"
NAMED = f"""
SELECT {_PLACE} FROM name n JOIN place p ON p.id = n.place JOIN zone z ON z.id = p.zone
WHERE n.key = ? ORDER BY n.place"""
BEGINNING = f"""
SELECT {_PLACE} FROM
  (SELECT DISTINCT place FROM name WHERE key >= ? AND key < ? ORDER BY place LIMIT ?) few
JOIN place p ON p.id = few.place JOIN zone z ON z.id = p.zone ORDER BY few.place"""
BEGINNING_SHORT = f"""
SELECT {_PLACE} FROM start s JOIN place p ON p.id = s.place JOIN zone z ON z.id = p.zone
WHERE s.prefix = ? ORDER BY s.place LIMIT ?"""
ZIPPED = """
SELECT p.city, p.region, p.country, c.lat, c.lon, z.name, NULL, p.population
FROM zip c JOIN place p ON p.id = c.place JOIN zone z ON z.id = c.zone
WHERE c.code BETWEEN ? AND ? ORDER BY c.code LIMIT ?"""
_SHORT = 2  # characters up to which the file holds the answers ready

Row = tuple[str, str, str, int, int, str, int | None, int]


class Gazetteer:
    """The open file. Safe to share between threads: its reads are short and take turns."""

    def __init__(self) -> None:
        uri = resource("places", "places.sqlite3").as_uri() + "?mode=ro&immutable=1"
        self._connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
        self._turn = Lock()
        rows = self._rows("SELECT key, country, region, name FROM area ORDER BY key, rank")
        areas: dict[str, list[Area]] = {}
        for key, country, region, name in rows:
            areas.setdefault(key, []).append(Area(country, region, name))
        self.areas: Areas = areas

    def named(self, key: str) -> list[Found]:
        """Every place with exactly this key (see `words.key_of`), in no order that matters."""
        return _found(self._rows(NAMED, key))

    def beginning(self, key: str, limit: int) -> list[Found]:
        """Places with a name that begins so: the US first, then by population."""
        if len(key) <= _SHORT:
            return _found(self._rows(BEGINNING_SHORT, key, limit))
        return _found(self._rows(BEGINNING, key, key + chr(0x10FFFF), limit))

    def zipped(self, first: int, last: int, limit: int) -> list[Found]:
        """The middles of the ZIP codes from `first` to `last`, each under its town's name."""
        return _found(self._rows(ZIPPED, first, last, limit))

    def plan(self, sql: str) -> list[str]:
        """How SQLite goes about one of this module's statements."""
        blanks = [0] * sql.count("?")
        return [row[3] for row in self._rows("EXPLAIN QUERY PLAN " + sql, *blanks)]

    def close(self) -> None:
        """Lets the file go."""
        self._connection.close()

    def _rows(self, sql: str, *values: object) -> list[tuple[str, ...]]:
        with self._turn:
            return self._connection.execute(sql, values).fetchall()


@cache
def gazetteer() -> Gazetteer:
    """The one gazetteer of this process, opened when it is first asked for."""
    opened = Gazetteer()
    atexit.register(opened.close)
    return opened


def region_name(country: str, region: str) -> str:
    """`Arizona` for US, AZ; the code itself if the gazetteer has no name for it."""
    return _names().get((country, region), region) if region else ""


def country_name(country: str) -> str:
    """`Germany` for DE; the code itself if nobody knows it."""
    return _names().get((country, ""), country)


@cache
def _names() -> dict[tuple[str, str], str]:
    areas = (area for known in gazetteer().areas.values() for area in known)
    return {(area.country, area.region): area.name for area in areas}


def _found(rows: Iterable[tuple[object, ...]]) -> list[Found]:
    return [Found(Place(*row[:7]), row[7]) for row in rows]  # type: ignore[arg-type]
