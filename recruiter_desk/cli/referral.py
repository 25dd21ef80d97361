"""Referrals on the command line: who gave whom, what became of them, telling, asking, fees."""

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer

from recruiter_desk.base.text.phones import looks_like_phone
from recruiter_desk.cli.command import command
from recruiter_desk.cli.door import Door, read_ref, ref
from recruiter_desk.cli.network import VERBS
from recruiter_desk.cli.person_said import found_document
from recruiter_desk.people.model import UNSET, Found, PersonDraft
from recruiter_desk.people.queries import the_person

if TYPE_CHECKING:
    from recruiter_desk.referrals.model import Referred

__all__ = ["app", "log_referral", "referral_ref"]

app = typer.Typer(help="Referrals: add, say what became of them, tell, ask, fees.")
From = Annotated[str, typer.Argument(metavar="FROM", help="Who gave them: id, name or number.")]
To = Annotated[str, typer.Argument(metavar="TO", help="Whom they gave; may be a new name.")]
Id = Annotated[str, typer.Argument(metavar="ID", help="Such as r5.")]
Number = Annotated[str | None, typer.Option("--number", metavar="P", help="Their number.")]
KindOption = Annotated[
    str | None,
    typer.Option(
        "--kind",
        metavar="KIND",
        help="referral, introduced_by, works_with or reports_to.",
    ),
]
HowOption = Annotated[
    str | None, typer.Option("--how", metavar="T", help="How the two know each other.")
]
AtOption = Annotated[str | None, typer.Option("--at", metavar="ISO", help="When it was given.")]
CallOption = Annotated[
    str | None, typer.Option("--call", metavar="ID", help="The call it was given in.")
]


@command(app)
def add(  # noqa: PLR0913
    door: Door,
    giver: From,
    given: To,
    *,
    number: Number = None,
    how: HowOption = None,
    kind: KindOption = None,
    at: AtOption = None,
    call: CallOption = None,
    said: Annotated[
        str | None, typer.Option("--said", metavar="T", help="What they say about TO.")
    ] = None,
    for_: Annotated[
        str | None,
        typer.Option("--for", metavar="OPPORTUNITY", help="The opportunity it is for."),
    ] = None,
) -> None:
    """Keep that FROM gave TO, who is made where nobody of that name or number is known.

    Example: recruiter-desk referral add "Dana Whitfield" "Bob Keller" --number "813 555 0199"
    """
    from recruiter_desk.referrals.commands import refer
    from recruiter_desk.referrals.model import Kind, ReferralDraft

    desk, from_ = door.desk, the_person(door.desk, giver)
    opportunity = None if for_ is None else _opportunity(door, for_)
    draft = ReferralDraft(
        giver=from_.id,
        given=_given(door, given, number),
        kind=kind or Kind.REFERRAL,
        at=door.past(at),
        how_words=how or "",
        call=None if call is None else read_ref("c", call),
        said=said or "",
    )
    if opportunity is None:
        kept = refer(desk, draft)
    else:
        from recruiter_desk.opportunities.commands import refer_for

        kept = refer_for(desk, opportunity, draft)
    _say_kept(door, kept, from_)


@command(app)
def edit(
    door: Door,
    referral: Id,
    *,
    how: HowOption = None,
    kind: KindOption = None,
    at: AtOption = None,
    call: CallOption = None,
) -> None:
    """Correct a referral.

    Example: recruiter-desk referral edit r5 --how "worked together at Mercy, 2019 to 2021"
    """
    from recruiter_desk.referrals.commands import edit_referral
    from recruiter_desk.referrals.model import ReferralChanges
    from recruiter_desk.referrals.rules import read_how

    key = referral_ref(referral)
    changes = ReferralChanges(
        kind=UNSET if kind is None else kind,
        at=UNSET if at is None else door.past(at),
        how=UNSET if how is None else read_how(how)[0],
        how_words=UNSET if how is None else how,
        call=UNSET if call is None else None if call == "none" else read_ref("c", call),
    )
    edit_referral(door.desk, key, changes)
    door.emit({"id": ref("r", key)}, [f"{ref('r', key)} corrected."])


@command(app)
def remove(door: Door, referral: Id) -> None:
    """Take a referral away; the two people stay, and undo brings it back.

    Example: recruiter-desk referral remove r5
    """
    from recruiter_desk.referrals.commands import remove_referral

    key = referral_ref(referral)
    remove_referral(door.desk, key)
    door.emit({"id": ref("r", key), "removed": True}, [f"{ref('r', key)} removed."])


@command(app)
def outcome(
    door: Door,
    referral: Id,
    word: Annotated[
        str,
        typer.Argument(
            metavar="OUTCOME",
            help="given, spoken, submitted, placed or declined; none: as it was.",
        ),
    ],
) -> None:
    """Say what became of one who was given, over what follows from calls and submissions.

    Example: recruiter-desk referral outcome r5 declined
    """
    from recruiter_desk.referrals.commands import say_outcome
    from recruiter_desk.referrals.queries import edge

    key = referral_ref(referral)
    say_outcome(door.desk, key, None if word == "none" else word)
    kept = edge(door.desk, key)
    words = f"{kept.given.name}, given by {kept.giver.name}: {kept.outcome}."
    door.emit({"id": ref("r", key), "outcome": kept.outcome}, [words])


def log_referral(door: Door, line: str, *, yes: bool) -> bool:
    """Read one line as a referral, and with `yes` keep it; False where it tells of none."""
    from recruiter_desk.quick.referring import understand_referral

    understood = understand_referral(door.desk, line, door.now())
    if understood is None:
        return False
    reading = asdict(understood.read) | {"said_back": understood.said}
    if not yes:
        words = [understood.said, "Not kept yet: add --yes to keep it."]
        door.emit({"reading": reading, "kept": False}, words)
        return True
    from recruiter_desk.referrals.commands import refer

    kept = refer(door.desk, understood.draft(door.now()))
    _say_kept(door, kept, understood.giver, {"reading": reading, "kept": True})
    return True


def _given(door: Door, text: str, number: str | None) -> int | PersonDraft:
    """Who is meant: an id or a number that somebody has, else a name, known or new."""
    from recruiter_desk.cli.person_typed import phones

    typed = text.strip()
    if looks_like_phone(typed) or (typed[:1] in {"p", "P"} and typed[1:].isdecimal()):
        return the_person(door.desk, typed).id
    return PersonDraft(name=text, phones=phones([number] if number else None, None))


def _opportunity(door: Door, text: str) -> int:
    from recruiter_desk.opportunities.queries import the_opportunity

    return the_opportunity(door.desk, text).id


def _say_kept(
    door: Door, kept: "Referred", giver: Found, also: dict[str, Any] | None = None
) -> None:
    from recruiter_desk.people.queries.finding import person_of
    from recruiter_desk.referrals.queries import edge

    given, key = person_of(door.desk, kept.person), ref("r", kept.referral)
    document = (also or {}) | {
        "id": key,
        "from": found_document(giver),
        "to": found_document(given),
        "new": kept.new,
        "stood": kept.stood,
    }
    verb = VERBS[edge(door.desk, kept.referral).kind]
    who = f"{giver.name} {verb} {given.name}, {ref('p', given.id)}"
    new = ", who is new" if kept.new else ""
    lead = f"That stands already as {key}" if kept.stood else f"{key} kept"
    door.emit(document, [f"{lead}: {who}{new}."])


def referral_ref(text: str) -> int:
    """The number of an id such as r5."""
    return read_ref("r", text, "referral")
