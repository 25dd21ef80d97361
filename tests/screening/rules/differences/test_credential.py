"""Licences and certificates: what cannot both be true, and what may."""

import pytest

from recruiter_desk.screening.reading.kinds.credentials import read
from recruiter_desk.screening.rules.differences.credential import differ
from tests.screening.rules.differences.told import told

DIFFER = [
    ("resume: CERTIFICATIONS\nCPA, Illinois, 2014", "call: never passed the last part of the CPA"),
    ("resume: Licenses\nPE, Ohio", "call: no PE, just the EIT"),
    (
        "resume: CERTIFICATIONS\nACLS, BLS (current)",
        "note: ACLS expired last year, never renewed it",
    ),
    (
        "resume: LICENSES\nRN, State of Florida, active",
        "call: her RN license is Georgia only, nothing in Florida",
    ),
    (
        "resume: LICENSES\nRegistered Nurse, compact (multistate)",
        "call: RN license is single state, not compact",
    ),
    ("call: RN licensed in Texas", "call: no Texas RN license, it is New Mexico"),
    ("resume: Certifications: PMP", "email: I am still studying for the PMP, exam is in August"),
    ("resume: ARRT (R)(MR)", "call: never sat the MRI registry"),
    ("resume: RT(R)(CT), ARRT, exp 2028-01", "call: ARRT lapsed in 2025"),
    ("call: holds a class A CDL", "call: only has a class B CDL"),
    ("resume: CFA charterholder", "call: passed level 2 of the CFA, level 3 in August"),
    ("resume: ACCA qualified", "call: two ACCA papers still to go"),
    ("resume: CSCS gold card, valid to 2029", "call: CSCS card ran out in 2024"),
    ("call: SIA licence current", "referral: SIA licence was revoked in 2024"),
    ("resume: CISSP", "call: let the CISSP lapse three years ago"),
    (
        "resume: Licensed Electrician (Journeyman), Oregon",
        "call: doesn't have his journeyman license, still an apprentice",
    ),
    ("call: NMC pin is active", "referral: came off the NMC register in 2023"),
    ("resume: Certified Welding Inspector (CWI)", "call: failed the CWI exam twice"),
    ("resume: BLS, exp 06/2027", "call: BLS expires this August"),
    ("call: has her Series 7", "email: I don't hold the Series 7"),
    ("call: says she has ACLS. later in the talk: no ACLS, never did it",),
    ("resume: Certified Scrum Master", "call: never certified as scrum master"),
    ("resume: holds a pesticide applicator license", "call: has no pesticide applicator license"),
    ("resume: NEBOSH General Certificate (2019)", "call: NEBOSH course booked but not done yet"),
    ("resume: LICENSES\nRN, Florida, active", "call: her license lapsed in 2024"),
]

FIT = [
    ("call: sitting the CPA exam in May", "call 2026-06-20: passed the CPA"),
    ("resume: RN, Florida", "call: RN license is active in Florida"),
    ("resume: RT(R)(MR)", "call: registered MRI tech"),
    ("resume: ARRT (R)(MR)", "call: client needs CT registry"),
    ("resume: BLS, ACLS", "call: her sister has no ACLS"),
    ("resume: ACLS exp 04/2026", "call 2026-05-20: ACLS just expired, class booked"),
    ("resume: BLS exp 04/2026", "call 2026-05-20: BLS renewed through 2028"),
    ("call 2025-06-01: RN licensed in Ohio", "call 2026-05-01: now also licensed in Kentucky"),
    ("resume: RN compact license", "call: can work in Texas on her compact RN"),
    ("call: no TX license yet", "call 2026-06-20: Texas license came through"),
    ("call: ACLS expired", "note 2026-06-20: renewed her ACLS"),
    ("resume: PE, Ohio", "call: not licensed as a PE in Texas"),
    ("resume: EIT", "call: no PE yet"),
    ("resume: CPA", "note: ask if CPA is active"),
    ("resume: CPA", "call: her husband never got his CPA"),
    ("call: CFA level 2 candidate", "call: studying for CFA level 2"),
    ("resume: RT(R)(MR)", "call: not CT registered"),
    ("resume: CDL Class A", "call: has a CDL, clean record"),
    ("resume: AWS Certified Solutions Architect", "call: has two AWS certs"),
    ("resume: CPA (inactive)", "call: keeps his CPA inactive"),
    ("resume: PMP, 2015", "call: got her PMP about ten years ago"),
    ("resume: RN, FL, exp 2027", "call: FL RN good through June 2027"),
    ("resume: BLS", "call: role needs ACLS, she would get it"),
    ("resume: CISSP, Security+", "call: thinking about the CISM"),
    ("call: failed the bar in February", "call 2026-06-20: passed the bar this time"),
    ("resume: Registered Nurse, Florida", "call: RN in Tampa, loves Georgia"),
    ("resume: CSCS card", "call: CSCS card is in date"),
]


@pytest.mark.parametrize("statements", DIFFER, ids=str)
def test_what_cannot_both_be_so_is_shown_once(statements: tuple[str, ...]) -> None:
    found = told(read, differ, *statements)
    assert len(found) == 1
    assert found[0].kind == "credential"
    assert found[0].ask.endswith("?")


@pytest.mark.parametrize("statements", FIT, ids=str)
def test_what_may_both_be_so_is_left_alone(statements: tuple[str, ...]) -> None:
    assert [one.why for one in told(read, differ, *statements)] == []
