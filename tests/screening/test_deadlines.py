"""By which day an offer must be answered, as far as its sentence says."""

from datetime import date

import pytest

from recruiter_desk.screening.deadlines import deadline
from tests.screening import given

SAID = date(2026, 11, 10)  # a Tuesday


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Has an offer from HCA, must answer by Dec 4.", date(2026, 12, 4)),
        ("offer pending @ HCA, decision by friday", date(2026, 11, 13)),
        ("has another offer, has to decide by 12/04", date(2026, 12, 4)),
        ("Has an offer from HCA (answer due Nov. 20). Call tomorrow.", date(2026, 11, 20)),
        ("got an offer last week", None),
        ("Has an offer. Wife started a job on Nov 20.", None),
        ("has an offer, starts Nov 2028", None),
        ("second round at the VA Thurs", date(2026, 11, 12)),
        ("interviewing at Mercy on Monday", date(2026, 11, 16)),
        ("interviewed at HCA Friday, waiting", None),
    ],
)
def test_the_day_stands_in_the_sentence_of_the_offer(text, day):
    (fact, *_) = [fact for fact in given.facts(text) if fact.kind == "offer"]
    assert deadline(text, fact, SAID) == day
