"""Who a typed text means: an id, a whole name, a number."""

import re
import sqlite3
from collections.abc import Sequence

from recruiter_desk.base.errors import NotFound
from recruiter_desk.base.text import clean_line
from recruiter_desk.base.text.phones import looks_like_phone, read_phone
from recruiter_desk.people.likeness import words_of
from recruiter_desk.people.model import Found, PersonDraft
from recruiter_desk.people.queries.duplicates import likely_in
from recruiter_desk.people.rules import full_keys
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settings.queries import settings_in
from recruiter_desk.store.settle import marks

MOST_NAMED = 8  # people named in one line of an error
ID = re.compile(r"[pP]([0-9]{1,15})")
BY_ID = "SELECT id, shown FROM person WHERE id = ?"
BY_NUMBER = """
SELECT DISTINCT p.id, p.shown FROM phone h JOIN person p ON p.id = h.person_id
WHERE h.number = ? ORDER BY p.id"""
BY_NAME = """
SELECT DISTINCT p.id, p.shown FROM person_key k JOIN person p ON p.id = k.person_id
WHERE k.kind = 'full' AND k.key IN ({keys}) ORDER BY p.id LIMIT 50"""
BEGUN = """
SELECT p.id, p.shown FROM person_key k JOIN person p ON p.id = k.person_id
WHERE k.kind = 'word' AND k.key >= ? AND k.key < ? LIMIT ?"""
NOW_PART_OF = """
SELECT p.id, p.shown FROM merge m JOIN person p ON p.id = m.keep_id WHERE m.gone_id = ?
ORDER BY m.id DESC LIMIT 1"""
AFTER_ALL = "\U0010ffff"  # sorts behind every letter: the end of what begins with a word


def find_people(desk: Desk, text: str) -> list[Found]:
    """Everybody a text means, at most 50: `p12`, a whole name in any order, or a number.

    A name is met without case, marks and order, by nickname, and by that of people merged in.
    """
    with desk.read() as read:
        return _find(read, clean_line(text))


def the_person(desk: Desk, text: str) -> Found:
    """The one person a text means; NotFound names those near when none or several do."""
    with desk.read() as read:
        found = _find(read, clean_line(text))
        if len(found) != 1:
            raise _not_one(read, clean_line(text), found)
        return found[0]


def person_of(desk: Desk, person: int) -> Found:
    """The person with that id; NotFound when there is none (any more)."""
    return the_person(desk, f"p{person}")


def holders(connection: sqlite3.Connection, number: str) -> list[Found]:
    """Who has the number of that key, in the order of their ids."""
    return [Found(*row) for row in connection.execute(BY_NUMBER, (number,))]


def _find(read: sqlite3.Connection, text: str) -> list[Found]:
    if by_id := ID.fullmatch(text):
        return [Found(*row) for row in read.execute(BY_ID, (int(by_id[1]),))]
    if looks_like_phone(text):
        return holders(read, read_phone(text, settings_in(read).country).key)
    keys = sorted(full_keys(text))
    rows = read.execute(BY_NAME.format(keys=marks(keys)), keys) if keys else ()
    return [Found(*row) for row in rows]


def _not_one(read: sqlite3.Connection, text: str, found: Sequence[Found]) -> NotFound:
    shown = text[:60]
    if found:
        return NotFound(f"{shown} fits several people.", "Name one by the id.", _named(found))
    if by_id := ID.fullmatch(text):
        return _gone(read, int(by_id[1]))
    if not text:
        return NotFound("Nobody was named.", "Give an id such as p12, a full name or a number.")
    if looks_like_phone(text):
        return NotFound(f"Nobody has the number {shown}.", "Add it to a person, or name one.")
    near = _near(read, text)
    advice = "Did you mean one of these?" if near else "Give an id, a full name or a number."
    return NotFound(f"Nobody here is called {shown}.", advice, _named(near))


def _gone(read: sqlite3.Connection, person: int) -> NotFound:
    if now := read.execute(NOW_PART_OF, (person,)).fetchone():
        return NotFound(f"p{person} is now part of p{now[0]}, {now[1]}.", f"Name p{now[0]}.")
    return NotFound(f"There is no person p{person}.", "Give an id, a full name or a number.")


def _near(read: sqlite3.Connection, text: str) -> list[Found]:
    """People with a name like it, then those with a word that begins so."""
    like = likely_in(read, PersonDraft(name=text), MOST_NAMED)
    found = {each.id: Found(each.id, each.name) for each in like}
    for word in words_of(text):
        rows = read.execute(BEGUN, (word, word + AFTER_ALL, MOST_NAMED))
        found |= {person: Found(person, name) for person, name in rows if person not in found}
    return list(found.values())[:MOST_NAMED]


def _named(people: Sequence[Found]) -> tuple[str, ...]:
    line = ", ".join(f"p{each.id} {each.name}" for each in people[:MOST_NAMED])
    more = len(people) - MOST_NAMED
    return (line + (f" and {more} more" if more > 0 else ""),) if line else ()
