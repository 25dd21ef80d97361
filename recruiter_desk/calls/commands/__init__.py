"""Changing calls: each function is one undo step, named as the undo menu says it."""

from recruiter_desk.calls.commands.closing import close_matters, leave_until
from recruiter_desk.calls.commands.edit import edit_call, give_call, remove_call
from recruiter_desk.calls.commands.log import log_call

__all__ = ["close_matters", "edit_call", "give_call", "leave_until", "log_call", "remove_call"]
