"""Reading never raises, gives the same facts each time, and quotes what stands in the text."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.screening import given as told

PIECES = st.sampled_from(
    [
        *(
            "8 yrs MRI",
            "never did CT",
            "lives in Tampa, FL",
            "w/",
            "client needs",
            "“quoted”",
            "?",
        ),
        *(
            "Jan 2019 \u2013 Present",
            "2016-2019",
            "$45/hr",
            "notice 3 weeks",
            "•",
            "\n",
            "\r\n",
            ". ",
        ),
        *(
            "laid off",
            "BSN, 2014",
            "RN TX",
            "H-1B",
            "no offers",
            "would move if",
            "\u00ad",
            "\u200b",
        ),
        *("İstanbul", "½", "ﬁ", "\ud800", "wife is an RN", "Experience", "you never called", "; "),
    ]
)
TEXTS = st.lists(PIECES | st.text(max_size=12), max_size=25).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(said=TEXTS, kind=st.sampled_from(["resume", "call", "note", "email", "referral"]))
def test_any_text_is_read(said, kind):
    facts = told.facts(said, kind=kind)
    assert facts == told.facts(said, kind=kind)
    for fact in facts:
        assert 0 <= fact.start <= fact.end <= len(said)


@settings(max_examples=60, deadline=None)
@given(said=TEXTS)
def test_each_place_knows_its_place_in_the_original(said):
    text = told.text(said)
    places = [text.normal.original(p, p + 1) for p in range(len(text.low))]
    assert all(a <= b for (a, _), (b, _) in pairwise(places))
    assert all(0 <= a < b <= len(said) for a, b in places)
    assert len(text.low) == len(text.text)


@settings(max_examples=60, deadline=None)
@given(said=TEXTS)
def test_clauses_lie_one_after_the_other(said):
    clauses = told.text(said).clauses
    assert all(a.end <= b.start for a, b in pairwise(clauses))
    assert all(clause.start < clause.end for clause in clauses)
