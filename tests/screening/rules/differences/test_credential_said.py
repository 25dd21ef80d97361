"""Licences and certificates in the many ways they are spoken of: what differs, and what is no claim."""

import pytest

from recruiter_desk.screening.reading.kinds.credentials import read
from recruiter_desk.screening.rules.differences.credential import differ
from tests.screening.rules.differences.told import told

DRIVER = "resume: SAM TULLY\nCDL-A driver\n\nENDORSEMENTS: tanker, doubles/triples, hazmat"
LETTERED = "resume: SAM TULLY\n\nCDL CLASS A DRIVER\nEndorsements: H (hazmat), N (tanker)"
WELDER = "resume: Jo Reyes\nPipe welder\nCerts: 6G SMAW/GTAW (carbon and stainless)"
NURSE = "resume: Ana Weil, RN\n\nLICENSES\nRN, Ohio\n\nCERTIFICATIONS\nACLS, BLS, CCRN"
PA = (
    "resume: LEE OKAFOR, PA-C\nPhysician Assistant\n\nEXPERIENCE\nPA, Summit Ortho, 2019 - present"
)

DIFFER = [
    (LETTERED, "call: he let the hazmat go in 2022 when the fingerprints came up"),
    (LETTERED, "call: dropped the hazmat when it came up, has run without it since"),
    (LETTERED, "call: hazmat: no, gave that up years ago"),
    (DRIVER, "call: Hazmat: turns out he hasn't got it, TSA paperwork never done"),
    (DRIVER, "email: I don't actually have the hazmat, never did the background check"),
    (DRIVER, "call: hazmat he never added, license shows N and T only"),
    (WELDER, "call: 6G? no, never tested above 3G"),
    (WELDER, "call: his 6G ran out in 2021 and nobody retested him"),
    (NURSE, "call: CCRN she sat twice and didn't pass"),
    (NURSE, "email: my CCRN lapsed in 2023, I let it go"),
    (NURSE, "call: ACLS out since 2024"),
    (NURSE, "call: no CCRN, she meant to sit it and never did"),
    ("resume: CERTIFICATIONS\nPMP, 2018", "call: PMP is dead, she skipped the PDUs in 2021"),
    ("resume: CERTIFICATIONS\nCPA, Texas", "email: I am not a CPA, I passed two of the four parts"),
    ("resume: QUALIFICATIONS\nACCA", "call: still three ACCA papers short"),
    ("resume: QUALIFICATIONS\nNMC registered", "call: NMC PIN lapsed in 2022, off the register since"),
    ("resume: CERTIFICATES\nL-AUS 2025, forklift", "call: forklift ticket: never had one"),
    ("resume: LICENSES\nMaster Electrician, Maine", "call: he is a journeyman, never took the master electrician test"),
    ("call: holds a current SIA licence", "email: my SIA licence expired in 2023 and I did not renew"),
    ("resume: Führerschein: Klasse B\n", "call: no driving licence, lost it for drink in 2021"),
    ("resume: CERTIFICATIONS\nCISSP", "call: CISSP - failed it in May, will not retake"),
    ("resume: LICENSES\nPE, Colorado", "email: I should correct that: EIT only, I have not passed the PE"),
    ("resume: SAM TULLY\n\nENDORSEMENTS  Hazmat (H), Tanker (N). TWIC", 'call: Hazmat? "Let that one go two renewals back"'),
    ("resume: CERTIFICATIONS\nCISSP (2022)", "call: And the CISSP number? Hasn't got one. Passed nothing"),
    ("resume: TRAINING\nALS provider, valid to November 2027", "call: Asked for a scan of the ALS. There's none, she was booked on it twice"),
    ("resume: LICENSES\nPE, Colorado", "email: You asked about my PE license. I have to admit I never passed it."),
    ("resume: TRAINING\nALS provider", 'call: "I\'ve only got my ILS"'),
]  # fmt: skip

