"""A JSON Resume (jsonresume.org) written out as the resume it describes."""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from recruiter_desk.base.errors import DeskError
from recruiter_desk.screening.resumes.model import Kind, Paper
from recruiter_desk.screening.resumes.plain import decoded
from recruiter_desk.screening.resumes.tidy import tidy

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_ISO = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")
Entry = dict[str, Any]


def read_json(name: str, content: bytes) -> Paper:
    """The resume as text under the usual headings; DeskError where it is no JSON Resume."""
    try:
        whole = json.loads(decoded(name, content))
    except (ValueError, RecursionError) as error:
        raise DeskError(f"{name} is damaged.", "Ask for it once more.") from error
    if not isinstance(whole, dict) or not isinstance(whole.get("basics"), dict):
        raise DeskError(f"{name} is no JSON Resume.", "Add a PDF, a Word file or plain text.")
    return Paper(Kind.JSON, tidy("\n".join(_lines(whole))))


def _lines(whole: Entry) -> Iterator[str]:
    yield from _basics(whole["basics"])
    for key, heading, written in _SECTIONS:
        if entries := _entries(whole, key):
            yield from ("", heading)
            for entry in entries:
                yield from filter(None, written(entry))


def _basics(basics: Entry) -> Iterator[str]:
    where = basics.get("location")
    place = _joined(where, "city", "region", "countryCode") if isinstance(where, dict) else ""
    said = [_text(basics, key) for key in ("name", "label", "email", "phone")]
    profiles = (_text(each, "url") for each in _entries(basics, "profiles"))
    yield from filter(None, (*said, place, _text(basics, "url", "website"), *profiles))
    if summary := _text(basics, "summary"):
        yield from ("", "SUMMARY", summary)


def _job(job: Entry) -> Iterator[str]:
    yield _text(job, "position")
    company = _text(job, "name", "company", "organization")
    yield ", ".join(filter(None, (company, _text(job, "location"))))
    yield _dates(job)
    yield _text(job, "summary")
    yield from _bullets(job, "highlights")


def _school(school: Entry) -> Iterator[str]:
    degree = " in ".join(filter(None, (_text(school, "studyType"), _text(school, "area"))))
    yield ", ".join(filter(None, (degree, _text(school, "institution"))))
    yield _dates(school)
    yield from _bullets(school, "courses")


def _held(held: Entry) -> Iterator[str]:
    said = (_text(held, "name", "title"), _text(held, "issuer", "awarder", "publisher"))
    day = _day(_text(held, "date", "releaseDate"))
    yield ", ".join(filter(None, (*said, day)))
    yield _text(held, "summary")


def _skill(skill: Entry) -> Iterator[str]:
    name = _text(skill, "name", "language")
    level = _text(skill, "level", "fluency")
    words = ", ".join(_strings(skill, "keywords"))
    yield ": ".join(filter(None, (f"{name} ({level})" if level else name, words)))


def _project(project: Entry) -> Iterator[str]:
    yield ", ".join(filter(None, (_text(project, "name"), _text(project, "entity"))))
    yield _dates(project)
    yield _text(project, "description", "summary")
    yield from _bullets(project, "highlights")


_SECTIONS: tuple[tuple[str, str, Callable[[Entry], Iterable[str]]], ...] = (
    ("work", "EXPERIENCE", _job),
    ("volunteer", "VOLUNTEER", _job),
    ("education", "EDUCATION", _school),
    ("certificates", "CERTIFICATIONS", _held),
    ("skills", "SKILLS", _skill),
    ("languages", "LANGUAGES", _skill),
    ("projects", "PROJECTS", _project),
    ("awards", "AWARDS", _held),
    ("publications", "PUBLICATIONS", _held),
)


def _entries(whole: Entry, key: str) -> list[Entry]:
    found = whole.get(key)
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def _strings(entry: Entry, key: str) -> list[str]:
    found = entry.get(key)
    return [each for each in found if isinstance(each, str)] if isinstance(found, list) else []


def _text(entry: Entry, *keys: str) -> str:
    """The first of these that says something."""
    said = (entry.get(key) for key in keys)
    return next((each.strip() for each in said if isinstance(each, str) and each.strip()), "")


def _bullets(entry: Entry, key: str) -> Iterator[str]:
    return (f"• {each}" for each in _strings(entry, key))


def _joined(entry: Entry, *keys: str) -> str:
    return ", ".join(filter(None, (_text(entry, key) for key in keys)))


def _dates(entry: Entry) -> str:
    start, end = _day(_text(entry, "startDate")), _day(_text(entry, "endDate"))
    if start:
        return f"{start} - {end or 'Present'}"
    return end


def _day(said: str) -> str:
    """ "2019-03-01" as "Mar 2019"; what is no ISO date stays as it is."""
    found = _ISO.fullmatch(said)
    if found is None or not found[2] or not 1 <= int(found[2]) <= 12:
        return said
    return f"{_MONTHS[int(found[2]) - 1]} {found[1]}"
