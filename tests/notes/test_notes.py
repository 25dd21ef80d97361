"""Notes as a recruiter writes, corrects and reads them."""

from datetime import timedelta

import pytest

from recruiter_desk.base.errors import DeskError, NotFound
from recruiter_desk.notes.commands import add_note, edit_note, remove_note, tag_note, untag_note
from recruiter_desk.notes.model import Kind, NoteChanges, NoteDraft, Speaker
from recruiter_desk.notes.queries import NEWEST_FIRST, OLDER_THAN, former_texts, note, notes_of
from recruiter_desk.people.commands import remove_person
from recruiter_desk.people.model import Found
from recruiter_desk.store.undo import history
from tests import given
from tests.conftest import FRIDAY


@pytest.fixture
def dana(desk):
    return given.person(desk, "Dana Whitfield")


@pytest.fixture
def noah(desk):
    return given.person(desk, "Noah Begay")


def test_a_note_on_a_person_is_read_back_as_it_was_written(desk, dana):
    kept = note(desk, add_note(desk, NoteDraft(dana, "Six years of MR.\nMoves in May.", FRIDAY)))
    assert kept.person == Found(dana, "Dana Whitfield")
    assert (kept.text, kept.at, kept.kind) == (
        "Six years of MR.\nMoves in May.",
        FRIDAY,
        Kind.NOTE,
    )
    assert (kept.said_by, kept.tags, kept.corrected) == (None, (), False)


def test_odd_blanks_of_a_pasted_text_are_made_plain(desk, dana):
    pasted = "\u200bpay\u00a048\u00adk\r\nand more \x07"
    assert note(desk, add_note(desk, NoteDraft(dana, pasted, FRIDAY))).text == "pay 48k\nand more"


def test_a_note_can_wait_on_nobody_and_find_its_person_later(desk, dana):
    waiting = add_note(desk, NoteDraft(None, "Met at the RSNA booth.", FRIDAY))
    assert [n.id for n in notes_of(desk, None)] == [waiting]
    edit_note(desk, waiting, NoteChanges(person_id=dana))
    assert notes_of(desk, None) == []
    assert [n.id for n in notes_of(desk, dana)] == [waiting]


@pytest.mark.parametrize("text", ["", "  \n ", "\u200b\u00ad"])
def test_a_note_without_words_is_refused_and_nothing_is_kept(desk, dana, text):
    with pytest.raises(DeskError, match="says nothing"):
        add_note(desk, NoteDraft(dana, text, FRIDAY))
    assert notes_of(desk, dana) == []


def test_a_note_may_be_one_megabyte_and_not_more(desk, dana):
    whole = "é" * (512 * 1024)
    assert note(desk, add_note(desk, NoteDraft(dana, whole, FRIDAY))).text == whole
    with pytest.raises(DeskError, match="1 MB"):
        add_note(desk, NoteDraft(dana, whole + "x", FRIDAY))


def test_a_note_on_somebody_unknown_is_refused(desk):
    with pytest.raises(NotFound):
        add_note(desk, NoteDraft(99, "Hello", FRIDAY))
    with pytest.raises(NotFound):
        add_note(desk, NoteDraft(None, "Hello", FRIDAY, said_by=99))


def test_who_said_it_is_me_the_person_or_another(desk, dana, noah):
    def said_by(who):
        return note(
            desk, add_note(desk, NoteDraft(dana, "Free in May.", FRIDAY, said_by=who))
        ).said_by

    assert said_by(None) is None
    assert said_by(dana) == Speaker(dana, "Dana Whitfield")
    assert said_by(noah) == Speaker(noah, "Noah Begay")


def test_what_a_person_said_stays_theirs_when_the_note_moves(desk, dana, noah):
    kept = add_note(desk, NoteDraft(dana, "Noah may be free.", FRIDAY, said_by=dana))
    edit_note(desk, kept, NoteChanges(person_id=noah))
    assert note(desk, kept).said_by == Speaker(dana, "Dana Whitfield")
    edit_note(desk, kept, NoteChanges(person_id=dana))
    assert note(desk, kept).said_by == Speaker(dana, "Dana Whitfield")
    edit_note(desk, kept, NoteChanges(said_by=None))
    assert note(desk, kept).said_by is None


def test_a_speaker_taken_off_the_desk_leaves_the_words(desk, dana, noah):
    kept = add_note(desk, NoteDraft(dana, "Dana is looking.", FRIDAY, said_by=noah))
    remove_person(desk, noah)
    gone = note(desk, kept)
    assert (gone.text, gone.said_by) == (
        "Dana is looking.",
        Speaker(None, "someone no longer here"),
    )
    edit_note(desk, kept, NoteChanges(text="Dana was looking."))
    assert note(desk, kept).said_by == Speaker(None, "someone no longer here")


