"""What was said is read by kind, and only as far as it is asked, with the same answers."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiter_desk.opportunities.matching.rules.plain import Person
from recruiter_desk.opportunities.matching.rules.told import by_kind

WORDS = ("MRI", "no", 'said "no":{', "]]},", 'x":[', "a\\b", "caf\u00e9", "")
KINDS = st.sampled_from(("skill", "interest", "pay_floor", "shift"))
ROWS = st.builds(
    lambda about, value, near: ["f1", "skill", about, value, near, 1_700_000_000_000_000],
    *(st.sampled_from(WORDS) for _ in range(3)),
)
PROFILES = st.dictionaries(
    KINDS, st.dictionaries(st.sampled_from(WORDS), st.lists(ROWS, min_size=1, max_size=3))
)


@given(PROFILES, KINDS, st.sampled_from(WORDS), st.sampled_from(("", "no", "MRI")))
def test_the_same_is_found_whatever_was_asked_before(told, kind, about, value):
    whole = json.dumps(told, ensure_ascii=False, separators=(",", ":")) if told else ""
    rows = told.get(kind, {})
    of_it = [row[4] for row in rows.get(about, ()) if value in {"", row[3]}]
    of_all = [row[4] for some in rows.values() for row in some if value in {"", row[3]}]
    person = Person(1, told=by_kind(whole))
    for _ in range(2):  # the second time the kind has been read whole
        assert person.told.keys() == told.keys()
        assert [one.shown for one in person.said(kind, about, value)] == of_it
        assert person.has(kind, about) == (about in rows)
        last = person.last(kind, about)
        assert (last and last.shown) == (rows[about][0][4] if about in rows else None)
        assert [one.shown for one in person.all_of(kind, value)] == of_all
        person.all_of(kind)


@pytest.mark.parametrize("whole", ["", "{}"])
def test_of_whom_nothing_was_said_nothing_is_found(whole):
    person = Person(1, told=by_kind(whole))
    assert not person.has("skill", "MRI")
    assert person.said("skill", "MRI") == person.all_of("skill") == ()
    assert person.last("skill", "MRI") is None
