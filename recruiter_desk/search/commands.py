"""Giving a search a name, another name, and taking it away: one undo step each."""

from recruiter_desk.base.errors import DeskError, NotFound
from recruiter_desk.base.text import clean_line
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.write import Write

LONGEST = 80  # letters of a name: as many as stand on a line of the page
OF_NAME = "SELECT id FROM saved_search WHERE name = ? COLLATE NOCASE"
QUERY = "SELECT query FROM saved_search WHERE id = ?"


def save_search(desk: Desk, name: str, query: str) -> int:
    """Keep a query as it was typed under a name; its id.

    A name that is there already (in any case) is given the new query. DeskError without a name,
    without a query, and for a name that is too long.
    """
    from recruiter_desk.search.tables import SavedSearch

    name, query = _name(name), clean_line(query)
    if not query:
        raise DeskError("There is nothing to keep yet.", "Type what you look for first.")
    with desk.change("Kept search") as write:
        known = write.sql(OF_NAME, (name,)).fetchone()
        if known is None:
            return write.add(SavedSearch(name=name, query=query, saved_at=desk.now())).id
        row = write.get(SavedSearch, known[0])
        row.name, row.query, row.saved_at = name, query, desk.now()
        return row.id


def rename_search(desk: Desk, search: int, name: str) -> None:
    """Give a kept search another name; NotFound when it is gone, DeskError for a name in use."""
    name = _name(name)
    with desk.change("Renamed search") as write:
        _there(write, search)
        known = write.sql(OF_NAME, (name,)).fetchone()
        if known is not None and known[0] != search:
            raise DeskError(f"There is a search named {name} already.", "Give it another name.")
        write.sql("UPDATE saved_search SET name = ? WHERE id = ?", (name, search))


def remove_search(desk: Desk, search: int) -> None:
    """Keep a search no longer; NotFound when it is gone already."""
    with desk.change("Removed search") as write:
        _there(write, search)
        write.sql("DELETE FROM saved_search WHERE id = ?", (search,))


def _there(write: Write, search: int) -> None:
    if write.sql(QUERY, (search,)).fetchone() is None:
        raise NotFound("That search is no longer kept.", "Undo may bring it back.")


def _name(typed: str) -> str:
    name = clean_line(typed)
    if not name:
        raise DeskError("A kept search has a name.", "Type one, such as 3T in Arizona.")
    if len(name) > LONGEST:
        raise DeskError(f"A name has at most {LONGEST} letters.", "Give it a shorter one.")
    return name
