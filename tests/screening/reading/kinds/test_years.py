"""Years of experience as recruiters type them and resumes print them: in what, how many, of whom."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings, strategies

from recruiter_desk.screening.model import FactKind, Source, SourceKind
from recruiter_desk.screening.reading.kinds.skills import read as read_skills
from recruiter_desk.screening.reading.kinds.years import read
from recruiter_desk.screening.reading.text import Text

SAID = datetime(2026, 11, 10, 15, 0, tzinfo=UTC)


def stated(text: str, kind: SourceKind = SourceKind.CALL) -> set[str]:
    """What is read of the candidate's years: "mri=8", "mri=8+", "mri=5-6", "ct=~3"."""
    facts = read(Text(Source("e1", kind, SAID, text), SAID.date(), "Dana Whitfield"))
    return {
        f"{fact.about}={shown(fact)}"
        for fact in facts
        if fact.kind is FactKind.YEARS and fact.of_candidate and fact.value == "stated"
    }


def shown(fact) -> str:
    assert fact.amount is not None
    low, high = fact.amount.low, fact.amount.high
    said = f"{low:g}" + ("+" if high is None else "" if high == low else f"-{high:g}")
    return ("~" if fact.amount.vague and high == low else "") + said


TYPED = [
    ("8 yrs MRI", "mri=8"),
    ("has 8+ years of MRI experience", "mri=8+"),
    ("MRI 8 yrs, CT 3", "mri=8, ct=3"),
    ("MRI: 8 years; CT: 3 years", "mri=8, ct=3"),
    ("about 6 years in CT", "ct=~6"),
    ("she's got twelve years of experience in total", "total=12"),
    ("12 yrs exp", "total=12"),
    ("says 15 years altogether", "total=15"),
    ("a decade in the trade", "field=~10"),
    ("15 years in the industry", "field=15"),
    ("20 years as a nurse, 6 of them in ICU", "nurse=20, icu=6"),
    ("has been a nurse for 20 years", "nurse=20"),
    ("been an RN 11 years", "nurse=11"),
    ("doing CT for 5 years now", "ct=5"),
    ("five years doing CT", "ct=5"),
    ("5-6 years with Salesforce", "salesforce=5-6"),
    ("over 10 years running CNC mills", "cnc=10+"),
    ("almost 4 years of Python", "python=~4"),
    ("3 yrs Kubernetes, 7 yrs AWS", "kubernetes=3, aws=7"),
    ("has led teams for 4", "management=4"),
    ("4 years of people management", "management=4"),
    ("managed people for 6 years", "management=6"),
    ("6 yrs as a manager", "management=6"),
    ("ten years of SAP under her belt", "sap=10"),
    ("18 months of dialysis", "dialysis=1.5"),
    ("only 2 years with QuickBooks", "quickbooks=2"),
    ("8 years' experience as a paralegal", "paralegal=8"),
    ("has worked in underwriting for nine years", "underwriting=9"),
    ("experience: 7 years", "total=7"),
    ("total experience 14 years", "total=14"),
    ("MRI experience: 7 years", "mri=7"),
    ("9 years forklift", "forklift=9"),
    ("been welding for 22 years", "welding=22"),
    ("driving trucks 14 years", "driver=14"),
    ("been teaching for 15 years", "teacher=15"),
    ("7 yrs in beekeeping", "beekeeping=7"),
    ("11 years of falconry experience", "falconry=11"),
    ("six years with Xactimate", "xactimate=6"),
    ("3 years working with Bystronic lasers", "bystronic laser=3"),
    ("has 5 years experience in clinical trials monitoring", "clinical trials monitoring=5"),
    ("confirmed: 4 years ICU, 2 years ER nursing", "icu=4, emergency care=2"),
    ("around 3 years' worth of mammo", "mammography=~3"),
    ("2 1/2 years NICU", "nicu=2.5"),
    ("two and a half years in payroll", "payroll=2.5"),
    ("MRI - 6 years", "mri=6"),
    ("MRI (6 years)", "mri=6"),
    ("wife is fine with it. 8 years MRI", "mri=8"),
    ("has over a decade of litigation experience", "litigation=10+"),
    ("10 Jahre Erfahrung", "total=10"),
    ("8 years total, 3 of those in CT", "total=8, ct=3"),
    ("11 years overall and 4 in management", "total=11, management=4"),
    ("MRI? yes, 8 years", "mri=8"),
    ("how many years MRI? 6 years", "mri=6"),
    ("7 years MRI and CT", "mri=7, ct=7"),
    ('"I\'ve been in imaging for nine years"', "imaging=9"),
    ("says she has 9 years", "total=9"),
    ("ten solid years in CT", "ct=10"),
    ("Terraform: says he has been doing it six years", "terraform=6"),
    ("three of her eight years were in NICU", "nicu=3"),
    ("years of dialysis: 9", "dialysis=9"),
    ("a 20-year veteran of hospital pharmacy", "hospital pharmacy=20"),
    ("15-odd years in kitchens", "chef=15"),
    ("IFRS 4 yrs, more if you count the audit days", "ifrs=4"),
]

