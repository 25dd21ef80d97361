"""The command line whole: all nouns under one name, and every failure in our own words."""

import sys
from collections.abc import Sequence
from typing import Annotated

import typer
from typer.main import get_command

from recruiter_desk import __version__
from recruiter_desk.cli.command import FolderOption, JsonOption, NowOption
from recruiter_desk.cli.door import Above, Door
from recruiter_desk.cli.usage import in_our_words

PROGRAM = "recruiter-desk"
STOPPED = 130


def _say_version(asked: bool) -> None:
    if asked:
        sys.stdout.write(f"{PROGRAM} {__version__}\n")
        raise typer.Exit


VersionOption = Annotated[
    bool,
    typer.Option(
        "--version", callback=_say_version, is_eager=True, help="Say the version and stop."
    ),
]


def run(args: Sequence[str], above: Above | None = None) -> int:
    """Run one command; its exit code. DeskError for what the user can solve.

    `above` lends what stands above the command line to the commands that ask for it.
    """
    door = Door(above)
    try:
        return _invoke(args, door)
    finally:
        door.close()


def _invoke(args: Sequence[str], door: Door) -> int:
    try:
        code = get_command(whole())(list(args), prog_name=PROGRAM, obj=door, standalone_mode=False)
    except typer.Abort:
        return STOPPED
    except typer.TyperException as error:
        raise in_our_words(error) from error
    return code if isinstance(code, int) else 0


def whole() -> typer.Typer:
    """All commands under one name."""
    from recruiter_desk.cli import (
        backup,
        brief,
        call,
        call_told,
        demo,
        desk,
        difference,
        differences,
        exchange,
        export,
        fact,
        map_out,
        match,
        network,
        note,
        opportunity_beside,
        person,
        referral_told,
        resume,
        search,
        submit,
        today,
    )

    app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    app.callback()(_desk_and_clock)
    app.add_typer(person.app, name="person")
    app.add_typer(note.app, name="note")
    app.add_typer(resume.app, name="resume")
    app.add_typer(call_told.app, name="call")
    app.add_typer(fact.app, name="fact")
    app.add_typer(difference.app, name="difference")
    app.add_typer(referral_told.app, name="referral")
    app.add_typer(opportunity_beside.app, name="opportunity")
    for commands in (
        call.lines,
        today.app,
        search.app,
        desk.app,
        differences.app,
        difference.sheets,
        fact.listed,
        network.app,
        map_out.app,
        match.lines,
        submit.lines,
        brief.lines,
        demo.app,
        backup.app,
        exchange.app,
        export.app,
    ):
        app.add_typer(commands)
    return app


def _desk_and_clock(
    ctx: typer.Context,
    desk: FolderOption = None,
    now: NowOption = None,
    json: JsonOption = False,
    _version: VersionOption = False,
) -> None:
    """Searchable notes, call log and referral network for a recruiter who works alone.

    Without a command the window opens. Where PERSON stands: an id (p12), a full name or a number.

    Example: recruiter-desk person add --name "Dana Whitfield" --phone "520 555 0142"
    """
    ctx.ensure_object(Door).choose(desk, now, json=json)
