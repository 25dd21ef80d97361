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


RDH = """DANA WHITFIELD RDH
Lilac City Dental            Dental hygienist           June 2023 - present
 . Prophy, SRP, nitrous
Cedar Family Dentistry       Dental assistant           2017 - 2023
 . Chairside, alginate, x-rays
"""
NET = """Dana Whitfield
2022 - heden     Havenlicht Logistiek     Network engineer
                 Cisco Catalyst, Fortinet firewalls
2018 - 2022      Delta Kantoorsystemen    Servicedesk medewerker
"""
GEAR = """Dana Whitfield
Design Engineer II, Halbrook Mobility     June 2024 - Present
  housings
Design Engineer, Vantor Driveline         July 2019 - July 2022
  first job out of school: brackets
"""
BABY = """Dana Whitfield, RN
St Agnes, Omaha      Registered Nurse, NICU (level III)     July 2022 - present
  vents, transport
Midland, Omaha       Registered Nurse, Mother/Baby          2018 - July 2022
  couplets
"""
TURNER = """Dana Whitfield
Wolverine Parts              August 2022 to Present
CNC machinist, 5-axis cell
  * Aerospace brackets
Kent Turning                 January 2015 to July 2022
Lathe operator
  * Two-axis lathes only
"""
TOO_MANY = [
    (RDH, "Hygienist, been cleaning teeth as one for 9 years", "r1"),
    (NET, "Cisco, he says, is what he has run for twelve years", "r1"),
    (NET, "network engineer all of 11 years now", "r1"),
    (GEAR, "4 full years as a design engineer by the time it all shut in March 2020", "r1"),
    (GEAR, "had five years of design engineering by the end of 2021", "r1"),
    (BABY, "9 years of NICU. nights ok", "r1"),
    (TURNER, "Eighteen years now on 5-axis he figures", "r1"),
    (TURNER, "5-axis? sixteen years so far on it", "r1"),
]


@pytest.mark.parametrize(("resume", "said", "other"), TOO_MANY)
def test_more_years_than_the_jobs_allow_however_they_are_said(resume, said, other):
    assert (other, "e1") in [
        pair for _, pair in differ(said, resume=resume, kind="experience_years")
    ]


NOT_TOO_MANY = [
    (RDH, "hygienist at Lilac, with the dog 9 years"),
    (RDH, "hygienist, 3 yrs, before that 6 chairside"),
    (NET, "Cisco person. Lived in Delft 12 years"),
    (NET, "Cisco guy's lead has been there 12 years"),
    (GEAR, "3 years of design by July 2022"),
    (GEAR, "2.5 years as design engineer before March 2022"),
    (BABY, "4 of her 8 years were NICU"),
    (BABY, "7 yrs, 3 nicu"),
    (TURNER, "machinist, 11 years at it, 4 on the 5-axis"),
    (TURNER, "5-axis machine is 12 years old"),
    (TURNER, "Girlfriend Mira, machinist too, 15 yrs of 5-axis"),
]


@pytest.mark.parametrize(("resume", "said"), NOT_TOO_MANY)
def test_years_that_are_of_something_else_or_fit(resume, said):
    assert differ(said, resume=resume, kind="experience_years") == []


BEGUN = [
    (
        "Lymph drainage he learnt three years ago",
        "on lymph drainage: has been doing it for ten years",
    ),
    ("Kubernetes she only picked up in 2023", "Kubernetes 9 years"),
    ("Dry needling, he first learned two years ago", "nine years of dry needling"),
    ("sushi: she started 3 years ago", "has done sushi for 11 years"),
    ("count supply planning as four yrs", "supply planning for nine years"),
]


