"""Who may be there already, shown while a person is typed and when one is saved."""

import sqlite3
from collections.abc import Iterable
from dataclasses import replace

from recruiter_desk.base.text import clean_line
from recruiter_desk.base.text.emails import email_key, read_email
from recruiter_desk.base.text.names import read_name
from recruiter_desk.base.text.phones import read_phone
from recruiter_desk.people.known import wholes
from recruiter_desk.people.likeness import Known, Likeness, compare, keys
from recruiter_desk.people.model import Duplicate, PersonDraft
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settings.queries import settings_in

DUPLICATES_READS = frozenset({"person", "phone", "email", "merge"})
SHARED_BY_MANY = 300  # a key with more holders tells nobody apart, but for a whole name
MOST_COMPARED = 600
SHARING = "SELECT person_id FROM person_key WHERE kind = ? AND key = ? LIMIT ?"
SIGNS = {
    "phone": "SELECT DISTINCT person_id FROM phone WHERE number = ? LIMIT ?",
    "email": "SELECT DISTINCT person_id FROM email WHERE key = ? LIMIT ?",
}
SURE = frozenset({"phone", "email", "name"})  # kinds that are looked at however many share them


def likely_duplicates(
    desk: Desk, draft: PersonDraft, limit: int = 10, *, but: int | None = None
) -> list[Duplicate]:
    """People who may be the one being typed, the likeliest first; `but` is left out (itself)."""
    with desk.read() as read:
        return likely_in(read, draft, limit, but=but)


def likely_in(
    read: sqlite3.Connection, draft: PersonDraft, limit: int, *, but: int | None = None
) -> list[Duplicate]:
    """The same within an open look."""
    typed = _typed(draft, settings_in(read).country)
    people = _sharing(read, keys(typed.name, typed.phones, typed.emails))
    people.discard(but or 0)
    found = [
        Duplicate(other.id, other.names[0].shown, likeness.why, likeness.score)
        for other in wholes(read, people)
        if (likeness := _likeliest(compare(typed, known) for known in other.known()))
    ]
    return sorted(found, key=lambda each: (-each.score, each.id))[:limit]


def _typed(draft: PersonDraft, country: str) -> Known:
    phones = {read_phone(phone.text, country).key for phone in draft.phones} - {""}
    emails = {email_key(address) for e in draft.emails if (address := read_email(e.text))}
    name = read_name(draft.name)
    if draft.nickname:
        name = replace(name, nickname=clean_line(draft.nickname))
    return Known(0, name, frozenset(phones), frozenset(emails))


def _likeliest(found: Iterable[Likeness | None]) -> Likeness | None:
    return max(filter(None, found), key=lambda likeness: likeness.score, default=None)


def _sharing(read: sqlite3.Connection, typed: Iterable[tuple[str, str]]) -> set[int]:
    """Who shares a key, by the rarest keys first, until enough are found to compare."""
    holding = [(kind not in SURE, _holders(read, kind, key)) for kind, key in typed]
    found: set[int] = set()
    for weak, people in sorted(holding, key=lambda each: (each[0], len(each[1]))):
        if len(found) < MOST_COMPARED and not (weak and len(people) > SHARED_BY_MANY):
            found.update(people[:SHARED_BY_MANY])
    return found


def _holders(read: sqlite3.Connection, kind: str, key: str) -> list[int]:
    asked = (key, SHARED_BY_MANY + 1)
    rows = (
        read.execute(SIGNS[kind], asked)
        if kind in SIGNS
        else read.execute(SHARING, (kind, *asked))
    )
    return [person for (person,) in rows]
