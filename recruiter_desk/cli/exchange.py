"""People taken in from files."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from recruiter_desk.base.errors import DeskError, NotFound
from recruiter_desk.cli.command import command
from recruiter_desk.cli.door import Door, ref

if TYPE_CHECKING:
    from recruiter_desk.exchange.model import Report, Skipped
    from recruiter_desk.store.desk import Desk

app = typer.Typer()
SHOWN = 20  # lines of a kind; the report holds all
Files = Annotated[list[str], typer.Argument(metavar="FILE…", help="CSV files, resumes.")]
MapOption = Annotated[
    str | None, typer.Option("--map", metavar="NAME", help="Columns as kept under a name.")
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Tell what would be; keep nothing.")]
ReportOption = Annotated[
    str | None, typer.Option("--report", metavar="FILE", help="Write all of it down as CSV.")
]
Pair = dict[str, Any]


@command(app, "import")
def import_(
    door: Door,
    files: Files,
    *,
    map_: MapOption = None,
    dry_run: DryRun = False,
    report: ReportOption = None,
) -> None:
    """Take in people from CSV files, and resumes; what is kept is never overwritten.

    All CSV files are one step, each resume (PDF, DOCX, RTF, ODT, TXT, JSON) one of its own. The
    same file again changes nothing.

    Example: recruiter-desk import Connections.csv --dry-run
    """
    from recruiter_desk.exchange.maps import map_named
    from recruiter_desk.exchange.people_in import columns_by, import_people, save_report
    from recruiter_desk.exchange.resumes_in import apart, import_resumes, joined

    resumes, paths = apart([_path(file) for file in files])
    to = None if report is None else _path(report)
    by = None if map_ is None else map_named(door.desk, map_)
    goes_to = {path: columns_by(by, path) for path in paths} if by else {}
    people = (
        import_people(door.desk, paths, goes_to=goes_to, dry_run=dry_run)
        if paths or not resumes
        else None
    )
    papers = import_resumes(door.desk, resumes, dry_run=dry_run) if resumes else None
    done = joined(people, papers)
    if to is not None:
        save_report(done, to)
    pairs = [] if dry_run else _pairs(door.desk, done)
    lines = [
        *_lines(done, dry_run=dry_run, several=len(files) > 1),
        *map(_pair_line, pairs[:SHOWN]),
    ]
    more = done.possible - len(pairs[:SHOWN])
    if more:
        lines.append(f"  {more} {'more may be' if pairs else 'may be'} somebody there already.")
    door.emit(_document(done, pairs), lines)


def _path(typed: str) -> Path:
    if not typed.strip() or "\0" in typed:
        raise DeskError("That names no file.", "Write the path of a CSV file.")
    return Path(typed)


def _document(done: "Report", pairs: list[Pair]) -> dict[str, Any]:
    return {
        "read": done.read,
        "added": done.added,
        "merged": done.merged,
        "unchanged": done.unchanged,
        "skipped": [_told(each) for each in done.skipped],
        "doubtful": [_told(each) for each in done.doubtful],
        "possible_duplicates": pairs,
        "possible": done.possible,
        "step": None if done.step is None else ref("s", done.step),
    }


def _told(row: "Skipped") -> dict[str, Any]:
    return {"row": row.row, "reason": row.reason, "file": row.file}


def _pairs(desk: "Desk", done: "Report") -> list[Pair]:
    """Who of the new people may be there already, by name; as many as are listed."""
    from recruiter_desk.people.queries import person_of

    def found(person: int) -> dict[str, str]:
        return {"id": ref("p", person), "name": person_of(desk, person).name}

    try:
        return [found(new) | {"same_as": found(known)} for new, known in done.possible_duplicates]
    except NotFound:  # another program took somebody away meanwhile
        return []


def _lines(done: "Report", *, dry_run: bool, several: bool) -> Iterator[str]:
    yield (
        f"{done.read} read: {done.added} added, {done.merged} joined to people there, "
        f"{done.unchanged} unchanged, {len(done.skipped)} left out."
        + (" Nothing was kept yet." if dry_run else "")
    )
    for rows in (done.skipped, done.doubtful):
        for row in rows[:SHOWN]:
            yield (
                f"  {row.file} row {row.row}: {row.reason}"
                if several
                else (f"  row {row.row}: {row.reason}")
            )
        if len(rows) > SHOWN:
            yield f"  and {len(rows) - SHOWN} more; --report FILE.csv holds them all."


def _pair_line(pair: Pair) -> str:
    known = pair["same_as"]
    return f"  {pair['id']} {pair['name']} may be {known['id']} {known['name']}."
