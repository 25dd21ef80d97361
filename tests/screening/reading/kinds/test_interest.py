"""What is read of interest: yes, no, not this one, later, passive."""

import pytest

from recruiter_desk.screening.reading.kinds.interest import read
from tests.screening import given


def said(words, kind="note"):
    """The interest read, with its scope where it has one."""
    return "; ".join(
        sorted({_short(fact) for fact in read(given.text(words, kind)) if fact.of_candidate})
    )


def _short(fact):
    return fact.value + (f" {fact.about}" if fact.about != "job" else "")


TYPED = [
    ("very interested", "yes"),
    ("Interested in the role", "yes"),
    ("she is interested in the role", "yes"),
    ("keen on this one", "yes"),
    ("wants to be submitted", "yes"),
    ("ok to submit", "yes"),
    ("please put me forward", "yes"),
    ("excited about the position", "yes"),
    ("loves the sound of it", "yes"),
    ("sounds great, count me in", "yes"),
    ("not interested", "no"),
    ("no interest at all", "no"),
    ("will pass on this", "no"),
    ("passed on the role", "no"),
    ("not for me, thanks", "no"),
    ("withdrew", "no"),
    ("pulled out of the process", "no"),
    ("isn't interested in this client", "no client"),
    ("would not work for HCA again", "no client"),
    ("not this client, happy to hear of others", "no client"),
    ("no nights", "no nights"),
    ("no agencies please", "no agencies"),
    ("not looking until May", "later"),
    ("not looking right now, try in the fall", "later"),
    ("check back in spring", "later"),
    ("call me again after the bonus in March", "later"),
    ("not actively looking but would listen", "passive"),
    ("happy where she is but open to the right thing", "passive"),
    ("passive, would hear us out", "passive"),
    ("not looking", "no any"),
    ("happy where he is", "no any"),
    ("staying put", "no any"),
    ("take me off your list", "no any"),
    ("interested? yes", "yes"),
    ("would love to hear more", "yes"),
    ("wants to hear more about it", "yes"),
    ("on the fence", "unsure"),
    ("wants to think about it", "unsure"),
    ("lukewarm", "unsure"),
    ("has gone cold on it", "no"),
    ("changed her mind, no longer interested", "no"),
]

NOTHING = """
husband is not interested in moving
client is interested in her
is he interested?
ask if she is interested
hiring manager was excited about her
her interests: hiking
if she is interested send the JD
interest rate analyst
Interests: chess, sailing
sister might be interested
no night shifts at this site
worked no nights in 2019
passed the boards
passed her ARRT
takes a keen interest in training
client withdrew the req
""".strip().splitlines()


@pytest.mark.parametrize(("words", "value"), TYPED)
def test_interest_is_read(words, value):
    assert said(words) == value


@pytest.mark.parametrize("words", NOTHING)
def test_others_and_questions_are_none(words):
    assert not said(words)
