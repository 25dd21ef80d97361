"""How a place is written on the screen, and a state written any way as its code."""

from recruiter_desk.people.places.gazetteer import country_name, gazetteer
from recruiter_desk.people.places.model import Place
from recruiter_desk.people.places.words import key_of

_SHOWN = {"US", "CA", "AU"}  # people there name the state


def label_of(place: Place) -> str:
    """`Tucson, AZ`, `London, ON, Canada`, `Munich, Germany`; `find_place` reads it back."""
    country = "" if place.country == "US" else country_name(place.country)
    region = place.region if place.country in _SHOWN else ""
    return ", ".join(part for part in (place.city, region, country) if part)


def state_code(text: str, country: str = "US") -> str | None:
    """`AZ` for Arizona, `ariz.` or az; with country "CA" a province. None if it is none."""
    areas = gazetteer().areas.get(key_of(text), ())
    fits = [area.region for area in areas if area.country == country and area.region]
    return fits[0] if fits else None
