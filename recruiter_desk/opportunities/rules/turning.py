"""Which facts an opportunity turns on."""

import json
from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

Turn: TypeAlias = tuple[str, str, str, float | None, bool]
"""Kind of fact, about what, value, at least how much, whether without it there is no match."""
TOGETHER = {"years": "skill", "skill": "years", "pay_floor": "pay_wanted", "start": "notice"}
"""Kinds of fact that answer each other: years of MRI and having done MRI."""


class Turns(NamedTuple):
    """What an opportunity says of itself; `wants` is JSON: kind, fact kind, about, value,
    least.
    """

    has_place: int
    has_pay: int
    has_shifts: int
    has_start: int
    wants: str


def turning(said: Turns) -> Iterator[Turn]:
    """Each once, the knock-outs first."""
    rows = sorted(json.loads(said.wants), key=lambda row: row[0] != "knockout")
    seen: dict[tuple[str, str], Turn] = {}
    for turn in (*_wants(rows), *_of_itself(said)):
        seen.setdefault(turn[:2], turn)
    yield from seen.values()


def _wants(rows: list[tuple[str, str, str, str, int | None]]) -> Iterator[Turn]:
    for want, kind, about, value, least in rows:
        years = None if least is None else least / 12 if kind == "years" else least / 100
        yield kind, about, value, years, want == "knockout"
    for _, kind, about, *_ in rows:
        if kind in TOGETHER:
            yield TOGETHER[kind], about, "", None, False


def _of_itself(said: Turns) -> Iterator[Turn]:
    if said.has_place:
        yield from (("location", "", "", None, False), ("relocation", "", "", None, False))
    if said.has_pay:
        yield from (("pay_floor", "", "", None, False), ("pay_wanted", "", "", None, False))
    if said.has_shifts:
        yield ("shift", "", "", None, False)
    if said.has_start:
        yield from (("notice", "", "", None, False), ("start", "", "", None, False))
