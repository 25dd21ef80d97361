"""Places named in a text: the town, state or region that begins at a position."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from recruiter_desk.people.places import find_place
from recruiter_desk.people.places.gazetteer import gazetteer
from recruiter_desk.people.places.words import key_of
from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.spots import Spot, miles

_MOST_WORDS = 4
_KNOWN_TOWN = 20_000  # people: a name typed in small letters is a town only from there
_LARGE = 300_000  # people: by our own judgement
_MEANINGS = 5
_CODE = 3  # letters up to which a name of a state or country is a code
_NO_STATE = frozenset(
    ["in", "or", "me", "hi", "ok", "de", "la", "al", "id", "oh", "pa", "ma", "co"]
)
_WORD = re.compile(r"[^\W\d_][\w'’-]*\.?(?:/(?=[a-z]))?|(?<=\s)\d{5}\b")  # noqa: RUF001
_GAP = re.compile(r"[ \t]*\n?[ \t]*")
_AREA_AFTER = re.compile(r"\s*[,(]?\s*")
_LEAD = re.compile(
    r"(?:the|just|right|down|up|over|out|still|now|currently|back|in|near|nr|outside|of|from|"
    r"around|about|"
    r"greater|metro|metropolitan|downtown|central|inner|rural|suburban|suburbs?|outskirts|"
    r"side|area|close|by|to|"
    r"north|south|east|west|northern|southern|eastern|western|upstate|an? hour|half an hour|"
    r"\d+ (?:minutes?|mins?|miles?|mi|km|hours?)|edge|middle|city|town|parts?|county|little|"
    r"place|called|a|an|"
    r"village|here|somewhere|there|local|us|(?:across|over|down|along) the \w+|(?:state|"
    r"county) line|between|away|this|that|good old|sunny|beautiful)[\s,]+"
)
_SMALL = re.compile(
    r"\s(?:in|or|me|hi|ok|la|al|id|oh|de|and|to|is|on|at|for|now|but|so|as|no|by|with|from)$"
)
_ROUND = re.compile(
    r"near|outside|around|about|greater|metro|suburb|outskirts|close|by|min|mile|hour|km|area|"
    r"edge|rural|north|south|east|west"
)  # fmt: skip
ROUND_MILES = 20.0
BESIDE_MILES = 45.0
_SHORT_COUNTY = re.compile(r"\sco\.?$")
_COUNTY = re.compile(r"\s+(?:co\b|county\b|parish\b)")


class Placed(NamedTuple):
    """A place met: its words, and the spots it may be, the likeliest first (none: not known)."""

    start: int
    end: int
    name: str
    spots: tuple[Spot, ...]


@lru_cache(maxsize=2048)
def is_large(city: str, region: str, country: str) -> bool:
    """Whether a town is so large that those who live in towns around it name it as home."""
    return any(
        found.population >= _LARGE
        and (found.place.region, found.place.country) == (region, country)
        for found in gazetteer().named(key_of(city))
    )


def place_at(text: Text, position: int, until: int) -> Placed | None:
    """The place whose name begins at a position, small words passed over; None without one."""
    for lead in _leads(text.low, position, until):
        start = lead
        named = _named(text, start, until)
        if named is not None:
            round_about = _ROUND.search(text.low, position, start) is not None
            return _widened(named) if round_about else named
    return None


def _leads(low: str, position: int, until: int) -> Iterator[int]:
    """Where the name may begin: at once, or after words such as "just outside of"."""
    at = position
    for _ in range(7):
        yield at
        m = _LEAD.match(low, at, until)
        if m is None:
            return
        at = m.end()


def _named(text: Text, start: int, until: int) -> Placed | None:
    ends = _word_ends(text.low, start, until)
    for end in reversed(ends[:_MOST_WORDS]):
        said = text.text[start:end].rstrip("-")
        if _SMALL.search(said) or (said[:1].isupper() and _SHORT_COUNTY.search(said)):
            continue
        if (spots := _spots(said.strip(" .,"), is_low=said.islower())) is not None:
            return _with_area(text, Placed(start, end, said.strip(" .,"), spots), until)
    return _unknown_town(text, start, ends, until)


def _word_ends(low: str, start: int, until: int) -> list[int]:
    ends: list[int] = []
    at = start
    while len(ends) < _MOST_WORDS + 1 and (m := _WORD.match(low, at, until)):
        ends.append(m.end())
        gap = _GAP.match(low, m.end(), until)
        at = gap.end() if gap else m.end()
    return ends


def _unknown_town(text: Text, start: int, ends: list[int], until: int) -> Placed | None:
    """A capital word before a state: a town too small for the gazetteer."""
    for end in ends[:2]:
        if not text.text[start : start + 1].isupper():
            return None
        found = _area_at(text, end, until)
        if found is not None:
            said, last = found
            return Placed(start, last, text.text[start:last], said)
    return None


def _with_area(text: Text, met: Placed, until: int) -> Placed:
    """The same with the state or country after it: "Columbus, OH", "London, Ontario"."""
    if _COUNTY.match(text.low, met.end, until):
        return met._replace(spots=())
    found = _area_at(text, met.end, until)
    if found is None:
        return _beside(text, met, until)
    areas, last = found
    inside = tuple(spot for spot in met.spots if any(_holds(area, spot) for area in areas))
    if inside:
        return Placed(met.start, last, text.text[met.start : last], inside)
    if len(areas) and text.low[met.end : met.end + 2].startswith(","):
        wider = _spots(f"{met.name}, {text.text[met.end : last].strip(' ,(')}", is_low=False)
        return Placed(met.start, last, text.text[met.start : last], wider or areas)
    return met


def _beside(text: Text, met: Placed, until: int) -> Placed:
    """The same where a larger town tells which it is: "Decatur (Atlanta)", "Easton, Bristol"."""
    m = re.compile(r"\s*[,(]\s*(?=[a-zà-ÿ])").match(text.low, met.end, until)
    if m is None or not text.text[m.end()].isupper():
        return met
    for end in reversed(_word_ends(text.low, m.end(), until)[:3]):
        larger = _spots(text.text[m.end() : end].strip(" .,"), is_low=False)
        if larger and not _SMALL.search(text.text[m.end() : end]):
            close = tuple(
                a
                for a in met.spots
                if any((miles(a, b) or 0.0) <= BESIDE_MILES for b in larger[:1])
            )
            return met._replace(spots=close) if close else met
    return met


def _holds(area: Spot, spot: Spot) -> bool:
    return area.country == spot.country and area.region in {"", spot.region}


def _area_at(text: Text, end: int, until: int) -> tuple[tuple[Spot, ...], int] | None:
    gap = _AREA_AFTER.match(text.low, end, until)
    if gap is None or gap.end() == end:
        return None
    ends = _word_ends(text.low, gap.end(), until)
    for last in reversed(ends[:3]):
        said = text.text[gap.end() : last].strip(" .,")
        if spots := _area(said):
            return spots, gap.end() + len(said)
    return None


@cache
def _regions() -> dict[str, tuple[Spot, ...]]:
    said = words("moves")["regions"]
    return {
        key_of(name): tuple(
            Spot("", "", country, lat, lon, radius) for lat, lon, radius, country in spots
        )
        for name, spots in said.items()
    }


@cache
def _no_place() -> frozenset[str]:
    return frozenset(words("moves")["no_place"])


@lru_cache(maxsize=2048)
def _area(said: str) -> tuple[Spot, ...]:
    """A state, province or country by its name, or its code in capitals."""
    key = key_of(said)
    areas = gazetteer().areas.get(key, ())
    if not areas:
        return ()
    if len(key) > _CODE or said.replace(".", "").isupper() or key == "uk":
        return tuple(Spot("", area.region, area.country) for area in areas[:2])
    small = said.islower() and len(key) == 2 and areas[0].country == "US"
    return (Spot("", areas[0].region, "US"),) if small and key not in _NO_STATE else ()


@lru_cache(maxsize=4096)
def _spots(said: str, *, is_low: bool) -> tuple[Spot, ...] | None:
    """What a name may mean; None where it is no place."""
    key = key_of(said)
    if not key or key in _no_place() or key.isdigit():
        return None
    if key in _regions():
        return _regions()[key]
    if len(key) > 2 and (areas := _area(said)) and not _is_town_first(key):
        return areas
    if len(key) <= 2:
        return _area(said) or None
    found = find_place(said)
    if not found or (is_low and not _is_known(said, key)):
        return None
    return tuple(
        Spot(
            p.city,
            p.region,
            p.country,
            p.lat_micro / 1e6,
            p.lon_micro / 1e6,
            float(p.radius_miles or 0),
        )
        for p in found[:_MEANINGS]
    )


def _is_town_first(key: str) -> bool:
    return key in {"new york", "washington", "luxembourg", "singapore"}


def _is_known(said: str, key: str) -> bool:
    """Whether a name in small letters is that of a large town, or of a town in a named state."""
    if " " in key or "," in said:
        return True
    return any(
        one.population >= _KNOWN_TOWN or one.place.radius_miles for one in gazetteer().named(key)
    )


def _widened(met: Placed) -> Placed:
    spots = tuple(
        spot._replace(radius=max(spot.radius, ROUND_MILES)) if spot.lat is not None else spot
        for spot in met.spots
    )
    return met._replace(spots=spots)


def value_of(met: Placed) -> str:
    """ "US/FL/Tampa", or the name as written where nobody knows the place."""
    if not met.spots:
        return met.name
    best = met.spots[0]
    parts = [best.country, best.region, best.city]
    return "/".join(part for part in parts if part) or met.name
