"""Reading people: one whole, pages of many, who a text means, who may be there already."""

from recruiter_desk.people.queries.card import CARD_READS, person_card
from recruiter_desk.people.queries.duplicates import DUPLICATES_READS, likely_duplicates
from recruiter_desk.people.queries.employers import employers_like
from recruiter_desk.people.queries.finding import find_people, holders, person_of, the_person
from recruiter_desk.people.queries.page import PAGE_READS, count_people, people_page

__all__ = [
    "CARD_READS",
    "DUPLICATES_READS",
    "PAGE_READS",
    "count_people",
    "employers_like",
    "find_people",
    "holders",
    "likely_duplicates",
    "people_page",
    "person_card",
    "person_of",
    "the_person",
]
