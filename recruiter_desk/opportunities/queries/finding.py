"""Which opportunity a typed text means, and where a person stands for one."""

import re
import sqlite3

from recruiter_desk.base.errors import NotFound
from recruiter_desk.base.text import clean_line, fold
from recruiter_desk.opportunities.model import Stage
from recruiter_desk.people.model import Found
from recruiter_desk.store.desk import Desk

ID = re.compile(r"[oO]([1-9][0-9]{0,14})")
ALL = """
SELECT o.id, o.title, o.stage, coalesce(e.name, '') FROM opportunity o
LEFT JOIN employer e ON e.id = o.client_id ORDER BY o.opened_at DESC, o.id DESC"""
TITLE = "SELECT id, title FROM opportunity WHERE id = ?"
STANDS = """
SELECT stage, why FROM move WHERE opportunity_id = ? AND person_id = ?
ORDER BY at DESC, id DESC LIMIT 1"""
MOST_NAMED = 8
LIST = "See: recruiter-desk opportunity list."


def find_opportunities(desk: Desk, text: str) -> list[Found]:
    """Those a text means: `o3`, else by title; of several with that title the open ones.

    A title is met without case and marks; where none is, one that has all the words, its client's
    name included. The newest stand first.
    """
    typed = clean_line(text)
    with desk.read() as read:
        if by_id := ID.fullmatch(typed):
            return [Found(*row) for row in read.execute(TITLE, (int(by_id[1]),))]
        rows = read.execute(ALL).fetchall()
    key = fold(typed)
    words = key.replace(",", " ").split()
    same = [row for row in rows if fold(row[1]) == key]
    like = same or [row for row in rows if words and _has(f"{row[1]} {row[3]}", words)]
    are_open = [row for row in like if row[2] == "open"]
    return [Found(row[0], row[1]) for row in are_open or like]


def the_opportunity(desk: Desk, text: str) -> Found:
    """The one opportunity a text means; NotFound names those near when none or several do."""
    found = find_opportunities(desk, text)
    if len(found) == 1:
        return found[0]
    shown = clean_line(text)[:60]
    if not found:
        raise NotFound(f"There is no opportunity {shown}.".replace(" .", "."), LIST)
    named = ", ".join(f"o{each.id} {each.name}" for each in found[:MOST_NAMED])
    raise NotFound(f"{shown} fits several opportunities.", "Name one by the id.", (named,))


def title_of(desk: Desk, opportunity: int) -> str:
    """The title; NotFound when there is none of that id."""
    with desk.read() as read:
        row = read.execute(TITLE, (opportunity,)).fetchone()
    if row is None:
        raise NotFound(f"There is no opportunity o{opportunity}.", LIST)
    return str(row[1])


def stage_in(
    connection: sqlite3.Connection, opportunity: int, person: int
) -> tuple[Stage, str] | None:
    """Where a person stands for an opportunity and why; None where nothing was done yet."""
    row = connection.execute(STANDS, (opportunity, person)).fetchone()
    return (Stage(row[0]), row[1]) if row else None


def _has(text: str, words: list[str]) -> bool:
    folded = fold(text)
    return all(word in folded for word in words)
