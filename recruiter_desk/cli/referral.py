"""Referrals on the command line: who gave whom, what became of them, telling, asking, fees."""

from dataclasses import asdict
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Annotated, Any

import typer

from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text.phones import looks_like_phone
from recruiter_desk.cli.command import command
from recruiter_desk.cli.door import Door, read_ref, ref
from recruiter_desk.cli.person_said import found_document
from recruiter_desk.people.model import UNSET, Found, PersonDraft
from recruiter_desk.people.queries import the_person

if TYPE_CHECKING:
    from recruiter_desk.referrals.model import Referred

app = typer.Typer(help="Referrals: add, say what became of them, tell, ask, fees.")
From = Annotated[str, typer.Argument(metavar="FROM", help="Who gave them: id, name or number.")]
To = Annotated[str, typer.Argument(metavar="TO", help="Whom they gave; may be a new name.")]
Whose = Annotated[str, typer.Argument(metavar="PERSON", help="Id, full name or number.")]
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
Words = Annotated[str, typer.Option("--words", metavar="T", help="In which words.")]


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

    key = _referral(referral)
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

    key = _referral(referral)
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

    key = _referral(referral)
    say_outcome(door.desk, key, None if word == "none" else word)
    kept = edge(door.desk, key)
    words = f"{kept.given.name}, given by {kept.giver.name}: {kept.outcome}."
    door.emit({"id": ref("r", key), "outcome": kept.outcome}, [words])


@command(app)
def told(
    door: Door,
    whom: Annotated[
        str, typer.Argument(metavar="PERSON|ID", help="The referrer, or one referral such as r5.")
    ],
    *,
    words: Words = "",
) -> None:
    """Keep that a referrer was told what became of those they gave.

    Example: recruiter-desk referral told "Dana Whitfield"
    """
    from recruiter_desk.referrals.commands import tell
    from recruiter_desk.referrals.queries import debts

    if whom.strip().lower().startswith("r") and whom.strip()[1:].isdecimal():
        ids = [_referral(whom)]
    else:
        person = the_person(door.desk, whom)
        ids = [edge.id for edge in debts(door.desk, person.id)]
        if not ids:
            raise DeskError(
                f"{person.name} is owed no answer.", "Name the referral, such as r5, to keep it."
            )
    tell(door.desk, ids, words)
    refs = [ref("r", key) for key in ids]
    door.emit({"told": refs}, [f"Told of {', '.join(refs)}."])


@command(app)
def asked(
    door: Door,
    person: Whose,
    *,
    about: Annotated[str, typer.Option("--about", metavar="T", help="For what.")] = "",
) -> None:
    """Keep that a person was asked whom they know.

    Example: recruiter-desk referral asked p12 --about "CT nights, Denver"
    """
    from recruiter_desk.referrals.commands import ask

    found = the_person(door.desk, person)
    ask(door.desk, found.id, about)
    door.emit({"person": found_document(found)}, [f"{found.name} was asked."])


@command(app)
def unnamed(
    door: Door,
    person: Whose,
    *,
    off: Annotated[bool, typer.Option("--off", help="They may be named again.")] = False,
) -> None:
    """A referrer who asks not to be named is never shown to others.

    Example: recruiter-desk referral unnamed p12
    """
    from recruiter_desk.referrals.commands import name_not

    found = the_person(door.desk, person)
    name_not(door.desk, found.id, not off)
    words = "may be named." if off else "is not named to others."
    document = {"person": found_document(found), "unnamed": not off}
    door.emit(document, [f"{found.name} {words}"])


@command(app)
def fee(  # noqa: PLR0913
    door: Door,
    person: Whose,
    *,
    due: Annotated[str, typer.Option("--due", metavar="DAY", help="When it is due.")],
    amount: Annotated[
        str | None, typer.Option("--amount", metavar="N", help="How much, such as 500.")
    ] = None,
    currency: Annotated[
        str, typer.Option("--currency", metavar="C", help="Of which currency, such as USD.")
    ] = "",
    for_: Annotated[
        str | None, typer.Option("--for", metavar="ID", help="The referral it is for.")
    ] = None,
    words: Words = "",
) -> None:
    """Note a fee due to a referrer; Today shows it from two weeks before.

    Example: recruiter-desk referral fee p12 --due 2027-02-15 --amount 500 --for r5
    """
    from recruiter_desk.cli.person_typed import day
    from recruiter_desk.referrals.commands import add_fee
    from recruiter_desk.referrals.model import FeeDraft

    found = the_person(door.desk, person)
    draft = FeeDraft(
        person=found.id,
        due_on=day(due, "--due"),
        cents=None if amount is None else _cents(amount),
        currency=currency,
        words=words,
        referral=None if for_ is None else _referral(for_),
    )
    key = ref("e", add_fee(door.desk, draft))
    document = {"id": key, "person": found_document(found), "due": draft.due_on}
    door.emit(document, [f"{key} kept: due to {found.name} on {draft.due_on}."])


@command(app)
def paid(
    door: Door,
    fee: Annotated[str, typer.Argument(metavar="ID", help="Such as e1.")],
    *,
    on: Annotated[
        str | None, typer.Option("--on", metavar="DAY", help="When; today if not given.")
    ] = None,
) -> None:
    """Keep that a fee was paid.

    Example: recruiter-desk referral paid e1
    """
    from recruiter_desk.cli.person_typed import day
    from recruiter_desk.referrals.commands import pay_fee

    key = read_ref("e", fee, "fee")
    pay_fee(door.desk, key, None if on is None else day(on, "--on"))
    door.emit({"id": ref("e", key), "paid": True}, [f"{ref('e', key)} paid."])


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

    given, key = person_of(door.desk, kept.person), ref("r", kept.referral)
    document = (also or {}) | {
        "id": key,
        "from": found_document(giver),
        "to": found_document(given),
        "new": kept.new,
        "stood": kept.stood,
    }
    who = f"{given.name}, {ref('p', given.id)}" + (", who is new" if kept.new else "")
    if kept.stood:
        door.emit(document, [f"That stands already as {key}: {giver.name} gave {who}."])
    else:
        door.emit(document, [f"{key} kept: {giver.name} gave {who}."])


def _referral(text: str) -> int:
    return read_ref("r", text, "referral")


def _cents(text: str) -> int:
    """An amount as typed in cents; DeskError where it is none."""
    try:
        cents = Decimal(text.strip().lstrip("$").replace(",", "")) * 100
        if cents == cents.to_integral_value() and abs(cents) < 10**12:
            return int(cents)
    except InvalidOperation:
        pass
    raise DeskError(f"{text!r} is no amount.", "Write it as 500 or 499.50.")
