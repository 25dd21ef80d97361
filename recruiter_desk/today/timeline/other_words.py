"""How notes, resumes, closings and merges read in the timeline."""

from recruiter_desk.notes.model import Kind as NoteKind
from recruiter_desk.notes.model import Note
from recruiter_desk.screening.resumes.model import ResumeLine
from recruiter_desk.today.timeline.model import Tone, Words

NOTES = {
    NoteKind.NOTE: ("Note", "sticky-note"),
    NoteKind.EMAIL: ("E-mail", "mail"),
    NoteKind.REFERRAL: ("Referral", "handshake"),
}


def note_words(note: Note) -> Words:
    """The whole line of one note; what another said stands in quotation marks."""
    title, icon = NOTES[note.kind]
    said = f"{note.said_by.name} said" if note.said_by else ""
    parts = (said, *(f"#{tag}" for tag in note.tags), "corrected" if note.corrected else "")
    body = f"“{note.text}”" if note.said_by else note.text
    return Words(title, icon, " · ".join(part for part in parts if part), body)


def resume_words(line: ResumeLine) -> Words:
    """The whole line of a resume that was received, with what could not be read of it."""
    pages = f"{line.pages} page{'s' if line.pages != 1 else ''}" if line.pages else ""
    more = " · ".join(filter(None, (line.name, pages)))
    tone = Tone.SOON if line.remarks else Tone.PLAIN
    return Words("Resume", "file-text", more, " ".join(line.remarks), tone)


def closing_words(why: str) -> Words:
    """The whole line of what was closed by hand, and why."""
    return Words("Closed by hand", "check", body=why)


def merge_words(gone: str) -> Words:
    """The whole line of a merge; `gone` is the name that went."""
    return Words("Two entries became one", "merge", body=f"{gone} is part of this one now.")
