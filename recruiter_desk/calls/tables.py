"""How calls, promises and closings are kept."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, Text, text
from sqlmodel import Field, SQLModel

from recruiter_desk.people.tables import NEVER_AGAIN
from recruiter_desk.store.columns import Instant


class Call(SQLModel, table=True):
    """One call, text or e-mail, to or from a person, or a number that names nobody yet.

    `number` is the key of the number used (see Phone.number), None where it is not known. `due`
    and `not_returned` are reckoned when a voicemail is entered and kept: when it should be
    returned, and from when it counts as not returned. The `slip_` columns are the five parts of
    a voicemail. `seconds` is the length. `anyway_why` is why I rang in spite of think-twice.
    `outside` is its id in the desk it came from ("3f9a…/c5"), None where it was entered here.
    """

    __table_args__ = (
        CheckConstraint("direction IN ('out', 'in')", name="call_direction"),
        CheckConstraint("by IN ('phone', 'text', 'email')", name="call_by"),
        CheckConstraint(
            "outcome IN ('connected', 'bad_time', 'voicemail', 'message_left', 'no_answer', "
            "'busy', 'declined', 'wrong_number')",
            name="call_outcome",
        ),
        Index("ix_call_person_at", "person_id", "at"),
        Index("ix_call_number", "number"),
        Index("ix_call_direction_at", "direction", "at", "person_id"),
        Index(
            "ix_call_wrong",
            "number",
            sqlite_where=text("direction = 'out' AND outcome = 'wrong_number'"),
        ),
        Index("ix_call_nobody", "number", "at", sqlite_where=text("person_id IS NULL")),
        Index("ix_call_outside", "outside", sqlite_where=text("outside IS NOT NULL")),
        NEVER_AGAIN,
    )
    id: int = Field(default=None, primary_key=True)
    person_id: int | None = Field(default=None, foreign_key="person.id")
    number: str | None = None
    direction: str = Field(sa_type=Text)
    by: str = Field(default="phone", sa_type=Text)
    outcome: str = Field(sa_type=Text)
    at: datetime = Field(sa_type=Instant)
    seconds: int | None = None
    about: str = ""
    text: str = ""
    due: datetime | None = Field(default=None, sa_type=Instant)
    due_given: bool = False
    not_returned: datetime | None = Field(default=None, sa_type=Instant)
    slip_who: str = ""
    slip_firm: str = ""
    slip_what: str = ""
    slip_number: str = ""
    slip_ask_for: str = ""
    listened: bool | None = None
    right_person: bool | None = None
    anyway_why: str = ""
    entered_at: datetime = Field(sa_type=Instant)
    outside: str | None = None


class Promise(SQLModel, table=True):
    """A call promised in a call: who owes it, when, on which zone's clock, in which words.

    `timed` is false for "I'll get back to you": then `due` is the end of the second working day.
    """

    __table_args__ = (CheckConstraint("by IN ('me', 'them')", name="promise_by"), NEVER_AGAIN)
    id: int = Field(default=None, primary_key=True)
    call_id: int = Field(foreign_key="call.id", index=True)
    by: str = Field(sa_type=Text)
    timed: bool
    due: datetime = Field(sa_type=Instant)
    zone: str
    said: str = ""


class Closing(SQLModel, table=True):
    """What was open about a person (or a number that names nobody) was closed by hand."""

    __table_args__ = (Index("ix_closing_person", "person_id"), NEVER_AGAIN)
    id: int = Field(default=None, primary_key=True)
    person_id: int | None = Field(default=None, foreign_key="person.id")
    number: str | None = Field(default=None, index=True)
    at: datetime = Field(sa_type=Instant)
    why: str


class Snooze(SQLModel, table=True):
    """What was open about a person (or number) is not shown until then; `rest` by think-twice."""

    __table_args__ = (Index("ix_snooze_person", "person_id"), NEVER_AGAIN)
    id: int = Field(default=None, primary_key=True)
    person_id: int | None = Field(default=None, foreign_key="person.id")
    number: str | None = Field(default=None, index=True)
    at: datetime = Field(sa_type=Instant)
    until: datetime = Field(sa_type=Instant)
    rest: bool = False


class LastContact(SQLModel, table=True):
    """Derived: when there was last any contact with a person, and when a talk."""

    __tablename__ = "last_contact"
    __table_args__ = (Index("ix_last_contact_at", "at", "person_id"),)
    person_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    at: datetime = Field(sa_type=Instant)
    talk: datetime | None = Field(default=None, sa_type=Instant)


class UnknownNumber(SQLModel, table=True):
    """Derived: a number of calls that name nobody; `tail` is its digits reversed."""

    __tablename__ = "unknown_number"
    __table_args__ = (Index("ix_unknown_number_tail", "tail"), {"sqlite_with_rowid": False})
    number: str = Field(primary_key=True)
    tail: str
