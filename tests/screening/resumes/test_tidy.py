"""What the making of files adds to a text is taken away again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiter_desk.screening.resumes.tidy import tidy

NO_BREAK = "\u2011"


@pytest.mark.parametrize(
    ("made", "shown"),
    [
        ("commu\u00adnication", "communication"),
        ("commu\u00ad\nnication", "communication"),
        ("communication, commu-\nnication", "communication, communication"),
        ("cloud-\nnative", "cloud-native"),
        ("cloud\ufffenative", "cloud-native"),
        ("cloud\ufffe\nnative", "cloud-native"),
        ("cloud\x02native", "cloud-native"),
        ("Jan 2019 -\npresent", "Jan 2019 -\npresent"),
        (f"520{NO_BREAK}555{NO_BREAK}0142", "520-555-0142"),
        ("2016 \u2013 2019", "2016 - 2019"),
        ("\uf0b7 Trained four", "• Trained four"),
        ("\uf0b7\nTrained four", "• Trained four"),
        ("o Trained\no Led\no Made", "• Trained\n• Led\n• Made"),
        ("o Trained one", "o Trained one"),
        ("of \ufb01ve o\ufb03ces", "of five offices"),
        ("a  \r\nb\r\n\r\n\r\n\r\nc", "a\nb\n\nc"),
        ("a\x0cb\x00", "a\nb"),
        ("cloud- \nnative", "cloud-native"),
        ("state-\nof-\nthe-\nart", "state-of-the-art"),
        ("ao\ufffe ba-\na", "ao-ba-a"),
    ],
)
def test_a_text_as_a_person_would_see_it(made, shown):
    assert tidy(made) == shown


@given(st.text(alphabet=st.sampled_from("ab-\n \u00ad\ufffe•oO\t\uf0b7"), max_size=60))
def test_any_text_is_made_tidy_and_stays_so(text):
    assert tidy(tidy(text)) == tidy(text)
