"""Writing, correcting and removing notes."""

from datetime import datetime
from typing import TypeVar

from recruiter_desk.base.errors import NotFound
from recruiter_desk.base.text import fold
from recruiter_desk.notes.model import NoteChanges, NoteDraft
from recruiter_desk.notes.rules import note_text, speaker, tag_name
from recruiter_desk.notes.tables import FormerText, Note, NoteTag
from recruiter_desk.people.commands.references import remove_rows
from recruiter_desk.people.model import Unset
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.write import Write

T = TypeVar("T")


def add_note(desk: Desk, draft: NoteDraft) -> int:
    """Keep a note; its id. DeskError when it says nothing, NotFound for people not there."""
    text, tags = note_text(draft.text), dict.fromkeys(map(tag_name, draft.tags))
    with desk.change("Wrote note") as write:
        note_id = new_note(write, draft, text, desk.now())
        for name in tags:
            write.add(NoteTag(note_id=note_id, name=name, key=fold(name)))
    return note_id


def edit_note(desk: Desk, note_id: int, changes: NoteChanges) -> None:
    """Correct a note; the text it had is kept. NotFound when the note or a person is not there."""
    text = None if isinstance(changes.text, Unset) else note_text(changes.text)
    with desk.change("Corrected note") as write:
        row = write.get(Note, note_id)
        if text is not None and text != row.text:
            keep_former(write, row, desk.now())
            row.text = text
        row.at = _or_kept(changes.at, row.at)
        row.kind = _or_kept(changes.kind, row.kind)
        _put_on(write, row, changes)


def remove_note(desk: Desk, note_id: int) -> None:
    """Take a note away, its tags and former texts too; NotFound when it is not there."""
    with desk.change("Removed note") as write:
        row = write.get(Note, note_id)
        drop(write, row)


def new_note(write: Write, draft: NoteDraft, text: str, now: datetime) -> int:
    """Add the row of a note within an open step; its id."""
    word, other = speaker(draft.person_id, _there(write, draft.said_by))
    row = Note(
        person_id=_there(write, draft.person_id),
        kind=draft.kind,
        speaker=word,
        said_by_id=other,
        at=draft.at,
        text=text,
        entered_at=now,
    )
    return write.add(row).id


def keep_former(write: Write, row: Note, until: datetime) -> None:
    """Remember what a note says before it is corrected."""
    write.add(FormerText(note_id=row.id, text=row.text, until=until))


def drop(write: Write, row: Note) -> None:
    """Take a note's row away within an open step, and what hangs on it; mentions become empty."""
    write.flush()
    remove_rows(write.connection, "note", [row.id])
    write.session.expunge(row)


def _put_on(write: Write, row: Note, changes: NoteChanges) -> None:
    """Move the note to its person, and say anew who the speaker is in relation to that person."""
    gone = row.speaker == "other" and row.said_by_id is None
    spoke = row.person_id if row.speaker == "person" else row.said_by_id
    row.person_id = _there(write, _or_kept(changes.person_id, row.person_id))
    if gone and isinstance(changes.said_by, Unset):
        return
    said_by = _there(write, _or_kept(changes.said_by, spoke))
    row.speaker, row.said_by_id = speaker(row.person_id, said_by)


def _or_kept(changed: T | Unset, kept: T) -> T:
    return kept if isinstance(changed, Unset) else changed


def _there(write: Write, person_id: int | None) -> int | None:
    """The same id; NotFound when nobody has it."""
    if person_id is not None:
        found = write.sql("SELECT 1 FROM person WHERE id = ?", (person_id,)).fetchone()
        if not found:
            raise NotFound(f"There is no person p{person_id}.", "Undo may bring them back.")
    return person_id
