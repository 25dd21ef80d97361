"""A recruiter adds people as they come up, from a name alone to everything known."""

from datetime import date

import pytest

from recruiter_desk.base.errors import DeskError
from recruiter_desk.people.commands import add_person
from recruiter_desk.people.model import EmailDraft, OffLimits, PersonDraft, PhoneDraft, Status
from recruiter_desk.people.queries import person_card
from recruiter_desk.store.check import verify
from recruiter_desk.store.settings.commands import change_setting
from recruiter_desk.store.undo import history
from tests import given
from tests.conftest import FRIDAY

DANA = PersonDraft(
    name="Dana 'Dee' Whitfield, RT(R)(MR)",
    function="MRI technologist",
    employer="Mercy General Hospital",
    place="Tucson, AZ",
    phones=(PhoneDraft("520 555 0142 x12", "Cell", voicemail_safe=True), PhoneDraft("555-0199")),
    emails=(EmailDraft("Dana <Dana@Example.org>", "home"),),
    expertise=("3T", "MSK", "3t"),
    tags=("met at RSNA",),
    links=("linkedin.example/in/dana",),
    status=Status.OPEN,
    off_limits=OffLimits("placed by us", date(2027, 3, 1)),
    do_not_call="asked in May",
    stay_in_touch=90,
)


@pytest.fixture
def card(desk):
    return person_card(desk, add_person(desk, DANA).id)


def test_a_name_is_kept_in_its_parts(card):
    assert card.name == "Dana 'Dee' Whitfield"
    parts = (card.given, card.family, card.nickname, card.credentials)
    assert parts == ("Dana", "Whitfield", "Dee", "RT(R)(MR)")


def test_a_number_is_kept_as_typed_as_read_and_with_its_clock(card):
    cell, unread = card.phones
    assert (cell.raw, cell.number, cell.shown) == (
        "520 555 0142 x12",
        "+15205550142",
        "(520) 555-0142",
    )
    assert (cell.extension, cell.label, cell.voicemail_safe) == ("12", "cell", True)
    assert cell.zone == "America/Phoenix"
    assert (unread.raw, unread.number, unread.shown, unread.zone) == (
        "555-0199",
        "5550199",
        "555-0199",
        None,
    )


def test_lists_are_kept_in_their_order_and_each_word_once(card):
    assert card.expertise == ("3T", "MSK")
    assert card.tags == ("met at RSNA",)
    assert [(e.address, e.label) for e in card.emails] == [("Dana@Example.org", "home")]
    assert [link.url for link in card.links] == ["https://linkedin.example/in/dana"]


def test_a_place_is_read_to_its_point_and_its_clock(card):
    place = card.place
    assert (place.city, place.region, place.country) == ("Tucson", "AZ", "US")
    assert (place.zone, place.text) == ("America/Phoenix", "Tucson, AZ")
    assert place.lat_micro == pytest.approx(32_221_740, abs=50_000)


def test_a_place_that_may_be_many_stays_as_it_was_typed(desk):
    place = person_card(desk, given.person(desk, "Noah Begay", place="Springfield")).place
    assert (place.text, place.city, place.zone, place.lat_micro) == (
        "Springfield",
        "Springfield",
        None,
        None,
    )


def test_what_was_said_and_what_holds_is_kept(card):
    assert (card.status, card.status_on) == ("open", date(2026, 11, 20))
    assert (card.off_limits_why, card.off_limits_until) == ("placed by us", date(2027, 3, 1))
    assert card.do_not_call == "asked in May"
    assert (card.stay_in_touch, card.stay_in_touch_since) == (90, FRIDAY)
    assert (card.added_at, card.last_contact, card.notes) == (FRIDAY, None, 0)


def test_the_day_of_a_status_is_the_day_on_my_clock(desk, clock):
    change_setting(desk, "zone", "Pacific/Auckland")
    noah = person_card(desk, given.person(desk, "Noah Begay", status=Status.LOOKING))
    assert noah.status_on == date(2026, 11, 21)


def test_adding_is_one_step_and_undo_leaves_the_desk_as_it_was(desk):
    before = given.dump(desk)
    add_person(desk, DANA)
    with desk.read() as read:
        assert [step.name for step in history(read, 5)] == ["Added Dana 'Dee' Whitfield"]
    after = given.dump(desk)
    desk.undo()
    assert given.dump(desk) == before
    desk.redo()
    assert given.dump(desk) == after
    assert verify(desk) == []


@pytest.mark.parametrize(
    ("draft", "title"),
    [
        (PersonDraft(name=""), "A person needs a name"),
        (PersonDraft(name=" -- "), "A person needs a name"),
        (PersonDraft(name="x" * 301), "too long for a name"),
        (PersonDraft(name="Dana", phones=(PhoneDraft("call me"),)), "no digits"),
        (PersonDraft(name="Dana", phones=(PhoneDraft(""),)), "no digits"),
        (PersonDraft(name="Dana", emails=(EmailDraft("dana at example"),)), "no e-mail address"),
        (PersonDraft(name="Dana", links=("javascript:alert(1)",)), "no web address"),
        (PersonDraft(name="Dana", links=("not a link",)), "no web address"),
        (PersonDraft(name="Dana", stay_in_touch=0), "1 to 3650 days"),
        (PersonDraft(name="Dana", place="x" * 400), "too long for a place"),
        (
            PersonDraft(name="Dana", status=Status.OPEN, status_on=date(2026, 11, 21)),
            "a day to come",
        ),
    ],
)
def test_what_cannot_be_kept_is_refused_kindly_and_nothing_is_kept(desk, draft, title):
    before = given.dump(desk)
    with pytest.raises(DeskError, match=title):
        add_person(desk, draft)
    assert given.dump(desk) == before


def test_an_id_is_never_given_twice(desk):
    first = given.person(desk, "Dana Whitfield")
    desk.undo()
    assert given.person(desk, "Noah Begay") > first
