"""The map of referrals as a file."""

from pathlib import Path
from typing import Annotated

import typer

from recruiter_desk.cli.command import command
from recruiter_desk.cli.door import Door
from recruiter_desk.people.queries import the_person

app = typer.Typer()


@command(app, "map")
def map_(
    door: Door,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Ends in .graphml, .svg or .png.")],
    *,
    around: Annotated[
        str | None, typer.Option("--around", metavar="PERSON", help="Only who is near them.")
    ] = None,
    steps: Annotated[
        int, typer.Option("--steps", metavar="N", min=1, max=6, help="How near.")
    ] = 2,
) -> None:
    """Write the network of referrals to a file, without those who asked not to be named.

    Example: recruiter-desk map network.graphml
    """
    from recruiter_desk.exchange.map_out import write_map

    person = None if around is None else the_person(door.desk, around).id
    drawn = write_map(door.desk, file, person, steps)
    document = {"file": str(file), "people": drawn.people, "ties": drawn.ties}
    said = f"{file.name}: {drawn.people} people, {drawn.ties} ties."
    if drawn.left_out:
        said += f" {drawn.left_out} left out: somebody asked not to be named."
    door.emit(document | {"left_out": drawn.left_out}, [said])
