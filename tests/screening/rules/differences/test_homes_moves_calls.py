"""Homes, moves and calls once more: words of a third hand, half of them innocent."""

import pytest

from tests.screening.rules.differences.telling_both import between

HOMES = [
    (
        "Erie, PA",
        "out: he's renting half a double in Erie, month to month.",
        "out: commute would be nothing, he's lived in Buffalo since high school, never left.",
    ),
    (
        "Chester, UK",
        "out: Lives in a canal boat near Chester with two cats.",
        "out: Told me her house is in Derby and she has been paying the mortgage on it since 2017.",
    ),
    (
        "Provo, UT",
        "resume: Dana Whitfield\nProvo, Utah\n801-555-0119\n\nTeller, Wasatch Bank, 2020 - present",
        "out: lives in Las Vegas, born there, never moved, only used a Utah address for the agency.",
    ),
    (
        "Fargo, ND",
        "out: Dana shares an apartment with her sister in Fargo.",
        "out: 'I live in Minot. I've lived in Minot for eleven years.' OK then.",
    ),
    (
        "Turin, Italy",
        "out: abita a Torino con la moglie",
        "out: abita a Genova dal 2019, mai stato a Torino",
    ),
    (
        "Macon, GA",
        "out: home = Macon, house paid off",
        "note: letter came back. She says her place is in Savannah and always was",
    ),
]
HOMES_FIT = [
    ("Erie, PA", "out: rents in Erie.", "out: his girlfriend has a place in Buffalo he likes"),
    (
        "Chester, UK",
        "out: Lives near Chester.",
        "out: her house in Derby was sold in the divorce in 2019",
    ),
    ("Provo, UT", "out: lives in Provo", "out: client is based in Las Vegas, remote ok"),
    ("Fargo, ND", "out: lives in Fargo", "out: he's in Minot all week on the turbine job"),
    ("Turin, Italy", "out: abita a Torino", "out: la sorella abita a Genova"),
    ("Macon, GA", "out: home is Macon", "out: the recruiter in Savannah told her the same"),
    (
        "Macon, GA",
        "out: home is Macon",
        "out: was raised in Savannah, parents still live in Savannah",
    ),
]
MOVES = [
    (
        "Erie, PA",
        "out: would pick up and go to the Carolinas any day, sold the boat already",
        "out: Not leaving Erie, she says, and where did I get Carolina from",
    ),
    (
        "Chester, UK",
        "out: he's emigrating to Perth in January, visa through, tickets bought",
        "out: Australia? Never heard of it. He isn't going anywhere, kids are at school here",
    ),
    (
        "Provo, UT",
        "email: I will not relocate for any position. Dana",
        "out: she's keen to get to Denver, says relocation was never an issue for her",
    ),
    (
        "Fargo, ND",
        "out: happy to live anywhere with a lake",
        "out: stays in Fargo, end of story, has never said otherwise",
    ),
    (
        "Macon, GA",
        "out: Husband's posted to Fort Drum, they're moving to Watertown NY in June",
        "out: husband isn't posted anywhere, they aren't moving, they just bought in Macon",
    ),
    (
        "Truro, UK",
        "resume: Dana Whitfield\nTruro\nPrepared to relocate\n\nChef, Quay Inn, 2018 - now",
        "out: no way she'd move, the sea is the reason she does the job at all",
    ),
]
MOVES_FIT = [
    (
        "Erie, PA",
        "out: would go to the Carolinas",
        "out: not leaving before her vacation is paid out",
    ),
    (
        "Chester, UK",
        "out: emigrating to Perth in January",
        "out: brother isn't going anywhere, he'll take the dog",
    ),
    ("Provo, UT", "out: will not relocate", "out: will travel to Denver once a month"),
    ("Fargo, ND", "out: would live anywhere with a lake", "out: not Texas"),
    (
        "Macon, GA",
        "out: moving to Watertown NY in June",
        "out: orders came through later than thought, it will be July",
    ),
    (
        "Truro, UK",
        "out: prepared to relocate",
        "out: would rather not move twice in a year so wants perm",
    ),
    ("Truro, UK", "out: no move", "out: her agent says other chefs would relocate"),
]
CALLS = [
    (
        "vm: told her all about it",
        "out: grumbles that I only ever ring and never say why, nothing on her voicemail",
    ),
    ("vm: LVM #2", "in: 'Funny, the phone rang twice last week but you left no word.'"),
    ("rang: no", "out: says he phoned us on Friday and was told I was out"),
    (
        "out: agreed on Acme",
        "out: denies we ever talked about Acme or anything, says we never spoke",
    ),
    ("vm: msg", "email: I have had no message or call from you. Dana"),
    ("rang: none", "out: 'like I said to you on Friday when we talked'"),
]
CALLS_FIT = [
    ("vm: msg", "out: got it, was driving"),
    ("vm: msg", "out: Acme never called her after the panel, no word in 3 wks"),
    ("rang: no", "out: 'you rang but left no message, so I thought it was a scam'"),
    ("vm: msg", "out: he'll phone us Friday"),
    ("out: chat", "out: never talked to the director there, only HR"),
    ("theirs 05-09: called back", "out: said he rang me back Saturday"),
    ("vm: msg", "out: doesn't like leaving messages himself"),
]  # fmt: skip


@pytest.mark.parametrize("case", HOMES)
def test_two_homes(case):
    assert between("location", *case) == [(1, 2)]


@pytest.mark.parametrize("case", HOMES_FIT)
def test_one_home(case):
    assert between("location", *case) == []


@pytest.mark.parametrize("case", MOVES)
def test_moves_that_differ(case):
    assert between("relocation", *case) == [(1, 2)]


@pytest.mark.parametrize("case", MOVES_FIT)
def test_moves_that_fit(case):
    assert between("relocation", *case) == []


@pytest.mark.parametrize("case", CALLS)
def test_calls_that_differ(case):
    assert between("message", "Tampa, FL", *case) == [(1, 2)]


@pytest.mark.parametrize("case", CALLS_FIT)
def test_calls_that_fit(case):
    assert between("message", "Tampa, FL", *case) == []
