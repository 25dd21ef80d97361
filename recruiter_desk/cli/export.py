"""Everything given out as files."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from recruiter_desk.base.errors import DeskError
from recruiter_desk.cli.command import command
from recruiter_desk.cli.door import Door

app = typer.Typer()
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

    if profile not in PROFILES:
        raise DeskError(f"There is no profile {profile}.", f"There is: {', '.join(PROFILES)}.")
    if not folder.strip() or "\0" in folder:
        raise DeskError("That names no folder.", "Write export and a folder's path.")
    done = export_plain(door.desk, Path(folder))
    door.emit(
        {"files": [asdict(file) for file in done.files]},
        [f"{file.name}: {file.rows} {'row' if file.rows == 1 else 'rows'}" for file in done.files],
    )
