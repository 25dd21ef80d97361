"""The real program in a process of its own: what goes where, and with which exit code."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NOW = "2026-11-20T15:30:00+00:00"
HEAVY = "('PySide6', 'sqlalchemy', 'sqlmodel', 'alembic', 'rich')"


@pytest.fixture
def program(folder, tmp_path):
    """Run the program at the desk; `before` replaces the way it is started."""
    places = {name: str(tmp_path) for name in ("HOME", "XDG_STATE_HOME", "LOCALAPPDATA")}

    def run(*words, before=("-m", "recruiter_desk"), desk=folder, **environment):
        return subprocess.run(
            [sys.executable, *before, "--desk", str(desk), "--now", NOW, *words],
            capture_output=True,
            cwd=ROOT,
            env=os.environ | places | environment,
            timeout=120,
            check=False,
        )

    return run


def test_an_answer_is_one_document_on_stdout(program):
    done = program("note", "add", "-", "Zażółć", "--json")
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout) == {"id": "n1", "person": None}


def test_a_refusal_is_on_stderr_alone(program):
    done = program("note", "add", "p99", "Hello", "--json")
    assert (done.returncode, done.stdout) == (2, b"")
    assert 1 <= len(done.stderr.splitlines()) <= 3


def test_an_old_console_still_gets_utf8(program):
    program("note", "add", "-", "日本語 Łódź")
    done = program("note", "list", "-", PYTHONIOENCODING="cp1252", PYTHONUTF8="0")
    assert done.returncode == 0
    assert "日本語 Łódź" in done.stdout.decode("utf-8")


def test_a_reader_who_goes_away_is_no_error(program):
    program("note", "add", "-", "Hello")
    script = (
        "import os, sys; from recruiter_desk.__main__ import main\n"
        "read, write = os.pipe(); os.dup2(write, 1); os.close(write); os.close(read)\n"
        "sys.exit(main(sys.argv[1:]))"
    )
    done = program("note", "list", "-", before=("-c", script))
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_fault_of_ours_is_admitted_without_anybodys_name(program, folder, tmp_path):
    program("person", "add", "--name", "Dana Whitfield")
    with closing(sqlite3.connect(folder / "desk.sqlite3")) as hand:
        hand.execute("ALTER TABLE note RENAME COLUMN text TO words")
        hand.commit()
    done = program("note", "add", "Dana Whitfield", "Hello", "--json")
    assert (done.returncode, done.stdout) == (1, b"")
    said = done.stderr.decode()
    assert said.startswith("Something went wrong")
    assert len(said.splitlines()) == 1
    (log,) = tmp_path.rglob("problems.log")
    assert str(log) in said
    noted = log.read_text("utf-8")
    assert "recruiter_desk" in noted
    assert "Error" in noted
    assert not {"Dana", "Whitfield", "Hello", "words"} & set(noted.replace("/", " ").split())


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no SIGINT to a child")
def test_stopped_by_the_keyboard_it_ends_with_130(program):
    script = (
        "import signal, sys; from recruiter_desk.__main__ import main\n"
        "import recruiter_desk.opening as opening\n"
        f"opening.claim = lambda path: signal.raise_signal({signal.SIGINT.value})\n"
        "sys.exit(main(sys.argv[1:]))"
    )
    done = program("history", before=("-c", script))
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")


@pytest.mark.parametrize("words", [("today",), ("history",), ("note", "list", "-"), ("who",)])
def test_reading_starts_without_the_heavy_libraries(program, words):
    script = (
        "import sys; from recruiter_desk.__main__ import main; main(sys.argv[1:])\n"
        f"sys.exit(', '.join(name for name in {HEAVY} if name in sys.modules))"
    )
    done = program(*words, "--json", before=("-c", script))
    assert not done.stderr.strip()
    assert json.loads(done.stdout)


def test_a_new_desk_takes_the_machines_zone(program, tmp_path):
    done = program("settings", "zone", "--json", desk=tmp_path / "new", TZ="Europe/Warsaw")
    assert json.loads(done.stdout) == {"zone": "Europe/Warsaw"}
