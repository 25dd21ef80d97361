"""From what a recruiter types to the places it may mean, and to the one worth keeping."""

from dataclasses import replace

from recruiter_desk.people.places.gazetteer import gazetteer
from recruiter_desk.people.places.model import Found, Place
from recruiter_desk.people.places.reading import LONGEST, Reading, readings, split_zip
from recruiter_desk.people.places.rules import fitting, is_clear, miles_between, names_an_area
from recruiter_desk.people.places.words import key_of

MOST = 10
ZIP_REACH_MILES = 60.0  # a ZIP's middle is nearer than this to the town on its letters
_ZIP_DIGITS = 5
_ZIPS_OF_A_CITY = 25


def find_place(text: str) -> tuple[Place, ...]:
    """The places a text may mean, best first, at most ten; empty if it means none.

    Reads a town with or without state or country (name or code), a ZIP code, a metro's nickname.
    A named state comes before a country of the same letters; then metros, then population.
    """
    found, _ = _search(text)
    return _told_apart(found)[:MOST]


def place_of(text: str) -> Place | None:
    """The place to keep for a text, or None when it is not clear enough to keep unasked.

    Clear are: a ZIP code, a town with its state or province, a metro's nickname, and a bare name
    (or one with its country) whose best is far bigger than the next; `rules.is_clear` has the
    figures. Springfield is None: the text stays the city, and the person's place is asked.
    """
    found, whole = _search(text)
    return found[0].place if found and whole and is_clear(found) else None


def suggest_places(prefix: str, limit: int = 8) -> tuple[Place, ...]:
    """Places whose name, or ZIP code, begins as typed: the US first, then by population."""
    typed = prefix[:LONGEST].strip()
    if limit < 1 or not key_of(typed):
        return ()
    if typed.isascii() and typed.isdigit() and len(typed) <= _ZIP_DIGITS:
        return _zips_beginning(typed, limit)
    found = [] if "," in typed else gazetteer().beginning(key_of(typed), limit)
    found = found or _towns_within(typed)
    return _told_apart(found)[:limit] or find_place(typed)[:limit]


def _search(text: str) -> tuple[list[Found], bool]:
    """What fits, best first, and whether every word of the text was understood."""
    code, rest = split_zip(text)
    zipped = gazetteer().zipped(code, code, 1) if code is not None else []
    if not zipped:
        return _by_name(text if code is None else rest)
    towns, whole = _by_name(rest)
    return _zip_with_town(replace(zipped[0], settled=True), towns if whole else []), True


def _by_name(text: str) -> tuple[list[Found], bool]:
    known = gazetteer()
    for reading in readings(text, known.areas):
        found = fitting(known.named(reading.city), reading)
        if found:
            return found, reading.whole and not names_an_area(reading, found, known.areas)
    return [], False


def _zip_with_town(zipped: Found, towns: list[Found]) -> list[Found]:
    """The ZIP's middle under the town written with it, if that is near; a town abroad instead."""
    for town in towns:
        if town.place.radius_miles is None and _near(town.place, zipped.place):
            named = replace(zipped.place, city=town.place.city, region=town.place.region)
            return [replace(zipped, place=named)]
    return towns if towns and towns[0].place.country != "US" else [zipped]


def _told_apart(found: list[Found]) -> tuple[Place, ...]:
    """One place for each town and state, the first of them: more could not be told apart."""
    first: dict[tuple[str, str, str], Place] = {}
    for place in (one.place for one in found):
        first.setdefault((place.city, place.region, place.country), place)
    return tuple(first.values())


def _near(a: Place, b: Place) -> bool:
    return miles_between(a, b) <= ZIP_REACH_MILES


def _zips_beginning(digits: str, limit: int) -> tuple[Place, ...]:
    missing = _ZIP_DIGITS - len(digits)
    first = int(digits) * 10**missing
    found = gazetteer().zipped(first, first + 10**missing - 1, limit * _ZIPS_OF_A_CITY)
    return _told_apart(found)[:limit]


def _towns_within(typed: str) -> list[Found]:
    """`springfield, i`: towns of the name whose state or country begins so."""
    city, comma, area = typed.rpartition(",") if "," in typed else typed.rpartition(" ")
    begun = key_of(area)
    known = gazetteer()
    if comma and not begun:
        return fitting(known.named(key_of(city)), Reading(key_of(city)))
    areas = tuple(
        one for key, them in known.areas.items() if key.startswith(begun) for one in them
    )
    if not city or not areas:
        return []
    found = fitting(known.named(key_of(city)), Reading(key_of(city), (areas,)))
    return sorted(found, key=lambda one: (one.place.country != "US", -one.population))
