"""Facts and differences as rows: JSON there and back, and what tells two differences apart."""

import hashlib
import json
from dataclasses import fields
from datetime import date
from enum import Enum
from functools import lru_cache
from typing import Any

from recruiter_desk.screening.model import (
    Amount,
    Fact,
    FactKind,
    Holder,
    Moment,
    Period,
    Standing,
    Tense,
)


def as_json(fact: Fact) -> str:
    """All of a fact; `as_fact` reads it again, equal."""
    said = {field.name: getattr(fact, field.name) for field in fields(fact)}
    return json.dumps(
        {key: _plain(value) for key, value in said.items() if value not in {"", None, ()}},
        ensure_ascii=False,
        separators=(",", ":"),
    )


@lru_cache(maxsize=4096)
def as_fact(whole: str) -> Fact:
    """The fact that was kept as JSON."""
    said: dict[str, Any] = json.loads(whole)
    said["kind"] = FactKind(said["kind"])
    for name, made in (("holder", Holder), ("standing", Standing), ("tense", Tense)):
        said[name] = made(said[name])
    if "amount" in said:
        said["amount"] = Amount(*said["amount"])
    if "when" in said:
        said["when"] = _period(said["when"])
    said["details"] = tuple((key, value) for key, value in said.get("details", ()))
    for name in ("about", "value", "shown"):
        said.setdefault(name, "")
    return Fact(**said)


def fingerprint(kind: str, about: str, first: tuple[Fact, str], second: tuple[Fact, str]) -> str:
    """What tells a difference apart: its kind and subject, and both statements with their words.

    Said again in other words they are another difference; which came first plays no part.
    """
    told = sorted(_told(fact, words) for fact, words in (first, second))
    parts = [kind, about, *told]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:24]


def _told(fact: Fact, words: str) -> str:
    amount = _plain(fact.amount) if fact.amount else ""
    return f"{fact.value}|{amount}|{' '.join(words.split())}"


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Amount):
        return [value.low, value.high, value.unit, value.vague]
    if isinstance(value, Period):
        return [_moment(value.start), _moment(value.end), value.ongoing]
    return value


def _moment(value: Moment | None) -> list[str] | None:
    if value is None:
        return None
    return [value.first.isoformat(), value.last.isoformat(), value.precision]


def _period(said: list[Any]) -> Period:
    start, end = (
        one and Moment(date.fromisoformat(one[0]), date.fromisoformat(one[1]), one[2])
        for one in said[:2]
    )
    return Period(start, end, said[2])
