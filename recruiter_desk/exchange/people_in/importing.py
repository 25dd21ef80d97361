"""One import from first to last: every file looked at, one step, progress, cancel, dry run."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from recruiter_desk.exchange.model import Cancelled, PersonRow, Report
from recruiter_desk.exchange.people_in.taking import Taking
from recruiter_desk.exchange.people_in.tally import Tally
from recruiter_desk.store.desk import Desk

AT_ONCE = 2000  # rows
ASK_EVERY = 50_000  # of SQLite's own instructions, some milliseconds
LARGE = 1000  # rows; before more than these a copy of the desk is kept


class _Rehearsed(Exception):  # noqa: N818
    """Ends a dry run, so that its step is rolled back."""


def import_rows(
    desk: Desk,
    sources: Sequence[tuple[str, Iterable[PersonRow]]],
    *,
    own: Sequence[Path] = (),
    dry_run: bool = False,
    went_on: Callable[[], bool] | None = None,
    at_once: int = AT_ONCE,
) -> Report:
    """Take in the rows of several sources (name, rows) as one step; see `import_people`.

    `own` are our own files of notes and calls, taken in after the people. `went_on` is asked after
    every `at_once` rows.
    """
    tally, stop = Tally(), _Stop(went_on)
    parts = _in_parts(sources, at_once)
    names = [*(name for name, _ in sources), *(path.name for path in own)]
    try:
        with desk.change(_name(names), bulk=True) as write:
            step = _take_all(Taking(write, desk.now(), tally), parts, own, stop)
            if dry_run:
                raise _Rehearsed
            stop.watch(write.connection)
    except _Rehearsed:
        return tally.report(None)
    except sqlite3.OperationalError as error:
        if stop.was_said:
            raise stopped() from error
        raise
    finally:
        stop.leave()
    return tally.report(step if tally.added or tally.merged else None)


def stopped() -> Cancelled:
    """What is said when the recruiter stopped an import."""
    return Cancelled("The import was stopped.", "Nothing of it was kept.")


class _Stop:
    """Whether to go on, asked between the parts, and while derived rows are worked out."""

    def __init__(self, went_on: Callable[[], bool] | None) -> None:
        self._went_on, self.was_said = went_on, False
        self._watched: sqlite3.Connection | None = None

    def asked(self) -> bool:
        """Whether to stop now."""
        self.was_said = self._went_on is not None and not self._went_on()
        return self.was_said

    def watch(self, connection: sqlite3.Connection) -> None:
        """From now on SQLite itself asks; it stops within a statement, never in a commit."""
        if self._went_on is not None:
            self._watched = connection
            connection.set_progress_handler(self.asked, ASK_EVERY)

    def leave(self) -> None:
        """Watch no longer."""
        if self._watched is not None:
            self._watched.set_progress_handler(None, 0)


def _take_all(
    taking: Taking,
    parts: Iterable[tuple[str, list[PersonRow]]],
    own: Sequence[Path],
    stop: _Stop,
) -> int:
    """Everything taken in; the number of the step."""
    for source, some in parts:
        taking.take(some, source)
        if stop.asked():
            raise stopped()
    taking.end()
    for path in own:
        taking.take_own(path, lambda: not stop.asked())
    return taking.step


def _in_parts(
    sources: Sequence[tuple[str, Iterable[PersonRow]]], at_once: int
) -> Iterator[tuple[str, list[PersonRow]]]:
    for source, rows in sources:
        going = iter(rows)
        while some := list(islice(going, at_once)):
            yield source, some


def _name(sources: Sequence[str]) -> str:
    more = f" and {len(sources) - 1} more" if len(sources) > 1 else ""
    return f"Imported {sources[0]}{more}"
