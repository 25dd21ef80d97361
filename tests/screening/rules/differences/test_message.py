"""Voicemails and calls: what is said of them against the log."""

import pytest

from recruiter_desk.screening.rules.differences.message import differ
from tests.screening import given


def log(day, direction="out", outcome="voicemail", text="", hour=10):
    """A call in the log, in May 2026."""
    return {"id": f"d{day}{direction}{hour}", "at": f"2026-05-{day:02}T{hour:02}:00:00-04:00",
            "kind": "call", "direction": direction, "outcome": outcome, "text": text}  # fmt: skip


def said(day, text, kind="call", direction="out", **more):
    """What was said, as s1."""
    entry = {"id": "said", "at": f"2026-05-{day:02}T15:00:00-04:00", "kind": kind, "text": text}
    if kind == "call":
        entry |= {"direction": direction, "outcome": "connected"}
    return {**entry, **more}


def between(*entries):
    """The pairs that differ."""
    known = given.known(*entries, now="2026-06-01T09:00:00-04:00")
    return [(d.first.source, d.second.source) for d in differ(known)]


DIFFER = [
    (log(5), said(8, "says I never left a message"), "d5out10"),
    (log(5, text="LVM re MRI"), said(8, "claims she didn't get a voicemail"), "d5out10"),
    (log(4, outcome="connected"), log(6),
     said(8, "I have your voicemail, thank you. It is the first time anyone of your firm has "
             "telephoned me.", "email"), "d4out10"),
    (log(4), said(8, "asked if she got it: no, her phone shows nothing from us at all"), "d4out10"),
    (log(4), said(8, "first thing she says: did you not hear what I left on your machine Tues?"),
     "d4out10"),
    (log(5), log(6), said(8, "says nobody left him any voicemail"), "d6out10"),
    (log(5), said(8, "You never called me.", "email"), "d5out10"),
    (log(5, outcome="connected"), said(8, "says this is the first she hears from us"), "d5out10"),
    (log(5), said(8, "says he called me back Wednesday"), "d5out10"),
    (log(4), said(8, "insists she rang twice this week"), "d4out10"),
    (log(4), said(8, "I left you a voicemail on Tuesday", "email"), "d4out10"),
    (log(4, outcome="no_answer"), said(14, "says we spoke last week"), "d4out10"),
    (log(4), said(8, "claims we talked Monday"), "d4out10"),
    (log(4, outcome="connected"), said(8, "says we have never spoken"), "d4out10"),
    (log(4), said(8, "swears she returned my call the next day"), "d4out10"),
    (log(4), log(5, "in", "voicemail"), said(14, "says he left me a message on Monday"), "d4out10"),
    (log(4, outcome="connected"), log(5), said(8, "said no message from me, first he knew of it"),
     "d5out10"),
    ({**log(4), "kind": "email", "text": "Sent her the JD"}, said(8, "says I never emailed her"),
     "d4out10"),
    (log(4), said(8, "told me he had already called back twice"), "d4out10"),
    (log(4), said(8, "she said she never got my vm", "note"), "d4out10"),
    (log(4), said(6, "I didn't receive any message from you.", "email"), "d4out10"),
    (log(4, text="left vm on cell"), said(6, "denies getting my voicemail"), "d4out10"),
    (log(4, outcome="no_answer"), log(5, outcome="no_answer"),
     said(8, "he says I never called"), "d5out10"),
]  # fmt: skip

FIT = [
    (said(8, "says I never left a message"),),
    (log(4, outcome="no_answer"), said(8, "says I never left a message")),
    (log(4, text="mailbox full, could not leave a message"), said(8, "says she got no message")),
    (log(4), log(5, "in", "voicemail"), said(8, "says he called me back Tuesday")),
    (log(4), log(5, "in", "connected", "busy, call later"), said(8, "says she rang Tuesday")),
    (log(4), log(5, "in", "voicemail"), said(8, "says he left me a message")),
    (log(4), said(8, "called me back, got my voicemail", direction="in")),
    (log(4, outcome="connected"), said(14, "says we spoke last week", direction="in")),
    (log(4, outcome="connected"), said(8, "as we discussed Monday, I am in", "email")),
    (log(9), said(8, "says I never left a message")),
    (log(4, outcome="no_answer"), said(8, "says we have never spoken")),
    (log(4), said(8, "says he will call me back Tuesday")),
    (log(4), said(8, "I have your voicemail, thank you. It is the first time anyone of your "
                     "firm has telephoned me.", "email")),
    (log(4), said(8, "Got your message. First I hear of Acme, sounds good.", "email")),
    (log(4), said(8, "first time he's heard of Riverside hospital, likes it")),
    (log(4), said(8, "first she heard of the role was from her sister, she says")),
    (log(4), said(8, "Unity never called her about the interview, she says")),
    (log(4), log(5, "in", "voicemail"), said(8, "did you not hear what I left on your machine?")),
    (log(4), said(8, "says her manager never called her back")),
    (log(4), said(8, "says the client never called her")),
    (log(4), said(8, "says she never got the message, it was her old number")),
    (log(4), said(8, "says she has not checked her voicemail")),
    (log(4), said(8, "ask if she got my voicemail")),
    (log(4), said(8, "LVM again, never called back")),
    (log(4), said(5, "she called, missed it, no vm", "note"),
     {**said(8, "says she called me back Tuesday"), "id": "later"}),
    (log(4), log(6, "in", "voicemail"), said(8, "says he called me back Tuesday or Wednesday")),
    (log(4), said(8, "says I never emailed her")),
    (log(4, outcome="no_answer"), said(8, "this is the first I hear from you", "email")),
]  # fmt: skip


@pytest.mark.parametrize("case", DIFFER)
def test_what_the_log_does_not_bear_out(case):
    *entries, first = case
    assert between(*entries) == [(first, "said")]


@pytest.mark.parametrize("entries", FIT)
def test_what_the_log_bears_out(entries):
    assert between(*entries) == []


@pytest.mark.parametrize("day", ["Tuesday", "Wednesday"])
def test_a_call_near_midnight_counts_in_either_zone(day):
    late = {**log(5, "in", "voicemail"), "at": "2026-05-06T03:30:00+00:00"}
    assert between(log(4), late, said(8, f"says he called back {day}")) == []
