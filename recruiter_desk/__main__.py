"""Two doors: a window, or a command line; neither is imported before it is known which."""

import sys
from collections.abc import Callable, Iterable, Sequence
from io import TextIOWrapper
from typing import TYPE_CHECKING

from recruiter_desk.base.errors import DeskError

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

BUG, STOPPED = 1, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window, or run the command in `argv` (default: the process's); the exit code."""
    args = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        return _window(args) if wants_window(args) else _command_line(args)
    except KeyboardInterrupt:
        return STOPPED
    except Exception as error:
        return _refuse(error) if isinstance(error, DeskError) else _admit(error)


def wants_window(args: Sequence[str]) -> bool:
    """Whether nothing is asked for but a desk and a clock."""
    return _desk_and_now(args) is not None


def _desk_and_now(args: Sequence[str]) -> dict[str, str] | None:
    """The values of `--desk` and `--now`; None when there is anything else."""
    given: dict[str, str] = {}
    rest = iter(args)
    for arg in rest:
        option, same_word, value = arg.partition("=")
        if option not in {"--desk", "--now"}:
            return None
        found = value if same_word else next(rest, None)
        if found is None:
            return None
        given[option] = found
    return given


def _window(args: Sequence[str]) -> int:
    from recruiter_desk.cli.door import Door

    given = _desk_and_now(args) or {}
    door = Door()
    door.choose(given.get("--desk"), given.get("--now"))
    return _show(*door.for_the_window())


def _command_line(args: Sequence[str]) -> int:
    from recruiter_desk.cli.app import run
    from recruiter_desk.cli.door import Above

    return run(args, Above(_show, _self_test))


def _show(folder: "Path", now: "Callable[[], datetime]") -> int:
    from recruiter_desk.gui.start import run

    return run(folder, now)


def _self_test() -> Iterable[tuple[str, str]]:
    from recruiter_desk.self_test import parts

    return parts()


def _refuse(error: DeskError) -> int:
    from recruiter_desk.cli.refusal import refuse

    return refuse(error)


def _admit(error: Exception) -> int:
    """Say that something is broken in the program, without a traceback; where it was noted."""
    from recruiter_desk.base.clock import now
    from recruiter_desk.base.log import note_bug

    noted = note_bug(error, now())
    where = f" The details, without names, are in {noted}." if noted else ""
    sys.stderr.write(f"Something went wrong in the program; nothing half-done was kept.{where}\n")
    return BUG


if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # a file is read in a process, which begins here too
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
