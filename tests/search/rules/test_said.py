"""A query is said back as a recruiter would say it."""

import pytest

from recruiter_desk.search.model import Chip
from tests.search.rules.test_parser import read

SAID = {
    "": "",
    "mri ": "people with “mri”",
    "kow*": "people with a word beginning “kow”",
    '"night shift" mri ': "people with “night shift” and “mri”",
    "a b c ": "people with “a”, “b” and “c”",
    "520 555": "people with a number with 520555",
    "@banner": "people with an address with “@banner”",
    "mri OR ct ": "people with “mri” or “ct”",
    "a OR b OR c ": "people with “a”, “b” or “c”",
    "mri (ct OR pet) ": "people with “mri” and either “ct” or “pet”",
    "mri (a OR b OR c) ": "people with “mri” and any of “a”, “b” or “c”",
    "a b OR c ": "people with “a” and “b”, or people with “c”",
    "x (a b OR c) ": "people with “x” and either both “a” and “b” or “c”",
    "mri OR in:FL ": "people with “mri”, or people in FL",
    "mri -nights -days ": "people with “mri”, leaving out “nights” and “days”",
    "-nights ": "everybody, leaving out “nights”",
    "-tag:gold ": "everybody, leaving out those tagged “gold”",
    "mri -(a b) ": "people with “mri”, leaving out both “a” and “b”",
    "in:FL ": "people in FL",
    "function:nurse in:FL mri ": "people working as “nurse”, in FL, with “mri”",
    "called:never ": "people never called",
    "mri source:note ": "people with “mri”, found in notes",
    'near:"Tampa, FL" 50mi cardiac kow* -nights called:<30d ': (
        "people within 50 mi of Tampa, FL, with “cardiac” and a word beginning “kow”, "
        "leaving out “nights”, called in the last 30 days"
    ),
    "cardiac called:<30d near:tampa/50 ": (
        "people within 50 mi of Tampa, FL, with “cardiac”, called in the last 30 days"
    ),
}


@pytest.mark.parametrize("typed", SAID)
def test_a_query_said_back(typed):
    assert read(typed).explained == SAID[typed]


def test_a_page_draws_it_in_pieces():
    assert read("near:tampa/30 mri ct -nights ").chips == (
        Chip("filter", "people within 30 mi of Tampa, FL"),
        Chip("word", "“mri”", ", with"),
        Chip("word", "“ct”", "and"),
        Chip("not", "“nights”", ", leaving out"),
    )
