"""People go from stage to stage and are put forward with permission; what is warned about."""

from datetime import date, timedelta

import pytest

from recruiter_desk.base.errors import DeskError, NotFound
from recruiter_desk.opportunities.commands import (
    add_milestone,
    add_off_limits,
    add_opportunity,
    close_opportunity,
    edit_opportunity,
    end_milestone,
    log_call_for,
    move_person,
    permit,
    reopen,
    submit,
    withdraw,
)
from recruiter_desk.opportunities.model import OpeningChanges, OpeningDraft, Stage
from recruiter_desk.opportunities.queries import board, milestones, permissions, submissions
from recruiter_desk.people.commands import remove_person, set_off_limits
from recruiter_desk.people.model import OffLimits
from recruiter_desk.store.check import verify
from tests import given
from tests.opportunities.given import lead

HOUR = timedelta(hours=1)


@pytest.fixture
def dana(desk):
    return given.person(desk, "Dana Whitfield", employer="Mercy General")


@pytest.fixture
def opening_(desk):
    return lead(desk)


def stands(desk, opportunity, person):
    """The stage at which a person stands, and why."""
    cards = [card for column in board(desk, opportunity).columns.values() for card in column]
    return next(((card.stage, card.why) for card in cards if card.person.id == person), None)


def test_the_latest_move_counts_and_a_no_needs_its_reason(desk, clock, dana, opening_):
    for stage in ("found", "called", "Talked"):
        clock.time += HOUR
        move_person(desk, opening_, dana, stage)
    assert stands(desk, opening_, dana) == (Stage.SCREENED, "")
    with pytest.raises(DeskError, match="Why not"):
        move_person(desk, opening_, dana, "no")
    move_person(desk, opening_, dana, Stage.NO, "no nights")
    assert stands(desk, opening_, dana) == (Stage.NO, "no nights")
    with pytest.raises(DeskError, match="no stage"):
        move_person(desk, opening_, dana, "somewhere")
    desk.undo()
    assert stands(desk, opening_, dana) == (Stage.SCREENED, "")


def test_moving_to_where_they_stand_is_no_step(desk, dana, opening_):
    move_person(desk, opening_, dana, "called")
    before = given.dump(desk)
    move_person(desk, opening_, dana, "called")
    assert given.dump(desk) == before


def test_nobody_is_put_forward_without_having_been_asked(desk, clock, dana, opening_):
    with pytest.raises(DeskError, match="may be put forward") as refused:
        submit(desk, opening_, dana)
    assert "--permission" in refused.value.advice
    with pytest.raises(DeskError, match="Nothing was submitted"):
        move_person(desk, opening_, dana, "submitted")
    assert submit(desk, opening_, dana, clock.time - HOUR).warnings == ()
    (line,) = submissions(desk, person=dana)
    assert (line.at, line.permission_at, line.by) == (clock.time, clock.time - HOUR, "")
    assert stands(desk, opening_, dana) == (Stage.SUBMITTED, "")


def test_a_permission_is_for_one_opportunity_and_comes_before(desk, clock, dana, opening_):
    other = lead(desk, title="CT lead, Mesa")
    permit(desk, other, dana, clock.time - HOUR, "yes, for Mesa")
    with pytest.raises(DeskError, match="may be put forward"):
        submit(desk, opening_, dana)
    with pytest.raises(DeskError, match="came after"):
        submit(desk, opening_, dana, clock.time, at=clock.time - HOUR)
    with pytest.raises(DeskError, match="has not come yet"):
        permit(desk, opening_, dana, clock.time + HOUR)
    permit(desk, opening_, dana, clock.time)
    with pytest.raises(DeskError, match="may be put forward"):
        submit(desk, opening_, dana, at=clock.time - HOUR)
    assert submit(desk, opening_, dana).id


def test_a_permission_that_was_withdrawn_is_none(desk, clock, dana, opening_):
    permit(desk, opening_, dana)
    clock.time += HOUR
    withdraw(desk, opening_, dana)
    assert permissions(desk, person=dana)[0].withdrawn_at == clock.time
    with pytest.raises(DeskError, match="may be put forward"):
        submit(desk, opening_, dana)
    with pytest.raises(DeskError, match="gave no permission"):
        withdraw(desk, opening_, dana)


def test_put_forward_twice_to_a_client_within_a_year_is_warned_about(desk, clock, dana, opening_):
    submit(desk, opening_, dana, clock.time)
    clock.time += timedelta(days=200)
    other = lead(desk, title="CT lead, Mesa")
    elsewhere = lead(desk, title="CT, Denver", client="Front Range")
    (warning,) = submit(desk, other, dana, clock.time).warnings
    assert warning == "You submitted them to Sonoran Imaging, MRI lead, Tucson, on 20 Nov 2026."
    assert submit(desk, elsewhere, dana, clock.time).warnings == ()
    clock.time += timedelta(days=400)
    assert submit(desk, opening_, dana, clock.time).warnings == ()


