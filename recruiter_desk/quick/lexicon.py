"""The words recruiters type in one line, read once from the lexicon that came with the program."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from recruiter_desk.base.paths import resource
from recruiter_desk.quick.model import By, Direction, Outcome, Side

Run = tuple[str, ...]
"""Words in small letters, one after the other."""


@dataclass(frozen=True, slots=True)
class Says:
    """What some words settle about a call; None where they say nothing of it."""

    direction: Direction | None = None
    outcome: Outcome | None = None
    by: By | None = None
    sender: bool = False  # "from" behind, or a name before, turns it round


@dataclass(frozen=True, slots=True)
class Owes:
    """Who owes a call; `surely` even when no time is named beside it."""

    by: Side
    surely: bool


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Every table of the lexicon by its words."""

    says: Mapping[Run, Says]
    first: Mapping[Run, Direction]
    listened: Mapping[Run, bool]
    right_person: Mapping[Run, bool]
    labels: Mapping[Run, str]
    promises: Mapping[Run, Owes]
    skip: frozenset[str]
    about: frozenset[str]
    holder: frozenset[str]
    refers: Mapping[Run, bool]


@cache
def lexicon() -> Lexicon:
    """The lexicon; `FileNotFoundError` if the program was not installed whole."""
    with resource("lexicon", "line.toml").open("rb") as file:
        said = tomllib.load(file)
    small = said["small"]
    return Lexicon(
        says=_entries(said["says"], Says),
        first=_by_word({"in": said["first"]["in"], "out": said["first"]["out"]}),
        listened=_ticks(said["listened"]),
        right_person=_ticks(said["right_person"]),
        labels=_by_word(said["number_label"]),
        promises=_entries(said["promises"], lambda by, surely=False: Owes(by, surely)),
        skip=frozenset(small["skip"]),
        about=frozenset(small["about"]),
        holder=frozenset(small["holder"]),
        refers=_by_word({True: said["referred"]["begins"], False: said["referred"]["gave"]}),
    )


def _entries(tables: Iterable[Mapping[str, Any]], made: Any) -> dict[Run, Any]:
    """Each run of words with what its table says."""
    return {
        tuple(words.split()): made(**{key: table[key] for key in table if key != "words"})
        for table in tables
        for words in table["words"]
    }


def _by_word(meanings: Mapping[Any, Iterable[str]]) -> dict[Run, Any]:
    return {tuple(words.split()): name for name in meanings for words in meanings[name]}


def _ticks(tables: Mapping[str, Iterable[str]]) -> dict[Run, bool]:
    return {run: answer == "yes" for run, answer in _by_word(tables).items()}
