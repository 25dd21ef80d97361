"""Years in everyday words, another round: other trades, other ways of saying."""

import pytest

from tests.screening.given import differ
from tests.screening.rules.differences.test_skill_said_again import ELEC, HR, MKT, VET

DIFFER = [
    (MKT, [{"kind": "email", "direction": "in", "text": "Hello, I've been in marketing for eighteen years and would love to talk."}], ("r1", "e1")),
    ("", ["PLC 3 yrs", "Client call. asked him straight, PLC? 9 yrs he says, hands on"], ("e1", "e2")),
    ("", ["Welding, nearly 5 yrs", "he's put himself down as a welder of 14 yrs standing"], ("e1", "e2")),
    ("", ["in dispatch since Jan 2022", "dispatching ten yrs, tells me now"], ("e1", "e2")),
    ("", ["Two yrs in as a scrub nurse", "scrub nurse 7 yrs"], ("e1", "e2")),
    ("", ["qualified solicitor 4 yrs PQE", "9 yrs PQE on the form she sent the firm"], ("e1", "e2")),
    ("", ["data analyst, 2 1/2 yrs", "says 7 years as a data analyst"], ("e1", "e2")),
    ("", ["how long in payroll? 4 yrs", {"kind": "email", "direction": "in", "text": "I can offer your client eleven years of payroll. Dana"}], ("e1", "e2")),
    ("", ["Warehouse since school, forklift only the last 2 yrs", "forklift 12 yrs she says"], ("e1", "e2")),
    ("", ["mammo tech for three years", {"kind": "referral", "by": "Ann Lowe", "text": "Dana's super, she did mammo with me for nine years."}], ("e1", "e2")),
    ("", ["has driven class A six yrs", "twenty years class A behind the wheel, so he told the yard"], ("e1", "e2")),
]  # fmt: skip

FIT = [
    (VET, ["vet tech 6.5 yrs, with animals 9"]),
    (VET, ["her last vet was in practice 30 yrs"]),
    (ELEC, ["electrician 12 yrs w/ his time, 7 out of it"]),
    (ELEC, ["wants 5 yrs PLC the client"]),
    (MKT, ["9 yrs marketing, 5 as mgr"]),
    (MKT, ["CMO there has 20 yrs of SEO, she'd learn a lot"]),
    (HR, ["HR 12 yrs, BP for 7 of them"]),
    (HR, ["she and her boss have 25 yrs HR between them"]),
    ("", ["payroll 4 yrs", "payroll 4, bookkeeping 9"]),
    ("", ["forklift ticket 10 yrs old, renew", "2 yrs forklift"]),
    ("", ["4 yrs Salesforce admin", "mgr is 10 yrs Salesforce, would train"]),
    ("", ["5 yrs estimating", "lease 12 yrs on the shop", "estimating 5 yrs"]),
    ("", ["dad drove trucks 30 yrs", "driving 4 yrs"]),
    ("", ["8 yrs nursing, 3 scrub", "scrub 3 yrs"]),
    ("", ["3 yrs solicitor", "firm's 80 yrs old, wants 5 PQE, flexible"]),
]  # fmt: skip


@pytest.mark.parametrize(("resume", "entries", "between"), DIFFER)
def test_years_that_do_not_fit(resume, entries, between):
    found = differ(*entries, resume=resume, kind="experience_years")
    assert ("experience_years", between) in found


@pytest.mark.parametrize(("resume", "entries"), FIT)
def test_years_that_fit(resume, entries):
    assert differ(*entries, resume=resume, kind="experience_years") == []
