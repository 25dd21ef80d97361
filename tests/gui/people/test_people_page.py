"""The list of people, by keys alone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from recruiter_desk.calls.commands import log_call
from recruiter_desk.calls.drafts import CallDraft
from recruiter_desk.gui.kit.popover import Popover
from recruiter_desk.gui.pages.people.page import PeoplePage
from recruiter_desk.people.commands import add_person, remove_person, set_do_not_call
from recruiter_desk.people.model import PersonDraft
from recruiter_desk.store.desk import Desk


def names(page):
    rows = page.table.rows
    return [rows.row(rows.index(at, 0)).name for at in range(rows.rowCount())]


def test_filters_narrow_the_list_and_backspace_sets_them_free(
    qtbot, app, window, show, dana, luis, priya
):
    page = show(PeoplePage(app))
    page.table.setFocus()
    assert sorted(names(page)) == ["Dana Whitfield", "Luis Herrera", "Priya Raman"]
    qtbot.keyClick(page.table, Qt.Key.Key_Slash)
    button = page.filters.buttons["function"]
    assert QApplication.focusWidget() is button
    qtbot.keyClick(button, Qt.Key.Key_Return)
    box = window.findChild(Popover)
    qtbot.keyClicks(box.field, "mri")
    qtbot.waitUntil(lambda: box.choices.count() == 2)
    qtbot.keyClick(box.field, Qt.Key.Key_Down)
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(page) == ["Dana Whitfield"])
    assert button.value == "MRI technologist"
    qtbot.waitUntil(lambda: not box.field.text() and box.choices.count() == 3)
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is button
    qtbot.keyClick(button, Qt.Key.Key_Backspace)
    assert len(names(page)) == 3


def test_miles_around_a_place_are_asked_of_the_gazetteer(
    qtbot, app, window, show, dana, luis, priya
):
    page = show(PeoplePage(app))
    page.filters.ask("within")
    box = window.findChild(Popover)
    qtbot.keyClicks(box.field, "phoenix")
    qtbot.waitUntil(lambda: box.choices.count() > 0)
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert page.filters.buttons["within"].value == "50 mi of Phoenix, AZ"
    qtbot.waitUntil(lambda: names(page) == [])
    page.filters.ask("within")
    again = window.findChildren(Popover)[-1]
    again.miles.setValue(150)
    qtbot.waitUntil(lambda: names(page) == ["Dana Whitfield"])
    again.close()


def test_order_by_last_contact_or_name_and_enter_opens(qtbot, app, show, dana, luis, priya):
    log_call(app.desk, CallDraft("out", "connected", person_id=luis))
    page = show(PeoplePage(app))
    page.table.setFocus()
    assert names(page) == ["Luis Herrera", "Priya Raman", "Dana Whitfield"]
    qtbot.keyClick(page.table, Qt.Key.Key_O)
    assert names(page) == ["Luis Herrera", "Priya Raman", "Dana Whitfield"]
    qtbot.keyClick(page.table, Qt.Key.Key_J)
    qtbot.keyClick(page.table, Qt.Key.Key_J)
    with qtbot.waitSignal(app.open_person) as opened:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert opened.args == [dana]


def test_flags_say_why_not_to_call_and_what_is_open(qtbot, app, show, dana, luis, clock):
    set_do_not_call(app.desk, luis, "asked in May")
    log_call(app.desk, CallDraft("out", "voicemail", person_id=dana))
    page = show(PeoplePage(app))
    flags = {
        page.table.rows.row(page.table.rows.index(at, 0)).id: page.table.rows.index(at, 5).data()
        for at in range(2)
    }
    assert flags == {dana: "", luis: "do not call"}
    clock.time = clock.time.replace(day=21, hour=16)
    page.tick()
    place = page.table.rows.place(dana)
    assert "due back" in page.table.rows.index(place, 5).data()


def test_news_keep_the_chosen_person_chosen(qtbot, app, show, dana, luis):
    page = show(PeoplePage(app))
    page.table.choose(dana)
    app.do(add_person, PersonDraft(name="Abel Ames"))
    qtbot.waitUntil(lambda: len(names(page)) == 3)
    assert page.table.current().name == "Dana Whitfield"
    app.do(remove_person, luis)
    qtbot.waitUntil(lambda: len(names(page)) == 2)
    app.do(Desk.undo)
    qtbot.waitUntil(lambda: len(names(page)) == 3)
