"""A row of our own people.csv as a person."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text import clean
from recruiter_desk.base.text.emails import read_email
from recruiter_desk.base.text.names import Name
from recruiter_desk.exchange.model import Exact, NoteIn, PersonRow
from recruiter_desk.exchange.plain.headers import PEOPLE
from recruiter_desk.exchange.plain.items import items_in, texts_in
from recruiter_desk.exchange.plain.numbers import phones_in
from recruiter_desk.exchange.plain.values import Cells, stamp_in
from recruiter_desk.people.model import EmailDraft, OffLimits, PersonDraft, Status
from recruiter_desk.people.rules import MOST_DAYS, read_link, read_status

T = TypeVar("T")
FOR_READERS = frozenset({"city", "region", "country"})
OURS = frozenset(PEOPLE)
DESK = "desk"
THINK_TWICE = "think twice"


def row_to_person(number: int, cells: Mapping[str, str], country: str) -> PersonRow:
    """The row as a person; `cells` by header, as they stand in the file.

    `country` (ISO, two letters) is where the desk reads numbers that name none. What cannot be
    read, or stands in a column of somebody else's, becomes a note, so that nothing is lost.
    """
    row = Cells(cells)
    name = row.text("name").strip()
    if not any(map(str.isalnum, name)):
        return PersonRow(number, None, refused="No name in name.")
    phones, typed = phones_in(row, country)
    links = _links(row)
    draft = PersonDraft(
        name=name,
        nickname=row.text("nickname"),
        credentials=row.text("credentials"),
        function=row.text("function"),
        employer=row.text("employer"),
        place=row.text("place"),
        phones=phones,
        emails=_emails(row),
        expertise=texts_in(row.text("expertise")),
        tags=texts_in(row.text("tags")),
        links=tuple(links),
        off_limits=_off_limits(row),
        do_not_call=_do_not_call(row),
        stay_in_touch=_days(row),
        **_status(row),  # type: ignore[arg-type]
    )
    return PersonRow(
        number,
        draft,
        ids=_ids(row),
        added_at=row.at("added_at"),
        exact=_exact(row, name, typed, {url: label for url, label in links.items() if label}),
        notes=_left(row, cells),
    )


def _exact(
    row: Cells, name: str, typed: tuple[tuple[str, str], ...], links: Mapping[str, str]
) -> Exact:
    parts = ("prefix", "given", "middle", "family", "suffix", "nickname", "credentials")
    return Exact(
        Name(**{part: row.text(part) for part in parts}, shown=name),
        employer_names=texts_in(row.text("employer_other_names")),
        phones=typed,
        links=tuple(links.items()),
        touch_since=stamp_in(row.text("stay_in_touch_since")),
        asides=_told(row, "asides", _aside),
        closings=closings_in(row),
        snoozes=snoozes_in(row),
    )


def closings_in(row: Cells) -> tuple[tuple[int, str, str], ...]:
    """When something was closed by hand, why, and the number it stood on ("" for none)."""
    return _told(row, "closings", _closing)


def snoozes_in(row: Cells) -> tuple[tuple[int, int, int, str], ...]:
    """From when something was left, until when, 1 where thinking twice, and the number."""
    return _told(row, "snoozes", _snooze)


def _told(row: Cells, header: str, read: Callable[..., T | None]) -> tuple[T, ...]:
    found: list[T] = []
    for item in items_in(row.text(header), 4):
        value = read(*item)
        if value is None:
            row.leave(header, " ".join(filter(None, item)))
        else:
            found.append(value)
    return tuple(found)


def _aside(value: str, field: str, source: str, at: str) -> tuple[str, str, str, int] | None:
    when = stamp_in(at)
    return (field, value, source, when) if field and when is not None else None


def _closing(at: str, why: str, number: str, _: str) -> tuple[int, str, str] | None:
    when = stamp_in(at)
    return (when, why, number) if when is not None else None


def _snooze(at: str, until: str, rest: str, number: str) -> tuple[int, int, int, str] | None:
    since, then = stamp_in(at), stamp_in(until)
    if since is None or then is None:
        return None
    return since, then, int(rest == THINK_TWICE), number


def _emails(row: Cells) -> tuple[EmailDraft, ...]:
    found = []
    for address, label in items_in(row.text("emails"), 2):
        if read_email(address) is None:
            row.leave("emails", address)
        else:
            found.append(EmailDraft(address, label or None))
    return tuple(found)


def _links(row: Cells) -> dict[str, str]:
    """Addresses with their labels."""
    found: dict[str, str] = {}
    for url, label in items_in(row.text("links"), 2):
        try:
            found.setdefault(read_link(url), label)
        except DeskError:
            row.leave("links", url)
    return found


def _status(row: Cells) -> dict[str, object]:
    try:
        status: Status | None = read_status(row.text("status"))
    except DeskError:
        row.leave("status", row.text("status"))
        status = None
    day = row.day("status_on")
    if day and status is None:
        row.leave("status_on", row.text("status_on"))
    return {"status": status, "status_on": day if status else None}


def _off_limits(row: Cells) -> OffLimits | None:
    why, until = row.text("off_limits_why"), row.day("off_limits_until")
    return OffLimits(why, until) if why or until or row.yes("off_limits") else None


def _do_not_call(row: Cells) -> str | None:
    why = row.text("do_not_call_why")
    return why if why or row.yes("do_not_call") else None


def _days(row: Cells) -> int | None:
    days = row.whole("stay_in_touch_days")
    if days is not None and not 1 <= days <= MOST_DAYS:
        row.leave("stay_in_touch_days", str(days))
        return None
    return days


def _ids(row: Cells) -> tuple[tuple[str, str], ...]:
    """Its own id first, then those of other systems."""
    others = [(system, value) for value, system in items_in(row.text("other_ids"), 2) if system]
    own = row.text("id").strip()
    return ((DESK, own), *others) if own else tuple(others)


def _left(row: Cells, cells: Mapping[str, str]) -> tuple[NoteIn, ...]:
    """One note of all that has no place on a person."""
    more = {h: row.text(h) for h in cells if h not in OURS and row.text(h).strip()}
    lines = [
        f"{header}: {text}"
        for header, text in (row.unread | more).items()
        if header not in FOR_READERS
    ]
    text = clean("\n".join(["From our own file:", *lines])) if lines else ""
    return (NoteIn(text),) if text else ()
