"""What a command writes with, inside one step: single records, or plain SQL beside them."""

import sqlite3
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from recruiter_desk.base.errors import NotFound

if TYPE_CHECKING:
    from sqlalchemy import Engine
    from sqlmodel import Session, SQLModel

M = TypeVar("M", bound="SQLModel")


class Write:
    """The open transaction of one step."""

    def __init__(self, connection: sqlite3.Connection, records: "Records") -> None:
        self.connection = connection
        self._records = records
        self._session: Session | None = None

    @property
    def session(self) -> "Session":
        """A SQLModel session on the step's own connection, made when first asked for."""
        if self._session is None:
            self._session = self._records.session()
        return self._session

    def add(self, row: M) -> M:
        """Keep a new record at once; its id is known afterwards."""
        self.session.add(row)
        self.session.flush()
        return row

    def get(self, kind: type[M], row_id: int) -> M:
        """The record of that id, to be changed in place; NotFound when it is gone."""
        row = self.session.get(kind, row_id)
        if row is None:
            raise NotFound("That entry is no longer there.", "Undo may bring it back.")
        return row

    def remove(self, row: "SQLModel") -> None:
        """Take a record away at once."""
        self.session.delete(row)
        self.session.flush()

    def sql(self, text: str, values: Sequence[Any] | Mapping[str, Any] = ()) -> "sqlite3.Cursor":
        """Run one plain statement, after what was changed in records."""
        self.flush()
        return self.connection.execute(text, values)

    def flush(self) -> None:
        """Send the changed records to the file, still inside the step."""
        if self._session is not None:
            self._session.flush()

    def forget(self) -> None:
        """Let go of the records; the step's transaction is ended by the desk."""
        if self._session is not None:
            self._session.close()


class Records:
    """SQLAlchemy's view of the writing connection, made when a record is first kept or got."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def session(self) -> "Session":
        """A new session on the connection; it neither begins nor ends a transaction there."""
        from sqlmodel import Session

        return Session(self._engine)

    @cached_property
    def _engine(self) -> "Engine":
        from sqlalchemy import StaticPool, create_engine

        return create_engine(
            "sqlite://",
            creator=lambda: self._connection,
            poolclass=StaticPool,
            pool_reset_on_return=None,
        )


def warm() -> None:
    """Import ahead, on some other thread, what the first step with records needs."""
    import sqlmodel  # noqa: F401
