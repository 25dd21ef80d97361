"""Finds people whose words lie in different places: the name on the card, another in a note."""

import json
from collections.abc import Sequence

from recruiter_desk.search.expressions import (
    CARDS,
    TEXTS,
    expression,
    holds,
    needs_text,
    sought,
)
from recruiter_desk.search.finding import CHECKED, Asking, Doc, groups_of, texts_of
from recruiter_desk.search.model import And, Email, Node, Number, Or, Phrase, Word
from recruiter_desk.search.texts import PERSON, SHARE

RAREST = 1_000  # newest texts of the rarest part that are followed to their people
FOLLOWED = 10_000  # newest texts of every other part that are met with those of these people
FIRST = 2_000  # the same for the first answer, which must not keep the typing hand waiting
OF_PEOPLE = (
    "SELECT id, what, person_id, at FROM doc WHERE what >= 0 "
    "AND person_id IN (SELECT value FROM json_each(?)) ORDER BY id DESC LIMIT ?"
)
CARDS_WITH = f"""
SELECT id FROM doc WHERE what IN (SELECT h.person_id * {SHARE} + {PERSON} FROM phone_digits f
  CROSS JOIN phone h ON h.id = f.rowid WHERE phone_digits MATCH ? AND instr(h.digits, ?))
LIMIT ?"""


def across(
    asking: Asking, parts: Sequence[Node], followed: int = FOLLOWED
) -> tuple[set[int], list[Doc]]:
    """People who have every part somewhere, and the texts that say so.

    Sought in the newest 1,000 texts of the rarest part and the newest `followed` of the others;
    with fewer than two parts there is nobody.
    """
    if len(parts) < 2:
        return set(), []
    rarest, *others = sorted(parts, key=lambda part: rarity(asking, part))
    docs = _having(asking, rarest, _docs(asking, _ids(asking, rarest, RAREST)))
    people = {doc.person for doc in docs if doc.person is not None}
    of_them = _of_people(asking, people) if people else []
    said = {doc.id for doc in docs}
    for part in others:
        ids = _ids(asking, part, followed)
        having = [doc for doc in of_them if doc.id in ids and doc.person in people]
        docs = _having(asking, part, having)
        said |= {doc.id for doc in docs}
        people &= {doc.person for doc in docs if doc.person is not None}
    texts = [doc for doc in of_them if doc.id in said and doc.what % SHARE != PERSON]
    return people, [doc for doc in texts if doc.person in people]


def rarity(asking: Asking, node: Node) -> int:
    """In about how many texts a part stands; more than it can be for what is not counted."""
    if isinstance(node, And):
        return min((rarity(asking, part) for part in node.parts), default=0)
    if isinstance(node, Or):
        return sum(rarity(asking, part) for part in node.parts)
    if not isinstance(node, Word | Phrase | Number | Email):
        return 1 << 40
    what, words = sought(node), asking.vocabulary
    counts = [words.docs(part) for part in what.parts[: -1 if what.begun else None]]
    if what.begun and what.parts:
        begun = words.begun(what.parts[-1])
        counts.append(1 << 30 if begun is None else sum(begun.values()))
    return min(counts, default=0)


def _ids(asking: Asking, part: Node, most: int) -> set[int]:
    match = expression(part, asking.vocabulary)
    found: set[int] = set()
    for table in (TEXTS, CARDS):
        sql = f"SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY rowid DESC LIMIT ?"
        found.update(row for (row,) in asking.read.execute(sql, (match, most)))
    if isinstance(part, Number):
        digits = (groups_of(part.digits), part.digits, most)
        found.update(row for (row,) in asking.read.execute(CARDS_WITH, digits))
    return found


def _having(asking: Asking, part: Node, docs: list[Doc]) -> list[Doc]:
    """Those that have a part of which the index does not tell all: words side by side."""
    if not needs_text(part):
        return docs
    texts = texts_of(asking.read, [doc.what for doc in docs[:CHECKED]])
    return [doc for doc in docs if holds(part, texts.get(doc.what, ""))]


def _docs(asking: Asking, ids: set[int]) -> list[Doc]:
    sql = (
        "SELECT id, what, person_id, at FROM doc WHERE what >= 0 "
        "AND id IN (SELECT value FROM json_each(?))"
    )
    return list(map(Doc._make, asking.read.execute(sql, (json.dumps(sorted(ids)),))))


def _of_people(asking: Asking, people: set[int]) -> list[Doc]:
    rows = asking.read.execute(OF_PEOPLE, (json.dumps(sorted(people)), 4 * FOLLOWED))
    return list(map(Doc._make, rows))