@pytest.mark.parametrize(("first", "second"), BEGUN)
def test_since_when_and_how_long_cannot_both_be_true(first, second):
    assert differ(first, second, kind="experience_years") == [("experience_years", ("e1", "e2"))]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Lymph drainage he learnt three years ago", "lymph drainage: about 3 years now"),
        ("Kubernetes she picked up in 2019", "Kubernetes 7 years"),
        ("count supply planning as four yrs", "planning in general nine years"),
        ("sushi: her chef started 3 years ago", "has done sushi for 11 years"),
        ("the dog he picked up in 2023", "dog people, 9 years"),
    ],
)
def test_since_when_and_how_long_that_fit(first, second):
    assert differ(first, second, kind="experience_years") == []


DOER = """DANA WHITFIELD
Reno, Nevada

2021 - now      Sierra Mobile (Reno - Truckee)
                Sonographer. Stress echo (treadmill) two days a week, laser perio trial,
                completion statements, tank sets, wheelchair seating, SAP, TypeScript, butchery
2018 - 2021     Washoe Group, Reno
                Tech. Holters, front desk when short
"""
NEVER_ONE = [
    "Req has stress echo, 20%: she's never done one in her life, neither kind",
    "asked on completion statements - has never drawn one up, accounts do them all",
    "tank sets: never set one, the service guy does",
    "Lasers not her thing, has never held one",
    "wheelchair seating? says she has yet to do one on her own or with anybody",
    "No SAP at all. They are on a spreadsheet",
    "she'd not written a line of TypeScript before, said so",
    "Whole lamb butchery? 'No idea, it comes in portioned'",
    "SAP is something she can't do",
]


@pytest.mark.parametrize("said", NEVER_ONE)
def test_a_thing_no_lexicon_knows_is_found_where_the_resume_names_it(said):
    assert ("skill", ("r1", "e1")) in differ(said, resume=DOER, kind="skill")


STILL_DONE = [
    "Req has stress echo, 20%: she does them Tue and Thu, never missed one",
    "completion statements - has never drawn one up late",
    "tank sets: never dropped one",
    "her husband is on lasers, has never held one of hers",
    "wheelchair seating? hasn't done one since March",
    "No SAP questions at all. They are on a spreadsheet",
    "the other girl had not written a line of TypeScript before",
    "No idea when butchery starts there",
    "SAP is something she can't live without",
    "front desk offered, she has never taken one like that full time",
]


@pytest.mark.parametrize("said", STILL_DONE)
def test_words_near_a_denial_that_are_not_denied(said):
    assert differ(said, resume=DOER, kind="skill") == []


FAR_JOBS = """Dana Whitfield RT(R)(MR)
Redbud Imaging            MRI technologist       Feb 2022 - present
 - 3T and 1.5T, cardiac mri, IV starts
Corner Drug               Cashier                2012 - Jan 2022
 - Front register, photo lab, key holder
"""
FAR_BOOKS = """Dana Whitfield
CONTROLLER, Piedmont Pallet         March 2023 - now
Monthly close, NetSuite go-live, two clerks under her
ACCOUNTANT, Blue Heron              2015 - March 2023
Excise filings, bank recs, QuickBooks and nothing else
"""


@pytest.mark.parametrize(
    ("resume", "said"),
    [
        (FAR_JOBS, "cardiac MRI nine years"),
        (FAR_JOBS, "IV starts for 8 years"),
        (FAR_BOOKS, "NetSuite 9 years"),
        (FAR_BOOKS, "on NetSuite for a solid nine years"),
    ],
)
def test_a_job_far_from_a_skill_bears_none_of_it(resume, said):
    assert differ(said, resume=resume, kind="experience_years") == [
        ("experience_years", ("r1", "e1"))
    ]


@pytest.mark.parametrize(
    ("resume", "said"),
    [
        (FAR_JOBS, "cardiac MRI 4 years"),
        (FAR_JOBS, "Excel 9 years"),
        (FAR_BOOKS, "NetSuite going on 4"),
        (FAR_BOOKS, "month end close 11 years"),
    ],
)
def test_what_other_jobs_may_have_had_as_well_fits(resume, said):
    assert differ(said, resume=resume, kind="experience_years") == []
