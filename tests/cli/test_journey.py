"""From a voicemail to its return, on the command line alone."""

import json

import pytest

from recruiter_desk.__main__ import main


@pytest.fixture
def at(folder, capsys):
    """Type a command at a time of the recruiter's clock; its answer."""

    def type_command(time, *words):
        capsys.readouterr()
        code = main(["--desk", str(folder), "--now", f"2026-11-{time}", *words, "--json"])
        out, err = capsys.readouterr()
        assert (code, err) == (0, "")
        return json.loads(out)

    return type_command


def states(answer):
    return [(item["kind"], item["state"], item["person"]["name"]) for item in answer["items"]]


def test_voicemail_late_not_returned_cleared_and_brought_back(at):
    dana = ("--name", "Dana Whitfield", "--phone", "520 555 0142", "--phone", "520 555 0188")
    person = at("16T09:00", "person", "add", *dana)["id"]
    left = at(
        "17T14:02", "call", "add", person, "--direction", "out", "--outcome", "voicemail",
        "--about", "MRI lead, Tucson", "--number", "520 555 0142",
    )  # fmt: skip
    assert left["due"] == "2026-11-18T20:02:00+00:00"
    one = ("call_not_returned", "Dana Whitfield")
    assert states(at("18T14:01", "today")) == []
    assert states(at("18T14:01", "today", "--all")) == [(one[0], "waiting", one[1])]
    assert states(at("18T14:02", "today")) == [(one[0], "late", one[1])]
    assert states(at("19T14:02", "today")) == [(one[0], "not_returned", one[1])]
    (match,) = at("19T15:00", "who", "0188")["matches"]
    assert (match["person"]["id"], match["open"]) == (person, True)
    rang = ("call", "add", "520 555 0188", "--direction", "in", "--outcome", "connected")
    assert at("19T15:00", *rang, "--listened", "yes")["cleared"] == [left["id"]]
    assert at("19T15:01", "today", "--all")["items"] == []
    at("19T15:02", "undo")
    assert states(at("19T15:03", "today")) == [(one[0], "not_returned", one[1])]
    at("19T15:04", "redo")
    assert at("19T15:05", "today", "--all")["items"] == []
    assert at("19T15:06", "verify") == {"ok": True, "problems": []}
