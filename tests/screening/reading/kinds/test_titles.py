"""Titles held and people led, as it is said."""

import pytest

from recruiter_desk.screening.model import FactKind, Standing
from recruiter_desk.screening.titles import clash, groups, laid_out
from tests.screening.given import facts


def titles(said, kind="note"):
    found = facts(said, FactKind.TITLE, kind=kind)
    return {
        (f.shown.lower(), f.standing is Standing.DENIED)
        for f in found
        if f.of_candidate and f.value == "title"
    }


SAID = [
    ("she's an LPN not RN", {("lpn", False), ("rn", True)}),
    ("He is a plant supervisor at Gullane", {("plant supervisor", False)}),
    ("was team lead at Mercy, not manager", {("team lead", False), ("manager", True)}),
    ("only ever a staff accountant there", {("staff accountant", False)}),
    ("never a manager", {("manager", True)}),
    ("her title was assistant manager", {("assistant manager", False)}),
    ("working as a charge nurse", {("charge nurse", False)}),
    ("hired as a senior developer", {("senior developer", False)}),
    ("promoted to store manager", {("store manager", False)}),
    ("was the sous chef, not the head chef", {("sous chef", False), ("head chef", True)}),
]


@pytest.mark.parametrize(("said", "expected"), SAID)
def test_titles_are_read(said, expected):
    assert expected <= titles(said)


@pytest.mark.parametrize(
    "said",
    [
        "Told me the nurse manager called her in",
        "gave me the supervisor's card",
        "he may cook there if they ask",
        "Brett is the plant supervisor",
        "spoke with the nurse manager at Mercy",
        "her manager is great",
        "the client needs a senior engineer",
        "her husband is a director at Boeing",
        "ask if she was a supervisor",
        "would take a lead tech role",
    ],
)
def test_others_titles_are_not_theirs(said):
    assert titles(said) == set()


def reports(said):
    found = facts(said, FactKind.TITLE)
    return [f.amount.low for f in found if f.value == "reports" and f.of_candidate]


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("supervises 12", 12),
        ("managed a team of 8 at Acme", 8),
        ("12 direct reports", 12),
        ("oversees 6 techs and a clerk", 6),
        ("led a crew of about 15 electricians", 15),
        ("has 4 nurses reporting to her", 4),
        ("no direct reports", 0),
        ("nobody reported to her", 0),
        ("never managed anyone", 0),
        ("individual contributor", 0),
        ("didn't supervise anybody", 0),
        ("zero direct reports there", 0),
        ("isn't in charge of anyone there", 0),
        ("he had nobody reporting, just tools", 0),
        ("she led nobody", 0),
        ("nobody's boss, happy that way", 0),
        ("was never put over anybody", 0),
        ("subordinates: none", 0),
    ],
)
def test_people_led(said, count):
    assert reports(said) == [count]


@pytest.mark.parametrize(
    "said",
    [
        "managed 12 projects",
        "oversaw 300 beds",
        "supervised for 4 years",
        "manages 40 accounts",
        "no one under 30 lives there",
        "did have nine stockers under her at the bakery, years back",
        "once had a crew of six under him at a sawmill",
    ],
)
def test_what_is_led_must_be_people(said):
    assert reports(said) == []


CLASHES = [
    ("Team Lead", "Manager"),
    ("RN", "LPN"),
    ("Physical Therapist", "PTA"),
    ("Manager", "Assistant Manager"),
    ("Director of Nursing", "Nurse Manager"),
    ("Attorney", "Paralegal"),
    ("Sous Chef", "Head Chef"),
    ("Junior Developer", "Senior Developer"),
    ("Charge Nurse", "Nurse Manager"),
    ("Staff Accountant", "Senior Accountant"),
    ("Acting Manager", "Manager"),
    ("Intern", "Engineering Manager"),
]
FITS = [
    ("MRI Tech", "MRI Technologist"),
    ("RT(R)(MR)", "MRI Technologist"),
    ("Registered Nurse", "RN"),
    ("Sr. Software Engineer", "Senior Software Developer"),
    ("Nurse", "Registered Nurse, ICU"),
    ("Engineer", "Senior Engineer"),
    ("Staff Nurse", "RN"),
    ("Supervisor", "Manager"),
    ("Lead MRI Technologist", "MRI tech"),
    ("Software Engineer II", "software engineer"),
    ("Account Manager", "Key Account Manager"),
]


@pytest.mark.parametrize(("one", "other"), CLASHES)
def test_titles_that_clash(one, other):
    assert clash(one, other)
    assert clash(other, one)


@pytest.mark.parametrize(("one", "other"), FITS)
def test_titles_that_fit(one, other):
    assert not clash(one, other)
    assert not clash(other, one)


def test_occupations_of_titles():
    assert laid_out("acting nurse manager").marks == {"acting"}
    assert groups("accountant")
    assert groups("nothing at all") == frozenset()
