"""Putting people forward, and what was put forward when, on the command line."""

from typing import Annotated

import typer

from recruiter_desk.cli import opportunity_typed as typed
from recruiter_desk.cli.command import command
from recruiter_desk.cli.door import Door, ref
from recruiter_desk.people.queries import the_person

lines = typer.Typer()


@command(lines)
def submit(  # noqa: PLR0913
    door: Door,
    person: typed.Whose,
    opportunity: typed.Which,
    *,
    permission: Annotated[
        str | None,
        typer.Option("--permission", metavar="ISO", help="When they said that they may be."),
    ] = None,
    by: Annotated[
        str, typer.Option("--by", metavar="AGENCY", help="Somebody else put them forward.")
    ] = "",
    at: Annotated[str | None, typer.Option("--at", metavar="ISO", help="When; else now.")] = None,
    words: Annotated[str, typer.Option("--words", metavar="TEXT")] = "",
) -> None:
    """Keep that a person was put forward: dated evidence, with their permission.

    Example: recruiter-desk submit p12 o3 --permission 2026-05-26T16:00
    """
    from recruiter_desk.opportunities.commands import submit as submit_
    from recruiter_desk.opportunities.queries import the_opportunity

    whose, which = the_person(door.desk, person), the_opportunity(door.desk, opportunity)
    given = None if permission is None else door.instant(permission)
    made = submit_(
        *(door.desk, which.id, whose.id, given),
        by=by,
        words=words,
        at=None if at is None else door.past(at),
    )
    key = ref("s", made.id)
    said = f"{key} {whose.name} for {which.name}, {f'by {by}' if by else 'submitted'}."
    document = {"id": key, "warnings": list(made.warnings)}
    door.emit(document, [said, *(f"  {warning}" for warning in made.warnings)])


@command(lines)
def submissions(
    door: Door,
    *,
    person: Annotated[str | None, typer.Option("--person", metavar="PERSON")] = None,
    opportunity: Annotated[str | None, typer.Option("--for", metavar="OPPORTUNITY")] = None,
) -> None:
    """Who was put forward for what, the newest first.

    Example: recruiter-desk submissions --person p12
    """
    from recruiter_desk.cli.opportunity_said import submission_document, submission_lines
    from recruiter_desk.opportunities.queries import submissions as submissions_
    from recruiter_desk.opportunities.queries import the_opportunity

    whose = None if person is None else the_person(door.desk, person).id
    which = None if opportunity is None else the_opportunity(door.desk, opportunity).id
    found = submissions_(door.desk, opportunity=which, person=whose)
    said = [*submission_lines(found, door.settings.zone)] or ["Nobody was put forward yet."]
    door.emit({"submissions": [submission_document(line) for line in found]}, said)
