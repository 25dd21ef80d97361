"""What is open about a subject, as rows that Today reads."""

from dataclasses import replace
from datetime import timedelta

from recruiter_desk.base.clock import DAY, day_start, instant, local, stamp
from recruiter_desk.calls.model import OPEN, Contact, End, Promised, Story, Subject, Touch
from recruiter_desk.calls.rules.story import BROKEN, GRACE, story
from recruiter_desk.matters.model import (
    CALL_I_OWE,
    CALL_NOT_RETURNED,
    PROMISE_MINE,
    PROMISE_THEIRS,
    STAY_IN_TOUCH,
    Open,
)


def open_matters(subject: Subject, my_zone: str) -> list[Open]:
    """Everything open, waiting ones too; a day begins on my clock."""
    told = story(subject)
    found = [
        *_not_returned(subject, told),
        *_owed(subject, told),
        *(_promise(p, my_zone) for p in subject.promises if told.promises[p.id] == OPEN),
        *_touch(subject, told, my_zone),
    ]
    return [_snoozed(matter, subject) for matter in found]


def _not_returned(subject: Subject, told: Story) -> list[Open]:
    calls = _still_open(subject, told.voicemails)
    if not calls:
        return []
    first = calls[0]
    due = first.at if first.due is None else first.due
    last = due + DAY if first.not_returned is None else first.not_returned
    return [
        Open(
            CALL_NOT_RETURNED,
            since=first.at,
            due=due,
            shows=due,
            late=due,
            last=last,
            calls=tuple(c.id for c in calls),
            about=_about(calls),
        )
    ]


def _owed(subject: Subject, told: Story) -> list[Open]:
    calls = _still_open(subject, told.owed)
    if not calls:
        return []
    first = calls[0].at
    ids = tuple(c.id for c in calls)
    return [
        Open(
            CALL_I_OWE,
            since=first,
            due=first,
            shows=first,
            late=first + DAY,
            calls=ids,
            about=_about(calls),
            said=calls[-1].outcome,
        )
    ]


def _promise(promise: Promised, my_zone: str) -> Open:
    day = stamp(day_start(local(instant(promise.due), my_zone).date(), my_zone))
    return Open(
        PROMISE_MINE if promise.mine else PROMISE_THEIRS,
        since=promise.made,
        due=promise.due,
        shows=min(day, promise.due - GRACE),
        soon=promise.due - GRACE,
        late=promise.due + GRACE,
        last=promise.due + BROKEN if promise.timed else None,
        calls=(promise.call,),
        about=promise.about,
        said=promise.said,
        zone=promise.zone,
    )


def _touch(subject: Subject, told: Story, my_zone: str) -> list[Open]:
    """Due so long after the last talk (or the day it was set); closed by hand, it begins anew."""
    if subject.touch is None:
        return []
    since = subject.touch.since if told.last_talk is None else told.last_talk
    for closing in sorted(c.at for c in subject.closings):
        if closing >= _touch_due(subject.touch, since, my_zone)[1]:
            since = closing
    due, shows = _touch_due(subject.touch, since, my_zone)
    about, said = "talk" if since == told.last_talk else "", str(subject.touch.days)
    return [Open(STAY_IN_TOUCH, since=since, due=due, shows=shows, about=about, said=said)]


def _touch_due(touch: Touch, since: int, my_zone: str) -> tuple[int, int]:
    """The instant so many days later on my clock, and the beginning of that day."""
    due = local(instant(since), my_zone) + timedelta(days=touch.days)
    return stamp(due), stamp(day_start(due.date(), my_zone))


def _still_open(subject: Subject, ends: dict[int, End]) -> list[Contact]:
    calls = [c for c in subject.contacts if ends.get(c.id) == OPEN]
    return sorted(calls, key=lambda c: (c.at, c.id))


def _about(calls: list[Contact]) -> str:
    return next((c.about for c in reversed(calls) if c.about), "")


def _snoozed(matter: Open, subject: Subject) -> Open:
    until = [s.until for s in subject.snoozes if matter.since <= s.at]
    return replace(matter, shows=max(matter.shows, *until)) if until else matter
