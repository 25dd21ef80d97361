"""What is written is read into facts while nobody waits."""

from recruiter_desk.gui.reading import Reading
from recruiter_desk.notes.commands import add_note
from recruiter_desk.notes.model import NoteDraft
from recruiter_desk.screening.queries import facts_of
from recruiter_desk.screening.queue import waiting
from tests import given
from tests.conftest import FRIDAY


def test_a_note_is_read_soon_after_it_was_written(app, desk, qtbot):
    reading, heard = Reading(app, app), []
    app.changed.connect(lambda change: heard.append(change.touched))
    dana = given.person(desk, "Dana Whitfield")
    add_note(desk, NoteDraft(dana, "Has 8 years of MRI experience.", FRIDAY))
    qtbot.waitUntil(lambda: waiting(desk) == 0 and not reading.is_running, timeout=10_000)
    assert [line.fact.about for line in facts_of(desk, dana) if line.fact.kind == "years"]
    qtbot.waitUntil(lambda: frozenset({"fact"}) in heard, timeout=5000)


def test_it_can_be_stopped_and_goes_on_where_it_stopped(app, desk, qtbot):
    for number in range(40):
        person = given.person(desk, f"Ana Soto {number}")
        add_note(desk, NoteDraft(person, "Has 8 years of MRI experience.", FRIDAY))
    reading = Reading(app, app)
    reading.look()
    assert reading.words() == "Stop reading"
    reading.turn()
    qtbot.waitUntil(lambda: not reading.is_running, timeout=10_000)
    left = waiting(desk)
    assert 0 < left <= 40
    reading.look()
    assert not reading.is_running
    assert reading.words() == "Read what waits"
    reading.turn()
    qtbot.waitUntil(lambda: waiting(desk) == 0 and not reading.is_running, timeout=30_000)


def test_what_the_foot_says_of_it_ends_with_it(app, desk, qtbot, monkeypatch):
    monkeypatch.setattr("recruiter_desk.gui.reading.TELL_EVERY", 0.0)
    said = []
    app.say.connect(said.append)
    for number in range(40):
        person = given.person(desk, f"Ana Soto {number}")
        add_note(desk, NoteDraft(person, "Has 8 years of MRI experience.", FRIDAY))
    reading = Reading(app, app)
    reading.look()
    qtbot.waitUntil(lambda: not reading.is_running, timeout=30_000)
    assert said[0].startswith("Reading ")
    assert said[-1] == "Everything is read"
