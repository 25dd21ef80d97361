"""Commands, imported by the writing thread when the first of them is needed.

They lean on SQLModel, which takes half a second to import: the window is painted long before.
"""

from datetime import datetime
from typing import TYPE_CHECKING

from recruiter_desk.calls.drafts import CallChanges, CallDraft, Logged

if TYPE_CHECKING:
    from collections.abc import Callable

    from recruiter_desk.store.desk import Desk


def log_call(desk: "Desk", draft: CallDraft) -> Logged:
    """Keep a call."""
    from recruiter_desk.calls import commands

    return commands.log_call(desk, draft)


def called_for(
    desk: "Desk",
    opportunity: int,
    draft: CallDraft,
    keep: "Callable[[Desk, CallDraft], Logged] | None" = None,
) -> Logged:
    """Keep a call for an opportunity; `keep` logs it in another way than plainly."""
    from recruiter_desk.opportunities import commands

    return commands.called_for(desk, opportunity, draft, keep or log_call)


def keep_with_given(
    desk: "Desk",
    draft: CallDraft,
    referrals: tuple[int, ...],
    keep: "Callable[[Desk, CallDraft], Logged]",
) -> Logged:
    """Keep a call in which people were given."""
    from recruiter_desk.referrals import commands

    return commands.keep_with_given(desk, draft, referrals, keep)


def edit_call(desk: "Desk", call: int, changes: CallChanges) -> Logged:
    """Correct a call."""
    from recruiter_desk.calls import commands

    return commands.edit_call(desk, call, changes)


def give_calls(desk: "Desk", calls: tuple[int, ...], person: int) -> Logged:
    """Say whose the calls of a number were."""
    from recruiter_desk.calls.commands.giving import give_calls as give

    return give(desk, calls, person)


def close_matters(desk: "Desk", person: int | None, why: str, number: str | None = None) -> int:
    """Close what is open."""
    from recruiter_desk.calls import commands

    return commands.close_matters(desk, person, why, number)


def answer_difference(desk: "Desk", difference: int, state: str, why: str) -> None:
    """Say what became of a difference."""
    from recruiter_desk.screening import commands

    commands.answer_difference(desk, difference, state, why)


def leave_until(
    desk: "Desk",
    person: int | None,
    until: datetime,
    number: str | None = None,
    *,
    rest: bool = False,
) -> int:
    """Leave what is open until later."""
    from recruiter_desk.calls import commands

    return commands.leave_until(desk, person, until, number, rest=rest)


def tell_what_happened(desk: "Desk", person: int) -> int:
    """Keep that a referrer was told of everybody they are owed an answer about."""
    from recruiter_desk.referrals import commands
    from recruiter_desk.referrals.queries import debts

    return commands.tell(desk, [edge.id for edge in debts(desk, person)])
