"""What is shown of a person's card: the parts with the words found, then what else it says."""

import json
from collections.abc import Iterable, Sequence

from recruiter_desk.base.text import clean_line
from recruiter_desk.search.found import Snippet
from recruiter_desk.search.model import Query
from recruiter_desk.search.queries import patterns_of
from recruiter_desk.search.rules.marking import LONGEST, marks_in
from recruiter_desk.store.desk import Desk

BETWEEN = " \u00b7 "
PARTS = """
SELECT p.id, p.shown, p.credentials, p.function, p.place,
  (SELECT group_concat(name, ', ') FROM employer_name WHERE employer_id = p.employer_id),
  (SELECT group_concat(name, ', ') FROM expertise WHERE person_id = p.id),
  (SELECT group_concat(name, ', ') FROM tag WHERE person_id = p.id),
  (SELECT group_concat(raw, ', ') FROM phone WHERE person_id = p.id),
  (SELECT group_concat(address, ', ') FROM email WHERE person_id = p.id),
  p.nickname,
  (SELECT group_concat(url, ', ') FROM link WHERE person_id = p.id),
  (SELECT group_concat(value, ', ') FROM aside WHERE person_id = p.id)
FROM person p WHERE p.id IN (SELECT value FROM json_each(?))"""
ELSE_TOLD = (1, 4, 5, 6)  # of the parts: what is shown where no word was found in it


def marked_cards(desk: Desk, people: Iterable[int], query: Query) -> dict[int, Snippet]:
    """By id, one line of each person's card with the words of the query marked."""
    patterns = patterns_of(query)
    with desk.read() as read:
        rows = read.execute(PARTS, (json.dumps(list(people)),)).fetchall()
    found: dict[int, Snippet] = {}
    for person, *kept in rows:
        parts = [clean_line(part or "") for part in kept]
        marks = [marks_in(part, patterns) for part in parts]
        first = [at for at, of_part in enumerate(marks) if of_part]
        others = [at for at in ELSE_TOLD if at not in first and parts[at]]
        found[person] = _joined([(parts[at], marks[at]) for at in (*first, *others)])
    return found


def _joined(parts: Sequence[tuple[str, Sequence[tuple[int, int]]]]) -> Snippet:
    """The parts on one line, as many as it takes; the first one whole."""
    line, marks = "", list[tuple[int, int]]()
    for words, of_words in parts:
        start = len(line) + len(BETWEEN) if line else 0
        if line and start + len(words) > LONGEST:
            break
        line += (BETWEEN if line else "") + words
        marks += [(start + a, start + b) for a, b in of_words]
    return Snippet(line, tuple(marks))
