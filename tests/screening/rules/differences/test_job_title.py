"""Title and level in one job, told in two ways."""

import pytest

from tests.screening.given import differ
from tests.screening.rules.differences.resumes import CODER, GONE, OVERLAP, SIDE, TECH

DIFFER = [
    (TECH, ["nobody reports to her at Northbay"]),
    (TECH, ["no direct reports, she is the senior on the bench"]),
    (TECH, ["says she never supervised anyone"]),
    (TECH, ["she was never a lead, just a staff tech at Northbay"]),
    (TECH, ["she's a tech aide at Northbay"]),
    (
        TECH,
        [{"kind": "referral", "by": "A", "text": "At Northbay she was not the lead, Rosa was."}],
    ),
    (TECH, ["she's the imaging manager at Northbay"]),
    (TECH, ["title at Northbay is staff technologist, not lead"]),
    (GONE, ["was assistant operations manager at Pellworth"]),
    (GONE, ["team leader at Pellworth, never manager"]),
    (GONE, ["she had no team of her own at Pellworth"]),
    (GONE, ["didn't manage people at Pellworth"]),
    (GONE, ["was a director at Pellworth"]),
    (GONE, ["Only ever an operative at Harrow & Pike, he says"]),
    (
        GONE,
        [
            {
                "kind": "referral",
                "by": "A",
                "text": "Dana was my deputy at Pellworth, I was the operations manager. She was assistant manager.",
            }
        ],
    ),
    (CODER, ["he's a junior developer at Corvane"]),
    (CODER, ["intern at Bluebeck, not an engineer", "was an intern at Bluebeck"]),
    (CODER, ["is a QA tester at Corvane"]),
    (SIDE, ["she's an LPN at Saguaro, not RN"]),
    (SIDE, ["works as a CNA at Saguaro"]),
    (OVERLAP, ["is a bookkeeper at Tolland"]),
]
FIT = [
    (TECH, ["lead tech at Northbay"]),
    (TECH, ["MRI tech at Northbay, 9 under her"]),
    (TECH, ["supervises 8 or 9"]),
    (TECH, ["wants to be a manager"]),
    (TECH, ["her manager at Northbay is a pain"]),
    (TECH, ["spoke to the radiology director at Northbay"]),
    (TECH, ["had no reports at Kestrel"]),
    (TECH, ["client wants a supervisor with 12 reports"]),
    (TECH, ["was a tech at Kestrel"]),
    (TECH, ["husband is a nurse manager at Kestrel"]),
    (TECH, ["Would she step up to supervisor? ask"]),
    (CODER, ["software developer at Corvane"]),
    (CODER, ["sr engineer at Corvane, no reports"]),
    (CODER, ["was just promoted to staff engineer"]),
    (CODER, ["not a manager, wants to stay hands-on"]),
    (GONE, ["ran operations at Pellworth, 24 people"]),
    (GONE, ["ops manager at Pellworth"]),
    (GONE, ["supervisor at Harrow & Pike, then manager at Pellworth"]),
    (GONE, ["started at Pellworth as a team leader, made manager after a year"]),
    (SIDE, ["ICU nurse at Saguaro"]),
    (SIDE, ["RN, charge now and then"]),
    (OVERLAP, ["accountant at Tolland"]),
]


@pytest.mark.parametrize(("resume", "said"), DIFFER)
def test_titles_that_differ(resume, said):
    assert differ(*said, resume=resume, kind="job_title")


@pytest.mark.parametrize(("resume", "said"), FIT)
def test_titles_that_fit(resume, said):
    assert differ(*said, resume=resume, kind="job_title") == []
