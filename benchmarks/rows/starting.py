"""The window's first paint and Today's first rows, beside an empty window of Qt."""

import compileall
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.bench import Bench
from benchmarks.figures import Figure, UnequalError, in_turn

FIRST_PAINT, ROWS_PAINTED = 1.3, 2.0
ROOT = Path(__file__).parents[2]
LONGEST = 60  # seconds for one start


def starting(bench: Bench) -> list[Figure]:
    """Whole processes, from their start until something is seen; bytecode is compiled before."""
    for package in ("recruiter_desk", "benchmarks"):
        compileall.compile_dir(ROOT / package, quiet=1)
    with TemporaryDirectory() as state:
        environment = _environment(state)
        empty = _start(environment, "empty_window")
        window = _start(environment, "desk_window", "paint", str(bench.folder))
        rows = _start(environment, "desk_window", "rows", str(bench.folder))
        first = in_turn(range(bench.starts), window, empty)
        listed = in_turn(range(bench.starts), rows, empty)
    return [
        first.medians("first paint of the window", bench.goal(FIRST_PAINT)),
        listed.medians("today's first rows painted", bench.goal(ROWS_PAINTED)),
    ]


def _environment(state: str) -> dict[str, str]:
    """A machine without a screen, on which no window was open yet."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("PYTHONDONT")}
    return kept | {
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_STATE_HOME": state,
    }


def _start(environment: Mapping[str, str], *asked: str) -> Callable[[int], None]:
    command = (sys.executable, "-m", f"benchmarks.windows.{asked[0]}", *asked[1:])

    def started(_: int) -> None:
        done = subprocess.run(
            command, env=environment, timeout=LONGEST, check=False, capture_output=True
        )
        if done.returncode:
            raise UnequalError(f"{asked[0]} was never painted.")

    return started
