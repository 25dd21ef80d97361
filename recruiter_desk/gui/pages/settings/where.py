"""What a typed city means for the settings: its zone, country and state."""

from recruiter_desk.people.places import label_of, place_of


def settings_of(city: str) -> dict[str, str]:
    """The settings that a city brings along; the city alone where it is not clear enough."""
    typed = city.strip()
    place = place_of(typed) if typed else None
    if place is None:
        return {"city": typed}
    return {
        "city": label_of(place),
        "zone": place.zone,
        "country": place.country,
        "region": place.region,
    }
