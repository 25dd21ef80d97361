"""Permission to be put forward, and the submission that follows: dated evidence."""

from datetime import datetime, timedelta

from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text import clean
from recruiter_desk.opportunities.commands.moving import put_move
from recruiter_desk.opportunities.model import STAGES, Stage, State, Submitted
from recruiter_desk.opportunities.queries.finding import stage_in, title_of
from recruiter_desk.opportunities.queries.submitted import earlier_to_client, off_limits_because
from recruiter_desk.opportunities.rules.moving import check_open, warnings
from recruiter_desk.opportunities.tables import Opportunity, Permission, Submission
from recruiter_desk.people.queries import person_of
from recruiter_desk.people.rules import one_line
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settings.queries import settings
from recruiter_desk.store.write import Write

AHEAD = timedelta(minutes=5)  # how far a clock elsewhere may be ahead of ours
GIVEN = """
SELECT id, at FROM permission
WHERE opportunity_id = ? AND person_id = ? AND withdrawn_at IS NULL ORDER BY at DESC, id DESC"""
WITHDRAW = """
UPDATE permission SET withdrawn_at = ?
WHERE opportunity_id = ? AND person_id = ? AND withdrawn_at IS NULL"""


def permit(
    desk: Desk, opportunity: int, person: int, at: datetime | None = None, words: str = ""
) -> int:
    """Keep that a person said, at that time, that they may be put forward; the id.

    DeskError for a time to come.
    """
    given = _past(desk, at)
    name, title = person_of(desk, person).name, title_of(desk, opportunity)
    with desk.change(f"{name} may be put forward for {title}") as write:
        return _permission(write, opportunity, person, given, words)


def withdraw(desk: Desk, opportunity: int, person: int) -> None:
    """Keep that a person may no longer be put forward; DeskError where they never might."""
    name, title = person_of(desk, person).name, title_of(desk, opportunity)
    with desk.change(f"{name} is not to be put forward for {title}") as write:
        if not write.sql(GIVEN, (opportunity, person)).fetchone():
            raise DeskError(f"{name} gave no permission for {title}.", "Nothing is withdrawn.")
        write.flush()
        write.sql(WITHDRAW, (_stamp(desk.now()), opportunity, person))


def submit(  # noqa: PLR0913
    desk: Desk,
    opportunity: int,
    person: int,
    permission_at: datetime | None = None,
    *,
    by: str = "",
    words: str = "",
    at: datetime | None = None,
) -> Submitted:
    """Keep that a person was put forward, now or at that time; what to look at is in `warnings`.

    `permission_at` keeps a permission of that time too; without it the one that was kept counts.
    `by` names who else put them forward: that needs no permission of mine and moves nobody.
    DeskError where there is none, where it is later than the submission, or where nobody is
    sought any more.
    """
    when, other = _past(desk, at), one_line(by, "another agency's name")
    name, title = person_of(desk, person).name, title_of(desk, opportunity)
    with desk.change(f"{'Noted that' if other else 'Submitted'} {name} for {title}") as write:
        row = write.get(Opportunity, opportunity)
        if not other:
            check_open(State(row.stage), title)
        warned = _warnings(desk, write, (opportunity, person), when)
        permission = None if other else _allowed(write, (opportunity, person), permission_at, when)
        kept = Submission(
            opportunity_id=opportunity,
            person_id=person,
            permission_id=permission,
            at=when,
            by=other,
            words=clean(words),
            entered_at=desk.now(),
        )
        made = write.add(kept).id
        if not other and not _is_further(write, opportunity, person):
            put_move(write, opportunity, person, (Stage.SUBMITTED, ""), when)
        return Submitted(made, warned)


def _past(desk: Desk, at: datetime | None) -> datetime:
    now = desk.now()
    if at is not None and at > now + AHEAD:
        raise DeskError("That time has not come yet.", "Name the time at which it was.")
    return at or now


def _permission(write: Write, opportunity: int, person: int, at: datetime, words: str = "") -> int:
    kept = Permission(opportunity_id=opportunity, person_id=person, at=at, words=clean(words))
    return write.add(kept).id


def _allowed(
    write: Write, whom: tuple[int, int], permission_at: datetime | None, at: datetime
) -> int:
    """The permission a submission goes by."""
    given = write.sql(GIVEN, whom).fetchall()
    if permission_at is not None:
        if permission_at > at:
            raise DeskError(
                "Permission came after the submission.", "Ask first; give the time of the answer."
            )
        known = next((row for row, then in given if then == _stamp(permission_at)), None)
        return known or _permission(write, *whom, permission_at)
    before = next((row for row, then in given if then <= _stamp(at)), None)
    if before is None:
        raise DeskError(
            "They have not said that they may be put forward for this one.",
            "Ask: “May I put you forward for it?” and give the time of the yes with --permission.",
        )
    return int(before)


def _stamp(at: datetime) -> int:
    from recruiter_desk.base.clock import stamp

    return stamp(at)


def _warnings(desk: Desk, write: Write, whom: tuple[int, int], at: datetime) -> tuple[str, ...]:
    opportunity, person = whom
    zone = settings(desk).zone
    earlier = earlier_to_client(write.connection, opportunity, person)
    off = off_limits_because(write.connection, opportunity, person, at, zone)
    return (*warnings(earlier, opportunity, at, zone), *off)


def _is_further(write: Write, opportunity: int, person: int) -> bool:
    """Whether they stand at submitted, or beyond it, already."""
    now = stage_in(write.connection, opportunity, person)
    order = STAGES.index
    return now is not None and order(Stage.SUBMITTED) <= order(now[0]) <= order(Stage.PLACED)
