"""Reads the structure of a resume."""

from collections.abc import Sequence
from datetime import date

from recruiter_desk.screening.reading.normal import Normal
from recruiter_desk.screening.reading.resume.headings import parts
from recruiter_desk.screening.reading.resume.headline import headline
from recruiter_desk.screening.reading.resume.jobs import jobs, undated
from recruiter_desk.screening.reading.resume.lines import Line, lines
from recruiter_desk.screening.reading.resume.outline import Job, Outline, Part
from recruiter_desk.screening.reading.resume.person import emails_of, name_of, phones_of


def outline(normal: Normal, said: date) -> Outline:
    """The sections and jobs of a resume received on that day, and whose it is."""
    rows = lines(normal.text, normal.low)
    found = parts(rows, len(normal.low))
    emails = emails_of(normal.text)
    headings = {part.start for part in found if part.name != "top"}
    name = name_of(rows, normal.text, emails)
    top = found[0].end if found and found[0].name == "top" else 0
    body = [
        row
        for row in rows
        if row.start not in headings
        and not (name and row.start < top and row.text.startswith(name))
    ]
    return Outline(
        found,
        tuple(_jobs(body, normal.low, found, said)),
        name,
        emails,
        phones_of(normal.text, normal.low, said),
        headline(rows, name),
    )


def _jobs(lines: Sequence[Line], low: str, parts: Sequence[Part], said: date) -> list[Job]:
    """The jobs under headings of experience; where none are, those under no heading."""
    for names in ({"experience"}, {"top", "summary"}, {"other"}):
        stretches = [(part.start, part.end) for part in parts if part.name in names]
        if found := jobs(lines, low, stretches, said):
            first = [(a, found[0].start) for a, b in stretches if a < found[0].start <= b]
            return [*(undated(lines, low, first) if "experience" in names else []), *found]
    named = [(part.start, part.end) for part in parts if part.name == "experience"]
    return undated(lines, low, named)
