"""What goes out comes back identical, on this desk and on any other."""

import csv
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, settings
from hypothesis import given as drawn
from hypothesis import strategies as st

from recruiter_desk.base.errors import DeskError
from recruiter_desk.notes.commands import add_note, edit_note, remove_note
from recruiter_desk.notes.model import NoteChanges, NoteDraft
from recruiter_desk.opening import open_desk
from recruiter_desk.people.commands import merge_people, remove_person
from recruiter_desk.store.check import verify
from tests import given
from tests.conftest import CHICAGO, FRIDAY
from tests.exchange.plain.desks import files, fill, take_in


@pytest.fixture
def other(tmp_path, clock):
    """Another desk, made anew, with a key of its own."""
    desk = open_desk(tmp_path / "other", clock, CHICAGO)
    yield desk
    desk.close()


def test_another_desk_gives_out_what_it_took_in(desk, other, tmp_path):
    fill(desk)
    out = files(desk, tmp_path / "out")
    report = take_in(other, tmp_path / "out")
    assert (report.read, report.added, report.skipped) == (8, 8, ())
    assert files(other, tmp_path / "again") == out
    assert verify(other) == []


def test_the_same_files_again_change_nothing_here_or_there(desk, other, tmp_path):
    fill(desk)
    out = files(desk, tmp_path / "out")
    take_in(other, tmp_path / "out")
    for each in (desk, other):
        before = given.dump(each)
        report = take_in(each, tmp_path / "out")
        assert (report.added, report.merged, report.unchanged) == (0, 0, 8)
        assert (report.skipped, report.step) == ((), None)
        assert given.dump(each) == before
    assert files(desk, tmp_path / "out") == out


def test_all_of_it_is_one_step_that_undo_takes_back(desk, other, tmp_path):
    fill(desk)
    files(desk, tmp_path / "out")
    before = given.dump(other)
    take_in(other, tmp_path / "out")
    assert other.undo() == "Imported people.csv and 2 more"
    assert given.dump(other) == before
    other.redo()
    assert files(other, tmp_path / "again") == files(desk, tmp_path / "out")


def test_a_dry_run_leaves_nothing(desk, other, tmp_path):
    fill(desk)
    files(desk, tmp_path / "out")
    before = given.dump(other)
    assert take_in(other, tmp_path / "out", dry_run=True).added == 8
    assert given.dump(other) == before


def test_people_a_desk_tells_apart_stay_two_however_alike(desk, other, tmp_path):
    for _ in range(2):
        given.person(desk, "Dana Whitfield", phone="520 555 0142", email="dana@example.org")
    out = files(desk, tmp_path / "out")
    assert take_in(other, tmp_path / "out").added == 2
    assert files(other, tmp_path / "again") == out


def test_who_is_here_already_joins_and_keeps_both_ids(desk, other, tmp_path):
    given.person(desk, "Dana Whitfield", email="dana@example.org", function="MRI")
    given.person(other, "Dana Whitfield", email="dana@example.org", expertise=("CT",))
    mine = rows(other, tmp_path / "mine")[0]["id"]
    theirs = rows(desk, tmp_path / "out")[0]["id"]
    assert take_in(other, tmp_path / "out").merged == 1
    (dana,) = rows(other, tmp_path / "again")
    assert (dana["id"], dana["other_ids"]) == (mine, f"{theirs} [desk]")
    assert (dana["function"], dana["expertise"]) == ("MRI", "CT")
    take_in(desk, tmp_path / "again")
    assert rows(desk, tmp_path / "out")[0]["other_ids"] == f"{mine} [desk]"


def test_what_was_removed_comes_back_under_its_id(desk, tmp_path):
    dana, _ = fill(desk)
    files(desk, tmp_path / "out")
    remove_person(desk, dana)
    report = take_in(desk, tmp_path / "out")
    assert (report.skipped, report.added) == ((), 5)
    there = {row["id"]: row for row in rows(desk, tmp_path / "again")}
    before = {row["id"]: row for row in read_rows(tmp_path / "out" / "people.csv")}
    assert there == before


def test_a_note_corrected_since_is_left_and_one_that_reads_otherwise_is_told(desk, tmp_path):
    note = add_note(desk, NoteDraft(None, "As it was", FRIDAY))
    files(desk, tmp_path / "out")
    edit_note(desk, note, NoteChanges(text="As it is"))
    assert take_in(desk, tmp_path / "out").unchanged == 1
    path = tmp_path / "out" / "notes.csv"
    path.write_text(path.read_text("utf-8").replace("As it was", "As nobody said"), "utf-8")
    (skipped,) = take_in(desk, tmp_path / "out").skipped
    assert (skipped.row, skipped.file) == (1, "notes.csv")
    assert skipped.reason == "This note reads otherwise here, and was left as it is."


def test_what_is_on_somebody_unknown_is_refused_with_the_reason(desk, other, tmp_path):
    fill(desk)
    out = files(desk, tmp_path / "out")
    header = out["people.csv"].split(b"\r\n")[0] + b"\r\n"
    (tmp_path / "out" / "people.csv").write_bytes(header)
    report = take_in(other, tmp_path / "out")
    assert (report.added, len(report.skipped)) == (2, 4)
    assert "import people.csv with it" in report.skipped[0].reason


