"""Pay, offers, messages and interest of any text: nothing raises, every quote is in the text."""

import pytest
from hypothesis import given as for_any
from hypothesis import settings
from hypothesis import strategies as st

from recruiter_desk.screening.reading.kinds import interest, messages, offers, pay
from tests.screening import given

PIECES = """
$45/hr 92k 85-90 £55 1.2k 3m 12s (k) /? +  " ' \u2019 zł 45. 45, $ €€ k€ wants floor less than base
OTE / - | ; says never left me a voicemail called back Tuesday offer from HCA none no other
interviews? yes if the client pays not interested 2019 min last week 31 Feb from 42 to 46
""".strip().split(" ")
TEXTS = st.one_of(
    st.text(max_size=80), st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join)
)


@pytest.mark.parametrize("reader", [pay, offers, messages, interest])
@settings(deadline=None, max_examples=150)
@for_any(said=TEXTS, kind=st.sampled_from(["note", "email", "referral", "resume"]))
def test_any_text_is_read_and_read_the_same_again(reader, said, kind):
    found = list(reader.read(given.text(said, kind)))
    assert all(0 <= fact.start <= fact.end <= len(said) for fact in found)
    assert found == list(reader.read(given.text(said, kind)))
