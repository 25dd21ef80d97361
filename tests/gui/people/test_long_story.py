"""A long history comes a piece at a time, in order and without gaps."""

from datetime import timedelta

from PySide6.QtWidgets import QPushButton

from recruiter_desk.gui.pages.people.person_page import PersonPage
from recruiter_desk.notes.commands import add_note
from recruiter_desk.notes.model import NoteDraft


def test_scrolling_reads_on_until_the_first_note(qtbot, app, desk, show, dana, clock):
    for day in range(75):
        add_note(desk, NoteDraft(dana, f"Note of day {day}", clock() - timedelta(days=day)))
    page = show(PersonPage(app))
    page.show_person(dana)
    timeline = page.story.timeline

    def notes():
        rows = timeline.rows
        told = (rows.row(rows.index(at)) for at in range(rows.rowCount()))
        return [row.body for row in told if row is not None]

    assert len(notes()) < 75
    assert page.story.segments.findChildren(QPushButton)[0].text() == "All 75"
    bar = timeline.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.setValue(bar.maximum()) or len(notes()) == 75)
    assert notes() == [f"Note of day {day}" for day in range(75)]
