"""What counts as what: statuses, off limits, changes to rows, what a merge fills or shows."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Generic, TypeVar

from recruiter_desk.base.clock import local
from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text import clean_line, fold
from recruiter_desk.base.text.names import Name
from recruiter_desk.people.likeness.keys import bare
from recruiter_desk.people.model import Several, Status

T = TypeVar("T")
Row = Mapping[str, Any]

LONGEST = 300  # letters of one line: longer is a paste gone wrong
MOST_DAYS = 3650  # ten years between two calls
_STATUS_WORDS = {
    "looking": Status.LOOKING,
    "active": Status.LOOKING,
    "open": Status.OPEN,
    "open to offers": Status.OPEN,
    "not looking": Status.NOT_LOOKING,
    "placed": Status.PLACED,
}
FILLED_TOGETHER = (
    ("nickname",),
    ("credentials",),
    ("function",),
    ("employer_id",),
    ("place", "city", "region", "country", "lat_micro", "lon_micro", "zone"),
    ("status", "status_on"),
    ("off_limits_why", "off_limits_until"),
    ("do_not_call_why",),
    ("touch_days", "touch_since"),
)
"""Columns that a merge fills where the kept person's are empty, a row of them at once."""
_SHOWN_AS = {
    "shown": "name",
    "nickname": "nickname",
    "credentials": "credentials",
    "function": "function",
    "employer_id": "employer",
    "place": "place",
    "status": "status",
    "off_limits_why": "off_limits",
    "do_not_call_why": "do_not_call",
    "touch_days": "stay_in_touch_days",
}


def one_line(text: str, what: str) -> str:
    """The cleaned text; DeskError when it is too long to be a `what`."""
    line = clean_line(text)
    if len(line) > LONGEST:
        raise DeskError(
            f"That is too long for {what}.", f"Keep it within {LONGEST} letters; notes hold more."
        )
    return line


def read_status(text: str) -> Status | None:
    """The status that typed words mean ("Not looking", "not_looking"); None for "none" or ""."""
    words = fold(text).replace("_", " ").replace("-", " ")
    if words in {"", "none", "unknown"}:
        return None
    if words not in _STATUS_WORDS:
        known = ", ".join(status.value for status in Status)
        raise DeskError(f"There is no status {clean_line(text)[:40]}.", f"There are: {known}.")
    return _STATUS_WORDS[words]


def read_link(text: str) -> str:
    """A web address, with https:// before one typed without; DeskError for anything else."""
    url = one_line(text, "a web address")
    whole = url if "://" in url else f"https://{url}"
    scheme, _, rest = whole.partition("://")
    if scheme.lower() not in {"http", "https"} or " " in rest or "." not in rest.split("/")[0]:
        raise DeskError(f"“{url[:60]}” is no web address.", "Give one like linkedin.com/in/name.")
    return whole


def touch_days(days: int) -> int:
    """The days between two talks; DeskError outside one day to ten years."""
    if not 1 <= days <= MOST_DAYS:
        raise DeskError(f"Stay in touch takes 1 to {MOST_DAYS} days.", "")
    return days


def is_off_limits(why: str | None, until: date | None, today: date) -> bool:
    """Whether a person is off limits on a day: the last day is still within."""
    return why is not None and (until is None or today <= until)


@dataclass(frozen=True, slots=True)
class TheirClock:
    """The time there, and whether it is within the courtesy hours."""

    time: datetime
    courteous: bool


def their_clock(zone: str | None, now: datetime, hours: tuple[int, int]) -> TheirClock | None:
    """The clock of a zone, courteous from the first hour until the second; None without a zone."""
    if zone is None:
        return None
    there = local(now, zone)
    return TheirClock(there, hours[0] <= there.hour < hours[1])


def full_keys(text: str) -> frozenset[str]:
    """What a whole name is found by, in any order: its folded words, hyphens joined or parted."""
    joined = fold(text)
    forms = {joined, joined.replace("-", " ")}
    made = (" ".join(sorted(filter(None, map(bare, form.split())))) for form in forms)
    return frozenset(filter(None, made))


def name_keys(name: Name) -> frozenset[str]:
    """The full keys of every way a person is called by given or nickname and family name."""
    forms = {name.shown, " ".join(filter(None, (name.given, name.middle, name.family)))}
    forms |= {f"{first} {name.family}" for first in (name.given, name.nickname) if first}
    return frozenset(key for form in forms for key in full_keys(form))


@dataclass(frozen=True, slots=True)
class Plan(Generic[T]):
    """What becomes of a list's rows: ids that go, drafts that come, drafts upon a kept row."""

    gone: tuple[int, ...]
    new: tuple[T, ...]
    changed: tuple[tuple[int, T], ...]


def plan(
    kept: Sequence[tuple[int, str]],
    wanted: Several[T],
    *,
    key: Callable[[T], str],
    key_of_text: Callable[[str], str],
) -> Plan[T]:
    """Which rows (id, key) change; a key "n;12" is also meant by "n" when rows are removed.

    DeskError when a row to remove is not there.
    """
    drafts: dict[str, T] = {}
    for draft in (*(wanted.only or ()), *wanted.add):
        drafts.setdefault(key(draft), draft)
    gone = [row for text in wanted.remove for row in _meant(kept, text, key_of_text(text))]
    if wanted.only is not None:
        gone += [row for row, kept_key in kept if kept_key not in drafts]
    stay = {kept_key: row for row, kept_key in reversed(kept) if row not in gone}
    return Plan(
        tuple(dict.fromkeys(gone)),
        tuple(draft for each, draft in drafts.items() if each not in stay),
        tuple((stay[each], draft) for each, draft in drafts.items() if each in stay),
    )


def _meant(kept: Sequence[tuple[int, str]], text: str, key: str) -> list[int]:
    rows = [row for row, kept_key in kept if kept_key == key or kept_key.startswith(f"{key};")]
    if not rows:
        raise DeskError(f"{clean_line(text)[:60]} is not kept of this person.", "")
    return rows


def fills(keep: Row, gone: Row) -> dict[str, tuple[Any, Any]]:
    """Which columns of the kept person a merge fills: what stood there and what stands now."""
    return {
        column: (keep[column], gone[column])
        for group in FILLED_TOGETHER
        if _is_empty(keep, group) and not _is_empty(gone, group)
        for column in group
        if keep[column] != gone.get(column)
    }


def _is_empty(row: Row, group: Collection[str]) -> bool:
    """A reason may be an empty text and still stand, so its emptiness is None alone."""
    return all(row.get(c) is None or (not row[c] and not c.endswith("_why")) for c in group)


def unfilled(keep: Row, filled: Mapping[str, Sequence[Any]]) -> dict[str, Any]:
    """What a split puts back: the filled columns, a group only if nobody changed it since."""
    back: dict[str, Any] = {}
    for group in FILLED_TOGETHER:
        mine = [column for column in group if column in filled]
        if all(keep[column] == filled[column][1] for column in mine):
            back |= {column: filled[column][0] for column in mine}
    return back


def otherwise(keep: Row, gone: Sequence[Row]) -> dict[str, tuple[Any, ...]]:
    """By the field's name, what people merged into one had otherwise than is kept."""
    also: dict[str, tuple[Any, ...]] = {}
    for column, field in _SHOWN_AS.items():
        values = dict.fromkeys(row.get(column) for row in gone)
        others = tuple(v for v in values if v not in {None, ""} and v != keep[column])
        if others:
            also[field] = others
    return also
