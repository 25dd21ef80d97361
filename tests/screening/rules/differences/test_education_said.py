"""Degrees in the many ways they are spoken of: what differs, and what is no claim."""

import pytest

from recruiter_desk.screening.reading.kinds.education import read
from recruiter_desk.screening.rules.differences.education import differ
from tests.screening.rules.differences.told import told

BOISE = "resume: Kay Holt\n\nEducation\nB.A. Communication, Boise State University, 2014\n"
NURSE = (
    "resume: Kay Holt\n\nEducation\nBSc (Hons) Adult Nursing, University of Salford, 2015, 2:1\n"
)
AA = "resume: KAY HOLT\n\nEDUCATION\nAA Business, Portland Community College, 2013\n"
TECHNIKER = (
    "resume: Kai Holt\n\nAusbildung\n2018 - 2021   Staatlich geprüfter Techniker, Automatisierungstechnik\n"
    "              Abendschule Stuttgart, Abschluss Juli 2021 (Note 1,9)\n"
)
MASKIN = (
    "resume: KAY HOLT\n\nEDUCATION\nMaskinmester, B.TecMan, Fredericia, completed 2024 (evening)\n"
)
MASTER = "resume: Kay Holt\n\nEducation\nMSc Clinical Research, part-time, started 2023\nBSc Biology, 2012\n"

DIFFER = [
    (BOISE, "email: I dropped out of Boise State after my junior year and didn't go back"),
    (BOISE, "email: There is no degree certificate. I left Boise State after junior year"),
    (BOISE, "call: did three years at Boise State, never graduated"),
    (BOISE, "call: no degree, some college is all"),
    (BOISE, "email: I never actually got the degree, I was nine credits short"),
    (BOISE, "call: quit Boise State a semester before the end"),
    (BOISE, "email: I should have written that I did not graduate"),
    (NURSE, "call: 'I only ever did the diploma at Salford, kept meaning to top it up'"),
    (NURSE, "call: it's the diploma she has, not the degree"),
    (NURSE, "email: Mine is the old diploma, I never did the top-up to a degree"),
    (AA, "resume: KAY HOLT\n\nEDUCATION\nTwo years of college coursework toward a business AA, Portland Community College (left 2013, not completed)"),
    (AA, "call: two classes shy of the AA when she left"),
    (TECHNIKER, "call: did the evening course two and a half years and dropped out before the exams, never got the title"),
    (TECHNIKER, "call: Techniker abgebrochen, keine Prüfung"),
    (MASKIN, "call: Maskinmester he gave up after the 3rd semester and isn't going back to it"),
    (MASKIN, "email: I stopped the Maskinmester in third semester, so no diploma"),
    ("resume: Education\nMBA, University of Hull, 2019\n", "call: MBA - jacked it in after two modules"),
    ("resume: Education\nMBA, University of Hull, 2019\n", "email: I withdrew from the MBA in 2018"),
    ("resume: Education\nPhD Chemistry, Duke University, 2016\n", "call: left Duke with a master's, no PhD in the end"),
    ("resume: Education\nBEng Electrical Engineering, University of Bath, 2010\n", "email: I failed my final year at Bath, so I came away without the degree"),
    ("call: BS in finance from Iowa", "email: To be exact, I never finished my bachelor's"),
    ("resume: Formation\nMaster Finance, Université de Lille, 2015\n", "email: I did not complete my master, the thesis was never handed in"),
]  # fmt: skip

FIT = [
    (MASTER, "call: Msc to be done next yr or so"),
    (MASTER, "call: MSc halfway through, part time"),
    ("resume: Education\nMSc Data Science, 2023 - present\nBSc Maths, 2012\n", "call: MSc done next summer"),
    ("resume: Education\nMBA, Hull, since 2024\n", "call: MBA still going, two modules left"),
    ("resume: Education\nMBA, Hull (begun 2024)\n", "call: MBA not finished"),
    ("call: ~3 yrs paid DS/analytics work, 5 of Python w/ uni", "email: I never did a Ph.D., my sister Dana has one (also statistics)"),
    ("call: started Python at uni", "email: I never did a master's"),
    ("call: worked retail through college", "email: no MBA"),
    ("call: 5 yrs incl uni placement", "call: no PhD"),
    ("call: was a waiter while at university", "email: I don't have a doctorate"),
    ("call: college town girl, likes it there", "call: never did a degree"),
    ("call: BS, three years with uni hospital", "call: no PhD"),
    (BOISE, "call: dropped out of the interview process at Acme"),
    (BOISE, "call: dropped out of the race for the lead role"),
    (BOISE, "call: her brother dropped out of Boise State"),
    (BOISE, "email: My brother has no degree, ha"),
    (BOISE, "call: no degree needed for this one"),
    (BOISE, "call: no degree requirement, client is relaxed"),
    (BOISE, "call: never used the degree"),
    (BOISE, "call: left Boise State in 2014 with the BA"),
    (BOISE, "call: dropped out of a master's at Oregon in 2016"),
    (BOISE, "call: her son dropped out, she is upset"),
    (BOISE, "call: has no master's"),
    (BOISE, "call: call dropped out twice, bad line"),
    (NURSE, "call: diploma in endoscopy too"),
    (NURSE, "call: did the mentorship diploma at Salford"),
    (NURSE, "call: can't find the degree certificate, uni will reissue"),
    (TECHNIKER, "call: Techniker, evening school, finished 2021"),
    (TECHNIKER, "call: dropped out of the Meister course in 2023"),
    (MASKIN, "call: finished maskinmester last year next to the job"),
    (AA, "call: thought about a bachelor's at Portland State, never started"),
    (AA, "call: associate's, never went on to the bachelor's"),
]  # fmt: skip


@pytest.mark.parametrize("statements", DIFFER, ids=str)
def test_a_degree_claimed_and_not_finished_is_shown(statements: tuple[str, ...]) -> None:
    assert [one.kind for one in told(read, differ, *statements)] == ["education"]


@pytest.mark.parametrize("statements", FIT, ids=str)
def test_what_is_no_claim_of_a_degree_is_left_alone(statements: tuple[str, ...]) -> None:
    assert [one.why for one in told(read, differ, *statements)] == []
