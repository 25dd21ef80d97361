"""Who may be there already is said while a person is typed, and when one is saved."""

import random

import pytest

from recruiter_desk.people.commands import add_person, edit_person, merge_people
from recruiter_desk.people.model import EmailDraft, PersonChanges, PersonDraft, PhoneDraft
from recruiter_desk.people.queries import likely_duplicates
from tests import given

FIRST = ["Robert", "Dana", "Luis", "Hannah", "Priya", "Noah", "Peter", "Teresa", "Gordon"]
SECOND = ["Whitfield", "Herrera", "Kowalski", "Begay", "Marchetti", "Lindgren", "Soleimani"]
THIRD = ["", "-Vega", "-Osei", "-Castillo", "-Pell", "-Ibarra", "-Reyes", "-Hartman"]
SHORT = {"Robert": "Bob", "Peter": "Pete", "Teresa": "Terry"}


@pytest.fixture
def dana(desk):
    return given.person(
        desk, "Dana Whitfield", phone="520 555 0142", email="Dana@example.org", nickname="Dee"
    )


@pytest.mark.parametrize(
    ("draft", "why"),
    [
        (PersonDraft(name="X", phones=(PhoneDraft("(520) 555-0142 x4"),)), "same number"),
        (PersonDraft(name="X", emails=(EmailDraft("dana@EXAMPLE.org"),)), "same e-mail"),
        (PersonDraft(name="dana whitfield"), "same name"),
        (PersonDraft(name="Whitfield Dana"), "same name"),
        (PersonDraft(name="Dee Whitfield"), "same name"),
        (PersonDraft(name="Dána Whitfield"), "same name"),
        (PersonDraft(name="Dana Whitfeild"), "a name like it"),
    ],
)
def test_dana_is_met_again(desk, dana, draft, why):
    (found,) = likely_duplicates(desk, draft)
    assert (found.id, found.name, found.why) == (dana, "Dana Whitfield", why)


def test_others_are_not(desk, dana):
    assert likely_duplicates(desk, PersonDraft(name="Noah Begay")) == []
    assert likely_duplicates(desk, PersonDraft(name="")) == []


def test_a_person_is_no_duplicate_of_themselves_while_edited(desk, dana):
    assert likely_duplicates(desk, PersonDraft(name="Dana Whitfield"), but=dana) == []


def test_they_are_said_when_one_is_added_the_likeliest_first(desk, dana):
    near = given.person(desk, "Dana Whitfeild")
    added = add_person(
        desk, PersonDraft(name="Dana Whitfield", phones=(PhoneDraft("5205550142"),))
    )
    assert [(d.id, d.why) for d in added.duplicates] == [
        (dana, "same number"),
        (near, "a name like it"),
    ]


def test_a_merged_name_and_a_changed_one_are_met_too(desk, dana):
    noah = given.person(desk, "Noah Begay")
    merge_people(desk, dana, noah)
    assert [d.id for d in likely_duplicates(desk, PersonDraft(name="Noah Begey"))] == [dana]
    edit_person(desk, dana, PersonChanges(name="Dana Marsh", nickname=None))
    assert likely_duplicates(desk, PersonDraft(name="Dana Whitfield")) == []


@pytest.fixture
def many(desk):
    """Three hundred people, no two of one name."""
    names = [f"{a} {b}{c}" for a in FIRST for b in SECOND for c in THIRD]
    random.Random(11).shuffle(names)
    return {given.person(desk, name): name for name in names[:300]}


def slip(name, chance):
    """What a hurried hand makes of a name."""
    first, _, family = name.partition(" ")
    at = chance.randrange(2, len(family) - 2)
    return chance.choice(
        [
            f"{family}, {first}",
            f"{SHORT.get(first, first)} {family}",
            f"{first} {family[:at]}{family[at + 1]}{family[at]}{family[at + 2 :]}",
            f"{first} {family[:at]}{family[at + 1 :]}",
            f"{first.upper()} {family.upper()}",
            f"{first} {family}".replace("e", "é"),
        ]
    )


def test_hurried_spellings_are_met_through_the_kept_keys(desk, many):
    chance = random.Random(5)
    met = 0
    for person, name in many.items():
        found = likely_duplicates(desk, PersonDraft(name=slip(name, chance)))
        met += person in [each.id for each in found]
    assert met / len(many) >= 0.95


def test_two_hundred_texts_that_are_hardly_names(desk, dana):
    chance = random.Random(3)
    letters = "aébc'’-.,()0123456789 \u200b\u0301王小明ßłμ\t\"/&@🙂"  # noqa: RUF001
    for _ in range(200):
        text = "".join(chance.choices(letters, k=chance.randrange(40)))
        assert len(likely_duplicates(desk, PersonDraft(name=text, nickname=text[::-1]))) <= 10
