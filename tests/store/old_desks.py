"""A desk as the first revision of the schema left it."""

import sqlite3
from contextlib import closing

from recruiter_desk.store import migrate
from recruiter_desk.store.folder import claim
from tests.conftest import FRIDAY


def older_desk(tmp_path, monkeypatch):
    """A desk of the first revision with a person on it, as that program left it."""
    folder = tmp_path / "old"
    monkeypatch.setattr(migrate, "HEAD", "0001")
    migrate.bring_up_to_date(claim(folder), FRIDAY)
    monkeypatch.undo()
    with closing(sqlite3.connect(folder / "desk.sqlite3")) as c, c:
        names = [r[1] for r in c.execute("PRAGMA table_info(person)") if r[3] and r[1] != "id"]
        values = [
            "Dana Whitfield" if n == "shown" else 1 if n == "added_at" else "" for n in names
        ]
        marks = ", ".join("?" * len(names))
        c.execute(f"INSERT INTO person({', '.join(names)}) VALUES ({marks})", values)
    return folder
