"""Which words of a note claim what, and of whom: sentences no rule was written for."""

from itertools import pairwise

import pytest

from recruiter_desk.screening.reading.learned.labels import labels
from tests.screening import given

CLAIMS = [
    ("Isn't over anyone.", "leadsnone"),
    ("They closed the plant and all of us went with it.", "laidoff"),
    ("Handed his letter in on Friday.", "quit"),
    ("Hasn't filled in a single application.", "offers.none"),
    ("His house is up for sale, they go to Boise in June whatever happens.", "move.yes"),
    ("Nothing would get him out of Duluth.", "move.no"),
    ("Nothing on her phone from me, she says.", "msg.none"),
    ("Let her CPR card run out in May.", "lapsed"),
    ("Never sat the boards.", "hasnt"),
    ("Two classes short of the bachelor's.", "unfinished"),
    ("An employer would have to petition for him again.", "auth.needs"),
    ("Nine years of dialysis come spring.", "years"),
    ("31.40 an hour at present.", "pay.now"),
    ("Would not move for a cent less than 44.", "pay.floor"),
]
OTHERS = [
    "Her sister was let go by the mill.",
    "Client wants somebody with 5 yrs of blood bank.",
    "His wife has nine years of ICU.",
    "The client pays up to 46.",
]


@pytest.mark.parametrize(("said", "name"), CLAIMS)
def test_a_claim_is_known_for_what_it_is(said, name):
    assert name in {label.name for label in labels(given.text(said, "call"))}


@pytest.mark.parametrize("said", OTHERS)
def test_what_is_somebody_elses_is_not_theirs(said):
    found = labels(given.text(said, "call"))
    assert found
    assert all(label.name.endswith((".other", ".job")) for label in found)


def test_the_candidates_name_is_but_a_sign():
    named = labels(given.text("Dana Whitfield is still at Mercy.", "call"))
    other = labels(given.text("Dana is still at Mercy.", "call"))
    assert [label.name for label in named] == [label.name for label in other]


def test_nothing_is_labelled_in_a_resume():
    assert labels(given.text("RN, Mercy Hospital, 2019 to present", "resume")) == ()


@pytest.mark.parametrize("times", [1, 30, 300])
def test_labels_lie_in_the_text_in_order_however_long_it_is(times):
    text = given.text("Still at Mercy, 9 yrs of ICU, wants 44 " * times, "call")
    found = labels(text)
    assert found
    assert all(0 <= label.start < label.end <= len(text.low) for label in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


def test_sentences_far_apart_do_not_change_each_other():
    said = "Isn't over anyone. "
    filler = (
        "We spoke of the weather and of her garden for a while and of nothing else at all. " * 4
    )
    alone = labels(given.text(said + filler, "call"))
    behind = labels(given.text(said + filler + "Her sister was let go by the mill.", "call"))
    assert alone[0] == behind[0]
    assert behind[-1].name == "leave.other"
