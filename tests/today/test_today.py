"""The one queue: sections, ranks, states at their boundaries, one row a person, pages."""

from datetime import timedelta

import pytest

from recruiter_desk.calls.commands import close_matters, leave_until, log_call
from recruiter_desk.calls.drafts import CallDraft, PromiseDraft
from recruiter_desk.people.commands import stay_in_touch
from recruiter_desk.store.settings.commands import change_setting
from recruiter_desk.today.queries import QUEUE, SHOWN_OF, counts, everything_open, rows, today
from recruiter_desk.today.words import why
from tests import given
from tests.conftest import CHICAGO, FRIDAY

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
TICK = timedelta(microseconds=1)


def voicemail(desk, person, **more):
    return log_call(desk, CallDraft("out", "voicemail", person_id=person, **more)).id


def promise(desk, person, by, at, said="I'll ring you"):
    draft = PromiseDraft(by, at, said)
    return log_call(desk, CallDraft("out", "bad_time", person_id=person, promise=draft)).id


def states(desk, at):
    return [(i.matter.kind, i.state(at)) for i in everything_open(desk, at)]


@pytest.mark.parametrize(
    ("after", "state"),
    [
        (24 * HOUR - TICK, "waiting"),
        (24 * HOUR, "late"),
        (48 * HOUR - TICK, "late"),
        (48 * HOUR, "not_returned"),
    ],
)
def test_a_voicemail_at_its_boundaries(desk, after, state):
    voicemail(desk, given.person(desk))
    assert states(desk, FRIDAY + after) == [("call_not_returned", state)]
    assert bool(today(desk, FRIDAY + after)) == (state != "waiting")


@pytest.mark.parametrize(
    ("at", "state"),
    [
        ("2026-11-24T05:59:59", "waiting"),  # 24 Nov begins at 06:00 UTC in Chicago
        ("2026-11-24T06:00:00", "due"),
        ("2026-11-24T19:29:59", "due"),
        ("2026-11-24T19:30:00", "soon"),
        ("2026-11-24T20:29:59", "soon"),
        ("2026-11-24T20:30:00", "late"),
        ("2026-11-25T19:59:59", "late"),
        ("2026-11-25T20:00:00", "broken"),
    ],
)
@pytest.mark.parametrize(("by", "kind"), [("me", "promise_mine"), ("them", "promise_theirs")])
def test_a_promise_at_its_boundaries(desk, at, state, by, kind):
    promise(desk, given.person(desk), by, FRIDAY.replace(day=24, hour=20, minute=0))
    assert states(desk, FRIDAY.fromisoformat(f"{at}+00:00")) == [(kind, state)]


def test_a_call_i_owe_is_due_at_once_and_late_after_a_day(desk):
    log_call(desk, CallDraft("in", "declined", person_id=given.person(desk)))
    assert states(desk, FRIDAY) == [("call_i_owe", "due")]
    assert states(desk, FRIDAY + 24 * HOUR) == [("call_i_owe", "late")]


def test_staying_in_touch_counts_from_the_last_talk_and_shows_from_its_day(desk, clock):
    dana = given.person(desk)
    stay_in_touch(desk, dana, 7)
    day = FRIDAY.replace(day=27, hour=6, minute=0)
    assert states(desk, day - TICK) == [("stay_in_touch", "waiting")]
    assert states(desk, day) == [("stay_in_touch", "due")]
    clock.time += 48 * HOUR
    log_call(desk, CallDraft("out", "connected", person_id=dana))
    assert states(desk, day + 47 * HOUR) == [("stay_in_touch", "waiting")]
    assert states(desk, day + 48 * HOUR) == [("stay_in_touch", "due")]
    clock.time = day + 72 * HOUR
    close_matters(desk, dana, "saw them at the congress")
    assert states(desk, clock.time) == [("stay_in_touch", "waiting")]


