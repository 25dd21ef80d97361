"""Other interviews and offers: what cannot both be true, and what may."""

import pytest

from recruiter_desk.screening.reading.kinds.offers import read
from recruiter_desk.screening.rules.differences.offers import differ
from tests.screening.rules.differences.told import told

DIFFER = [
    ("call 2026-05-02: no other offers", "call 2026-05-06: has had an offer from HCA for two weeks"),
    ("call 2026-05-02: not talking to anyone else",
     "email 2026-05-09: I have been interviewing with Kaiser since March"),
    ("call 2026-05-02: nothing else on the go", "call 2026-05-03: final round at Intel thursday"),
    ("call 2026-05-02: you're the only one I'm talking to",
     "referral 2026-05-03: he accepted an offer from Mercy last week"),
    ("call: no other interviews. then let slip she has an offer on the table from Baylor",),
    ("call 2026-05-02: not interviewing anywhere else",
     "note 2026-05-02: has an offer pending at Tampa General"),
    ("email 2026-05-02: I have no other offers.",
     "call 2026-05-12: sitting on an offer from Siemens since late April"),
    ("call 2026-05-02: no irons in the fire",
     "referral 2026-05-04: she told me she has been in process with Boeing for a month"),
    ("call 2026-05-02: hasn't applied anywhere",
     "call 2026-05-05: in final stages with Deloitte, third interview tomorrow"),
    ("call 2026-05-02: says ours is the only role she is considering",
     "note 2026-05-02: two offers in hand"),
    ("call 2026-05-02: zero offers", "call 2026-05-08: got the offer from Mayo in April"),
    ("call 2026-05-02: other interviews: none", "call 2026-05-03: has 3 other interviews going"),
    ("note 2026-05-10: no other processes",
     "email 2026-05-11: I received an offer on May 4 and must answer Friday"),
    ("call 2026-05-02: nobody else in play",
     "referral 2026-05-02: he has accepted a position at Baylor"),
    ("call 2026-05-20: nothing else cooking",
     "call 2026-05-22: competing offer expires Friday, got it 10 days ago"),
    ("call 2026-05-02: only talking to us",
     "call 2026-05-04: has been talking to two other agencies for weeks"),
    ("note 2026-05-02: exclusive with us, no other interviews",
     "call 2026-05-03: second interview with Shell tomorrow"),
    ("call 2026-05-02: no competing offers",
     "call 2026-05-09: already had the Roche offer when we spoke last week"),
    ("call 2026-05-02: has an offer from HCA, deciding Friday",
     "email 2026-05-02: I have no other offers at the moment"),
    ("call 2026-05-02: hasn't started looking yet",
     "referral 2026-05-05: she signed with Kaiser two weeks ago"),
]  # fmt: skip

DIFFER += [
    ("call 2026-03-19: Exclusive w/ us: not a single other process under way",
     "email 2026-03-26: I have had a written offer in hand since the first week of March"),
    ("call 2026-01-15: Nothing else cooking, not put in for a thing since 2018",
     "email 2026-02-06: I signed an offer letter with Kootenai last Thanksgiving"),
    ("call 2026-05-20: nowt else on the go",
     "email 2026-05-23: The offer from Oakline dates from 3 May, so time is short"),
    ("call 2026-05-20: CV is with nobody else",
     "email 2026-05-23: I was already in another process when you first rang me"),
    ("call 2026-05-20: no other offers",
     "call 2026-05-27: let slip he had an offer from Duke before we first spoke"),
]  # fmt: skip

FIT = [
    ("call 2026-05-02: Has an offer from HCA, must answer by Dec 4.",
     "call 2026-05-03: No other offers any more, turned HCA down."),
    ("call 2026-05-02: has an offer from Duke",
     "call 2026-05-03: Duke rescinded, no other offers now"),
    ("call 2026-05-02: final round at Intel Friday",
     "call 2026-05-03: nothing else now that Intel fell through"),
    ("call 2026-05-02: no other offers", "note 2026-05-02: Derwent: 62-66, need 2 refs",
     "call 2026-05-03: 1st stage with Derwent booked Tuesday 10am"),
    ("call 2026-05-02: nothing else on the go", "call 2026-05-03: re Derwent 1st stage slot"),
    ("call 2026-05-02: never applied for the EU scheme",
     "call 2026-05-03: interviewing with Mercy"),
    ("call 2026-05-02: no other interviews", "call 2026-05-03: interviewed her for 20 min"),
    ("call 2026-05-02: no other offers", "call 2026-05-20: got an offer from HCA yesterday"),
    ("call 2026-05-02: no other offers", "call 2026-05-20: has an offer on the table now"),
    ("call 2026-05-02: not talking to anyone else",
     "call 2026-05-16: started interviewing with Kaiser this week"),
    ("call 2026-05-02: no other offers", "call 2026-05-03: interviewing with Kaiser next week"),
    ("call 2026-05-02: has an offer from HCA", "call 2026-05-10: turned HCA down, nothing else now"),
    ("call 2026-05-02: final round at Intel thursday",
     "call 2026-05-20: Intel went with somebody else, nothing else on the go"),
    ("call 2026-05-02: no other offers", "call 2026-05-03: her husband got an offer in Austin"),
    ("call 2026-05-02: no other offers", "call 2026-05-03: client will offer next week"),
    ("call 2026-05-02: no other offers", "call 2026-05-03: ask about other interviews"),
    ("call 2026-05-02: interviewing at Kaiser", "call 2026-05-09: got the Kaiser offer"),
    ("call 2026-05-02: interviewing at Kaiser", "call 2026-05-03: no offers yet"),
    ("call 2026-05-02: no offers yet, two interviews going",
     "call 2026-05-04: has been interviewing with Mercy for a month"),
    ("call 2026-05-02: not looking elsewhere", "call 2026-06-22: 2 other interviews lined up"),
    ("note 2026-05-02: no other offers", "referral 2026-05-08: I accepted an offer at HCA"),
    ("call 2026-05-02: no other offers",
     "call 2026-05-12: interview with our client on Thursday"),
    ("call 2025-05-02: no other offers",
     "call 2026-05-12: has been interviewing with Mercy since March"),
    ("call 2026-05-02: no other offers", "call 2026-05-03: no other offers"),
    ("call 2026-05-02: has an offer from HCA", "call 2026-06-12: has no other offers"),
    ("call 2026-05-02: no other offers",
     "call 2026-05-12: would she take an offer if Kaiser made one"),
    ("call 2026-05-02: nothing else going on",
     "call 2026-05-12: turned down an offer from HCA in 2024"),
    ("call 2026-05-02: second interview at Deloitte on the 5th",
     "call 2026-05-08: Deloitte fell through, no other interviews"),
]  # fmt: skip


@pytest.mark.parametrize("statements", DIFFER)
def test_offers_that_cannot_both_be_true(statements):
    (found, *_more) = told(read, differ, *statements)
    assert found.kind == "offers"
    assert found.why
    assert found.ask.endswith("?")


@pytest.mark.parametrize("statements", FIT)
def test_offers_that_fit(statements):
    assert not told(read, differ, *statements)
