"""Keeping resumes: each function is one undo step; originals are kept for ever, unchanged."""

import json
from datetime import datetime
from pathlib import Path

from recruiter_desk.base.clock import local
from recruiter_desk.base.errors import DeskError
from recruiter_desk.people.commands.adding import new_person
from recruiter_desk.people.model import Found, PersonDraft
from recruiter_desk.people.queries import person_of
from recruiter_desk.screening.resumes import whose
from recruiter_desk.screening.resumes.model import AddedResume, ResumeFile, ResumeLine
from recruiter_desk.screening.resumes.queries import line_in, same_file
from recruiter_desk.screening.resumes.reading import file_of, hash_of, read_file
from recruiter_desk.screening.tables import Resume
from recruiter_desk.store import documents
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settings.queries import settings
from recruiter_desk.store.write import Write


def add_resume(
    desk: Desk,
    person_id: int | None,
    path: Path,
    now: datetime | None = None,
    *,
    new: bool = False,
) -> AddedResume:
    """Read a file and keep it beside what is kept of a person; the original stays as it came.

    `person_id` None: the person is whom it surely means, else a new one (`new`: a new one in any
    case). `now` is when it was received, None: just now. The very same file again adds nothing.
    DeskError where it cannot be read or names nobody; NotFound for a person not there.
    """
    if person_id is not None:
        person_of(desk, person_id)
    known = _already(desk, hash_of(file_of(path)), person_id)
    return known or keep_resume(desk, person_id, read_file(path), now, new=new)


def keep_resume(
    desk: Desk,
    person_id: int | None,
    file: ResumeFile,
    now: datetime | None = None,
    *,
    new: bool = False,
) -> AddedResume:
    """Keep a file that was read; see `add_resume`."""
    if known := _already(desk, file.hash, person_id):
        return known
    at = now or desk.now()
    if person_id is not None:
        return _keep(desk, file, person_of(desk, person_id), at)
    draft, found, others = _whose(desk, file, at)
    if found is not None and not new:
        return _keep(desk, file, found, at, others)
    return _keep(desk, file, draft, at, others if found is None else (found, *others))


def foreseen(desk: Desk, path: Path) -> AddedResume:
    """What adding a file without a person would come to; nothing is kept, ids are 0 where new.

    DeskError as `add_resume` says.
    """
    if known := _already(desk, hash_of(file_of(path)), None):
        return known
    file = read_file(path)
    draft, found, others = _whose(desk, file, desk.now())
    person = found or Found(0, draft.name)
    return AddedResume(0, person, found is None, others, file.paper.remarks)


def remove_resume(desk: Desk, resume_id: int) -> ResumeLine:
    """Take a resume away; the original stays, so that undo brings it back. NotFound if gone."""
    with desk.change("Removed resume") as write:
        line = line_in(write.connection, resume_id)
        write.remove(write.get(Resume, resume_id))
    return line


def _whose(
    desk: Desk, file: ResumeFile, at: datetime
) -> tuple[PersonDraft, Found | None, tuple[Found, ...]]:
    """Who a file says it is of, whom that surely means, whom it may mean."""
    mine = settings(desk)
    draft = whose.owner(file.paper, file.name, mine.country, local(at, mine.zone).date())
    if draft is None:
        raise DeskError(f"{file.name} does not say whose it is.", "Add it to a person.")
    with desk.read() as read:
        return draft, *whose.find(read, draft, file.paper.text)


def _already(desk: Desk, name: str, person_id: int | None) -> AddedResume | None:
    with desk.read() as read:
        kept = same_file(read, name, person_id)
    if kept is None:
        return None
    return AddedResume(kept.id, kept.person, made=False, remarks=kept.remarks, already=True)


def _keep(
    desk: Desk,
    file: ResumeFile,
    whose_: Found | PersonDraft,
    at: datetime,
    others: tuple[Found, ...] = (),
) -> AddedResume:
    """The original first, then the row that names it, in one step with a new person."""
    documents.keep(desk.folder.documents, file.content)
    made = isinstance(whose_, PersonDraft)
    with desk.change(f"Added resume of {whose_.name}") as write:
        if isinstance(whose_, PersonDraft):
            person = new_person(write, whose_, desk.now())
        else:
            person = whose_.id
        row = _row(write, person, file, at, desk.now())
    return AddedResume(row, person_of(desk, person), made, others, file.paper.remarks)


def _row(write: Write, person: int, file: ResumeFile, at: datetime, now: datetime) -> int:
    row = Resume(
        person_id=person,
        hash=file.hash,
        name=file.name,
        kind=file.paper.kind.value,
        received_at=at,
        entered_at=now,
        pages=file.paper.pages,
        remarks=json.dumps(file.paper.remarks, ensure_ascii=False),
        text=file.paper.text,
    )
    return write.add(row).id
