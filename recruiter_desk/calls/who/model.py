"""Somebody who may be calling, with why I rang.

Both nouns are named tuples, for fifty are made of rows at every key: C makes them five times
as fast as a frozen dataclass, and what is not looked at is not worked out.
"""

from datetime import datetime
from typing import NamedTuple

from recruiter_desk.base.clock import instant
from recruiter_desk.base.text.phones import show_phone
from recruiter_desk.calls.drafts import Slip


class LastCall(NamedTuple):
    """My last call to somebody, or theirs where I never rang; `number` the one used."""

    stamp: int
    outcome: str
    subject: str
    text: str
    slip_who: str
    slip_firm: str
    slip_what: str
    slip_number: str
    slip_ask_for: str
    number: str | None

    @property
    def at(self) -> datetime:
        """When it was."""
        return instant(self.stamp)

    @property
    def slip(self) -> Slip:
        """The five parts of the voicemail."""
        return Slip(
            self.slip_who, self.slip_firm, self.slip_what, self.slip_number, self.slip_ask_for
        )

    @property
    def about(self) -> str:
        """What it was about."""
        return self.subject or self.slip_what

    @property
    def message(self) -> str:
        """What was noted, else the slip's five parts in one line."""
        return self.text or spoken(self.slip)


class Caller(NamedTuple):
    """One match. `person_id` None: a number that names nobody.

    `known_numbers` are its keys (E.164 or bare digits) with blanks between; `first_due` when the
    first of what is open about them is due, None where nothing is.
    """

    person_id: int | None
    shown: str
    function: str
    city: str
    zone: str | None
    known_numbers: str | None
    first_due: int | None
    last: LastCall | None

    @property
    def name(self) -> str:
        """The person's name, or the number."""
        return show_phone(self.shown) if self.person_id is None else self.shown

    @property
    def numbers(self) -> tuple[str, ...]:
        """The keys of their numbers, each once."""
        return tuple(dict.fromkeys((self.known_numbers or "").split()))

    @property
    def open(self) -> bool:
        """Whether something is open about them."""
        return self.first_due is not None

    @property
    def due(self) -> datetime | None:
        """When the first of that is due."""
        return None if self.first_due is None else instant(self.first_due)


def spoken(slip: Slip) -> str:
    """The five parts as they were said, in one line; empty where nothing was."""
    parts = (
        slip.who,
        slip.firm,
        slip.what,
        slip.number,
        slip.ask_for and f"Ask for {slip.ask_for}",
    )
    return ". ".join(part for part in parts if part)
