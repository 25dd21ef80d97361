"""What an opportunity turns on, as screening takes it."""

from recruiter_desk.opportunities.queries.finding import title_of
from recruiter_desk.opportunities.queries.whole import opening
from recruiter_desk.opportunities.rules.turning import Turns, turning
from recruiter_desk.screening.model import FactKind, Wanted
from recruiter_desk.store.desk import Desk

TURNS = """
SELECT o.id, o.place <> '' AND o.remote <> 'remote', o.pay_per <> '',
  o.shifts <> '', o.starts_on IS NOT NULL,
  (SELECT json_group_array(json_array(kind, fact_kind, about, value, least)) FROM
    (SELECT * FROM want WHERE opportunity_id = o.id AND fact_kind <> '' ORDER BY id))
FROM opportunity o"""


def wanted(desk: Desk, opportunity: int) -> tuple[Wanted, ...]:
    """What the call sheet and the weight of a difference go by; knock-outs come first.

    Wants whose words were not read are left out. NotFound when there is none of that id.
    """
    title_of(desk, opportunity)
    with desk.read() as read:
        row = read.execute(f"{TURNS} WHERE o.id = ?", (opportunity,)).fetchone()
    return tuple(
        Wanted(FactKind(kind), about, value, least, knock_out)
        for kind, about, value, least, knock_out in turning(Turns(*row[1:]))
    )


def turns_on(desk: Desk, opportunity: int) -> tuple[tuple[Wanted, ...], tuple[str, ...]]:
    """What `wanted` gives, and the words of those knock-outs that only a person can answer."""
    unread = [want.words for want in opening(desk, opportunity).knockouts if not want.is_read]
    return wanted(desk, opportunity), tuple(unread)
