"""The files that are being looked at, and where each of their columns goes."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from recruiter_desk.exchange.model import Preview

NEVER, SKIP, REST, OWN = "never", "skip", "rest", "own"
SET_BY_THE_DESK = frozenset({NEVER, OWN})


@dataclass(frozen=True, slots=True)
class Placed:
    """One column as the page shows it; `at` counts from 0, `words` say where it goes.

    `samples` are the cells of the first rows, none where it is never recorded.
    """

    at: int
    header: str
    samples: tuple[str, ...]
    goes_to: str
    words: str
    filled: float

    @property
    def is_fixed(self) -> bool:
        """What the desk never records, or knows as its own, cannot be placed elsewhere."""
        return self.goes_to in SET_BY_THE_DESK

    @property
    def is_own(self) -> bool:
        """Whether it comes from this desk or another one, and is taken back as it was."""
        return self.goes_to == OWN

    @property
    def is_out(self) -> bool:
        """Whether it is left out."""
        return self.goes_to in {NEVER, SKIP}

    def sample(self, row: int) -> str:
        """What the file has in that row, counted from 1, on one line."""
        return self.samples[row - 1] if row <= len(self.samples) else ""


@dataclass(frozen=True, slots=True)
class Chosen:
    """`preview` is of the first file; `goes_to` has a target for each of its columns, `rows` are
    its first rows, each as long as the header.
    """

    paths: tuple[Path, ...]
    preview: Preview
    goes_to: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = ()

    @property
    def name(self) -> str:
        """The names of the files."""
        return ", ".join(path.name for path in self.paths)

    @property
    def is_own(self) -> bool:
        """Whether a desk wrote it: then notes and calls may come with the people."""
        return OWN in self.goes_to

    @property
    def is_changed(self) -> bool:
        """Whether a column was placed otherwise than the desk would by itself."""
        return self.goes_to != tuple(column.goes_to for column in self.preview.columns)

    @property
    def samples(self) -> int:
        """How many rows can be looked at."""
        return len(self.rows)

    def place(self, at: int, target: str) -> "Chosen":
        """The same with that column placed elsewhere."""
        return replace(self, goes_to=(*self.goes_to[:at], target, *self.goes_to[at + 1 :]))

    def placed(self, targets: Mapping[str, str]) -> list[Placed]:
        """Every column in the order of the file."""
        columns = zip(self.preview.columns, self.goes_to, strict=True)
        return [
            Placed(at, column.header, self._cells(at, to), to, targets[to], column.filled)
            for at, (column, to) in enumerate(columns)
        ]

    def _cells(self, at: int, target: str) -> tuple[str, ...]:
        return () if target == NEVER else tuple(row[at] for row in self.rows)

    def said(self) -> str:
        """How many columns go where: "14 in the file, 11 placed, 1 kept in a note, 2 left out"."""
        out = sum(to in {NEVER, SKIP} for to in self.goes_to)
        rest = self.goes_to.count(REST)
        parts = [f"{len(self.goes_to)} in the file", f"{len(self.goes_to) - out - rest} placed"]
        parts += [f"{rest} kept in a note"] if rest else []
        parts += [f"{out} left out"] if out else []
        return ", ".join(parts)
