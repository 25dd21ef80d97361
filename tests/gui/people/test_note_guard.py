"""While a note is typed, words that had better not stand there are underlined softly."""

from recruiter_desk.gui.pages.people.person.note import NoteEditor
from recruiter_desk.notes.queries import notes_of


def test_a_reminder_and_nothing_is_blocked(qtbot, window, app, dana):
    person = dana
    editor = NoteEditor(app)
    editor.setParent(window)
    editor.write(person)
    edit = editor.box.edit
    qtbot.keyClicks(edit, "has 8 years of ct")
    editor.guarded.look()
    assert editor.reminder.isHidden()
    qtbot.keyClicks(edit, ", she is 58")
    qtbot.waitUntil(lambda: not editor.reminder.isHidden(), timeout=3000)
    assert "years of experience" in editor.reminder.text()
    assert len(edit.extraSelections()) == 1
    editor.finish()
    qtbot.waitUntil(
        lambda: [n.text for n in notes_of(app.desk, person)] == ["has 8 years of ct, she is 58"]
    )
