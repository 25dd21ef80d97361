"""Our own files as anybody may have changed them: taken in or refused, never a fault."""

import csv
import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, example, settings
from hypothesis import given as drawn
from hypothesis import strategies as st

from recruiter_desk.exchange.plain.headers import FILES
from recruiter_desk.opening import open_desk
from recruiter_desk.store.check import verify
from tests.conftest import FRIDAY
from tests.exchange.plain.desks import files, take_in

CELLS = (
    "", "yes", "no", "1", "-1", "99999999999999999999", "2026-11-19", "2026-11-19T10:00:00Z",
    "0001-01-01", "9999-12-31T23:59:59-12:00", "1969-07-20T20:17Z", "me", "person", "other",
    "note", "out", "in", "phone", "voicemail", "connected", "wrong_number", "them", "k/p1", "k/p2",
    "k/n1", "520 555 0142", "+15205550142", "dana@example.org", "linkedin.com/in/dana", "Dana",
    "America/Chicago", "Chicago", "looking", "2026-11-19T10:00:00Z [2027-01-01] [think twice]",
    "520 555 0142 [cell] [safe] [+49]", "x [a] [b] [2026-11-19T10:00:00Z]", "[", "'=x", "\\n\\[]",
    "x" * 400, "a\nb", "漢字",
)  # fmt: skip
GOOD_CALL = {
    "id": "k/c1", "number": "+15205550142", "direction": "in", "by": "phone",
    "outcome": "voicemail", "at": "2026-11-19T10:00:00Z", "promise_by": "them",
    "promise_due": "2026-11-20", "promise_zone": "Chicago", "listened": "yes",
}  # fmt: skip


def of(name):
    """Rows of a file in which some cells are filled with anything."""
    cell = st.tuples(st.sampled_from(FILES[name]), st.sampled_from(CELLS))
    row = st.lists(cell, max_size=12).map(dict)
    base = {
        "people.csv": {"id": "k/p1", "name": "Dana Whitfield"},
        "notes.csv": {"text": "Hello"},
        "calls.csv": GOOD_CALL,
    }[name]
    return st.lists(row.map(lambda some: base | some), max_size=4)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@example(people=[], notes=[{"text": "Hello", "tags": "x" * 61}], calls=[GOOD_CALL])
@drawn(people=of("people.csv"), notes=of("notes.csv"), calls=of("calls.csv"))
def test_anything_comes_in_once_or_is_refused(empty_folder, people, notes, calls):
    with tempfile.TemporaryDirectory() as home:
        place = Path(home)
        write(place, {"people.csv": people, "notes.csv": notes, "calls.csv": calls})
        desk = open_desk(shutil.copytree(empty_folder, place / "desk"), lambda: FRIDAY)
        try:
            done = take_in(desk, place)
            assert done.read == done.added + done.merged + done.unchanged + len(done.skipped)
            assert verify(desk) == []
            assert take_in(desk, place).added == 0
            files(desk, place / "out")
        finally:
            desk.close()


def write(folder, rows):
    for name, some in rows.items():
        with (folder / name).open("w", encoding="utf-8", newline="") as file:
            out = csv.DictWriter(file, FILES[name], restval="")
            out.writeheader()
            out.writerows(some)


def test_a_note_refused_for_its_tag_is_not_kept(desk, tmp_path):
    write(tmp_path, {"people.csv": [], "calls.csv": [], "notes.csv": [{"text": "x", "tags": "#"}]})
    assert [skipped.row for skipped in take_in(desk, tmp_path).skipped] == [1]
    with desk.read() as read:
        assert read.execute("SELECT count(*) FROM note").fetchall() == [(0,)]


def test_a_promise_on_the_clock_of_nowhere_is_on_mine(desk, tmp_path):
    write(tmp_path, {"people.csv": [], "calls.csv": [GOOD_CALL], "notes.csv": []})
    take_in(desk, tmp_path)
    with desk.read() as read:
        assert read.execute("SELECT zone FROM promise").fetchall() == [("America/Chicago",)]
