"""Rows of a file as its reader gives them: `row(1, "Luis Herrera", emails=["luis@x.org"])`."""

from recruiter_desk.exchange.model import NoteIn, PersonRow
from recruiter_desk.people.model import EmailDraft, PersonDraft, PhoneDraft


def row(number, name="Dana Whitfield", *, phones=(), emails=(), ids=(), notes=(), **fields):
    """A row; texts stand for numbers, addresses and notes, the rest is PersonDraft's."""
    draft = PersonDraft(
        name=name,
        phones=tuple(PhoneDraft(text) for text in phones),
        emails=tuple(EmailDraft(text) for text in emails),
        **fields,
    )
    return PersonRow(number, draft, tuple(ids), tuple(NoteIn(text) for text in notes))


def refused(number, why="No name in First Name or Last Name."):
    return PersonRow(number, None, refused=why)


def figures(report):
    """Read, added, merged, unchanged, skipped."""
    return report.read, report.added, report.merged, report.unchanged, len(report.skipped)
