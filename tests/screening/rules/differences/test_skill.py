"""Skills said to be there and said never to have been."""

import pytest

from recruiter_desk.screening.reading.kinds.skills import read
from recruiter_desk.screening.rules.differences.skill import differ
from tests.screening.rules.differences.told import told

RESUME = """Dana Whitfield

EXPERIENCE
Technologist
Mercy General Hospital, Tampa, FL
January 2019 - Present
- Performed CT and mammography exams, 25 patients a day
- Charted in Epic, kept the Xactimate estimates for the office
- Observed cardiac catheterization procedures

SKILLS
Cerner, SAP, QuickBooks, Guidewire

LANGUAGES
German (C1), Spanish (basic)
"""
R = f"resume 2026-03-01: {RESUME}"

DIFFER = [
    (R, "call 2026-04-01: never touched CT"),
    (R, "call 2026-04-01: no Epic"),
    (R, "call 2026-04-01: hasn't used SAP"),
    (R, "call 2026-04-01: only shadowed in CT"),
    (R, "call 2026-04-01: no mammo experience at all"),
    (R, "email 2026-04-01: I have never used Cerner."),
    (R, "call 2026-04-01: never used Xactimate"),
    (R, "call 2026-04-01: no experience with Guidewire"),
    (R, "call 2026-04-01: doesn't speak German"),
    (R, "call 2026-04-01: her German is A2 at best"),
    (R, "call 2026-04-01: QuickBooks? never"),
    (R, "note 2026-04-01: Epic - none"),
    (R, "referral 2026-04-01: She never did CT in her life."),
    ("call 2026-03-01: uses Terraform every day", "call 2026-03-20: never used Terraform"),
    ("call 2026-03-01: comfortable with peds", "call 2026-03-20: not comfortable with peds"),
    ("call 2026-03-01: never did TIG", "call 2026-03-20: has done TIG for 6 years"),
    ("call 2026-03-01: no forklift", "call 2026-03-20: drives forklift daily"),
    ("call 2026-03-01: speaks French", "call 2026-03-20: doesn't speak French"),
    ("call 2026-03-01: has run a cath lab, knows IABP", "call 2026-03-20: no IABP experience"),
    ("call 2026-03-01: strong in IFRS", "call 2026-03-20: hasn't worked with IFRS"),
    ("call 2026-03-01: never handled litigation", "call 2026-04-01: used to do litigation"),
    ("call 2026-03-01: worked with Bystronic lasers", "call 2026-04-01: never used Bystronic"),
]  # fmt: skip

FIT = [
    (R, "call 2026-04-01: rusty on SAP"),
    (R, "call 2026-04-01: only a little mammo"),
    (R, "call 2026-04-01: hasn't used SAP since 2015"),
    (R, "call 2026-04-01: no MRI"),
    (R, "call 2026-04-01: client has no Epic"),
    (R, "call 2026-04-01: ask if she ever used Epic"),
    (R, "call 2026-04-01: his twin never touched CT"),
    (R, "call 2026-04-01: wants MRI only, no CT"),
    (R, "call 2026-04-01: won't do mammo any more"),
    (R, "call 2026-04-01: Spanish is basic"),
    (R, "call 2026-04-01: no cath lab experience, only watched"),
    (R, "call 2026-04-01: never did cardiac CT"),
    (R, "call 2026-04-01: no complaints about Epic"),
    (R, "call 2026-04-01: uses Epic daily"),
    (R, "call 2026-04-01: no problem with CT"),
    (R, "call 2026-04-01: German is fluent"),
    (R, "call 2026-04-01: never used Guidewire PolicyCenter"),
    (R, "call 2026-04-01: I doubt she ever used SAP"),
    ("call 2024-03-01: never used Terraform", "call 2026-03-20: uses Terraform daily"),
    ("call 2026-03-01: no Epic", "call 2026-03-20: never used Epic"),
    ("call 2026-03-01: a little Kubernetes", "call 2026-03-20: no Kubernetes in production"),
    ("call 2026-03-01: does CT", "call 2026-03-20: not interested in CT jobs"),
    ("call 2026-03-01: speaks French", "call 2026-03-20: no French clients"),
]  # fmt: skip


@pytest.mark.parametrize("statements", DIFFER)
def test_done_against_never(statements: tuple[str, ...]) -> None:
    found = told(read, differ, *statements)
    assert [(d.first.source, d.second.source) for d in found] == [("s1", "s2")]


@pytest.mark.parametrize("statements", FIT)
def test_what_fits(statements: tuple[str, ...]) -> None:
    assert [d.why for d in told(read, differ, *statements)] == []


def test_the_working_quotes_both() -> None:
    (found,) = told(read, differ, R, "call 2026-04-01: never touched CT")
    assert "Performed CT" in found.why
    assert "never touched CT" in found.why
    assert found.ask.endswith("?")
