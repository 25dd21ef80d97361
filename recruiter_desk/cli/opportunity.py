"""Opportunities on the command line."""

from typing import Annotated

import typer

from recruiter_desk.cli import opportunity_typed as typed
from recruiter_desk.cli.command import command
from recruiter_desk.cli.door import Door, ref
from recruiter_desk.people.queries import the_person

app = typer.Typer(help="Opportunities: add, show, edit, close, people by stage, dates.")
NewTitle = Annotated[str, typer.Option("--title", metavar="T", help="Such as MRI lead, Tucson.")]
Title = Annotated[str | None, typer.Option("--title", metavar="T")]
NoExpertise = Annotated[typed.Texts, typer.Option("--remove-expertise", metavar="X")]
NoKnockouts = Annotated[typed.Texts, typer.Option("--remove-knockout", metavar="X")]
NoContacts = Annotated[typed.Texts, typer.Option("--remove-contact", metavar="PERSON")]
NotOffLimits = Annotated[typed.Texts, typer.Option("--remove-off-limits", metavar="COMPANY")]
Filled = Annotated[bool, typer.Option("--filled", help="Somebody got it.")]


@command(app)
def add(  # noqa: PLR0913
    door: Door,
    *,
    title: NewTitle,
    client: typed.Client = None,
    function: typed.Function = None,
    expertise: typed.Expertise = None,
    knockout: typed.Knockouts = None,
    place: typed.Place = None,
    within: typed.Within = None,
    remote: typed.Remote = None,
    shifts: typed.Shifts = None,
    pay: typed.PayText = None,
    words: typed.Words = None,
    starts: typed.Starts = None,
    submit_by: typed.SubmitBy = None,
    guarantee: typed.Guarantee = None,
    contact: typed.Contacts = None,
    off_limits: typed.OffLimits = None,
) -> None:
    """Add an opportunity at a client; what is odd about it is said too.

    Example: recruiter-desk opportunity add --title "MRI lead, Tucson" --expertise "MRI 5 years"
    """
    from recruiter_desk.opportunities.commands import add_opportunity
    from recruiter_desk.opportunities.model import OpeningDraft
    from recruiter_desk.opportunities.queries import opening

    texts = {
        "client": client, "function": function, "place": place, "within": within,
        "remote": remote, "shifts": shifts, "pay": pay, "words": words,
    }  # fmt: skip
    draft = OpeningDraft(
        title=title,
        **{name: text or "" for name, text in texts.items()},
        expertise=tuple(expertise or ()),
        knockouts=tuple(knockout or ()),
        starts_on=typed.or_none(typed.the_day(starts, "--starts")),
        submit_by=typed.or_none(typed.the_day(submit_by, "--submit-by")),
        guarantee_days=typed.or_none(typed.guarantee(guarantee)),
        contacts=tuple(the_person(door.desk, each).id for each in contact or ()),
        off_limits=tuple(off_limits or ()),
    )
    made = opening(door.desk, add_opportunity(door.desk, draft))
    lines = [f"{ref('o', made.id)} {made.title} added.", *(f"  {r}" for r in made.remarks)]
    unread = [want.words for want in made.wants if not want.is_read]
    if unread:
        lines.append(f"  Not understood, a person answers it: {', '.join(unread)}.")
    door.emit(
        {"id": ref("o", made.id), "warnings": list(made.remarks), "not_understood": unread}, lines
    )


@command(app)
def show(door: Door, opportunity: typed.Which) -> None:
    """All of an opportunity: what is wanted, who stands where, contacts, dates, notes.

    Example: recruiter-desk opportunity show o3
    """
    _show(door, _which(door, opportunity))


@command(app, "list")
def list_(door: Door) -> None:
    """All opportunities, open ones first, with how many people stand where.

    Example: recruiter-desk opportunity list
    """
    from recruiter_desk.cli.opportunity_said import listed_document, listed_lines
    from recruiter_desk.opportunities.queries import openings

    found = openings(door.desk)
    lines = [*listed_lines(found)] or ["There is no opportunity yet: opportunity add."]
    door.emit(listed_document(found), lines)


