"""Who fits an opportunity, which opportunities fit a person, and whom to ask."""

from collections.abc import Iterable, Iterator
from time import monotonic
from typing import TYPE_CHECKING, Annotated, Any

import typer

from recruiter_desk.cli.command import command
from recruiter_desk.cli.door import Door, ref
from recruiter_desk.people.queries import the_person

if TYPE_CHECKING:
    from recruiter_desk.opportunities.matching.model import Answer, Candidate, Fit, Match, Sought

SIGNS = {"yes": "\N{CHECK MARK}", "no": "\N{BALLOT X}", "unknown": "?"}
PATIENCE = 20.0  # seconds; what is not read by then is said
lines = typer.Typer()
Which = Annotated[str, typer.Argument(metavar="OPPORTUNITY", help="Id (o3) or title.")]
Whose = Annotated[str, typer.Argument(metavar="PERSON", help="Id, full name or number.")]
Most = Annotated[int, typer.Option("--limit", metavar="N", help="At most so many.")]


@command(lines)
def match(door: Door, opportunity: Which, *, limit: Most = 50) -> None:
    """Hold everybody against an opportunity: function, expertise, location, knock-outs.

    Each answer is yes, no or not known, with the sentence that says so.

    Example: recruiter-desk match o3
    """
    from recruiter_desk.opportunities.matching.queries import match as match_
    from recruiter_desk.opportunities.queries import the_opportunity

    key = the_opportunity(door.desk, opportunity).id
    unread = _read_first(door)
    found = match_(door.desk, key, limit)
    document = {
        "opportunity": _opportunity(found.opportunity),
        "matches": [_match(one) for one in found.matches],
        "off_limits": found.off_limits,
        "more": found.more,
        "others": dict(found.counted),
        "unread": unread,
    }
    left = {"more may fit": found.more, "off limits": found.off_limits, **found.counted}
    counted = ", ".join(f"{reason} {count}" for reason, count in left.items() if count)
    others = [f"Others: {counted}."] if counted else []
    door.emit(document, [*_told(found.matches), *others, *_unread(unread)])


@command(lines)
def fits(door: Door, person: Whose) -> None:
    """Hold a person against each open opportunity, the best first.

    Example: recruiter-desk fits p12
    """
    from recruiter_desk.opportunities.matching.queries import fits as fits_
    from recruiter_desk.screening.queue import read_person

    whose = the_person(door.desk, person)
    read_person(door.desk, whose.id)
    found = fits_(door.desk, whose.id)
    document = {
        "person": {"id": ref("p", whose.id), "name": whose.name},
        "fits": [_fit(fit) for fit in found],
    }
    door.emit(document, [*_fits_told(found)] or ["No opportunity is open."])


@command(lines, "ask-whom")
def ask_whom(door: Door, opportunity: Which, *, limit: Most = 50) -> None:
    """Say whom to ask for an opportunity, and why each of them.

    Example: recruiter-desk ask-whom o3
    """
    from recruiter_desk.opportunities.matching.asking import ask_whom as ask_whom_
    from recruiter_desk.opportunities.queries import the_opportunity

    key = the_opportunity(door.desk, opportunity).id
    _read_first(door)
    found = ask_whom_(door.desk, key, limit)
    document = {
        "opportunity": _opportunity(found.opportunity),
        "ask": [{"person": _person(one.person), "because": [*one.because]} for one in found.ask],
    }
    said = [f"{_named(one.person)}: {', '.join(one.because)}" for one in found.ask]
    door.emit(document, said or ["Nobody stands out; ask on every call."])


def _read_first(door: Door) -> int:
    """Read what waits, as long as somebody would wait for it; of how many people some is left."""
    from recruiter_desk.screening.queue import read_all, waiting

    if waiting(door.desk) and not door.desk.locked:
        end = monotonic() + PATIENCE
        read_all(door.desk, lambda _done, _whole: monotonic() < end)
    return waiting(door.desk)


def _unread(count: int) -> list[str]:
    whose = "1 person" if count == 1 else f"{count} people"
    return [f"Texts of {whose} are not read yet: recruiter-desk reread."] if count else []


def _opportunity(one: "Sought") -> dict[str, Any]:
    return {"id": ref("o", one.id), "title": one.title, "client": one.client}


def _person(one: "Candidate") -> dict[str, Any]:
    return {
        "id": ref("p", one.id),
        "name": one.name,
        "function": one.function,
        "place": one.place,
    }


def _answer(answer: "Answer") -> dict[str, Any]:
    return {"is": answer.is_, "because": answer.because}


def _named_answer(answer: "Answer") -> dict[str, Any]:
    return {"name": answer.name, **_answer(answer)}


def _fits(one: "Match") -> dict[str, Any]:
    return {
        "function": _answer(one.function),
        "expertise": {**_together(one.expertise), "each": [*map(_named_answer, one.expertise)]},
        "location": _answer(one.location),
        "knockouts": [*map(_named_answer, one.knockouts)],
    }


def _together(answers: Iterable["Answer"]) -> dict[str, Any]:
    """All expertise in one answer: the worst of them, with the sentence of that one."""
    order = ("yes", "unknown", "no")
    worst = max(answers, key=lambda one: order.index(one.is_), default=None)
    if worst is None:
        return {"is": "yes", "because": "None is asked for"}
    return {"is": worst.is_, "because": f"{worst.name}: {worst.because}"}


def _match(one: "Match") -> dict[str, Any]:
    return {
        "person": _person(one.person),
        "fits": _fits(one),
        "ask_first": one.ask_first,
        "stage": one.stage,
        "before": [*one.before],
    }


def _fit(fit: "Fit") -> dict[str, Any]:
    return {
        "opportunity": _opportunity(fit.opportunity),
        "fits": _fits(fit.match),
        "right": fit.match.is_right and not fit.left_out,
        "left_out": fit.left_out,
        "ask_first": fit.match.ask_first,
        "stage": fit.match.stage,
    }


def _named(one: "Candidate") -> str:
    what = ", ".join(part for part in (one.function, one.place) if part)
    return f"{ref('p', one.id)} {one.name}" + (f", {what}" if what else "")


def _told(matches: Iterable["Match"]) -> Iterator[str]:
    for one in matches:
        marks = [*(["ask first"] if one.ask_first else []), *([one.stage] if one.stage else [])]
        yield _named(one.person) + (f" ({', '.join(marks)})" if marks else "")
        yield from _answers(one)
        yield from (f"    {said}" for said in one.before)


def _answers(one: "Match") -> Iterator[str]:
    for answer in one.answers:
        yield f"  {SIGNS[answer.is_]} {answer.name}: {answer.because}"


def _fits_told(found: Iterable["Fit"]) -> Iterator[str]:
    for fit in found:
        one = fit.opportunity
        client = f", {one.client}" if one.client else ""
        left = f" ({fit.left_out})" if fit.left_out else ""
        yield f"{ref('o', one.id)} {one.title}{client}{left}"
        yield from _answers(fit.match)
