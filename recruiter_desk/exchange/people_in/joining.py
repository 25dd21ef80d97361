"""What a row adds to somebody there: empty fields filled, lists longer, the rest kept beside."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from recruiter_desk.base.text import fold
from recruiter_desk.exchange.model import NoteIn
from recruiter_desk.exchange.people_in.facts import Facts, Id
from recruiter_desk.exchange.people_in.kept import Kept
from recruiter_desk.exchange.people_in.profiles import link_key
from recruiter_desk.people.commands.bulk.ready import RARE, Values
from recruiter_desk.people.rules import full_keys

PLACE = ("place", "city", "region", "country", "lat_micro", "lon_micro", "zone")

Columns = Mapping[str, Any]
Beside = tuple[str, str, str]
"""A value that differs: its field, the value, its key."""
Label = tuple[str, Any, int]
"""What a row of a list gains: its table and column, the value, the row's id."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field that has one value: its columns if it is filled, and in words if it is not."""

    name: str
    columns: Columns
    words: str


@dataclass(frozen=True, slots=True)
class Joined:
    """What is new about a person; all of it empty where the row says what is kept.

    `columns` are filled (an employer by the name), `rows` are added to the tables by name.
    """

    columns: Columns
    rows: Mapping[str, tuple[Values, ...]]
    labels: tuple[Label, ...]
    asides: tuple[Beside, ...]
    ids: tuple[Id, ...]
    notes: tuple[NoteIn, ...]

    def __bool__(self) -> bool:
        told = self.columns or self.labels or self.asides or self.ids or self.notes
        return bool(told) or any(self.rows.values())


def join(row: Facts, kept: Kept, notes: set[str], not_theirs: frozenset[Id]) -> Joined:
    """What the row adds; `notes` are the texts of its notes that are there already.

    `not_theirs` are ids of the row that they do not get.
    """
    differ = list(_differing(row, kept))
    empty = [field for field in differ if _is_empty(field, kept)]
    beside = {(f.name, fold(f.words)): f.words for f in differ if f not in empty and f.words}
    texts = {note.text: note for note in reversed(row.notes) if note.text not in notes}
    return Joined(
        {column: value for field in empty for column, value in field.columns.items()},
        _rows(row, kept),
        (*_labels(row, kept), *_safe(row, kept)),
        tuple((n, words, k) for (n, k), words in beside.items() if (n, k) not in kept.asides),
        tuple(i for i in dict.fromkeys(row.ids) if i not in kept.ids and i not in not_theirs),
        tuple(reversed(texts.values())),
    )


def _is_empty(field: Field, kept: Kept) -> bool:
    """A reason may be an empty text and still stand."""
    return not any(
        (had := kept.row.get(column)) or (column.endswith("_why") and had is not None)
        for column in field.columns
    )


def _differing(row: Facts, kept: Kept) -> Iterator[Field]:
    mine, ready = kept.row, row.ready
    shown = ready.name.shown
    if shown != mine["shown"] and full_keys(shown).isdisjoint(_names(mine)):
        yield Field("name", {"shown": shown}, shown)
    for name in ("nickname", "credentials", "function"):
        text = getattr(ready, name)
        if text and text != mine[name] and fold(text) != fold(mine[name]):
            yield Field(name, {name: text}, text)
    if ready.employer and fold(ready.employer) not in kept.employer:
        yield Field("employer", {"employer_id": ready.employer}, ready.employer)
    if ready.place[0] and not _same_place(ready.place, mine):
        yield Field("place", dict(zip(PLACE, ready.place, strict=True)), ready.place[0])
    if any(value is not None for value in ready.rare):
        yield from _marks(row, dict(zip(RARE, ready.rare, strict=True)), mine)


def _names(mine: Columns) -> set[str]:
    forms = (mine["shown"], " ".join(filter(None, (mine["given"], mine["family"]))))
    return {key for form in forms for key in full_keys(form)}


def _same_place(place: Values, mine: Columns) -> bool:
    """By what was typed, or by what it was read as."""
    if fold(place[0]) == fold(mine["place"]):
        return True
    return place[4] is not None and place[1:4] == (mine["city"], mine["region"], mine["country"])


def _marks(row: Facts, new: Columns, mine: Columns) -> Iterator[Field]:
    """Status and the like; a status without a day is one of today, and the same on any day."""
    day = row.draft.status_on and f" ({row.draft.status_on})"
    said = str(new["status"] or "").replace("_", " ") + (day or "")
    until = new["off_limits_until"] and f"until {new['off_limits_until']}"
    off = " ".join(filter(None, (until, new["off_limits_why"]))) or "yes"
    days = str(new["touch_days"] or "")
    marks = (
        ("status", ("status", "status_on"), ("status", "status_on") if day else ("status",), said),
        ("off_limits", ("off_limits_why", "off_limits_until"), (), off),
        ("do_not_call", ("do_not_call_why",), (), new["do_not_call_why"] or "yes"),
        ("stay_in_touch", ("touch_days", "touch_since"), ("touch_days",), days),
    )
    for name, columns, compared, words in marks:
        differs = any(new[column] != mine[column] for column in compared or columns)
        if new[columns[0]] is not None and differs:
            yield Field(name, {column: new[column] for column in columns}, words)


def _rows(row: Facts, kept: Kept) -> dict[str, tuple[Values, ...]]:
    ready = row.ready
    return {
        "phone": tuple(v for key, v in ready.phones.items() if key not in kept.phones),
        "email": tuple(v for key, v in ready.emails.items() if key not in kept.emails),
        "expertise": tuple(v for v in ready.expertise if v[1] not in kept.expertise),
        "tag": tuple(v for v in ready.tags if v[1] not in kept.tags),
        "link": tuple(_new_links(ready.links, kept.links)),
    }


def _new_links(links: Iterable[Values], kept: set[str]) -> Iterable[Values]:
    found: dict[str, Values] = {}
    for link in links:
        if (key := link_key(link[0])) not in kept:
            found.setdefault(key, link)
    return found.values()


def _labels(row: Facts, kept: Kept) -> Iterator[Label]:
    """Labels of numbers and addresses that have none."""
    for key, values in row.ready.phones.items():
        if values[6] and key in kept.phones and not kept.phones[key][1]:
            yield "phone.label", values[6], kept.phones[key][0]
    for key, values in row.ready.emails.items():
        if values[2] and key in kept.emails and not kept.emails[key][1]:
            yield "email.label", values[2], kept.emails[key][0]


def _safe(row: Facts, kept: Kept) -> Iterator[Label]:
    """Whether a voicemail may be left, where nobody asked before."""
    for key, values in row.ready.phones.items():
        if values[7] is not None and key in kept.phones and kept.phones[key][2] is None:
            yield "phone.voicemail_safe", values[7], kept.phones[key][0]
