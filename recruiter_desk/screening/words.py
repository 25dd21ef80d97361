"""How facts and differences are said: one short label for each kind, and who said it when."""

from recruiter_desk.base.say import say_exact
from recruiter_desk.screening.model import Difference, Fact, FactKind, Source, SourceKind

LABELS = {
    FactKind.YEARS: "Years",
    FactKind.SKILL: "Skill",
    FactKind.EMPLOYER: "Works at",
    FactKind.TITLE: "Title",
    FactKind.EMPLOYMENT: "Job dates",
    FactKind.LEAVING: "Left because",
    FactKind.EDUCATION: "Education",
    FactKind.CREDENTIAL: "Licence",
    FactKind.AUTHORISATION: "May work",
    FactKind.LOCATION: "Lives in",
    FactKind.RELOCATION: "Would move",
    FactKind.NOTICE: "Notice",
    FactKind.START: "Can start",
    FactKind.SHIFT: "Shift",
    FactKind.HOURS: "Hours",
    FactKind.TRAVEL: "Travel",
    FactKind.REMOTE: "Remote",
    FactKind.PAY_NOW: "Pay now",
    FactKind.PAY_WANTED: "Wants",
    FactKind.PAY_FLOOR: "Floor",
    FactKind.OFFER: "Offers",
    FactKind.MESSAGE: "Messages",
    FactKind.INTEREST: "Interest",
}
DIFFERS = {
    "experience_years": "years",
    "skill": "a skill",
    "employer": "an employer",
    "job_title": "a title",
    "employment_dates": "dates of a job",
    "education": "education",
    "credential": "a licence",
    "location": "where they live",
    "relocation": "moving",
    "availability": "when they can work",
    "compensation": "pay",
    "offers": "other offers",
    "leaving_reason": "why they left",
    "work_authorization": "leave to work",
    "message": "messages and calls",
}
SOURCES = {
    SourceKind.RESUME: "Resume",
    SourceKind.CALL: "Call",
    SourceKind.NOTE: "Note",
    SourceKind.EMAIL: "E-mail",
    SourceKind.REFERRAL: "Referrer",
}
WITH_ABOUT = frozenset({FactKind.YEARS, FactKind.SKILL, FactKind.CREDENTIAL})
SHORT = 4  # letters up to which a word in small letters is taken for an abbreviation
MARKS = {
    "energy": "Energy",
    "communication": "Communication",
    "interest": "Interest",
    "fit": "Fit",
    "resume": "Matches resume",
}
STATES = {
    "to_ask": "to ask",
    "later": "ask later",
    "explained": "explained",
    "corrected": "corrected",
    "stands": "stands",
}


def label(kind: str) -> str:
    """The label of a kind of fact."""
    return LABELS[FactKind(kind)]


def subject(difference: Difference) -> str:
    """What a difference is about: "years, MRI"."""
    return topic(difference.kind, difference.about)


def topic(kind: str, about: str) -> str:
    """The same from its kind and what it is about."""
    said = DIFFERS.get(kind, kind)
    about = named(about.strip())
    return f"{said}: {about}" if about and about.casefold() not in said else said


def named(about: str) -> str:
    """What a fact is about as people write it: "MRI" for "mri"."""
    return about.upper() if len(about) <= SHORT and about.isalpha() and about.islower() else about


def value(fact: Fact) -> str:
    """What a fact says, as short as it can be shown: "9 y, MRI"."""
    said = fact.shown or fact.value
    about = named(fact.about) if fact.kind in WITH_ABOUT else ""
    if not about or about.casefold() in said.casefold() or about in {"total", "TOTAL"}:
        return said or named(fact.about)
    return f"{said}, {about}" if said else about


def said_where(source: Source, zone: str) -> str:
    """ "Call, Tue 26 May 14:02", or "Ana Ruiz, …" where somebody else said it."""
    who = source.by or SOURCES[source.kind]
    return f"{who}, {say_exact(source.at, zone)}"
