"""People on the command line."""

from typing import TYPE_CHECKING, Annotated

import typer

from recruiter_desk.base.errors import DeskError
from recruiter_desk.cli import person_typed as typed
from recruiter_desk.cli.command import command
from recruiter_desk.cli.door import Door, ref
from recruiter_desk.cli.person_said import card_document, card_lines, found_document
from recruiter_desk.people.model import UNSET, PersonChanges, PersonDraft, Several, Unset

if TYPE_CHECKING:
    from recruiter_desk.people.model import Added, PersonCard

app = typer.Typer(help="People: add, show, edit, merge, split, remove.")
Who = Annotated[str, typer.Argument(metavar="PERSON", help="Id, full name or number.")]
RemovePhones = Annotated[typed.Texts, typer.Option("--remove-phone", metavar="P")]
RemoveEmails = Annotated[typed.Texts, typer.Option("--remove-email", metavar="E")]
RemoveExpertise = Annotated[typed.Texts, typer.Option("--remove-expertise", metavar="X")]
RemoveTags = Annotated[typed.Texts, typer.Option("--remove-tag", metavar="T")]
RemoveLinks = Annotated[typed.Texts, typer.Option("--remove-link", metavar="URL")]


@command(app)
def add(  # noqa: PLR0913
    door: Door,
    *,
    name: Annotated[str, typer.Option("--name", metavar="N", help="In any order.")],
    phone: typed.Phones = None,
    voicemail_safe: typed.Safe = None,
    email: typed.Emails = None,
    function: typed.Function = None,
    expertise: typed.Expertise = None,
    employer: typed.Employer = None,
    place: typed.Place = None,
    nickname: typed.Nickname = None,
    credentials: typed.Credentials = None,
    tag: typed.Tags = None,
    link: typed.Links = None,
    status: typed.StatusText = None,
    status_on: typed.StatusOn = None,
    off_limits_until: typed.OffUntil = None,
    off_limits_why: typed.OffWhy = None,
    do_not_call: typed.DoNotCall = None,
    stay_in_touch: typed.StayInTouch = None,
) -> None:
    """Add a person; who they may be already is said too.

    Example: recruiter-desk person add --name "Dana Whitfield" --phone "520 555 0142 cell"
    """
    from recruiter_desk.people.commands import add_person

    draft = PersonDraft(
        name=name,
        nickname=nickname or "",
        credentials=credentials or "",
        function=function or "",
        employer=employer or "",
        place=place or "",
        phones=typed.phones(phone, voicemail_safe),
        emails=typed.emails(email),
        expertise=tuple(expertise or ()),
        tags=tuple(tag or ()),
        links=tuple(link or ()),
        status=_or_none(typed.status(status)),
        status_on=_or_none(typed.status_on(status_on)),
        off_limits=_or_none(typed.off_limits(off_limits_until, off_limits_why, ended=False)),
        do_not_call=do_not_call,
        stay_in_touch=_or_none(typed.stay_in_touch(stay_in_touch)),
    )
    _say_added(door, add_person(door.desk, draft))


@command(app)
def show(door: Door, person: Who) -> None:
    """Everything kept of a person.

    Example: recruiter-desk person show "Dana Whitfield"
    """
    from recruiter_desk.people.queries import the_person

    _say_card(door, the_person(door.desk, person).id)


@command(app)
def edit(  # noqa: PLR0913
    door: Door,
    person: Who,
    *,
    name: Annotated[str | None, typer.Option("--name", metavar="N")] = None,
    phone: typed.Phones = None,
    remove_phone: RemovePhones = None,
    voicemail_safe: typed.Safe = None,
    email: typed.Emails = None,
    remove_email: RemoveEmails = None,
    function: typed.Function = None,
    expertise: typed.Expertise = None,
    remove_expertise: RemoveExpertise = None,
    employer: typed.Employer = None,
    employer_also: Annotated[
        str | None,
        typer.Option(
            "--employer-also-known-as", metavar="E", help="Another name of their employer."
        ),
    ] = None,
    place: typed.Place = None,
    nickname: typed.Nickname = None,
    credentials: typed.Credentials = None,
    tag: typed.Tags = None,
    remove_tag: RemoveTags = None,
    link: typed.Links = None,
    remove_link: RemoveLinks = None,
    status: typed.StatusText = None,
    status_on: typed.StatusOn = None,
    off_limits_until: typed.OffUntil = None,
    off_limits_why: typed.OffWhy = None,
    not_off_limits: Annotated[bool, typer.Option("--not-off-limits")] = False,
    do_not_call: typed.DoNotCall = None,
    may_call: Annotated[bool, typer.Option("--may-call", help="Ends do not call.")] = False,
    stay_in_touch: typed.StayInTouch = None,
) -> None:
    """Change what is named, and nothing else; an empty text takes a field away.

    Example: recruiter-desk person edit p12 --function "MRI lead" --remove-phone "520 555 0142"
    """
    from recruiter_desk.people.queries import person_card, the_person

    card = person_card(door.desk, the_person(door.desk, person).id)
    ended = not_off_limits
    changes = PersonChanges(
        name=_typed(name),
        nickname=_typed(nickname),
        credentials=_typed(credentials),
        function=_typed(function),
        employer=_typed(employer),
        place=_typed(place),
        phones=Several(typed.phones(phone, voicemail_safe), tuple(remove_phone or ())),
        emails=Several(typed.emails(email), tuple(remove_email or ())),
        expertise=typed.several(expertise, remove_expertise),
        tags=typed.several(tag, remove_tag),
        links=typed.several(link, remove_link),
        status=typed.status(status),
        status_on=typed.status_on(status_on),
        off_limits=typed.off_limits(off_limits_until, off_limits_why, ended=ended, kept=card),
        do_not_call=None if may_call else _typed(do_not_call),
        stay_in_touch=typed.stay_in_touch(stay_in_touch),
    )
    _change(door, card, changes, employer_also)


