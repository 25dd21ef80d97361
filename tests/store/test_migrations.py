"""The schema's steps lead exactly to the tables of the program, and old desks open."""

import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlmodel import SQLModel

from recruiter_desk.base.errors import DeskError
from recruiter_desk.calls import tables as calls
from recruiter_desk.exchange import tables as exchange
from recruiter_desk.matters import tables as matters
from recruiter_desk.notes import tables as notes
from recruiter_desk.opening import open_desk
from recruiter_desk.opportunities import tables as opportunities
from recruiter_desk.opportunities.matching import tables as matching
from recruiter_desk.people import tables as people
from recruiter_desk.referrals import tables as referrals
from recruiter_desk.screening import tables as screening
from recruiter_desk.screening.queue import waiting
from recruiter_desk.search import tables as search
from recruiter_desk.store import migrate
from recruiter_desk.store import tables as store
from recruiter_desk.store.check import verify
from recruiter_desk.store.migrations.head import HEAD
from tests import given
from tests.conftest import Clock
from tests.store.old_desks import older_desk

# imported so that the metadata knows them
ALL_TABLES = (
    store,
    people,
    notes,
    calls,
    matters,
    search,
    exchange,
    screening,
    referrals,
    opportunities,
    matching,
)
MIGRATIONS = Path(migrate.__file__).with_name("migrations")


def plain(sql):
    return " ".join(sql.replace("(", " ( ").replace(")", " ) ").split())


def test_the_migrated_schema_is_that_of_the_tables(folder):
    engine = create_engine("sqlite://")
    wanted = {}
    for table in SQLModel.metadata.sorted_tables:
        wanted[table.name] = plain(str(CreateTable(table).compile(engine)))
        for index in table.indexes:
            wanted[index.name] = plain(str(CreateIndex(index).compile(engine)))
    with closing(sqlite3.connect(folder / "desk.sqlite3")) as c:
        kept = {
            name: plain(sql)
            for name, sql in c.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
            if not name.startswith(("sqlite_", "phone_digits", "doc_text", "doc_card", "alembic_"))
        }
    assert kept == wanted


def test_the_program_knows_its_head_and_every_step_follows_the_last():
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    script = ScriptDirectory.from_config(config)
    assert script.get_heads() == [HEAD]
    assert [r.revision for r in script.walk_revisions()] == [
        "0006",
        "0005",
        "0004",
        "0003",
        "0002",
        "0001",
    ]


def test_an_older_desk_is_copied_brought_up_to_date_and_keeps_its_people(tmp_path, monkeypatch):
    folder = older_desk(tmp_path, monkeypatch)
    desk = open_desk(folder, Clock())
    with desk.read() as read:
        assert read.execute("SELECT shown FROM person").fetchall() == [("Dana Whitfield",)]
    copies = list((folder / "backups").iterdir())
    assert [c.name for c in copies] == ["before-0006-20261120-153000.sqlite3"]
    with closing(sqlite3.connect(copies[0])) as copy:
        assert copy.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)
    desk.close()


def test_a_migration_that_fails_leaves_the_desk_as_it_was(tmp_path, monkeypatch):
    folder = older_desk(tmp_path, monkeypatch)
    before = (folder / "desk.sqlite3").read_bytes()
    with closing(sqlite3.connect(folder / "desk.sqlite3")) as c, c:
        c.execute("CREATE TABLE snooze(id INTEGER)")
    with pytest.raises(Exception, match="snooze"):
        open_desk(folder, Clock())
    with closing(sqlite3.connect(folder / "desk.sqlite3")) as c, c:
        assert c.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)
        assert not c.execute("SELECT 1 FROM sqlite_master WHERE name = 'call'").fetchone()
        c.execute("DROP TABLE snooze")
    open_desk(folder, Clock()).close()
    assert before


def test_a_newer_desk_is_refused_in_one_kind_sentence(folder):
    with closing(sqlite3.connect(folder / "desk.sqlite3")) as c, c:
        c.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(DeskError, match="newer"):
        open_desk(folder, Clock())


def test_a_migration_ends_undo_but_not_history(folder):
    desk = open_desk(folder, Clock())
    given.person(desk)
    desk.close()
    with closing(sqlite3.connect(folder / "desk.sqlite3")) as c, c:
        c.execute("UPDATE step SET revision = '0001'")
    desk = open_desk(folder, Clock())
    with pytest.raises(DeskError, match="renewed"):
        desk.undo()
    with desk.read() as read:
        assert read.execute("SELECT count(*) FROM step").fetchone() == (1,)
    desk.close()


def test_a_desk_of_every_release_opens(tmp_path):
    for kept in sorted((Path(__file__).parents[1] / "data" / "desks").iterdir()):
        folder = shutil.copytree(kept, tmp_path / kept.name)
        clock = Clock()
        clock.time += timedelta(days=1)
        desk = open_desk(folder, clock)
        assert waiting(desk) > 0
        assert verify(desk) == []
        with desk.read() as read:
            assert read.execute("SELECT count(*) FROM person").fetchone()[0] > 0
        desk.close()
