"""The nouns: a person's card and lines, what is typed about them, how they are looked for."""

from recruiter_desk.people.model.card import (
    AsideLine,
    EmailLine,
    EmployerLine,
    LinkLine,
    OutsideIdLine,
    PersonCard,
    PhoneLine,
    PlaceLine,
)
from recruiter_desk.people.model.draft import (
    UNSET,
    Added,
    EmailDraft,
    OffLimits,
    PersonChanges,
    PersonDraft,
    PhoneDraft,
    Several,
    Status,
    Unset,
)
from recruiter_desk.people.model.lines import Duplicate, Found, PersonFilter, PersonLine, Within

__all__ = [
    "UNSET",
    "Added",
    "AsideLine",
    "Duplicate",
    "EmailDraft",
    "EmailLine",
    "EmployerLine",
    "Found",
    "LinkLine",
    "OffLimits",
    "OutsideIdLine",
    "PersonCard",
    "PersonChanges",
    "PersonDraft",
    "PersonFilter",
    "PersonLine",
    "PhoneDraft",
    "PhoneLine",
    "PlaceLine",
    "Several",
    "Status",
    "Unset",
    "Within",
]
