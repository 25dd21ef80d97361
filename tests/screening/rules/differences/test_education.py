"""Degrees: what cannot both be true, and what may."""

import pytest

from recruiter_desk.screening.reading.kinds.education import read
from recruiter_desk.screening.rules.differences.education import differ
from tests.screening.rules.differences.told import told

DIFFER = [
    (
        "resume: EDUCATION\nB.S. Accounting, University of Toledo, 2010",
        "call: never finished the degree, 6 credits short",
    ),
    (
        "resume: EDUCATION\nBSN, Ohio State University, 2015",
        "call: only has an associate's degree",
    ),
    (
        "resume: EDUCATION\nMBA, Kellogg School of Management, 2018",
        "call: dropped out of the MBA after a year",
    ),
    (
        "resume: EDUCATION\nBS Computer Science, Purdue University, 2012",
        "call: graduated from Purdue in 2016",
    ),
    ("resume: EDUCATION\nBA English, Oberlin College, 2009", "call: degree is in philosophy"),
    ("resume: EDUCATION\nBS Biology, Penn State, 2011", "call: bachelor's is from Temple"),
    (
        "resume: EDUCATION\nMSc Finance, University of Leeds, 2017",
        "call: no master's, just the BSc",
    ),
    ("call: has a bachelor's in marketing", "email: I never completed my bachelor's"),
    ("call: has a PhD in chemistry", "referral: never defended the PhD"),
    ("resume: EDUCATION\nBachelor of Science, Nursing, 2014", "call: never went to college"),
    (
        "resume: EDUCATION\nMBA, University of Denver, 2020",
        "call: MBA is in progress, done next spring",
    ),
    ("call: master's in public health", "call: master's is in social work"),
    (
        "resume: EDUCATION\nB.Eng. Mechanical Engineering, University of Bath, 2013",
        "call: left uni in second year, no degree",
    ),
    (
        "resume: Education\nDiplom-Ingenieur Maschinenbau, TU Dresden, 2011",
        "call: Studium abgebrochen",
    ),
    ("resume: EDUCATION\nAAS Radiography, 2012", "call: finished her associate's in 2018"),
    ("call: has her degree. Then says the degree was never finished",),
    (
        "resume: EDUCATION\nBS Mechanical Engineering, Clemson University, 2012",
        "call: has a master's in mechanical engineering from Clemson, 2012",
    ),
    ("resume: EDUCATION\nBA History, UCLA, 2008", "call: attended UCLA but no degree"),
    (
        "resume: EDUCATION\nMaster of Science in Nursing, 2019",
        "call: still owes the capstone for her MSN",
    ),
    ("call: holds a law degree", "call: never graduated from law school"),
]

FIT = [
    ("resume: EDUCATION\nMBA, expected May 2026", "call 2026-06-20: finished her MBA"),
    ("call: working on her BSN", "call 2026-06-20: graduated with the BSN in June"),
    ("resume: EDUCATION\nBS Accounting, University of Toledo, 2010", "call: accounting degree from Toledo"),
    ("resume: EDUCATION\nBS Accounting, 2010\nMBA, 2015", "call: bachelor's in accounting"),
    ("resume: EDUCATION\nBS Accounting, 2010", "call: no master's"),
    ("resume: EDUCATION\nBS Accounting, 2010", "call: her husband never finished college"),
    ("resume: EDUCATION\nBS Accounting, 2010", "note: ask if she finished the degree"),
    ("resume: EDUCATION\nBS Accounting, 2010", "note: client wants an MBA"),
    ("resume: EDUCATION\nBSN, Ohio State University, 2015", "call: nursing degree, OSU"),
    ("resume: EDUCATION\nB.S. in Computer Science, Georgia Institute of Technology", "call: CS degree from Georgia Tech"),
    ("resume: EDUCATION\nAssociate of Science, Radiography, 2010\nBS Healthcare Administration, 2016", "call: associate's in radiography 2010"),
    ("resume: EDUCATION\nBS Biology, 2011", "call: graduated about 15 years ago"),
    ("resume: EDUCATION\nBS Biology, 2011", "call: thinking about a master's, not started"),
    ("resume: EDUCATION\nBSc Economics, 2008 - 2011", "call: graduated 2011"),
    ("resume: EDUCATION\nB.S. Business Administration", "call: business degree"),
    ("resume: EDUCATION\nBS, Mechanical Engineering", "call: engineering degree"),
    ("call: has an MBA", "call: MBA was paid for by her employer"),
    ("resume: EDUCATION\nHigh school diploma", "call: no degree"),
    ("resume: EDUCATION\nCoursework toward BS in Business", "call: never finished the degree"),
    ("resume: EDUCATION\nMSc Data Science, University of Leeds", "call: two degrees, BSc maths from York as well"),
    ("resume: EDUCATION\nDiplom-Ingenieur Maschinenbau, TU Dresden", "call: degree in mechanical engineering from Dresden"),
]  # fmt: skip


@pytest.mark.parametrize("statements", DIFFER, ids=str)
def test_what_cannot_both_be_so_is_shown_once(statements: tuple[str, ...]) -> None:
    found = told(read, differ, *statements)
    assert len(found) == 1
    assert found[0].kind == "education"
    assert found[0].ask.endswith("?")


@pytest.mark.parametrize("statements", FIT, ids=str)
def test_what_may_both_be_so_is_left_alone(statements: tuple[str, ...]) -> None:
    assert [one.why for one in told(read, differ, *statements)] == []
