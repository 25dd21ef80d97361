"""Years and skills told firmly, of the very same thing, by the candidate: and lookalikes."""

import pytest

from tests.screening.given import differ

WARD = """Dana Whitfield RN

Clyde Harbour Infirmary   Staff Nurse, Stroke Unit   Mar 2021 - present
  thrombolysis, telemetry, bladder scans
Lomond House              Staff Nurse, care home     Jun 2017 - Feb 2021
  syringe drivers, wound care; memory line begun
  Carer, nights           2014 - May 2017
"""
BENCH = """Dana Whitfield
Chef

18 years in kitchens, 6 as a head chef; 4 years of catering
The Gull, Whitby   Head Chef   2020 - now
Marram Hotel       Sous chef, line cook   2008 - 2020
"""
LATER = """Dana Whitfield RT(R)(CT)
North Canyon Imaging
  CT Technologist               04/2026 - present
  Radiologic Technologist       06/2020 - 03/2026
     cross-trained CT from Jan 2026
Mesa Clinic   X-ray tech  2016 - 2020
CT SKILLS   perfusion, bolus tracking
"""
SAME_DAY = [
    (WARD, ["12 yrs in care and nursing, 9 as RN"]),
    (BENCH, ["18 yrs kitchens, head chef 6. 52k"]),
    (WARD, ["Also Gail re herself: 20 years of telemetry. Dana does nights."]),
    ("", ["MRI 9 yrs, 4 of it at 3T. Her sister has MRI too, 2 yrs"]),
    ("", ["8 years Java, says 3 of them lead Java dev"]),
    ("", ["welding 11 y, TIG welding 5. TIG 5 years, all pipe"]),
    (WARD, ["pt. started nights Mar 2021. Stroke since 2021"]),
    ("", ["Excel 10 years, or 15 years if home use counts"]),
]


@pytest.mark.parametrize(("resume", "notes"), SAME_DAY)
def test_numbers_of_different_things_are_left_alone(resume, notes):
    assert differ(*notes, resume=resume, kind="experience_years") == []


def test_one_call_that_says_two_numbers_of_one_skill_is_shown():
    said = "Mammo since 2011 so 14 yrs of mammography. At the end: only 5 years of mammography"
    assert differ(said, kind="experience_years") == [("experience_years", ("e1", "e1"))]


LEARNT = [
    ["no CT yet", "CT never, she says"],
    ["hasn't done any CT", "wants CT badly"],
    ["he has no CT. Told him to call back w/ CT clinicals", "zero CT"],
]


@pytest.mark.parametrize("notes", LEARNT)
def test_what_was_learnt_in_a_job_that_went_on_is_no_contradiction(notes):
    early = [
        {"kind": "call", "direction": "in", "outcome": "connected", "text": said, "at": at}
        for said, at in zip(
            notes, ("2024-10-08T10:00:00-04:00", "2024-10-09T10:00:00-04:00"), strict=True
        )
    ]
    found = differ(*early, resume=LATER, received="2026-10-12", kind="skill")
    assert found == []


TOLD_BY_US = [
    "Told him come back w/ CT clinicals done",
    "told her to bring SAP and NetSuite certs",
    "Told him we need Kafka, has to be Kafka",
    "told them if CRRT then yes",
]


@pytest.mark.parametrize("said", TOLD_BY_US)
def test_what_the_recruiter_told_them_is_no_word_of_theirs(said):
    first = "says no CT, no Kafka, no SAP, never did CRRT"
    assert differ(first, said, kind="skill") == []
