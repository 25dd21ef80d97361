"""Changing opportunities, and who goes how far for them: one undo step each."""

from recruiter_desk.opportunities.commands.adding import add_opportunity, edit_opportunity
from recruiter_desk.opportunities.commands.beside import (
    add_contact,
    add_document,
    add_note,
    add_off_limits,
    link_referral,
    log_call_for,
    refer_for,
    remove_beside,
)
from recruiter_desk.opportunities.commands.calling import called_for, submit_given
from recruiter_desk.opportunities.commands.dates import add_milestone, end_milestone
from recruiter_desk.opportunities.commands.moving import move_person
from recruiter_desk.opportunities.commands.standing import close_opportunity, hold, reopen
from recruiter_desk.opportunities.commands.submitting import permit, submit, withdraw

__all__ = [
    "add_contact",
    "add_document",
    "add_milestone",
    "add_note",
    "add_off_limits",
    "add_opportunity",
    "called_for",
    "close_opportunity",
    "edit_opportunity",
    "end_milestone",
    "hold",
    "link_referral",
    "log_call_for",
    "move_person",
    "permit",
    "refer_for",
    "remove_beside",
    "reopen",
    "submit",
    "submit_given",
    "withdraw",
]
