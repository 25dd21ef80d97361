"""Two begun words lead to exactly the pairs that begin with them."""

from fnmatch import fnmatchcase

from hypothesis import given
from hypothesis import strategies as st

from recruiter_desk.people.pairs import MOST, pair_keys, pair_reach

WORDS = st.text("abz\u00e9\u0144", min_size=1, max_size=4)


def leads(key, first, second):
    start, end, pattern = pair_reach(first, second)
    return start <= key < end and fnmatchcase(key, pattern)


@given(WORDS, WORDS, WORDS, WORDS)
def test_a_pair_is_reached_when_each_of_its_words_begins_as_typed(one, other, typed, also):
    first, second = sorted((one, other))
    for key in pair_keys({one, other}):
        wanted = first.startswith(typed) and second.startswith(also)
        assert leads(key, typed, also) == wanted


def test_every_two_words_are_a_pair_but_one_word_alone_is_none():
    assert len(pair_keys(["dana", "dee", "whitfield"])) == 3
    assert pair_keys(["dana", "dana"]) == frozenset()


def test_a_name_as_long_as_a_sentence_makes_no_flood_of_pairs():
    assert len(pair_keys(f"word{number}" for number in range(99))) == MOST * (MOST - 1) // 2
