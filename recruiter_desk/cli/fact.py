"""Facts about a person, who said them, and what I say of them."""

import re
from typing import TYPE_CHECKING, Annotated, Any

import typer

from recruiter_desk.base.say import say_exact
from recruiter_desk.cli.command import command
from recruiter_desk.cli.door import Door, ref, say_instant
from recruiter_desk.people.queries import the_person

if TYPE_CHECKING:
    from recruiter_desk.screening.queries import FactLine

IS_FACT = re.compile(r"[fh]\d{1,18}", re.ASCII | re.IGNORECASE)
app = typer.Typer(help="Facts: add, confirm, correct, drop.")
listed = typer.Typer()
Whose = Annotated[str, typer.Argument(metavar="PERSON", help="Id, full name or number.")]
Id = Annotated[str, typer.Argument(metavar="ID", help="Such as f12.")]


@command(listed)
def facts(door: Door, person: Whose) -> None:
    """Show what we know of a person: each fact, who said it when, and which one counts now.

    Example: recruiter-desk facts p12
    """
    from recruiter_desk.screening.queries import facts_of
    from recruiter_desk.screening.queue import read_person

    whose = the_person(door.desk, person).id
    read_person(door.desk, whose)
    lines = facts_of(door.desk, whose)
    zone = door.settings.zone
    said = [_said(line, zone) for line in lines] or ["Nothing was said yet."]
    door.emit({"facts": [fact_document(line) for line in lines]}, said)


@command(listed)
def reread(
    door: Door,
    *,
    everything: Annotated[
        bool, typer.Option("--all", help="Also what was read before, as after a new word.")
    ] = False,
) -> None:
    """Read into facts what waits to be read; stopped with Ctrl+C it goes on from there.

    Example: recruiter-desk reread --all
    """
    from recruiter_desk.screening.queue import mark_all, read_all

    if everything:
        mark_all(door.desk)
    done = read_all(door.desk, _progress(door))
    people = "1 person" if done == 1 else f"{done} people"
    door.emit({"read": done}, [f"Read what was said of {people}."])


def _progress(door: Door) -> Any:
    import sys

    shown = sys.stderr.isatty() and not door.json

    def go_on(done: int, whole: int) -> bool:
        if shown and (done % 20 == 0 or done == whole):
            end = "\n" if done == whole else ""
            sys.stderr.write(f"\rReading {done:,} of {whole:,} people{end}")
            sys.stderr.flush()
        return True

    return go_on


@command(app)
def add(door: Door, person: Whose, words: Annotated[str, typer.Argument(metavar="WORDS")]) -> None:
    """Keep a fact typed by hand.

    Example: recruiter-desk fact add p12 "6 years MRI"
    """
    _add(door, person, words)


def _add(door: Door, person: str, words: str) -> None:
    from recruiter_desk.screening.commands import add_fact

    key = f"h{add_fact(door.desk, the_person(door.desk, person).id, words)}"
    door.emit({"id": key}, [f"{key} kept."])


@command(app, "set")
def set_(door: Door, key: Id, value: Annotated[str, typer.Argument(metavar="VALUE")]) -> None:
    """Correct a fact; it stays corrected when the words are read again.

    With a person instead of an id the words are kept as a fact typed by hand.

    Example: recruiter-desk fact set f12 "7 years"
    """
    if IS_FACT.fullmatch(key.strip()):
        _rule(door, key, "set", value)
    else:
        _add(door, key, value)


@command(app)
def confirm(door: Door, key: Id) -> None:
    """Say that a fact holds.

    Example: recruiter-desk fact confirm f12
    """
    _rule(door, key, "confirm")


@command(app)
def drop(door: Door, key: Id) -> None:
    """Take a fact away; the words it was read from stay.

    Example: recruiter-desk fact drop f12
    """
    _rule(door, key, "drop")


@command(app, "not-theirs")
def not_theirs(door: Door, key: Id) -> None:
    """Say that a fact is not about this person.

    Example: recruiter-desk fact not-theirs f12
    """
    _rule(door, key, "not_theirs")


def _rule(door: Door, key: str, act: str, value: str = "") -> None:
    from recruiter_desk.screening.commands import rule_fact

    rule_fact(door.desk, key.strip().lower(), act, value)
    said = {"set": "corrected", "confirm": "confirmed", "drop": "dropped"}
    words = said.get(act, "not about this person")
    door.emit({"id": key, "is": words}, [f"{key} {words}."])


def fact_document(line: "FactLine") -> dict[str, Any]:
    """A fact as JSON."""
    fact = line.fact
    return {
        "id": line.id,
        "kind": fact.kind.value,
        "about": fact.about,
        "value": fact.shown or fact.value,
        "said_by": line.said_by,
        "source": source_ref(line.source),
        "at": say_instant(line.at),
        "quote": line.quote,
        "current": line.current,
        "because": line.because,
        "ruled": line.act,
    }


def source_ref(source: str) -> str:
    """ "n7" for "note:7", "c9" for a call, "r3" for a resume, "h2" for words typed by hand."""
    kind, _, number = source.partition(":")
    letters = {"note": "n", "call": "c", "resume": "r", "typed": "h"}
    return ref(letters[kind], int(number))


def _said(line: "FactLine", zone: str) -> str:
    from recruiter_desk.screening.words import label

    mark = "*" if line.current else " "
    about = f" ({line.fact.about})" if line.fact.about else ""
    value = line.fact.shown or line.fact.value
    who = f"{line.said_by}, {say_exact(line.at, zone)}"
    return (
        f"{line.id:>6} {mark} {label(line.fact.kind)}{about}: {value} "
        f"\N{EM DASH} {who}: \u201c{line.quote}\u201d"
    )
