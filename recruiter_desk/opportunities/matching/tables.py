"""How that is kept by which people are found for an opportunity and judged."""

from sqlalchemy import Column, Index, Integer, Table, Text
from sqlmodel import SQLModel

Criterion = Table(
    "criterion",
    SQLModel.metadata,
    Column("kind", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("person_id", Integer, primary_key=True),
    Column("value", Integer, nullable=False),
    Index("ix_criterion_person", "person_id"),
    sqlite_with_rowid=False,
)
"""Derived: what SQL narrows people by, of what was said of them (what the card says it has
itself): 'title' (`key` a class of titles, `value` 2 held now, 1 before), 'skill', 'employer' (2
now, 1 before), 'move' (they may live or come to live elsewhere)."""

Profile = Table(
    "profile",
    SQLModel.metadata,
    Column("person_id", Integer, primary_key=True, autoincrement=False),
    Column("whole", Text, nullable=False),
)
"""Derived: what counts of what was said of a person, as JSON of `rules.said`."""

__all__ = ["Criterion", "Profile"]
