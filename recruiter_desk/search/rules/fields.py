"""What the value of a field means: a status, a source, a place, a time; and the words for it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text import clean_line, fold
from recruiter_desk.search.model import Field, Held, Spot
from recruiter_desk.search.rules.spans import no_span, span_of
from recruiter_desk.search.rules.tokens import Token
from recruiter_desk.search.rules.words import words

MILES = 25.0  # around a town, where no distance was typed
FARTHEST = 12_500.0  # miles; half round the earth
A_KILOMETRE = 0.621371  # statute miles
STATUSES = {
    "looking": "looking for a job",
    "open": "open to offers",
    "not_looking": "not looking for a job",
    "placed": "placed",
}
SOURCES = {
    "note": ("note", "notes"),
    "call": ("call", "calls"),
    "person": ("person", "persons", "people", "card", "cards"),
    "resume": ("resume", "resumes", "cv", "cvs"),
    "fact": ("fact", "facts"),
    "difference": ("difference", "differences"),
}
FOUND_IN = {
    "note": "found in notes",
    "call": "found in calls",
    "person": "found on their card",
    "resume": "found in resumes",
    "fact": "found in facts",
    "difference": "found in explained differences",
}
SAID = {
    "function": "working as “{}”",
    "skill": "skilled in “{}”",
    "employer": "at “{}”",
    "tag": "tagged “{}”",
}


class Atlas(Protocol):
    """What is known of places."""

    def near(self, text: str) -> Spot | None:
        """The likeliest place that a text means, None where none is known."""

    def held(self, text: str) -> tuple[Held, ...]:
        """The towns, states and countries that a text may mean; empty where none is known."""


@dataclass(frozen=True, slots=True)
class Typing:
    """What the reading of a field depends on beside its text; `live`: while letters come."""

    now: datetime
    zone: str
    live: bool
    atlas: Atlas


def field_of(token: Token, typing: Typing) -> Field | None:
    """The field as typed; None where it is still being typed and means nothing yet.

    DeskError, with what may be said, where the value means nothing.
    """
    value = clean_line(token.text).rstrip("*,").strip()
    unfinished = typing.live and token.open
    if not words(value):
        if unfinished or typing.live:
            return None
        raise DeskError(f"“{token.name}:” says nothing yet.", _such_as(token.name))
    try:
        return _READERS[token.name](token, value, typing)
    except DeskError:
        if unfinished:
            return None
        raise


def _text(token: Token, value: str, _typing: Typing) -> Field:
    return Field(token.name, fold(value), SAID[token.name].format(value))


def _status(token: Token, value: str, _typing: Typing) -> Field:
    word = "_".join(words(value.replace("_", " ")))
    fits = [status for status in STATUSES if status.startswith(word)]
    if not fits:
        raise DeskError(f"There is no status “{value}”.", _such_as("status"))
    return Field(token.name, fits[0], STATUSES[fits[0]])


def _source(token: Token, value: str, _typing: Typing) -> Field:
    word = fold(value)
    for source, names in SOURCES.items():
        if any(name.startswith(word) for name in names):
            return Field(token.name, source, FOUND_IN[source])
    raise DeskError(f"There is no source “{value}”.", _such_as("source"))


def _in(token: Token, value: str, typing: Typing) -> Field:
    held = typing.atlas.held(value)
    return Field(token.name, fold(value), f"in {value}", held=held)


def _near(token: Token, value: str, typing: Typing) -> Field:
    spot = typing.atlas.near(value)
    if spot is None:
        raise DeskError(f"No place is known as “{value}”.", _such_as("near"))
    count, unit = token.reach
    miles = float(count) if count else (spot.reach or MILES)
    kilometres = unit.lower().startswith("k")
    said = f"within {miles:g} {'km' if kilometres else 'mi'} of {spot.label}"
    miles *= A_KILOMETRE if kilometres else 1
    if not 0 < miles <= FARTHEST:
        raise DeskError(
            f"Nobody is {said}.", f"Give from 1 to {FARTHEST:,.0f} miles, as in {_near_as()}."
        )
    return Field(token.name, fold(value), said, spot=spot, miles=miles)


def _when(token: Token, value: str, typing: Typing) -> Field:
    found = span_of(fold(value).replace(" ", ""), typing.now, typing.zone)
    if found is None:
        raise no_span(token.name, value)
    span, said = found
    deed = "talked to" if token.name == "talked" else token.name
    return Field(token.name, fold(value), said.format(deed), span=span)


def _such_as(name: str) -> str:
    return {
        "status": "Say looking, open, not looking or placed, as in status:open.",
        "source": "Say note, call, person, resume or fact, as in source:note.",
        "near": f"Give a town with its state, or a ZIP code, as in {_near_as()}.",
        "in": 'Give a town, a state or a country, as in in:"New York".',
        "called": "Give a time, as in called:<30d.",
        "talked": "Give a time, as in talked:<30d.",
    }.get(name, f"Give what is sought behind the colon, as in {_EXAMPLES.get(name, name)}.")


def _near_as() -> str:
    return 'near:"Tampa, FL" 50mi'


_EXAMPLES = {
    "function": "function:nurse",
    "skill": "skill:mri",
    "employer": "employer:banner",
    "tag": "tag:gold",
}
_READERS = {
    "function": _text,
    "skill": _text,
    "employer": _text,
    "tag": _text,
    "status": _status,
    "source": _source,
    "in": _in,
    "near": _near,
    "called": _when,
    "talked": _when,
}