def test_the_queue_is_ranked_by_section_and_lists_a_person_once(desk, clock):
    dana, luis, hannah, ruth = (
        given.person(desk, n)
        for n in ("Dana Whitfield", "Luis Herrera", "Hannah Brooks", "Ruth Ade")
    )
    voicemail(desk, dana)
    stay_in_touch(desk, ruth, 1)
    clock.time += 20 * HOUR
    log_call(desk, CallDraft("in", "no_answer", person_id=luis))
    promise(desk, hannah, "them", clock.time + 10 * HOUR)
    promise(desk, luis, "me", clock.time + 5 * HOUR)
    now = clock.time + 4.5 * HOUR
    found = rows(desk, now)
    assert [(r.item.name, r.item.matter.kind) for r in found] == [
        ("Luis Herrera", "promise_mine"),
        ("Dana Whitfield", "call_not_returned"),
        ("Hannah Brooks", "promise_theirs"),
        ("Ruth Ade", "stay_in_touch"),
    ]
    assert [i.matter.kind for i in found[0].further] == []
    tiles = counts(desk, now)
    assert (tiles.not_returned, tiles.late) == (1, 1)


def test_further_reasons_stand_below_the_first(desk, clock):
    dana = given.person(desk)
    voicemail(desk, dana)
    stay_in_touch(desk, dana, 1)
    (row,) = rows(desk, FRIDAY + 50 * HOUR)
    assert row.item.matter.kind == "call_not_returned"
    assert [i.matter.kind for i in row.further] == ["stay_in_touch"]


def test_pages_join_without_gap_or_overlap(desk, clock):
    people = [given.person(desk, f"Person {n}") for n in range(7)]
    for n in range(60):
        clock.time += MINUTE
        kind = ("voicemail", "in")[n % 2]
        if kind == "in":
            log_call(desk, CallDraft("in", "voicemail", number=f"312 555 {n:04}"))
        else:
            voicemail(desk, people[n % 7])
            promise(desk, people[n % 7], "them", clock.time + 30 * HOUR)
    now = clock.time + 40 * HOUR
    whole = today(desk, now, limit=1000)
    seen, last = [], None
    while page := today(desk, now, last, limit=4):
        seen += page
        last = page[-1]
    assert [i.id for i in seen] == [i.id for i in whole]
    assert len({i.id for i in seen}) == len(seen) > 20


def test_what_is_left_until_later_waits_and_comes_back(desk, clock):
    dana = given.person(desk)
    voicemail(desk, dana)
    clock.time += 30 * HOUR
    leave_until(desk, dana, clock.time + HOUR)
    assert today(desk, clock.time) == []
    assert states(desk, clock.time + HOUR) == [("call_not_returned", "late")]


def test_my_zone_decides_when_a_promised_day_begins(desk):
    promise(desk, given.person(desk), "them", FRIDAY.replace(day=24, hour=20))
    morning = FRIDAY.replace(day=24, hour=5)
    assert states(desk, morning) == [("promise_theirs", "waiting")]
    change_setting(desk, "zone", "Europe/London")
    assert states(desk, morning) == [("promise_theirs", "due")]


def test_an_untimed_promise_is_due_by_the_second_working_day_and_never_breaks(desk):
    promise(desk, given.person(desk), "them", None, "I'll get back to you")
    (item,) = everything_open(desk, FRIDAY)
    assert item.due.isoformat() == "2026-11-25T05:59:59+00:00"
    assert states(desk, FRIDAY + 2000 * HOUR) == [("promise_theirs", "late")]


def test_each_row_says_why_in_one_sentence(desk, clock):
    dana = given.person(desk)
    voicemail(desk, dana, about="MRI lead, Tucson")
    clock.time += HOUR
    voicemail(desk, dana)
    now = FRIDAY + 43 * HOUR
    (item,) = today(desk, now)
    assert why(item.matter, now, CHICAGO) == (
        "Voicemail Fri 09:30 about MRI lead, Tucson; due back Sat 09:30; 19 h late; second time"
    )


def test_the_queue_is_read_by_its_indexes_alone(desk):
    with desk.read() as read:
        values = dict.fromkeys(
            ("now", "tomorrow", "never", "limit", "place", "ord", "id", "people"), 0
        )
        for sql in (QUEUE, SHOWN_OF):
            plan = [row[3] for row in read.execute(f"EXPLAIN QUERY PLAN {sql}", values)]
            assert not [line for line in plan if line.startswith(("SCAN m", "SCAN p"))], plan
