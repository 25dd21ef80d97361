"""Older texts that came last are numbered anew, whatever is written meanwhile."""

from datetime import timedelta

import pytest

from recruiter_desk.base.clock import stamp
from recruiter_desk.notes.commands import add_note, edit_note, remove_note
from recruiter_desk.notes.model import NoteChanges, NoteDraft
from recruiter_desk.people.commands import merge_people
from recruiter_desk.search import upkeep
from recruiter_desk.search.queries import search
from recruiter_desk.store.check import verify
from tests import given
from tests.conftest import FRIDAY

OLD = (
    "INSERT INTO note(person_id, kind, speaker, at, text, entered_at) "
    "VALUES (?, 'note', 'me', ?, ?, ?)"
)


@pytest.fixture
def full(desk):
    """Yesterday's note first, then 320 of two years ago, as an import brings them."""
    who = given.person(desk, "Dana Whitfield")
    add_note(desk, NoteDraft(who, "Cardiac, yesterday", FRIDAY - timedelta(days=1)))
    with desk.change("Imported old notes", bulk=True) as write:
        for day in range(320):
            at = stamp(FRIDAY - timedelta(days=800 - day))
            write.sql(OLD, (who, at, f"Cardiac, long ago {day}", at))
    return desk


def shown(desk):
    with desk.read() as read:
        rows = read.execute("SELECT id, at FROM doc WHERE what >= 0 AND what % 8 = 1 ORDER BY id")
        return [at for _, at in rows]


def test_a_note_of_two_years_ago_stands_below_yesterdays(full):
    found = search(full, "cardiac", FRIDAY).hits
    assert found[0].at == FRIDAY - timedelta(days=1)
    assert [hit.at for hit in found] == sorted((hit.at for hit in found), reverse=True)


def test_old_texts_that_came_last_are_numbered_by_their_time(full):
    assert upkeep.is_due(full)
    assert shown(full) != sorted(shown(full))
    assert upkeep.renumber(full)
    assert shown(full) == sorted(shown(full))
    assert not upkeep.is_due(full)
    assert verify(full) == []
    assert len(search(full, "cardiac", FRIDAY, 500).hits) == 321


def test_what_is_written_meanwhile_is_found_afterwards(full, monkeypatch):
    other = given.person(full, "Dana Whitfeld")
    notes = iter(range(2, 400))
    steps = iter(
        [
            lambda: add_note(full, NoteDraft(other, "Mammography on Mondays", FRIDAY)),
            lambda: edit_note(full, next(notes), NoteChanges(text="Neurology now")),
            lambda: remove_note(full, next(notes)),
            lambda: merge_people(full, 1, other),
        ]
    )

    def go_on():
        step = next(steps, None)
        if step:
            step()
        return True

    monkeypatch.setattr(upkeep, "AT_ONCE", 50)
    assert upkeep.renumber(full, go_on)
    assert verify(full) == []
    assert [hit.person for hit in search(full, "mammography", FRIDAY).hits] == [1]
    assert len(search(full, "neurology", FRIDAY).hits) == 1
    assert len(search(full, "cardiac", FRIDAY, 500).hits) == 319


def test_stopped_on_the_way_it_leaves_the_index_as_it_was(full):
    before = shown(full)
    assert not upkeep.renumber(full, lambda: False)
    assert shown(full) == before
    assert verify(full) == []
    with full.read() as read:
        assert not read.execute(
            "SELECT 1 FROM sqlite_master WHERE name LIKE 'doc_next%'"
        ).fetchall()


def test_numbers_that_died_are_left_behind(desk, monkeypatch):
    monkeypatch.setattr(upkeep, "DEAD_FROM", 10)
    note = add_note(desk, NoteDraft(given.person(desk, "Dana Whitfield"), "first", FRIDAY))
    for time in range(20):
        edit_note(desk, note, NoteChanges(text=f"again {time}"))
    assert upkeep.is_due(desk)
    assert upkeep.renumber(desk)
    assert verify(desk) == []
    with desk.read() as read:
        assert read.execute("SELECT count(*) FROM doc").fetchone() == (2,)
