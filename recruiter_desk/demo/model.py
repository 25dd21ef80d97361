"""The invented people of the demo, as what is drawn for them later needs them."""

from dataclasses import dataclass, field
from datetime import datetime

from recruiter_desk.calls.drafts import CallDraft
from recruiter_desk.demo.sources import Field
from recruiter_desk.notes.model import NoteDraft
from recruiter_desk.people.model import PersonDraft


@dataclass(frozen=True, slots=True)
class Traits:
    """What stays true of somebody through all their notes; pay in dollars an hour."""

    field: Field
    years: int
    pay: int
    skill: str
    want: str
    move: str
    notice: str
    expertise: tuple[str, str]
    employer: str


@dataclass(frozen=True, slots=True)
class Invented:
    """Somebody of the crowd, on the desk since so many days; `traits` fit all their notes."""

    draft: PersonDraft
    days: int
    traits: Traits


@dataclass(frozen=True, slots=True)
class Shut:
    """What was open about a person then was closed by hand."""

    person_id: int
    at: datetime
    why: str


@dataclass(slots=True)
class Told:
    """What happened, before it is kept: calls, closings, notes and corrections of notes.

    `corrections` are positions in `notes` and the text that a note was corrected to.
    """

    calls: list[CallDraft] = field(default_factory=list)
    closings: list[Shut] = field(default_factory=list)
    notes: list[NoteDraft] = field(default_factory=list)
    corrections: dict[int, str] = field(default_factory=dict)

    def extend(self, more: "Told") -> None:
        """Take what else happened along."""
        before = len(self.notes)
        self.calls += more.calls
        self.closings += more.closings
        self.notes += more.notes
        self.corrections |= {before + at: text for at, text in more.corrections.items()}
