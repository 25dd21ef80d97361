"""What was said of a person by kind, read from its JSON no further than it is asked."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

Row = list[Any]
"""One `Said` as it is kept, empty ends left out."""
Rows = Mapping[str, list[Row]]
"""By what it is about, the newest last."""
Told = dict[str, str | Rows]
"""By kind: its JSON, and once it was asked for its rows."""
NOTHING: Rows = {}
_OPENS = '":{'
_decode = json.JSONDecoder().raw_decode


def by_kind(whole: str) -> Told:
    """The profile as it is kept, cut at its kinds; {} for "".

    Named objects stand at its first level alone, named lists at its second. Only words with a
    quote can look like one, and their quotes have backslashes: a profile with any is read whole.
    """
    if not whole:
        return {}
    if "\\" in whole:
        return dict(json.loads(whole))
    first, *parts = whole.split(_OPENS)
    kinds = [part[part.rfind('"') + 1 :] for part in (first, *parts)]
    return dict(zip(kinds, parts, strict=False))


def rows_of(told: Told, kind: str, value: str = "") -> Rows:
    """The rows of a kind, none read where none has the value; KeyError without the kind."""
    rows = told[kind]
    if not isinstance(rows, str):
        return rows
    if value and f'"{value}"' not in rows:
        return NOTHING
    read: Rows = _decode("{" + rows)[0]
    told[kind] = read
    return read


def rows_about(told: Told, kind: str, about: str) -> Sequence[Row]:
    """Those about one thing, which alone are read; KeyError without the kind."""
    rows = told[kind]
    if not isinstance(rows, str):
        return rows.get(about, ())
    begins = f'"{about}":['
    start = rows.find(begins)
    found: list[Row] = [] if start < 0 else _decode(rows, start + len(begins) - 1)[0]
    return found


def is_about(told: Told, kind: str, about: str) -> bool:
    """Whether a kind has rows about one thing; KeyError without the kind."""
    rows = told[kind]
    return (f'"{about}":[' if isinstance(rows, str) else about) in rows
