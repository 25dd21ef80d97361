"""Keeps the search index true: the texts that a step touched are read into it anew."""

import sqlite3

from recruiter_desk.store.settle import Settler, Touched


def settle(connection: sqlite3.Connection, touched: Touched) -> None:
    """Index anew what the step touched."""


def rebuild(connection: sqlite3.Connection) -> None:
    """Fill the empty index from all texts."""


SEARCH_INDEX = Settler(("doc",), settle, rebuild)
