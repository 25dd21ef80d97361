"""Whether they would move, where to and when."""

import pytest

from recruiter_desk.screening.reading.kinds.relocation import read
from tests.screening import given

MOVES = {
    "yes": [
        "open to relocation", "willing to relocate", "would move for the right job", "happy to relo", "would consider relocating",
        "relocation is no problem", "can relocate", "relocation? yes", "up for a move", "ready to move", "open to moving out of state",
        "relo ok", "would happily relocate", "would only relocate to Florida", "open to relo, FL only", "flexible on location",
        "Open to relocation: Yes", "doesn't mind moving", "will go anywhere", "umzugsbereit", "no ties, bags packed", "interested in relocating",
        "would go anywhere in Texas", "relocation at own expense", "would relocate in a heartbeat", "Denver or bust", "disponibile al trasferimento", "mobile sur toute la France",
    ],
    "no": [
        "not open to relocation", "won't relocate", "no relocation", "isn't willing to move", "staying put", "relocation is out of the question",
        "would never move", "not leaving Tampa", "can't relocate, kids in school", "has no plans to move", "no relo", "ruled out moving",
        "relocation: no", "wants to stay in Leeds", "local only", "unwilling to relocate", "relocation off the table", "not interested in relocating",
        "has to stay in Tampa", "no way am I leaving Tampa", "she's staying in Leeds for good", "not moving again", "tied to the area", "won't move to Chicago",
        "hard no on relo", "never agreed to relocate", "won't budge from Tampa", "would not leave Maine for any money", "needs to stay near her mother", "no dispuesta a mudarse",
    ],
    "plan": [
        "moving to Denver in June", "is relocating to Austin next spring", "plans to move to Boston", "will be moving back to Ohio",
        "going to move to Leeds in March", "she's moving to Phoenix", "hopes to relocate to Berlin by summer", "would love to move to Denver",
        "moving for family reasons to Boise in the spring", "heading back to Chicago in May",
        "Houston is exactly where he wants to be", "closing on a house in Boise in May", "would be in Phoenix by March", "returning to Ireland in the autumn", "heading for Phoenix",
    ],
}  # fmt: skip
NOTHING = [
    "husband is moving to Denver", "client pays relocation", "ask about relocation", "moved on from Acme", "wants to move into management",
    "moving patients all day", "would move if married", "relocation package offered by the client", "relocated the lab's servers",
    "moving forward with the interview", "is she open to relocation?", "I think she would move", "unless they pay she won't relocate",
    "staying in nursing", "husband won't move", "role is local", "leaving Acme in May",
    "would move for 43", "wouldn't move under 48", "TN only, will file this wk", "only Mon to Fri", "open to perm",
]  # fmt: skip


def moves(said):
    return [f for f in read(given.text(said)) if f.of_candidate]


@pytest.mark.parametrize(("value", "said"), [(v, s) for v, all_ in MOVES.items() for s in all_])
def test_would_they_move(value, said):
    assert [f.about if f.about == "plan" else f.value for f in moves(said)] == [value]


@pytest.mark.parametrize("said", NOTHING)
def test_nothing_is_said_of_a_move(said):
    assert moves(said) == []


def test_a_plan_has_its_place_and_time():
    (plan,) = moves("moving to Denver, CO in June 2027")
    assert plan.value == "US/CO/Denver"
    assert plan.when.start.first.isoformat() == "2027-06-01"


def test_only_there():
    (only,) = moves("would relocate within Texas only")
    assert (only.detail("only"), only.detail("place")) == ("yes", "Texas")
