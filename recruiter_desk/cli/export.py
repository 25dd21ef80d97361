"""Everything given out as files."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from recruiter_desk.base.errors import DeskError
from recruiter_desk.cli.command import command
from recruiter_desk.cli.door import Door, ref
from recruiter_desk.screening.guard import REMINDER

if TYPE_CHECKING:
    from recruiter_desk.screening.guarding import Look

app = typer.Typer()
SHOWN = 8  # ids named; the document holds all
PROFILES = ("plain",)
Folder = Annotated[str, typer.Argument(metavar="FOLDER", help="Where the files go.")]
Profile = Annotated[str, typer.Option("--profile", metavar="NAME", help="plain: our own CSV.")]


@command(app)
def export(door: Door, folder: Folder, profile: Profile = "plain") -> None:
    """Write people, notes, calls and resumes as CSV files into a folder.

    Files of those names are replaced. Import takes them back. Resumes lie beside as they came.

    Example: recruiter-desk export ~/exported --profile plain
    """
    from recruiter_desk.exchange.plain.export import export_plain
    from recruiter_desk.screening.guarding import to_look_at

    if profile not in PROFILES:
        raise DeskError(f"There is no profile {profile}.", f"There is: {', '.join(PROFILES)}.")
    if not folder.strip() or "\0" in folder:
        raise DeskError("That names no folder.", "Write export and a folder's path.")
    done = export_plain(door.desk, Path(folder))
    looks = to_look_at(door.desk)
    lines = [
        f"{file.name}: {file.rows} {'row' if file.rows == 1 else 'rows'}" for file in done.files
    ]
    document: dict[str, Any] = {"files": [asdict(file) for file in done.files]}
    if looks:
        document["look_at"] = [
            {"id": _ref(each), "words": each.words, "rule": each.caution.rule} for each in looks
        ]
    door.emit(document, [*lines, *_reminder(looks)])


def _ref(look: "Look") -> str:
    return ref("n" if look.kind == "note" else "c", look.id)


def _reminder(looks: "list[Look]") -> list[str]:
    """What the note guard says before the files are handed on."""
    if not looks:
        return []
    which = ", ".join(map(_ref, looks[:SHOWN])) + (" \u2026" if len(looks) > SHOWN else "")
    texts = "1 text has" if len(looks) == 1 else f"{len(looks)} texts have"
    return [f"{texts} words to look at before you hand them on ({which}). {REMINDER}"]
