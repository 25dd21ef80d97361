"""What a typed search means: its words, what is left out, and what people are narrowed by."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Word:
    """One word, folded; `prefix`: every word that begins so.

    `parts` is empty for a plain word, which the index knows as it is. Of a word with something
    inside ("o'brien", "c++", "3.5") they are the index's words (o, brien): all must be there, and
    the text must hold them side by side, the last perhaps only begun.
    """

    text: str
    prefix: bool = False
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words side by side in one text: folded, and `parts` as the index has them.

    `prefix`: the last one is still being typed.
    """

    text: str
    parts: tuple[str, ...] = ()
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Number:
    """Three or more digits of a number, however they are written: "520 555" is 520555."""

    digits: str


@dataclass(frozen=True, slots=True)
class Email:
    """An address, whole or in part, folded; `parts` are the index's words, the last only begun."""

    text: str
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Spot:
    """A place by its name, in micro-degrees; what `near:` is reckoned from.

    `reach`: the miles that a metro takes in, None for a town.
    """

    label: str
    lat_micro: int
    lon_micro: int
    reach: float | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """What `in:` may mean: a country, a state within it ("" for all), a town ("" for all)."""

    country: str
    region: str = ""
    city: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """When there was contact: at or after `since` and before `until` (None: open on that side).

    `last`: the last contact lies there ("not for 90 days"), else any does. `never`: there was
    none at all, and neither instant counts.
    """

    since: datetime | None = None
    until: datetime | None = None
    last: bool = False
    never: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """One `name:value`; `value` is folded, or the canonical word of a status or source.

    `near` has `spot` and `miles`, `in` has `held` (any of them; empty where no known place is
    meant, then `value` is sought in the place as typed), `called` and `talked` have `span`.
    `said` are the words for it: "called in the last 30 days".
    """

    name: str
    value: str
    said: str
    spot: Spot | None = None
    miles: float | None = None
    held: tuple[Held, ...] = ()
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Not:
    """What must not be: the text for a note or call, the person for what is on their card."""

    part: Node


@dataclass(frozen=True, slots=True)
class And:
    """All of these, in places of one person."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """At least one of these."""

    parts: tuple[Node, ...]


Node: TypeAlias = Word | Phrase | Number | Email | Field | Not | And | Or


@dataclass(frozen=True, slots=True)
class Chip:
    """One piece of the query said back: the words `before` it, then the piece in its pill.

    `kind` is "word", "filter" or "not".
    """

    kind: str
    text: str
    before: str = ""


@dataclass(frozen=True, slots=True)
class Query:
    """A search, read: as typed, what it means (None: nothing was asked for), said back.

    `chips` say the same in pieces, for the page to draw.
    """

    typed: str
    root: Node | None
    explained: str
    chips: tuple[Chip, ...] = ()
