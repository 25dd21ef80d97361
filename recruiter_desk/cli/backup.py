"""Commands about copies of the desk: make one, list them, put one back."""

from typing import Annotated, Any

import typer

from recruiter_desk.base.clock import instant
from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.say import say_exact
from recruiter_desk.cli.command import command
from recruiter_desk.cli.door import Door, say_instant

app = typer.Typer()
To = Annotated[
    str | None,
    typer.Argument(
        metavar="[FILE]",
        help="Where to; a name that ends in .zip gets the originals of files too. "
        "Without it the copy is kept in the desk's folder.",
    ),
]
From = Annotated[
    str, typer.Argument(metavar="FILE", help="A copy, an archive, or a name that --list tells.")
]
ListOption = Annotated[bool, typer.Option("--list", help="Only tell which copies are kept.")]


@command(app)
def backup(door: Door, file: To = None, list_: ListOption = False) -> None:
    """Make a verified copy of the desk, or tell which are kept.

    Example: recruiter-desk backup
    """
    if list_:
        _list(door)
        return
    from pathlib import Path

    from recruiter_desk.store.backups import keep
    from recruiter_desk.store.backups.saving import save

    if file is not None and (not file.strip() or "\0" in file):
        raise DeskError("That names no file.", "Write a file's path, or nothing.")
    folder, now = door.desk.folder, door.now()
    made = keep(folder, now) if file is None else save(folder, Path(file), now)
    document = {"file": str(made), "bytes": made.stat().st_size, "sha256": _sha256(made)}
    door.emit(document, [f"Copied and checked: {made}"])


@command(app)
def restore(door: Door, file: From) -> None:
    """Put a copy back; what it replaces is kept beside the other copies.

    The copy is checked first. No other program may have the desk open.

    Example: recruiter-desk restore desk-20261120-153000.sqlite3
    """
    from recruiter_desk.store.backups.restoring import restore as put_back
    from recruiter_desk.store.backups.sources import find
    from recruiter_desk.store.folder import claim

    if not file.strip() or "\0" in file:
        raise DeskError("That names no file.", "`backup --list` names the kept copies.")
    folder, now = claim(door.folder), door.now()
    done = put_back(folder, find(folder, file), now)
    step, at = _last_step(door)
    said = f"Its last step: {step}, {say_exact(at, door.settings.zone)}." if at else ""
    document = {
        "file": str(done.source),
        "kept": None if done.kept is None else str(done.kept),
        "last_step": step,
        "at": at,
    }
    kept = f"What was there is kept: {done.kept.name}" if done.kept else ""
    door.emit(document, filter(None, [f"Put back: {done.source.name}", said, kept]))


def _list(door: Door) -> None:
    from recruiter_desk.store.backups import kept_copies

    copies, zone = kept_copies(door.desk.folder), door.settings.zone
    document: dict[str, Any] = {
        "copies": [
            {
                "file": copy.path.name,
                "at": say_instant(copy.at),
                "before": copy.before or None,
                "bytes": copy.size,
            }
            for copy in copies
        ]
    }
    lines = [f"{say_exact(copy.at, zone)}  {copy.path.name}" for copy in copies]
    door.emit(document, lines or ["No copy is kept yet."])


def _last_step(door: Door) -> tuple[str | None, Any]:
    """Name and instant of the last step of the desk that was put back; None for none."""
    from recruiter_desk.store.undo import history

    with door.desk.read() as read:
        steps = history(read, 1)
    return (steps[0].name, instant(steps[0].at)) if steps else (None, None)


def _sha256(path: Any) -> str:
    import hashlib

    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
