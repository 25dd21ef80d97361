"""The last searches, kept beside the window's state."""

from pathlib import Path

from recruiter_desk.gui.panels.search.recent import MOST, recent, recent_file, remember

DESK, DEMO = Path("desks", "mine"), Path("desks", "demo")


def test_the_newest_first_each_once_and_a_desk_at_a_time(state):
    for typed in ("echo", "mri  3t", "", "Echo"):
        remember(DESK, typed)
    remember(DEMO, "ct")
    assert recent(DESK) == ["Echo", "mri 3t"]
    assert recent(DEMO) == ["ct"]


def test_twenty_are_kept(state):
    for number in range(MOST + 5):
        remember(DESK, f"search {number}")
    assert len(recent(DESK)) == MOST
    assert recent(DESK)[0] == f"search {MOST + 4}"


def test_a_torn_file_or_one_of_something_else_is_none(state):
    remember(DESK, "echo")
    for torn in (
        "{",
        "[]",
        '{"x": 3}',
        "\udcff".encode("utf-8", "surrogateescape").decode("latin"),
    ):
        recent_file().write_text(torn, "utf-8")
        assert recent(DESK) == []
    remember(DESK, "ct")
    assert recent(DESK) == ["ct"]
