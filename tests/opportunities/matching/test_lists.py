"""Who is in the list, who is left out and counted, and in which order."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recruiter_desk.base.clock import stamp
from recruiter_desk.base.errors import DeskError, NotFound
from recruiter_desk.opportunities.matching import loading
from recruiter_desk.opportunities.matching.finding import who_may
from recruiter_desk.opportunities.matching.queries import first_look, fits, match
from recruiter_desk.opportunities.matching.rules.judge import judge_fit
from recruiter_desk.people.commands import edit_person, merge_people, remove_person
from recruiter_desk.people.model import OffLimits, PersonChanges
from recruiter_desk.screening.queue import mark_all, read_all
from recruiter_desk.store.check import verify
from recruiter_desk.store.desk import Desk
from tests.opportunities.matching import given as g


def ids(found):
    return [one.person.id for one in found.matches]


def test_the_most_confirmed_come_first_and_noes_last(desk):
    far = g.tech(desk, "Ana", place="Denver, CO")
    sure = g.tech(desk, "Bea", expertise=("MRI", "CT"))
    unsure = g.tech(desk, "Cyd")
    related = g.tech(desk, "Dot", function="CT technologist", expertise=("CT",))
    found = match(desk, g.opening(desk, expertise=("CT",)))
    assert ids(found) == [sure, unsure, related, far]


def test_everybody_is_either_shown_or_counted(desk):
    for number in range(6):
        g.tech(desk, f"Ana {number}")
    g.tech(desk, "Far", place="Boise, ID")
    g.tech(desk, "Other", function="Barista")
    g.tech(desk, "Off", off_limits=OffLimits("placed by us"))
    g.tech(desk, "Not", do_not_call="asked us not to")
    found = match(desk, g.opening(desk), limit=4)
    assert len(found.matches) == 4
    assert found.more == 2
    assert found.off_limits == 1
    assert found.counted == {"other function": 1, "do not call": 1, "too far": 1}


def test_off_limits_ends_on_its_day(desk):
    person = g.tech(desk, off_limits=OffLimits("placed", date(2026, 11, 19)))
    assert ids(match(desk, g.opening(desk))) == [person]
    edit_person(desk, person, PersonChanges(off_limits=OffLimits("placed", date(2026, 11, 20))))
    assert match(desk, g.opening(desk)).off_limits == 1


def test_nobody_is_taken_from_a_company_off_limits(desk):
    opening = g.opening(desk)
    other = g.opening(desk, title="Another")
    g.tech(desk, "Ana", employer="Banner Health")
    g.tech(desk, "Bea", "Works at Banner Health as an MRI technologist.")
    free = g.tech(desk, "Cyd", employer="Mercy Hospital")
    g.barred(desk, "Banner Health", opening)
    found = match(desk, opening)
    assert ids(found) == [free]
    assert found.off_limits == 2
    assert len(ids(match(desk, other))) == 3


def test_the_clients_own_people_are_no_candidates(desk):
    opening = g.opening(desk, client="Sonoran Imaging")
    g.tech(desk, employer="Sonoran Imaging")
    found = match(desk, opening)
    assert found.counted == {"works at the client": 1}


def test_who_was_placed_and_is_under_guarantee_is_off_limits(desk, clock):
    person = g.tech(desk)
    placed = g.opening(desk, title="Placed", guarantee=90)
    g.moved(desk, placed, person, "placed")
    assert match(desk, g.opening(desk)).off_limits == 1
    clock.time += timedelta(days=91)
    assert ids(match(desk, g.opening(desk))) == [person]


def test_who_said_no_to_this_one_comes_last(desk):
    first, second = g.tech(desk, "Ana"), g.tech(desk, "Bea", place="Denver, CO")
    opening = g.opening(desk)
    g.moved(desk, opening, first, "no", "too early")
    found = match(desk, opening)
    assert [(one.person.id, one.stage) for one in found.matches] == [(second, ""), (first, "no")]
    g.moved(desk, opening, first, "called")
    assert ids(match(desk, opening)) == [first, second]


def test_the_first_look_shows_the_likeliest(desk):
    sure = g.tech(desk, "Ana")
    g.tech(desk, "Bea", function="CT technologist")
    found = first_look(desk, g.opening(desk))
    assert ids(found) == [sure]
    assert not found.is_whole


def test_beyond_those_judged_the_rest_are_counted(desk, monkeypatch):
    from recruiter_desk.opportunities.matching import queries

    monkeypatch.setattr(queries, "JUDGED", 2)
    for number in range(3):
        g.tech(desk, f"Ana {number}")
    g.tech(desk, "Far", place="Boise, ID")
    found = match(desk, g.opening(desk))
    assert len(found.matches) == 2
    assert (found.more, found.counted) == (1, {"too far": 1})


def test_nobody_is_no_number_and_there_must_be_an_opportunity(desk):
    with pytest.raises(DeskError):
        match(desk, g.opening(desk), limit=0)
    with pytest.raises(NotFound):
        match(desk, 99)


def test_a_merge_brings_what_was_said_together(desk):
    keep = g.tech(desk, "Ana Soto")
    gone = g.tech(desk, "Ana Soto", "Has 6 years of MRI.")
    opening = g.opening(desk, expertise=("5 years MRI",))
    merge_people(desk, keep, gone)
    assert verify(desk) == []
    read_all(desk)
    assert verify(desk) == []
    assert g.only(desk, opening).expertise[0].is_ == "yes"
    desk.undo()
    read_all(desk)
    assert verify(desk) == []
    assert g.only(desk, opening, gone).expertise[0].is_ == "yes"
    assert g.only(desk, opening, keep).expertise[0].is_ == "unknown"


def test_who_is_removed_leaves_nothing(desk):
    person = g.tech(desk, "Ana Soto", "Has 6 years of MRI.")
    remove_person(desk, person)
    assert verify(desk) == []
    assert match(desk, g.opening(desk)).matches == ()
    desk.undo()
    desk.undo()
    read_all(desk)
    assert verify(desk) == []


def test_marked_to_be_read_again_nothing_counts_until_it_is(desk):
    g.tech(desk, "Ana Soto", "Has 6 years of MRI.", function="Technologist")
    opening = g.opening(desk, expertise=("MRI",))
    mark_all(desk)
    assert g.only(desk, opening).expertise[0].is_ == "unknown"
    assert verify(desk) == []
    read_all(desk)
    assert g.only(desk, opening).expertise[0].is_ == "yes"
    assert verify(desk) == []


def test_verify_tells_criteria_that_are_not_those_of_the_facts(desk):
    person = g.tech(desk, "Ana Soto", "Has 6 years of MRI.")
    with desk.upkeep() as connection:
        connection.execute("DELETE FROM criterion")
        connection.execute("UPDATE profile SET whole = '{}' WHERE person_id = ?", (person,))
    assert verify(desk) == ["derived rows: the criteria of 1 people are not those of their facts"]


PLACES = ("Tucson, AZ", "Marana, AZ", "Phoenix, AZ", "Denver, CO", "")
FUNCTIONS = ("MRI technologist", "MR tech", "CT technologist", "Barista", "")
SAID = (
    "Has 6 years of MRI.",
    "Never did any CT.",
    "Moving to Tucson, AZ in June.",
    "Willing to relocate.",
    "Lives in Marana, AZ.",
    "Works as an MRI technologist at Mercy.",
    "No nights.",
)
PERSON = st.tuples(
    st.sampled_from(FUNCTIONS),
    st.sampled_from(PLACES),
    st.lists(st.sampled_from(("MRI", "CT", "Epic")), max_size=2, unique=True),
    st.lists(st.sampled_from(SAID), max_size=2, unique=True),
)
OPENING = st.tuples(
    st.sampled_from(("MRI technologist", "Technologist", "CT tech")),
    st.sampled_from((None, 5, 40, 150)),
    st.lists(st.sampled_from(("MRI", "5 years MRI", "CT")), max_size=2, unique=True),
)


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(PERSON, min_size=1, max_size=6), OPENING)
def test_sql_never_drops_whom_the_rule_finds_right(desk: Desk, people, wanted):
    function, within, expertise = wanted
    made = [
        g.tech(desk, f"Ana {n}", *said, place=place, function=what, expertise=tuple(chips))
        for n, (what, place, chips, said) in enumerate(people)
    ]
    key = g.opening(desk, function, within=within, expertise=expertise)
    with desk.read() as read:
        opening = loading.opening_of(read, key)
        found = who_may(read, opening, stamp(desk.now()), desk.now().date(), enough=9)
        for known in loading.people(read, made):
            person, judged = known.person.id, judge_fit(known.person, opening, desk.now().date())
            if judged.function.is_ != "no":
                assert person in {*found.ids, *found.far}
            if person in found.far:
                assert judged.location.is_ == "no"
    assert fits(desk, made[0])[0].match.person.id == made[0]
