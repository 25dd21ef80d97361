"""Years, skills, papers and leave to work that only look as if they differed, and those that do."""

import pytest

from tests.screening import given
from tests.screening.given import differ

MINE = ("experience_years", "skill", "credential", "education", "work_authorization")


def jobs(*blocks, below=""):
    return "Dana Whitfield\n\nEXPERIENCE\n\n" + "\n\n".join(blocks) + f"\n\n{below}\n"


PIPES = jobs(
    "Brightwater Mechanical, Tampa FL          2018 to Present\nPlumbing Foreman\n- repipes, cast iron",
    "Tidewell Plumbing Co., Tampa FL          2010 to 2018\nHelper\n- carried pipe, dug slabs, drove the van",
)
SPARKS = jobs(
    "Kestrel Power, Leeds          2019 to Present\nHVAC Technician\n- chillers and boilers, callouts",
    "Moorside Heating, Leeds          2011 to 2019\nApprentice, then technician\n- rode along, filters",
)
WELD = jobs(
    "Ironbridge Works, Dayton OH          2017 to Present\nWelder\n- TIG stainless pipe",
    "Pellworth Fabrication, Dayton OH          2009 to 2017\nOperator\n- saw, brake and grinding",
)
BANK = jobs(
    "Alder Insurance, Boston MA          2019 to Present\nFinancial Analyst\n- monthly forecast",
    below="SKILLS\nSAP, Power BI, Anaplan, Epic, Salesforce",
)
BUILT = jobs(
    "Alder Insurance, Boston MA          2019 to Present\nSystems Analyst\n- configured SAP CO for two plants",
)
NIGHTS = "EDUCATION\nBachelor's by night, Ohio Uplands University, two years in\nAAS Accounting, Meigs College, 2016"

INNOCENT = [
    (PIPES, "15 yrs plumbing. 33 an hour. foreman job would suit"),
    (PIPES, "been plumbing 16 years all told, journeyman card since '18"),
    (SPARKS, "14 years hvac, own van"),
    (WELD, "welding 16 years. own helmet, no drama"),
    (BANK, "SAP CO question: he runs reports, never configured it, client knows"),
    (BANK, "Anaplan: uses it daily, doesn't build."),
    (BANK, "Power BI? She reads the dashboards, has never built one."),
    (BANK, "Salesforce: enters his deals, not administered it himself."),
    (NIGHTS, "No degree yet (has the associate), 2 yrs into the bachelor's."),
    (NIGHTS, "bachelor's is three semesters so far, hopes 2028"),
    ("CERTIFICATES\nCIPD level 5", "CIPD 5 done; 7 not started."),
    ("CERTIFICATES\nCIPD Level 5, 2021", "CIPD L5 is done, L7 not begun, no plan to"),
    ("LICENCES\nRN, Florida, exp 2027", "RN. annual review is in October, wants a raise first"),
    ("LICENCES\nCEng, 2019", "CEng. salary review is due in May."),
    ("Nationalité française, aucun titre de séjour requis", "French citizen, no permit stuff."),
    ("Nationalité française", "HR there did a passeport talent for a Tunisian dev last year, no need here"),
    ("EDUCATION\nADN, Hillsborough Tech, 2019", "BSN? halfway thru at WGU, ADN is what she has."),
    (BUILT.replace("configured SAP CO", "PLC wiring"), "PLC: lands the wires, never programmed one."),
    ("Kafka consumers, Terraform", "Kafka: consumes topics, the platform team owns it, he's never set one up."),
    ("Anglais courant. Nationalité belge", "Belge. Sa compagne a une carte de séjour jusqu'en 2027."),
]  # fmt: skip

TOLD = [
    ("experience_years", PIPES, "27 years of plumbing"),
    ("experience_years", WELD, "welding for 25 years"),
    ("skill", BUILT, "SAP CO question: he runs reports, never configured it."),
    ("skill", BANK, "SAP? never used it, somebody else pulls the numbers."),
    ("education", "EDUCATION\nB.S. Nursing, Pellworth University, 2013", "two years into the bachelor's at Pellworth, no degree yet."),
    ("credential", "LICENCES\nChartered engineer (CEng) since 2023", "her chartership review is in October, so not CEng before."),
    ("work_authorization", "Nationalité française, aucun titre de séjour requis", "Holds a passeport talent tied to his employer until September."),
    ("work_authorization", "German citizen", "He is on an ICT card, it says on the back who for."),
    ("work_authorization", "Anglais courant. Nationalité belge", "Titre de séjour étudiant jusqu'en juin."),
    ("work_authorization", "AWS Associate 2022. British citizen", "on a graduate visa till March, would need sponsoring after"),
]  # fmt: skip


@pytest.mark.parametrize(("resume", "call"), INNOCENT)
def test_what_only_looks_like_a_difference_is_left_alone(resume, call):
    assert not [found for found in differ(call, resume=resume) if found[0] in MINE]


@pytest.mark.parametrize(("kind", "resume", "call"), TOLD)
def test_what_differs_plainly_is_shown(kind, resume, call):
    assert (kind, ("r1", "e1")) in differ(call, resume=resume)


def test_a_number_with_a_half_behind_a_calling_is_years():
    assert differ(
        "Dale. PTA 6 1/2. 29.50.", "fourteen yrs of hands-on PTA work", kind="experience_years"
    )
    assert not differ("Dale. PTA 6 1/2. 29.50.", "PTA 7 yrs", kind="experience_years")


def test_a_degree_of_a_year_before_it_was_told_not_to_be_there_is_shown_however_late():
    later = [("2026-07-13", "EDUCATION\nB.S. Industrial Statistics, Huron Flats University, 2018")]
    first = (
        "EDUCATION\nHuron Flats University, statistics, 71 credits. Left in 2018 without a degree"
    )
    found = differ(resume=first, received="2024-10-07", resumes=later, kind="education")
    assert found == [("education", ("r1", "r2"))]


def test_the_question_writes_a_short_skill_as_people_do():
    from recruiter_desk.screening.rules.judge import differences

    [found] = differences(given.known("8 yrs MRI", "MRI 3 years only"))
    assert found.ask.startswith("How many years of MRI ")
