"""Tags on a note."""

from recruiter_desk.base.text import fold
from recruiter_desk.notes.rules import tag_name
from recruiter_desk.notes.tables import Note, NoteTag
from recruiter_desk.store.desk import Desk

HAS = "SELECT 1 FROM note_tag WHERE note_id = ? AND key = ?"


def tag_note(desk: Desk, note_id: int, tag: str) -> None:
    """Put a tag on a note, once; NotFound when the note is gone, DeskError for no fit tag."""
    name = tag_name(tag)
    with desk.change("Tagged note") as write:
        row = write.get(Note, note_id)
        if not write.sql(HAS, (row.id, fold(name))).fetchone():
            write.add(NoteTag(note_id=row.id, name=name, key=fold(name)))


def untag_note(desk: Desk, note_id: int, tag: str) -> None:
    """Take a tag off a note, however it is spelt; nothing when it was not on it."""
    with desk.change("Took tag off note") as write:
        row = write.get(Note, note_id)
        write.sql("DELETE FROM note_tag WHERE note_id = ? AND key = ?", (row.id, fold(tag)))
