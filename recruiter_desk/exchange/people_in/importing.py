"""One import from first to last: every file looked at, one step, progress, cancel, dry run."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from recruiter_desk.exchange.model import Cancelled, PersonRow, Report
from recruiter_desk.exchange.people_in.taking import Taking
from recruiter_desk.exchange.people_in.tally import Tally
from recruiter_desk.store.desk import Desk

AT_ONCE = 2000  # rows
LARGE = 1000  # rows; before more than these a copy of the desk is kept

Progress = Callable[[int, int], bool]


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
    tally = Tally()
    parts = _in_parts(sources, at_once)
    names = [*(name for name, _ in sources), *(path.name for path in own)]
    try:
        with desk.change(_name(names), bulk=True) as write:
            _take_all(Taking(write, desk.now(), tally), parts, own, went_on)
            (step,) = write.sql("SELECT max(id) FROM step").fetchone()
            if dry_run:
                raise _Rehearsed
    except _Rehearsed:
        return tally.report(None)
    return tally.report(step if tally.added or tally.merged else None)


def _take_all(
    taking: Taking,
    parts: Iterable[tuple[str, list[PersonRow]]],
    own: Sequence[Path],
    went_on: Callable[[], bool] | None,
) -> None:
    for source, some in parts:
        taking.take(some, source)
        if went_on is not None and not went_on():
            raise Cancelled("The import was stopped.", "Nothing of it was kept.")
    taking.end()
    for path in own:
        taking.take_own(path, went_on)


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
