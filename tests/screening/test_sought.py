"""Patterns tried only where their first words stand find just what `re` finds."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiter_desk.screening.heads import keys_of
from recruiter_desk.screening.sought import Sought, sought
from recruiter_desk.screening.swift import swift

PATTERNS = (
    r"\b(?:no|not|never|none)\b(?: \w+)? on",
    r"(?<![\w'-])(?:(?:the |an? )?offer|on the (?P<what>\w+)|not\b)(?![\w])",
    r"(?:(?<![\w'-])|(?=')(?<=\w))(?:'s on|no (?:one|on)|get(?:ting)? on)",
    r"\b(?:\w+n't|no) (?:on|off)|'ll go",
    r"(?:gone?|offer|ffer|\bto\b)+(?= |$)",
    r"(?<![\w.$-])(?:(?:about|over)\s+)?\d{1,2}(?:-\d)? ?(?:on|yrs?)",
    r"[oO]n\b|(?:^|, )no|get{1,2}|n(?:ot|one|)\b",
    r"(?:on)?(?:off)*(?:get|no\+)",
    r"(?i:not) on|\bget",
    r"\x6fn|\bo\.n|\(no\)|[no]n?t",
    r"\b(?:on |of |)(?:not|\d)",
    r"n?o?t?",
)
WORDS = st.sampled_from(
    [
        "no",
        "not",
        "never",
        "none",
        "one",
        "on",
        "the",
        "offer",
        "off",
        "don't",
        "'ll",
        "go",
        "gone",
        "get",
        "getting",
        "'s",
        "12",
        "about",
        "3-4",
        "yrs",
        "to",
        ",",
        ".",
        "(no)",
        "\n",
        "On",
        "_",
    ]
)
TEXTS = st.builds(
    lambda parts, glue: glue.join(parts) + " filler" * 60,
    st.lists(WORDS, max_size=40),
    st.sampled_from([" ", "", ", "]),
)


def _met(pattern: Sought | re.Pattern[str], text: str, first: int, last: int) -> list[object]:
    first_met = pattern.search(text, first, last)
    met = [(m.span(), m.groupdict()) for m in pattern.finditer(text, first, last)]
    return [first_met and first_met.span(), *met]


@pytest.mark.parametrize("pattern", PATTERNS)
@given(text=TEXTS, first=st.integers(0, 60), length=st.integers(0, 500))
def test_what_matches_stays_the_same(pattern: str, text: str, first: int, length: int) -> None:
    plain = re.compile(pattern)
    for found in (Sought(pattern), swift(pattern)):
        for bounds in ((0, len(text)), (first, first + length)):
            assert _met(found, text, *bounds) == _met(plain, text, *bounds)


@pytest.mark.parametrize(
    ("pattern", "whole", "begun", "within"),
    [
        (r"\b(?:got|had) (?:an )?offer", {"got", "had"}, set(), ()),
        (r"\bresign(?:s|ed)?\b", set(), {"res"}, ()),
        (r"resign|notice", set(), set(), ("notice", "resign")),
        (r"\b(?:very )?happy\b", {"very", "happy"}, set(), ()),
        (r"(?<![\w'-])no\b|\?", {"no", "?"}, set(), ()),
    ],
)
def test_what_a_pattern_can_begin_with(
    pattern: str, whole: set[str], begun: set[str], within: tuple[str, ...]
) -> None:
    keys = keys_of(pattern)
    assert keys is not None
    assert keys == (frozenset(whole), frozenset(begun), within)


@pytest.mark.parametrize("pattern", [r"\w+ing", r".*offer", r"(?: |,)?", r"(?i)no", r"a|\bno", ""])
def test_what_can_begin_with_anything_is_looked_for_everywhere(pattern: str) -> None:
    assert keys_of(pattern) is None


def test_one_pattern_is_made_but_once() -> None:
    assert sought(r"\bno\b") is sought(r"\bno\b")
