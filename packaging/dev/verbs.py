"""The verbs of dev.py, each a few steps: set up what is missing, then hand over."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import checks
import locks
from screen import asks_for_a_window, no_screen_sentence
from stops import Stop
from system_parts import see_to_libraries
from virtual_env import Kind, child_environment, command_path, hand_over, prepare, python_path

ROOT = Path(__file__).resolve().parents[2]

HELP = """\
python3 dev.py VERB

  run [ARGS]    open the window, or with ARGS run the command line (run today, run person add …)
  test          lint, types, import contracts and all tests
  test ARGS     only pytest, with ARGS (test tests/calls -k clock)
  lint          the part of test that runs no code
  setup [--dev] make .venv with the program in it; --dev adds the tools for test and lint
  bench [ARGS]  the benchmark (--size S|M|L, --json)
  shots FOLDER  pictures of every page, light and dark
  lock [ARGS]   write the lock files anew; ARGS go to uv (--upgrade)

The first run sets up .venv and needs the network; later ones start at once."""


def main(argv: Sequence[str]) -> int:
    """Run one verb; the exit code, 2 where the user can put it right, 130 after Ctrl-C."""
    verb, *args = argv or ["--help"]
    if verb not in VERBS or ("--help" in args and verb not in PASSED_ON):
        print(HELP)
        return 0 if verb in {*VERBS, "--help", "-h", "help"} else 2
    try:
        return VERBS[verb](args)
    except Stop as stop:
        print(stop, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def run(args: Sequence[str]) -> int:
    """Open the window, or pass the arguments to the command line."""
    sentence = no_screen_sentence(args, os.environ, sys.platform)
    if sentence:
        raise Stop(sentence)
    fresh = prepare(ROOT, Kind.RUNTIME)
    if fresh or asks_for_a_window(args) or "self-test" in args:
        see_to_libraries(ROOT)
    return hand_over(ROOT, ["-P", "-m", "recruiter_desk", *args], child_environment())


def set_up(args: Sequence[str]) -> int:
    """Make .venv, so that the program's own command is in it."""
    prepare(ROOT, Kind.DEV if "--dev" in args else Kind.RUNTIME)
    see_to_libraries(ROOT)
    print(f"Ready: {command_path(ROOT, 'recruiter-desk').relative_to(ROOT)}")
    return 0


def test(args: Sequence[str]) -> int:
    """Every check and test, or pytest alone with the arguments given."""
    prepare(ROOT, Kind.DEV)
    see_to_libraries(ROOT)
    environment = child_environment(QT_QPA_PLATFORM="offscreen")
    if args:
        return hand_over(ROOT, ["-m", "pytest", *args], environment)
    return checks.play(checks.all_parts(ROOT), ROOT, environment)


def lint(args: Sequence[str]) -> int:
    """The checks that run no code of ours; it takes no arguments."""
    if args:
        raise Stop("lint takes no arguments. Run python3 dev.py lint.")
    prepare(ROOT, Kind.DEV)
    return checks.play(checks.static_parts(ROOT), ROOT, child_environment())


def bench(args: Sequence[str]) -> int:
    """The benchmark of the folder benchmarks, without a screen."""
    prepare(ROOT, Kind.DEV)
    see_to_libraries(ROOT)
    environment = child_environment(QT_QPA_PLATFORM="offscreen", PYTHONPATH=str(ROOT))
    return hand_over(ROOT, ["-m", "benchmarks", *args], environment)


def shots(args: Sequence[str]) -> int:
    """Pictures of every page into a folder, without a screen."""
    if not args:
        raise Stop("shots needs a folder for the pictures. Run python3 dev.py shots pictures.")
    prepare(ROOT, Kind.RUNTIME)
    see_to_libraries(ROOT)
    environment = child_environment(QT_QPA_PLATFORM="offscreen")
    return hand_over(ROOT, ["-P", "-m", "recruiter_desk.gui.shots", *args], environment)


def lock(args: Sequence[str]) -> int:
    """Both lock files from pyproject.toml, by uv."""
    return locks.remake(ROOT, args, uv=locks.find_uv(python_path(ROOT).parent))


VERBS: dict[str, Callable[[Sequence[str]], int]] = {
    "run": run,
    "test": test,
    "lint": lint,
    "setup": set_up,
    "bench": bench,
    "shots": shots,
    "lock": lock,
}
PASSED_ON = {"run", "bench", "shots"}  # their --help is the program's own
