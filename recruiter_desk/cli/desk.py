"""Commands about the desk itself: undo and redo, history, settings, verify."""

from dataclasses import asdict
from typing import Annotated

import typer

from recruiter_desk.base.clock import instant
from recruiter_desk.base.say import say_exact
from recruiter_desk.cli.command import command
from recruiter_desk.cli.door import Door, read_ref, ref, say_instant

app = typer.Typer()
Step = Annotated[
    str | None, typer.Argument(metavar="[STEP]", help="A step of the history, such as s4.")
]
Key = Annotated[str | None, typer.Argument(metavar="[KEY]", help="One setting, such as hours.")]
Value = Annotated[str | None, typer.Argument(metavar="[VALUE]", help="What it shall be.")]
Most = Annotated[int, typer.Option("--most", min=1, max=1000, help="How many, newest first.")]


@command(app)
def undo(door: Door, step: Step = None) -> None:
    """Take back the last step, or one by its id.

    An older step goes only when nothing since has touched what it touched.

    Example: recruiter-desk undo
    """
    wanted = None if step is None else _step(step)
    done = door.desk.undo(wanted)
    door.emit({"did": done}, [f"Taken back: {done}"])


def _step(typed: str) -> int:
    """The number of a step, with its letter or without."""
    return read_ref("s", f"s{typed}" if typed.strip().isdecimal() else typed)


@command(app)
def redo(door: Door) -> None:
    """Bring back the step that was taken back last.

    Example: recruiter-desk redo
    """
    done = door.desk.redo()
    door.emit({"did": done}, [f"Brought back: {done}"])


@command(app)
def history(door: Door, most: Most = 50) -> None:
    """The latest steps, newest first.

    Example: recruiter-desk history --most 10
    """
    from recruiter_desk.store.undo import history as steps_of

    with door.desk.read() as read:
        steps = steps_of(read, most)
    document = [
        {
            "id": ref("s", s.id),
            "name": s.name,
            "at": say_instant(instant(s.at)),
            "undone": s.undone,
        }
        for s in steps
    ]
    zone = door.settings.zone
    lines = [
        f"{ref('s', s.id):>6}  {say_exact(instant(s.at), zone)}  {s.name}"
        + (" (taken back)" if s.undone else "")
        for s in steps
    ]
    door.emit({"steps": document}, lines or ["Nothing was done yet."])


@command(app)
def settings(door: Door, key: Key = None, value: Value = None) -> None:
    """All settings, one, or one set anew.

    Example: recruiter-desk settings hours 48
    """
    from recruiter_desk.store.settings.commands import change_setting
    from recruiter_desk.store.settings.rules import known_key, say_value

    known = None if key is None else known_key(key)
    if known is not None and value is not None:
        change_setting(door.desk, known, value)
    all_of_them = asdict(door.settings)
    shown = all_of_them if known is None else {known: all_of_them[known]}
    door.emit(shown, [f"{name}: {say_value(kept)}" for name, kept in shown.items()])


@command(app)
def verify(door: Door) -> None:
    """Check that the desk is whole and right.

    Ends with 1 when something is wrong.

    Example: recruiter-desk verify
    """
    from recruiter_desk.store.check import unnamed_originals
    from recruiter_desk.store.check import verify as check

    problems = check(door.desk)
    lines = problems or ["The desk is whole, and everything worked out from it is right."]
    document: dict[str, object] = {"ok": not problems, "problems": problems}
    if not problems and (unnamed := unnamed_originals(door.desk)):
        document["unnamed_originals"] = unnamed
        lines = [*lines, f"Originals of files that nothing names: {unnamed}. They do no harm."]
    door.emit(document, lines)
    if problems:
        raise typer.Exit(1)
