"""What was typed into the box, read: the rules, with the places that the program knows."""

from datetime import datetime

from recruiter_desk.people.places import find_place, label_of, place_of
from recruiter_desk.people.places.gazetteer import gazetteer
from recruiter_desk.people.places.words import key_of
from recruiter_desk.search.model import Held, Query, Spot
from recruiter_desk.search.rules.fields import Typing
from recruiter_desk.search.rules.parser import read_query

CODE = 3  # letters; of a state or country, and the likelier is meant: CA is California


class KnownPlaces:
    """The places that came with the program."""

    def near(self, text: str) -> Spot | None:
        """The place a text means; the largest of several (Springfield), so it is said back."""
        found = place_of(text) or next(iter(find_place(text)), None)
        if found is None:
            return None
        reach = None if found.radius_miles is None else float(found.radius_miles)
        return Spot(label_of(found), found.lat_micro, found.lon_micro, reach)

    def held(self, text: str) -> tuple[Held, ...]:
        """States and countries of that name or code, and towns so called."""
        key = key_of(text)
        areas = gazetteer().areas.get(key, ())
        fitting = areas[:1] if len(key) <= CODE else areas
        held = [Held(area.country, area.region) for area in fitting]
        towns = [Held(one.country, one.region, one.city) for one in find_place(text)]
        return tuple(dict.fromkeys(held + towns))


def parse(text: str, *, now: datetime, zone: str = "UTC", live: bool = False) -> Query:
    """The query that a text means; its root is None where nothing is asked for.

    `zone` is whose days "called:today" and "called:2026" mean. `live`: letters are still coming,
    so that what is not finished is no mistake. DeskError, in one sentence, for a mistake.
    """
    return read_query(text, Typing(now, zone, live, KnownPlaces()))
