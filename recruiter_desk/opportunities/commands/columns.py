"""What is typed about an opportunity as the columns that keep it."""

from collections.abc import Callable
from typing import Any, TypeAlias

from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text import clean
from recruiter_desk.opportunities.model import OpeningChanges
from recruiter_desk.opportunities.rules.typed import read_pay, read_remote, read_within
from recruiter_desk.people.commands.columns import place_columns
from recruiter_desk.people.commands.employers import employer_named
from recruiter_desk.people.model import UNSET
from recruiter_desk.people.rules import one_line
from recruiter_desk.store.write import Write

Columns: TypeAlias = dict[str, Any]
LONGEST_GUARANTEE = 3650  # days: ten years


def columns_of(changes: OpeningChanges, write: Write, country: str) -> Columns:
    """The columns that the changes set; a client nobody worked for yet is made.

    `country` is mine: its money and its miles. DeskError for what cannot be read.
    """
    made: Columns = {}
    for field, read in _READERS.items():
        value = getattr(changes, field)
        if value is not UNSET:
            made |= read(value, write, country)
    if "place" in made and not made["place"] and changes.within is UNSET:
        made["within_m"] = None
    return made


def _line(column: str, what: str) -> Callable[[str, Write, str], Columns]:
    return lambda text, _write, _country: {column: one_line(text, what)}


def _as_it_is(column: str) -> Callable[[Any, Write, str], Columns]:
    return lambda value, _write, _country: {column: value}


def _client(text: str, write: Write, _country: str) -> Columns:
    name = one_line(text, "a client's name")
    return {"client_id": employer_named(write, name) if name else None}


def _pay(text: str, _write: Write, country: str) -> Columns:
    pay = read_pay(text, country)
    return {
        "pay_low": pay.low,
        "pay_high": pay.high,
        "currency": pay.currency,
        "pay_per": pay.per,
    }


def _guarantee(days: int | None, _write: Write, _country: str) -> Columns:
    if days is not None and not 1 <= days <= LONGEST_GUARANTEE:
        raise DeskError(f"A guarantee takes 1 to {LONGEST_GUARANTEE} days.", "Such as 90.")
    return {"guarantee_days": days}


_READERS: dict[str, Callable[[Any, Write, str], Columns]] = {
    "title": _line("title", "a title"),
    "client": _client,
    "function": _line("function", "a job function"),
    "place": lambda text, _write, _country: place_columns(text),
    "within": lambda text, _write, country: {"within_m": read_within(text, country)},
    "remote": lambda text, _write, _country: {"remote": read_remote(text)},
    "shifts": _line("shifts", "shifts"),
    "pay": _pay,
    "words": lambda text, _write, _country: {"words": clean(text)},
    "starts_on": _as_it_is("starts_on"),
    "submit_by": _as_it_is("submit_by"),
    "guarantee_days": _guarantee,
}
