"""Changing people: one undo step each."""

from recruiter_desk.people.commands.adding import add_person
from recruiter_desk.people.commands.editing import (
    edit_person,
    mark_voicemail_safe,
    set_do_not_call,
    set_off_limits,
    set_status,
    stay_in_touch,
)
from recruiter_desk.people.commands.employers import employer_goes_by
from recruiter_desk.people.commands.merging import merge_people
from recruiter_desk.people.commands.removing import remove_person
from recruiter_desk.people.commands.splitting import split_person

__all__ = [
    "add_person",
    "edit_person",
    "employer_goes_by",
    "mark_voicemail_safe",
    "merge_people",
    "remove_person",
    "set_do_not_call",
    "set_off_limits",
    "set_status",
    "split_person",
    "stay_in_touch",
]
