"""What became of a difference, and the questions for the next call."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from recruiter_desk.cli.command import command
from recruiter_desk.cli.door import Door, read_ref, ref
from recruiter_desk.people.queries import the_person
from recruiter_desk.screening.queries import DifferenceLine
from recruiter_desk.screening.words import topic

if TYPE_CHECKING:
    from recruiter_desk.screening.model import Wanted

app = typer.Typer(help="Differences: explain, correct, let both stand, ask later.")
sheets = typer.Typer()
Id = Annotated[str, typer.Argument(metavar="ID", help="Such as d3.")]
Why = Annotated[str, typer.Option("--why", metavar="TEXT", help="What explains it.")]
Whose = Annotated[str, typer.Argument(metavar="PERSON", help="Id, full name or number.")]
LETTER = "d"


@command(app)
def explain(door: Door, key: Id, *, why: Why = "") -> None:
    """Keep what explains a difference; it is found again by its words.

    Example: recruiter-desk difference explain d3 --why "The nine include X-ray."
    """
    _answer(door, key, "explained", why)


@command(app)
def correct(door: Door, key: Id, *, why: Why = "") -> None:
    """Say that one of the two statements was mistaken, and which.

    Example: recruiter-desk difference correct d3 --why "A slip of mine: six, not nine."
    """
    _answer(door, key, "corrected", why)


@command(app)
def stand(door: Door, key: Id, *, why: Why = "") -> None:
    """Say that both statements stand: it is no difference, or it stays one.

    Example: recruiter-desk difference stand d3
    """
    _answer(door, key, "stands", why)


@command(app)
def later(door: Door, key: Id, *, why: Why = "") -> None:
    """Ask about it another time; it stays on the call sheet and leaves Today.

    Example: recruiter-desk difference later d3
    """
    _answer(door, key, "later", why)


@command(sheets)
def sheet(
    door: Door,
    person: Whose,
    *,
    for_: Annotated[
        str | None, typer.Option("--for", metavar="OPPORTUNITY", help="What the call is for.")
    ] = None,
) -> None:
    """Show the call sheet: what is in conflict, not known or old, six questions at most.

    With an opportunity its knock-outs are asked too.

    Example: recruiter-desk sheet p12 --for o3
    """
    from recruiter_desk.screening.queries import sheet_of
    from recruiter_desk.screening.queue import read_person

    whose = the_person(door.desk, person).id
    wanted, ask = ((), ()) if for_ is None else _wanted(door, for_)
    read_person(door.desk, whose)
    asked = sheet_of(door.desk, whose, door.now(), wanted, ask)
    door.emit(
        {
            "questions": [
                {"kind": q.kind, "about": q.about, "ask": q.words, "because": q.because}
                for q in asked
            ]
        },
        [f"{number}  {q.words}  ({q.because})" for number, q in enumerate(asked, 1)],
    )


def _wanted(door: Door, text: str) -> tuple[tuple["Wanted", ...], tuple[str, ...]]:
    """What an opportunity turns on, and its knock-outs that only a person can answer."""
    from recruiter_desk.opportunities.queries import opening, the_opportunity, wanted

    key = the_opportunity(door.desk, text).id
    unread = (want.words for want in opening(door.desk, key).knockouts if not want.is_read)
    return wanted(door.desk, key), tuple(unread)


def _answer(door: Door, key: str, state: str, why: str) -> None:
    from recruiter_desk.screening.commands import answer_difference

    number = read_ref(LETTER, key)
    answer_difference(door.desk, number, state, why)
    words = state.replace("later", "to ask later")
    door.emit({"id": ref(LETTER, number), "state": state}, [f"{ref(LETTER, number)}: {words}."])


def documents(lines: list[DifferenceLine]) -> dict[str, Any]:
    """Differences as JSON."""
    return {
        "differences": [
            {
                "id": ref(LETTER, line.id),
                "kind": line.kind,
                "about": line.about,
                "quotes": [line.first.quote, line.second.quote],
                "why": line.why,
                "ask": line.ask,
                "state": line.state,
                "explained": line.because,
                "severity": line.severity,
            }
            for line in lines
        ]
    }


def lines_of(found: list[DifferenceLine]) -> list[str]:
    """Differences as lines to read."""
    said = [] if found else ["Nothing differs."]
    for line in found:
        state = line.state.replace("_", " ")
        because = f": {line.because}" if line.because else ""
        said.append(f"{ref(LETTER, line.id)}  {topic(line.kind, line.about)} ({state}{because})")
        said += [f"    \u201c{s.quote}\u201d" for s in (line.first, line.second)]
        said += [f"    {line.why}", f"    Ask: {line.ask}"]
    return said
