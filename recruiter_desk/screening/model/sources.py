"""Where a statement comes from: a resume, a call, a note, an e-mail, somebody's word."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class SourceKind(StrEnum):
    """What a source is."""

    RESUME = "resume"
    CALL = "call"
    NOTE = "note"
    EMAIL = "email"
    REFERRAL = "referral"


@dataclass(frozen=True, slots=True)
class Source:
    """One text with its date and speaker.

    `at` is aware: when it was said, or when the resume was received. `by` names a speaker who is
    neither the candidate nor me ("" otherwise). `direction` ("out", "in") and `outcome`
    ("connected", "voicemail", "no_answer", "bad_time", …) are set for calls only. A call may have
    no words at all: it is still a witness.
    """

    id: str
    kind: SourceKind
    at: datetime
    text: str
    by: str = ""
    direction: str = ""
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """A place as places are compared: "US", "FL", "Tampa"; "" where it was not said."""

    country: str = ""
    region: str = ""
    city: str = ""


NOWHERE = Place()
