"""Finds people whose words lie in different places: the name on the card, another in a note."""

from collections.abc import Sequence

from recruiter_desk.search.expressions import (
    CARDS,
    TEXTS,
    expression,
    holds,
    needs_text,
    sought,
)
from recruiter_desk.search.finding import Asking, Doc, groups_of, texts_of
from recruiter_desk.search.model import And, Email, Node, Number, Or, Phrase, Word
from recruiter_desk.search.texts import PERSON, SHARE

RAREST = 1_000  # newest texts of the rarest part that are followed to their people
FOLLOWED = 1_500  # newest texts of every other part that are met with theirs
FIRST = 500  # the same for the first answer, which must not keep the typing hand waiting
LEAST = 3  # letters of a begun word from which it tells whom is meant
IN_INDEX = (
    "SELECT d.id, d.what, d.person_id, d.at FROM {table} AS f CROSS JOIN doc d ON d.id = f.rowid "
    "WHERE f.{table} MATCH ? AND d.what >= 0 ORDER BY f.rowid DESC LIMIT ?"
)
CARDS_WITH = f"""
SELECT id, what, person_id, at FROM doc
WHERE what IN (SELECT h.person_id * {SHARE} + {PERSON} FROM phone_digits f
  CROSS JOIN phone h ON h.id = f.rowid WHERE phone_digits MATCH ? AND instr(h.digits, ?))
LIMIT ?"""


def across(
    asking: Asking, parts: Sequence[Node], followed: int = FOLLOWED
) -> tuple[set[int], list[Doc]]:
    """People who have every part somewhere, and the texts that say so.

    Sought in the newest 1,000 texts of the rarest part and the newest `followed` of the others;
    with fewer than two parts there is nobody.
    """
    if len(parts) < 2 or (asking.live and any(map(_too_short, parts))):
        return set(), []
    rarest, *others = sorted(parts, key=lambda part: rarity(asking, part))
    docs = _having(asking, rarest, RAREST)
    people = {doc.person for doc in docs if doc.person is not None}
    said = {doc.id: doc for doc in docs}
    for part in others:
        docs = _having(asking, part, followed) if people else []
        said |= {doc.id: doc for doc in docs}
        people &= {doc.person for doc in docs if doc.person is not None}
    texts = [doc for doc in said.values() if doc.what % SHARE != PERSON]
    return people, [doc for doc in texts if doc.person in people]


def _too_short(part: Node) -> bool:
    return isinstance(part, Word) and part.prefix and len(part.text) < LEAST


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


def _having(asking: Asking, part: Node, most: int) -> list[Doc]:
    """The newest texts and cards that have a part; of side by side only the text tells."""
    match = expression(part, asking.vocabulary)
    docs: list[Doc] = []
    for table in (TEXTS, CARDS):
        rows = asking.read.execute(IN_INDEX.format(table=table), (match, most))
        docs += map(Doc._make, rows)
    if isinstance(part, Number):
        digits = (groups_of(part.digits), part.digits, most)
        docs += map(Doc._make, asking.read.execute(CARDS_WITH, digits))
    if not needs_text(part):
        return docs
    texts = texts_of(asking.read, [doc.what for doc in docs])
    return [doc for doc in docs if holds(part, texts.get(doc.what, ""))]
