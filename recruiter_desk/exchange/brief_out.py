"""A one-page brief of a candidate for a client, as a PDF."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from html import escape
from pathlib import Path

from recruiter_desk.base.errors import DeskError
from recruiter_desk.exchange.plain.writing import files_in
from recruiter_desk.opportunities.briefing import brief
from recruiter_desk.opportunities.model.brief import Brief, BriefLine
from recruiter_desk.paper.page_pdf import one_page
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settings.queries import settings

LETTER = frozenset({"US", "CA", "MX"})
MUTED = "#646A72"
LEAST_JOBS = 3


def write_brief(
    desk: Desk, path: Path, opportunity: int, person: int, *, sources: bool = False
) -> Brief:
    """Write the brief; a file of that name is replaced when the new one is whole.

    `sources`: the sentences stand beneath what they say. Older jobs are left out where it would
    take more than a page. DeskError for a name that does not end in .pdf, or where it cannot be
    written.
    """
    if path.suffix.lower() != ".pdf":
        raise DeskError(f"A brief cannot be written as “{path.name}”.", "End the name in .pdf.")
    found = brief(desk, opportunity, person)
    content = _fitting(found, sources=sources, letter=settings(desk).country in LETTER)
    with files_in(path.parent) as beside:
        beside.write(path.name, [(content, 1)])
    return found


def _fitting(found: Brief, *, sources: bool, letter: bool) -> bytes:
    title = f"{found.name} for {found.title}"
    while True:
        content = one_page(html_of(found, sources=sources), title, letter=letter)
        if content is not None:
            return content
        if len(found.jobs) <= LEAST_JOBS and not sources:
            raise DeskError(
                "It does not fit on one page.", "Leave out some of what the opportunity wants."
            )
        sources = sources and len(found.jobs) > LEAST_JOBS
        found = replace(found, jobs=found.jobs[: max(LEAST_JOBS, len(found.jobs) - 2)])


def html_of(found: Brief, *, sources: bool = False) -> str:
    """The page in the HTML that Qt knows."""
    client = f" at {found.client}" if found.client else ""
    return "".join(
        [
            f"<h1>{escape(found.name)}</h1>",
            f"<p>{escape(found.head)}</p>" if found.head else "",
            f"<p><b>For {escape(found.title)}{escape(client)}</b></p>",
            *_part("What you asked for", found.wanted, sources=sources),
            *_jobs(found.jobs),
            *_part("Also known", found.known, sources=sources),
            f'<p style="color:{MUTED}">{found.on.day} {found.on:%B %Y}',
            f" · {escape(found.sender)}</p>" if found.sender else "</p>",
        ]
    )


def _part(title: str, lines: Iterable[BriefLine], *, sources: bool) -> Iterator[str]:
    rows = "".join(_row(line, sources=sources) for line in lines)
    if rows:
        yield f'<h3>{title}</h3><table cellspacing="0" cellpadding="2" width="100%">{rows}</table>'


def _row(line: BriefLine, *, sources: bool) -> str:
    said = escape(line.words[:1].upper() + line.words[1:])
    if sources and line.sentence:
        said += f'<br><span style="color:{MUTED}">{escape(line.sentence)}</span>'
    return f'<tr><td width="32%">{escape(line.about)}</td><td>{said}</td></tr>'


def _jobs(jobs: Iterable[str]) -> Iterator[str]:
    rows = "".join(f"<li>{escape(job)}</li>" for job in jobs)
    if rows:
        yield f"<h3>Employment</h3><ul>{rows}</ul>"
