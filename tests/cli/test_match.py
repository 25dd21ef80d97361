"""Who fits, which fit, and whom to ask, on the command line as the contract has it."""

import pytest

from recruiter_desk.opening import open_desk
from tests.conftest import FRIDAY
from tests.opportunities.matching import given as g


@pytest.fixture
def opening(folder):
    desk = open_desk(folder, lambda: FRIDAY)
    key = g.opening(
        desk,
        title="MRI lead",
        place="Denver, CO",
        expertise=("5 years MRI",),
        knock_outs=("CO licence",),
        starts="2027-07-01",
    )
    desk.close()
    return f"o{key}"


@pytest.fixture
def dana(typed):
    words = ("--place", "Tucson, AZ", "--function", "MR tech")
    person = typed("person", "add", "--name", "Dana Whitfield", *words)["id"]
    typed("note", "add", person, "Has 6 years of MRI. Moving to Denver, CO in June.")
    return person


def test_everybody_is_held_against_an_opportunity_with_the_sentences(typed, opening, dana):
    typed("person", "add", "--name", "Bob King", "--function", "Barista")
    found = typed("match", opening)
    assert found["opportunity"] == {"id": "o1", "title": "MRI lead", "client": "Sonoran Imaging"}
    (match,) = found["matches"]
    assert match["person"]["id"] == dana
    assert match["person"]["name"] == "Dana Whitfield"
    fits = match["fits"]
    assert {name: fits[name]["is"] for name in ("function", "expertise", "location")} == {
        "function": "yes",
        "expertise": "yes",
        "location": "yes",
    }
    assert "\u201cMoving to Denver, CO in June\u201d" in fits["location"]["because"]
    assert fits["expertise"]["each"][0]["name"] == "5 years MRI"
    assert fits["knockouts"] == [
        {"name": "CO licence", "is": "unknown", "because": "Not known yet: ask"}
    ]
    assert match["ask_first"] is False
    assert found["off_limits"] == 0
    assert found["others"] == {"other function": 1}
    assert found["unread"] == 0


def test_the_lines_say_it_with_signs(shown, typed, opening, dana):
    lines = shown("match", "mri lead", "--limit", "1")
    assert lines[0] == f"{dana} Dana Whitfield, MR tech, Tucson, AZ"
    assert lines[1].startswith("  \N{CHECK MARK} Function: MR tech, on the card: the same job")
    assert lines[-1] == "  ? CO licence: Not known yet: ask"


def test_a_person_is_held_against_the_open_ones(typed, shown, opening, dana):
    found = typed("fits", "dana whitfield")
    assert found["person"] == {"id": dana, "name": "Dana Whitfield"}
    (fit,) = found["fits"]
    assert fit["opportunity"]["id"] == opening
    assert fit["fits"]["function"]["is"] == "yes"
    assert (fit["right"], fit["ask_first"], fit["left_out"]) == (True, False, "")
    assert shown("fits", dana)[0] == "o1 MRI lead, Sonoran Imaging"


def test_whom_to_ask_is_said_with_the_reasons(typed, shown, opening, dana):
    words = ("--place", "Denver, CO", "--function", "MRI technologist")
    bob = typed("person", "add", "--name", "Bob King", *words)["id"]
    assert typed("ask-whom", opening)["ask"] == [
        {
            "person": {
                "id": bob, "name": "Bob King", "function": "MRI technologist",
                "place": "Denver, CO",
            },
            "because": ["MRI technologist in Denver, CO", "never asked"],
        }
    ]  # fmt: skip
    who = f"{bob} Bob King, MRI technologist, Denver, CO"
    reasons = "MRI technologist in Denver, CO, never asked"
    assert shown("ask-whom", opening) == [f"{who}: {reasons}"]


def test_nobody_is_asked_where_nobody_stands_out(shown, opening):
    assert shown("ask-whom", opening) == ["Nobody stands out; ask on every call."]


def test_without_an_open_opportunity_nothing_fits(shown, dana):
    assert shown("fits", dana) == ["No opportunity is open."]


@pytest.mark.parametrize(
    "words", [("match", "o9"), ("match", "o1", "--limit", "0"), ("fits", "p9"), ("ask-whom", "")]
)
def test_what_is_not_there_is_refused(refused, folder, opening, words):
    refused("--desk", str(folder), "--now", FRIDAY.isoformat(), *words)
