"""Years of experience against each other and against the jobs of a resume."""

import pytest

from recruiter_desk.screening.reading.kinds.years import read
from recruiter_desk.screening.rules.differences.experience_years import differ
from tests.screening.rules.differences.told import told

IMAGING = """Dana Whitfield
Tampa, FL

EXPERIENCE
MRI Technologist
Mercy General Hospital, Tampa, FL
January 2020 - Present
- Scan inpatients and outpatients on two 3T magnets
- Screen patients for MRI safety

CT Technologist
Lakeside Clinic, Orlando, FL
March 2016 - December 2019
- Ran a 64-slice CT scanner, days and nights
- Started IVs and gave contrast

EDUCATION
AAS Radiography, Hillsborough Community College, 2015
"""
NURSE = """SUMMARY
Registered nurse with 9 years of experience.

PROFESSIONAL EXPERIENCE
ICU Registered Nurse, St. Anne Medical Center, Austin TX | 06/2021 - Present
- Care for ventilated patients in a 20-bed ICU
- Precept new graduates

Staff Nurse, Bluebonnet Hospital, Austin TX | 05/2017 - 05/2021
- Med-surg floor, five to six patients
"""
CODER = """EXPERIENCE
Senior Software Engineer, Northwind Software, Leeds
2021 - Present
- Built services in Python and Terraform on AWS
- Reviewed code of a group of four

Software Engineer, Acme Data, Leeds
2018 - 2021
- Wrote Java services for billing, moved them to Kubernetes
"""
BEEKEEPER = """EXPERIENCE
Beekeeper, Golden Apiary, Bath
April 2022 - Present
- Beekeeping across 90 hives, queen rearing and swarm control

Shop Assistant, Corner Grocer, Bath
May 2018 - March 2022
- Served customers and kept the till
"""

DIFFER = [
    (f"resume 2026-03-01: {IMAGING}", "call 2026-04-01: Has 12 years of MRI"),
    (f"resume 2026-03-01: {IMAGING}", "call 2026-04-01: says 2 yrs MRI at most, rest was CT. MRI 2 years"),
    (f"resume 2026-03-01: {IMAGING}", "note 2026-04-01: been doing CT for 9 years"),
    (f"resume 2026-03-01: {IMAGING}", "call 2026-04-01: 20 years total experience"),
    (f"resume 2026-03-01: {IMAGING}", "call 2026-04-01: MRI since 2011"),
    (f"resume 2026-03-01: {NURSE}", "call 2026-04-01: 15 years as a nurse"),
    (f"resume 2026-03-01: {NURSE}", "call 2026-04-01: ICU for 9 years now"),
    (f"resume 2026-03-01: {NURSE}", "email 2026-04-01: I have been a nurse for four years."),
    (f"resume 2026-03-01: {CODER}", "call 2026-04-01: Python 11 yrs, Terraform 3"),
    (f"resume 2026-03-01: {CODER}", "call 2026-04-01: been a software engineer for 15 years"),
    (f"resume 2026-03-01: {CODER}", "call 2026-04-01: started with Python back in 2012"),
    (f"resume 2026-03-01: {BEEKEEPER}", "call 2026-04-01: 12 years of beekeeping experience"),
    ("call 2026-03-01: 8 yrs MRI", "call 2026-04-01: 3 years in MRI"),
    ("call 2024-03-01: 3 years of forklift", "call 2026-03-01: has 12 years forklift"),
    ("call 2026-03-01: 12 years exp in total", "email 2026-03-09: I have 6 years of experience in total."),
    ("note 2026-03-01: ten years of SAP", "call 2026-03-20: SAP experience: 4 years"),
    ("call 2026-03-01: 7 yrs in falconry", "call 2026-03-11: falconry 2 years"),
    ("call 2026-03-01: managed people for 9 years", "call 2026-03-11: has led teams for 3"),
    ("call 2026-03-01: total experience 6 years", "call 2026-03-11: 11 years of Python"),
    ("call 2026-03-01: welding since 2008", "call 2026-04-11: welding for 6 years"),
    ("call 2026-03-01: over 10 years of litigation", "call 2026-03-11: 5 years of litigation"),
    ("resume 2026-03-01: SUMMARY\nAccountant with 12 years of SAP experience.", "call 2026-03-05: about 4 years of SAP"),
]  # fmt: skip

