"""Telling referrers, asking them, not naming them, and fees, on the command line."""

from decimal import Decimal, InvalidOperation
from typing import Annotated

import typer

from recruiter_desk.base.errors import DeskError
from recruiter_desk.cli.command import command
from recruiter_desk.cli.door import Door, read_ref, ref
from recruiter_desk.cli.person_said import found_document
from recruiter_desk.cli.referral import app, referral_ref
from recruiter_desk.people.queries import the_person

__all__ = ["app"]

Whose = Annotated[str, typer.Argument(metavar="PERSON", help="Id, full name or number.")]
Words = Annotated[str, typer.Option("--words", metavar="T", help="In which words.")]


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
        ids = [referral_ref(whom)]
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
        referral=None if for_ is None else referral_ref(for_),
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


def _cents(text: str) -> int:
    """An amount as typed in cents; DeskError where it is none."""
    try:
        cents = Decimal(text.strip().lstrip("$").replace(",", "")) * 100
        if cents == cents.to_integral_value() and abs(cents) < 10**12:
            return int(cents)
    except InvalidOperation:
        pass
    raise DeskError(f"{text!r} is no amount.", "Write it as 500 or 499.50.")
