"""Years said twice in a few days: of one thing, or of two."""

import pytest

from tests.screening import given

FIT = [
    ("MRI 6 yrs", "XR 7 y + CT 1 y"),
    ("XR 7 y + CT 1 y", "CT 1 yr, x-ray 7"),
    ("8 yrs RN, 3 ICU", "ICU 3, tele 5"),
    ("10 yrs sales", "4 of those enterprise"),
    ("12 years nursing", "been at Mercy 4"),
    ("5 yrs Python", "Her lead has 12 years of Python"),
    ("5 yrs Python", "Python 10 years if you count uni"),
    ("has 3 yrs of SAP", "Client: SAP 8 yrs min"),
    ("SAP 3 y", "Order in: SAP consultant, 8+ years SAP"),
    ("MRI 9 yrs total, 4 at 3T", "3T 4 years"),
    ("12 yrs accounting", "NetSuite 2 yrs"),
    ("4 yrs as a manager", "managed the Leeds branch for 2 years"),
    ("dialysis 6 yrs", "acute dialysis 2"),
    ("Welder 11 y", "TIG 3 y"),
    ("Class A 15 yrs", "tanker 4 years, class A license 15"),
    ("6 yrs as team lead, 14 in the trade", "14 yrs electrician"),
    ("been driving 20 yrs", "20 yrs CDL, 8 OTR"),
    ("Java 8y", "8 yrs Java then 2 Kotlin"),
    ("7 y German tax", "US tax 2 y"),
    ("Nurse 15 y", "15y nurse, charge 4y, ed 2y"),
    ("ICU 5 yrs", "6 months in the ICU at this site"),
    ("has 5 yrs left on the mortgage", "10 yrs mortgage underwriting"),
    ("teaching 9", "9 yrs classroom, 2 of them Y6"),
    ("worked as a chef 12 yrs", "head chef 3"),
    ("15 yrs exp", "10 years at Bosch, then 5 at Siemens"),
    ("forklift 7 years", "forklift cert 3 years old"),
    ("PT 7 yrs, 2 in peds", "peds 2 yrs, ortho 5 yrs"),
    ("Has led teams for 8 years", "8 direct reports for 2 years"),
    ("she's 8 yrs in Leeds office", "11 yrs in audit"),
    ("quota 3 years running", "sales 9 yrs"),
    ("CNC 10 y mills, lathes 4 y", "lathe 4 yrs"),
    ("5 y k8s", "k8s since 2021"),
    ("ER 6 yrs, trauma 2", "ER six years"),
    ("Epic 4 yrs", "Epic 4, Cerner 6"),
    ("10 yrs exp total", "total 10, 7 relevant"),
    ("6 years of experience", "four years in the US"),
    ("RN since 2015", "11 yrs RN"),
    ("11 yrs IT", "7 yrs cloud; before that helpdesk"),
    ("US experience 3 years", "total experience 9 years"),
    ("paralegal 6, 2 in litigation", "litigation 2 yrs"),
    ("audit 3 y big 4, industry 5 y", "8 years accounting"),
    ("5 years no accidents", "driver 12 yrs"),
    ("buyer 6 y, before that 4 y logistics", "logistics 4"),
    ("supervised for 3 years a team of 12", "12 yrs in manufacturing"),
]

DIFFER = [
    ("Six years of MR", "MRI 9 y"),
    ("mr 4 yrs, ct 6", "I have nine years of MRI behind me"),
    ("RN 6 yrs", "I've been a nurse for eleven years now"),
    ("5 yrs Java", "Java 12 years, no doubt"),
    ("told me forklift 2 yrs", "eight years on forklifts"),
    ("15 y welding", "He has welded for 7 years"),
    ("CDL driver 4 yrs", "drives trucks going on 12 years"),
    ("ICU 3 yrs", "critical care nurse for ten years"),
    ("Litigation: 9 y", "litigation is only 3 years"),
    ("7 yrs with SAP", "SAP for two years"),
    ("10 Jahre Erfahrung im Einkauf", "Einkauf seit 4 Jahren"),
    ("20 yrs exp", "ten years' experience all told"),
    ("experience: 6 y", "17 years of experience"),
    ("5-axis 2 y", "5-axis no problem, six years on it"),
    ("3 y of peds", "has done peds for nine years"),
    ("Epic five years", "Epic since 2024"),
    ("Managing people 2 yrs", "leading teams for eight"),
    ("cooking 5 yrs", "a chef for 14 years"),
    ("NICU 2 yrs", "a NICU nurse for the last seven years"),
    ("3 years of payroll under her belt", "I ran payroll for eight years"),
    ("teacher 4 years", "teaching for 12 yrs"),
    ("k8s 1 yr", "Kubernetes: five years"),
    ("18 months of CT", "CT six years"),
    ("PLC 3 y", "started with PLCs in 2014"),
    ("Sales: 4 yrs", "been in sales since 2012"),
]


@pytest.mark.parametrize(("first", "second"), FIT)
def test_years_of_two_things_fit(first: str, second: str) -> None:
    for one, other in ((first, second), (second, first)):
        kinds = [kind for kind, _ in given.differ(one, other)]
        assert "experience_years" not in kinds
        assert "skill" not in kinds


@pytest.mark.parametrize(("first", "second"), DIFFER)
def test_years_of_one_thing_differ(first: str, second: str) -> None:
    assert ("experience_years", ("e1", "e2")) in given.differ(first, second)
