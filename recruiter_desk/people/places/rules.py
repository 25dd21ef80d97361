"""What counts as near, as fitting and as clear, over plain places."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import asin, cos, radians, sin, sqrt

from recruiter_desk.people.places.model import Area, Found, Place
from recruiter_desk.people.places.reading import Areas, Reading
from recruiter_desk.people.places.words import key_of

EARTH_MILES = 3958.7613  # mean radius, 6371.0088 km (IUGG)
AROUND_MILES = 30  # "greater Boston" where the metro table has no radius of its own
FAR_BIGGER = 8  # Portland OR over Portland ME; Columbus, Springfield and Aurora stay unclear
FAR_BIGGER_ABROAD = 50  # Paris over Paris TX; Naples and Dublin stay unclear
KNOWN_TOWN = 15_000  # people; a smaller US town does not make a name abroad unclear


def miles_between(a: Place, b: Place) -> float:
    """Statute miles along the great circle (haversine; within 0.6 % of the ellipsoid)."""
    south, north = radians(a.lat_micro / 1e6), radians(b.lat_micro / 1e6)
    half_lon = radians((b.lon_micro - a.lon_micro) / 1e6) / 2
    h = sin((north - south) / 2) ** 2 + cos(south) * cos(north) * sin(half_lon) ** 2
    return 2 * EARTH_MILES * asin(min(1.0, sqrt(h)))


def fitting(found: Iterable[Found], reading: Reading) -> list[Found]:
    """Those that lie in every area the text names, best first.

    A metro may reach over its centre's state line ("Quad Cities, IL"): it is kept if nothing in
    the state itself fits and its country is right.
    """
    everyone = list(found)
    inside = [one for each in everyone if (one := _placed(each, reading.within))]
    if not inside:
        wider = tuple(tuple(_country(area) for area in areas) for areas in reading.within)
        metros = [each for each in everyone if each.place.radius_miles is not None]
        inside = [one for each in metros if (one := _placed(each, wider))]
    if reading.around:
        inside = [_widened(one) for one in inside]
    return sorted(inside, key=_rank)


def is_clear(found: Sequence[Found]) -> bool:
    """Whether the first of these, best first, may be kept without asking.

    A named state or province settles it, and so does a metro's nickname only one metro has. A
    bare name is clear when the best is `FAR_BIGGER` times the next. The desk stands in the US: a
    US town need only be larger than a place abroad, and a place abroad must be
    `FAR_BIGGER_ABROAD` times any US town of `KNOWN_TOWN` people with that name.
    """
    best, others = found[0], found[1:]
    if best.settled:
        rivals = [one for one in others if not one.settled or one.reading != best.reading]
        return not any(one.population > best.population * FAR_BIGGER for one in rivals)
    if best.place.radius_miles is not None:
        others = [one for one in others if one.place.radius_miles is not None]
    return all(_outdoes(best, one) for one in others)


def names_an_area(reading: Reading, found: Sequence[Found], areas: Areas) -> bool:
    """Whether a bare word is a state or country the best town is not in: Arizona, Washington."""
    named = [area for area in areas.get(reading.city, ()) if key_of(area.name) == reading.city]
    return not reading.within and bool(named) and not any(a.holds(found[0].place) for a in named)


def _outdoes(best: Found, other: Found) -> bool:
    home, their_home = best.place.country == "US", other.place.country == "US"
    if home and not their_home:
        return True
    if their_home and not home and other.population >= KNOWN_TOWN:
        return best.population >= other.population * FAR_BIGGER_ABROAD
    return best.population >= max(1, other.population) * FAR_BIGGER


def _placed(found: Found, within: Sequence[Sequence[Area]]) -> Found | None:
    reading, settled = 0, found.settled
    for areas in within:
        fits = [n for n, area in enumerate(areas) if area.holds(found.place)]
        if not fits:
            return None
        reading = max(reading, fits[0])
        settled = settled or bool(areas[fits[0]].region)
    return replace(found, reading=reading, settled=settled)


def _country(area: Area) -> Area:
    return replace(area, region="")


def _widened(found: Found) -> Found:
    miles = found.place.radius_miles or AROUND_MILES
    return replace(found, place=replace(found.place, radius_miles=miles))


def _rank(found: Found) -> tuple[int, bool, int]:
    return (found.reading, found.place.radius_miles is None, -found.population)
