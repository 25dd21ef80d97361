"""Everything the right pane says about one row, read in one look."""

from dataclasses import dataclass
from datetime import datetime

from recruiter_desk.calls.model import Subject
from recruiter_desk.calls.queries import CallCard, advice, call_card, known
from recruiter_desk.calls.rules.think_twice import Advice
from recruiter_desk.matters.model import DIFFERENCE
from recruiter_desk.people.model import Found, PersonCard
from recruiter_desk.people.queries import holders, person_card
from recruiter_desk.screening.queries import DifferenceLine, differences_of
from recruiter_desk.store.desk import Desk
from recruiter_desk.today.model import Item, Row


@dataclass(frozen=True, slots=True)
class Seen:
    """A row with what stands behind it. `card` and `advice` are None for a number of nobody.

    `call` is the last call behind the first reason, None for keeping in touch. `sharing` are the
    people who have the number, where several do. `difference` is that of the first reason, None
    where it is none.
    """

    item: Item
    further: tuple[Item, ...]
    card: PersonCard | None
    subject: Subject
    advice: Advice | None
    call: CallCard | None
    sharing: tuple[Found, ...]
    difference: DifferenceLine | None = None


def look_at(desk: Desk, row: Row, now: datetime) -> Seen:
    """Read all of it; NotFound when the person or the call is gone."""
    item = row.item
    with desk.read() as read:
        person = item.person_id
        calls = item.matter.calls
        return Seen(
            item=item,
            further=row.further,
            card=None if person is None else person_card(desk, person),
            subject=known(desk, item.number or "" if person is None else person),
            advice=None if person is None else advice(desk, person, now),
            call=call_card(desk, calls[-1]) if calls else None,
            sharing=tuple(holders(read, item.number or "")) if person is None else (),
            difference=difference_of(desk, item),
        )


def difference_of(desk: Desk, item: Item) -> DifferenceLine | None:
    """The difference that a row tells of, known by its quotes."""
    if item.matter.kind != DIFFERENCE or item.person_id is None:
        return None
    lines = [
        each for each in differences_of(desk, item.person_id) if each.state in {"to_ask", "later"}
    ]
    said = item.matter.said
    told = [d for d in lines if all(s.quote in said for s in (d.first, d.second))]
    return next(iter([*told, *lines]), None)
