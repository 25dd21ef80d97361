"""Many commands as one undo step: a desk whose changes all fall into a step that is open."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import datetime
from sqlite3 import Connection

from recruiter_desk.store.desk import Desk
from recruiter_desk.store.write import Write


class OneStep(Desk):
    """A desk that commands take for the real one while `write` is open.

    `time` is what its clock says, so that each entry is dated when the story says it was made.
    Derived rows are settled once, when the real step ends.
    """

    def __init__(self, write: Write, desk: Desk, time: datetime | None = None) -> None:
        # no files of its own are opened
        self._write, self.time, self.folder = write, time or desk.now(), desk.folder
        self.now: Callable[[], datetime] = lambda: self.time

    @contextmanager
    def change(
        self,
        name: str,  # noqa: ARG002
        *,
        fold: str | None = None,  # noqa: ARG002
        bulk: bool = False,  # noqa: ARG002
    ) -> Generator[Write, None, None]:
        """The open step; what was written is read by the next command."""
        yield self._write
        self._write.flush()

    @contextmanager
    def read(self) -> Generator[Connection, None, None]:
        """What the open step sees."""
        yield self._write.connection
