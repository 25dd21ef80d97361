"""Facts and differences on the command line, as the contract has them."""

import pytest

from recruiter_desk.__main__ import main

FOUR, TWELVE = "Has 4 years of MRI experience.", "Has 12 years of MRI experience."


@pytest.fixture
def dana(typed):
    person = typed("person", "add", "--name", "Dana Whitfield", "--phone", "520 555 0142")["id"]
    typed("note", "add", person, FOUR, "--at", "2026-11-18T09:00")
    typed("note", "add", person, TWELVE, "--at", "2026-11-19T09:00", "--said-by", person)
    return person


def facts(typed, person):
    return [fact for fact in typed("facts", person)["facts"] if fact["kind"] == "years"]


def test_facts_say_who_said_them_where_and_which_counts(typed, dana):
    first, second = facts(typed, "dana whitfield")
    assert {"id", "kind", "about", "value", "said_by", "source", "at", "quote", "current"} <= set(
        first
    )
    assert (first["source"], first["at"], first["current"]) == (
        "n1", "2026-11-18T15:00:00+00:00", False,
    )  # fmt: skip
    assert (second["source"], second["current"]) == ("n2", True)
    assert second["quote"] in TWELVE
    assert "12" in second["value"]


def test_facts_and_differences_are_read_when_asked_for(typed, dana):
    (difference,) = typed("differences", "--person", dana)["differences"]
    assert {"id", "kind", "about", "quotes", "why", "ask", "state"} <= set(difference)
    assert difference["id"] == "d1"
    assert difference["kind"] == "experience_years"
    assert difference["state"] == "to_ask"
    first, second = difference["quotes"]
    assert first in FOUR
    assert second in TWELVE
    (due,) = typed("today")["items"]
    assert (due["kind"], due["person"]["name"]) == ("difference", "Dana Whitfield")


@pytest.mark.parametrize(
    ("deed", "state"), [("explain", "explained"), ("correct", "corrected"), ("stand", "stands")]
)
def test_an_answered_difference_is_gone_from_today_and_found_by_its_reason(
    typed, dana, deed, state
):
    typed("differences", "--person", dana)
    typed("difference", deed, "d1", "--why", "Counted the residency twice")
    (difference,) = typed("differences", "--person", dana)["differences"]
    assert difference["state"] == state
    assert typed("today")["items"] == []
    (hit,) = typed("search", "residency")["hits"]
    assert (hit["source"], hit["name"]) == ("difference", "Dana Whitfield")
    typed("undo")
    assert len(typed("today")["items"]) == 1


def test_a_fact_is_corrected_confirmed_dropped_and_not_theirs(typed, dana):
    first, second = facts(typed, dana)
    typed("fact", "set", first["id"], "6 years")
    typed("fact", "confirm", second["id"])
    first, second = facts(typed, dana)
    assert ("6" in first["value"], first["current"], second["current"]) == (True, True, False)
    typed("fact", "not-theirs", first["id"])
    assert [fact["id"] for fact in facts(typed, dana)] == [second["id"]]
    typed("fact", "drop", second["id"])
    assert facts(typed, dana) == []
    for _ in range(4):
        typed("undo")
    assert [fact["current"] for fact in facts(typed, dana)] == [False, True]


def test_a_fact_is_typed_by_hand(typed, dana):
    key = typed("fact", "add", dana, "6 years of CT")["id"]
    (ct,) = [fact for fact in facts(typed, dana) if fact["about"] == "ct"]
    assert (ct["id"], ct["said_by"], ct["source"], ct["quote"]) == (
        key,
        "me",
        key,
        "6 years of CT",
    )
    again = typed("fact", "set", dana, "2 years of x-ray")["id"]
    assert again in {fact["id"] for fact in typed("facts", dana)["facts"]}
    (hit,) = typed("search", "ct source:fact")["hits"]
    assert hit["source"] == "fact"


def test_all_that_waits_is_read(typed, dana):
    typed("person", "add", "--name", "Bob Kay")
    typed("note", "add", "bob kay", FOUR)
    assert typed("reread") == {"read": 2}
    assert typed("reread") == {"read": 0}
    assert typed("reread", "--all") == {"read": 2}
    assert typed("verify")["ok"]


def test_lines_for_the_eye(typed, shown, dana):
    typed("differences", "--person", dana)
    lines = shown("facts", dana)
    (current,) = [line for line in lines if "* Years" in line]
    assert "12 years" in current
    told = shown("differences", "--person", dana)
    assert told[0].startswith("d1  years")
    assert any(line.strip().startswith("Ask: ") for line in told)
    assert shown("today")[0] == "To clear up"
    typed("person", "add", "--name", "Bob Kay")
    assert shown("facts", "bob kay") == ["Nothing was said yet."]
    assert shown("differences", "--person", "bob kay") == ["Nothing differs."]


@pytest.mark.parametrize(
    "words",
    [
        ["facts", "p9"],
        ["facts"],
        ["fact", "set", "f1"],
        ["fact", "set", "f1", " "],
        ["fact", "set", "f9", "6 years"],
        ["fact", "set", "p9", "6 years"],
        ["fact", "drop", "f9"],
        ["fact", "drop", "f" + "9" * 40],
        ["fact", "drop", "h" + "9" * 40],
        ["fact", "drop", "p1"],
        ["fact", "confirm", ""],
        ["fact", "not-theirs", "f0"],
        ["fact", "add", "p1", "hm"],
        ["fact", "add", "p1", ""],
        ["difference", "explain", "d1"],
        ["difference", "explain", "d9", "--why", "so"],
        ["difference", "stand", "x"],
        ["difference", "stand", "d" + "9" * 40],
        ["differences", "--person", "nobody at all"],
        ["differences"],
    ],
)
def test_what_cannot_be_is_said_kindly(folder, typed, refused, dana, words):
    typed("reread")
    refused("--desk", str(folder), *words)


def test_a_desk_that_can_only_be_read_shows_what_was_read(folder, typed, dana, capsys):
    typed("reread")
    path = folder / "desk.sqlite3"
    mode = path.stat().st_mode
    path.chmod(0o444)
    try:
        code = main(["--desk", str(folder), "facts", dana, "--json"])
    finally:
        path.chmod(mode)
    assert code == 0
    assert "12 years" in capsys.readouterr().out
