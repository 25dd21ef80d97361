"""A person comes to a stage for an opportunity."""

from datetime import datetime, timedelta

from recruiter_desk.base.clock import local
from recruiter_desk.opportunities.commands.dates import put_milestone
from recruiter_desk.opportunities.model import Milestone, Stage
from recruiter_desk.opportunities.queries.finding import stage_in, title_of
from recruiter_desk.opportunities.rules.moving import check_move, read_stage
from recruiter_desk.opportunities.tables import Move, Opportunity
from recruiter_desk.people.queries import person_of
from recruiter_desk.people.rules import one_line
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settings.queries import settings_in
from recruiter_desk.store.write import Write

MINE = """
SELECT EXISTS (SELECT 1 FROM submission WHERE opportunity_id = ? AND person_id = ? AND by = '')"""
STARTED = """
SELECT on_day FROM milestone WHERE opportunity_id = ? AND person_id = ? AND kind = 'start'
ORDER BY id DESC LIMIT 1"""


def move_person(
    desk: Desk, opportunity: int, person: int, stage: Stage | str, why: str = ""
) -> None:
    """Bring a person to a stage; where they stand there already only a new reason is kept.

    "placed" also keeps the end of the guarantee, counted from the start where one is known.
    DeskError for no such stage, a "no" without a reason, or "submitted" where nothing was.
    """
    to = stage if isinstance(stage, Stage) else read_stage(stage)
    reason = one_line(why, "a reason")
    name, title = person_of(desk, person).name, title_of(desk, opportunity)
    with desk.change(f"Moved {name} to {to.value} for {title}") as write:
        submitted = bool(write.sql(MINE, (opportunity, person)).fetchone()[0])
        check_move(to, reason, submitted=submitted)
        now = stage_in(write.connection, opportunity, person)
        if now is not None and now == (to, reason or now[1]):
            return
        put_move(write, opportunity, person, (to, reason), desk.now())
        if to is Stage.PLACED:
            _guarantee(write, opportunity, person, desk.now())


def put_move(
    write: Write, opportunity: int, person: int, to: tuple[Stage, str], at: datetime
) -> None:
    """Keep the move within an open step."""
    stage, why = to
    write.add(
        Move(opportunity_id=opportunity, person_id=person, stage=stage.value, at=at, why=why)
    )


def _guarantee(write: Write, opportunity: int, person: int, now: datetime) -> None:
    row = write.get(Opportunity, opportunity)
    if row.guarantee_days is None:
        return
    started = write.sql(STARTED, (opportunity, person)).fetchone()
    first = row.starts_on or local(now, settings_in(write.connection).zone).date()
    if started:
        first = type(first).fromisoformat(started[0])
    last = first + timedelta(days=row.guarantee_days)
    put_milestone(write, opportunity, person, (Milestone.GUARANTEE, last))
