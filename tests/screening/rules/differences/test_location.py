"""Two homes at one time; moves, visits, suburbs and other people's homes are none."""

from itertools import chain

import pytest

from recruiter_desk.screening.reading.kinds import location, relocation
from recruiter_desk.screening.rules.differences.location import differ
from tests.screening.rules.differences.told import told

HEAD = "resume: Dana Whitfield\n{} | (813) 555-0142\n\nSummary\nNurse"
DIFFER = [
    ("call: lives in Tampa", "call: she's based in Denver"),
    (HEAD.format("Tampa, FL"), "call: lives in Chicago, has been there 6 years"),
    (HEAD.format("Leeds, UK"), "call: lives in Bristol with two kids"),
    ("call: based in Phoenix", "email: I live in Reno, so the commute is out."),
    ("call: home is in Munich", "note: wohnt in Berlin"),
    ("call: he's local to Austin", "call: commutes from Houston every day"),
    ("call: lives in Ohio", "call: lives in Portland, OR"),
    (HEAD.format("Omaha, NE"), "note: has lived in Boise since 2019"),
    ("call: lives in Glasgow", "referral: he lives in London, near me"),
    ("note: Nashville-based", "call: I'm in Memphis, been here 4 years"),
    (HEAD.format("Lyon, France"), "call: lives in Paris"),
    ("call: rents in Hamburg", "call: owns a flat in Munich, lives there"),
    ("call: lives in Tampa. Later: she lives in Miami",),
    ("call: bought a house in Raleigh", "call: lives in Charlotte"),
    ("email: Location: Dallas, TX", "call: lives in El Paso"),
    ("call: lives in Seattle", "note: lives outside of Spokane"),
    ("call: residing in Gdańsk", "call: mieszka w Krakowie, mieszka w Warsaw"),
    ("call: drives in from Fort Worth", "call: lives in Amarillo"),
    (
        "resume 2026-01-05: Dana\nTucson, AZ\n\nSummary\nx",
        "call 2026-03-05: lives in Denver, has been there for 3 years",
    ),
    ("call: settled in Lisbon", "call: based in Porto"),
]
FIT = [
    ("call: lives in Tampa", "call: lives in St Petersburg, FL"),
    ("call: lives in Tampa", "call: lives in Wesley Chapel, FL"),
    ("call: lives in the Bay Area", "call: lives in Oakland"),
    ("call: lives in Dallas", "call: lives in Plano, TX"),
    ("call: lives in Leeds", "call: lives in Bradford"),
    ("call: lives in Tampa", "call 2026-09-01: moved to Denver in July"),
    ("call: lives in Tampa, moving to Denver in June", "call 2026-08-01: lives in Denver"),
    ("call: lives in Tampa", "call: her sister lives in Boston"),
    ("call: lives in Tampa", "call: client is in Miami"),
    ("call: lives in Tampa", "call: grew up in Ohio"),
    ("call: lives in Tampa", "call: used to live in Chicago"),
    (HEAD.format("Tampa, FL").replace("resume", "resume 2023-02-01"), "call 2026-05-01: lives in Denver"),
    ("call: lives in Tampa", "call: she's in Chicago this week for a wedding"),
    ("call: lives in Texas", "call: lives in Houston"),
    ("call: lives in Tampa", "call: ask if she lives in Orlando"),
    ("call: lives in Tampa", "call: I think she lives in Ocala"),
    ("call: lives in Brooklyn", "call: lives in NYC"),
    ("call: lives in Springfield", "call: lives in Springfield, MO"),
    ("call: lives in Tampa", "call: works in Sarasota and Orlando"),
    ("call: lives in Munich", "call: wohnt in München"),
    ("call: lives in Tampa", "call: the other candidate lives in Dallas"),
    ("call: lives in Tampa", "call: would like to live in Denver"),
    ("call: lives in Fishers, IN", "call: Dana lives in Hamilton co. call back"),
]  # fmt: skip


def read(text):
    return chain(location.read(text), relocation.read(text))


@pytest.mark.parametrize("statements", DIFFER)
def test_two_homes(statements):
    assert len(told(read, differ, *statements)) == 1


@pytest.mark.parametrize("statements", FIT)
def test_one_home(statements):
    assert told(read, differ, *statements) == []
