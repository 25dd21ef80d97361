"""Resumes on the command line."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.say import say_exact
from recruiter_desk.cli.command import command
from recruiter_desk.cli.door import Door, read_ref, ref, say_instant

if TYPE_CHECKING:
    from recruiter_desk.people.model import Found
    from recruiter_desk.screening.resumes.model import AddedResume, ResumeLine

app = typer.Typer(help="Resumes: add, list, read, save the file as it came, remove.")
Id = Annotated[str, typer.Argument(metavar="ID", help="Such as r3.")]
First = Annotated[
    str, typer.Argument(metavar="PERSON", help="Whose; without it the file tells whose it is.")
]
Second = Annotated[
    str | None, typer.Argument(metavar="FILE", help="PDF, DOCX, RTF, ODT, TXT or JSON Resume.")
]


@command(app)
def add(
    door: Door,
    person: First,
    file: Second = None,
    *,
    new: Annotated[
        bool, typer.Option("--new", help="Whose is said by the file: a new person.")
    ] = False,
    at: Annotated[
        str | None, typer.Option("--at", metavar="ISO", help="When it came; now if not given.")
    ] = None,
) -> None:
    """Keep a resume: the file as it came, and its text, which is searched and read.

    Without PERSON, whose it is, is found by e-mail, number or name, or added. A new version stands
    beside the old one; the very same file is kept once.

    Example: recruiter-desk resume add p12 "Dana Whitfield.pdf"
    """
    from recruiter_desk.people.queries import the_person
    from recruiter_desk.screening.resumes.commands import add_resume

    if new and file is not None:
        raise DeskError("--new goes with the file alone.", "Leave out the person, or --new.")
    path = path_of(person if file is None else file)
    whose = None if file is None else the_person(door.desk, person).id
    added = add_resume(door.desk, whose, path, door.past(at), new=new)
    door.emit(_added_document(added), _added_lines(added))


@command(app, "list")
def list_(
    door: Door, person: Annotated[str, typer.Argument(metavar="PERSON", help="Id or name.")]
) -> None:
    """The resumes of a person, the newest first.

    Example: recruiter-desk resume list "Dana Whitfield"
    """
    from recruiter_desk.people.queries import the_person
    from recruiter_desk.screening.resumes.queries import resumes_of

    found = the_person(door.desk, person)
    kept = resumes_of(door.desk, found.id)
    document = {"person": _whom(found), "resumes": [_document(line) for line in kept]}
    lines = [_line(line, door.settings.zone) for line in kept]
    door.emit(document, lines or [f"There is no resume of {found.name}."])


@command(app)
def show(door: Door, resume: Id) -> None:
    """One resume as text, with what could not be read of it.

    Example: recruiter-desk resume show r3
    """
    from recruiter_desk.screening.resumes.queries import resume as resume_of

    found = resume_of(door.desk, read_ref("r", resume))
    document = _document(found.line) | {"person": _whom(found.line.person), "text": found.text}
    head = [_line(found.line, door.settings.zone), f"        of {found.line.person.name}"]
    remarks = [f"        {remark}" for remark in found.line.remarks]
    door.emit(document, [*head, *remarks, "", *found.text.splitlines()])


@command(app)
def save(door: Door, resume: Id, file: Annotated[str, typer.Argument(metavar="FILE")]) -> None:
    """Write the file of a resume as it came, byte for byte.

    Example: recruiter-desk resume save r3 "Dana Whitfield.pdf"
    """
    from recruiter_desk.screening.resumes.queries import original_of

    path, content = path_of(file), original_of(door.desk, read_ref("r", resume))
    try:
        with path.open("xb") as made:
            made.write(content)
    except FileExistsError as error:
        raise DeskError(f"There is a file {path.name} already.", "Give another name.") from error
    except OSError as error:
        raise DeskError(f"{path} cannot be written.", "Name another folder.") from error
    door.emit({"file": str(path), "bytes": len(content)}, [f"Saved as {path}."])


@command(app)
def remove(door: Door, resume: Id) -> None:
    """Take a resume away; undo brings it back.

    Example: recruiter-desk resume remove r3
    """
    from recruiter_desk.screening.resumes.commands import remove_resume

    line = remove_resume(door.desk, read_ref("r", resume))
    said = f"{ref('r', line.id)} of {line.person.name} removed."
    door.emit({"id": ref("r", line.id), "person": _whom(line.person)}, [said])


def path_of(typed: str) -> Path:
    """The path of a file as typed; DeskError for none."""
    if not typed.strip() or "\0" in typed:
        raise DeskError("That names no file.", "Write the path of a PDF or Word file.")
    return Path(typed)


def _whom(found: "Found") -> dict[str, str]:
    return {"id": ref("p", found.id), "name": found.name}


def _added_document(added: "AddedResume") -> dict[str, Any]:
    return {
        "id": ref("r", added.id),
        "person": _whom(added.person),
        "made": added.made,
        "already": added.already,
        "possible_duplicates": [_whom(each) for each in added.possible_duplicates],
        "remarks": added.remarks,
    }


def _added_lines(added: "AddedResume") -> Iterator[str]:
    who, number = added.person, ref("r", added.id)
    if added.already:
        yield f"{number} of {who.name} is this very file; nothing was added."
    elif added.made:
        yield f"{number} kept; {ref('p', who.id)} {who.name} added."
    else:
        yield f"{number} kept, of {ref('p', who.id)} {who.name}."
    yield from (f"  {remark}" for remark in added.remarks)
    for other in added.possible_duplicates:
        yield f"  May be of {ref('p', other.id)} {other.name}."


def _document(line: "ResumeLine") -> dict[str, Any]:
    return {
        "id": ref("r", line.id),
        "name": line.name,
        "kind": line.kind,
        "received_at": say_instant(line.received_at),
        "pages": line.pages,
        "remarks": line.remarks,
    }


def _line(line: "ResumeLine", zone: str) -> str:
    pages = f", {line.pages} page{'s' if line.pages != 1 else ''}" if line.pages else ""
    return f"{ref('r', line.id):>6}  {say_exact(line.received_at, zone)}  {line.name}{pages}"
