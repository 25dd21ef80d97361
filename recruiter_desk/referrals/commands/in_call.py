"""Keeping a call in which people were given while it was not over yet."""

from collections.abc import Callable, Collection

from recruiter_desk.calls.commands.log import step_name
from recruiter_desk.calls.drafts import CallDraft, Logged
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.one_step import OneStep

GIVEN_IN = "UPDATE referral SET call_id = ? WHERE id = ? AND from_id = ? AND call_id IS NULL"

Keep = Callable[[Desk, CallDraft], Logged]


def keep_with_given(
    desk: Desk, draft: CallDraft, referrals: Collection[int], keep: Keep
) -> Logged:
    """Keep a call as `keep` does, in one step with saying that these referrals were given in it.

    One taken back since, given by somebody else, or of which a call is known, stays as it is.
    """
    if not referrals:
        return keep(desk, draft)
    with desk.change(step_name(draft.direction, draft.outcome)) as write:
        step = OneStep(write, desk)
        logged = keep(step, draft)
        write.flush()
        for referral in referrals:
            write.sql(GIVEN_IN, (logged.id, referral, logged.person_id))
        return logged