SINCE = [
    ("been doing CT since 2019", "ct=6.9-7.9"),
    ("started with Python back in 2015", "python=10.9-11.9"),
    ("MRI since March 2020", "mri=6.6-6.7"),
    ("has been in sales since 2010", "sales=15.9-16.9"),
    ("worked in MRI since 2021", "mri=4.9-5.9"),
    ("picked up SolidWorks in 2018", "solidworks=7.9-8.9"),
    ("welding since '09", "welding=16.9-17.9"),
    ("been a nurse since 2012", "nurse=13.9-14.9"),
    ("first used Epic in 2016", "epic=9.9-10.9"),
    ("has been scanning MRI since covid started", "mri=6.4-6.8"),
]

NONE_OF_THEIRS = [
    "client needs 5 years CT",
    "charge lead Bettina, 14 yrs ICU, would vouch",
    "wants someone with 8 yrs of PET",
    "the other guy had 11 yrs of SAP",
    "has had an offer from Lakeside Imaging since June",
    "role wants 3+ yrs MRI",
    "5 years ago did some CT",
    "ask about years of MRI, 5 or 8?",
    "his wife has 12 years in ICU",
    "hiring manager has 20 years in nursing",
    "3-year contract",
    "2-year degree from Hillsborough",
    "has a 2 year AAS degree",
    "40 years old",
    "lived in Tampa for 12 years",
    "married 10 years",
    "company has been around 50 years",
    "5-year warranty on the work",
    "licensed for 6 years",
    "has held her RN license for 10 years",
    "would stay 5 years if it is right",
    "in 3 years wants to be a manager",
    "kids are 4 and 7 years",
    "contract is for 2 years",
    "guarantee of 1 year",
    "needs 5 yrs",
    "must have 8 years of experience",
    "2 weeks notice",
    "clean driving record for 7 years",
    "has been off work for 2 years",
    "gap of 3 years after the kids",
    "took 2 years out to travel",
    "four years of college",
    "been with Mercy for 5 years",
    "5 years at Mercy",
    "I think about 5 years of MRI",
    "looking for 2 years now",
    "hasn't done CT since 2019",
    "living in Leeds since 2015",
    "visa is good for 3 years",
    "if she had 5 years of MRI the client would look",
    "non-compete runs 2 years",
    "moving in 2 years",
    "lease runs for another 2 years",
    "referred a friend who has 9 years in CT",
    "raise every 2 years",
    "5 year plan is management",
    "no more than 2 years to retirement",
    "team of 6, average tenure 4 years",
]

PAPER = [
    ("SUMMARY\nMRI technologist with 9 years of experience in hospital imaging.", "imaging=9"),
    ("Summary\nRegistered Nurse with over 12 years of experience.", "nurse=12+"),
    ("PROFILE\nAccountant with 10+ years in public accounting and 3 years of SAP.", "public accounting=10+, sap=3"),
    ("SKILLS\nPython (6 years), Java (2 years)", "python=6, java=2"),
    ("Profile\nResults-driven sales leader, 15 years' experience in B2B sales.", "b2b sales=15"),
    ("Summary\nTwenty years welding on offshore rigs.", "welding=20"),
]  # fmt: skip


def listed(facts: str) -> set[str]:
    return set(filter(None, facts.split(", ")))


@pytest.mark.parametrize(("text", "facts"), TYPED)
def test_years_are_read_with_what_they_are_in(text: str, facts: str) -> None:
    assert stated(text) == listed(facts)


@pytest.mark.parametrize(("text", "facts"), SINCE)
def test_a_beginning_counts_until_it_was_said(text: str, facts: str) -> None:
    assert stated(text) == listed(facts)


@pytest.mark.parametrize("text", NONE_OF_THEIRS)
def test_other_years_are_not_experience(text: str) -> None:
    assert stated(text) == set()


@pytest.mark.parametrize(("text", "facts"), PAPER)
def test_a_resume_states_years_in_its_summary(text: str, facts: str) -> None:
    assert stated(text, SourceKind.RESUME) == listed(facts)


def test_the_words_are_quoted_as_they_stand() -> None:
    said = "Spoke 10 min. Has 8 yrs MRI at two sites."
    (fact,) = read(Text(Source("e1", SourceKind.CALL, SAID, said), SAID.date()))
    assert "8 yrs MRI" in said[fact.start : fact.end]


@given(strategies.text(max_size=200) | strategies.lists(strategies.sampled_from(
    ["8 years", "MRI", "since", "2019", "never", "in", "of them", ":", ",", "\n", "3", "for", "CT"]
), max_size=14).map(" ".join))  # fmt: skip
@settings(max_examples=60, deadline=None)
def test_any_text_is_read(said: str) -> None:
    source = Source("e1", SourceKind.CALL, SAID, said)
    for fact in [*read(Text(source, SAID.date())), *read_skills(Text(source, SAID.date()))]:
        assert 0 <= fact.start <= fact.end <= len(said)
