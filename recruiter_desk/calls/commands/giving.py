"""Saying whose several calls of one number were, in one step."""

from collections.abc import Sequence

from recruiter_desk.calls.commands.checks import name_of
from recruiter_desk.calls.commands.kept import kept_call
from recruiter_desk.calls.commands.log import logged
from recruiter_desk.calls.drafts import Logged
from recruiter_desk.store.desk import Desk


def give_calls(desk: Desk, calls: Sequence[int], person: int) -> Logged:
    """Give these calls, which stood on a number, to a person; what the last of them did.

    Dues stay as they were reckoned. `calls` are ids and at least one.
    """
    with desk.change("Said whose it was") as write:
        name = name_of(write.connection, person)
        kept = [kept_call(write.connection, key) for key in calls]
        for call in kept:
            call.person_id = person
            call.keep(write.connection)
        return logged(write.connection, kept[-1], name)
