"""A call from the first key to the last: what differs comes up while one types."""

import pytest
from PySide6.QtWidgets import QApplication

from recruiter_desk.calls.queries import known as calls_of
from recruiter_desk.notes.commands import add_note
from recruiter_desk.notes.model import NoteDraft
from recruiter_desk.notes.queries import notes_of
from recruiter_desk.screening.queries import differences_of, facts_of, marks_of
from recruiter_desk.screening.queue import read_all, waiting
from recruiter_desk.screening.resumes.commands import add_resume
from recruiter_desk.search.queries import ranked
from tests.conftest import FRIDAY
from tests.gui.story import press, said
from tests.screening.resumes.files import DANA

LICENCE = "never had a TX RN license"


@pytest.fixture
def held(settled, dana):
    """Dana told earlier that she holds a licence."""
    add_note(settled, NoteDraft(dana, "Holds a TX RN license, active.", FRIDAY))
    read_all(settled)
    return dana


@pytest.fixture
def page(qtbot, window, app, held):
    app.ring.emit(held)
    made = window.page
    qtbot.waitUntil(lambda: made.listening.known is not None, timeout=8000)
    return made


def caught(qtbot, page, count=1):
    qtbot.waitUntil(
        lambda: page.caught is not None and len(page.column.cards) == count, timeout=8000
    )


def test_a_difference_comes_up_while_typing_and_is_explained_with_a_key(
    qtbot, window, app, page, held
):
    press(qtbot, LICENCE)
    caught(qtbot, page)
    card = page.column.cards[0]
    assert card.shown.about == "a licence: RN"
    assert [words for _where, words in card.shown.quotes][1] == LICENCE
    assert any(mark.tone.name == "SOON" for mark in page.notes.marks())
    card.setFocus()
    press(qtbot, "X")
    press(qtbot, "it was the compact", "Return")
    qtbot.waitUntil(lambda: page.column.cards[0].shown.state == "explained")
    page.notes.setFocus()
    press(qtbot, "Alt+T")
    qtbot.waitUntil(lambda: window.page.key == "today", timeout=8000)
    qtbot.waitUntil(lambda: waiting(app.desk) == 0, timeout=20_000)
    (line,) = differences_of(app.desk, held)
    assert (line.state, line.because) == ("explained", "it was the compact")
    assert [h.source for h in ranked(app.desk, "compact", app.now(), 20).hits] == ["difference"]


def test_the_call_keeps_the_words_and_the_note_of_the_typing_goes(qtbot, window, app, page, held):
    before = len(notes_of(app.desk, held))
    press(qtbot, "off until two")
    qtbot.waitUntil(lambda: len(notes_of(app.desk, held)) == before + 1, timeout=5000)
    press(qtbot, "Alt+T")
    qtbot.waitUntil(lambda: window.page.key == "today", timeout=8000)
    assert len(notes_of(app.desk, held)) == before
    (call,) = calls_of(app.desk, held).contacts
    assert call.outcome == "connected"
    press(qtbot, "Ctrl+Z")
    said(qtbot, window, "Talked")
    qtbot.waitUntil(lambda: not calls_of(app.desk, held).contacts, timeout=5000)
    assert len(notes_of(app.desk, held)) == before + 1


def test_tab_confirms_the_last_and_the_row_corrects_or_drops(qtbot, window, app, page, held):
    press(qtbot, "has 8 years of mri")
    qtbot.waitUntil(lambda: any(row.label == "Years" for row in page.column.rows), timeout=8000)
    press(qtbot, "Tab")
    qtbot.waitUntil(lambda: any(row.state == "confirmed" for row in page.column.rows))
    press(qtbot, "Alt+T")
    qtbot.waitUntil(lambda: window.page.key == "today", timeout=8000)
    read_all(app.desk)
    (years,) = [line for line in facts_of(app.desk, held) if line.fact.kind == "years"]
    assert (years.act, years.current) == ("confirm", True)


def test_a_fact_dropped_in_the_call_stays_dropped(qtbot, window, app, page, held):
    press(qtbot, "has 8 years of mri")
    qtbot.waitUntil(lambda: any(row.label == "Years" for row in page.column.rows), timeout=8000)
    row = next(row for row in page.column.rows if row.label == "Years")
    row.setFocus()
    press(qtbot, "Delete")
    qtbot.waitUntil(
        lambda: not any(row.label == "Years" for row in page.column.rows), timeout=8000
    )
    page.notes.setFocus()
    press(qtbot, "Alt+T")
    qtbot.waitUntil(lambda: window.page.key == "today", timeout=8000)
    read_all(app.desk)
    assert [line for line in facts_of(app.desk, held) if line.fact.kind == "years"] == []


def test_marks_are_kept_with_a_word_of_why(qtbot, window, app, page, held):
    press(qtbot, "Alt+1", "4")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not page.bar.marks.boxes[0])
    press(qtbot, "quick and clear", "Return")
    page.notes.setFocus()
    press(qtbot, "Alt+T")
    qtbot.waitUntil(lambda: window.page.key == "today", timeout=8000)
    assert [(m.name, m.score, m.why) for m in marks_of(app.desk, held)] == [
        ("energy", 4, "quick and clear")
    ]


def test_what_had_better_not_stand_there_is_underlined_and_nothing_is_blocked(qtbot, page):
    press(qtbot, "she's 58 and has two kids")
    qtbot.waitUntil(lambda: len([m for m in page.notes.marks() if m.tip]) == 2, timeout=8000)
    assert "years of experience" in page.notes.marks()[-2].tip + page.notes.marks()[-1].tip


def test_the_questions_stand_and_are_ticked_off(qtbot, page):
    qtbot.waitUntil(lambda: len(page.sheet.questions) == 6, timeout=8000)
    assert page.sheet.questions[0].words == "Is this a good time to talk?"
    press(qtbot, "Alt+Q")
    assert (page.sheet.count_asked, page.sheet.current) == (1, 1)


def test_no_answer_keeps_the_call_and_leaving_keeps_the_words(qtbot, window, app, page, held):
    press(qtbot, "rang twice")
    app.go.emit("today")
    app.ring.emit(held)
    assert page.notes.toPlainText() == "rang twice"
    page.notes.setFocus()
    press(qtbot, "Alt+N")
    qtbot.waitUntil(lambda: window.page.key == "today", timeout=8000)
    assert [c.outcome for c in calls_of(app.desk, held).contacts] == ["no_answer"]


def test_another_person_on_the_line_leaves_a_note_of_the_first(qtbot, window, app, page, held):
    from tests import given

    press(qtbot, "half a word")
    luis = given.person(app.desk, "Luis Herrera")
    app.ring.emit(luis)
    assert not page.notes.toPlainText()
    qtbot.waitUntil(
        lambda: "half a word" in [note.text for note in notes_of(app.desk, held)], timeout=5000
    )


def test_a_fact_of_the_resume_jumps_to_its_place(qtbot, window, app, dana, tmp_path):
    path = tmp_path / "Dana CV.txt"
    path.write_text(DANA)
    add_resume(app.desk, dana, path, app.now())
    read_all(app.desk)
    app.ring.emit(dana)
    page = window.page
    viewer = page.columns.resume
    qtbot.waitUntil(lambda: viewer.resume is not None, timeout=8000)
    line = next(one for one in facts_of(app.desk, dana) if one.source.startswith("resume:"))
    page.column.chosen.emit(line.fact)
    qtbot.waitUntil(lambda: bool(viewer.text.extraSelections()), timeout=5000)
