"""What they say of calls in other words, against the log."""

import pytest

from tests.screening.rules.differences.telling_both import between

HOME = "Tampa, FL"
AGAINST = [
    (
        "vm: Left her a vm w/ salary, client, my cell",
        "out: Snippy. Why had I rung her and not had the manners to say what it was about, she had to guess from the number. There's no voicemail she says.",
    ),
    (
        "vm: vm re days at Oak Hill",
        "email: Hello, I see that somebody called. Please leave a message next time, there was none. Dana",
    ),
    (
        "out: great chat, 15 min",
        "out: 'Who is this? I have never spoken with anyone at your firm.'",
    ),
    ("vm: lm", "out: told me he'd got back to me on Thursday and spoke to my secretary"),
    (
        "rang: nothing",
        "in: 'I left two messages on your voicemail last week, does nobody listen to them?'",
    ),
    (
        "vm: left detailed message",
        "out: he's heard nothing from me since spring, his words, not a voicemail, not a call",
    ),
    ("vm: msg", "note: her sms: u never called me"),
    (
        "rang: rang out",
        "email: As I explained to you on the phone on Monday, I need two weeks. Dana",
    ),
    (
        "vm: msg left on mobile",
        "out: Mobile never rang and no message was on it, he says, he keeps it by the bed",
    ),
    ("out: ok, interested", "out: says today's the first time we talk"),
]
BORNE_OUT = [
    ("out: good talk", "out: says she told me all that the first time we spoke"),
    ("vm: left msg", "out: apologised: got the voicemail, hadn't had time"),
    ("vm: left msg", "out: says the Beta recruiter never calls, unlike me"),
    ("vm: left msg", "out: phone was stolen in May so she has no messages from then"),
    ("rang: nothing", "out: 'I saw you rang, you didn't leave a message'"),
    ("out: chat", "out: never spoke to HR there, only to the manager, he says"),
    ("theirs 05-08: vm from her", "out: she says she left me a voicemail on Friday"),
    ("missed 05-08: missed her call", "out: she says she tried me Friday"),
    ("vm: msg", "out: she'd have called me back but lost the number"),
    ("vm: msg", "out: told me nobody ever told him about the bonus"),
    ("out: chat", "email: As I explained to you on the phone, I need two weeks. Dana"),
    ("vm: msg", "out: leave no message with her office, she says, only the cell"),
]  # fmt: skip


@pytest.mark.parametrize("case", AGAINST)
def test_the_log_is_against_it(case):
    assert between("message", HOME, *case) == [(1, 2)]


@pytest.mark.parametrize("case", BORNE_OUT)
def test_the_log_bears_it_out(case):
    assert between("message", HOME, *case) == []
