"""The open window puts the search index in order while nobody waits."""

from datetime import timedelta

from recruiter_desk.base.clock import stamp
from recruiter_desk.gui.upkeep import Upkeep
from recruiter_desk.search.upkeep import is_due
from tests import given
from tests.conftest import FRIDAY

OLD = (
    "INSERT INTO note(person_id, kind, speaker, at, text, entered_at) "
    "VALUES (?, 'note', 'me', ?, 'Cardiac', 0)"
)


def test_old_notes_from_an_import_are_numbered_anew(app, desk, qtbot):
    who = given.person(desk, "Dana Whitfield")
    given.call(desk, who, text="Cardiac only")
    with desk.change("Imported", bulk=True) as write:
        for day in range(310):
            write.sql(OLD, (who, stamp(FRIDAY - timedelta(days=900 - day))))
    assert is_due(desk)
    Upkeep(app, app).look()
    qtbot.waitUntil(lambda: not is_due(desk), timeout=10_000)
