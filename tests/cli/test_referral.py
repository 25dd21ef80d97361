"""Referrals and the network on the command line, as the contract has them."""

import pytest

BOB = "813 555 0199"


@pytest.fixture
def dana(typed):
    return typed("person", "add", "--name", "Dana Whitfield", "--phone", "520 555 0142")["id"]


@pytest.fixture
def bob(typed, dana):
    kept = typed("referral", "add", dana, "Bob Keller", "--number", BOB, "--said", "best CT tech")
    return kept["to"]["id"]


def test_a_referral_is_added_and_given_again_it_stands(typed, dana):
    kept = typed(
        *("referral", "add", "Dana Whitfield", "Bob Keller", "--number", BOB),
        *("--how", "worked together at Mercy 2019-21"),
    )
    assert kept == {
        "id": "r1",
        "from": {"id": dana, "name": "Dana Whitfield"},
        "to": {"id": "p2", "name": "Bob Keller"},
        "new": True,
        "stood": False,
    }
    again = typed("referral", "add", dana, BOB)
    assert (again["id"], again["new"], again["stood"]) == ("r1", False, True)


def test_what_the_referrer_says_is_theirs(typed, dana, bob):
    (note,) = typed("note", "list", bob)["notes"]
    assert (note["kind"], note["text"]) == ("referral", "best CT tech")
    assert note["said_by"]["id"] == dana


def test_somebody_given_is_talked_to_and_the_referrer_is_told(typed, shown, dana, bob):
    typed("call", "add", bob, "--direction", "out", "--outcome", "connected")
    (item,) = typed("today")["items"]
    assert (item["kind"], item["person"]["id"]) == ("referral_debt", dana)
    assert shown("today") == [
        "Tell them what happened", "  Dana Whitfield: Bob Keller: you talked 09:30",
    ]  # fmt: skip
    (line,) = typed("referrals")["referrers"]
    counts = {"given": 1, "spoken": 1, "submitted": 0, "placed": 0, "owed": 1}
    assert line | counts == line
    assert {"person", "last_asked", "last_told"} <= set(line)
    of = typed("referrals", dana)
    assert [edge["to"]["id"] for edge in of["given"]] == [bob]
    assert [edge["id"] for edge in of["debts"]] == ["r1"]
    assert [edge["from"]["id"] for edge in typed("referrals", bob)["by"]] == [dana]
    assert typed("referral", "told", dana) == {"told": ["r1"]}
    assert typed("today")["items"] == []
    assert typed("undo")
    assert typed("referral", "told", "r1", "--words", "mailed") == {"told": ["r1"]}


def test_my_word_on_what_became_of_one(typed, bob):
    assert typed("referral", "outcome", "r1", "declined")["outcome"] == "declined"
    assert typed("referral", "outcome", "r1", "none")["outcome"] == "given"


def test_how_two_are_connected(typed, shown, dana, bob):
    luis = typed("referral", "add", bob, "Luis Herrera", "--kind", "works_with")["to"]["id"]
    found = typed("path", luis, dana)
    assert [person["id"] for person in found["people"]] == [luis, bob, dana]
    assert [(e["from"], e["to"], e["kind"]) for e in found["edges"]] == [
        (bob, luis, "works_with"), (dana, bob, "referral"),
    ]  # fmt: skip
    assert set(found["edges"][0]) == {"from", "to", "kind", "at"}
    typed("referral", "unnamed", bob)
    hidden = typed("path", luis, dana)
    assert hidden["people"][1] == {"id": None, "name": "a referrer"}
    assert hidden["edges"][0]["from"] is None
    typed("person", "add", "--name", "Ana Soto")
    assert typed("path", luis, "Ana Soto") == {"people": [], "edges": []}
    assert shown("path", luis, "Ana Soto") == [
        "No chain is known between Luis Herrera and Ana Soto."
    ]


def test_a_fee_is_kept_shown_and_paid(typed, dana, bob):
    words = ("--amount", "499.50", "--currency", "usd", "--for", "r1")
    assert typed("referral", "fee", dana, "--due", "2026-12-01", *words)["id"] == "e1"
    (item,) = typed("today")["items"]
    assert (item["kind"], item["why"]) == ("fee", "Fee of 499.50 USD due 1 Dec")
    assert str(typed("referrals", dana)["fees"][0]["amount"]) == "499.5"
    typed("referral", "paid", "e1")
    assert typed("today", "--all")["items"] == []


def test_an_edge_is_corrected_asked_and_removed(typed, shown, dana, bob):
    typed("referral", "edit", "r1", "--how", "taught her at Pima", "--at", "2026-11-18T10:00")
    assert shown("referrals", dana) == [
        "r1 Dana Whitfield gave Bob Keller: 18 Nov; taught her at Pima; given"
    ]
    typed("referral", "asked", dana, "--about", "CT nights")
    assert typed("referrals")["referrers"][0]["last_asked"]
    typed("referral", "remove", "r1")
    assert typed("referrals")["referrers"] == []


def test_given_for_an_opportunity_in_one_step(typed, refused, folder, dana):
    job = typed("opportunity", "add", "--title", "CT lead", "--place", "Tucson, AZ")["id"]
    kept = typed("referral", "add", dana, "Bob Keller", "--number", BOB, "--for", job)
    assert typed("referrals", dana)["given"][0]["opportunity"] == "CT lead"
    typed("submit", kept["to"]["id"], job, "--permission", "2026-11-19T10:00")
    (debt,) = typed("referrals", dana)["debts"]
    assert (debt["id"], debt["outcome"]) == (kept["id"], "submitted")
    assert [item["kind"] for item in typed("today")["items"]] == ["referral_debt"]
    typed("undo")
    assert typed("today")["items"] == []
    typed("undo")
    assert typed("referrals", dana)["given"] == []
    refused("referral", "add", dana, "Ann Lee", "--for", "o9", "--desk", str(folder))


def test_one_line_is_read_said_back_and_kept(typed, shown, dana):
    line = f"ref from dana: bob k {BOB} CT at Mercy"
    assert shown("log", line) == [
        f"Referral from Dana Whitfield: Bob K, {BOB}, CT, at Mercy.",
        "Not kept yet: add --yes to keep it.",
    ]
    assert typed("log", line)["kept"] is False
    kept = typed("log", line, "--yes")
    assert (kept["kept"], kept["id"], kept["new"]) == (True, "r1", True)
    assert kept["reading"]["employer"] == "Mercy"
    assert typed("person", "show", kept["to"]["id"])["expertise"] == ["CT"]


@pytest.mark.parametrize(
    "words",
    [
        ("add", "p1", "p1"), ("add", "p9", "Bob Keller"), ("add", "p1", "p9"),
        ("add", "p1", "Bob Keller", "--kind", "knows"), ("add", "p1", "Bob", "--call", "c9"),
        ("add", "p1", "Bob Keller", "--at", "2099-01-01"), ("add", "p1", "  "),
        ("add", "p1", "Bob Keller", "--number", "no digits"),
        ("told", "p1"), ("told", "r9"), ("told", "rx"), ("outcome", "r1", "hired"),
        ("remove", "r9"), ("fee", "p1", "--due", "soon"), ("paid", "e9"), ("paid", "r1"),
        ("fee", "p1", "--due", "2026-12-01", "--amount", "much"),
        ("edit", "r9", "--how", "friends"), ("asked", "p9"), ("unnamed", "nobody"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_said_kindly(folder, typed, refused, dana, words):
    at_desk = ("--desk", str(folder), "--now", "2026-11-20T09:30-06:00")
    assert refused("referral", *words, *at_desk)
