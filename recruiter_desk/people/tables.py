"""How people are kept."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Column, Index, Integer, Table, Text, text
from sqlmodel import Field, SQLModel

from recruiter_desk.store.columns import Instant

NEVER_AGAIN = {"sqlite_autoincrement": True}  # an id is never given twice


class Employer(SQLModel, table=True):
    """A company or hospital where people work."""

    __table_args__ = (NEVER_AGAIN,)
    id: int = Field(default=None, primary_key=True)
    name: str


class EmployerName(SQLModel, table=True):
    """One name an employer goes by, its own included; `key` is the folded name."""

    __tablename__ = "employer_name"
    __table_args__ = (NEVER_AGAIN,)
    id: int = Field(default=None, primary_key=True)
    employer_id: int = Field(foreign_key="employer.id", index=True)
    name: str
    key: str = Field(index=True)


class Person(SQLModel, table=True):
    """A candidate, referrer, client's contact or reference.

    Coordinates are micro-degrees. `off_limits_why` and `do_not_call_why` are None where neither
    holds. `touch_days` is the stay-in-touch interval, counted from the last talk or `touch_since`.
    """

    __table_args__ = (
        CheckConstraint("shown <> ''", name="person_has_a_name"),
        CheckConstraint(
            "status IN ('looking', 'open', 'not_looking', 'placed')", name="person_status"
        ),
        CheckConstraint("touch_days > 0", name="person_touch_days"),
        Index("ix_person_sort", "sort", "id"),
        Index("ix_person_where", "lat_micro", "lon_micro"),
        Index("ix_person_in", "country", "region", "city"),
        Index("ix_person_no_function", "id", sqlite_where=text("function = ''")),
        Index(
            "ix_person_left_out",
            "id",
            sqlite_where=text("off_limits_why IS NOT NULL OR do_not_call_why IS NOT NULL"),
        ),
        NEVER_AGAIN,
    )
    id: int = Field(default=None, primary_key=True)
    shown: str
    prefix: str = ""
    given: str = ""
    middle: str = ""
    family: str = ""
    suffix: str = ""
    nickname: str = ""
    credentials: str = ""
    sort: str
    function: str = ""
    employer_id: int | None = Field(default=None, foreign_key="employer.id", index=True)
    place: str = ""
    city: str = ""
    region: str = ""
    country: str = ""
    lat_micro: int | None = None
    lon_micro: int | None = None
    zone: str | None = None
    status: str | None = Field(default=None, sa_type=Text)
    status_on: date | None = None
    off_limits_until: date | None = None
    off_limits_why: str | None = None
    do_not_call_why: str | None = None
    touch_days: int | None = None
    touch_since: datetime | None = Field(default=None, sa_type=Instant)
    added_at: datetime = Field(sa_type=Instant)


class Expertise(SQLModel, table=True):
    """One area of expertise of a person, in the order it was given."""

    __table_args__ = (Index("ix_expertise_key", "key", "person_id"), NEVER_AGAIN)
    id: int = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    name: str
    key: str


class Tag(SQLModel, table=True):
    """One tag on a person."""

    __table_args__ = (Index("ix_tag_key", "key", "person_id"), NEVER_AGAIN)
    id: int = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    name: str
    key: str


class Link(SQLModel, table=True):
    """A web address of a person."""

    __table_args__ = (Index("ix_link_url", text("url COLLATE NOCASE")), NEVER_AGAIN)
    id: int = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    url: str
    label: str = ""


class Phone(SQLModel, table=True):
    """A number of a person.

    `number` is what two numbers are the same by: E.164, or the bare digits of a text that cannot
    be parsed. `tail` is the digits reversed. `voicemail_safe` is None until somebody asked.
    """

    __table_args__ = (NEVER_AGAIN,)
    id: int = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    raw: str
    e164: str | None = None
    digits: str
    number: str = Field(index=True)
    tail: str = Field(index=True)
    extension: str = ""
    label: str = ""
    voicemail_safe: bool | None = None
    zone: str | None = None


class Email(SQLModel, table=True):
    """An e-mail address of a person; `key` is the folded address."""

    __table_args__ = (NEVER_AGAIN,)
    id: int = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    address: str
    key: str = Field(index=True)
    label: str = ""


class OutsideId(SQLModel, table=True):
    """What a person is called in another system (or another desk): the id that never changes."""

    __tablename__ = "outside_id"
    __table_args__ = (Index("ix_outside_id_value", "value", "system"), NEVER_AGAIN)
    id: int = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    system: str
    value: str


class Aside(SQLModel, table=True):
    """A value that a file gave for a field that had another; kept beside it, never over it.

    `field` is a column of Person (function, employer, place, name …), `key` the folded value,
    `source` the file's name.
    """

    __table_args__ = (NEVER_AGAIN,)
    id: int = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    field: str = Field(sa_type=Text)
    value: str
    key: str
    source: str
    at: datetime = Field(sa_type=Instant)


class Merge(SQLModel, table=True):
    """Two people made one: who went, whole, and which empty fields of the kept one it filled.

    `gone` is the JSON image of the row that went; `filled` maps a field of the kept person to the
    value it had before and the one it got.
    """

    __table_args__ = (NEVER_AGAIN,)
    id: int = Field(default=None, primary_key=True)
    keep_id: int = Field(foreign_key="person.id", index=True)
    gone_id: int = Field(index=True)
    at: datetime = Field(sa_type=Instant)
    gone: str
    filled: str


class MergedRow(SQLModel, table=True):
    """A row that a merge moved: which column named whom before (None: nobody)."""

    __tablename__ = "merged_row"
    __table_args__ = (NEVER_AGAIN,)
    id: int = Field(default=None, primary_key=True)
    merge_id: int = Field(foreign_key="merge.id", index=True)
    tbl: str
    row_id: int
    col: str
    former: int | None = None


PersonKey = Table(
    "person_key",
    SQLModel.metadata,
    Column("kind", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("person_id", Integer, primary_key=True),
    Index("ix_person_key_person", "person_id"),
    sqlite_with_rowid=False,
)
"""Derived: the keys by which a person is found again (duplicates) and the words of their name."""