FIT = [
    ("call 2024-05-02: a temp FL licence for the storms", "call 2026-05-02: No Florida license at present, would get"),
    ("resume: CERTIFICATIONS\nCPC-A 2022", "resume: CERTIFICATIONS\nCPC (apprentice removed 2023)"),
    ("resume: CERTIFICATIONS\nCISSP", "note: CISSP is contractual. Their guy let CISSP lapse"),
    ("call 2026-05-02: WA license he let go", "email 2026-06-25: WA issued my license Tuesday"),
    ("call: no ALS", "call: Could do ALS in June"),
    (WELDER, "call: Needs 6G test on site before he starts"),
    (WELDER, "note: client wants everyone to retest 6G on day one"),
    (WELDER, "call: 6G test Monday at the shop, pays for the coupon himself"),
    ("resume: CERTS\nADR none, HGV 1", "note: Wellingborough tanker firm: ADR training paid for, 17.90"),
    ("resume: CERTS\nADR none, HGV 1", "call: Keen on ADR course"),
    ("resume: CERTS\nADR none, HGV 1", "call: up for ADR if the firm pays"),
    ("resume: CERTS\nADR none, HGV 1", "call: would like ADR, tanker work pays better"),
    ("resume: QUALIFICATIONS\nACCA: 7 papers passed, studying", "call: ACCA: seven done, six to go"),
    ("resume: QUALIFICATIONS\nCIMA - 9 of 16 exams", "call: CIMA: three left"),
    ("resume: QUALIFICATIONS\nCFA Level II passed", "call: CFA L3 in August"),
    ("resume: RRT (NBRC), North Carolina RCB", "note: University hosp wants an RRT with ACCS or eligible; he sits it in July"),
    ("note: FL license not held (needs applying)", "note: AZ lic app sent off on the 28th"),
    ("call: no Texas license", "note: TX license application in, fee paid"),
    ("call: no ACLS", "note: ACLS class booked for her, 9 am Friday"),
    ("call: no ACLS", "note: they pay for ACLS after hire"),
    ("call: no forklift", "note: forklift training provided on site"),
    ("call: no PMP", "note: job ad says PMP or equivalent"),
    ("call: no CDL", "note: CDL school starts 4 May, sponsor pays"),
    (PA, "call: Colorado lic lapsed on purpose, never went back"),
    (PA, "call: let the Utah license go when they moved"),
    (PA, "call: his Nevada license is inactive"),
    (NURSE, "call: Kentucky license lapsed in 2020"),
    (NURSE, "call: no CCRN holders on the unit"),
    (NURSE, "call: charge nurse has no CCRN"),
    (NURSE, "call: their last traveler had no ACLS"),
    (NURSE, "call: recert for ACLS is due in March, booked"),
    (NURSE, "note: unit wants CCRN within a year of hire"),
    (NURSE, "call: can't find her BLS card, will send a copy"),
    (NURSE, "email: I don't have my ACLS card with me, it is at home"),
    (NURSE, "call: not renewing the CCRN when it is up in 2028"),
    (DRIVER, "call: no hazmat loads, please"),
    (DRIVER, "call: does not want to run hazmat or tanker"),
    (DRIVER, "note: no doubles on this job, no hazmat"),
    ("resume: CERTIFICATIONS\nPMP", "call: not using the PMP much"),
    ("resume: CERTIFICATIONS\nPMP", "call: PMP is not why they hired her"),
    ("resume: CERTIFICATIONS\nForklift", "call: hasn't driven a forklift in two years"),
    ("resume: CERTIFICATIONS\nForklift", "call: no forklift work"),
    ("resume: Driving licence B", "call: no car at the moment, has the driving licence"),
]  # fmt: skip


@pytest.mark.parametrize("statements", DIFFER, ids=str)
def test_a_credential_claimed_and_not_held_is_shown(statements: tuple[str, ...]) -> None:
    assert [one.kind for one in told(read, differ, *statements)] == ["credential"]


@pytest.mark.parametrize("statements", FIT, ids=str)
def test_what_is_no_claim_of_holding_it_is_left_alone(statements: tuple[str, ...]) -> None:
    assert [one.why for one in told(read, differ, *statements)] == []
