"""Notes as the command line says them: a document's part, or lines for the eye."""

from collections.abc import Iterator
from typing import Any

from recruiter_desk.base.say import say_exact
from recruiter_desk.cli.door import Door, ref, say_instant
from recruiter_desk.notes.model import Note
from recruiter_desk.people.model import Found

ME = "me"


def all_notes(door: Door, person_id: int | None) -> Iterator[Note]:
    """Every note on a person (None: on nobody yet), newest first, read a page at a time."""
    from recruiter_desk.notes.queries import PAGE, notes_of

    page = notes_of(door.desk, person_id)
    yield from page
    while len(page) == PAGE:
        page = notes_of(door.desk, person_id, page[-1])
        yield from page


def person_document(found: Found | None) -> dict[str, str] | None:
    """How a person appears in an answer; None for nobody."""
    return None if found is None else {"id": ref("p", found.id), "name": found.name}


def on_whom(found: Found | None) -> str:
    """The end of a sentence about a note."""
    return f" on {found.name}" if found else " on nobody yet"


def note_document(note: Note) -> dict[str, Any]:
    """A note in an answer."""
    spoke = note.said_by
    who = None if spoke is None or spoke.id is None else ref("p", spoke.id)
    return {
        "id": ref("n", note.id),
        "at": say_instant(note.at),
        "kind": note.kind,
        "said_by": ME if spoke is None else {"id": who, "name": spoke.name},
        "text": note.text,
        "tags": note.tags,
        "corrected": note.corrected,
    }


def note_lines(note: Note, zone: str) -> Iterator[str]:
    """A note for the eye, on my clock."""
    spoke = note.said_by.name if note.said_by else "I"
    more = "".join(f" #{tag}" for tag in note.tags) + (" (corrected)" if note.corrected else "")
    yield f"{ref('n', note.id):>6}  {say_exact(note.at, zone)}  {spoke}{more}"
    yield from (f"        {line}" for line in note.text.splitlines())
