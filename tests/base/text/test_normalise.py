"""Pasted text, whatever it came from, is kept and compared in one form."""
# ruff: noqa: RUF001

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from recruiter_desk.base.text import clean, clean_line, fold

ANY_TEXT = st.text(
    st.one_of(
        st.characters(),
        st.characters(categories=["Cs", "Cf", "Co", "Zs", "Mn", "Pd"]),
        st.sampled_from(
            "e\u0301 \u200b\r\n\u00bd\u1100\u1161\u3099\u304b\u0345\u0130\u2011\u00a8"
        ),
    ),
    max_size=12,
)


@given(ANY_TEXT)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert clean_line(clean_line(text)) == clean_line(text)
    assert fold(fold(text)) == fold(text)
    once.encode()


@given(ANY_TEXT)
def test_keys_do_not_depend_on_case_or_on_how_accents_were_typed(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(text)
    assert fold(clean(text)) == fold(text)


def test_every_character_alone_settles_at_once() -> None:
    for code in range(0x3100):
        assert clean(clean(chr(code))) == clean(chr(code)), hex(code)
        assert fold(fold(chr(code))) == fold(chr(code)), hex(code)


def test_what_word_processors_leave_behind() -> None:
    assert clean("radi\u00adology\u200b tech\ufeff") == "radiology tech"
    assert clean("2014\u20132019 \u2014 lead\u2011tech") == "2014-2019 - lead-tech"
    assert clean("\uf0b7 MRI\r\n\u25cf CT\rPET\u2028x") == "• MRI\n• CT\nPET\nx"
    assert clean("a\u00a0b\u3000c\td") == "a b c\td"
    assert clean("\x00bell\x07 \ud800") == "bell \ufffd"
    assert clean("Jose\u0301 and e\u200b\u0301") == "José and é"
    assert clean("1½ hours, ﬁrst") == "1 1/2 hours, first"
    assert clean("  \n kept inside  twice \n ") == "kept inside  twice"
    assert clean("O´Brien said “yes”") == "O'Brien said “yes”"


def test_one_line_for_a_name_or_a_title() -> None:
    assert clean_line(" Dana \n\t Whitfield\u00a0 ") == "Dana Whitfield"


def test_one_key_for_all_spellings() -> None:
    assert fold("Łukasz O’Brïen") == fold("LUKASZ O'BRIEN") == "lukasz o'brien"
    assert fold("Bjørn Æbelø, Đorđe, Straße, ışık") == "bjorn aebelo, dorde, strasse, isik"
    assert fold("김민수") == "김민수"
    assert fold("が") == "が"
