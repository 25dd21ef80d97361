"""When a job was, told in two ways; two full-time jobs at once."""

import pytest

from tests.screening.given import differ
from tests.screening.rules.differences.resumes import CODER, GONE, OVERLAP, SIDE, TECH

DIFFER = [
    (TECH, ["started at Northbay in 2023"]),
    (TECH, ["joined Northbay Nov 2021"]),
    (TECH, ["at Kestrel from 2017 until mid 2019"]),
    (TECH, ["only been with Northbay for 2 years"]),
    (TECH, ["she was at Kestrel 18 months"]),
    (TECH, ["left Kestrel in summer 2020"]),
    (TECH, ["has been at Northbay since January 2024"]),
    (TECH, ["Kestrel: June 2018 - Feb 2021"]),
    (TECH, ["Oakfield ended Dec 2015"]),
    (CODER, ["Corvane since 2022"]),
    (CODER, ["about a year at Bluebeck"]),
    (
        CODER,
        [{"kind": "referral", "by": "A", "text": "I managed him at Bluebeck from 2012 to 2014."}],
    ),
    (CODER, [{"kind": "email", "text": "I joined Corvane in October 2021."}]),
    (CODER, ["He started at Corvane in spring 2022"]),
    (GONE, ["Pellworth finished in March 2025"]),
    (GONE, ["left Pellworth in Nov last year"]),
    (GONE, ["8 months at Harrow & Pike"]),
    (GONE, ["was laid off from Pellworth in January"]),
    (GONE, ["started at Pellworth in 2021 after a break"]),
    (OVERLAP, ["nice call, wants 95k"]),
]
FIT = [
    (TECH, ["started at Northbay in spring 2021"]),
    (TECH, ["been at Northbay 5 yrs"]),
    (TECH, ["nearly 4 years at Kestrel"]),
    (TECH, ["Kestrel 2017-2021"]),
    (TECH, ["left Kestrel in Jan 2021"]),
    (TECH, ["joined Kestrel summer 2017"]),
    (TECH, ["lead since 2023 at Northbay"]),
    (TECH, ["doing breast MRI at Northbay since 2024"]),
    (TECH, ["her sister started at Northbay in 2023"]),
    (TECH, ["client opened in 2023"]),
    (TECH, ["lives in Tampa since 2023, been there 3 years"]),
    (TECH, ["senior tech at Northbay since 2022"]),
    (TECH, ["was let go once, in May 2017"]),
    (CODER, ["Corvane for 6+ years"]),
    (CODER, ["3 1/2 yrs at Bluebeck"]),
    (CODER, ["joined early 2020, Corvane"]),
    (CODER, [{"kind": "referral", "by": "A", "text": "Worked with him at Bluebeck 2018-19."}]),
    (GONE, ["left Pellworth end of July"]),
    (GONE, ["Pellworth 7 yrs"]),
    (OVERLAP, ["Millrace was part time in 2021, evenings, while she trained her successor"]),
    (SIDE, ["nice call"]),
    (SIDE, ["Saguaro since 2019, PRN at Camelback"]),
]


def found(resume, said):
    return [d for d in differ(*said, resume=resume) if d[0] in {"employer", "employment_dates"}]


@pytest.mark.parametrize(("resume", "said"), DIFFER)
def test_dates_that_differ(resume, said):
    assert found(resume, said)


@pytest.mark.parametrize(("resume", "said"), FIT)
def test_dates_that_fit(resume, said):
    assert found(resume, said) == []
