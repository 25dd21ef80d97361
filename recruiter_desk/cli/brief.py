"""A brief of a candidate for a client, on the command line."""

from typing import Annotated

import typer

from recruiter_desk.cli.command import command
from recruiter_desk.cli.door import Door, ref
from recruiter_desk.cli.opportunity_typed import Whose
from recruiter_desk.people.queries import the_person

lines = typer.Typer()


@command(lines)
def brief(
    door: Door,
    person: Whose,
    file: Annotated[str, typer.Argument(metavar="FILE", help="Ends in .pdf; is replaced.")],
    *,
    for_: Annotated[
        str, typer.Option("--for", metavar="OPPORTUNITY", help="Whose client it is for.")
    ],
    sources: Annotated[
        bool, typer.Option("--sources", help="With the sentence beneath each line.")
    ] = False,
) -> None:
    """Write one page on a candidate for the client, as a PDF.

    Without differences, marks or who else said something; the note guard keeps lines back.

    Example: recruiter-desk brief p12 --for o3 whitfield.pdf
    """
    from recruiter_desk.cli.resume import path_of
    from recruiter_desk.exchange.brief_out import write_brief
    from recruiter_desk.opportunities.queries import the_opportunity
    from recruiter_desk.screening.queue import read_person

    path = path_of(file)
    whose, which = the_person(door.desk, person), the_opportunity(door.desk, for_)
    read_person(door.desk, whose.id)
    made = write_brief(door.desk, path, which.id, whose.id, sources=sources)
    said = [f"{path.name}: {whose.name} for {which.name}."]
    if made.left_out:
        lines_ = "1 line" if made.left_out == 1 else f"{made.left_out} lines"
        said.append(f"The note guard kept {lines_} back.")
    document = {
        "file": str(path),
        "person": {"id": ref("p", whose.id), "name": whose.name},
        "opportunity": {"id": ref("o", which.id), "title": which.name},
        "left_out": made.left_out,
    }
    door.emit(document, said)
