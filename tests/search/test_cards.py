"""What is shown of a person who is found by their card."""

from recruiter_desk.search.cards import marked_cards
from recruiter_desk.search.queries import search
from tests import given


def card(desk, clock, who, typed):
    snippet = marked_cards(desk, [who], search(desk, typed, clock()).query)[who]
    return snippet.text, [snippet.text[a:b] for a, b in snippet.marks]


def test_the_parts_that_say_so_stand_first(desk, clock):
    who = given.person(
        desk,
        "Dana Whitfield",
        phone="(520) 555-0142 cell",
        email="dana@example.org",
        function="MRI technologist",
        expertise=("3T", "cardiac"),
        tags=("night",),
    )
    assert card(desk, clock, who, "cardiac") == ("3T, cardiac · night", ["cardiac"])
    assert card(desk, clock, who, "whitfield mri") == (
        "Dana Whitfield · MRI technologist · 3T, cardiac · night",
        ["Whitfield", "MRI"],
    )
    words, marks = card(desk, clock, who, "555 0142")
    assert words.startswith("(520) 555-0142")
    assert marks == ["555-0142"]


def test_somebody_gone_has_no_card(desk, clock):
    assert marked_cards(desk, [12345], search(desk, "mri", clock()).query) == {}
