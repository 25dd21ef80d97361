"""How far it is, and the box around a point outside which everything is too far."""

from math import asin, cos, degrees, radians, sin, sqrt
from typing import NamedTuple

EARTH_M = 6_371_008.8  # mean radius in metres (IUGG)
MILE_M = 1609.344
SHORT_M = 10 * MILE_M


class Point(NamedTuple):
    """Degrees, and how far around it still counts as there, in metres."""

    lat: float
    lon: float
    around: float = 0.0


def metres(a: Point, b: Point) -> float:
    """Along the great circle (haversine), less what lies around either."""
    south, north = radians(a.lat), radians(b.lat)
    half = radians(b.lon - a.lon) / 2
    h = sin((north - south) / 2) ** 2 + cos(south) * cos(north) * sin(half) ** 2
    return max(0.0, 2 * EARTH_M * asin(min(1.0, sqrt(h))) - a.around - b.around)


def box(middle: Point, within_m: float) -> tuple[int, int, int, int]:
    """South, north, west, east in micro-degrees of a box that holds the circle.

    Where it would reach over a pole or the date line it spans all longitudes.
    """
    up = degrees(within_m / EARTH_M) + 1e-6
    south, north = middle.lat - up, middle.lat + up
    if south <= -90 or north >= 90:
        return _micro(south, north, -180.0, 180.0)
    widest = sin(min(1.0, radians(up))) / cos(radians(middle.lat))
    side = degrees(asin(min(1.0, widest))) + 1e-6
    west, east = middle.lon - side, middle.lon + side
    if west < -180 or east > 180:
        west, east = -180.0, 180.0
    return _micro(south, north, west, east)


def _micro(south: float, north: float, west: float, east: float) -> tuple[int, int, int, int]:
    return (int(south * 1e6) - 1, int(north * 1e6) + 1, int(west * 1e6) - 1, int(east * 1e6) + 1)


def miles_shown(way: float) -> str:
    """ "12 miles", "1.5 miles" under ten."""
    miles = way / MILE_M
    return (
        f"{miles:.0f} miles" if way >= SHORT_M or miles == round(miles) else f"{miles:.1f} miles"
    )
