"""Notes on the command line, as the contract has them."""

import pytest

AT = "2026-11-20T15:30:00+00:00"


@pytest.fixture
def dana(typed):
    return typed("person", "add", "--name", "Dana Whitfield", "--phone", "520 555 0142")["id"]


def test_a_note_is_added_and_listed(typed, dana):
    person = {"id": dana, "name": "Dana Whitfield"}
    assert typed("note", "add", "dana whitfield", "Six years of MR.") == {
        "id": "n1",
        "person": person,
    }
    words = ("--kind", "referral", "--at", "2026-11-19T09:00", "--said-by", dana, "--tag", "offer")
    typed("note", "add", dana, "Try Noah.", *words)
    assert typed("note", "list", "(520) 555-0142") == {
        "person": person,
        "notes": [
            {"id": "n1", "at": AT, "kind": "note", "said_by": "me", "text": "Six years of MR.",
             "tags": [], "corrected": False},
            {"id": "n2", "at": "2026-11-19T15:00:00+00:00", "kind": "referral",
             "said_by": person, "text": "Try Noah.", "tags": ["offer"], "corrected": False},
        ],
    }  # fmt: skip


def test_a_note_is_corrected_moved_and_removed(typed, dana):
    typed("note", "add", "-", "Three years of CT.")
    typed("note", "edit", "n1", "Four years of CT.", "--person", dana, "--said-by", dana)
    changed = typed("note", "show", "n1")
    assert (changed["text"], changed["corrected"]) == ("Four years of CT.", True)
    assert changed["person"]["id"] == changed["said_by"]["id"] == dana
    assert changed["former"] == [{"text": "Three years of CT.", "until": AT}]
    typed("note", "edit", "n1", "--person", "-", "--said-by", "me")
    assert typed("note", "list", "-")["notes"][0]["said_by"] == "me"
    assert typed("note", "tag", "n1", "CT")["tags"] == ["CT"]
    assert typed("note", "untag", "n1", "ct")["tags"] == []
    assert typed("note", "remove", "n1") == {"id": "n1"}
    assert typed("note", "list", "-") == {"person": None, "notes": []}


def test_the_list_goes_past_one_page(typed, dana):
    for number in range(52):
        typed("note", "add", dana, f"Note {number}")
    texts = [note["text"] for note in typed("note", "list", dana)["notes"]]
    assert texts == [f"Note {number}" for number in reversed(range(52))]


def test_a_text_that_begins_with_a_dash_stands_behind_two(typed, shown, refused, folder, dana):
    assert "--" in refused("--desk", str(folder), "note", "add", dana, "-5 a mile")
    shown("note", "add", dana, "--at", "09:00", "--", "-5 a mile --json")
    assert typed("note", "list", dana)["notes"][0]["text"] == "-5 a mile --json"


def test_notes_read_well_without_json(shown, dana):
    assert shown("note", "list", dana) == ["There is no note on Dana Whitfield."]
    assert shown("note", "add", dana, "Six years.\nOn 3T.", "--said-by", dana, "--tag", "MR") == [
        "n1 kept on Dana Whitfield."
    ]
    assert shown("note", "list", dana) == [
        "    n1  Fri 20 Nov 2026, 09:30  Dana Whitfield #MR",
        "        Six years.",
        "        On 3T.",
    ]
