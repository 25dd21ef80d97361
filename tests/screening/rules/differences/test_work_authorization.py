"""Citizenship, visas and sponsorship: what cannot both be true, and what may."""

import pytest

from recruiter_desk.screening.reading.kinds.authorisation import read
from recruiter_desk.screening.rules.differences.work_authorization import differ
from tests.screening.rules.differences.told import told

DIFFER = [
    ("resume: Tampa, FL | US citizen", "call: on an H-1B, six years nearly up"),
    (
        "resume: Authorized to work in the US without sponsorship",
        "call: will need an H-1B transfer",
    ),
    ("call: green card holder", "call: needs sponsorship"),
    ("call: doesn't need sponsorship", "email: I would need visa sponsorship to join you"),
    ("resume: Nationality: British", "call: on a skilled worker visa, sponsor is the trust"),
    ("call: has settled status", "call: only pre-settled, runs out next year"),
    (
        "resume: Work authorization: US Citizen",
        "call: green card, can apply for citizenship in 2028",
    ),
    ("call: has ILR", "call: graduate visa until next January"),
    ("resume: full right to work in the UK", "call: has no right to work in the UK"),
    ("call: US citizen", "referral: here on a TN, Canadian I believe. She is on a TN visa."),
    ("call: EU passport", "call: needs a Blue Card to work in Germany"),
    ("call: on OPT", "email: I am a US citizen"),
    ("resume: Green Card", "call: still waiting for the green card, on H1B meanwhile"),
    ("call: she can work without sponsorship", "note: says she'd need us to sponsor her visa"),
    ("call: British passport", "call: on a spouse visa"),
    ("call: H-1B", "call: US citizen born in Ohio"),
    ("call: no sponsorship needed ever", "call: on STEM OPT, sponsorship needed from next June"),
    ("email: I hold permanent residency", "call: he is on an L-1 through his employer"),
    ("call: US citizen. Later: visa is an H-1B with his employer",),
    ("call: permanent right to work in the UK", "call: needs a Skilled Worker visa"),
]

FIT = [
    ("call 2024-02-01: on an H-1B", "call: green card came through"),
    ("call: US citizen", "call: no sponsorship needed"),
    ("resume: Authorized to work in the US", "call: green card holder"),
    ("resume: Authorized to work in the US", "call: on an H-1B"),
    ("call: US citizen", "call: her husband is on an H-1B"),
    ("call: US citizen", "note: client cannot sponsor"),
    ("call: needs sponsorship", "call: on an H-1B"),
    ("call: on OPT, no sponsorship needed now", "call: on OPT, will need sponsorship in 2027"),
    ("call: Irish passport", "call: full right to work in the UK"),
    ("call: Canadian citizen", "call: on a TN"),
    ("call: British citizen", "call: would need sponsorship for the US"),
    ("call: green card pending, on H-1B", "call: has the green card now"),
    ("call: EAD", "call: doesn't need sponsorship"),
    ("call: pre-settled status", "call 2026-06-20: just got settled status"),
    ("call: US citizen", "note: check visa"),
    ("call: dual US and Irish citizen", "call: has an Irish passport"),
    ("call: on a skilled worker visa", "call: needs sponsorship"),
    ("call: settled status", "call: right to work in the UK"),
    ("call: became a citizen in 2020", "call: US citizen"),
    ("call: German citizen", "call: EU passport"),
    ("call: ILR", "call: settled, no sponsorship needed"),
]


@pytest.mark.parametrize("statements", DIFFER, ids=str)
def test_what_cannot_both_be_so_is_shown_once(statements: tuple[str, ...]) -> None:
    found = told(read, differ, *statements)
    assert len(found) == 1
    assert found[0].kind == "work_authorization"
    assert found[0].ask.endswith("?")


@pytest.mark.parametrize("statements", FIT, ids=str)
def test_what_may_both_be_so_is_left_alone(statements: tuple[str, ...]) -> None:
    assert [one.why for one in told(read, differ, *statements)] == []