@command(app)
def edit(  # noqa: PLR0913
    door: Door,
    opportunity: typed.Which,
    *,
    title: Title = None,
    client: typed.Client = None,
    function: typed.Function = None,
    expertise: typed.Expertise = None,
    remove_expertise: NoExpertise = None,
    knockout: typed.Knockouts = None,
    remove_knockout: NoKnockouts = None,
    place: typed.Place = None,
    within: typed.Within = None,
    remote: typed.Remote = None,
    shifts: typed.Shifts = None,
    pay: typed.PayText = None,
    words: typed.Words = None,
    starts: typed.Starts = None,
    submit_by: typed.SubmitBy = None,
    guarantee: typed.Guarantee = None,
    contact: typed.Contacts = None,
    remove_contact: NoContacts = None,
    off_limits: typed.OffLimits = None,
    remove_off_limits: NotOffLimits = None,
) -> None:
    """Change what is typed; none empties a field, lists grow and shrink by words.

    Example: recruiter-desk opportunity edit o3 --pay 48-56/hour --remove-knockout "no nights"
    """
    from recruiter_desk.opportunities.commands import edit_opportunity
    from recruiter_desk.opportunities.model import OpeningChanges
    from recruiter_desk.people.model import UNSET, Several

    texts = {
        "client": client, "function": function, "place": place, "within": within,
        "remote": remote, "shifts": shifts, "pay": pay, "words": words,
    }  # fmt: skip
    desk, which = door.desk, _which(door, opportunity)
    contacts = tuple(the_person(desk, each).id for each in contact or ())
    gone = tuple(ref("p", the_person(desk, each).id) for each in remove_contact or ())
    changes = OpeningChanges(
        title=UNSET if title is None else title,
        **{name: typed.text_or_unset(text) for name, text in texts.items()},
        expertise=typed.several(expertise, remove_expertise),
        knockouts=typed.several(knockout, remove_knockout),
        starts_on=typed.the_day(starts, "--starts"),
        submit_by=typed.the_day(submit_by, "--submit-by"),
        guarantee_days=typed.guarantee(guarantee),
        contacts=Several(contacts, gone),
        off_limits=typed.several(off_limits, remove_off_limits),
    )
    edit_opportunity(desk, which, changes)
    _show(door, which)


@command(app)
def close(
    door: Door, opportunity: typed.Which, *, filled: Filled = False, why: typed.Why = ""
) -> None:
    """Seek nobody for it any more.

    Example: recruiter-desk opportunity close o3 --why "The client hired inside."
    """
    from recruiter_desk.opportunities.commands import close_opportunity

    which = _which(door, opportunity)
    close_opportunity(door.desk, which, why, filled=filled)
    _stands(door, which)


@command(app)
def hold(door: Door, opportunity: typed.Which, *, why: typed.Why = "") -> None:
    """Seek nobody for it for a while.

    Example: recruiter-desk opportunity hold o3 --why "budget in July"
    """
    from recruiter_desk.opportunities.commands import hold as hold_

    which = _which(door, opportunity)
    hold_(door.desk, which, why)
    _stands(door, which)


@command(app)
def reopen(door: Door, opportunity: typed.Which) -> None:
    """Seek people for it again.

    Example: recruiter-desk opportunity reopen o3
    """
    from recruiter_desk.opportunities.commands import reopen as reopen_

    which = _which(door, opportunity)
    reopen_(door.desk, which)
    _stands(door, which)


@command(app)
def move(
    door: Door,
    opportunity: typed.Which,
    person: typed.Whose,
    stage: Annotated[
        str,
        typer.Argument(
            metavar="STAGE",
            help="found, called, screened, submitted, interview, offer, placed or no.",
        ),
    ],
    *,
    why: typed.Why = "",
) -> None:
    """Bring a person to a stage; no needs the reason why not for this one.

    Example: recruiter-desk opportunity move o3 p12 no --why "no nights"
    """
    from recruiter_desk.opportunities.commands import move_person
    from recruiter_desk.opportunities.rules.moving import read_stage

    which, whose = _which(door, opportunity), the_person(door.desk, person)
    to = read_stage(stage)
    move_person(door.desk, which, whose.id, to, why)
    document = {"id": ref("o", which), "person": ref("p", whose.id), "stage": to.value}
    door.emit(document, [f"{whose.name}: {to.value}."])


@command(app)
def board(door: Door, opportunity: typed.Which) -> None:
    """Who stands at which stage.

    Example: recruiter-desk opportunity board o3
    """
    from recruiter_desk.cli.opportunity_said import board_document, board_lines
    from recruiter_desk.opportunities.queries import board as board_

    found = board_(door.desk, _which(door, opportunity))
    lines = [*board_lines(found, door.settings.zone)]
    nobody = ["  Nobody stands on it yet."] if len(lines) == 1 else []
    door.emit(board_document(found), lines + nobody)


def _which(door: Door, text: str) -> int:
    from recruiter_desk.opportunities.queries import the_opportunity

    return the_opportunity(door.desk, text).id


def _show(door: Door, key: int) -> None:
    from recruiter_desk.cli.opportunity_said import opening_document, opening_lines
    from recruiter_desk.opportunities.queries import opening

    found = opening(door.desk, key)
    door.emit(opening_document(found), opening_lines(found, door.settings.zone))


def _stands(door: Door, key: int) -> None:
    from recruiter_desk.opportunities.queries import opening

    found = opening(door.desk, key)
    why = f": {found.closed_why}" if found.closed_why else ""
    words = f"{found.title} is {found.state.value.replace('_', ' ')}{why.rstrip('.')}."
    door.emit({"id": ref("o", key), "stage": found.state.value}, [words])