def test_put_forward_by_somebody_else_is_kept_and_warned_about(desk, clock, dana, opening_):
    noted = submit(desk, opening_, dana, by="Other Agency")
    assert noted.warnings == ()
    assert stands(desk, opening_, dana) is None
    clock.time += HOUR
    (warning,) = submit(desk, opening_, dana, clock.time).warnings
    assert warning == "Other Agency put them forward for this one on 20 Nov 2026."


def test_without_a_client_only_the_same_opportunity_is_warned_about(desk, clock, dana):
    first, second = (
        add_opportunity(desk, OpeningDraft(title=title)) for title in ("CT lead", "MRI lead")
    )
    submit(desk, first, dana, clock.time)
    assert submit(desk, second, dana, clock.time).warnings == ()
    assert len(submit(desk, first, dana).warnings) == 1


def test_who_or_whose_company_is_off_limits_is_warned_about(desk, clock, dana, opening_):
    set_off_limits(desk, dana, OffLimits("placed by us", date(2027, 1, 1)))
    add_off_limits(desk, "Mercy General", opening_, why="client asked")
    add_off_limits(desk, "Mercy General", until=date(2020, 1, 1))
    person, company = submit(desk, opening_, dana, clock.time).warnings
    assert person == "Dana Whitfield is off limits until 2027-01-01: placed by us."
    assert company == "Mercy General, where they work, is off limits: client asked."


def test_nobody_is_put_forward_for_what_is_closed(desk, clock, dana, opening_):
    close_opportunity(desk, opening_, "hired inside")
    with pytest.raises(DeskError, match="is closed") as refused:
        submit(desk, opening_, dana, clock.time)
    assert "reopen" in refused.value.advice
    reopen(desk, opening_)
    assert submit(desk, opening_, dana, clock.time).id


def test_a_second_submission_never_moves_anybody_back(desk, clock, dana, opening_):
    submit(desk, opening_, dana, clock.time)
    clock.time += HOUR
    move_person(desk, opening_, dana, "interview")
    submit(desk, opening_, dana)
    assert stands(desk, opening_, dana)[0] == Stage.INTERVIEW


def test_placed_keeps_the_end_of_the_guarantee_from_the_start(desk, dana, opening_):
    move_person(desk, opening_, dana, "placed")
    assert milestones(desk) == ()
    edit_opportunity(desk, opening_, OpeningChanges(guarantee_days=90))
    add_milestone(desk, opening_, dana, "start", date(2027, 1, 11))
    move_person(desk, opening_, dana, "offer")
    move_person(desk, opening_, dana, "placed")
    start, guarantee = milestones(desk, person=dana)
    assert (start.kind, guarantee.kind) == ("start", "guarantee")
    assert guarantee.on_day == date(2027, 4, 11)


def test_a_date_of_the_same_kind_is_moved_until_it_is_over(desk, dana, opening_):
    first = add_milestone(desk, opening_, dana, "counter-offer", date(2026, 11, 25))
    assert add_milestone(desk, opening_, dana, "counter_offer", date(2026, 11, 26)) == first
    end_milestone(desk, first)
    assert add_milestone(desk, opening_, dana, "counter-offer", date(2026, 12, 1)) != first
    with pytest.raises(DeskError, match="no date"):
        add_milestone(desk, opening_, dana, "birthday", date(2026, 12, 1))


def test_people_and_opportunities_that_are_not_there(desk, dana, opening_):
    for command in (move_person, permit, submit, add_milestone):
        rest = {move_person: ("called",), add_milestone: ("offer", date(2027, 1, 1))}
        for opportunity, person in ((opening_, 99), (99, dana)):
            with pytest.raises(NotFound):
                command(desk, opportunity, person, *rest.get(command, ()))
    with pytest.raises(NotFound):
        log_call_for(desk, opening_, 99)


def test_somebody_removed_goes_with_all_that_is_theirs_and_comes_back(desk, clock, dana, opening_):
    submit(desk, opening_, dana, clock.time)
    add_milestone(desk, opening_, dana, "offer", date(2026, 11, 23))
    before = given.dump(desk)
    remove_person(desk, dana)
    assert (submissions(desk), permissions(desk), milestones(desk)) == ((), (), ())
    assert verify(desk) == []
    desk.undo()
    assert given.dump(desk) == before
    assert verify(desk) == []
