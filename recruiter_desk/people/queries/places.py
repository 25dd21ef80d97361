"""How a kept place is written in a list."""

from functools import lru_cache


@lru_cache(maxsize=4096)
def label(city: str, region: str, country: str, text: str) -> str:
    """`Tucson AZ`, `Munich, Germany`; the text as typed where it was not read."""
    if not country:
        return text
    if country == "US":
        return f"{city} {region}".strip()
    from recruiter_desk.people.places import Place, label_of

    return label_of(Place(city, region, country, 0, 0, ""))
