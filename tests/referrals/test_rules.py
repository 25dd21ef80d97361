"""What became of a referral and whether an answer is owed, from what happened in which order."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recruiter_desk.base.clock import DAY
from recruiter_desk.base.errors import DeskError
from recruiter_desk.matters.rules import TELL_THEM, section, state
from recruiter_desk.referrals.model import Happened, How, Outcome, Owed
from recruiter_desk.referrals.rules import (
    became,
    checked,
    debt,
    fee,
    joined,
    read_how,
    say_fee,
    say_how,
    state_of,
)

GIVEN = 100


def mine(at, stage):
    return Happened(at, stage, mine=True)


@pytest.mark.parametrize(
    ("happened", "outcome"),
    [
        ([], ("given", 100)),
        ([(90, "spoken"), (95, "placed")], ("given", 100)),
        ([(100, "spoken")], ("spoken", 100)),
        ([(110, "spoken"), (120, "spoken")], ("spoken", 110)),
        ([(120, "submitted"), (110, "spoken")], ("submitted", 120)),
        ([(120, "submitted"), (130, "spoken")], ("submitted", 120)),
        ([(120, "submitted"), (130, "placed")], ("placed", 130)),
        ([(120, "submitted"), (130, "declined")], ("declined", 130)),
        ([(130, "declined"), (140, "spoken")], ("declined", 130)),
        ([(130, "declined"), (140, "submitted")], ("submitted", 140)),
        ([(130, "placed"), (140, "declined"), (150, "submitted")], ("placed", 130)),
    ],
)
def test_how_far_somebody_came(happened, outcome):
    assert became(GIVEN, [Happened(*each) for each in happened]) == outcome


@pytest.mark.parametrize(
    ("happened", "outcome"),
    [
        ([Happened(110, "spoken"), mine(120, "declined")], ("declined", 120)),
        ([Happened(110, "placed"), mine(120, "given")], ("given", 120)),
        ([mine(120, "declined"), Happened(130, "spoken")], ("declined", 120)),
        ([mine(120, "spoken"), Happened(130, "submitted")], ("submitted", 130)),
        ([mine(90, "placed")], ("placed", 90)),
        ([Happened(120, "placed"), mine(120, "declined")], ("declined", 120)),
    ],
)
def test_my_own_word_counts_until_something_further_comes(happened, outcome):
    assert became(GIVEN, happened) == outcome


@pytest.mark.parametrize(
    ("happened", "told", "closed", "owed"),
    [
        ([], [], [], False),
        ([(110, "spoken")], [], [], True),
        ([(110, "spoken")], [(115, "spoken")], [], False),
        ([(110, "spoken"), (120, "submitted")], [(115, "spoken")], [], True),
        ([(110, "spoken"), (112, "submitted")], [(115, "spoken")], [], True),
        ([(110, "submitted"), (120, "declined")], [(115, "submitted")], [], True),
        ([(110, "declined"), (120, "submitted")], [(115, "declined")], [], True),
        ([(110, "spoken")], [(115, "submitted")], [], False),
        ([], [(115, "spoken")], [], False),
        ([(110, "spoken")], [], [110], False),
        ([(110, "spoken")], [], [109], True),
        ([(110, "spoken"), (120, "placed")], [], [115], True),
    ],
)
def test_an_answer_is_owed_for_more_than_was_told(happened, told, closed, owed):
    found = state_of(GIVEN, [Happened(*each) for each in happened], told, closed)
    assert found.owed is owed
    assert found.told_at == (told[-1][0] if told else None)


STAGES = st.sampled_from(["spoken", "submitted", "placed", "declined"])
EVENTS = st.lists(st.builds(Happened, st.integers(80, 200), STAGES, st.booleans()), max_size=6)


@settings(max_examples=200, deadline=None)
@given(happened=EVENTS, data=st.data())
def test_the_order_of_entry_cannot_matter_and_telling_settles_it(happened, data):
    mixed = data.draw(st.permutations(happened))
    outcome, at = became(GIVEN, happened)
    assert became(GIVEN, mixed) == (outcome, at)
    assert not state_of(GIVEN, happened, [(201, outcome)]).owed
    assert state_of(GIVEN, happened, []).owed == (outcome != "given")


def test_a_debt_shows_at_once_is_soon_after_three_days_and_late_after_seven():
    owed = [Owed("Ana Soto", "declined", 50 * DAY), Owed("Bob Keller", "spoken", 40 * DAY)]
    matter = debt(owed)
    days = {day: state(matter, day * DAY) for day in (39, 40, 43, 47)}
    assert days == {39: "waiting", 40: "due", 43: "soon", 47: "late"}
    assert section(matter, 40 * DAY) == TELL_THEM
    assert debt([]) is None
    assert debt(owed, [(39 * DAY, 60 * DAY)]).shows == 40 * DAY
    assert debt(owed, [(41 * DAY, 60 * DAY)]).shows == 60 * DAY


def test_a_fee_shows_two_weeks_before_on_my_clock():
    matter = fee(date(1970, 3, 1), ("500 USD", "90 days"), since=0, zone="UTC")
    days = {day: state(matter, day * DAY) for day in (44, 45, 58, 59, 66)}
    assert days == {44: "waiting", 45: "due", 58: "due", 59: "soon", 66: "late"}
    shut = [44 * DAY]
    assert fee(date(1970, 3, 1), ("", ""), since=0, zone="UTC", closed=shut) is not None
    shut = [45 * DAY]
    assert fee(date(1970, 3, 1), ("", ""), since=0, zone="UTC", closed=shut) is None


@pytest.mark.parametrize(
    ("words", "how"),
    [
        ("worked together at Mercy 2019-21", How.WORKED_TOGETHER),
        ("Same shift at Banner", How.WORKED_TOGETHER),
        ("her preceptor", How.TAUGHT),
        ("old friends from church", How.FRIEND),
        ("sister-in-law", How.FAMILY),
        ("met at RSNA", How.OTHER),
        ("", How.NOT_SAID),
    ],
)
def test_how_two_people_know_each_other_is_read(words, how):
    assert read_how(words) == (how, words)
    assert say_how(how, words) == words


def test_what_was_chosen_and_what_was_typed_read_as_one():
    assert say_how("worked_together", "at Mercy, 2019 to 2021") == (
        "worked together at Mercy, 2019 to 2021"
    )
    assert say_how("friend", "") == "friends"
    assert joined("at Mercy", "At MERCY") == "at Mercy"
    assert joined("at Mercy", "and at Banner") == "at Mercy; and at Banner"
    assert (say_fee(50_000, "USD"), say_fee(49_950, ""), say_fee(None, "USD")) == (
        "500 USD", "499.50", "",
    )  # fmt: skip
    assert checked(Outcome, "placed", "An outcome") == "placed"
    with pytest.raises(DeskError, match="given, spoken, submitted, placed, declined"):
        checked(Outcome, "hired", "An outcome")
