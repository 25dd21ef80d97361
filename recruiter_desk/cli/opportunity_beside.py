"""What stands beside an opportunity, on the command line: notes, contacts, files, dates."""

from typing import Annotated

import typer

from recruiter_desk.cli import opportunity_typed as typed
from recruiter_desk.cli.command import command
from recruiter_desk.cli.door import Door, read_ref, ref
from recruiter_desk.cli.opportunity import app
from recruiter_desk.cli.person_typed import day
from recruiter_desk.people.queries import the_person

__all__ = ["app"]
At = Annotated[str | None, typer.Option("--at", metavar="ISO", help="When; now if not given.")]
Words = Annotated[str, typer.Option("--words", metavar="TEXT", help="In which words.")]


@command(app)
def note(
    door: Door,
    opportunity: typed.Which,
    text: Annotated[str, typer.Argument(metavar="TEXT")],
    *,
    at: At = None,
) -> None:
    """Write a note on an opportunity.

    Example: recruiter-desk opportunity note o3 "They want somebody by June."
    """
    from recruiter_desk.opportunities.commands import add_note

    which = _which(door, opportunity)
    add_note(door.desk, which, text, door.past(at))
    door.emit({"id": ref("o", which), "kept": True}, [f"Kept on {ref('o', which)}."])


@command(app)
def contact(
    door: Door,
    opportunity: typed.Which,
    person: typed.Whose,
    *,
    role: Annotated[str, typer.Option("--role", metavar="TEXT", help="Such as hiring lead.")] = "",
) -> None:
    """Keep who hires for it at the client.

    Example: recruiter-desk opportunity contact o3 p12 --role "hiring lead"
    """
    from recruiter_desk.opportunities.commands import add_contact

    which, whose = _which(door, opportunity), the_person(door.desk, person)
    add_contact(door.desk, which, whose.id, role)
    document = {"id": ref("o", which), "person": ref("p", whose.id), "role": role}
    door.emit(document, [f"{whose.name} hires for {ref('o', which)}."])


@command(app, "off-limits")
def off_limits(
    door: Door,
    opportunity: typed.Which,
    company: Annotated[str, typer.Argument(metavar="COMPANY")],
    *,
    until: Annotated[str | None, typer.Option("--until", metavar="DATE")] = None,
    why: typed.Why = "",
) -> None:
    """Keep that nobody is taken from a company; all instead of an id: for every opportunity.

    Example: recruiter-desk opportunity off-limits all "Mercy General" --until 2027-05-01
    """
    from recruiter_desk.opportunities.commands import add_off_limits

    which = None if opportunity.strip().lower() == "all" else _which(door, opportunity)
    last = None if until is None else day(until, "--until")
    add_off_limits(door.desk, company, which, last, why)
    where = "all" if which is None else ref("o", which)
    words = f"{company} is off limits for {where}."
    door.emit({"company": company, "for": where, "until": last}, [words])


@command(app)
def date(
    door: Door,
    opportunity: typed.Which,
    person: typed.Whose,
    kind: Annotated[
        str,
        typer.Argument(
            metavar="KIND", help="interview, offer, counter-offer, start or guarantee (its end)."
        ),
    ],
    on: Annotated[str, typer.Argument(metavar="DATE")],
    *,
    words: Words = "",
) -> None:
    """Keep a date of a person; an earlier one of that kind which is not over is moved.

    Example: recruiter-desk opportunity date o3 p12 counter-offer 2026-06-05
    """
    from recruiter_desk.opportunities.commands import add_milestone

    which, whose = _which(door, opportunity), the_person(door.desk, person)
    key = add_milestone(door.desk, which, whose.id, kind, day(on, "DATE"), words)
    document = {"id": ref("m", key), "person": ref("p", whose.id), "kind": kind, "on": on}
    door.emit(document, [f"{ref('m', key)} {kind} of {whose.name}: {on}."])


@command(app, "date-over")
def date_over(
    door: Door, key: Annotated[str, typer.Argument(metavar="ID", help="Such as m4.")]
) -> None:
    """Say that a date is over: it was kept, or came to nothing.

    Example: recruiter-desk opportunity date-over m4
    """
    from recruiter_desk.opportunities.commands import end_milestone

    number = read_ref("m", key, "date")
    end_milestone(door.desk, number)
    door.emit({"id": ref("m", number), "done": True}, [f"{ref('m', number)} is over."])


@command(app)
def file(
    door: Door,
    opportunity: typed.Which,
    path: Annotated[str, typer.Argument(metavar="FILE")],
) -> None:
    """Keep a file with an opportunity, such as the description of the job.

    Example: recruiter-desk opportunity file o3 "MRI lead.pdf"
    """
    from recruiter_desk.cli.resume import path_of
    from recruiter_desk.opportunities.commands import add_document

    which = _which(door, opportunity)
    kept = path_of(path)
    add_document(door.desk, which, kept)
    door.emit({"id": ref("o", which), "file": kept.name}, [f"{kept.name} kept."])


@command(app)
def permit(
    door: Door, opportunity: typed.Which, person: typed.Whose, *, at: At = None, words: Words = ""
) -> None:
    """Keep that a person said they may be put forward for it.

    Example: recruiter-desk opportunity permit o3 p12 --at 2026-05-26T16:00
    """
    from recruiter_desk.opportunities.commands import permit as permit_

    which, whose = _which(door, opportunity), the_person(door.desk, person)
    when = door.past(at)
    permit_(door.desk, which, whose.id, when, words)
    document = {"id": ref("o", which), "person": ref("p", whose.id), "at": when}
    door.emit(document, [f"{whose.name} may be put forward for {ref('o', which)}."])


@command(app)
def withdraw(door: Door, opportunity: typed.Which, person: typed.Whose) -> None:
    """Keep that a person may no longer be put forward for it.

    Example: recruiter-desk opportunity withdraw o3 p12
    """
    from recruiter_desk.opportunities.commands import withdraw as withdraw_

    which, whose = _which(door, opportunity), the_person(door.desk, person)
    withdraw_(door.desk, which, whose.id)
    document = {"id": ref("o", which), "person": ref("p", whose.id), "may_go": False}
    door.emit(document, [f"{whose.name} is not to be put forward for {ref('o', which)}."])


def _which(door: Door, text: str) -> int:
    from recruiter_desk.opportunities.queries import the_opportunity

    return the_opportunity(door.desk, text).id
