"""What happened with a person, as their page tells it."""

from datetime import UTC, datetime, timedelta

import pytest

from recruiter_desk.base.errors import NotFound
from recruiter_desk.base.paths import resource
from recruiter_desk.calls.commands import close_matters, log_call, remove_call
from recruiter_desk.calls.drafts import CallDraft, PromiseDraft
from recruiter_desk.notes.commands import add_note
from recruiter_desk.notes.model import Kind as NoteKind
from recruiter_desk.notes.model import NoteDraft
from recruiter_desk.people.commands import merge_people
from recruiter_desk.referrals.commands import (
    ask,
    edit_referral,
    refer_in_call,
    say_outcome,
    tell,
)
from recruiter_desk.referrals.model import ReferralChanges
from recruiter_desk.today.timeline.model import Kind, Tone
from recruiter_desk.today.timeline.queries import timeline, timeline_counts
from tests import given

TUESDAY = datetime(2026, 5, 26, 21, 2, tzinfo=UTC)  # 16:02 in Chicago
MOBILE = "520 555 0142"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def marisol(desk):
    return given.person(desk, "Marisol Vega", phone=f"{MOBILE} cell")


@pytest.fixture
def rang(desk, marisol, clock):
    """Log a call with Marisol so many hours after Tuesday 16:02; the clock moves there."""

    def log(direction, outcome, hours=0.0, promise=None, **fields):
        clock.time = TUESDAY + hours * HOUR
        made = PromiseDraft(*promise) if promise else None
        draft = CallDraft(direction, outcome, person_id=marisol, promise=made, **fields)
        return log_call(desk, draft).id

    return log


@pytest.fixture
def lines(desk, marisol):
    """The timeline so many hours after Tuesday 16:02."""

    def look(hours, *kinds, **page):
        return timeline(desk, marisol, TUESDAY + hours * HOUR, kinds or None, **page)

    return look


def said(entry):
    return f"{entry.title} · {entry.more}" if entry.more else entry.title


def test_a_voicemail_goes_from_waiting_to_late_to_not_returned(rang, lines):
    rang("out", "voicemail", number=MOBILE, seconds=38, about="MRI lead, Tucson")
    for hours, title, tone in (
        (1, "Voicemail", Tone.PLAIN),
        (24, "Voicemail, late", Tone.SOON),
        (48, "Voicemail, not returned", Tone.LATE),
    ):
        (line,) = lines(hours)
        assert (line.title, line.tone, line.icon) == (title, tone, "voicemail")
    assert line.body == "MRI lead, Tucson. Left at the cell, 0:38. Due back Wed 16:02."


def test_the_second_voicemail_says_so_until_they_return(rang, lines):
    rang("out", "voicemail")
    rang("out", "voicemail", 30)
    assert [said(line) for line in lines(80)] == [
        "Voicemail, not returned · second time",
        "Voicemail, not returned",
    ]
    rang("in", "connected", 81, seconds=18 * 60, about="MRI lead, Tucson")
    assert [said(line) for line in lines(82)] == [
        "Talked 18 min · MRI lead, Tucson · returned after 3 days",
        "Voicemail, returned in 2 days",
        "Voicemail, returned in 3 days",
    ]
    rang("out", "voicemail", 100)
    assert said(lines(101)[0]) == "Voicemail"


def test_a_return_tells_whether_they_listened(rang, lines):
    rang("out", "voicemail")
    rang("in", "connected", 3, listened=True, right_person=False)
    assert lines(4)[0].body == "Listened to the message, asked for somebody else."


def test_a_missed_call_of_theirs_waits_until_i_ring_back(rang, lines):
    rang("in", "voicemail", text="Ring me after three.")
    assert (lines(1)[0].title, lines(1)[0].tone) == (
        "Voicemail from Marisol, not rung back yet",
        Tone.SOON,
    )
    assert lines(24)[0].tone is Tone.LATE
    rang("out", "no_answer", 26)
    assert [line.title for line in lines(27)] == [
        "No answer",
        "Voicemail from Marisol, rung back in 26 h",
    ]


def test_a_promise_of_theirs_is_kept(rang, lines):
    promise = ("them", TUESDAY + 17 * HOUR, "I will ring you tomorrow at nine.")
    rang("out", "bad_time", promise=promise, text="In the scanner room.")
    promised, bad_time = lines(1)
    assert (promised.title, promised.at) == ("They will call Wed 09:02", TUESDAY + 17 * HOUR)
    assert (bad_time.title, bad_time.body) == ("Bad time, they will call", "In the scanner room.")
    assert bad_time.icon == "calendar-clock"
    rang("in", "connected", 17.1)
    talked, kept, _ = lines(18)
    assert talked.title == "Talked"
    assert (kept.title, kept.tone, kept.at) == ("Promise kept", Tone.GOOD, talked.at)
    assert kept.body == (
        "Promised to call 09:02, called 09:08. “I will ring you tomorrow at nine.”"
    )


