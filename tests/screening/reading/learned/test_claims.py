"""What the network reads becomes facts like those of the rules, and its doubts take some away."""

import pytest

from recruiter_desk.screening.model import LEARNED, FactKind
from recruiter_desk.screening.reading.learned.claims import SURE
from recruiter_desk.screening.reading.reader import read
from tests.screening import given

READ = [
    ("Isn't over anyone.", FactKind.TITLE, "reports", (0.0, 0.0)),
    ("Eleven people answer to her.", FactKind.TITLE, "reports", (11.0, 11.0)),
    ("Hasn't filled in a single application.", FactKind.OFFER, "none", None),
    ("Nothing would get him out of Duluth.", FactKind.RELOCATION, "no", None),
    ("Nothing on her phone from me, she says.", FactKind.MESSAGE, "no message", None),
    ("An employer would have to petition for him again.", FactKind.AUTHORISATION, "needs", None),
]


@pytest.mark.parametrize(("said", "kind", "value", "amount"), READ)
def test_a_claim_becomes_a_fact(said, kind, value, amount):
    found = [
        fact for fact in given.facts(said, kind, kind="call", reader=read) if fact.of_candidate
    ]
    assert value in {fact.value for fact in found}
    if amount is not None:
        assert amount in {(fact.amount.low, fact.amount.high) for fact in found}


def test_a_claim_says_how_sure_it_is_and_quotes_the_text():
    said = "Long chat. Nothing would get him out of Duluth. Call back Monday."
    learned = [f for f in given.facts(said, kind="call", reader=read) if f.detail(LEARNED)]
    for fact in learned:
        assert SURE <= float(fact.detail(LEARNED)) <= 1
        assert 0 <= fact.start < fact.end <= len(said)


@pytest.mark.parametrize(
    "said",
    [
        "Client wants somebody with 5 yrs of blood bank.",
        "His wife has nine years of ICU and was let go in May.",
        "His wife is changing jobs as well, she's on 3 months' notice at the council.",
    ],
)
def test_what_is_somebody_elses_is_no_fact_of_theirs(said):
    assert not [fact for fact in given.facts(said, kind="call", reader=read) if fact.of_candidate]


def test_a_resume_is_read_by_the_rules_alone():
    found = given.facts("Dana Whitfield\nTampa, FL\n\nEXPERIENCE\nMercy, RN, 2019 to present",
                        kind="resume", reader=read)  # fmt: skip
    assert found
    assert not [fact for fact in found if fact.detail(LEARNED)]


def of(said, kind):
    """The candidate's facts of a kind, as rules and network read them."""
    return [f for f in given.facts(said, kind, kind="call", reader=read) if f.of_candidate]


def test_let_go_is_told_apart_by_the_words_about_it():
    [fired] = of("They let him go over the third unexcused absence.", FactKind.LEAVING)
    [bare] = of("Was let go in May.", FactKind.LEAVING)
    assert fired.value == "fired"
    assert bare.value == "let_go"


def test_who_puts_up_with_so_much_does_not_ask_for_it():
    said = "Every third weekend he'll swallow."
    assert not [f for f in of(said, FactKind.SHIFT) if f.value == "yes"]


@pytest.mark.parametrize("said", ["Lives in Phoenix or Tampa.", "Home is Phoenix/Tampa."])
def test_two_homes_are_none(said):
    assert not [f for f in of(said, FactKind.LOCATION) if f.detail(LEARNED)]


def test_long_texts_are_read_in_several_goes():
    said = "Nothing would get him out of Duluth. " * 400
    assert len(of(said, FactKind.RELOCATION)) == 400
