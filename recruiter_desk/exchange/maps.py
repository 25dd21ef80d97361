"""Where the columns of a kind of file go, once said: kept, found again by name or by headers."""

import json
from collections.abc import Sequence

from recruiter_desk.base.errors import DeskError, NotFound
from recruiter_desk.base.text import clean_line, fold
from recruiter_desk.exchange.layouts import known_targets
from recruiter_desk.exchange.model import ColumnMap
from recruiter_desk.store.desk import Desk

READS = frozenset({"import_map"})
MAPS = "SELECT id, name, headers, goes_to FROM import_map ORDER BY name, id"
KEEP = """
INSERT INTO import_map (name, headers, goes_to) VALUES (?, ?, ?)
ON CONFLICT (name) DO UPDATE SET headers = excluded.headers, goes_to = excluded.goes_to"""
FORGET = "DELETE FROM import_map WHERE id = ?"
LONGEST_NAME = 60


def save_map(desk: Desk, name: str, headers: Sequence[str], goes_to: Sequence[str]) -> None:
    """Keep under a name where the columns go; a map of that name is replaced.

    `goes_to` has a key of `layouts.TARGETS` for each header. DeskError for an empty or long name,
    for other targets, or when no column holds names.
    """
    line = clean_line(name)
    if not line or len(line) > LONGEST_NAME:
        raise DeskError("A map needs a short name.", "Call it after the program, such as Excel.")
    places = known_targets(headers, goes_to)
    if not {"name", "given", "family"} & set(places):
        raise DeskError("No column holds names.", "Say which one holds the first or whole name.")
    same = next((one.name for one in maps(desk) if fold(one.name) == fold(line)), line)
    kept = (same, json.dumps(list(map(clean_line, headers))), json.dumps(places))
    with desk.change(f"Kept the columns of {same}") as write:
        write.sql(KEEP, kept)


def forget_map(desk: Desk, name: str) -> None:
    """Take a map away; NotFound when there is none of that name."""
    found = map_named(desk, name)
    with desk.change(f"Forgot the columns of {found.name}") as write:
        write.sql(FORGET, (found.id,))


def maps(desk: Desk) -> tuple[ColumnMap, ...]:
    """The maps kept, by name."""
    with desk.read() as read:
        rows = read.execute(MAPS).fetchall()
    return tuple(
        ColumnMap(row, name, tuple(json.loads(headers)), tuple(json.loads(goes_to)))
        for row, name, headers, goes_to in rows
    )


def map_named(desk: Desk, name: str) -> ColumnMap:
    """The map of that name, case aside; NotFound says which there are."""
    kept = maps(desk)
    for one in kept:
        if fold(one.name) == fold(name):
            return one
    known = ", ".join(one.name for one in kept)
    advice = f"There are: {known}." if known else "Keep one on the Import page first."
    raise NotFound(f"There is no map {clean_line(name)[:LONGEST_NAME]}.", advice)


def map_for(desk: Desk, headers: Sequence[str]) -> ColumnMap | None:
    """The map kept for just these headers, in this order; None when there is none."""
    wanted = [fold(header) for header in headers]
    fits = (one for one in maps(desk) if [fold(header) for header in one.headers] == wanted)
    return next(fits, None)
