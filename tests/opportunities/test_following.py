"""What follows from opportunities: differences that matter, the sheet, Today, the timeline."""

from datetime import date, timedelta

import pytest

from recruiter_desk.opportunities.commands import (
    add_milestone,
    close_opportunity,
    edit_opportunity,
    end_milestone,
    hold,
    move_person,
    permit,
    reopen,
    submit,
)
from recruiter_desk.opportunities.model import OpeningChanges
from recruiter_desk.opportunities.queries import wanted
from recruiter_desk.people.commands import merge_people, split_person
from recruiter_desk.people.model import Several
from recruiter_desk.screening.model import FactKind
from recruiter_desk.screening.queries import differences_of, sheet_of
from recruiter_desk.screening.queue import mark_all, read_all
from recruiter_desk.store.check import verify
from recruiter_desk.store.settings.commands import change_setting
from recruiter_desk.today.queries import everything_open, today
from recruiter_desk.today.timeline.model import Kind
from recruiter_desk.today.timeline.queries import timeline
from recruiter_desk.today.words import why
from tests import given
from tests.conftest import CHICAGO
from tests.opportunities.given import lead, said

HOUR, WEEK = timedelta(hours=1), timedelta(days=7)


@pytest.fixture
def dana(desk):
    dana = given.person(desk, "Dana Whitfield")
    said(desk, dana, "Has 4 years of MRI experience.")
    said(desk, dana, "12 years of MRI.")
    return dana


def severities(desk, person):
    return [line.severity for line in differences_of(desk, person)]


def became(desk):
    with desk.read() as read:
        return read.execute("SELECT person_id, stage FROM became ORDER BY at, stage").fetchall()


def test_a_difference_matters_while_something_wanted_turns_on_it(desk, dana):
    key = lead(desk, expertise=("CT 5 years",))
    move_person(desk, key, dana, "called")
    assert severities(desk, dana) == ["ask"]
    edit_opportunity(desk, key, OpeningChanges(expertise=Several(("MRI 5 years",))))
    assert severities(desk, dana) == ["material"]
    assert verify(desk) == []
    for undone in (
        lambda: hold(desk, key),
        lambda: close_opportunity(desk, key),
        lambda: move_person(desk, key, dana, "no", "other plans"),
        lambda: edit_opportunity(
            desk, key, OpeningChanges(expertise=Several((), ("MRI 5 years",)))
        ),
    ):
        undone()
        assert severities(desk, dana) == ["ask"]
        desk.undo()
        assert severities(desk, dana) == ["material"]
    mark_all(desk)
    read_all(desk)
    assert severities(desk, dana) == ["material"]
    assert verify(desk) == []


def test_it_follows_whom_people_are_merged_into(desk, dana):
    key, other = lead(desk, expertise=("MRI 5 years",)), given.person(desk, "Dana W.")
    move_person(desk, key, other, "found")
    assert severities(desk, dana) == ["ask"]
    merge_people(desk, dana, other)
    assert severities(desk, dana) == ["material"]
    split_person(desk, dana)
    read_all(desk)
    assert severities(desk, dana) == ["ask"]
    assert verify(desk) == []


def test_what_it_turns_on_has_knock_outs_first(desk):
    key = lead(desk, expertise=("MRI 5 years",), knockouts=("AZ licence",), pay="46-54/hour")
    turns = wanted(desk, key)
    assert (turns[0].kind, turns[0].knock_out) == (FactKind.CREDENTIAL, True)
    years = next(each for each in turns if each.kind is FactKind.YEARS)
    assert (years.about, years.least, years.knock_out) == ("mri", 5, False)
    kinds = {each.kind for each in turns}
    assert {FactKind.SKILL, FactKind.LOCATION, FactKind.RELOCATION, FactKind.PAY_FLOOR} <= kinds


def test_the_call_sheet_for_it_asks_its_knock_outs(desk, clock, dana):
    key = lead(desk, knockouts=("AZ licence",))
    plain = [question.words for question in sheet_of(desk, dana, clock.time)]
    asked = sheet_of(desk, dana, clock.time, wanted(desk, key), ("Led team",))
    kinds = [question.kind for question in asked]
    assert (kinds[0], kinds[-1], len(kinds)) == ("good_time", "referral", 6)
    assert not any("knock-out" in words for words in plain)
    assert {"credential", "knock_out"} <= set(kinds)
    assert any("Led team" in question.words for question in asked)


