"""What the Referrals page reads aside: the network laid out, its counts, whom to ask next."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import NamedTuple

from recruiter_desk.base.clock import local
from recruiter_desk.gui.pages.referrals.map.data import MapData, Tie
from recruiter_desk.opportunities.matching.asking import ask_whom
from recruiter_desk.opportunities.model import State
from recruiter_desk.opportunities.queries import openings
from recruiter_desk.referrals.layout.kept import places_of
from recruiter_desk.referrals.queries import debts, fees
from recruiter_desk.referrals.queries.network import whole
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settings.queries import settings

SOON = timedelta(days=14)
MOST = 5


@dataclass(frozen=True)
class Drawn:
    """The network with everybody's place, and what the head of the page counts."""

    data: MapData = field(default_factory=MapData)
    places: dict[int, tuple[float, float]] = field(default_factory=dict[int, tuple[float, float]])
    givers: int = 0
    given: int = 0
    to_tell: int = 0
    fees_due: int = 0


class Asks(NamedTuple):
    """Whom to ask for the newest open opportunity: id, name and the first reason each."""

    title: str
    people: tuple[tuple[int, str, str], ...]


def draw(desk: Desk, kept: dict[int, tuple[float, float]], go_on: Callable[[], bool]) -> Drawn:
    """Read and lay out the network; who had a place keeps it."""
    with desk.read():
        network = whole(desk)
        owed, due = debts(desk), fees(desk)
        today = local(desk.now(), settings(desk).zone).date()
    ties = [Tie(e.id, e.giver, e.given, e.kind, e.outcome) for e in network.edges]
    given = [tie for tie in ties if tie.kind == "referral"]
    data = MapData(network.names, ties)
    return Drawn(
        data,
        places_of(data.pairs, kept, go_on),
        len({tie.giver for tie in given}),
        len({tie.given for tie in given}),
        len({edge.giver.id for edge in owed}),
        sum(fee.paid_on is None and fee.due_on <= today + SOON for fee in due),
    )


def asks(desk: Desk) -> Asks | None:
    """Whom to ask for the first of the open opportunities; None without one."""
    opened = [line for line in openings(desk) if line.state is State.OPEN]
    if not opened:
        return None
    found = ask_whom(desk, opened[0].id, MOST).ask
    return Asks(
        opened[0].title,
        tuple((a.person.id, a.person.name, a.because[0] if a.because else "") for a in found),
    )
