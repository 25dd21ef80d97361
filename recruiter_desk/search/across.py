"""Finds people whose words lie in different places: the name on the card, another in a note."""

import json
from collections.abc import Sequence

from recruiter_desk.search.expressions import CARDS, TEXTS, expression, sought
from recruiter_desk.search.finding import Asking, Doc
from recruiter_desk.search.model import And, Email, Node, Number, Or, Phrase, Word
from recruiter_desk.search.texts import PERSON, SHARE

MOST_DOCS = 1_000  # texts of the rarest word that are followed to their people
MOST_ASKED = 1_500  # texts of these people that are asked for the other words
OF_PEOPLE = (
    "SELECT id, what, person_id, at FROM doc "
    "WHERE person_id IN (SELECT value FROM json_each(?)) ORDER BY id DESC LIMIT ?"
)


def across(asking: Asking, parts: Sequence[Node]) -> tuple[set[int], list[Doc]]:
    """People who have every part somewhere, no one text all of them; and the texts that say so.

    Only from the newest texts of the rarest part on; with fewer than two parts there is nobody.
    """
    if len(parts) < 2:
        return set(), []
    by_rarity = sorted(parts, key=lambda part: rarity(asking, part))
    rarest = [*_docs(asking, by_rarity[0], TEXTS), *_docs(asking, by_rarity[0], CARDS)]
    people = {doc.person for doc in rarest if doc.person is not None}
    if not people:
        return set(), []
    of_them = _of_people(asking, people)
    having = {doc.id for doc in rarest}
    said = [doc for doc in rarest if doc.what % SHARE != PERSON]
    for part in by_rarity[1:]:
        found = _asked(asking, part, of_them)
        people &= {doc.person for doc in found if doc.person is not None}
        said += [doc for doc in found if doc.what % SHARE != PERSON and doc.id not in having]
        having |= {doc.id for doc in found}
        of_them = [doc for doc in of_them if doc.person in people]
    return people, [doc for doc in said if doc.person in people]


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


def _docs(asking: Asking, part: Node, table: str) -> list[Doc]:
    rows = asking.read.execute(
        f"SELECT d.id, d.what, d.person_id, d.at FROM {table} AS f "
        f"CROSS JOIN doc d ON d.id = f.rowid WHERE f.{table} MATCH ? AND d.what >= 0 "
        "ORDER BY f.rowid DESC LIMIT ?",
        (expression(part, asking.vocabulary), MOST_DOCS),
    )
    return list(map(Doc._make, rows))


def _of_people(asking: Asking, people: set[int]) -> list[Doc]:
    rows = asking.read.execute(OF_PEOPLE, (json.dumps(sorted(people)), MOST_ASKED))
    return list(map(Doc._make, rows))


def _asked(asking: Asking, part: Node, docs: Sequence[Doc]) -> list[Doc]:
    """Which of some texts have a part; each is looked up in the part's own list of texts."""
    match = expression(part, asking.vocabulary)
    found: list[Doc] = []
    for doc in docs:
        table = CARDS if doc.what % SHARE == PERSON else TEXTS
        sql = f"SELECT 1 FROM {table} WHERE {table} MATCH ? AND rowid = ?"
        if asking.read.execute(sql, (match, doc.id)).fetchone():
            found.append(doc)
    return found
