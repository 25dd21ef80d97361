"""A line on somebody who was given: read, said back, kept in one step; a promise of names."""

import pytest

from recruiter_desk.base.errors import NotFound
from recruiter_desk.people.queries import person_card
from recruiter_desk.quick.line import read_line
from recruiter_desk.quick.referred import Referred, read_referred
from recruiter_desk.quick.referring import understand_referral
from recruiter_desk.referrals.commands import refer
from recruiter_desk.referrals.queries import edges_of
from tests import given
from tests.conftest import CHICAGO, FRIDAY

BOB = "813 555 0199"


def knows(words):
    return int(words.casefold() in {"dana", "dana whitfield"})


@pytest.mark.parametrize(
    ("line", "read"),
    [
        (
            f"ref from dana: bob k {BOB} CT at Mercy",
            ("dana", "Bob K", BOB, "CT", "Mercy"),
        ),
        ("ref from dana whitfield bob keller 813-555-0199",
         ("dana whitfield", "Bob Keller", "813-555-0199")),
        ("REF dana: Luis Herrera, MRI at Banner",
         ("dana", "Luis Herrera", "", "MRI", "Banner")),
        (f"dana gave me bob keller {BOB} CT", ("dana", "Bob Keller", BOB, "CT")),
        ("dana says ring Ana María Soto", ("dana", "Ana María Soto")),
        (
            "ref from dana: bob k (813) 555-0199 CT nights at Mercy in Tampa, best of her crew",
            ("dana", "Bob K", "(813) 555-0199", "CT nights", "Mercy", "Tampa", "best of her crew"),
        ),
        ("referral from dana - bob k MRI", ("dana", "Bob K", "", "MRI")),
        ("ref from dana: bob at Mercy", ("dana", "Bob", "", "", "Mercy")),
        (f"ref from dana: bob keller {BOB}; moving in May",
         ("dana", "Bob Keller", BOB, "", "", "", "moving in May")),
        ("ref from zed: bob", ("zed", "Bob")),
        ("ref from dana", ("dana", "")),
    ],
)  # fmt: skip
def test_what_a_line_on_a_referral_says(line, read):
    assert read_referred(line, knows) == Referred(*read)


@pytest.mark.parametrize(
    "line",
    ["lvm dana ref bob", "talked dana, gave me bob k 813 555 0199", "reference check dana",
     "luis gave bob", "", "ref", "x" * 5000],
)  # fmt: skip
def test_other_lines_are_none(line):
    assert read_referred(line, knows) is None


def test_the_line_is_said_back_and_kept_in_one_step(desk, clock):
    dana = given.person(desk, "Dana Whitfield")
    found = understand_referral(desk, f"ref from dana: bob k {BOB} CT at Mercy", clock.time)
    assert found.said == f"Referral from Dana Whitfield: Bob K, {BOB}, CT, at Mercy."
    bob, _, new = refer(desk, found.draft(clock.time))[:3]
    card = person_card(desk, bob)
    assert (new, card.name, card.expertise) == (True, "Bob K", ("CT",))
    assert (card.employer.name, card.phones[0].raw) == ("Mercy", BOB)
    assert [edge.at for edge in edges_of(desk, dana)] == [clock.time]
    desk.undo()
    assert edges_of(desk, dana) == []


def test_a_line_that_names_nobody_or_several_is_not_kept(desk, clock):
    for phone in ("520 555 0142", "520 555 0143"):
        given.person(desk, "Dana Whitfield", phone=phone)
    given.person(desk, "Luis Herrera")
    for line in ("ref from dana: bob k", "ref from zed: bob k", "ref from luis"):
        with pytest.raises(NotFound):
            understand_referral(desk, line, clock.time)
    assert understand_referral(desk, "lvm luis", clock.time) is None


@pytest.mark.parametrize(
    "words",
    ["promised two names by Friday", "she promised me two names by friday",
     "owes me 2 names by fri", "will send names by Friday"],
)  # fmt: skip
def test_two_names_by_friday_are_a_promise_of_theirs(words):
    read = read_line(f"talked dana, {words}", FRIDAY, CHICAGO, knows=knows)
    assert (read.outcome, read.promise.by) == ("connected", "them")
    assert read.promise.when.at is not None
    assert read.promise.said in words
