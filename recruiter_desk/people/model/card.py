"""Everything the desk keeps of one person, as their page shows it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from recruiter_desk.people.model.lines import Found


@dataclass(frozen=True, slots=True)
class PhoneLine:
    """A number; `number` is its key (E.164, or bare digits), `shown` as people write it here.

    `voicemail_safe` is None until somebody asked. `zone` is the clock that the number tells, None
    where it tells none.
    """

    id: int
    raw: str
    number: str
    shown: str
    extension: str
    label: str
    voicemail_safe: bool | None
    zone: str | None


@dataclass(frozen=True, slots=True)
class EmailLine:
    """An e-mail address."""

    id: int
    address: str
    label: str


@dataclass(frozen=True, slots=True)
class LinkLine:
    """A web address."""

    id: int
    url: str
    label: str


@dataclass(frozen=True, slots=True)
class EmployerLine:
    """An employer and every name it goes by."""

    id: int
    name: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """A place as typed and as read; `lat_micro`, `lon_micro` and `zone` are None where unread."""

    text: str
    label: str
    city: str
    region: str
    country: str
    lat_micro: int | None
    lon_micro: int | None
    zone: str | None


@dataclass(frozen=True, slots=True)
class AsideLine:
    """What a file said otherwise of a field ("employer", "name"), kept beside it."""

    field: str
    value: str
    source: str
    at: datetime


@dataclass(frozen=True, slots=True)
class OutsideIdLine:
    """What the person is called in another system, such as Bullhorn, or on another desk."""

    system: str
    value: str


@dataclass(frozen=True, slots=True)
class PersonCard:
    """One person, whole.

    `name` is shown; `given`, `family` and so on are its parts. `do_not_call` and `off_limits_why`
    are None where they may be called or approached. `also` holds, by field, what people merged
    into this one had otherwise; `merged` names those people, the latest last. `asides` is what
    files said otherwise, the oldest first.
    """

    id: int
    name: str
    prefix: str
    given: str
    middle: str
    family: str
    suffix: str
    nickname: str
    credentials: str
    function: str
    employer: EmployerLine | None
    place: PlaceLine
    phones: tuple[PhoneLine, ...]
    emails: tuple[EmailLine, ...]
    expertise: tuple[str, ...]
    tags: tuple[str, ...]
    links: tuple[LinkLine, ...]
    status: str | None
    status_on: date | None
    off_limits_why: str | None
    off_limits_until: date | None
    do_not_call: str | None
    stay_in_touch: int | None
    stay_in_touch_since: datetime | None
    added_at: datetime
    last_contact: datetime | None
    notes: int
    merged: tuple[Found, ...]
    also: Mapping[str, tuple[str, ...]]
    asides: tuple[AsideLine, ...] = ()
    outside_ids: tuple[OutsideIdLine, ...] = ()
