"""How resumes, facts, what was said of them, and differences are kept."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Column, Index, Integer, Table, Text
from sqlmodel import Field, SQLModel

from recruiter_desk.people.tables import NEVER_AGAIN
from recruiter_desk.store.columns import Instant


class Resume(SQLModel, table=True):
    """One version of a resume: the original by its hash, and the text made of it.

    `remarks` is a JSON list of sentences on how it was read ("two columns", "page limit").
    """

    __table_args__ = (
        CheckConstraint(
            "kind IN ('pdf', 'docx', 'rtf', 'odt', 'txt', 'json')", name="resume_kind"
        ),
        Index("ix_resume_person", "person_id", "received_at"),
        NEVER_AGAIN,
    )
    id: int = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id")
    hash: str = Field(index=True)
    name: str
    kind: str = Field(sa_type=Text)
    received_at: datetime = Field(sa_type=Instant)
    entered_at: datetime = Field(sa_type=Instant)
    pages: int | None = None
    remarks: str = "[]"
    text: str


class FactRuling(SQLModel, table=True):
    """What the recruiter said of a fact, by its words, so that it holds when they are read again.

    `source` is "note:7", "call:9", "resume:3", or "" for a fact typed by hand; `value` is what
    was typed for "set" and "typed".
    """

    __tablename__ = "fact_ruling"
    __table_args__ = (
        CheckConstraint(
            "act IN ('confirm', 'drop', 'set', 'not_theirs', 'typed')", name="fact_ruling_act"
        ),
        Index("ix_fact_ruling_person", "person_id", "source"),
        NEVER_AGAIN,
    )
    id: int = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id")
    source: str = ""
    fact_kind: str
    about: str
    quote: str = ""
    act: str = Field(sa_type=Text)
    value: str = ""
    at: datetime = Field(sa_type=Instant)


class DifferenceAnswer(SQLModel, table=True):
    """What became of a difference; it does not come back while its `fingerprint` is the same.

    `quotes` is a JSON list of the two statements as they were shown.
    """

    __tablename__ = "difference_answer"
    __table_args__ = (
        CheckConstraint(
            "state IN ('explained', 'corrected', 'stands', 'later')",
            name="difference_answer_state",
        ),
        Index("ix_difference_answer_person", "person_id", "fingerprint"),
        NEVER_AGAIN,
    )
    id: int = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id")
    kind: str
    about: str
    first_source: str
    second_source: str
    fingerprint: str
    quotes: str = "[]"
    state: str = Field(sa_type=Text)
    why: str = ""
    at: datetime = Field(sa_type=Instant)


class TalkMark(SQLModel, table=True):
    """One of the five marks after a talk, from 1 to 5, with a word of why."""

    __tablename__ = "talk_mark"
    __table_args__ = (
        CheckConstraint(
            "name IN ('energy', 'communication', 'interest', 'fit', 'resume')",
            name="talk_mark_name",
        ),
        CheckConstraint("score BETWEEN 1 AND 5", name="talk_mark_score"),
        NEVER_AGAIN,
    )
    id: int = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    call_id: int = Field(foreign_key="call.id", index=True)
    name: str = Field(sa_type=Text)
    score: int
    why: str = ""
    at: datetime = Field(sa_type=Instant)


ToRead = Table(
    "to_read",
    SQLModel.metadata,
    Column("source", Text, primary_key=True),
    Column("person_id", Integer, nullable=False),
    Index("ix_to_read_person", "person_id"),
)
"""Derived: texts that wait to be read into facts, "note:7"."""

ReadFact = Table(
    "fact",
    SQLModel.metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", Integer, nullable=False),
    Column("source", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("about", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("shown", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("at", Integer, nullable=False),
    Column("whole", Text, nullable=False),
    Index("ix_fact_person", "person_id", "kind", "about"),
    Index("ix_fact_source", "source"),
    sqlite_autoincrement=True,
)
"""Derived: a fact as it was read; `at` microseconds UTC, `whole` all of it as JSON."""

FoundDifference = Table(
    "difference",
    SQLModel.metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("about", Text, nullable=False),
    Column("first", Text, nullable=False),
    Column("second", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("ask", Text, nullable=False),
    Column("severity", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("at", Integer, nullable=False),
    Index("ix_difference_person", "person_id"),
    Index("ix_difference_state", "state", "at"),
    sqlite_autoincrement=True,
)
"""Derived: two facts that cannot both be true, each whole as JSON with its quote; `at` of the
later one, microseconds UTC."""

TurnsOn = Table(
    "turns_on",
    SQLModel.metadata,
    Column("person_id", Integer, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("about", Text, primary_key=True),
    sqlite_with_rowid=False,
)
"""Derived: which facts something wanted of a person turns on; `about` "" is all of a kind.
Settled by the slice above that knows what is wanted."""

__all__ = [
    "DifferenceAnswer",
    "FactRuling",
    "FoundDifference",
    "ReadFact",
    "Resume",
    "TalkMark",
    "ToRead",
    "TurnsOn",
]
