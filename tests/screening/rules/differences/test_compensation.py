"""Pay: what cannot both be true, and what may."""

import pytest

from recruiter_desk.screening.reading.kinds.pay import read
from recruiter_desk.screening.rules.differences.compensation import differ
from tests.screening.rules.differences.told import told

DIFFER = [
    ("call: makes 36.20/hr x 32", "call: 76k now"),
    ("call: currently at $38/hr", "call: makes 46 an hour right now"),
    ("call: base is 95k", "email: My current base salary is $78,000."),
    ("call: earns £42k", "note: currently on £55k"),
    ("call: makes $45/hr", "call: current salary is 120k"),
    ("call: on 85k", "referral: she makes 65k there, I know the bands"),
    ("call: day rate is €420 currently", "call: currently getting €550 a day"),
    ("call: won't move for less than 48/hr", "call: floor is 42/hr"),
    ("call: floor is 95k", "call: would take 85k"),
    ("call: needs at least 60k", "call: happy with 52k"),
    ("call: wouldn't get out of bed under £600 a day", "note: would do £500 a day"),
    ("call: nothing under $50/hr", "call: role tops out at $44/hr, she is fine with that"),
    ("call: absolute minimum 110k", "email: I could accept 98k."),
    ("call: current OTE is 180k", "call: current OTE 140k"),
    ("call: makes 92k. later she said she is on 78k",),
    ("call: gross 4,200 EUR a month currently", "call: currently earns 5,400 EUR a month"),
    ("call: pulling $2,400 a week", "call: makes $1,900 a week"),
    ("email: Current Salary: $95,000", "call: currently on 80k"),
    ("resume: Jane\nCurrent salary: $98,000", "call: base is 82k"),
    ("call: at mid 90s now", "call: makes 78k"),
    ("call: aktuell 65 TEUR", "call: verdient aktuell 52 TEUR"),
    ("call: not a penny under 70k", "call: 62k would work for her"),
    ("call: makes $40/hr", "call: makes $32/hr"),
    ("call: 28/hr straight time. Days only", "call: she makes $35 an hour straight time there"),
    (
        "call: bottom line, under 2400 a wk gross she doesn't unpack",
        "email: $1,900 is right where I told you my minimum was",
    ),
    ("call: current base 88k", "email: My current base is 110k, OTE 200k."),
]

FIT = [
    ("call: makes $40/hr", "call: current salary about 83k"),
    ("call: base is 95k", "call: OTE is 140k"),
    ("call: base 95k + 15k bonus", "call: total comp 110k"),
    ("call: currently at $38/hr", "call: got a raise, makes 46 an hour now"),
    ("call: currently on 80k", "call: was promoted in June, now on 95k"),
    ("call: on £42k", "note: started the new job at Acme, on £55k"),
    ("call: wants 95k", "call: wants 105k"),
    ("call: wants 48/hr", "call: would take 46/hr"),
    ("call: floor is 48/hr", "call: floor is 48 an hour"),
    ("call: floor is 95k", "call: client tops out at 85k"),
    ("call: floor is 95k", "call: wants 100k"),
    ("call: makes 45/hr, wants 50", "call: makes 46/hr"),
    ("call: her husband makes 120k", "call: she makes 60k"),
    ("call: was on 60k at Mercy", "call: on 75k now"),
    ("call 2023-05-01: on 60k", "call 2026-05-01: on 72k"),
    ("call: floor is 95k", "call: would take 88k if fully remote"),
    ("call: floor 90k", "call: floor came down to 80k because she was laid off"),
    ("call: makes 90", "call: currently 92k"),
    ("call: day rate is €420", "call: about 95k€ a year currently"),
    ("call: £3,500 a month currently", "call: on £42k"),
    ("call: net 2,900 a month", "call: gross 4,400 a month"),
    ("call: on 92k", "call: client pays 120k"),
    ("call: floor 48/hr for nights", "call: floor 42/hr for days"),
    ("call: on 85k", "referral: I think she is on 70k"),
    ("call: 85/170 split", "note: base 85, OTE 170, actual 188", "call: base 88 now"),
    ("call: OTE 140k", "call: makes 75k"),
    ("call: on 60k plus commission", "call: earns 95k"),
    ("call: base 95k", "email: With accelerators I made it to actual 130k."),
    ("call: makes 46k", "call: her sister is on 61k"),
    ("call: makes 46k", "email: My manager would love to come along, she's on 75k."),
    ("call: makes $38/hr", "call: PRN at 52/hr on the side"),
    ("call: makes 38/hr", "call: annual raise came, makes 43/hr"),
    ("call: on 690k nok", "call: pay review in May, on 790k nok"),
    ("call: at 80% she gets 6,150 CHF a month", "call: at 100% she gets 8,050 CHF a month"),
    ("call: makes $45/hr", "call: never more than 30 min from home, under 20 miles"),
    ("call: won't move for less than 48/hr", "call: no more than 30 min each way"),
    ("call: floor is 95k", "call: relocation paid 10k"),
    ("call: makes 45/hr", "call: charge nurses get 58/hr there"),
    ("call: makes 36.20/hr x 32", "call: 60k now"),
]


@pytest.mark.parametrize("statements", DIFFER)
def test_pay_that_cannot_both_be_true(statements):
    (found, *more) = told(read, differ, *statements)
    assert not more
    assert found.kind == "compensation"
    assert found.why
    assert found.ask.endswith("?")


@pytest.mark.parametrize("statements", FIT)
def test_pay_that_fits(statements):
    assert not told(read, differ, *statements)
