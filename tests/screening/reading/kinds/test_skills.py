"""What was done and what never was, read from notes and resumes."""

from datetime import UTC, datetime

import pytest

from recruiter_desk.screening.model import FactKind, Source, SourceKind
from recruiter_desk.screening.reading.kinds.skills import read
from recruiter_desk.screening.reading.text import Text

SAID = datetime(2026, 11, 10, 15, 0, tzinfo=UTC)


def said(text: str, kind: SourceKind = SourceKind.CALL) -> set[str]:
    facts = read(Text(Source("e1", kind, SAID, text), SAID.date(), "Dana Whitfield"))
    return {
        f"{fact.about}={fact.value}"
        for fact in facts
        if fact.kind is FactKind.SKILL and fact.of_candidate
    }


TYPED = [
    ("no Epic", "epic=never"),
    ("never touched CT", "ct=never"),
    ("hasn't used SAP", "sap=never"),
    ("has never used Python professionally", "python=never"),
    ("not comfortable with peds", "pediatrics=never"),
    ("only shadowed in CT", "ct=watched"),
    ("just observed in the cath lab", "cath lab=watched"),
    ("no experience with Kubernetes", "kubernetes=never"),
    ("no Kubernetes experience at all", "kubernetes=never"),
    ("zero TIG experience", "tig welding=never"),
    ("says she never did mammo", "mammography=never"),
    ("doesn't speak German", "german=never"),
    ("can't drive a forklift", "forklift=never"),
    ("no forklift", "forklift=never"),
    ("no CT, MRI or PET/CT", "ct=never, mri=never, pet/ct=never"),
    ("never used QuickBooks or NetSuite", "quickbooks=never, netsuite=never"),
    ("Epic? never", "epic=never"),
    ("Epic: none", "epic=never"),
    ("CT - no", "ct=never"),
    ("without any AutoCAD experience", "autocad=never"),
    ("doesn't know Terraform", "terraform=never"),
    ("has not worked with IFRS", "ifrs=never"),
    ("never worked in ICU", "icu=never"),
    ("she's never managed people", "management=never"),
    ("never had direct reports", ""),
    ("never used Guidewire", "guidewire=never"),
    ("no experience with Xactimate", "xactimate=never"),
    ("hasn't touched Bystronic machines", "bystronic machine=never"),
    ("no hands-on experience in dialysis", "dialysis=never"),
    ("lacks SOX experience", "sox=never"),
    ("never done any litigation", "litigation=never"),
    ("isn't trained in chemo", "chemotherapy=never"),
    ("doesn't do IV compounding", "sterile compounding=never"),
    ("uses Epic every day", "epic=done"),
    ("works with SAP daily", "sap=done"),
    ("has done plenty of CT", "ct=done"),
    ("experienced in Revit and AutoCAD", "revit=done, autocad=done"),
    ("strong Excel", "excel=done"),
    ("comfortable with peds and NICU", "pediatrics=done, nicu=done"),
    ("fluent in German", "german=done"),
    ("speaks French and Spanish", "french=done, spanish=done"),
    ("can run the CT scanner", "ct=done"),
    ("knows NetSuite inside out", "netsuite=done"),
    ("proficient with SolidWorks", "solidworks=done"),
    ("6 years of MRI", "mri=done"),
    ("a little CT", "ct=little"),
    ("some exposure to Kubernetes", "kubernetes=little"),
    ("rusty on SAP", "sap=little"),
    ("trained on Epic but never used it", "epic=little"),
    ("basic German", "german=little"),
    ("hasn't used SAP since 2015", "sap=past"),
    ("hasn't done CT in years", "ct=past"),
    ("not done any CT in the last 3 years", "ct=past"),
    ("no longer does CT", "ct=past"),
    ("used to do CT", "ct=past"),
    ("Epic yes, Cerner no", "epic=done, cerner=never"),
    ("Epic but no Cerner", "cerner=never"),
    ("re Terraform: she has never worked with it", "terraform=never"),
    ("Asked about dialysis experience - none.", "dialysis=never"),
    ("understands Polish but doesn't speak it", "polish=never"),
    ("hasn't worked in peds since nursing school", "pediatrics=never"),
    ("I've never so much as opened Revit", "revit=never"),
    ("Netsuite would be all new to him", "netsuite=never"),
    ("has not scrubbed in the OR", "operating room=never"),
    ("asked re cold calling: does it every day", "cold calling=done"),
    ("Skills: never programmed a PLC from scratch", ""),
]

NONE = [
    "client needs CT",
    "no CT jobs please",
    "wants MRI only, no CT",
    "won't do peds",
    "no interest in CT",
    "not interested in sales",
    "doesn't want peds",
    "ask if she used Epic",
    "has she used Epic?",
    "his wife uses Epic",
    "no Epic at the client",
    "site has no Epic",
    "no cardiac MRI-guided biopsies",
    "not just CT but MRI too",
    "no problem with CT",
    "never had a complaint about CT",
    "I doubt she ever used SAP",
    "would learn CT",
    "wants to get into CT",
    "happy to train in CT",
    "job is heavy on CT",
    "pitched the MRI role",
    "sent the MRI job description",
    "hiring manager never used Epic",
    "no call back re MRI role",
    "not sure if she's done CT",
    "if she's done CT we can submit",
    "no nights, no weekends",
    "no call",
    "no offers, no other interviews",
    "never married",
    "no answer, left a voicemail about the CT opening",
    "doesn't know when they can start",
    "never got the message",
    "no plans to move",
    "hasn't heard back from Mercy",
    "doesn't do weekends",
    "never worked at Mercy",
    "no degree",
    "no notice period",
    "not open to relocating",
    "has never been fired",
    "days only, no ICU, no weekends",
    "lives in Stamford, CT",
    "no SAP migrations",
    "IT lead there, never worked with the CT school",
]

PAPER = [
    ("EXPERIENCE\nMRI Technologist, Mercy General Hospital, Tampa FL\nJan 2016 - Present\n- Performed 3T MRI and CT exams\n", {"mri=done", "ct=done"}),
    ("SKILLS\nEpic, Cerner, PACS\n", {"epic=listed", "cerner=listed", "pacs=listed"}),
    ("Languages\nGerman (B2), English (native)\n", {"german=listed", "english=listed"}),
    ("EXPERIENCE\nTechnologist, Lakeside Clinic\n2019 - 2022\n- Observed CT procedures\n", {"ct=watched"}),
    ("EXPERIENCE\nTechnician, Lakeside Pharmacy\n2019 - 2022\n- IV room: TPN set up, chemo not done here\n", {"chemotherapy=little"}),
    ("Technical skills: Python, Terraform (basic)\n", {"python=listed", "terraform=little"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "facts"), TYPED)
def test_typed_words_say_what_was_done(text: str, facts: str) -> None:
    assert said(text) == set(filter(None, facts.split(", ")))


@pytest.mark.parametrize("text", NONE)
def test_nothing_is_read_of_wishes_others_and_openings(text: str) -> None:
    assert said(text) == set()


@pytest.mark.parametrize(("text", "facts"), PAPER)
def test_a_resume_says_what_was_done(text: str, facts: set[str]) -> None:
    assert facts <= said(text, SourceKind.RESUME)


def test_a_language_has_a_level() -> None:
    resume = "Languages\nGerman (B2), French (fluent)\n"
    facts = read(Text(Source("r1", SourceKind.RESUME, SAID, resume), SAID.date()))
    assert {f.about: f.detail("level") for f in facts} == {"german": "4", "french": "5"}
