"""What they say of calls, in free words, against the log."""

import pytest

from tests.screening.rules.differences.telling_both import between

HOME = "Tampa, FL"
AGAINST = [
    (
        "vm: left full msg, job + rate",
        "in: Claims there's been radio silence from me, no message, zip.",
    ),
    (
        "vm: vm re Acme days",
        "out: Got her. 'You people never leave messages, you just ring and hang up.'",
    ),
    ("vm: lvm", "email: Nobody from your firm has had the courtesy to leave me a word. Dana"),
    (
        "rang: no pick up",
        "out: Says he tried me back the same afternoon and a girl took his details. Nobody does that here.",
    ),
    (
        "vm: left msg",
        "out: 'I rang you Wednesday week and got your machine, left my number and everything.' Machine has nothing.",
    ),
    (
        "out: talked 10 min, likes it",
        "out: acts as if we'd never met: 'I don't believe we've ever talked.'",
    ),
    ("out: good chat", "email: This is the first I have heard from anybody at your agency. Dana"),
    ("vm: voicemail w/ details", "out: insists his voicemail was empty all week"),
    (
        "vm: 2nd msg",
        "note: her text: 'still waiting for that call you promised, nobody has phoned'",
    ),
    (
        "rang: rang out",
        "out: According to him we had a nice long talk last Friday about the job. We did not, I was off.",
    ),
    ("vm: left voice message", "in: wanted to know why I'd not left so much as a name"),
    ("rang: nothing", "out: swears he phoned the office Monday, spoke to a lady"),
    ("vm: detailed", "out: First: 'there's nothing from you on my phone, I looked'"),
    ("vm: left msg", "in: 'two missed calls and there wasn't any message, so who are you?'"),
    ("out: screened", "out: says we haven't spoken before and who am I"),
]
BORNE_OUT = [
    ("vm: left msg", "note: ref check, her manager: 'nobody has left me so much as a word'"),
    ("vm: left msg", "in: got my message, called straight back"),
    ("rang: no answer, didn't leave one", "in: saw a missed call, no message, who was it"),
    ("vm: left msg", "out: said sorry she never rang me back, kid was ill"),
    ("vm: left msg", "out: her current boss never returns calls, she says, that's half the reason"),
    ("vm: left msg", "out: recruiter at Beta never left him a message, only texts"),
    ("out: talked", "out: said we'd spoken about this before, yes"),
    ("vm: left msg", "theirs 05-12: vm from him", "out: says he left me a message Tuesday"),
    ("vm: left msg", "out: says she meant to call me back Tuesday but forgot"),
    ("vm: left msg", "out: asked whether I'd called her old mobile, that one is off since May; no message on the new one"),
    ("out: talked", "out: has never spoken to the client before"),
    ("vm: left msg", "out: the hospital never called her back after the interview"),
    ("vm: left msg", "out: no message from Mercy yet re second round, she says"),
    ("rang: busy", "out: 'thanks for ringing, you never leave a message do you'"),
    ("missed 05-08: no vm", "out: he rang me Friday he says"),
]  # fmt: skip


@pytest.mark.parametrize("case", AGAINST)
def test_the_log_is_against_it(case):
    assert between("message", HOME, *case) == [(1, len(case))]


@pytest.mark.parametrize("case", BORNE_OUT)
def test_the_log_bears_it_out(case):
    assert between("message", HOME, *case) == []