def test_what_became_of_people_is_told_to_the_network(desk, clock, dana):
    key = lead(desk)
    for stage in ("called", "interview", "placed"):
        clock.time += HOUR
        move_person(desk, key, dana, stage)
    assert became(desk) == [(dana, "submitted"), (dana, "placed")]
    desk.undo()
    assert became(desk) == [(dana, "submitted")]
    move_person(desk, key, dana, "no", "other plans")
    assert became(desk)[-1] == (dana, "declined")
    submit(desk, lead(desk, title="CT, Mesa"), dana, by="Other Agency")
    assert len(became(desk)) == 2


def test_a_date_comes_up_a_week_before_and_goes_when_it_is_over(desk, clock, dana):
    key, bob = lead(desk), given.person(desk, "Bob Kay")
    first = add_milestone(desk, key, bob, "counter-offer", date(2026, 11, 30), "they will match")
    assert [item for item in today(desk, clock.time) if item.person_id == bob] == []
    clock.time += WEEK
    (item,) = [item for item in today(desk, clock.time) if item.person_id == bob]
    assert (item.matter.kind, item.section(clock.time)) == ("date", 5)
    assert why(item.matter, clock.time, CHICAGO) == (
        "Counter-offer, MRI lead, Tucson: 30 Nov: “they will match”"
    )
    assert verify(desk) == []
    end_milestone(desk, first)
    assert [item for item in everything_open(desk, clock.time) if item.person_id == bob] == []
    desk.undo()
    move_person(desk, key, bob, "no", "stays where they are")
    assert [item for item in everything_open(desk, clock.time) if item.person_id == bob] == []
    reopen(desk, key)
    change_setting(desk, "zone", "Asia/Tokyo")
    assert verify(desk) == []


def test_interviews_and_starts_are_not_in_today(desk, clock, dana):
    key, bob = lead(desk), given.person(desk, "Bob Kay")
    for kind in ("interview", "start"):
        add_milestone(desk, key, bob, kind, date(2026, 11, 23))
    assert [item for item in everything_open(desk, clock.time) if item.person_id == bob] == []


def test_the_timeline_tells_stages_permissions_and_submissions(desk, clock):
    key, bob = lead(desk), given.person(desk, "Bob Kay")
    move_person(desk, key, bob, "called")
    clock.time += HOUR
    permit(desk, key, bob, words="yes, do")
    clock.time += HOUR
    submit(desk, key, bob)
    clock.time += HOUR
    submit(desk, key, bob, by="Other Agency")
    lines = timeline(desk, bob, clock.time, [Kind.OPPORTUNITY])
    assert [(line.title, line.more, line.body) for line in lines] == [
        ("Put forward by Other Agency", "MRI lead, Tucson", ""),
        ("Submitted", "MRI lead, Tucson", ""),
        ("May be put forward", "MRI lead, Tucson", "yes, do"),
        ("Called", "MRI lead, Tucson", ""),
    ]
    assert all(line.icon for line in lines)
    assert len({line.id for line in lines}) == 4


def test_a_no_declines_nobody_who_goes_on_elsewhere(desk, dana, clock):
    first, second = lead(desk), lead(desk, title="CT nights", client="Front Range Hospital")
    move_person(desk, first, dana, "no", "no nights")
    assert became(desk) == [(dana, "declined")]
    clock.time += HOUR
    move_person(desk, second, dana, "called")
    assert became(desk) == []
    clock.time += HOUR
    move_person(desk, second, dana, "no", "too far")
    assert became(desk) == [(dana, "declined"), (dana, "declined")]
    assert verify(desk) == []


def test_who_was_moved_back_was_not_placed(desk, dana, clock):
    key = lead(desk)
    for stage in ("offer", "placed"):
        move_person(desk, key, dana, stage)
        clock.time += HOUR
    assert became(desk)[-1] == (dana, "placed")
    move_person(desk, key, dana, "offer")
    assert {stage for _, stage in became(desk)} == {"submitted"}
    clock.time += HOUR
    move_person(desk, key, dana, "called")
    assert became(desk) == []
