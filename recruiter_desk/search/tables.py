"""How the search index and saved searches are kept."""

from datetime import datetime

from sqlalchemy import Column, Index, Integer, Table, Text
from sqlmodel import Field, SQLModel

from recruiter_desk.people.tables import NEVER_AGAIN
from recruiter_desk.store.columns import Instant


class SavedSearch(SQLModel, table=True):
    """A search that was given a name."""

    __tablename__ = "saved_search"
    __table_args__ = (NEVER_AGAIN,)
    id: int = Field(default=None, primary_key=True)
    name: str = Field(index=True, unique=True)
    query: str
    saved_at: datetime = Field(sa_type=Instant)


Doc = Table(
    "doc",
    SQLModel.metadata,
    Column("id", Integer, primary_key=True),
    Column("what", Integer, nullable=False),
    Column("person_id", Integer),
    Column("at", Integer, nullable=False),
    Column("digest", Integer, nullable=False),
    Index("ix_doc_what", "what", unique=True),
)
"""Derived: one indexed text; `id` grows as texts come, `what` is the id there times 8 and the
source, `at` its own time in whole seconds, `digest` of the words that the index has of it."""

DocWord = Table(
    "doc_word",
    SQLModel.metadata,
    Column("word", Text, primary_key=True),
    Column("docs", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""Derived: every indexed word, and in about how many texts it stood at the last count."""

DocState = Table(
    "doc_state",
    SQLModel.metadata,
    Column("name", Text, primary_key=True),
    Column("value", Integer, nullable=False),
)
"""Derived: `late`, how many texts were numbered after younger ones; `done`, how far a
renumbering is."""
