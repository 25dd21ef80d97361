"""What the demo is drawn from: the lists and stories that lie in resources/demo."""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from recruiter_desk.base.paths import resource


@dataclass(frozen=True, slots=True)
class Field:
    """A modality: what people in it are called, good at, registered as and called about."""

    functions: tuple[str, ...]
    expertise: tuple[str, ...]
    credentials: tuple[str, ...]
    openings: tuple[str, ...]
    word: str
    register: str
    weight: int


@dataclass(frozen=True, slots=True)
class Crowd:
    """Names, towns with an area code, employers and tags of the people around the story."""

    given: tuple[str, ...]
    family: tuple[str, ...]
    employers: tuple[str, ...]
    towns: tuple[tuple[str, str], ...]
    tags: tuple[str, ...]
    fields: tuple[Field, ...]


@cache
def table(name: str) -> dict[str, Any]:
    """One file of resources/demo, read."""
    return tomllib.loads(resource("demo", f"{name}.toml").read_text("utf-8"))


@cache
def crowd() -> Crowd:
    """The lists of people.toml."""
    read = table("people")
    return Crowd(
        given=tuple(read["given"]),
        family=tuple(read["family"]),
        employers=tuple(read["employers"]),
        towns=tuple((town, code) for town, code in read["towns"]),
        tags=tuple(read["tags"]),
        fields=tuple(_field(**each) for each in read["field"]),
    )


def _field(*, word: str, register: str, weight: int, **lists: list[str]) -> Field:
    return Field(
        **{name: tuple(each) for name, each in lists.items()},
        word=word,
        register=register,
        weight=weight,
    )
