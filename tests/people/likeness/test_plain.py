"""Two plain words for a name give the same keys by the short way as by the general one."""

from hypothesis import given
from hypothesis import strategies as st

from recruiter_desk.base.text.names import Name
from recruiter_desk.people.likeness.plain import is_plain, plain_keys
from recruiter_desk.people.settle import name_keys_of

GIVENS = st.sampled_from(["Bob", "Peggy", "Dana", "Will", "Al", "Jo", "Ted", "Zoe", "X"])
WORDS = st.from_regex(r"[A-Za-z]{1,9}", fullmatch=True)


def in_general(given, family):
    name = Name(given=given, family=family, shown=f"{given} {family}")
    return sorted(name_keys_of([name]))


@given(GIVENS | WORDS, GIVENS | WORDS)
def test_the_short_way_gives_what_the_general_one_does(first, last):
    found = plain_keys(first, last)
    assert sorted(found) == in_general(first, last)
    assert len(found) == len(set(found))


def test_what_is_no_plain_name():
    assert is_plain("Dana", "Whitfield", "Dana Whitfield")
    for given_, family, shown in (
        ("Dana", "Whitfield", "Dana R. Whitfield"),
        ("Zoë", "Whitfield", "Zoë Whitfield"),
        ("Dana", "O'Brien", "Dana O'Brien"),
        ("Dana", "", "Dana"),
        ("小明", "王", "王小明"),
    ):
        assert not is_plain(given_, family, shown)
