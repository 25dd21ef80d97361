"""Finds the newest texts, and the people, that a query fits.

Words drive: the index gives its texts newest first and stops. Fields are asked of each text's
person, or, when they fit few people, those people's texts are asked for the words.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any, NamedTuple, TypeGuard

from recruiter_desk.base.text import fold
from recruiter_desk.search.expressions import (
    CARDS,
    expression,
    holds,
    needs_text,
    of_words_alone,
)
from recruiter_desk.search.filters import Clause, people_where
from recruiter_desk.search.model import And, Field, Node, Not, Number, Or
from recruiter_desk.search.texts import FACT, PERSON, SHARE, SOURCES, by_source, read_texts
from recruiter_desk.search.vocabulary import Vocabulary

WINDOW = 500  # newest texts by number, put in the order of their own dates (issue 3)
CHECKED = 3_000  # texts looked at for words that must stand side by side
FEW = 2_000  # people; so few are gathered first, and their texts asked
NUMBERED = f"""
d.what IN (SELECT h.person_id * {SHARE} + {PERSON} FROM phone_digits f
  CROSS JOIN phone h ON h.id = f.rowid
  WHERE f.phone_digits MATCH {{quoted}} AND instr(h.digits, {{digits}}))"""


class Doc(NamedTuple):
    """One numbered text."""

    id: int
    what: int
    person: int | None
    at: int


@dataclass
class Asking:
    """One query asked of one state of the desk; the values bound so far.

    `live`: it is still being typed.
    """

    read: sqlite3.Connection
    vocabulary: Vocabulary
    live: bool = False
    values: dict[str, Any] = field(default_factory=dict[str, Any])
    clauses: dict[Field, Clause] = field(default_factory=dict["Field", "Clause"])
    _names: Iterator[int] = field(default_factory=count)

    def bind(self, value: object) -> str:
        """A name for a value in the SQL."""
        name = f"v{next(self._names)}"
        self.values[name] = value
        return f":{name}"

    def clause(self, node: Field) -> Clause:
        """What a field means as SQL, worked out once."""
        if node not in self.clauses:
            self.clauses[node] = people_where(self.read, node)
        return self.clauses[node]


def newest(
    asking: Asking, root: Node, table: str, most: int = WINDOW, shown: int = WINDOW
) -> tuple[list[Doc], int]:
    """The newest texts by number that fit, from the index of texts or that of people's cards.

    Of `most` so numbered the `shown` newest by their own time, newest first; and how many of
    these `most` there are.
    """
    parts = list(root.parts) if isinstance(root, And) else [root]
    driving = [part for part in parts if _drives(part, table)]
    without = [part.part for part in parts if driving and _drives_out(part, table)]
    others = [p for p in parts if p not in driving and not (driving and _drives_out(p, table))]
    asking.values = {}
    where = "".join(f" AND {condition(asking, part, table)}" for part in others)
    if driving:
        match = asking.bind(_match(driving, without, asking.vocabulary))
        start = f"{table} AS f CROSS JOIN doc d ON d.id = f.rowid WHERE f.{table} MATCH {match}"
        order = "f.rowid"
    elif gathered := _gathered(asking, others, table):
        start, order = f"doc d INDEXED BY ix_doc_what WHERE {gathered}", "d.id"
    else:
        start, order = _everything(table)
    checked = needs_text(root)
    sql = (
        f"SELECT d.id, d.what, d.person_id, d.at FROM {start} AND d.what >= 0{where} "
        f"ORDER BY {order} DESC LIMIT {CHECKED if checked else most}"
    )
    if not checked:
        return _by_time(asking, sql, shown)
    found = map(Doc._make, asking.read.execute(sql, asking.values))
    kept = _looked_at(asking, root, found, most)
    return sorted(kept, key=lambda doc: (doc.at, doc.id), reverse=True)[:shown], len(kept)


def _by_time(asking: Asking, sql: str, shown: int) -> tuple[list[Doc], int]:
    """SQLite puts the few hundred rows in order, so that only those shown come here."""
    rows = asking.read.execute(
        f"SELECT *, count(*) OVER () FROM ({sql}) ORDER BY at DESC, id DESC LIMIT {shown}",
        asking.values,
    ).fetchall()
    return [Doc._make(row[:4]) for row in rows], rows[0][4] if rows else 0


def narrowed(
    asking: Asking, whats: Iterable[int], others: Iterable[Node], table: str
) -> list[Doc]:
    """Of some documents those of which all else that was asked is true, the newest first."""
    asking.values = {}
    where = "".join(f" AND {condition(asking, part, table)}" for part in others)
    these = asking.bind(json.dumps(list(whats)))
    sql = (
        "SELECT d.id, d.what, d.person_id, d.at FROM doc d "
        f"WHERE d.what IN (SELECT value FROM json_each({these})){where} ORDER BY d.id DESC"
    )
    return list(map(Doc._make, asking.read.execute(sql, asking.values)))


def condition(asking: Asking, node: Node, table: str) -> str:
    """What a text `d` is asked."""
    if of_words_alone(node) and not (table == CARDS and _has_number(node)):
        match = asking.bind(expression(node, asking.vocabulary))
        return f"d.id IN (SELECT rowid FROM {table} WHERE {table} MATCH {match})"
    if isinstance(node, And | Or):
        between = " AND " if isinstance(node, And) else " OR "
        return "(" + between.join(condition(asking, part, table) for part in node.parts) + ")"
    if isinstance(node, Not):
        if needs_text(node.part):
            return "1"  # only the text tells; see `_looked_at`
        return f"NOT {condition(asking, node.part, table)}"
    if isinstance(node, Number):
        return _numbered(asking, node)
    if isinstance(node, Field):
        return _field(asking, node)
    raise TypeError(node)


def _field(asking: Asking, node: Field) -> str:
    if node.name == "source":
        least = "=" if node.value != SOURCES[FACT] else ">="  # answered differences are facts too
        return f"d.what % {SHARE} {least} {SOURCES.index(node.value)}"
    clause = asking.clause(node)
    names = {name: asking.bind(value) for name, value in clause.values.items()}
    return "(" + clause.asked(names) + ")"


def _drives(node: Node, table: str) -> bool:
    return of_words_alone(node) and not (table == CARDS and _has_number(node))


def _has_number(node: Node) -> bool:
    if isinstance(node, And | Or):
        return any(map(_has_number, node.parts))
    return isinstance(node, Number)


def _drives_out(node: Node, table: str) -> TypeGuard[Not]:
    """Whether the index itself can leave out what must not be."""
    return isinstance(node, Not) and _drives(node.part, table) and not needs_text(node.part)


def _match(driving: list[Node], without: list[Node], vocabulary: Vocabulary) -> str:
    wanted = expression(And(tuple(driving)), vocabulary)
    if not without:
        return wanted
    return f"{wanted} NOT {expression(Or(tuple(without)), vocabulary)}"


def _everything(table: str) -> tuple[str, str]:
    """All texts, or the cards of all people, the newest first; and what they are ordered by."""
    if table == CARDS:
        ours = f"d.what = p.id * {SHARE} + {PERSON}"
        return f"person p CROSS JOIN doc d ON {ours} WHERE 1", "p.id"
    return f"doc d WHERE d.what % {SHARE} <> {PERSON}", "d.id"


def _gathered(asking: Asking, others: Sequence[Node], table: str) -> str:
    """What gathers the texts of the field that fits fewest; empty where none fits few."""
    if table == CARDS and (number := next((n for n in others if isinstance(n, Number)), None)):
        return _numbered(asking, number)
    clauses = [
        asking.clause(node) for node in others if isinstance(node, Field) and node.name != "source"
    ]
    rarest = min(clauses, key=lambda clause: clause.count, default=None)
    if rarest is None or (rarest.count > FEW and not rarest.texts):
        return ""
    names = {name: asking.bind(value) for name, value in rarest.values.items()}
    return rarest.started(names, cards=table == CARDS)


def _numbered(asking: Asking, node: Number) -> str:
    quoted = asking.bind(groups_of(node.digits))
    return NUMBERED.format(quoted=quoted, digits=asking.bind(node.digits))


def groups_of(digits: str) -> str:
    """What the index of numbers is asked: every three digits in a row."""
    return " AND ".join(f'"{digits[at : at + 3]}"' for at in range(len(digits) - 2))


def _looked_at(asking: Asking, root: Node, found: Iterable[Doc], most: int) -> list[Doc]:
    """Those whose text has the words side by side, at most so many."""
    kept: list[Doc] = []
    every = iter(found)
    while len(kept) < most and (some := [doc for doc, _ in zip(every, range(100), strict=False)]):
        texts = texts_of(asking.read, [doc.what for doc in some])
        kept += [doc for doc in some if holds(root, texts.get(doc.what, ""))]
    return kept[:most]


def texts_of(read: sqlite3.Connection, whats: Iterable[int]) -> dict[int, str]:
    """The folded texts of some documents, by what they are."""
    return {
        text.what: text.text.lower() if text.text.isascii() else fold(text.text)
        for source, ids in by_source(whats).items()
        for text in read_texts(read, source, ids)
    }
