"""Where they live, told in other words of other trades: two homes at a time, and one."""

import pytest

from tests.screening.rules.differences.telling_both import between

APART = [
    (
        "Madison, WI",
        "out: Lovely guy. Lives w/ his grandparents in Madison, saves every penny.",
        "out: Panel in Duluth? He can walk, he says; he's been renting a basement in Duluth since 2023.",
    ),
    (
        "Baton Rouge, LA",
        "resume: Dana Whitfield | Baton Rouge, LA | 225-555-0144\n\nLineman, Delta Power, 2016 to present",
        "in: rang about travel. 'My address? Macon, Georgia, been at this address six yrs now, kids' school is round the corner.'",
    ),
    (
        "Sheffield, UK",
        "out: still at home w/ mum and dad in Sheffield, no rent",
        "out: Said mornings are tricky as she drives in from Lincoln, where she's had her own flat for four years",
    ),
    (
        "Boise, ID",
        "out: Wife, 3 kids, they live on acreage near Nampa, not far from plant.",
        "email: To be clear about where I live: my home is in Spokane and has been since 2018. Dana",
    ),
    (
        "Utrecht, Netherlands",
        "out: woont in Utrecht, huurt een studio",
        "out: Ze woont al jaren in Maastricht zegt ze, koophuis, nooit in Utrecht gewoond",
    ),
    (
        "Raleigh, NC",
        "out: She has a townhouse in Cary, bought new in 2021",
        "out: Background form says Greenville SC as home for the last 5 years. Asked. 'Yes that's right, Greenville, I live there with my partner.'",
    ),
    (
        "Bath, UK",
        "out: He's Exeter based, in the same terrace since 2015.",
        "note: he tells client he lives in Norwich and always has done",
    ),
    (
        "Amarillo, TX",
        "note: home address given: Amarillo TX, own house",
        "out: oh he isn't in Amarillo, never was, he lives over in Lubbock with the in-laws since they married",
    ),
    (
        "Portland, ME",
        "out: based in Portland, rents near the ferry",
        "referral: Dana? Lives two doors from me in Bangor, has for ten years, best neighbor I've had.",
    ),
    (
        "Salem, OR",
        "out: his apartment is in Salem, 6 min to plant",
        "out: gas is killing him, 70 miles each way, he lives in Eugene & has the whole time he's been at this job",
    ),
]
ONE_HOME = [
    ("Madison, WI", "out: Lives in Madison.", "out: his son lives in Duluth, sees him most weekends"),
    ("Baton Rouge, LA", "out: lives in Baton Rouge", "out: on a storm job in Mobile, living in a camper there till the lines are up"),
    ("Sheffield, UK", "out: lives in Sheffield w/ parents", "out: her job's in Lincoln, 50 min each way"),
    ("Boise, ID", "out: home is Boise.", "out: client: 'our people live in Spokane mostly'"),
    ("Utrecht, Netherlands", "out: woont in Utrecht", "out: haar ouders wonen in Maastricht, koophuis"),
    ("Raleigh, NC", "out: lives in Raleigh", "out 09-20: just moved into a townhouse in Charlotte w/ partner, new address on file"),
    ("Bath, UK", "out: lives in Bath", "out: has a room in Reading Mon-Thu for the current job, home to Bath at weekends"),
    ("Amarillo, TX", "out: lives in Amarillo", "out: used to have a house in Lubbock when he was at Tech"),
    ("Portland, ME", "out: lives in Portland", "out: referee lives in Bangor so call after 5"),
    ("Salem, OR", "out: lives in Salem", "out: if she took the Eugene role she'd rent in Eugene"),
]  # fmt: skip


@pytest.mark.parametrize("case", APART)
def test_two_homes_at_one_time(case):
    assert between("location", *case) == [(1, 2)]


@pytest.mark.parametrize("case", ONE_HOME)
def test_one_home_after_all(case):
    assert between("location", *case) == []
