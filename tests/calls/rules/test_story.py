"""What clears a clock, what a call owed needs, what becomes of a promise: line by line."""

import pytest

from recruiter_desk.calls.model import Shut
from recruiter_desk.calls.rules.story import story
from tests.calls.story import h, inward, out, person, promise

VOICEMAIL = out("voicemail", h(0), key=1)


@pytest.mark.parametrize(
    "outcome",
    ["connected", "bad_time", "voicemail", "message_left", "no_answer", "busy", "declined"],
)
def test_anything_from_them_returns_a_voicemail(outcome):
    told = story(person(VOICEMAIL, inward(outcome, h(19), number="+13125550199", key=2)))
    assert (told.voicemails[1].how, told.voicemails[1].call) == ("returned", 2)


def test_their_wrong_number_returns_nothing():
    told = story(person(VOICEMAIL, inward("wrong_number", h(19), key=2)))
    assert told.voicemails[1].how == "open"


@pytest.mark.parametrize("outcome", ["connected", "bad_time"])
def test_a_talk_returns_it_whoever_rang(outcome):
    assert story(person(VOICEMAIL, out(outcome, h(3), key=2))).voicemails[1].call == 2


@pytest.mark.parametrize("outcome", ["no_answer", "busy", "declined", "voicemail", "wrong_number"])
def test_ringing_in_vain_returns_nothing(outcome):
    assert story(person(VOICEMAIL, out(outcome, h(3), key=2))).voicemails[1].how == "open"


def test_a_return_at_the_same_instant_counts_and_one_before_does_not():
    assert story(person(VOICEMAIL, inward("connected", h(0), key=2))).voicemails[1].call == 2
    earlier = inward("connected", h(0) - 1, key=2)
    assert story(person(VOICEMAIL, earlier)).voicemails[1].how == "open"


def test_the_first_return_is_the_one_however_they_were_entered():
    later, sooner = inward("connected", h(30), key=2), inward("no_answer", h(5), key=3)
    assert story(person(later, VOICEMAIL, sooner)).voicemails[1].call == 3


def test_a_message_left_with_someone_runs_too_and_a_wrong_number_counts_against_nobody():
    left = out("message_left", h(0), number="+13125550111", key=5)
    assert story(person(left)).voicemails[5].how == "open"
    marked = person(left, wrong=frozenset({"+13125550111"}))
    assert story(marked).voicemails[5].how == "nobody"


def test_closing_by_hand_closes_what_was_open_and_a_later_voicemail_starts_anew():
    again = out("voicemail", h(60), key=2)
    told = story(person(VOICEMAIL, Shut(h(50), "wrote to them"), again))
    assert told.voicemails[1].how == "closed"
    assert told.voicemails[2].how == "open"


@pytest.mark.parametrize("outcome", ["voicemail", "no_answer", "busy", "declined"])
def test_a_missed_call_is_owed_until_i_ring(outcome):
    missed = inward(outcome, h(0), key=1)
    assert story(person(missed)).owed[1].how == "open"
    for reached in ("voicemail", "no_answer", "busy", "declined", "message_left", "connected"):
        assert story(person(missed, out(reached, h(0), key=2))).owed[1].how == "called"
    assert story(person(missed, out("wrong_number", h(1), key=2))).owed[1].how == "open"


def test_their_talk_settles_what_i_owe():
    assert (
        story(person(inward("busy", h(0), key=1), inward("connected", h(2), key=2))).owed[1].call
        == 2
    )
    assert story(person(inward("message_left", h(0), key=1))).owed == {}


def test_a_promise_is_kept_up_to_thirty_minutes_after_and_late_from_then():
    theirs = promise("them", h(0), h(24))
    for at, how in ((1, "kept"), (24.5, "kept"), (24.51, "kept_late"), (90, "kept_late")):
        assert story(person(theirs, inward("voicemail", h(at), key=9))).promises[1].how == how


def test_a_promise_is_kept_in_its_own_direction_alone():
    mine, theirs = promise("me", h(0), h(24)), promise("them", h(0), h(24))
    assert story(person(mine, out("voicemail", h(24), key=9))).promises[1].how == "kept"
    assert story(person(mine, inward("voicemail", h(24), key=9))).promises[1].how == "open"
    assert story(person(theirs, out("voicemail", h(24), key=9))).promises[1].how == "open"
    assert story(person(mine, out("wrong_number", h(24), key=9))).promises[1].how == "open"


def test_the_call_a_promise_was_made_in_does_not_keep_it():
    made_in = out("bad_time", h(0), key=1)
    assert story(person(made_in, promise("me", h(0), h(24)))).promises[1].how == "open"


def test_a_talk_before_it_broke_settles_a_promise_and_one_after_ends_it():
    theirs = promise("them", h(0), h(24))
    assert story(person(theirs, out("connected", h(47.99), key=9))).promises[1].how == "settled"
    assert story(person(theirs, out("connected", h(48), key=9))).promises[1].how == "over"
    untimed = promise("them", h(0), h(24), timed=False)
    assert story(person(untimed, out("connected", h(480), key=9))).promises[1].how == "settled"
