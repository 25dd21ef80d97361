"""The zones and countries that can be chosen in Settings."""

from zoneinfo import available_timezones

AREAS = (
    "America/",
    "Europe/",
    "Asia/",
    "Australia/",
    "Pacific/",
    "Africa/",
    "Atlantic/",
    "Indian/",
)


def zones() -> list[tuple[str, str]]:
    """IANA names with their readable words, America first."""
    named = [name for name in available_timezones() if name.startswith(AREAS)]
    order = {area: place for place, area in enumerate(AREAS)}
    named.sort(key=lambda name: (order[f"{name.partition('/')[0]}/"], name))
    return [(name, name.replace("_", " ")) for name in [*named, "UTC"]]


def countries() -> list[tuple[str, str]]:
    """ISO codes with the names of countries, by name, the United States first."""
    from recruiter_desk.people.places.gazetteer import gazetteer

    areas = (area for known in gazetteer().areas.values() for area in known)
    found = {area.country: area.name for area in areas if not area.region}
    return sorted(found.items(), key=lambda each: (each[0] != "US", each[1]))
