"""Whose a resume is: what it says of its owner, and whom on the desk that surely means."""

import re
import sqlite3
from collections.abc import Iterable
from datetime import date
from pathlib import PurePath

from recruiter_desk.base.text import clean_line, fold
from recruiter_desk.base.text.emails import email_key, read_email
from recruiter_desk.base.text.names import read_name
from recruiter_desk.base.text.phones import read_phone
from recruiter_desk.people.model import EmailDraft, Found, PersonDraft, PhoneDraft
from recruiter_desk.people.queries.duplicates import likely_in
from recruiter_desk.screening.reading.resume.columns import order_of
from recruiter_desk.screening.resumes.model import Paper

MOST_NUMBERS = 3  # of a resume's own; more are those of referees
MOST_SHOWN = 10
_TOP = 12  # lines in which a resume says whose it is
A_LIKE_NAME = 80  # the score of a short form of the same name (people.likeness)
OF_EMAIL = "SELECT person_id FROM email WHERE key = ?"
EMPLOYERS = """
SELECT n.name FROM person p JOIN employer_name n ON n.employer_id = p.employer_id
WHERE p.id = ?"""
_NO_NAME = re.compile(
    r"(?<![^\W_])(?:resume|résumé|cv|curriculum|vitae|lebenslauf|final|new|updated?|copy|draft"
    r"|version|v?\d+|of|for|my|the|docx?|pdf|rtf)(?![^\W_])",
    re.IGNORECASE,
)


def owner(paper: Paper, name: str, country: str, said: date) -> PersonDraft | None:
    """The person a resume is of, as far as it tells; None where it has no name.

    `name` is the file's, which stands in where the text has none; `country` (ISO 3166) is the one
    numbers are read in; `said` is the day it was received.
    """
    from recruiter_desk.screening.reading.normal import Normal
    from recruiter_desk.screening.reading.resume.reading import outline

    normal = Normal(paper.text, typed=False, order=order_of(paper.text))
    told = outline(normal, said)
    called = _as_written(told.name) or _from_file(name)
    if not called:
        return None
    emails = list(dict.fromkeys(filter(None, map(read_email, told.emails))))
    phones = [phone for phone in told.phones if read_phone(phone, country).key]
    return PersonDraft(
        name=called,
        credentials=_credentials(paper.text, called),
        emails=tuple(map(EmailDraft, emails[:1])),
        phones=tuple(map(PhoneDraft, phones[:MOST_NUMBERS])),
    )


def find(
    read: sqlite3.Connection, draft: PersonDraft, text: str
) -> tuple[Found | None, tuple[Found, ...]]:
    """Whom on the desk the owner surely is, and all others they may be.

    Sure is the same e-mail address; a like name with the same number, or with the employer on
    the card among the words of the resume. None where nobody or more than one is.
    """
    like = likely_in(read, draft, MOST_SHOWN)
    known = {each.id: Found(each.id, each.name) for each in like}
    by_email = _of_email(read, draft)
    sure = {each.id for each in like if each.id in by_email}
    if not sure:
        sure = {each.id for each in like if each.why == "same number" and each.score > 90}
    if not sure:
        called = [e for e in like if e.why != "same number" and e.score >= A_LIKE_NAME]
        sure = {each.id for each in called if _worked_there(read, each.id, text)}
    found = known[sure.pop()] if len(sure) == 1 else None
    return found, tuple(each for each in known.values() if each != found)


def _of_email(read: sqlite3.Connection, draft: PersonDraft) -> set[int]:
    keys = [email_key(each.text) for each in draft.emails]
    return {person for key in keys for (person,) in read.execute(OF_EMAIL, (key,))}


def _worked_there(read: sqlite3.Connection, person: int, text: str) -> bool:
    names: Iterable[tuple[str]] = read.execute(EMPLOYERS, (person,))
    said = fold(text)
    return any(
        re.search(rf"(?<!\w){re.escape(fold(name))}(?!\w)", said) for (name,) in names if name
    )


def _credentials(text: str, name: str) -> str:
    """The letters behind the name on the line where it stands alone with them."""
    lines = text.splitlines()[:_TOP]
    read = (read_name(line) for line in lines if fold(line).startswith(fold(name)))
    return next((each.credentials for each in read if fold(each.shown) == fold(name)), "")


def _as_written(name: str) -> str:
    """A name in capitals as names are written."""
    line = clean_line(name)
    return line.title() if line.isupper() or line.islower() else line


def _from_file(name: str) -> str:
    """ "Dana_Whitfield-Resume (2).pdf" is Dana Whitfield; "" where fewer than two words remain."""
    words = _NO_NAME.sub(" ", re.sub(r"[\W_]+", " ", PurePath(name).stem)).split()
    parts = [word for word in words if word.isalpha()]
    return _as_written(" ".join(parts)) if 2 <= len(parts) <= 4 else ""
