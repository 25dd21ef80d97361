"""One person's page: notes saved while typed, calls logged, corrected and taken back by keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from recruiter_desk.calls.commands import log_call
from recruiter_desk.calls.drafts import CallDraft
from recruiter_desk.exchange.people_in import import_people
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.pages.people.person_page import PersonPage
from recruiter_desk.gui.panels.callback import TicksPanel
from recruiter_desk.notes.commands import add_note
from recruiter_desk.notes.model import NoteDraft
from recruiter_desk.notes.queries import notes_of
from recruiter_desk.people.commands import edit_person, merge_people
from recruiter_desk.people.model import PersonChanges
from recruiter_desk.people.queries import person_card
from recruiter_desk.store.desk import Desk
from recruiter_desk.today.queries import open_of


def lines(page):
    rows = page.story.timeline.rows
    told = (rows.row(rows.index(at)) for at in range(rows.rowCount()))
    return [f"{row.title}{row.rest}" for row in told if row is not None]


def test_a_note_is_on_the_desk_while_it_is_typed(qtbot, app, desk, show, dana):
    page = show(PersonPage(app))
    page.show_person(dana)
    qtbot.keyClick(page.story.timeline, Qt.Key.Key_N)
    edit = page.story.note.box.edit
    qtbot.keyClicks(edit, "Prefers days")
    qtbot.waitUntil(lambda: [n.text for n in notes_of(desk, dana)] == ["Prefers days"])
    qtbot.keyClicks(edit, ", no call")
    qtbot.waitUntil(lambda: [n.text for n in notes_of(desk, dana)] == ["Prefers days, no call"])
    qtbot.keyClicks(edit, ".")
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: [n.text for n in notes_of(desk, dana)] == ["Prefers days, no call."])
    qtbot.waitUntil(lambda: lines(page) == ["Note"])
    desk.undo()
    assert notes_of(desk, dana) == []


def test_leaving_for_another_person_saves_what_was_typed(qtbot, app, desk, show, dana, luis):
    page = show(PersonPage(app))
    page.show_person(dana)
    page.write_note()
    qtbot.keyClicks(page.story.note.box.edit, "Half a sen")
    page.show_person(luis)
    qtbot.waitUntil(lambda: [n.text for n in notes_of(desk, dana)] == ["Half a sen"])
    assert notes_of(desk, luis) == []


def test_a_corrected_note_shows_what_it_said_before(qtbot, app, desk, show, dana, clock):
    add_note(desk, NoteDraft(dana, "Floor is $48", clock()))
    page = show(PersonPage(app))
    page.show_person(dana)
    page.story.timeline.setFocus()
    qtbot.keyClick(page.story.timeline, Qt.Key.Key_Return)
    edit = page.story.note.box.edit
    edit.selectAll()
    qtbot.keyClicks(edit, "Floor is $50")
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: lines(page) == ["Note · corrected"])
    qtbot.keyClick(page.story.timeline, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Floor is $48" in page.story.note.former.text())


def test_they_returned_it_and_undo_brings_the_clock_back(
    qtbot, app, desk, window, show, dana, clock
):
    log_call(desk, CallDraft("out", "voicemail", person_id=dana, about="MRI lead"))
    clock.time = clock.time.replace(day=21)
    page = show(PersonPage(app))
    page.show_person(dana)
    page.story.timeline.setFocus()
    assert [item.matter.kind for item in page.open] == ["call_not_returned"]
    qtbot.keyClick(page.story.timeline, Qt.Key.Key_R)
    qtbot.keyClick(window.findChild(TicksPanel), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: open_of(desk, dana) == [] and page.open == [])
    assert lines(page) == ["Talked · returned after 24 h", "Voicemail, returned in 24 h"]
    app.do(Desk.undo)
    qtbot.waitUntil(lambda: lines(page) == ["Voicemail, late"])


def test_delete_takes_a_call_away_and_segments_filter(qtbot, app, desk, show, dana, clock):
    add_note(desk, NoteDraft(dana, "Likes e-mail", clock()))
    log_call(desk, CallDraft("out", "no_answer", person_id=dana))
    page = show(PersonPage(app))
    page.show_person(dana)
    page.story.timeline.setFocus()
    qtbot.keyClick(page.story.timeline, Qt.Key.Key_3)
    assert lines(page) == ["Note"]
    qtbot.keyClick(page.story.timeline, Qt.Key.Key_2)
    assert lines(page) == ["No answer"]
    qtbot.keyClick(page.story.timeline, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: lines(page) == [])
    app.do(Desk.undo)
    qtbot.waitUntil(lambda: lines(page) == ["No answer"])


def test_taken_apart_again_from_the_menu(qtbot, app, desk, show, dana, luis):
    merge_people(desk, dana, luis)
    page = show(PersonPage(app))
    page.show_person(dana)
    page.menu.aboutToShow.emit()
    apart = [a for a in page.menu.findChildren(QAction) if a.text().startswith("Take")]
    assert [action.text() for action in apart] == ["Take Luis Herrera out again"]
    apart[0].trigger()
    qtbot.waitUntil(lambda: page.card.merged == ())
    assert person_card(desk, luis).function == "MRI lead"


def test_a_removed_person_gives_way_to_the_list(qtbot, app, show, dana):
    page = show(PersonPage(app))
    page.show_person(dana)
    page.menu.aboutToShow.emit()
    remove = next(a for a in page.menu.findChildren(QAction) if a.text().startswith("Remove"))
    with qtbot.waitSignal(app.go) as gone:
        remove.trigger()
    assert gone.args == ["people"]


def test_what_a_file_said_otherwise_stands_beside(qtbot, app, desk, show, dana, tmp_path):
    file = tmp_path / "connections.csv"
    file.write_text("Name,E-mail,Company\nDana Whitfield,dana@example.org,Banner Health\n")
    edit_person(desk, dana, PersonChanges(employer="Mesa Imaging"))
    import_people(desk, [file])
    page = show(PersonPage(app))
    page.show_person(dana)
    said = [each.text() for each in page.pane.findChildren(Words)]
    assert "Banner Health  connections.csv, 20 Nov" in said
    assert "Mesa Imaging" in said
