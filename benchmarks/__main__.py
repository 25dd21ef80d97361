"""`python -m benchmarks [--size S|M|L] [--json] [--only ROW]`: the table of all figures."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.bench import Bench, opened
from benchmarks.desks import folder_of
from benchmarks.figures import HEAD, ROUNDS, Figure, UnequalError, as_json, line
from benchmarks.sizes import SIZES
from benchmarks.table import ROWS

STARTS = 15  # whole processes a figure is taken from (issue 2, Speed)


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and tell; 1 when a goal is missed or two sides answer differently."""
    asked = _asked(argv)
    try:
        figures = run(asked)
    except UnequalError as unequal:
        print(unequal, file=sys.stderr)
        return 1
    if asked.json:
        print(as_json(figures))
    return 0 if all(figure.ok for figure in figures) else 1


def run(asked: argparse.Namespace) -> list[Figure]:
    """The figures of the rows asked for, told as they come where no JSON is wanted."""
    size = SIZES[asked.size]
    folder = folder_of(size, asked.cache or _cache(), lambda said: print(said, file=sys.stderr))
    with opened(size, folder, asked.rounds, asked.starts) as bench:
        if not asked.json:
            print(HEAD)
        return [figure for row in asked.only or ROWS for figure in _told(row, bench, asked.json)]


def _told(row: str, bench: Bench, json: bool) -> list[Figure]:  # noqa: FBT001
    print(f"{row} …", file=sys.stderr)
    figures = ROWS[row](bench)
    for figure in figures if not json else ():
        print(line(figure), flush=True)
    return figures


def _cache() -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("recruiter-desk-bench", ensure_exists=True)


def _asked(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument(
        "--size", choices=SIZES, default="S", help="default: S, which has no goals"
    )
    parser.add_argument("--json", action="store_true", help="a list for other programs")
    parser.add_argument("--only", action="append", choices=ROWS, help="one row; may be repeated")
    parser.add_argument("--cache", type=Path, help="where made desks are kept")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=argparse.SUPPRESS)
    parser.add_argument("--starts", type=int, default=STARTS, help=argparse.SUPPRESS)
    return parser.parse_args(argv)


if __name__ == "__main__":
    sys.exit(main())