def _change(
    door: Door, card: "PersonCard", changes: PersonChanges, employer_also: str | None
) -> None:
    from recruiter_desk.people.commands import edit_person, employer_goes_by
    from recruiter_desk.people.queries import person_card

    if changes == PersonChanges() and employer_also is None:
        raise DeskError("Nothing was named to change.", "`person edit --help` lists what can be.")
    if changes != PersonChanges():
        edit_person(door.desk, card.id, changes)
    if employer_also is not None:
        employer = person_card(door.desk, card.id).employer
        if employer is None:
            raise DeskError(f"{card.name} has no employer.", "Give one with --employer first.")
        employer_goes_by(door.desk, employer.id, employer_also)
    _say_card(door, card.id)


@command(app)
def remove(door: Door, person: Who) -> None:
    """Take a person away with their calls and notes; undo brings all of it back.

    Example: recruiter-desk person remove p12
    """
    from recruiter_desk.people.commands import remove_person
    from recruiter_desk.people.queries import the_person

    found = remove_person(door.desk, the_person(door.desk, person).id)
    door.emit(found_document(found), [f"{ref('p', found.id)} {found.name} removed."])


@command(app)
def merge(
    door: Door,
    keep: Annotated[str, typer.Argument(metavar="KEEP", help="Who stays.")],
    gone: Annotated[str, typer.Argument(metavar="GONE", help="Who becomes part of them.")],
) -> None:
    """Make two entries of one person one; split takes them apart at any later time.

    Example: recruiter-desk person merge p12 p40
    """
    from recruiter_desk.people.commands import merge_people
    from recruiter_desk.people.queries import the_person

    went = the_person(door.desk, gone)
    kept = merge_people(door.desk, the_person(door.desk, keep).id, went.id)
    line = f"{ref('p', went.id)} {went.name} is now part of {ref('p', kept.id)} {kept.name}."
    door.emit(found_document(kept) | {"merged": found_document(went)}, [line])


@command(app)
def split(door: Door, person: Who) -> None:
    """Take the latest merge of a person apart again.

    Example: recruiter-desk person split p12
    """
    from recruiter_desk.people.commands import split_person
    from recruiter_desk.people.queries import the_person

    kept = the_person(door.desk, person)
    back = split_person(door.desk, kept.id)
    line = f"{ref('p', back.id)} {back.name} is a person of their own again."
    door.emit(found_document(kept) | {"split": found_document(back)}, [line])


def _say_added(door: Door, added: "Added") -> None:
    from recruiter_desk.people.queries import person_of

    found = person_of(door.desk, added.id)
    alike = [
        {"id": ref("p", d.id), "name": d.name, "why": d.why, "score": d.score}
        for d in added.duplicates
    ]
    lines = [f"  maybe {d['id']} {d['name']}: {d['why']}" for d in alike]
    document = found_document(found) | {"duplicates": alike}
    door.emit(document, [f"{document['id']} {found.name} added.", *lines])


def _say_card(door: Door, person: int) -> None:
    from recruiter_desk.calls.queries import wrong_numbers
    from recruiter_desk.people.queries import person_card

    card, now, mine = person_card(door.desk, person), door.now(), door.settings
    wrong = wrong_numbers(door.desk, [phone.number for phone in card.phones])
    door.emit(card_document(card, now, mine, wrong), card_lines(card, now, mine, wrong))


def _typed(text: str | None) -> str | Unset:
    return UNSET if text is None else text


def _or_none(value: "typed.T | Unset | None") -> "typed.T | None":
    return None if isinstance(value, Unset) else value
