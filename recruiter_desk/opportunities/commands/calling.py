"""A call for an opportunity, and a permission with its submission: each one undo step."""

from collections.abc import Callable
from datetime import datetime

from recruiter_desk.calls.commands import log_call
from recruiter_desk.calls.drafts import CallDraft, Logged
from recruiter_desk.calls.model import Outcome
from recruiter_desk.opportunities.commands.beside import log_call_for
from recruiter_desk.opportunities.commands.moving import move_person
from recruiter_desk.opportunities.commands.submitting import permit, submit
from recruiter_desk.opportunities.model import Stage, Submitted
from recruiter_desk.opportunities.queries.finding import stage_in, title_of
from recruiter_desk.people.queries import person_of
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.one_step import OneStep

BEFORE = {
    Stage.CALLED: frozenset({None, Stage.FOUND}),
    Stage.SCREENED: frozenset({None, Stage.FOUND, Stage.CALLED}),
}
"""From where a call brings somebody on; who came further stays there."""


def called_for(
    desk: Desk,
    opportunity: int,
    draft: CallDraft,
    keep: Callable[[Desk, CallDraft], Logged] = log_call,
) -> Logged:
    """Keep a call of mine for an opportunity: linked to it, the person brought to called, or to
    screened when we talked.

    `keep` logs the call (`end_call` with marks and rulings, say). NotFound where the opportunity
    is not there; nothing is kept then.
    """
    title = title_of(desk, opportunity)
    with desk.change(f"Call for {title}") as write:
        step = OneStep(write, desk)
        logged = keep(step, draft)
        write.flush()
        log_call_for(step, opportunity, logged.id)
        if logged.person_id is not None:
            _bring_on(
                step, opportunity, logged.person_id, talked=draft.outcome == Outcome.CONNECTED
            )
        return logged


def submit_given(
    desk: Desk,
    opportunity: int,
    person: int,
    permission_at: datetime | None = None,
    words: str = "",
) -> Submitted:
    """Put a person forward, with the permission they gave at that time in those words (None: the
    one that is kept counts); what to look at is in `warnings`. DeskError as `submit` says.
    """
    name, title = person_of(desk, person).name, title_of(desk, opportunity)
    with desk.change(f"Submitted {name} for {title}") as write:
        step = OneStep(write, desk)
        if permission_at is not None:
            permit(step, opportunity, person, permission_at, words)
        return submit(step, opportunity, person)


def _bring_on(desk: Desk, opportunity: int, person: int, *, talked: bool) -> None:
    stage = Stage.SCREENED if talked else Stage.CALLED
    with desk.read() as read:
        now = stage_in(read, opportunity, person)
    if (now[0] if now else None) in BEFORE[stage]:
        move_person(desk, opportunity, person, stage)
