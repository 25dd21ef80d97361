"""Reads the structure of a resume."""

from collections.abc import Iterator, Sequence
from datetime import date

from recruiter_desk.screening.reading.normal import Normal
from recruiter_desk.screening.reading.resume.headings import parts
from recruiter_desk.screening.reading.resume.headline import headline
from recruiter_desk.screening.reading.resume.jobs import jobs
from recruiter_desk.screening.reading.resume.lines import lines
from recruiter_desk.screening.reading.resume.outline import Outline, Part
from recruiter_desk.screening.reading.resume.person import emails_of, name_of, phones_of


def outline(normal: Normal, said: date) -> Outline:
    """The sections and jobs of a resume received on that day, and whose it is."""
    rows = lines(normal.text, normal.low)
    found = parts(rows, len(normal.low))
    emails = emails_of(normal.text)
    headings = {part.start for part in found if part.name != "top"}
    body = [row for row in rows if row.start not in headings]
    name = name_of(rows, normal.text, emails)
    return Outline(
        found,
        tuple(jobs(body, normal.low, _stretches(found), said)),
        name,
        emails,
        phones_of(normal.text, normal.low, said),
        headline(rows, name),
    )


def _stretches(parts: Sequence[Part]) -> Iterator[tuple[int, int]]:
    """Where jobs are looked for: under headings of experience, or all that is under none."""
    named = [part for part in parts if part.name == "experience"]
    for part in named or [part for part in parts if part.name in {"top", "summary", "other"}]:
        yield part.start, part.end
