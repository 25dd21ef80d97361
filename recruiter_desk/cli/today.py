"""Today, who is calling, thinking twice and closing by hand, on the command line."""

from collections.abc import Iterable
from datetime import datetime
from typing import Annotated, Any

import typer

from recruiter_desk.base.clock import instant, local
from recruiter_desk.base.say import say_exact, say_time
from recruiter_desk.base.text.phones import looks_like_phone, read_phone, show_phone
from recruiter_desk.cli.command import command
from recruiter_desk.cli.door import Door, ref, say_instant
from recruiter_desk.today.model import Item
from recruiter_desk.today.words import SECTIONS, why

app = typer.Typer()
Person = Annotated[str, typer.Argument(metavar="PERSON", help="An id, a full name or a number.")]


@command(app)
def today(
    door: Door,
    *,
    everything: Annotated[
        bool, typer.Option("--all", help="Also what waits for its time.")
    ] = False,
) -> None:
    """Everything that is due, ranked, each with its sentence.

    Example: recruiter-desk today --all
    """
    from recruiter_desk.today.queries import ALL, everything_open
    from recruiter_desk.today.queries import today as due_items

    now, zone = door.now(), door.settings.zone
    desk = door.desk
    now = door.now()
    items = everything_open(desk, now) if everything else due_items(desk, now, limit=ALL)
    document = {"now": say_instant(now), "items": [item_document(i, now, zone) for i in items]}
    door.emit(document, _lines(items, now, zone))


@command(app)
def who(
    door: Door,
    text: Annotated[str, typer.Argument(metavar="[TEXT]", help="Digits or a name.")] = "",
) -> None:
    """Who is calling: last digits, a name, or nothing for those rung in the last ten days.

    Example: recruiter-desk who 0142
    """
    from recruiter_desk.calls.who.queries import who as callers

    desk = door.desk
    matches = []
    lines = []
    for caller in callers(desk, text, door.now()):
        last = caller.last
        matches.append(
            {
                "person": _person(caller.person_id, caller.name),
                "numbers": list(caller.numbers),
                "open": caller.open,
                "last_call": last and say_instant(last.at),
                "about": last.about if last else "",
                "message": last.message if last else "",
            }
        )
        shown = ", ".join(show_phone(number) for number in caller.numbers)
        about = f"; {last.about}" if last and last.about else ""
        lines.append(f"{caller.name}  {shown}{about}{'; open' if caller.open else ''}")
    door.emit({"matches": matches}, lines or ["Nobody here."])


@command(app)
def close(
    door: Door,
    person: Person,
    *,
    why: Annotated[
        str, typer.Option("--why", metavar="T", help="The reason, which is kept.")
    ] = "",
) -> None:
    """Close by hand all that is open about a person, or about a number that names nobody.

    Example: recruiter-desk close "Dana Whitfield" --why "wrote to each other elsewhere"
    """
    from recruiter_desk.calls.commands import close_matters

    key, number, name = _subject(door, person)
    closed = close_matters(door.desk, key, why, number)
    document = {"person": _person(key, name), "closed": closed}
    door.emit(document, [f"Closed what was open about {name}."])


@command(app)
def snooze(
    door: Door,
    person: Person,
    *,
    until: Annotated[str, typer.Option("--until", metavar="ISO", help="Show nothing before.")],
    rest: Annotated[
        bool, typer.Option("--rest", help="Leave them in peace: think-twice says so until then.")
    ] = False,
) -> None:
    """Show nothing of what is open now about a person before a time.

    Example: recruiter-desk snooze p1 --until 2026-12-01T09:00
    """
    from recruiter_desk.calls.commands import leave_until

    key, number, name = _subject(door, person)
    at = door.instant(until)
    leave_until(door.desk, key, at, number, rest=rest)
    document = {"person": _person(key, name), "until": say_instant(at)}
    door.emit(document, [f"Nothing about {name} before {say_exact(at, door.settings.zone)}."])


@command(app, "think-twice")
def think_twice(door: Door, person: Person) -> None:
    """Before dialling: what was not returned or not kept, as evidence, never a score.

    Example: recruiter-desk think-twice p1
    """
    from recruiter_desk.calls.queries import advice, zone_there
    from recruiter_desk.people.queries import the_person

    found = the_person(door.desk, person)
    now, zone = door.now(), door.settings.zone
    told = advice(door.desk, found.id, now)
    evidence = [
        {"why": _evidence(e.kind, instant(e.at), now, zone, e.said), "call": ref("c", e.call)}
        for e in told.evidence
    ]
    there = zone_there(door.desk, found.id)
    hours = sorted({local(instant(at), there).hour for at in told.answered})
    document = {
        "person": _person(found.id, found.name),
        "advise": told.advise,
        "evidence": evidence,
        "last_answered": told.last_answer and say_instant(instant(told.last_answer)),
        "answered_hours": hours,
        "rest_until": told.rest_until and say_instant(instant(told.rest_until)),
    }
    head = "Think twice before calling." if told.advise else "Nothing speaks against calling."
    door.emit(document, [head, *(str(e["why"]) for e in evidence)])


def item_document(item: Item, now: datetime, zone: str) -> dict[str, Any]:
    """One matter as JSON."""
    return {
        "kind": item.matter.kind,
        "state": item.state(now),
        "person": {
            "id": None if item.person_id is None else ref("p", item.person_id),
            "name": item.name,
        },
        "since": say_instant(item.since),
        "due": say_instant(item.due),
        "calls": [ref("c", call) for call in item.matter.calls],
        "count": len(item.matter.calls),
        "why": why(item.matter, now, zone),
    }


def _lines(items: Iterable[Item], now: datetime, zone: str) -> Iterable[str]:
    section, empty = "", True
    for item in items:
        waits = item.state(now) == "waiting"
        heading = SECTIONS[9 if waits else item.section(now)]
        if heading != section:
            yield heading
        section, empty = heading, False
        yield f"  {item.name}: {why(item.matter, now, zone)}"
    if empty:
        yield "Nothing is due. `today --all` also says what waits."


def _evidence(kind: str, at: datetime, now: datetime, zone: str, said: str) -> str:
    when = say_time(at, now, zone)
    if kind == "voicemail":
        return f"Voicemail {when} was not returned"
    quote = f" “{said}”" if said else ""
    return f"Promised to call {when}{quote}; no call came"


def _subject(door: Door, typed: str) -> tuple[int | None, str | None, str]:
    """The person a text means, or the number where it is one that names nobody."""
    from recruiter_desk.people.queries import find_people, the_person

    if looks_like_phone(typed) and len(find_people(door.desk, typed)) != 1:
        number = read_phone(typed, door.settings.country).key
        return None, number, show_phone(number)
    found = the_person(door.desk, typed)
    return found.id, None, found.name


def _person(key: int | None, name: str) -> dict[str, Any] | None:
    return None if key is None else {"id": ref("p", key), "name": name}
