"""Calls read back, and what is left until later, on the command line."""

import json

import pytest

from recruiter_desk.__main__ import main
from tests import given

TUESDAY = "2026-11-24T15:00:00+00:00"


@pytest.fixture
def say(desk, folder, capsys):
    """Runs one command on the desk at a time and gives what it answered."""

    def run(*words, now=TUESDAY):
        code = main(["--desk", str(folder), "--now", now, *words, "--json"])
        out, err = capsys.readouterr()
        return json.loads(out) if code == 0 else (code, out, err)

    return run


def test_a_voicemail_they_left_marks_the_parts_that_were_not_said(desk, say):
    given.person(desk)
    slip = ("--slip-who", "Dana", "--slip-number", "520 555 0142")
    call = say("call", "add", "p1", "--direction", "in", "--outcome", "voicemail", *slip)["id"]
    told = say("call", "show", call)
    assert told["slip"]["who"] == "Dana"
    assert told["missing"] == ["firm", "what", "ask_for"]


def test_the_list_of_calls_says_what_became_of_each(desk, say):
    given.person(desk)
    say("call", "add", "p1", "--direction", "out", "--outcome", "voicemail")
    later = "2026-11-25T10:00:00+00:00"
    ticks = ("--listened", "yes", "--right-person", "no")
    say("call", "add", "p1", "--direction", "in", "--outcome", "connected", *ticks, now=later)
    back, left = say("call", "list", "p1", now=later)["calls"]
    assert (back["listened"], back["right_person"], back["end"]) == (True, False, None)
    assert left["end"] == {
        "how": "returned",
        "at": later,
        "call": back["id"],
        "after": "19 h",
    }


def test_what_is_snoozed_waits_until_then(desk, say):
    given.person(desk)
    say("call", "add", "p1", "--direction", "in", "--outcome", "busy")
    say("snooze", "p1", "--until", "2026-11-25T09:00:00+00:00")
    assert say("today")["items"] == []
    assert say("today", now="2026-11-25T09:00:00+00:00")["items"][0]["kind"] == "call_i_owe"


def test_a_rest_stands_as_advice_until_it_is_over(desk, say):
    given.person(desk)
    say("snooze", "p1", "--until", "2026-12-24T09:00:00+00:00", "--rest")
    assert say("think-twice", "p1")["advise"]
    assert not say("think-twice", "p1", now="2026-12-24T09:00:00+00:00")["advise"]


def test_a_call_that_is_not_there_is_named_kindly(say):
    code, out, err = say("call", "show", "c9")
    assert (code, out) == (2, "")
    assert err.startswith("There is no call c9.")


def test_a_number_that_turned_out_wrong_says_so_on_the_person(desk, say):
    given.person(desk, phones=("520 555 0142", "312 555 0199"))
    words = ("--direction", "out", "--outcome", "wrong_number", "--number", "312 555 0199")
    say("call", "add", "p1", *words)
    assert [phone["wrong"] for phone in say("person", "show", "p1")["phones"]] == [False, True]
