"""A new person as the rows that keep them, worked out before any is written."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any, TypeAlias

from recruiter_desk.base.clock import stamp
from recruiter_desk.base.text import fold
from recruiter_desk.base.text.emails import email_key
from recruiter_desk.base.text.names import Name
from recruiter_desk.base.text.phones import phone_zone, tail
from recruiter_desk.people.commands.columns import (
    Moment,
    columns_of,
    place_columns,
    said_with_its_day,
    typed_name,
)
from recruiter_desk.people.commands.rows import label, number_key, read_address, read_number
from recruiter_desk.people.model import UNSET, EmailDraft, PersonChanges, PersonDraft, PhoneDraft
from recruiter_desk.people.rules import one_line, read_link
from recruiter_desk.people.tables import Person

Values: TypeAlias = tuple[Any, ...]

RARE = (
    *("status", "status_on", "off_limits_until", "off_limits_why", "do_not_call_why"),
    *("touch_days", "touch_since"),
)
NOTHING_RARE: Values = (None,) * len(RARE)
DIFFERENT = 16_384  # texts of a file that come again: places, functions, skills, labels


@dataclass(slots=True)
class Ready:
    """What is kept of a new person, but for their id and employer's, and when they were added.

    `phones` and `emails` are by what tells two of a person apart; the values of these, and of
    `expertise`, `tags` and `links`, are the columns of their tables behind the person's id.
    """

    name: Name
    nickname: str
    credentials: str
    function: str
    employer: str
    place: Values
    phones: dict[str, Values]
    emails: dict[str, Values]
    expertise: Sequence[Values]
    tags: Sequence[Values]
    links: Sequence[Values]
    rare: Values


def read_new(draft: PersonDraft, at: Moment) -> Ready:
    """A draft as it will be kept; DeskError as `add_person` has it."""
    name = typed_name(draft.name)
    return Ready(
        name,
        one_line(draft.nickname, "a nickname") if draft.nickname else name.nickname,
        one_line(draft.credentials, "credentials") if draft.credentials else name.credentials,
        _function(draft.function),
        _employer(draft.employer),
        _place(draft.place),
        _phones(draft.phones, at) if draft.phones else {},
        _emails(draft.emails) if draft.emails else {},
        _words(draft.expertise) if draft.expertise else (),
        _words(draft.tags) if draft.tags else (),
        [(url, "") for url in dict.fromkeys(map(read_link, draft.links))] if draft.links else (),
        _rare(draft, at),
    )


@lru_cache(DIFFERENT)
def _function(text: str) -> str:
    return one_line(text, "a job function")


@lru_cache(DIFFERENT)
def _employer(text: str) -> str:
    return one_line(text, "an employer's name")


@lru_cache(DIFFERENT)
def _place(text: str) -> Values:
    return tuple(place_columns(text).values())


@lru_cache(DIFFERENT)
def _label(text: str | None) -> str:
    return label(text or "")


@lru_cache(DIFFERENT)
def _word(text: str) -> tuple[str, str]:
    name = one_line(text, "one word of several")
    return name, fold(name)


def _phones(drafts: Iterable[PhoneDraft], at: Moment) -> dict[str, Values]:
    found: dict[str, Values] = {}
    for draft in drafts:
        read = read_number(draft.text, at.country)
        if (key := number_key(read)) not in found:
            found[key] = (
                *(read.raw, read.e164, read.digits, read.key, tail(read.digits)),
                *(read.extension or "", _label(draft.label), draft.voicemail_safe),
                phone_zone(read.e164, at.now) if read.e164 else None,
            )
    return found


def _emails(drafts: Iterable[EmailDraft]) -> dict[str, Values]:
    found: dict[str, Values] = {}
    for draft in drafts:
        address = read_address(draft.text)
        key = email_key(address)
        if key not in found:
            found[key] = address, key, _label(draft.label)
    return found


def _words(texts: Iterable[str]) -> list[Values]:
    found: dict[str, Values] = {}
    for name, key in map(_word, texts):
        if name:
            found.setdefault(key, (name, key))
    return list(found.values())


def _rare(draft: PersonDraft, at: Moment) -> Values:
    """Statuses and reasons, which files seldom have."""
    if (
        draft.status is None
        and draft.status_on is None
        and draft.off_limits is None
        and draft.do_not_call is None
        and draft.stay_in_touch is None
    ):
        return NOTHING_RARE
    changes = PersonChanges(
        status=draft.status,
        status_on=draft.status_on or UNSET,
        off_limits=draft.off_limits,
        do_not_call=draft.do_not_call,
        stay_in_touch=draft.stay_in_touch,
    )
    columns = columns_of(changes, at)
    said_with_its_day(Person(**columns))
    return tuple(_as_kept(columns.get(column)) for column in RARE)


def _as_kept(value: object) -> object:
    if isinstance(value, datetime):
        return stamp(value)
    return value.isoformat() if isinstance(value, date) else value
