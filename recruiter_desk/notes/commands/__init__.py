"""Changing notes: each function is one undo step, named as the undo menu says it."""

from recruiter_desk.notes.commands.as_typed import keep_typing
from recruiter_desk.notes.commands.tags import tag_note, untag_note
from recruiter_desk.notes.commands.write import add_note, edit_note, remove_note

__all__ = ["add_note", "edit_note", "keep_typing", "remove_note", "tag_note", "untag_note"]
