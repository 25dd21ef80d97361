"""How open matters are kept: derived rows, settled by the slices that know them."""

from datetime import datetime

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

from recruiter_desk.store.columns import Instant


class Matter(SQLModel, table=True):
    """One thing open about a person, or about a number that names nobody (`person_id` None).

    Its states begin at `shows`, `soon`, `late`, `last` (None: never); before `shows` it waits.
    `calls` is a JSON list of call ids; `about` and `said` are words for its sentence; `zone` is
    whose clock its time was meant on.
    """

    __table_args__ = (
        Index("ix_matter_shows", "kind", "shows", "id"),
        Index("ix_matter_soon", "kind", "soon", "id", sqlite_where=text("soon IS NOT NULL")),
        Index("ix_matter_person", "person_id"),
        Index("ix_matter_number", "number", sqlite_where=text("number IS NOT NULL")),
    )
    id: int = Field(default=None, primary_key=True)
    kind: str
    person_id: int | None = None
    number: str | None = None
    since: datetime = Field(sa_type=Instant)
    due: datetime = Field(sa_type=Instant)
    shows: datetime = Field(sa_type=Instant)
    soon: datetime | None = Field(default=None, sa_type=Instant)
    late: datetime | None = Field(default=None, sa_type=Instant)
    last: datetime | None = Field(default=None, sa_type=Instant)
    calls: str = "[]"
    count: int = 0
    about: str = ""
    said: str = ""
    zone: str = ""