def test_a_corrected_note_keeps_what_it_said_before(desk, clock, dana):
    kept = add_note(desk, NoteDraft(dana, "Three years of CT.", FRIDAY))
    clock.time += timedelta(hours=1)
    edit_note(desk, kept, NoteChanges(text="Four years of CT."))
    clock.time += timedelta(hours=1)
    edit_note(desk, kept, NoteChanges(text="Five years of CT.", kind=Kind.EMAIL))
    assert (note(desk, kept).text, note(desk, kept).kind) == ("Five years of CT.", Kind.EMAIL)
    assert note(desk, kept).corrected
    assert [(f.text, f.until) for f in former_texts(desk, kept)] == [
        ("Four years of CT.", FRIDAY + timedelta(hours=2)),
        ("Three years of CT.", FRIDAY + timedelta(hours=1)),
    ]


def test_a_correction_that_changes_nothing_is_no_step(desk, dana):
    kept = add_note(desk, NoteDraft(dana, "Likes 3T.", FRIDAY))
    edit_note(desk, kept, NoteChanges(text=" Likes 3T. ", at=FRIDAY, person_id=dana, said_by=None))
    with desk.read() as read:
        assert history(read, 1)[0].name == "Wrote note"
    assert not note(desk, kept).corrected


def test_moving_a_note_in_time_moves_it_in_the_list(desk, dana):
    first = add_note(desk, NoteDraft(dana, "First", FRIDAY))
    second = add_note(desk, NoteDraft(dana, "Second", FRIDAY))
    assert [n.id for n in notes_of(desk, dana)] == [second, first]
    edit_note(desk, second, NoteChanges(at=FRIDAY - timedelta(days=1)))
    assert [n.id for n in notes_of(desk, dana)] == [first, second]


def test_tags_are_put_on_once_however_they_are_spelt(desk, dana):
    kept = add_note(desk, NoteDraft(dana, "Hello", FRIDAY, tags=("#Offer", "Offer")))
    tag_note(desk, kept, " offer ")
    tag_note(desk, kept, "relocation")
    assert note(desk, kept).tags == ("Offer", "relocation")
    untag_note(desk, kept, "OFFER")
    assert note(desk, kept).tags == ("relocation",)
    with pytest.raises(DeskError, match="1 to 60"):
        tag_note(desk, kept, "#")


def test_a_removed_note_goes_whole_and_undo_brings_it_whole(desk, dana):
    kept = add_note(desk, NoteDraft(dana, "Old", FRIDAY, tags=("offer",)))
    edit_note(desk, kept, NoteChanges(text="New"))
    before = given.dump(desk)
    remove_note(desk, kept)
    with pytest.raises(NotFound):
        note(desk, kept)
    assert not given.dump(desk)["former_text"]
    assert not given.dump(desk)["note_tag"]
    assert desk.undo() == "Removed note"
    assert given.dump(desk) == before


def test_everything_is_undone_to_the_start_and_brought_back(desk, dana, noah):
    start = given.dump(desk)
    kept = add_note(desk, NoteDraft(dana, "Old", FRIDAY))
    edit_note(desk, kept, NoteChanges(text="New", person_id=noah, said_by=dana))
    tag_note(desk, kept, "offer")
    untag_note(desk, kept, "offer")
    remove_note(desk, kept)
    end = given.dump(desk)
    for _ in range(5):
        desk.undo()
    assert given.dump(desk) == start
    for _ in range(5):
        desk.redo()
    assert given.dump(desk) == end


def test_pages_go_through_all_notes_once_also_at_one_instant(desk, dana):
    ids = [add_note(desk, NoteDraft(dana, f"Note {i}", FRIDAY)) for i in range(7)]
    seen, page = [], notes_of(desk, dana, limit=3)
    while page:
        seen += [n.id for n in page]
        page = notes_of(desk, dana, page[-1], limit=3)
    assert seen == ids[::-1]


@pytest.mark.parametrize(("sql", "values"), [(NEWEST_FIRST, (1, 50)), (OLDER_THAN, (1, 0, 0, 50))])
def test_a_page_is_found_by_the_index(desk, sql, values):
    with desk.read() as read:
        plan = " ".join(row[3] for row in read.execute(f"EXPLAIN QUERY PLAN {sql}", values))
    assert "SEARCH n USING INDEX ix_note_person_at" in plan
    assert "SCAN" not in plan
    assert "TEMP B-TREE" not in plan