def test_rows_written_by_hand_come_in_once(desk, tmp_path):
    dana = given.person(desk)
    files(desk, tmp_path)
    key = rows(desk, tmp_path)[0]["id"]
    (tmp_path / "notes.csv").write_text(
        f"Id,Person,Speaker,Text,Entered_at,At\n,{key},,Rang me,,2026-11-19\n,,,,,\n,,,x,,soon\n"
    )
    (tmp_path / "calls.csv").write_text(
        "id,person,number,direction,outcome,at,anyway_why\n"
        f",{key},520 555 0142,out,connected,2026-11-19T10:00-06:00,\n"
        ",,,out,connected,2026-11-19,\n,,15205550142,in,no_answer,2026-11-18,\n"
        ",,5205550142,sideways,connected,2026-11-19,\n"
    )
    reasons = [skipped.reason for skipped in take_in(desk, tmp_path).skipped]
    assert reasons == [
        "soon is no time.",
        "A call needs a person or a number.",
        "direction is one of out, in.",
    ]
    assert take_in(desk, tmp_path).step is None
    with desk.read() as read:
        assert read.execute("SELECT person_id, number FROM call").fetchall() == [
            (dana, "+15205550142"), (None, "+15205550142"),
        ]  # fmt: skip


def test_numbers_typed_in_another_country_stay_those_numbers(desk, other, tmp_path):
    with desk.change("Lives in Britain") as write:
        write.sql("INSERT INTO setting(key, value) VALUES ('country', 'GB')")
    given.person(desk, "Ada Lane", phones=["020 7946 0018", "+1 520 555 0142"])
    out = files(desk, tmp_path / "out")
    assert rows(desk, tmp_path / "out")[0]["phones"].split("\n")[0] == (
        "020 7946 0018 [] [] [+442079460018]"
    )
    take_in(other, tmp_path / "out")
    with other.read() as read:
        numbers = read.execute("SELECT number FROM phone ORDER BY id").fetchall()
    assert numbers == [("+442079460018",), ("+15205550142",)]
    assert files(other, tmp_path / "again") == out


def test_what_cannot_be_read_and_columns_of_others_become_a_note(desk, other, tmp_path):
    given.person(desk, email="dana@example.org")
    files(desk, tmp_path)
    path = tmp_path / "people.csv"
    with path.open(encoding="utf-8", newline="") as file:
        header, dana = csv.reader(file)
    row = dict(zip(header, dana, strict=True))
    row |= {"emails": "dana at home", "status": "away", "stay_in_touch_days": "often"}
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([[*row, "Shirt", "SSN"], [*row.values(), "XL", "078-05-1120"]])
    assert take_in(other, tmp_path).added == 1
    with other.read() as read:
        ((text,),) = read.execute("SELECT text FROM note").fetchall()
    assert text.splitlines() == [
        "From our own file:",
        "emails: dana at home",
        "stay_in_touch_days: often",
        "status: away",
        "Shirt: XL",
    ]


def test_an_older_file_finds_whom_somebody_was_merged_into(desk, tmp_path):
    dana, kate = given.person(desk), given.person(desk, "Kate Boyle")
    note = add_note(desk, NoteDraft(kate, "Moves to Tampa.", FRIDAY))
    files(desk, tmp_path)
    merge_people(desk, dana, kate)
    remove_note(desk, note)
    assert take_in(desk, tmp_path).added == 1
    with desk.read() as read:
        assert read.execute("SELECT person_id, text FROM note").fetchall() == [
            (dana, "Moves to Tampa.")
        ]


def test_a_removed_note_is_gone_with_its_id(desk, other, tmp_path):
    add_note(desk, NoteDraft(None, "Once", FRIDAY))
    files(desk, tmp_path)
    take_in(other, tmp_path)
    with other.read() as read:
        ((note,),) = read.execute("SELECT id FROM note").fetchall()
    remove_note(other, note)
    assert take_in(other, tmp_path).added == 1


ODD = st.text(
    st.sampled_from("=+-@'\t\r\n\"\\[], ;x1é😀م漢\u200f\u0301\x0b"), min_size=1, max_size=9
)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@drawn(texts=st.lists(ODD, min_size=6, max_size=6))
def test_odd_texts_come_back_identical(empty_folder, texts):
    name, function, expertise, label, why, text = texts
    with tempfile.TemporaryDirectory() as home:
        place = Path(home)
        shutil.copytree(empty_folder, place / "desk")
        desk = open_desk(place / "desk", lambda: FRIDAY)
        other = open_desk(place / "other", lambda: FRIDAY, CHICAGO)
        try:
            dana = given.person(
                desk,
                f"D{name}",
                phone="520 555 0142",
                function=function,
                employer=text,
                place=label,
                expertise=(expertise, text),
                tags=(why, label),
                do_not_call=why,
            )
            given.call(desk, dana, about=function, text=text, anyway_why=why)
            add_note(desk, NoteDraft(dana, f"{text}x{why}", FRIDAY, tags=(f"t{label}",)))
        except DeskError:
            assume(condition=False)
        else:
            out = files(desk, place / "out")
            assert take_in(other, place / "out").added == 3
            assert files(other, place / "again") == out
        finally:
            desk.close()
            other.close()


def rows(desk, folder):
    files(desk, folder)
    return read_rows(folder / "people.csv")


def read_rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))
