"""Self-test of what keeps things: settings, originals, copies, undo, the check of everything."""

from recruiter_desk.self_test.bench import Bench, must
from recruiter_desk.store import documents
from recruiter_desk.store.backup import copy
from recruiter_desk.store.check import verify
from recruiter_desk.store.settings.commands import change_settings
from recruiter_desk.store.settings.queries import settings


def use_settings(bench: Bench) -> None:
    """Set, and read back."""
    answers = {"name": "Robin Hale", "firm": "Hale Search", "number": "312 555 0117"}
    change_settings(bench.desk, answers | {"zone": "America/Chicago", "answered": "yes"})
    kept = settings(bench.desk)
    must(kept.name == "Robin Hale" and kept.answered, "a setting was not kept")


def use_undo(bench: Bench) -> None:
    """A step taken back, and brought again."""
    change_settings(bench.desk, {"hours": "48"})
    bench.desk.undo()
    must(settings(bench.desk).hours == 24, "undo did not bring back what was")
    bench.desk.redo()
    must(settings(bench.desk).hours == 48, "redo did not bring it again")
    bench.desk.undo()


def use_documents(bench: Bench) -> None:
    """An original kept, and read back byte by byte."""
    path, content = bench.desk.folder.documents, b"a resume\x00\xff" * 1000
    name = documents.keep(path, content)
    must(documents.original(path, name) == content, "an original came back otherwise")
    must(not documents.damaged(path), "the originals are damaged")


def use_backup(bench: Bench) -> None:
    """A whole copy of the desk's file."""
    made = copy(bench.desk.folder.desk, bench.desk.folder.backups / "self-test.sqlite3")
    must(made.stat().st_size > 0, "the copy is empty")


def use_verify(bench: Bench) -> None:
    """Everything done until now, checked: the file, and each row worked out from others."""
    problems = verify(bench.desk)
    must(not problems, "; ".join(problems[:3]))
