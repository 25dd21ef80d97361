"""Where they live, as it is said or printed; not where a job, a school or somebody else is."""

import pytest

from recruiter_desk.screening.reading.kinds.location import read
from tests.screening import given

HOMES = {
    "lives in Tampa": "US/FL/Tampa",
    "Lives out near Leeds with two dogs": "GB/ENG/Leeds",
    "based in Denver, 8 yrs CT": "US/CO/Denver",
    "she's local to Phoenix": "US/AZ/Phoenix",
    "resides in Columbus, OH": "US/OH/Columbus",
    "he is based out of Austin TX": "US/TX/Austin",
    "Home is in Munich": "DE/Munich",
    "just moved to Orlando": "US/FL/Orlando",
    "has relocated to Charlotte, NC": "US/NC/Charlotte",
    "commutes in from Bristol": "GB/ENG/Bristol",
    "still in Tucson": "US/AZ/Tucson",
    "location: Dallas, TX": "US/TX/Dallas",
    "she lives in the Bay Area": "US/CA/Bay Area",
    "bought a house in Raleigh": "US/NC/Raleigh",
    "living in texas": "US/TX",
    "settled in Lyon": "FR/Lyon",
    "rents in Hamburg": "DE/Hamburg",
    "wohnt in Berlin": "DE/Berlin",
    "currently in Seattle": "US/WA/Seattle",
    "house is in Nashville": "US/TN/Nashville",
    "she's in Tampa": "US/FL/Tampa",
    "Tampa-based": "US/FL/Tampa",
    "lives 20 minutes from Leeds": "GB/ENG/Leeds",
    "lives in wesley chapel fl": "US/FL/Wesley Chapel",
    "drives in from Fort Worth every day": "US/TX/Fort Worth",
    "has lived in Tampa for 6 years": "US/FL/Tampa",
    "lives w/ her parents in Boise": "US/ID/Boise",
    "lives outside of Salt Lake City": "US/UT/Salt Lake City",
    "moved back to Chicago last month": "US/IL/Chicago",
    "calls from her car, lives in Omaha": "US/NE/Omaha",
    "mieszka w Krakowie? no: mieszka w Gdańsk": "PL/Gdańsk",
    "habite à Lyon": "FR/Lyon",
    "lives in NYC": "US/NY/New York",
    "I live in Tampa and love it": "US/FL/Tampa",
    "currently residing in Houston, Texas": "US/TX/Houston",
    "living in St. Petersburg, FL": "US/FL/St. Petersburg",
    "sits in Graz": "AT/Graz",
    "I'm a Boise guy": "US/ID/Boise",
    "his apartment is in Hoboken": "US/NJ/Hoboken",
    "same apartment in Queens for 9 years": "US/NY/Queens",
    "works from the spare room in his Tulsa house": "US/OK/Tulsa",
    "staying at her folks' house in Chattanooga since March": "US/TN/Chattanooga",
    "at her apartment in Decatur (Atlanta)": "US/GA/Decatur",
    "address: 44 Mill Lane, Derby DE1 2AB": "GB/ENG/Derby",
    "Location - Fort Wayne, IN": "US/IN/Fort Wayne",
    "he and his wife live in Fresno": "US/CA/Fresno",
}
NOT_HOME = [
    "client is in Tampa", "the job is located in Denver", "her sister lives in Boston", "the hospital is in Leeds",
    "works in Tampa", "licensed in Texas", "studied in Munich", "team is based in Denver", "is in school", "is in ICU now",
    "interview is in Austin", "his parents are still in Ohio", "ask if she lives in Tampa", "I think she lives in Tampa",
    "back in March", "out of work", "moved to days", "moved to management", "a Denver-based firm", "role is based in Chicago",
    "she's in Chicago this week for a conference", "does she live in Tampa?", "grew up in Ohio", "if she lived in Tampa it would work",
    "born in Leeds", "company HQ is located in Dallas", "went to college in Boston", "would like to live in Denver", "her kids live in Reno",
    "their other finalist lives in Plano", "Dr. Haas, himself commutes from Graz by train", "closing on a house in Boise in May",
]  # fmt: skip
HEADS = {
    "Dana Whitfield, RN\nTampa, FL 33602 | (813) 555-0142 | d@example.org\n\nSummary\nNurse": "US/FL/Tampa",
    "DANA WHITFIELD\n12 Elm Street, Columbus, OH 43004\n614-555-0101\n\nEXPERIENCE\n": "US/OH/Columbus",
    "Dana Whitfield\nLeeds, United Kingdom\n07700 900123\nProfile\n": "GB/ENG/Leeds",
    "Dana Whitfield\nAddress: Munich\n+49 30 5550101\n\nBerufserfahrung\n": "DE/Munich",
    "Dana Whitfield\n14 Acacia Road, Leeds LS6 3AB\nd@example.org\n\nProfile\n": "GB/ENG/Leeds",
    "Dana Whitfield\nMusterweg 3, 44137 Dortmund\n\nProfil\n": "DE/Dortmund",
    "Dana Whitfield | Denver, CO | dana@example.com\n\nExperience\n": "US/CO/Denver",
    "Dana Whitfield\nTroy, New York - 518-555-0173\n\nExperience\n": "US/NY/Troy",
    "Dana Whitfield\nBallard / Seattle WA . 206.555.0163\n\nProfile\n": "US/WA/Seattle",
    "Dana Whitfield\nMinneapolis, MN  612-555-0122\n\nSummary\n": "US/MN/Minneapolis",
    "Dana Whitfield\nHeadingley, Leeds\n07700 900377\n\nPROFILE\n": "GB/ENG/Leeds",
    "dana whitfield\naustin tx  //  dana@example.com\n\nexperience\n": "US/TX/Austin",
}


def homes(said, kind="note"):
    return [f for f in read(given.text(said, kind)) if f.of_candidate]


@pytest.mark.parametrize(("said", "home"), HOMES.items())
def test_a_home(said, home):
    assert [f.value for f in homes(said)] == [home]


@pytest.mark.parametrize("said", NOT_HOME)
def test_no_home(said):
    assert homes(said) == []


@pytest.mark.parametrize(("said", "home"), HEADS.items())
def test_the_head_of_a_resume(said, home):
    assert {f.value for f in homes(said, "resume")} == {home}


@pytest.mark.parametrize("said", ["used to live in Tampa", "lived in Tampa until 2019"])
def test_a_home_of_before(said):
    assert [f.tense for f in homes(said)] == ["past"]


@pytest.mark.parametrize("said", ["doesn't live in Tampa", "no longer lives in Tampa"])
def test_not_their_home(said):
    assert [f.standing for f in homes(said)] == ["denied"]


def test_a_move_leaves_one_home_for_another():
    left, came = homes("moved from Tampa to Denver last month")
    assert (left.value, left.tense) == ("US/FL/Tampa", "past")
    assert (came.value, came.detail("how")) == ("US/CO/Denver", "moved")


def test_since_when_they_live_there():
    (home,) = homes("lives in Tampa since 2019")
    assert home.when.start.first.year == 2019
