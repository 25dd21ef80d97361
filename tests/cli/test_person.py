"""People on the command line, as a recruiter types it."""

import json

import pytest

from recruiter_desk.__main__ import main


@pytest.fixture
def run(folder, capsys):
    """`run("person", "show", "p1")`: exit code and the answer, or the lines of the error."""

    def said(*args):
        code = main(["--desk", str(folder), "--now", "2026-11-20T15:30Z", *args, "--json"])
        out, err = capsys.readouterr()
        if code:
            assert not out
            assert 1 <= len(err.splitlines()) <= 3
            return code, err.splitlines()
        return code, json.loads(out)

    return said


@pytest.fixture
def dana(run):
    code, added = run(
        "person", "add", "--name", "Dana Whitfield", "--phone", "520 555 0142 x12 cell",
        "--voicemail-safe", "yes", "--email", "dana@example.org", "--function", "MRI technologist",
        "--expertise", "3T", "--expertise", "MSK", "--employer", "Mercy General Hospital",
        "--place", "Tucson, AZ", "--tag", "vip", "--link", "linkedin.example/in/dana",
        "--status", "not looking", "--stay-in-touch", "90", "--nickname", "Dee",
    )  # fmt: skip
    assert code == 0
    assert added == {"id": "p1", "name": "Dana Whitfield", "duplicates": []}
    return added["id"]


def test_everything_typed_is_shown(run, dana):
    _, card = run("person", "show", "dee whitfield")
    assert (card["id"], card["name"], card["nickname"]) == ("p1", "Dana Whitfield", "Dee")
    assert card["phones"] == [
        {
            "number": "+15205550142",
            "shown": "(520) 555-0142",
            "typed": "520 555 0142 x12",
            "extension": "12",
            "label": "cell",
            "voicemail_safe": True,
            "zone": "America/Phoenix",
            "local_time": "2026-11-20T08:30-07:00",
            "courtesy": True,
            "wrong": False,
        }
    ]
    assert (card["emails"], card["expertise"]) == (["dana@example.org"], ["3T", "MSK"])
    assert (card["employer"], card["function"]) == ("Mercy General Hospital", "MRI technologist")
    place = card["place"]
    assert (place["city"], place["region"], place["zone"]) == ("Tucson", "AZ", "America/Phoenix")
    assert (card["status"], card["status_on"]) == ("not_looking", "2026-11-20")
    assert (card["stay_in_touch_days"], card["tags"], card["notes"]) == (90, ["vip"], 0)
    assert (card["off_limits"], card["do_not_call"]) == (None, None)


def test_one_who_may_be_there_already_is_named(run, dana):
    _, added = run("person", "add", "--name", "D. Whitfield", "--phone", "cell: 5205550142")
    (alike,) = added["duplicates"]
    assert (alike["id"], alike["name"], alike["why"]) == ("p1", "Dana Whitfield", "same number")


def test_what_is_named_changes_and_the_rest_stays(run, dana):
    _, before = run("person", "show", dana)
    _, card = run(
        "person", "edit", dana, "--name", "Dana Marsh", "--phone", "602 555 0173 work",
        "--remove-phone", "520-555-0142", "--remove-expertise", "3t", "--tag", "met",
        "--off-limits-until", "2027-03-01", "--off-limits-why", "placed", "--do-not-call", "asked",
        "--stay-in-touch", "never", "--employer-also-known-as", "Mercy", "--status", "none",
    )  # fmt: skip
    assert (card["name"], [p["label"] for p in card["phones"]]) == ("Dana Marsh", ["work"])
    assert (card["expertise"], card["tags"]) == (["MSK"], ["vip", "met"])
    assert card["off_limits"] == {"why": "placed", "until": "2027-03-01", "now": True}
    assert (card["do_not_call"], card["stay_in_touch_days"]) == ({"why": "asked"}, None)
    assert card["employer_names"] == ["Mercy General Hospital", "Mercy"]
    assert (card["status"], card["place"]) == (None, before["place"])
    _, card = run("person", "edit", dana, "--may-call", "--not-off-limits", "--function", "")
    assert (card["off_limits"], card["do_not_call"], card["function"]) == (None, None, "")


def test_merge_and_split_name_both(run, dana):
    run("person", "add", "--name", "Noah Begay", "--function", "CT lead")
    code, merged = run("person", "merge", dana, "p2")
    assert (code, merged["id"], merged["merged"]) == (0, "p1", {"id": "p2", "name": "Noah Begay"})
    _, card = run("person", "show", "noah begay")
    assert (card["id"], card["also"]["function"]) == ("p1", ["CT lead"])
    assert run("person", "show", "p2") == (
        2,
        ["p2 is now part of p1, Dana Whitfield.", "Name p1."],
    )
    _, split = run("person", "split", dana)
    assert split["split"] == {"id": "p2", "name": "Noah Begay"}
    assert run("person", "show", "p2")[1]["function"] == "CT lead"


def test_a_removed_person_is_back_after_undo(run, dana):
    _, before = run("person", "show", dana)
    assert run("person", "remove", dana) == (0, {"id": "p1", "name": "Dana Whitfield"})
    assert run("person", "show", dana)[0] == 2
    assert run("undo") == (0, {"did": "Removed Dana Whitfield"})
    assert run("person", "show", dana) == (0, before)


@pytest.mark.parametrize(
    "args",
    [
        ("add",),
        ("add", "--name", ""),
        ("add", "--name", "Noah", "--phone", "none"),
        ("add", "--name", "Noah", "--email", "noah"),
        ("add", "--name", "Noah", "--status", "keen"),
        ("add", "--name", "Noah", "--status-on", "2026-11-01"),
        ("add", "--name", "Noah", "--status", "open", "--status-on", "friday"),
        ("add", "--name", "Noah", "--stay-in-touch", "often"),
        ("add", "--name", "Noah", "--stay-in-touch", "-3"),
        ("add", "--name", "Noah", "--off-limits-until", "later"),
        ("add", "--name", "Noah", "--voicemail-safe", "yes"),
        ("add", "--name", "Noah", "--phone", "5205550100", "--voicemail-safe", "perhaps"),
        ("add", "--name", "Noah", "--link", "javascript:x"),
        ("show",),
        ("show", "nobody"),
        ("show", ""),
        ("show", "p99"),
        ("edit", "p1"),
        ("edit", "p1", "--remove-tag", "friend"),
        ("edit", "p99", "--function", "x"),
        ("merge", "p1", "p1"),
        ("merge", "p1"),
        ("merge", "p1", "p99"),
        ("split", "p1"),
        ("remove", "p99"),
    ],
)
def test_bad_input_is_said_in_three_lines_and_changes_nothing(run, dana, args):
    _, before = run("person", "show", dana)
    _, steps = run("history")
    assert run("person", *args)[0] == 2
    assert run("history") == (0, steps)
    assert run("person", "show", dana) == (0, before)
