"""Resumes taken in as files among others: each finds its person or makes one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from recruiter_desk.base.errors import DeskError
from recruiter_desk.exchange.model import Report, Skipped
from recruiter_desk.screening.resumes.commands import add_resume, foreseen
from recruiter_desk.screening.resumes.kinds import is_resume
from recruiter_desk.screening.resumes.model import AddedResume
from recruiter_desk.store.desk import Desk

NEWEST = "SELECT max(id) FROM step"


def apart(files: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """The resumes among files, and all others."""
    resumes = [path for path in files if is_resume(path)]
    return resumes, [path for path in files if path not in resumes]


def import_resumes(
    desk: Desk,
    files: Sequence[Path],
    *,
    dry_run: bool = False,
    went_on: Callable[[int], bool] | None = None,
) -> Report:
    """Take in resumes, a step each; what cannot be read is among the skipped, with the reason.

    Of the report `added` counts new people, `merged` resumes of people there. `dry_run` reads
    them and keeps nothing. `went_on(how many are done)` says False to stop there. DeskError where
    the only file cannot be read.
    """
    tally = _Tally()
    for number, path in enumerate(dict.fromkeys(files), start=1):
        try:
            tally.count(foreseen(desk, path) if dry_run else add_resume(desk, None, path))
        except DeskError as error:
            if len(files) == 1:
                raise
            tally.skipped.append(Skipped(number, f"{error.title} {error.advice}", path.name))
        if went_on is not None and not went_on(number):
            break
    return tally.report(len(files), None if dry_run else _step(desk))


def joined(people: Report | None, resumes: Report | None) -> Report:
    """Both parts of one import told together."""
    if people is None or resumes is None:
        found = people or resumes
        assert found is not None
        return found
    return Report(
        read=people.read + resumes.read,
        added=people.added + resumes.added,
        merged=people.merged + resumes.merged,
        unchanged=people.unchanged + resumes.unchanged,
        skipped=people.skipped + resumes.skipped,
        possible_duplicates=people.possible_duplicates + resumes.possible_duplicates,
        step=resumes.step or people.step,
        doubtful=people.doubtful,
        possible=people.possible + resumes.possible,
    )


@dataclass(slots=True)
class _Tally:
    """What came of each file."""

    added: int = 0
    merged: int = 0
    unchanged: int = 0
    skipped: list[Skipped] = field(default_factory=list)
    pairs: list[tuple[int, int]] = field(default_factory=list)

    def count(self, done: AddedResume) -> None:
        """Count one file that was read."""
        self.unchanged += done.already
        self.added += done.made
        self.merged += not done.already and not done.made
        if done.made:
            self.pairs += [(done.person.id, other.id) for other in done.possible_duplicates]

    def report(self, read: int, step: int | None) -> Report:
        """All of it; `step` is the last one made, if one was."""
        changed = self.added or self.merged
        return Report(
            read=read,
            added=self.added,
            merged=self.merged,
            unchanged=self.unchanged,
            skipped=tuple(self.skipped),
            possible_duplicates=tuple(self.pairs),
            step=step if changed else None,
            possible=len(self.pairs),
        )


def _step(desk: Desk) -> int | None:
    with desk.read() as read:
        (step,) = read.execute(NEWEST).fetchone()
    return step if step is None else int(step)
