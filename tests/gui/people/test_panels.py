"""Adding, changing and merging people in their panels, by keys alone."""

from PySide6.QtCore import Qt
from shiboken6 import isValid

from recruiter_desk.gui.app import PanelAsked
from recruiter_desk.gui.pages.people.edit_panel import EditPanel
from recruiter_desk.gui.pages.people.merge_panel import MergePanel
from recruiter_desk.gui.pages.people.note_panel import NotePanel
from recruiter_desk.notes.queries import notes_of
from recruiter_desk.people.queries import find_people, person_card

ENTER = Qt.Key.Key_Return


def opened(panel):
    panel.open()
    return panel


def test_someone_like_them_is_shown_while_a_name_is_typed(qtbot, app, desk, window, dana):
    panel = opened(EditPanel(app, window, PanelAsked("person")))
    qtbot.keyClicks(panel.form.name, "Whitfield, Dana")
    qtbot.waitUntil(lambda: [each.id for each in panel.likely.shown] == [dana])
    with qtbot.waitSignal(app.open_person) as shown:
        panel.likely.opened.emit(dana)
    assert shown.args == [dana]
    qtbot.waitUntil(lambda: not isValid(panel))


def test_enter_adds_a_person_with_all_that_was_typed(qtbot, app, desk, window):
    panel = opened(EditPanel(app, window, PanelAsked("person", words="Nora Quill")))
    form = panel.form
    qtbot.keyClicks(form.numbers.rows[0].field, "520 555 0177 x12")
    qtbot.keyClicks(form.emails.rows[0].field, "nora@example.org")
    qtbot.keyClicks(form.place, "Tucson, AZ")
    qtbot.keyClicks(form.expertise, "CT, 3T")
    form.status.choose("looking")
    form.off_limits.setChecked(True)
    qtbot.keyClicks(form.off_until, "30 Jan")
    with qtbot.waitSignal(app.open_person) as added:
        qtbot.keyClick(form.name, ENTER)
    card = person_card(desk, added.args[0])
    assert (card.name, card.expertise, card.place.zone) == (
        "Nora Quill",
        ("CT", "3T"),
        "America/Phoenix",
    )
    assert [(p.number, p.extension, p.voicemail_safe) for p in card.phones] == [
        ("+15205550177", "12", None)
    ]
    assert (card.status, str(card.status_on)) == ("looking", "2026-11-20")
    assert (card.off_limits_why, str(card.off_limits_until)) == ("", "2027-01-30")


def test_what_cannot_be_kept_is_said_in_place_and_nothing_is_lost(qtbot, app, desk, window):
    panel = opened(EditPanel(app, window, PanelAsked("person")))
    row = panel.form.numbers.rows[0]
    qtbot.keyClicks(row.field, "call the desk")
    qtbot.keyClick(panel.form.name, ENTER)
    assert "no digits" in row.field.accessibleDescription()
    row.field.clear()
    qtbot.keyClick(panel.form.name, ENTER)
    qtbot.waitUntil(lambda: "A person needs a name." in panel.said.text())
    qtbot.keyClicks(panel.form.off_until, "soonish")
    panel.form.off_limits.setChecked(True)
    qtbot.keyClicks(panel.form.off_until, "soonish")
    qtbot.keyClick(panel.form.name, ENTER)
    assert "soonish is no day" in panel.said.text()
    qtbot.keyClick(panel.form.name, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(panel))


def test_a_change_touches_only_what_was_changed(qtbot, app, desk, window, dana):
    before = person_card(desk, dana)
    panel = opened(EditPanel(app, window, PanelAsked("person", dana)))
    panel.form.function.clear()
    qtbot.keyClicks(panel.form.function, "MRI lead")
    qtbot.keyClicks(panel.form.numbers.add().field, "520 555 0199")
    qtbot.keyClick(panel.form.name, ENTER)
    qtbot.waitUntil(lambda: not isValid(panel))
    after = person_card(desk, dana)
    assert after.function == "MRI lead"
    assert [phone.shown for phone in after.phones] == ["(520) 555-0142", "(520) 555-0199"]
    assert after.phones[0] == before.phones[0]
    assert (after.expertise, after.tags, after.emails) == (
        before.expertise,
        before.tags,
        before.emails,
    )
    desk.undo()
    assert person_card(desk, dana) == before


def test_an_entry_being_added_can_go_into_the_one_that_is_there(qtbot, app, desk, window, dana):
    panel = opened(EditPanel(app, window, PanelAsked("person", words="Dana Whitfield")))
    qtbot.keyClicks(panel.form.numbers.rows[0].field, "520 555 0123")
    qtbot.waitUntil(lambda: len(panel.likely.shown) == 1)
    with qtbot.waitSignal(app.open_person):
        panel.likely.merged.emit(dana)
    assert len(find_people(desk, "Dana Whitfield")) == 1
    assert [phone.shown for phone in person_card(desk, dana).phones] == [
        "(520) 555-0142",
        "(520) 555-0123",
    ]


def test_two_entries_are_merged_with_the_kept_one_turned_round(
    qtbot, app, desk, window, dana, luis
):
    panel = opened(MergePanel(app, window, dana))
    qtbot.keyClicks(panel.chooser.field, "herr")
    qtbot.waitUntil(lambda: panel.chooser.choices.count() == 1)
    qtbot.keyClick(panel.chooser.field, ENTER)
    assert panel.gone.id == luis
    qtbot.keyClick(panel.chooser.field, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert (panel.keep.id, panel.gone.id) == (luis, dana)
    with qtbot.waitSignal(app.open_person) as kept:
        qtbot.keyClick(panel.chooser.field, ENTER)
    assert kept.args == [luis]
    assert [found.name for found in person_card(desk, luis).merged] == ["Dana Whitfield"]


def test_a_note_on_nobody_finds_its_person_later(qtbot, app, desk, window, dana):
    panel = opened(NotePanel(app, window, PanelAsked("note")))
    qtbot.keyClicks(panel.note.box.edit, "Knows two sonographers")
    qtbot.waitUntil(lambda: len(notes_of(desk, None)) == 1)
    qtbot.keyClicks(panel.chooser.field, "whit")
    qtbot.waitUntil(lambda: panel.chooser.choices.count() == 1)
    qtbot.keyClick(panel.chooser.field, ENTER)
    qtbot.waitUntil(lambda: len(notes_of(desk, dana)) == 1)
    qtbot.keyClicks(panel.note.box.edit, ".")
    qtbot.keyClick(panel.note.box.edit, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: [n.text for n in notes_of(desk, dana)] == ["Knows two sonographers."])
    assert notes_of(desk, None) == []
