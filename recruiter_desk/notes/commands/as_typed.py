"""Keeping a note while it is typed, so that a crash loses nothing that was seen saved."""

from recruiter_desk.base.text import clean
from recruiter_desk.notes.commands.write import drop, keep_former, new_note
from recruiter_desk.notes.model import NoteDraft
from recruiter_desk.notes.rules import note_text
from recruiter_desk.notes.tables import Note
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.write import Write

TOUCHED_IN_SESSION = """
SELECT j.row_id, j.before IS NULL FROM step s JOIN journal j ON j.step_id = s.id
WHERE s.fold = ? AND s.kind = 'do' AND NOT s.undone AND j.tbl = 'note'
  AND EXISTS (SELECT 1 FROM note n WHERE n.id = j.row_id)
ORDER BY s.id"""


def keep_typing(
    desk: Desk, note_id: int | None, person_id: int | None, text: str, session: str
) -> int | None:
    """Save what stands in the editor now; the note's id, None when there is no note (yet).

    `session` names one editor from opening to closing; its saves in a row are one undo step.
    `note_id` is that of an older note, or what the last call returned; `person_id` is whom a new
    note is on. An older note's text is remembered once a session. Emptied, a note new in the
    session goes, and an older one keeps its last text. A note undone or removed meanwhile is
    written anew. DeskError when the text is longer than 1 MB.
    """
    kept = note_text(text) if clean(text) else ""
    with desk.change("Wrote note", fold=f"note:{session}") as write:
        touched = _touched(write, session)
        new = [row_id for row_id, added in touched.items() if added]
        found = _row(write, new[-1] if note_id is None and new else note_id)
        if found is None:
            return _begin(write, desk, person_id, kept)
        if kept:
            return _amend(write, desk, found, kept, first=found.id not in touched)
        if touched.get(found.id):
            drop(write, found)
            return None
        return found.id


def _touched(write: Write, session: str) -> dict[int, bool]:
    """The notes this session wrote to, in order; True where it made them."""
    made: dict[int, bool] = {}
    for row_id, added in write.sql(TOUCHED_IN_SESSION, (f"note:{session}",)):
        made[row_id] = made.get(row_id, False) or bool(added)
    return made


def _row(write: Write, note_id: int | None) -> Note | None:
    return None if note_id is None else write.session.get(Note, note_id)


def _begin(write: Write, desk: Desk, person_id: int | None, kept: str) -> int | None:
    if not kept:
        return None
    now = desk.now()
    return new_note(write, NoteDraft(person_id, kept, now), kept, now)


def _amend(write: Write, desk: Desk, row: Note, kept: str, *, first: bool) -> int:
    if row.text != kept:
        if first:
            keep_former(write, row, desk.now())
        row.text = kept
    return row.id
