"""What changes about a person changes alone."""

from datetime import date, timedelta

import pytest

from recruiter_desk.base.errors import DeskError, NotFound
from recruiter_desk.people.commands import (
    edit_person,
    mark_voicemail_safe,
    set_do_not_call,
    set_off_limits,
    set_status,
    stay_in_touch,
)
from recruiter_desk.people.model import (
    EmailDraft,
    OffLimits,
    PersonChanges,
    PhoneDraft,
    Several,
    Status,
)
from recruiter_desk.people.queries import person_card
from recruiter_desk.store.check import verify
from recruiter_desk.store.undo import history
from tests import given
from tests.conftest import FRIDAY


@pytest.fixture
def dana(desk):
    return given.person(
        desk,
        "Dana Whitfield, RT(R)",
        phones=("520 555 0142 cell", "520 555 0188 work"),
        email="dana@example.org",
        function="MRI technologist",
        nickname="Dee",
        expertise=("3T", "MSK"),
        tags=("vip",),
    )


def rows(desk, table):
    return given.dump(desk)[table]


def test_a_new_name_leaves_nickname_and_letters_as_they_were(desk, dana):
    edit_person(desk, dana, PersonChanges(name="Dana Marsh"))
    card = person_card(desk, dana)
    assert (card.name, card.family, card.nickname, card.credentials) == (
        "Dana Marsh",
        "Marsh",
        "Dee",
        "RT(R)",
    )


def test_what_is_not_named_stays_untouched(desk, dana):
    before = given.dump(desk)
    edit_person(desk, dana, PersonChanges(function="MRI lead"))
    after = given.dump(desk)
    assert person_card(desk, dana).function == "MRI lead"
    assert [table for table in before if before[table] != after[table]] == ["person"]


def test_numbers_are_added_labelled_and_taken_away_by_any_writing(desk, dana):
    first, second = rows(desk, "phone")
    changes = Several(
        add=(PhoneDraft("(520) 555-0142", "home"), PhoneDraft("602-555-0173")),
        remove=("+1 520 555 0188",),
    )
    edit_person(desk, dana, PersonChanges(phones=changes))
    card = person_card(desk, dana)
    assert [(p.number, p.label) for p in card.phones] == [
        ("+15205550142", "home"),
        ("+16025550173", ""),
    ]
    kept = rows(desk, "phone")
    assert kept[0][0] == first[0]
    assert second not in kept


def test_a_whole_list_given_keeps_the_rows_that_stay(desk, dana):
    before = dict(rows_of(desk, "expertise"))
    edit_person(desk, dana, PersonChanges(expertise=Several(only=("msk", "neuro"))))
    after = dict(rows_of(desk, "expertise"))
    assert set(after.values()) == {"MSK", "neuro"}
    assert {row for row, name in before.items() if name == "MSK"} <= set(after)


def rows_of(desk, table):
    return [(row[0], row[2]) for row in rows(desk, table)]


def test_an_address_written_another_way_is_the_same_one(desk, dana):
    again = Several(add=(EmailDraft("<DANA@example.org>", "work"),))
    edit_person(desk, dana, PersonChanges(emails=again))
    assert [(e.address, e.label) for e in person_card(desk, dana).emails] == [
        ("dana@example.org", "work")
    ]


def test_taking_away_what_is_not_there_is_said(desk, dana):
    for changes in (
        PersonChanges(phones=Several(remove=("520 555 0100",))),
        PersonChanges(emails=Several(remove=("noah@example.org",))),
        PersonChanges(tags=Several(remove=("friend",))),
    ):
        with pytest.raises(DeskError, match="is not kept of this person"):
            edit_person(desk, dana, changes)


def test_a_field_can_be_emptied(desk, dana):
    edit_person(desk, dana, PersonChanges(function=None, nickname="", employer=None))
    card = person_card(desk, dana)
    assert (card.function, card.nickname, card.employer) == ("", "", None)


def test_a_change_of_nothing_is_no_step(desk, dana):
    with desk.read() as read:
        before = history(read, 9)
    edit_person(desk, dana, PersonChanges(function="MRI technologist", name="Dana Whitfield"))
    with desk.read() as read:
        assert history(read, 9) == before


def test_every_mark_is_one_step_that_says_itself(desk, dana, clock):
    clock.time = FRIDAY + timedelta(days=1)
    set_off_limits(desk, dana, OffLimits("placed", date(2027, 11, 20)))
    set_do_not_call(desk, dana, "asked")
    set_status(desk, dana, Status.NOT_LOOKING)
    stay_in_touch(desk, dana, 30)
    mark_voicemail_safe(desk, dana, "520.555.0142", safe=False)
    card = person_card(desk, dana)
    assert (card.off_limits_why, card.off_limits_until) == ("placed", date(2027, 11, 20))
    assert (card.do_not_call, card.status, card.status_on) == (
        "asked",
        "not_looking",
        date(2026, 11, 21),
    )
    assert (card.stay_in_touch, card.stay_in_touch_since) == (30, clock.time)
    assert [phone.voicemail_safe for phone in card.phones] == [False, None]
    with desk.read() as read:
        names = [step.name for step in history(read, 5)]
    assert names == [
        "Voicemail at a number of Dana Whitfield",
        "Stay in touch with Dana Whitfield",
        "Dana Whitfield: not looking",
        "Do not call Dana Whitfield",
        "Dana Whitfield is off limits",
    ]


def test_every_mark_can_end(desk, dana):
    set_off_limits(desk, dana, OffLimits())
    set_do_not_call(desk, dana, "")
    set_status(desk, dana, Status.OPEN)
    stay_in_touch(desk, dana, 30)
    set_off_limits(desk, dana, None)
    set_do_not_call(desk, dana, None)
    set_status(desk, dana, None)
    stay_in_touch(desk, dana, None)
    mark_voicemail_safe(desk, dana, "5205550142", safe=True)
    mark_voicemail_safe(desk, dana, "5205550142", safe=None)
    card = person_card(desk, dana)
    assert (card.off_limits_why, card.off_limits_until, card.do_not_call) == (None, None, None)
    assert (card.status, card.status_on, card.stay_in_touch) == (None, None, None)
    assert (card.stay_in_touch_since, card.phones[0].voicemail_safe) == (None, None)


def test_a_day_without_a_status_is_refused(desk, dana):
    with pytest.raises(DeskError, match="no status"):
        edit_person(desk, dana, PersonChanges(status_on=date(2026, 11, 1)))


def test_nobody_cannot_be_changed(desk):
    with pytest.raises(NotFound, match="There is no person p7"):
        edit_person(desk, 7, PersonChanges(function="MRI lead"))
    with pytest.raises(NotFound):
        set_status(desk, 7, Status.OPEN)


def test_every_edit_can_be_undone_and_the_keys_follow(desk, dana):
    before = given.dump(desk)
    edit_person(
        desk,
        dana,
        PersonChanges(
            name="Dana Marsh",
            place="Phoenix, AZ",
            employer="Mesa View Hospital",
            phones=Several(only=(PhoneDraft("602 555 0173"),)),
            tags=Several(remove=("vip",)),
        ),
    )
    assert verify(desk) == []
    desk.undo()
    assert given.dump(desk) == before
    assert verify(desk) == []
