"""Notes on the command line."""

from typing import TYPE_CHECKING, Annotated

import typer

from recruiter_desk.cli.command import command
from recruiter_desk.cli.door import Door, read_ref, ref, say_instant
from recruiter_desk.cli.note_said import (
    ME,
    all_notes,
    note_document,
    note_lines,
    on_whom,
    person_document,
)
from recruiter_desk.notes.model import Kind

if TYPE_CHECKING:
    from recruiter_desk.people.model import Found

NOBODY = "-"
app = typer.Typer(help="Notes: write, list, correct, remove.")
Whose = Annotated[
    str, typer.Argument(metavar="PERSON", help="Id, full name or number; - for none yet.")
]
Id = Annotated[str, typer.Argument(metavar="ID", help="Such as n3.")]
At = Annotated[str | None, typer.Option("--at", metavar="ISO", help="When; now if not given.")]
Spoke = Annotated[
    str | None, typer.Option("--said-by", metavar="PERSON", help="Who said it; me if not given.")
]
Tags = Annotated[list[str] | None, typer.Option("--tag", metavar="TAG", help="May come again.")]


@command(app)
def add(  # noqa: PLR0913
    door: Door,
    person: Whose,
    text: Annotated[str, typer.Argument(metavar="TEXT")],
    *,
    at: At = None,
    kind: Annotated[Kind, typer.Option("--kind")] = Kind.NOTE,
    said_by: Spoke = None,
    tag: Tags = None,
) -> None:
    """Write a note on a person.

    Example: recruiter-desk note add p12 "Moves to Tucson in May." --said-by p12
    """
    from recruiter_desk.notes.commands import add_note
    from recruiter_desk.notes.model import NoteDraft

    on, spoke = _on(door, person), _speaker(door, said_by)
    draft = NoteDraft(_id(on), text, door.past(at), kind, _id(spoke), tuple(tag or ()))
    note_id = ref("n", add_note(door.desk, draft))
    door.emit({"id": note_id, "person": person_document(on)}, [f"{note_id} kept{on_whom(on)}."])


@command(app, "list")
def list_notes(door: Door, person: Whose) -> None:
    """The notes on a person, newest first.

    Example: recruiter-desk note list "Dana Whitfield"
    """
    on = _on(door, person)
    notes = list(all_notes(door, _id(on)))
    zone = door.settings.zone
    lines = [line for note in notes for line in note_lines(note, zone)]
    document = {"person": person_document(on), "notes": [note_document(note) for note in notes]}
    door.emit(document, lines or [f"There is no note{on_whom(on)}."])


@command(app)
def show(door: Door, note: Id) -> None:
    """One note, with what it said before it was corrected.

    Example: recruiter-desk note show n3
    """
    from recruiter_desk.notes.queries import former_texts
    from recruiter_desk.notes.queries import note as note_of

    found = note_of(door.desk, read_ref("n", note))
    former = former_texts(door.desk, found.id)
    document = note_document(found) | {
        "person": person_document(found.person),
        "former": [{"text": f.text, "until": say_instant(f.until)} for f in former],
    }
    before = [f"  before: {f.text}" for f in former]
    door.emit(document, [*note_lines(found, door.settings.zone), *before])


@command(app)
def edit(  # noqa: PLR0913
    door: Door,
    note: Id,
    text: Annotated[
        str | None, typer.Argument(metavar="[TEXT]", help="What it shall say.")
    ] = None,
    *,
    at: At = None,
    kind: Annotated[Kind | None, typer.Option("--kind")] = None,
    said_by: Spoke = None,
    person: Annotated[
        str | None, typer.Option("--person", metavar="PERSON", help="Whom it is on; - for none.")
    ] = None,
) -> None:
    """Correct a note; what it said before is kept.

    Example: recruiter-desk note edit n3 "Moves to Tucson in June." --said-by me
    """
    from recruiter_desk.notes.commands import edit_note
    from recruiter_desk.notes.model import NoteChanges
    from recruiter_desk.people.model import UNSET

    note_id = read_ref("n", note)
    on, spoke = _on(door, NOBODY if person is None else person), _speaker(door, said_by)
    changes = NoteChanges(
        text=UNSET if text is None else text,
        at=UNSET if at is None else door.past(at),
        kind=kind or UNSET,
        person_id=UNSET if person is None else _id(on),
        said_by=UNSET if said_by is None else _id(spoke),
    )
    edit_note(door.desk, note_id, changes)
    _say_kept(door, note_id)


@command(app)
def tag(door: Door, note: Id, name: Annotated[str, typer.Argument(metavar="TAG")]) -> None:
    """Put a tag on a note.

    Example: recruiter-desk note tag n3 relocation
    """
    from recruiter_desk.notes.commands import tag_note

    note_id = read_ref("n", note)
    tag_note(door.desk, note_id, name)
    _say_kept(door, note_id)


@command(app)
def untag(door: Door, note: Id, name: Annotated[str, typer.Argument(metavar="TAG")]) -> None:
    """Take a tag off a note.

    Example: recruiter-desk note untag n3 relocation
    """
    from recruiter_desk.notes.commands import untag_note

    note_id = read_ref("n", note)
    untag_note(door.desk, note_id, name)
    _say_kept(door, note_id)


@command(app)
def remove(door: Door, note: Id) -> None:
    """Take a note away; undo brings it back.

    Example: recruiter-desk note remove n3
    """
    from recruiter_desk.notes.commands import remove_note

    note_id = read_ref("n", note)
    remove_note(door.desk, note_id)
    door.emit({"id": ref("n", note_id)}, [f"{ref('n', note_id)} removed."])


def _on(door: Door, text: str) -> "Found | None":
    """The person a note is on; None for a dash."""
    from recruiter_desk.people.queries import the_person

    return None if text.strip() == NOBODY else the_person(door.desk, text)


def _speaker(door: Door, text: str | None) -> "Found | None":
    """Who said it; None for me."""
    return None if text is None or text.strip().lower() == ME else _on(door, text)


def _say_kept(door: Door, note_id: int) -> None:
    from recruiter_desk.notes.queries import note

    kept = note(door.desk, note_id)
    document = note_document(kept) | {"person": person_document(kept.person)}
    door.emit(document, note_lines(kept, door.settings.zone))


def _id(found: "Found | None") -> int | None:
    return None if found is None else found.id
