"""Who's calling: the phone rings, a few digits, Enter."""

from recruiter_desk.calls.commands import log_call
from recruiter_desk.calls.drafts import CallDraft
from recruiter_desk.calls.queries import call_card, known
from tests import given
from tests.gui.story import panel, press, said


def test_nothing_typed_shows_open_clocks_first(qtbot, settled, clock, dana, window):
    ines = given.person(settled, "Ines Marsh", phone="704 555 0126")
    log_call(settled, CallDraft("out", "connected", person_id=ines, about="echo"))
    log_call(settled, CallDraft("out", "voicemail", person_id=dana, about="MRI lead"))
    press(qtbot, "Ctrl+I")
    asked = panel(qtbot, window)
    qtbot.waitUntil(lambda: asked.current() is not None)
    rows = [asked.list.rows.row(asked.list.rows.index(at)) for at in range(4)]
    assert [(r.section, r.name) for r in rows if r] == [
        ("Open clocks", "Dana Whitfield"),
        ("Rang in the last ten days", "Ines Marsh"),
    ]
    press(qtbot, "Down")
    assert asked.current().name == "Ines Marsh"


def test_last_digits_and_enter_log_the_return_with_its_ticks(qtbot, desk, dana, window):
    log_call(desk, CallDraft("out", "voicemail", person_id=dana, about="MRI lead"))
    press(qtbot, "Ctrl+I", "0142")
    asked = panel(qtbot, window)
    qtbot.waitUntil(lambda: asked.matches() == "1 match")
    press(qtbot, "Alt+L", "Alt+A", "Enter")
    said(qtbot, window, "Talked with Dana Whitfield; the clock is cleared")
    call = known(desk, dana).contacts[-1]
    assert (call.direction, call.number, call.about) == ("in", "+15205550142", "MRI lead")
    card = call_card(desk, call.id)
    assert (card.listened, card.right_person) == (True, True)


def test_a_missed_call_of_an_unknown_number_is_a_matter_of_it(qtbot, desk, window, settled):
    press(qtbot, "Ctrl+I", "602 555 0188")
    asked = panel(qtbot, window)
    qtbot.waitUntil(lambda: asked.log.text() == "Log it and say whose")
    press(qtbot, "Alt+M")
    said(qtbot, window, "Missed the call of (602) 555-0188")
    qtbot.waitUntil(lambda: window.page.queue.current() is not None)
    assert window.page.queue.current().name == "(602) 555-0188"
    assert window.page.queue.current().cap == "O"