FIT = [
    (f"resume 2026-03-01: {IMAGING}", "call 2026-04-01: 6 yrs MRI"),
    (f"resume 2026-03-01: {IMAGING}", "call 2026-04-01: about 7 years of MRI"),
    (f"resume 2026-03-01: {IMAGING}", "call 2026-04-01: MRI since 2020, CT for 4 years before that"),
    (f"resume 2026-03-01: {IMAGING}", "call 2026-04-01: 10 years in imaging"),
    (f"resume 2026-03-01: {IMAGING}", "call 2026-04-01: client needs 12 years of MRI"),
    (f"resume 2026-03-01: {IMAGING}", "call 2026-04-01: wife has 15 years of MRI"),
    (f"resume 2026-03-01: {IMAGING}", "call 2026-04-01: been at Mercy for 6 years"),
    (f"resume 2026-03-01: {NURSE}", "call 2026-04-01: 9 years as a nurse, 5 of them in ICU"),
    (f"resume 2026-03-01: {NURSE}", "call 2026-04-01: 8+ years of nursing"),
    (f"resume 2026-03-01: {NURSE}", "call 2026-04-01: almost 10 years as an RN"),
    (f"resume 2026-03-01: {NURSE}", "call 2026-04-01: lived in Austin for 20 years"),
    (f"resume 2026-03-01: {CODER}", "call 2026-04-01: 5 yrs Python"),
    (f"resume 2026-03-01: {CODER}", "call 2026-04-01: Rust 2 years on the side"),
    (f"resume 2026-03-01: {CODER}", "call 2026-04-01: 5 years ago did some Python"),
    (f"resume 2026-03-01: {BEEKEEPER}", "call 2026-04-01: 4 years of beekeeping"),
    (f"resume 2026-03-01: {BEEKEEPER}", "call 2026-04-01: 8 yrs experience in all"),
    ("call 2024-03-01: 5 years of SAP", "call 2026-03-01: 7 years of SAP"),
    ("call 2026-03-01: 8 yrs MRI", "call 2026-04-01: 9 years in MRI"),
    ("call 2026-03-01: about 8 years of MRI", "call 2026-04-01: MRI 10 years"),
    ("call 2026-03-01: 10+ years of sales", "call 2026-04-01: 14 years in sales"),
    ("call 2026-03-01: 12 years in total", "call 2026-04-01: 4 years MRI"),
    ("call 2026-03-01: 8 yrs MRI", "call 2026-04-01: needs 3 years of MRI for the license"),
    ("call 2020-03-01: 3 yrs MRI", "call 2026-04-01: 9 yrs MRI"),
    ("call 2026-03-01: 8 years in the field", "call 2026-04-01: 20 years total"),
    ("call 2026-03-01: 3-year contract with Acme", "call 2026-04-01: 9 years with contracts law"),
]  # fmt: skip


@pytest.mark.parametrize("statements", DIFFER)
def test_years_that_cannot_all_be_true(statements: tuple[str, ...]) -> None:
    found = told(read, differ, *statements)
    assert [(d.first.source, d.second.source) for d in found] == [("s1", "s2")]


@pytest.mark.parametrize("statements", FIT)
def test_years_that_fit(statements: tuple[str, ...]) -> None:
    assert [d.why for d in told(read, differ, *statements)] == []


def test_the_working_names_the_jobs_and_their_length() -> None:
    (found,) = told(read, differ, f"resume 2026-03-01: {IMAGING}", "call 2026-04-01: 12 years MRI")
    assert "2020-01" in found.why
    assert "6 y" in found.why
    assert "12 years MRI" in found.why
    assert found.ask.endswith("?")


def test_a_summary_that_its_own_jobs_do_not_bear_out() -> None:
    resume = IMAGING.replace("EXPERIENCE", "SUMMARY\n15 years of MRI experience.\n\nEXPERIENCE", 1)
    (found,) = told(read, differ, f"resume 2026-03-01: {resume}")
    assert (found.first.source, found.second.source) == ("s1", "s1")
