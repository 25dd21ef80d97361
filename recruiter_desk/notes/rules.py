"""What may be kept as a note, and who is taken to have said it."""

from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text import clean, clean_line

MOST = 1_048_576  # bytes of one note's text (1 MB)
LONGEST_TAG = 60  # letters


def note_text(typed: str) -> str:
    """The text as it is kept; DeskError when there is none, or too much of it."""
    text = clean(typed)
    if not text:
        raise DeskError("This note says nothing.", "Write what was said, or remove the note.")
    if len(text.encode()) > MOST:
        raise DeskError("This note is longer than 1 MB.", "Write it as two notes.")
    return text


def tag_name(typed: str) -> str:
    """The tag as it is kept; DeskError when it is empty or longer than 60 letters."""
    name = clean_line(typed).lstrip("#").strip()
    if not name or len(name) > LONGEST_TAG:
        raise DeskError(f"A tag has 1 to {LONGEST_TAG} letters.", "Write a short word for it.")
    return name


def speaker(person_id: int | None, said_by: int | None) -> tuple[str, int | None]:
    """How the speaker is kept: the word, and the id where it is somebody else.

    "me" where `said_by` is None, "person" where the note is on the one who said it, else "other".
    """
    if said_by is None:
        return "me", None
    if said_by == person_id:
        return "person", None
    return "other", said_by
