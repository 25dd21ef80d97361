"""Where a place may lie: spots that a fact carries along, and when two of them are near."""

from collections.abc import Iterable, Sequence
from math import asin, cos, radians, sin, sqrt
from typing import NamedTuple

from recruiter_desk.screening.model import Fact

EARTH_MILES = 3958.7613  # mean radius, 6371.0088 km (IUGG)
NEAR_MILES = {"US": 40.0, "CA": 40.0, "AU": 40.0}
NEAR_ELSEWHERE = 26.0
"""As far as people live from a town and yet name it; shorter where towns lie close."""


class Spot(NamedTuple):
    """One place a name may mean: a town, an area of `radius` miles, a state or country.

    `lat` and `lon` in degrees, None of a state or country, which is told by its codes alone.
    """

    city: str
    region: str
    country: str
    lat: float | None = None
    lon: float | None = None
    radius: float = 0.0


def written(spots: Iterable[Spot]) -> str:
    """Spots as one small text for a fact's details; `spots_of` reads it back."""
    return ";".join("|".join("" if part is None else f"{part}" for part in spot) for spot in spots)


def spots_of(fact: Fact, name: str = "spots") -> tuple[Spot, ...]:
    """The spots a fact carries, the likeliest first; empty where the place is not known."""
    said = fact.detail(name)
    return tuple(_spot(one.split("|")) for one in said.split(";")) if said else ()


def _spot(parts: Sequence[str]) -> Spot:
    city, region, country, lat, lon, radius = parts
    return Spot(
        city,
        region,
        country,
        float(lat) if lat else None,
        float(lon) if lon else None,
        float(radius or 0),
    )


def miles(a: Spot, b: Spot) -> float | None:
    """Statute miles between their edges (haversine); None where one has no position."""
    if a.lat is None or a.lon is None or b.lat is None or b.lon is None:
        return None
    south, north = radians(a.lat), radians(b.lat)
    half = radians(b.lon - a.lon) / 2
    h = sin((north - south) / 2) ** 2 + cos(south) * cos(north) * sin(half) ** 2
    way = 2 * EARTH_MILES * asin(min(1.0, sqrt(h)))
    return max(0.0, way - a.radius - b.radius)


def near(a: Spot, b: Spot, within: float | None = None) -> bool:
    """Whether both may be the same place, or one holds the other."""
    way = miles(a, b)
    if way is not None:
        limit = within or min(NEAR_MILES.get(s.country, NEAR_ELSEWHERE) for s in (a, b))
        return way <= limit
    if a.country != b.country and a.country and b.country:
        return False
    return not (a.region and b.region and a.region != b.region)


def apart(a: Sequence[Spot], b: Sequence[Spot], country: str = "") -> bool:
    """Whether two names cannot mean places near each other; False where one is not known.

    `country` is where the candidate is at home: of a name's several meanings those there count.
    """
    if not a or not b or a[0] == b[0]:
        return False
    one, other = _likely(a, country), _likely(b, country)
    return not any(near(x, y) for x in one for y in other)


def _likely(spots: Sequence[Spot], country: str) -> Sequence[Spot]:
    at_home = [spot for spot in spots if spot.country == country]
    return (at_home or spots)[:3]
