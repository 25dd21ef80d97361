"""How notes are kept."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, Text, text
from sqlmodel import Field, SQLModel

from recruiter_desk.people.tables import NEVER_AGAIN
from recruiter_desk.store.columns import Instant


class Note(SQLModel, table=True):
    """Free text on a person, or on none yet; `said_by_id`: a speaker who is somebody else.

    `outside` is its id in the desk it came from ("3f9a…/n5"), None where it was entered here.
    """

    __table_args__ = (
        CheckConstraint("kind IN ('note', 'email', 'referral')", name="note_kind"),
        CheckConstraint("speaker IN ('me', 'person', 'other')", name="note_speaker"),
        Index("ix_note_person_at", "person_id", "at"),
        Index("ix_note_outside", "outside", sqlite_where=text("outside IS NOT NULL")),
        NEVER_AGAIN,
    )
    id: int = Field(default=None, primary_key=True)
    person_id: int | None = Field(default=None, foreign_key="person.id")
    kind: str = Field(default="note", sa_type=Text)
    speaker: str = Field(default="me", sa_type=Text)
    said_by_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    at: datetime = Field(sa_type=Instant)
    text: str
    entered_at: datetime = Field(sa_type=Instant)
    outside: str | None = None


class FormerText(SQLModel, table=True):
    """What a corrected note said before, until when."""

    __tablename__ = "former_text"
    __table_args__ = (NEVER_AGAIN,)
    id: int = Field(default=None, primary_key=True)
    note_id: int = Field(foreign_key="note.id", index=True)
    text: str
    until: datetime = Field(sa_type=Instant)


class NoteTag(SQLModel, table=True):
    """One tag on a note."""

    __tablename__ = "note_tag"
    __table_args__ = (NEVER_AGAIN,)
    id: int = Field(default=None, primary_key=True)
    note_id: int = Field(foreign_key="note.id", index=True)
    name: str
    key: str = Field(index=True)
