"""Resumes dropped on the window: on a person, on any page; opened from the timeline and search."""

import pytest
from PySide6.QtWidgets import QFileDialog

from recruiter_desk.gui.pages.people.person.resumes import ResumeRow
from recruiter_desk.people.queries import find_people
from recruiter_desk.screening.resumes.commands import add_resume
from recruiter_desk.screening.resumes.queries import resumes_of
from tests import given
from tests.gui.importing.test_files import drop
from tests.gui.story import panel, press, said
from tests.screening.resumes import files
from tests.screening.resumes.files import DANA


@pytest.fixture
def cv(tmp_path):
    path = tmp_path / "Dana CV.pdf"
    path.write_bytes(files.pdf(DANA))
    return path


@pytest.fixture
def text(tmp_path):
    path = tmp_path / "Dana CV.txt"
    path.write_text(DANA)
    return path


def kept(app, person):
    return [line.name for line in resumes_of(app.desk, person)]


def test_a_resume_dropped_on_a_person_is_theirs(qtbot, window, app, cv):
    luis = given.person(app.desk, "Luis Herrera")
    app.open_person.emit(luis)
    assert drop(window, cv)
    qtbot.waitUntil(lambda: kept(app, luis) == ["Dana CV.pdf"], timeout=8000)
    said(qtbot, window, "Resume added to Luis Herrera")
    qtbot.waitUntil(lambda: bool(window.page.pane.findChildren(ResumeRow)))
    window.page.pane.findChildren(ResumeRow)[0].click()
    shown = panel(qtbot, window)
    qtbot.waitUntil(lambda: shown.viewer.resume is not None)
    press(qtbot, "Escape")
    press(qtbot, "Ctrl+Z")
    qtbot.waitUntil(lambda: kept(app, luis) == [])


def test_a_resume_dropped_on_a_call_is_theirs(qtbot, window, app, text):
    luis = given.person(app.desk, "Luis Herrera")
    app.ring.emit(luis)
    assert window.page.key == "call"
    assert drop(window, text)
    qtbot.waitUntil(lambda: kept(app, luis) == ["Dana CV.txt"], timeout=8000)
    viewer = window.page.columns.resume
    qtbot.waitUntil(lambda: viewer.resume is not None)
    assert window.page.key == "call"


def test_a_resume_dropped_on_today_makes_its_person(qtbot, window, app, text):
    assert drop(window, text)
    qtbot.waitUntil(lambda: window.page.key == "person", timeout=8000)
    said(qtbot, window, "Dana Whitfield added from Dana CV.txt")
    assert window.page.card.name == "Dana Whitfield"
    assert drop(window, text)
    said(qtbot, window, "Dana CV.txt is there already, of Dana Whitfield")


def test_who_it_may_be_is_said(qtbot, window, app, text):
    given.person(app.desk, "Dana Whitfield")
    assert drop(window, text)
    said(qtbot, window, "may be the same as Dana Whitfield")
    assert len(find_people(app.desk, "Dana Whitfield")) == 2


def test_what_cannot_be_read_is_said_and_the_others_come(qtbot, window, app, text, tmp_path):
    old = tmp_path / "old.doc"
    old.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    assert drop(window, old, text)
    qtbot.waitUntil(lambda: window.page.key == "person", timeout=8000)
    assert drop(window, old)
    said(qtbot, window, "old.doc is an old Word file")


def test_a_text_that_is_a_table_goes_to_the_import(qtbot, window, tmp_path):
    table = tmp_path / "people.txt"
    table.write_text("Name\tEmail\nLuis Herrera\tluis@example.org\n")
    assert drop(window, table)
    assert window.page.key == "importing"


def test_the_resume_in_the_timeline_opens_and_goes(qtbot, window, app, dana, text):
    add_resume(app.desk, dana, text)
    app.open_person.emit(dana)
    press(qtbot, "Down", "Enter")
    shown = panel(qtbot, window)
    assert shown.accessibleName() == "Resume of Dana Whitfield"
    qtbot.waitUntil(lambda: shown.viewer.resume is not None)
    shown.remove()
    qtbot.waitUntil(lambda: kept(app, dana) == [])


def test_a_hit_in_a_resume_opens_it(qtbot, window, app, dana, text):
    added = add_resume(app.desk, dana, text)
    app.search.emit("trained technologists source:resume")
    qtbot.waitUntil(lambda: window.page.list.current() is not None, timeout=3000)
    window.page.show_kind("Resumes")
    window.page.open_chosen()
    shown = panel(qtbot, window)
    qtbot.waitUntil(lambda: shown.viewer.resume is not None)
    assert shown.viewer.resume.line.id == added.id
    assert window.page.key == "person"


def test_a_fact_opens_the_resume_at_its_words(qtbot, window, app, dana, text):
    number = add_resume(app.desk, dana, text).id
    start = DANA.index("Trained four")
    app.show_resume(number, start, start + len("Trained four"))
    shown = panel(qtbot, window)
    qtbot.waitUntil(lambda: len(shown.viewer.text.extraSelections()) == 1)
    assert shown.viewer.height() > 0.6 * window.height()
    (mark,) = shown.viewer.text.extraSelections()
    assert mark.cursor.selectedText() == "Trained four"


def test_the_file_is_saved_as_it_came(qtbot, window, app, dana, cv, tmp_path, monkeypatch):
    add_resume(app.desk, dana, cv)
    copy = tmp_path / "copy.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    app.show_panel("resume", dana)
    shown = panel(qtbot, window)
    qtbot.waitUntil(lambda: shown.viewer.resume is not None)
    shown.save()
    qtbot.waitUntil(copy.exists)
    said(qtbot, window, "copy.pdf saved")
    assert copy.read_bytes() == cv.read_bytes()


def test_a_resume_is_added_from_the_menu(qtbot, window, app, dana, text, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(text)], ""))
    app.open_person.emit(dana)
    app.add_resumes.emit(dana, ())
    qtbot.waitUntil(lambda: kept(app, dana) == ["Dana CV.txt"], timeout=8000)


def test_the_preview_of_a_person_names_the_resume(qtbot, window, app, dana, text):
    add_resume(app.desk, dana, text)
    app.go.emit("people")
    qtbot.waitUntil(lambda: "Dana CV.txt" in words(window.page.preview), timeout=3000)


def words(widget):
    from recruiter_desk.gui.kit.words import Words

    return " ".join(each.text() for each in widget.findChildren(Words))
