"""Two statements that cannot both be true: in files of dossiers, opening no desk."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from typing import Annotated

import typer

from recruiter_desk.base.errors import DeskError
from recruiter_desk.cli.command import command
from recruiter_desk.cli.door import Door
from recruiter_desk.screening.dossier_file import Answer, answers

app = typer.Typer()
FileArgument = Annotated[
    str | None, typer.Argument(metavar="FILE", help="Dossiers, one JSON object a line.")
]
CLOSED = "\N{RIGHT DOUBLE QUOTATION MARK}"
Whose = Annotated[
    str | None, typer.Option("--person", metavar="PERSON", help="Id, full name or number.")
]


@command(app)
def differences(door: Door, file: FileArgument = None, *, person: Whose = None) -> None:
    """Tell which statements about a candidate cannot both be true, with the working.

    Of a person on the desk with --person; of a file of dossiers without opening a desk: with
    --json one line of JSON for each of them.

    Example: recruiter-desk differences --person p12
    """
    if person is not None:
        _of_person(door, person)
        return
    if file is None:
        raise DeskError("Nothing to compare.", "Name --person, or a file of dossiers.")
    path = Path(file)
    if not path.is_file():
        raise DeskError(f"There is no file {path}.", "Name a file of dossiers, one a line.")
    with path.open("rb") as dossiers:
        for answer in answers(dossiers, monotonic, _fault):
            for line in [json.dumps(answer)] if door.json else _lines(answer):
                sys.stdout.write(f"{line}\n".encode("utf-8", "replace").decode())
            sys.stdout.flush()


def _fault(error: Exception) -> None:
    from recruiter_desk.base.clock import now
    from recruiter_desk.base.log import note_bug

    note_bug(error, now())


def _of_person(door: Door, person: str) -> None:
    from recruiter_desk.cli.difference import documents, lines_of
    from recruiter_desk.people.queries import the_person
    from recruiter_desk.screening.queries import differences_of
    from recruiter_desk.screening.queue import read_person

    whose = the_person(door.desk, person).id
    read_person(door.desk, whose)
    found = differences_of(door.desk, whose)
    door.emit(documents(found), lines_of(found))


def _lines(answer: Answer) -> Iterator[str]:
    if "error" in answer:
        yield f"Line {answer['line']}: {answer['error']}"
        return
    if not answer["warnings"]:
        yield f"{answer['id']}: nothing differs."
    for warning in answer["warnings"]:
        yield f"{answer['id']}: {warning['kind']}, {warning['about']}"
        for source, quote in zip(warning["between"], warning["quotes"], strict=True):
            said = " ".join(quote.split())
            yield f"    {source}: \N{LEFT DOUBLE QUOTATION MARK}{said}{CLOSED}"
        yield f"    {warning['why']}"
        yield f"    Ask: {warning['ask']}"
