"""Places: what a recruiter types for a town, a ZIP code or a metro, and where and when that is."""

from recruiter_desk.people.places.finding import find_place, place_of, suggest_places
from recruiter_desk.people.places.gazetteer import country_name, region_name
from recruiter_desk.people.places.labels import label_of, state_code
from recruiter_desk.people.places.model import Place
from recruiter_desk.people.places.rules import miles_between

__all__ = [
    "Place",
    "country_name",
    "find_place",
    "label_of",
    "miles_between",
    "place_of",
    "region_name",
    "state_code",
    "suggest_places",
]
