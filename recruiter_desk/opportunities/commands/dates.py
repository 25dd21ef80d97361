"""Dates of a person for an opportunity: interview, offer, counter-offer, start, guarantee."""

from datetime import date

from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text import fold
from recruiter_desk.opportunities.model import Milestone
from recruiter_desk.opportunities.queries.finding import title_of
from recruiter_desk.opportunities.tables import Milestone as Row
from recruiter_desk.people.queries import person_of
from recruiter_desk.people.rules import one_line
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.write import Write

OPEN = """
SELECT id FROM milestone WHERE opportunity_id = ? AND person_id = ? AND kind = ? AND done = 0
ORDER BY id LIMIT 1"""
NAMES = {Milestone.COUNTER_OFFER: "counter-offer"}


def add_milestone(
    desk: Desk, opportunity: int, person: int, kind: str, on_day: date, words: str = ""
) -> int:
    """Keep a date; one of the same kind that is still to come is moved instead. Its id.

    DeskError for a kind that is none; NotFound for a person or opportunity not there.
    """
    which = read_kind(kind)
    said = one_line(words, "words on a date")
    name = person_of(desk, person).name
    title_of(desk, opportunity)
    with desk.change(f"Date of {NAMES.get(which, which.value)} of {name}") as write:
        return put_milestone(write, opportunity, person, (which, on_day), said)


def end_milestone(desk: Desk, milestone: int) -> None:
    """Say that a date is over: it was kept, or came to nothing."""
    with desk.change("Date is over") as write:
        write.get(Row, milestone).done = True


def put_milestone(
    write: Write, opportunity: int, person: int, when: tuple[Milestone, date], words: str = ""
) -> int:
    """The same within an open step."""
    kind, day = when
    open_one = write.sql(OPEN, (opportunity, person, kind.value)).fetchone()
    if open_one:
        row = write.get(Row, open_one[0])
        row.on_day, row.words = day, words or row.words
        return row.id
    kept = Row(opportunity_id=opportunity, person_id=person, kind=kind, on_day=day, words=words)
    return write.add(kept).id


def read_kind(text: str) -> Milestone:
    """The kind that a typed word names ("counter-offer"); DeskError for none."""
    typed = fold(text).replace("-", "_").replace(" ", "_")
    if typed not in set(Milestone):
        known = ", ".join(NAMES.get(kind, kind.value) for kind in Milestone)
        raise DeskError(f"There is no date {text.strip()[:40]}.", f"There are: {known}.")
    return Milestone(typed)
