"""What stands before or after a command: the desk, the time, the form of the answer."""

import json

import pytest

from recruiter_desk.__main__ import main
from tests.conftest import FRIDAY

NOW = FRIDAY.isoformat()


@pytest.mark.parametrize(
    "arrange",
    [
        lambda desk: [*desk, "--now", NOW, "--json", "note", "add", "-", "Hello"],
        lambda desk: ["note", "add", "-", "Hello", *desk, "--now", NOW, "--json"],
        lambda desk: ["--json", "note", *[], "add", *desk, "-", f"--now={NOW}", "Hello"],
        lambda desk: ["--now", "1999-01-01", *desk, "note", "add", "-", "Hello", "--json",
                      "--now", NOW],
    ],
)  # fmt: skip
def test_the_common_options_stand_anywhere(folder, capsys, arrange):
    assert main(arrange(["--desk", str(folder)])) == 0
    assert json.loads(capsys.readouterr().out)["id"] == "n1"
    main(["--desk", str(folder), "history", "--json"])
    (step,) = json.loads(capsys.readouterr().out)["steps"]
    assert step["at"] == NOW


def test_an_option_that_is_a_value_is_a_value(typed):
    typed("note", "add", "-", "Hello", "--tag", "--json")
    assert typed("note", "list", "-")["notes"][0]["tags"] == ["--json"]


def test_a_time_without_an_offset_is_on_the_desks_clock(typed, folder, capsys):
    main(["--desk", str(folder), "--now", "2026-11-20T09:30", "note", "add", "-", "Hello"])
    assert typed("history")["steps"][0]["at"] == NOW
    typed("settings", "zone", "Asia/Tokyo")
    main(["--desk", str(folder), "--now", "2026-11-21T00:30", "note", "add", "-", "Again"])
    assert typed("history")["steps"][0]["at"] == NOW


def test_the_folder_may_stand_in_the_environment(folder, capsys, monkeypatch):
    monkeypatch.setenv("RECRUITER_DESK", str(folder))
    assert main(["note", "add", "-", "Hello", "--json"]) == 0
    capsys.readouterr()
    assert main(["--desk", str(folder), "history", "--json"]) == 0
    assert "Wrote note" in capsys.readouterr().out


def test_words_of_any_script_pass_unharmed(typed):
    words = "Zażółć gęślą jaźń · 日本語 · 👩\u200d⚕️ · עברית"
    typed("note", "add", "-", words)
    kept = typed("note", "list", "-")["notes"][0]["text"]
    assert kept.startswith("Zażółć gęślą jaźń · 日本語 · 👩")
