"""Notice, start, shifts, hours, travel and place of work that cannot be had together."""

from itertools import chain

import pytest

from recruiter_desk.screening.reading.kinds import notice, remote, shifts, starts, travel
from recruiter_desk.screening.rules.differences.availability import differ
from tests.screening.rules.differences.told import told

DIFFER = [
    ("call: 2 weeks notice", "call: notice is 3 months"),
    ("call: can start Monday", "call: has to give three months' notice"),
    ("call: available immediately", "call: can't start before September"),
    ("call: days only", "call: happy with nights"),
    ("call: no nights", "email: Nights are fine."),
    ("call: no weekends", "call: weekends ok"),
    ("call: no travel", "call: happy to travel 50%"),
    ("call: max 10% travel", "call: 50% travel is fine"),
    ("call: remote only", "call: on site is fine"),
    ("call: max 1 day a week in the office", "call: ok with 4 days a week in the office"),
    ("call: only wants part time", "call: looking for full time"),
    ("call: perm only", "call: would do contract"),
    ("call: won't do on call", "call: on call is fine"),
    ("call: any shift", "call: never does nights"),
    ("call: notice 4 wks", "email: My notice period is 3 months."),
    ("call: only do fully remote", "call: happy to be in 3 days, even 4 in the office"),
    ("call: can start in 2 weeks", "call: earliest start is 1 August"),
    ("call: commute max 20 min", "call: up to an hour commute is fine"),
    ("call: wants nights only", "call: will do days"),
    ("call: no OT, no overtime at all", "call: overtime is fine"),
    ("call: won't do rotating shifts", "call: rotating shifts ok"),
    ("call: kündigungsfrist 4 Wochen", "call: 3 Monate Kündigungsfrist zum Quartalsende"),
]
FIT = [
    ("call: 2 weeks notice", "call: 2 weeks' notice"),
    ("call: 4 weeks notice", "call: a month's notice"),
    ("call: prefers days", "call: would do nights"),
    ("call: works nights at Mercy", "call: days only"),
    ("call: client needs nights", "call: no nights"),
    ("call: can start Monday", "call: 3 months notice, but has given notice in March"),
    ("call: no travel", "call: client travels 50%"),
    ("call: remote only", "call: ask if hybrid is ok"),
    ("call: no weekends", "call: weekends? would do one if needed"),
    ("call: perm only", "call: looking for full time"),
    ("call: no nights", "call: childcare sorted now, nights are fine"),
    ("call: no travel", "call: her husband is happy to travel"),
    ("call: days only", "call: weekends ok"),
    ("call: open to contract or perm", "call: wants perm"),
    ("call: 3 months notice", "call: negotiated, notice is 4 weeks"),
    ("call: currently travels 60%", "call: no travel"),
    ("call: can start 1 June", "call: could begin mid-June"),
    ("call: notice 2 weeks", "call: can start in 3 weeks"),
    ("call: prefers hybrid", "call: on site is fine"),
    ("call: up to 25% travel", "call: 20-25% travel is fine"),
    ("call: no overnights, otherwise happy to travel", "call: happy to travel"),
    ("call: max 30 min commute", "call: 40 minutes at most to commute"),
    ("call 2023-02-01: no nights", "call 2026-02-01: nights are fine"),
]  # fmt: skip


def read(text):
    return chain(
        notice.read(text),
        starts.read(text),
        remote.read(text),
        shifts.read(text),
        travel.read(text),
    )


@pytest.mark.parametrize("statements", DIFFER)
def test_they_differ(statements):
    assert len(told(read, differ, *statements)) == 1


@pytest.mark.parametrize("statements", FIT)
def test_they_fit(statements):
    assert told(read, differ, *statements) == []
