"""The issue's sentences once more, as slow loops over all events: what the rules must agree with.

Written from the text alone, before looking at what the rules give.
"""

from datetime import timedelta

from recruiter_desk.base.clock import DAY, HOUR, instant, stamp

HALF = HOUR // 2
MISSED = {"voicemail", "no_answer", "busy", "declined"}


def talk(call):
    return call.outcome in {"connected", "bad_time"}


def sign_of_life(call):
    return talk(call) or (call.direction == "in" and call.outcome != "wrong_number")


def to_them(call):
    return call.direction == "out" and call.outcome != "wrong_number"


def open_voicemails(subject):
    found = []
    for v in subject.contacts:
        if v.direction != "out" or v.outcome not in {"voicemail", "message_left"}:
            continue
        cleared = any(sign_of_life(c) and c.at >= v.at for c in subject.contacts)
        closed = any(c.at >= v.at for c in subject.closings)
        if not cleared and not closed and v.number not in subject.wrong:
            found.append(v)
    return sorted(found, key=lambda c: (c.at, c.id))


def open_owed(subject):
    found = []
    for v in subject.contacts:
        if v.direction != "in" or v.outcome not in MISSED:
            continue
        called = any((to_them(c) or talk(c)) and c.at >= v.at for c in subject.contacts)
        if not called and not any(c.at >= v.at for c in subject.closings):
            found.append(v)
    return sorted(found, key=lambda c: (c.at, c.id))


def promise_open(subject, p):
    for c in subject.contacts:
        if c.at <= p.made:
            continue
        keeps = to_them(c) if p.mine else (c.direction == "in" and c.outcome != "wrong_number")
        if keeps or talk(c):
            return False
    return not any(c.at >= p.made for c in subject.closings)


def state(kind, now, since, due, my_midnight, *, last=None, timed=True):
    """The table of the issue, a boundary instant belonging to the later state."""
    if kind == "call_not_returned":
        return "waiting" if now < due else "late" if now < last else "not_returned"
    if kind == "call_i_owe":
        return "due" if now < since + DAY else "late"
    if now < min(my_midnight(due), due - HALF):
        return "waiting"
    if timed and now >= due + DAY:
        return "broken"
    if now >= due + HALF:
        return "late"
    return "soon" if now >= due - HALF else "due"


def matters(subject, now, zone):
    """{(kind, calls): (since, due, state)} of everything open."""

    def my_midnight(at):
        there = instant(at).astimezone(zone)
        start = there.replace(hour=0, minute=0, second=0, microsecond=0, fold=0)
        return stamp(start.astimezone(instant(0).tzinfo) + timedelta(0))

    found = {}
    if calls := open_voicemails(subject):
        first = calls[0]
        told = state("call_not_returned", now, first.at, first.due, None, last=first.not_returned)
        found["call_not_returned", tuple(c.id for c in calls)] = (first.at, first.due, told)
    if calls := open_owed(subject):
        first = calls[0].at
        told = state("call_i_owe", now, first, first, None)
        found["call_i_owe", tuple(c.id for c in calls)] = (first, first, told)
    for p in subject.promises:
        if promise_open(subject, p):
            kind = "promise_mine" if p.mine else "promise_theirs"
            told = state(kind, now, p.made, p.due, my_midnight, timed=p.timed)
            found[kind, (p.call,)] = (p.made, p.due, told)
    return found
