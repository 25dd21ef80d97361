"""How steps and settings are kept."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Table, Text, text
from sqlmodel import Field, SQLModel

from recruiter_desk.store.columns import Instant


class Step(SQLModel, table=True):
    """One change of the desk, as the undo menu names it; `of` is the step undone or redone."""

    __table_args__ = (
        CheckConstraint("kind IN ('do', 'undo', 'redo')", name="step_kind"),
        Index("ix_step_of", "of", sqlite_where=text("of IS NOT NULL")),
        {"sqlite_autoincrement": True},
    )
    id: int = Field(default=None, primary_key=True)
    name: str
    at: datetime = Field(sa_type=Instant)
    kind: str = Field(sa_type=Text)
    of: int | None = Field(default=None, foreign_key="step.id")
    undone: bool = False
    fold: str | None = None
    revision: str
    touched: str = "[]"


Journal = Table(
    "journal",
    SQLModel.metadata,
    Column("step_id", Integer, ForeignKey("step.id"), primary_key=True),
    Column("tbl", Text, primary_key=True),
    Column("row_id", Integer, primary_key=True),
    Column("before", Text, nullable=True),
    sqlite_with_rowid=False,
)
"""Each touched row's former image, once a step, as JSON; NULL where the step added the row."""

JournalRange = Table(
    "journal_range",
    SQLModel.metadata,
    Column("step_id", Integer, ForeignKey("step.id"), primary_key=True),
    Column("tbl", Text, primary_key=True),
    Column("first", Integer, nullable=False),
    Column("last", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""The ids that a bulk step added to a table, both ends included."""


class Setting(SQLModel, table=True):
    """One setting by its key; missing ones have their default."""

    __table_args__ = ({"sqlite_autoincrement": True},)
    id: int = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    value: str
