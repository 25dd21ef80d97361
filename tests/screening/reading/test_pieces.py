"""Words are cut into the pieces the network knows."""

import pytest

from recruiter_desk.screening.reading.pieces import case, is_rare, known, words_of


def pieces(text):
    """The pieces of every word, as they are written in the list."""
    names = {number: piece for piece, number in known().numbers.items()}
    return [[names[number] for number in word.pieces] for word in words_of(text)]


def test_common_words_are_one_piece_and_others_several():
    assert pieces("She works nights") == [["she"], ["works"], ["nights"]]
    assert pieces("phlebotomist") == [["ph", "##le", "##bot", "##omi", "##st"]]


def test_signs_stand_alone_and_accents_are_left_out():
    assert pieces("$45/hr, café") == [["$"], ["45"], ["/"], ["hr"], [","], ["cafe"]]


def test_a_letter_nobody_knows_is_the_unknown_piece():
    assert pieces("薬") == [["[UNK]"]]


def test_bounds_are_those_of_the_text():
    text = "on 2 wks' notice"
    assert [text[word.start : word.end] for word in words_of(text)] == [
        "on", "2", "wks", "'", "notice",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("word", "means"), [("mercy", 0), ("45", 0), ("Mercy", 1), ("MRI", 2), ("I", 1), ("iPhone", 3)]
)
def test_how_a_word_is_written(word, means):
    assert case(word) == means


def test_a_word_of_everybody_is_not_rare():
    assert is_rare("inpatient")
    assert not is_rare("patients") or is_rare("endoscopy")
    assert not is_rare("work")
