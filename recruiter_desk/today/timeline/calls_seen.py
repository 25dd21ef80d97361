"""The calls of one timeline page, whole, each with what became of it."""

from collections import Counter
from datetime import datetime, timedelta
from typing import Any, TypeAlias

from recruiter_desk.base.clock import instant
from recruiter_desk.base.text.phones import show_phone
from recruiter_desk.calls.model import OPEN, End, Story, Subject
from recruiter_desk.today.timeline.model import CallSeen

Row: TypeAlias = tuple[Any, ...]

CALLS = """
SELECT c.id, c.at, c.direction, c.by, c.outcome, c.seconds, c.number,
  (SELECT h.label FROM phone h WHERE h.person_id = c.person_id AND h.number = c.number LIMIT 1),
  c.about, c.text, c.due, c.not_returned, c.listened, c.right_person
FROM call c WHERE c.person_id = ? AND c.at BETWEEN ? AND ?"""


def call_seen(row: Row, country: str, **known: Any) -> CallSeen:
    """The call of a row of `CALLS`, numbers as that country writes them; `known`: what came of it.

    The keywords are the fields of CallSeen that follow `right_person`.
    """
    _, at, direction, by, outcome, seconds, number, label, about, text = row[:10]
    due, not_returned, listened, right_person = row[10:]
    return CallSeen(
        *(instant(at), direction, by, outcome, seconds, _number(number, label, country)),
        *(about, text, _at(due), _at(not_returned), _yes(listened), _yes(right_person)),
        **known,
    )


def _number(number: str | None, label: str | None, country: str) -> str:
    if label:
        return f"the {label}"
    return show_phone(number, country) if number else ""


def counted_voicemails(told: Story, of: Subject) -> dict[int, int]:
    """Which of its matter each voicemail is: the first, the second since the last return."""
    counted: Counter[End] = Counter()
    nth: dict[int, int] = {}
    for contact in sorted(of.contacts, key=lambda c: (c.at, c.id)):
        if end := told.voicemails.get(contact.id):
            counted[end] += 1
            nth[contact.id] = counted[end]
    return nth


def returned_after(told: Story, of: Subject) -> dict[int, timedelta]:
    """How long after the first voicemail it answers each returning contact came."""
    since = {c.id: c.at for c in of.contacts}
    longest: dict[int, int] = {}
    for call, end in told.voicemails.items():
        if end.how == "returned" and end.call is not None and end != OPEN:
            span = since[end.call] - since[call]
            longest[end.call] = max(longest.get(end.call, 0), span)
    return {call: timedelta(microseconds=span) for call, span in longest.items()}


def _at(kept: int | None) -> datetime | None:
    return None if kept is None else instant(kept)


def _yes(kept: int | None) -> bool | None:
    return None if kept is None else bool(kept)
