"""Would move against would not, one plan against another; a change that is explained is none."""

import pytest

from recruiter_desk.screening.reading.kinds.relocation import read
from recruiter_desk.screening.rules.differences.relocation import differ
from tests.screening.rules.differences.told import told

DIFFER = [
    ("call: open to relo", "call: won't relocate"),
    ("resume: Dana\n\nSummary\nWilling to relocate", "call: not open to relocation, never was"),
    ("call: moving to Denver in June", "call: planning to move to Austin"),
    ("call: moving to Denver in June", "call: moving to Denver in November"),
    ("call: would only relocate to Florida", "email: I'm open to moving to Boston."),
    ("call: staying put in Leeds", "call: is moving to London in September"),
    ("call: would relocate", "call: no way is she leaving Tampa"),
    ("call: relocation no problem", "referral: she'd never leave Ohio"),
    ("email: I am willing to relocate anywhere.", "call: has no plans to move"),
    ("call: relo ok", "call: relo no"),
    ("call: won't move to Chicago", "call: open to relocating to Chicago"),
    ("call: heading for Phoenix in January", "call: we're not moving, never thought about it"),
    ("call: ready to move", "call: tied to the area"),
    ("call: plans to be in Houston by New Year", "call: no plans to leave Michigan"),
    ("call: open to relocation. Later on: would never move",),
    ("call: flexible on location", "call: local only"),
    ("call: happy to move to Texas", "call: isn't willing to move"),
    ("call: moving to Boise in the spring", "call: isn't moving to Boise"),
    ("call: not relocating", "email: Happy to relocate."),
    ("call: up for a move", "call: wants to stay in Leeds"),
]
FIT = [
    ("call: open to relo", "call: mother fell ill, can't relocate now because of that"),
    ("call: would move if husband gets a job", "call: won't relocate"),
    ("call: open to relocation", "call: open to moving to Denver"),
    ("call: won't relocate", "call: changed her mind, open to relocation"),
    ("call: open to relo", "call: husband won't move"),
    ("call: moving to Denver in June", "call: moving to Denver in mid-June"),
    ("call: won't move to Chicago", "call: open to moving to Denver"),
    ("call: ask about relocation", "call: won't relocate"),
    ("call: would only relocate to Florida", "call: would move to Tampa"),
    ("call: moving to Denver in June", "call: Denver move fell through, now moving to Austin instead"),
    ("call 2023-01-05: won't relocate", "call 2026-01-05: open to relocation"),
    ("call: client pays relocation", "call: no relocation"),
    ("call: relocation maybe", "call: not open to relocation"),
    ("call: thinking about moving to Boise", "call: thinking about moving to Reno"),
    ("call: moving to Denver in June", "call 2026-08-01: not moving again"),
    ("call: only within Texas, would move there", "call: open to moving to Austin"),
    ("call: open to relocation", "call: would relocate for the right job"),
    ("call: moved on from Acme", "call: no relocation"),
    ("call: open to relo", "call: is she open to relo or not?"),
    ("call: not moving until kids are done with school", "call: open to relocation"),
]  # fmt: skip


@pytest.mark.parametrize("statements", DIFFER)
def test_they_differ(statements):
    assert len(told(read, differ, *statements)) == 1


@pytest.mark.parametrize("statements", FIT)
def test_they_fit(statements):
    assert told(read, differ, *statements) == []
