"""From "not for me, but ring Bob" to "tell Dana what happened", typed on the command line."""

import json

from recruiter_desk.__main__ import main


def run(folder, now, capsys):
    """Commands typed at a time; their answers as JSON."""

    def type_command(*words):
        capsys.readouterr()
        code = main(["--desk", str(folder), "--now", now[0], *words, "--json"])
        out, err = capsys.readouterr()
        assert (code, err) == (0, "")
        return json.loads(out)

    return type_command


def test_not_for_me_but_ring_bob(folder, capsys):
    now = ["2026-11-18T10:00:00-06:00"]
    typed = run(folder, now, capsys)

    dana = typed(
        "person", "add", "--name", "Dana Whitfield", "--function", "MRI technologist",
        "--place", "Tucson, AZ", "--phone", "520 555 0142",
    )["id"]  # fmt: skip
    lead = typed(
        "opportunity", "add", "--title", "CT lead, Tampa", "--client", "Bay Imaging",
        "--function", "CT technologist", "--expertise", "CT 3 years", "--place", "Tampa, FL",
        "--within", "40mi", "--knockout", "FL licence",
    )["id"]  # fmt: skip
    typed(
        "call",
        "add",
        dana,
        "--direction",
        "out",
        "--outcome",
        "connected",
        "--text",
        "not for me, but ring Bob Kay",
    )
    given = typed(
        "referral", "add", dana, "Bob Kay", "--number", "813 555 0199",
        "--said", "8 years of CT, has his FL licence, lives in Tampa", "--for", lead,
    )  # fmt: skip
    assert given["new"] is True
    bob = given["to"] if isinstance(given["to"], str) else given["to"]["id"]
    typed("person", "edit", bob, "--function", "CT technologist", "--place", "Tampa, FL")

    found = typed("match", lead)
    (match,) = [m for m in found["matches"] if m["person"]["id"] == bob]
    assert match["fits"]["function"]["is"] == "yes"
    assert match["fits"]["expertise"]["is"] == "yes"
    assert "8 years of CT" in match["fits"]["expertise"]["because"]
    assert match["fits"]["location"]["is"] == "yes"
    assert [k["is"] for k in match["fits"]["knockouts"]] == ["yes"]
    assert typed("path", dana, bob)["people"] == [
        {"id": dana, "name": "Dana Whitfield"},
        {"id": bob, "name": "Bob Kay"},
    ]

    now[0] = "2026-11-19T10:00:00-06:00"
    typed(
        "call",
        "add",
        bob,
        "--direction",
        "out",
        "--outcome",
        "connected",
        "--text",
        "yes, put me forward",
    )
    submitted = typed("submit", bob, lead, "--permission", "2026-11-19T09:55:00-06:00")
    assert submitted["warnings"] == []
    items = typed("today")["items"]
    (told,) = [item for item in items if item["kind"] == "referral_debt"]
    assert told["person"]["id"] == dana
    edge = typed("referrals", dana)["debts"][0]
    assert edge["outcome"] == "submitted"

    typed("referral", "told", dana)
    assert not [i for i in typed("today")["items"] if i["kind"] == "referral_debt"]
    typed("undo")
    assert [i for i in typed("today")["items"] if i["kind"] == "referral_debt"]
