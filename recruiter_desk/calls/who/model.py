"""Somebody who may be calling, with why I rang."""

from dataclasses import dataclass
from datetime import datetime

from recruiter_desk.calls.drafts import Slip


@dataclass(frozen=True, slots=True)
class LastCall:
    """My last call to somebody, or theirs where I never rang: what it was about, what was left.

    `message` is what was noted, else the slip's five parts in one line; `number` the one used.
    """

    at: datetime
    outcome: str
    about: str
    message: str
    slip: Slip
    number: str | None


@dataclass(frozen=True, slots=True)
class Caller:
    """One match. `person_id` None: a number that names nobody; then `name` is that number.

    `numbers` are keys (E.164 or bare digits); `open`: something is open about them, first `due`
    then.
    """

    person_id: int | None
    name: str
    function: str
    city: str
    zone: str | None
    numbers: tuple[str, ...]
    open: bool
    due: datetime | None
    last: LastCall | None
