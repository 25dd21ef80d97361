"""A place as a person's record keeps it, and the larger areas that tell one town from another."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A town, the middle of a ZIP code, or a metro with the suburbs people mean by it."""

    city: str
    region: str  # two-letter US state, territory or Canadian province; ENG, NSW; "" elsewhere
    country: str  # ISO 3166 alpha-2; a US territory is in "US", with its code as region
    lat_micro: int  # millionths of a degree, north is positive
    lon_micro: int  # millionths of a degree, east is positive
    zone: str  # IANA
    radius_miles: int | None = None  # None: a point, not an area


@dataclass(frozen=True, slots=True)
class Area:
    """A state, a province or a whole country (`region` is then empty)."""

    country: str
    region: str
    name: str

    def holds(self, place: Place) -> bool:
        """Whether the place lies in this state or country."""
        return place.country == self.country and self.region in {"", place.region}


@dataclass(frozen=True, slots=True)
class Found:
    """A place with what ranks it: how many live there and which reading of the text it fits.

    `reading` counts from 0, the likeliest: in "London, CA" California is 0 and Canada is 1.
    `settled` is true when the text itself named the state or province.
    """

    place: Place
    population: int
    reading: int = 0
    settled: bool = False
