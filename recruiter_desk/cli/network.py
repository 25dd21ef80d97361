"""The network on the command line: referrers, one person's referrals, how two are connected."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from recruiter_desk.base.say import say_day
from recruiter_desk.cli.command import command
from recruiter_desk.cli.door import Door, ref, say_instant
from recruiter_desk.cli.person_said import found_document
from recruiter_desk.people.queries import the_person

if TYPE_CHECKING:
    from recruiter_desk.people.model import Found
    from recruiter_desk.referrals.model import Edge, FeeLine, ReferrerLine

app = typer.Typer()
HOW_MANY = 50
VERBS = {
    "referral": "gave",
    "introduced_by": "introduced",
    "works_with": "works with",
    "reports_to": "reports to",
}


@command(app)
def referrals(
    door: Door,
    person: Annotated[
        str | None, typer.Argument(metavar="[PERSON]", help="Id, full name or number.")
    ] = None,
    *,
    limit: Annotated[
        int, typer.Option("--limit", metavar="N", min=1, help="So many referrers at most.")
    ] = HOW_MANY,
) -> None:
    """Referrers, with what became of those they gave; or the referrals of one person.

    Example: recruiter-desk referrals "Dana Whitfield"
    """
    if person is None:
        _referrers(door, limit)
    else:
        _of(door, the_person(door.desk, person))


def _referrers(door: Door, limit: int) -> None:
    from recruiter_desk.referrals.queries import referrers

    lines, now, zone = referrers(door.desk, limit), door.now(), door.settings.zone
    words = [_line_words(line, now, zone) for line in lines]
    document = {"referrers": [_line(line) for line in lines]}
    door.emit(document, words or ["Nobody has given a name yet."])


def _of(door: Door, found: "Found") -> None:
    from recruiter_desk.referrals.queries import debts, edges_of, fees, is_unnamed

    desk, now, zone = door.desk, door.now(), door.settings.zone
    edges, owed = edges_of(desk, found.id), debts(desk, found.id)
    due = fees(desk, found.id)
    document = {
        "person": found_document(found),
        "given": [_edge(edge) for edge in edges if edge.giver.id == found.id],
        "by": [_edge(edge) for edge in edges if edge.given.id == found.id],
        "debts": [_edge(edge) for edge in owed],
        "fees": [_fee(fee) for fee in due],
        "unnamed": is_unnamed(desk, found.id),
    }
    lines = [_edge_words(edge, now, zone) for edge in edges]
    lines += [f"{ref('e', fee.id)} fee due {fee.due_on}" for fee in due if fee.paid_on is None]
    door.emit(document, lines or [f"{found.name} is in no referral yet."])


@command(app)
def path(
    door: Door,
    one: Annotated[str, typer.Argument(metavar="A", help="Id, full name or number.")],
    other: Annotated[str, typer.Argument(metavar="B", help="Id, full name or number.")],
) -> None:
    """How two people are connected: the shortest chain in the network.

    Example: recruiter-desk path p12 "Bob Keller"
    """
    from recruiter_desk.referrals.queries import path as path_of

    start, end = the_person(door.desk, one), the_person(door.desk, other)
    found = path_of(door.desk, start.id, end.id)
    if found is None:
        words = f"No chain is known between {start.name} and {end.name}."
        door.emit({"people": [], "edges": []}, [words])
        return
    people = [_not_hidden(each) for each in found.people]
    edges = [
        {
            "from": _not_hidden(edge.giver)["id"],
            "to": _not_hidden(edge.given)["id"],
            "kind": edge.kind.value,
            "at": say_instant(edge.at),
        }
        for edge in found.edges
    ]
    chain = " \N{RIGHTWARDS ARROW} ".join(each.name for each in found.people)
    door.emit({"people": people, "edges": edges}, [chain, *map(_step_words, found.edges)])


def _not_hidden(found: "Found") -> dict[str, Any]:
    """Id and name; no id where the person asked not to be named."""
    from recruiter_desk.referrals.queries.paths import SOMEBODY

    document = found_document(found)
    return document | {"id": None} if found.name == SOMEBODY else document


def _line(line: "ReferrerLine") -> dict[str, Any]:
    return {
        "person": found_document(line.person),
        "given": line.given,
        "spoken": line.spoken,
        "submitted": line.submitted,
        "placed": line.placed,
        "owed": line.owed,
        "last_asked": line.last_asked and say_instant(line.last_asked),
        "last_told": line.last_told and say_instant(line.last_told),
        "fee_on": line.fee_on,
        "unnamed": line.unnamed,
    }


def _line_words(line: "ReferrerLine", now: datetime, zone: str) -> str:
    counts = (
        f"{line.given} given, {line.spoken} spoken, {line.submitted} submitted, "
        f"{line.placed} placed"
    )
    more = [f"{line.owed} to be told of"] if line.owed else []
    if line.last_asked:
        more.append(f"asked {say_day(line.last_asked, now, zone)}")
    if line.last_told:
        more.append(f"told {say_day(line.last_told, now, zone)}")
    return f"{ref('p', line.person.id)} {line.person.name}: {'; '.join([counts, *more])}"


def _edge(edge: "Edge") -> dict[str, Any]:
    return {
        "id": ref("r", edge.id),
        "from": found_document(edge.giver),
        "to": found_document(edge.given),
        "kind": edge.kind.value,
        "at": say_instant(edge.at),
        "how": edge.how.value,
        "how_words": edge.how_words,
        "outcome": edge.outcome or None,
        "outcome_at": edge.outcome_at and say_instant(edge.outcome_at),
        "told_at": edge.told_at and say_instant(edge.told_at),
        "owed": edge.owed,
        "opportunity": edge.opportunity or None,
        "call": None if edge.call is None else ref("c", edge.call),
        "note": None if edge.note is None else ref("n", edge.note),
    }


def _edge_words(edge: "Edge", now: datetime, zone: str) -> str:
    from recruiter_desk.referrals.rules import say_how

    known = say_how(edge.how, edge.how_words)
    more = [say_day(edge.at, now, zone), *([known] if known else [])]
    if edge.outcome:
        more.append(edge.outcome + (", to be told" if edge.owed else ""))
    return f"{ref('r', edge.id)} {_step_words(edge)}: {'; '.join(more)}"


def _step_words(edge: "Edge") -> str:
    return f"{edge.giver.name} {VERBS[edge.kind]} {edge.given.name}"


def _fee(fee: "FeeLine") -> dict[str, Any]:
    return {
        "id": ref("e", fee.id),
        "due": fee.due_on,
        "amount": None if fee.cents is None else fee.cents / 100,
        "currency": fee.currency,
        "words": fee.words,
        "paid": fee.paid_on,
        "referral": None if fee.referral is None else ref("r", fee.referral),
    }