def test_a_promise_not_kept_is_late_then_broken(rang, lines):
    rang("out", "bad_time", promise=("them", TUESDAY + 17 * HOUR, ""))
    titles = [lines(hours, Kind.PROMISE)[0].title for hours in (17.4, 17.5, 41)]
    assert titles == ["They will call 09:02", "Promise late", "Promise broken"]


def test_a_promise_of_mine_past_its_minute_is_late(rang, lines):
    rang("out", "connected", promise=("me", TUESDAY + HOUR, ""))
    (line,) = lines(1.5, Kind.PROMISE)
    assert (line.title, line.tone) == ("Promise late", Tone.LATE)
    rang("out", "voicemail", 2)
    assert lines(3, Kind.PROMISE)[0].title == "Promise kept late"


def test_a_call_taken_away_takes_back_what_it_cleared(desk, rang, lines):
    rang("out", "voicemail")
    back = rang("in", "connected", 3)
    assert lines(60)[1].title == "Voicemail, returned in 3 h"
    remove_call(desk, back)
    assert lines(60)[0].title == "Voicemail, not returned"


def test_notes_closings_and_merges_stand_among_the_calls(desk, clock, marisol, rang, lines):
    rang("out", "voicemail")
    clock.time += HOUR
    add_note(desk, NoteDraft(marisol, "Free on the 29th.", clock.time, NoteKind.EMAIL, marisol))
    clock.time += HOUR
    close_matters(desk, marisol, "Placed elsewhere")
    clock.time += HOUR
    merge_people(desk, marisol, given.person(desk, "Mari Vega"))
    assert [(line.kind, said(line), line.body) for line in lines(4)] == [
        (Kind.MERGE, "Two entries became one", "Mari Vega is part of this one now."),
        (Kind.CLOSING, "Closed by hand", "Placed elsewhere"),
        (Kind.NOTE, "E-mail · Marisol Vega said", "“Free on the 29th.”"),
        (Kind.CALL, "Voicemail, closed", "Left at the cell."),
    ]


def test_one_kind_is_shown_and_all_are_counted(desk, marisol, rang, lines):
    rang("out", "connected", promise=("me", None, "I'll get back to you"))
    rang("in", "no_answer", 1)
    add_note(desk, NoteDraft(marisol, "Hello", TUESDAY))
    assert {line.kind for line in lines(2, Kind.CALL)} == {Kind.CALL}
    assert timeline_counts(desk, marisol) == {
        Kind.CALL: 2, Kind.NOTE: 1, Kind.RESUME: 0, Kind.PROMISE: 1, Kind.CLOSING: 0,
        Kind.REFERRAL: 0, Kind.OPPORTUNITY: 0, Kind.MERGE: 0,
    }  # fmt: skip


def test_pages_go_through_everything_once_also_at_one_instant(desk, marisol, rang, lines):
    for _ in range(4):
        rang("out", "connected", promise=("me", TUESDAY + HOUR, ""))
        add_note(desk, NoteDraft(marisol, "Hello", TUESDAY))
    whole = lines(1)
    seen, page = [], lines(1, limit=3)
    while page:
        seen += page
        page = lines(1, after=page[-1], limit=3)
    assert seen == whole
    assert len({(line.kind, line.id) for line in whole}) == len(whole) == 12


def test_nobody_is_said_to_be_nobody(desk):
    with pytest.raises(NotFound):
        timeline(desk, 99, TUESDAY)


@pytest.mark.parametrize("by", ["phone", "text", "email"])
@pytest.mark.parametrize("direction", ["out", "in"])
@pytest.mark.parametrize(
    "outcome",
    ["connected", "bad_time", "voicemail", "message_left", "no_answer", "busy", "declined",
     "wrong_number"],
)  # fmt: skip
def test_every_kind_of_call_has_its_words_and_its_icon(rang, lines, by, direction, outcome):
    rang(direction, outcome, by=by)
    (line,) = lines(100)
    assert line.title
    assert "{" not in line.title
    assert resource("icons", f"{line.icon}.svg").is_file()


def test_referrals_answers_and_askings_stand_on_both_sides(desk, clock):
    dana = given.person(desk, "Dana Whitfield")
    bob, key = refer_in_call(desk, dana, "Bob Keller", "")[:2]
    edit_referral(desk, key, ReferralChanges(how="worked_together", how_words="at Mercy"))
    clock.time += timedelta(hours=1)
    say_outcome(desk, key, "placed")
    tell(desk, [key], "rang")
    clock.time += timedelta(hours=1)
    ask(desk, dana, "CT nights")
    assert [(line.title, line.more, line.body) for line in timeline(desk, dana, clock.time)] == [
        ("Asked whom they know", "CT nights", ""),
        ("Told of Bob Keller", "placed", "rang"),
        ("Gave Bob Keller", "worked together at Mercy · placed", ""),
    ]
    (line,) = timeline(desk, bob, clock.time, [Kind.REFERRAL])
    assert (line.title, line.icon) == ("Given by Dana Whitfield", "handshake")
    assert timeline_counts(desk, dana)[Kind.REFERRAL] == 3
