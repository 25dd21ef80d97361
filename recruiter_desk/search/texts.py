"""The texts that are searched, read from the desk's rows: cards, notes, calls, resumes, facts."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple
from zlib import crc32

from recruiter_desk.search.rules.words import index_words, number_ends

AT_ONCE = 500  # texts read together
SOURCES = ("person", "note", "call", "resume", "fact", "difference")
PERSON, NOTE, CALL, RESUME, FACT, DIFFERENCE = range(len(SOURCES))
SHARE = 8  # a document is known by the id there times this, and its source
SECOND = 1_000_000

CARDS = """
SELECT p.id, p.id, p.added_at, p.shown || ' ' || p.nickname || ' '
  || iif(instr(p.shown, p.given), '', p.given) || ' '
  || iif(instr(p.shown, p.family), '', p.family) || ' ' || p.credentials
  || char(10) || p.function || char(10)
  || coalesce((SELECT group_concat(name, ', ') FROM employer_name
               WHERE employer_id = p.employer_id), '')
  || char(10) || p.place || char(10) || p.city || ' ' || p.region || ' ' || p.country
  || coalesce((SELECT char(10) || group_concat(name, ', ') FROM expertise
               WHERE person_id = p.id), '')
  || coalesce((SELECT char(10) || group_concat(name, ', ') FROM tag WHERE person_id = p.id), '')
  || coalesce((SELECT char(10) || group_concat(address, ' ') FROM email
               WHERE person_id = p.id), '')
  || coalesce((SELECT char(10) || group_concat(url, ' ') FROM link WHERE person_id = p.id), '')
  || coalesce((SELECT char(10) || group_concat(value, ', ') FROM aside
               WHERE person_id = p.id), ''), '',
  coalesce((SELECT group_concat(raw, ' ') FROM phone WHERE person_id = p.id), '')
FROM person p WHERE p.id IN (SELECT value FROM json_each(?))"""
NOTES = """
SELECT n.id, n.person_id, n.at, n.text
  || coalesce((SELECT char(10) || group_concat(name, ', ') FROM note_tag WHERE note_id = n.id),
              ''), '', ''
FROM note n WHERE n.id IN (SELECT value FROM json_each(?))"""
CALLS = """
SELECT c.id, c.person_id, c.at, c.about || char(10) || c.text || char(10) || c.slip_what
  || coalesce((SELECT char(10) || group_concat(said, ', ') FROM promise WHERE call_id = c.id),
              ''), iif(c.person_id IS NULL, coalesce(c.number, ''), ''),
  iif(c.person_id IS NULL, coalesce(c.number, ''), '')
FROM call c WHERE c.id IN (SELECT value FROM json_each(?))"""
RESUMES = """
SELECT r.id, r.person_id, r.received_at, r.name || char(10) || r.text, '', ''
FROM resume r WHERE r.id IN (SELECT value FROM json_each(?))"""
FACTS = """
SELECT f.id, f.person_id, f.at,
  f.value || iif(f.value <> '' AND f.quote <> '', '; was ', '') || f.quote, '', ''
FROM fact_ruling f WHERE f.act IN ('confirm', 'set', 'typed')
  AND f.id IN (SELECT value FROM json_each(?))"""
DIFFERENCES = """
SELECT a.id, a.person_id, a.at, a.about || ': ' || a.why || char(10)
  || coalesce((SELECT group_concat(value, char(10)) FROM json_each(a.quotes)), ''), '', ''
FROM difference_answer a WHERE a.state <> 'later' AND a.id IN (SELECT value FROM json_each(?))"""
READING = {
    PERSON: CARDS,
    NOTE: NOTES,
    CALL: CALLS,
    RESUME: RESUMES,
    FACT: FACTS,
    DIFFERENCE: DIFFERENCES,
}
TABLES = {
    PERSON: "person",
    NOTE: "note",
    CALL: "call",
    RESUME: "resume",
    FACT: "fact_ruling",
    DIFFERENCE: "difference_answer",
}


class Text(NamedTuple):
    """One text: `what` names it, `at` is its own time in seconds, `number` that of nobody.

    `numbers` are shown with it, and found by the index of numbers.
    """

    what: int
    person: int | None
    at: int
    text: str
    number: str
    numbers: str

    def words(self) -> list[str]:
        """The words by which it is found, sorted; none for a call of which nothing was said."""
        found = index_words(self.text)
        return sorted(found | number_ends(self.number) if self.number else found)


def digest(words: Sequence[str]) -> int:
    """What two lists of words are told apart by."""
    return crc32(" ".join(words).encode())


def read_texts(connection: sqlite3.Connection, source: int, ids: Iterable[int]) -> Iterator[Text]:
    """The texts of those ids that are there, in the order of the ids."""
    for kept in connection.execute(READING[source], (json.dumps(list(ids)),)):
        row, person, at, *texts = kept
        yield Text(row * SHARE + source, person, at // SECOND, *texts)


def source_of(what: int) -> int:
    """Which source a document is of."""
    return what % SHARE


def by_source(whats: Iterable[int]) -> dict[int, list[int]]:
    """The ids there, a list for each source."""
    found: dict[int, list[int]] = {}
    for what in whats:
        found.setdefault(what % SHARE, []).append(what // SHARE)
    return found
