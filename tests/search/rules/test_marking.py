"""The words found are marked where they stand in the text as it was written."""

import itertools
import re

from hypothesis import given
from hypothesis import strategies as st

from recruiter_desk.search.rules.marking import LONGEST, marks_in, snippet


def seen(text, *words):
    shown, marks = snippet(text, [re.compile(rf"(?<![^\W_]){w}") for w in words])
    return [shown[a:b] for a, b in marks]


def test_a_begun_word_is_marked_to_its_end_and_marks_never_overlap():
    assert seen("Kowalski asked for cardiac MRI, cardiac only", "kow", "card", "cardiac") == [
        "Kowalski",
        "cardiac",
        "cardiac",
    ]


def test_marks_of_folded_letters_stand_on_the_written_ones():
    assert seen("Für Łukasz Størmer, straße", "lukasz", "stormer", "strasse") == [
        "Łukasz",
        "Størmer",
        "straße",
    ]


def test_a_long_text_is_shown_where_most_of_the_words_are():
    text = (
        "cardiac once. " + "and so on " * 60 + "the 3T does cardiac MRI on Mondays " + "yes " * 90
    )
    shown, marks = snippet(text, [re.compile(r"cardiac"), re.compile(r"mri"), re.compile(r"3t")])
    assert [shown[a:b] for a, b in marks] == ["3T", "cardiac", "MRI"]
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert len(shown) <= LONGEST + 2


def test_several_lines_are_shown_as_one():
    assert snippet("first\n\n second\tthird", [])[0] == "first second third"


@given(st.text(max_size=400), st.text(min_size=1, max_size=3))
def test_marks_always_stand_within_what_is_shown(text, word):
    shown, marks = snippet(text, [re.compile(re.escape(word))])
    assert all(0 <= a < b <= len(shown) for a, b in marks)
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(marks))
    assert list(marks_in(text, [])) == []
