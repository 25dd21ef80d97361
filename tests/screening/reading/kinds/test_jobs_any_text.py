"""The readers of jobs take any text."""

from hypothesis import given, settings
from hypothesis import strategies as st

from recruiter_desk.screening.reading.kinds import employers, employment, leaving, titles
from tests.screening.given import text

SAID = (
    "left Northbay in March since at Mercy fired she he 2019 - 2021 team of 12 no reports was a "
    "manager not lead still there \n . , : let go contract ended Kestrel's & never worked for "
    "\x01 \u2019 é \u201cquit\u201d |"
)
WORDS = st.sampled_from(SAID.split(" "))


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.lists(WORDS, max_size=30).map(" ".join), st.text(max_size=120)))
def test_no_text_raises_and_spans_stand_in_it(said):
    for kind in ("note", "referral", "email", "resume"):
        read = text(said, kind)
        for reader in (employers, employment, leaving, titles):
            for fact in reader.read(read):
                assert 0 <= fact.start <= fact.end <= len(said)
