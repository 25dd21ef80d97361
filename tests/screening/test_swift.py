"""Patterns drawn together by their first letters find just what they found as written."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiter_desk.screening.sought import Sought
from recruiter_desk.screening.swift import rewritten, swift

PATTERNS = (
    "offer|other|get|go|gone|g",
    r"\boffer|\bother|off|\bon\b|o",
    r"(?P<a>on|off)|(?P<b>only|of|o\.n)|off(?:er)?s?",
    r"(?<![\w'-])(?:leaves|left|(?:has|had) gone|\w+ go|leave)(?!\w)",
    r"gone?|g(?:o|et)*|[gh]o|get|go$|^on",
    r"o\+n|o\.f|off{1,2}|o{0,2}n|on",
    r"(go|get)|gone",
    r"(?i:go)|get|gone",
    "|on|off",
)
LETTERS = st.text("ofnge thlavs.+'-", max_size=30)


def _met(
    pattern: Sought | re.Pattern[str], text: str
) -> list[tuple[tuple[int, int], dict[str, str]]]:
    return [(m.span(), m.groupdict()) for m in pattern.finditer(text)]


@pytest.mark.parametrize("pattern", PATTERNS)
@given(text=LETTERS)
def test_what_matches_stays_the_same(pattern: str, text: str) -> None:
    assert _met(swift(pattern), text) == _met(re.compile(pattern), text)


@given(text=LETTERS, first=st.integers(0, 10), last=st.integers(5, 30))
def test_and_so_within_bounds(text: str, first: int, last: int) -> None:
    pattern = r"\boffer|\bon\b|off|\bget|o(?=n)"
    found = [m.span() for m in swift(pattern).finditer(text, first, last)]
    assert found == [m.span() for m in re.compile(pattern).finditer(text, first, last)]


def test_the_first_letter_is_tried_but_once() -> None:
    assert rewritten("offer|other|get") == "o(?:ffer|ther)|get"


def test_an_order_that_matters_is_kept() -> None:
    assert rewritten("on|[ol]ff|off") == "on|[ol]ff|off"


@given(parts=st.lists(st.sampled_from([*"aé’ \r\n—`ﬁ", "yrs"]), max_size=20))  # noqa: RUF001
def test_each_letter_still_knows_its_place(parts: list[str]) -> None:
    from recruiter_desk.screening.reading.normal import Normal

    original = "".join(parts)
    normal = Normal(original)
    assert len(normal.low) == len(normal.text)
    places = [normal.original(at, at + 1) for at in range(len(normal.text))]
    assert places == sorted(places)
    assert all(0 <= start < end <= len(original) for start, end in places)
