"""The demo desk and the self-test on the command line."""

from typing import Annotated

import typer

from recruiter_desk.cli.command import command
from recruiter_desk.cli.door import Above, Door

app = typer.Typer()
NoWindow = Annotated[bool, typer.Option("--no-window", help="Make it, and open no window.")]


@command(app)
def demo(door: Door, *, no_window: NoWindow = False) -> None:
    """Open a desk of invented people, in a folder of its own.

    One of another day in which nothing was done is made anew, so that Today has something to show.

    Example: recruiter-desk demo
    """
    from recruiter_desk.demo.folder import make_ready

    made = make_ready(door.named_folder, door.now)
    document = {
        "desk": str(made.folder),
        "people": made.people,
        "calls": made.calls,
        "notes": made.notes,
    }
    said = f"{made.people} people, {made.calls} calls and {made.notes} notes"
    door.emit(document, [f"The demo desk is in {made.folder}: {said}."])
    if not no_window:
        raise typer.Exit(_above(door).window(made.folder, door.now))


@command(app, "self-test")
def self_test(door: Door) -> None:
    """Use every part of the program once, on a desk of its own that goes afterwards.

    Ends with 1 when a part does not work. Example: recruiter-desk self-test
    """
    parts = []
    for name, error in _above(door).self_test():
        parts.append({"name": name, "ok": not error, "error": error})
        if not door.json:
            door.emit({}, [f"{name}: {error or 'good'}"])
    ok = all(part["ok"] for part in parts)
    door.emit({"ok": ok, "parts": parts}, ["all good" if ok else "Not everything works."])
    if not ok:
        raise typer.Exit(1)


def _above(door: Door) -> Above:
    if door.above is None:
        raise RuntimeError("run without the program's start")
    return door.above
