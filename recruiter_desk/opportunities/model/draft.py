"""What is typed about an opportunity: a new one whole, or the changes to one."""

from dataclasses import dataclass, field
from datetime import date

from recruiter_desk.people.model import UNSET, Several, Unset


@dataclass(frozen=True, slots=True)
class ContactDraft:
    """Somebody at the client who hires for it, by id; the role in words."""

    person: int
    role: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningDraft:
    """A new opportunity, everything as typed.

    `within` "40mi" or "60 km"; `remote` "on_site", "hybrid", "remote"; `pay` "46-54/hour";
    `client` and `off_limits` by any name of the company, made when new; `guarantee_days` after
    the start. `contacts` are ids of people, or drafts with a role.
    """

    title: str
    client: str = ""
    function: str = ""
    expertise: tuple[str, ...] = ()
    knockouts: tuple[str, ...] = ()
    place: str = ""
    within: str = ""
    remote: str = ""
    shifts: str = ""
    pay: str = ""
    words: str = ""
    starts_on: date | None = None
    submit_by: date | None = None
    guarantee_days: int | None = None
    contacts: tuple[int | ContactDraft, ...] = ()
    off_limits: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningChanges:
    """What changes about an opportunity; UNSET leaves it, "" or None empties it.

    A want is removed by its words; a company off limits by a name, a contact by "p12".
    """

    title: str | Unset = UNSET
    client: str | Unset = UNSET
    function: str | Unset = UNSET
    expertise: Several[str] = field(default_factory=Several)
    knockouts: Several[str] = field(default_factory=Several)
    place: str | Unset = UNSET
    within: str | Unset = UNSET
    remote: str | Unset = UNSET
    shifts: str | Unset = UNSET
    pay: str | Unset = UNSET
    words: str | Unset = UNSET
    starts_on: date | Unset | None = UNSET
    submit_by: date | Unset | None = UNSET
    guarantee_days: int | Unset | None = UNSET
    contacts: Several[int | ContactDraft] = field(default_factory=Several)
    off_limits: Several[str] = field(default_factory=Several)
