"""How referrals, what was told and asked of referrers, and fees are kept."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Column, Index, Integer, Table, Text
from sqlmodel import Field, SQLModel

from recruiter_desk.people.tables import NEVER_AGAIN
from recruiter_desk.store.columns import Instant


class Referral(SQLModel, table=True):
    """An edge of the network: `from_id` gave, introduced, works with or reports to `to_id`.

    `how` says how they know each other, `how_words` where and when ("at Mercy, 2019 to 2021").
    `said_outcome` is what I said became of it, over what follows from calls and submissions.
    `call_id`, `note_id`: in which it was given; `note_id` may be what the referrer said of them.
    After a merge both ends may be one person; such an edge is kept for a split and shown nowhere.
    """

    __table_args__ = (
        CheckConstraint(
            "kind IN ('referral', 'introduced_by', 'works_with', 'reports_to')",
            name="referral_kind",
        ),
        CheckConstraint(
            "how IN ('', 'worked_together', 'taught', 'friend', 'family', 'other')",
            name="referral_how",
        ),
        CheckConstraint(
            "said_outcome IN ('given', 'spoken', 'submitted', 'placed', 'declined')",
            name="referral_said_outcome",
        ),
        Index("ix_referral_from", "from_id", "to_id"),
        Index("ix_referral_to", "to_id", "from_id"),
        NEVER_AGAIN,
    )
    id: int = Field(default=None, primary_key=True)
    from_id: int = Field(foreign_key="person.id")
    to_id: int = Field(foreign_key="person.id")
    kind: str = Field(default="referral", sa_type=Text)
    at: datetime = Field(sa_type=Instant)
    call_id: int | None = Field(default=None, foreign_key="call.id", index=True)
    note_id: int | None = Field(default=None, foreign_key="note.id", index=True)
    how: str = Field(default="", sa_type=Text)
    how_words: str = ""
    said_outcome: str | None = Field(default=None, sa_type=Text)
    said_at: datetime | None = Field(default=None, sa_type=Instant)
    entered_at: datetime = Field(sa_type=Instant)


class Telling(SQLModel, table=True):
    """The referrer was told what became of one they gave; `outcome` as it was then."""

    __table_args__ = (NEVER_AGAIN,)
    id: int = Field(default=None, primary_key=True)
    referral_id: int = Field(foreign_key="referral.id", index=True)
    at: datetime = Field(sa_type=Instant)
    outcome: str = Field(sa_type=Text)
    words: str = ""


class Asking(SQLModel, table=True):
    """A person was asked whom they know; `about` in words ("CT nights, Denver")."""

    __table_args__ = (Index("ix_asking_person", "person_id", "at"), NEVER_AGAIN)
    id: int = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id")
    at: datetime = Field(sa_type=Instant)
    about: str = ""


class Fee(SQLModel, table=True):
    """A fee due to a referrer: a dated note, never a promise; `cents` None: not said how much."""

    __table_args__ = (NEVER_AGAIN,)
    id: int = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    referral_id: int | None = Field(default=None, foreign_key="referral.id", index=True)
    due_on: date
    cents: int | None = None
    currency: str = ""
    words: str = ""
    paid_on: date | None = None
    entered_at: datetime = Field(sa_type=Instant)


class Unnamed(SQLModel, table=True):
    """A referrer who asked not to be named: never shown to others, never exported."""

    __table_args__ = (NEVER_AGAIN,)
    id: int = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    at: datetime = Field(sa_type=Instant)


Became = Table(
    "became",
    SQLModel.metadata,
    Column("person_id", Integer, primary_key=True),
    Column("stage", Text, primary_key=True),
    Column("at", Integer, primary_key=True),
    sqlite_with_rowid=False,
)
"""Derived: what became of a person, each time of each stage ('submitted', 'placed', 'declined');
`at` microseconds UTC. Settled by the slices above that know, read by referrals, which ask the
calls themselves for talks. Each time, since only what came after a referral became of it."""

ReferralState = Table(
    "referral_state",
    SQLModel.metadata,
    Column("referral_id", Integer, primary_key=True, autoincrement=False),
    Column("from_id", Integer, nullable=False),
    Column("to_id", Integer, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("at", Integer, nullable=False),
    Column("told_at", Integer),
    Column("owed", Integer, nullable=False),
    Index("ix_referral_state_from", "from_id", "outcome"),
    Index("ix_referral_state_to", "to_id"),
)
"""Derived, for edges of kind referral with two ends: how far it came, when, when the referrer was
last told, and whether an answer is owed (0, 1)."""

__all__ = ["Asking", "Became", "Fee", "Referral", "ReferralState", "Telling", "Unnamed"]
