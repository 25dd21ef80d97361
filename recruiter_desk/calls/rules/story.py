"""What became of each voicemail, call owed and promise: always a fresh look at all that is known.

The order of entry does not matter, only the instants; at the same instant the clearing counts.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import islice
from operator import attrgetter, itemgetter

from recruiter_desk.base.clock import DAY, HOUR
from recruiter_desk.calls.model import (
    MISSED,
    OPEN,
    STARTS_CLOCK,
    Contact,
    End,
    Promised,
    Shut,
    Story,
    Subject,
)

AT = attrgetter("at")
GRACE = HOUR // 2  # a promised call is on time up to 30 min after the time
BROKEN = DAY  # and broken from 24 h after


def story(subject: Subject) -> Story:
    """What became of everything of this subject."""
    contacts = sorted(subject.contacts, key=attrgetter("at", "id"))
    closings = sorted(subject.closings, key=AT)
    signs = [c for c in contacts if c.is_sign_of_life]
    mine = [c for c in contacts if c.is_call_of_mine or c.is_talk]
    talks = [c for c in contacts if c.is_talk]
    return Story(
        voicemails={
            c.id: End("nobody")
            if c.number in subject.wrong
            else _end(c, signs, closings, "returned")
            for c in contacts
            if c.direction == "out" and c.outcome in STARTS_CLOCK
        },
        owed={
            c.id: _end(c, mine, closings, "called")
            for c in contacts
            if c.direction == "in" and c.outcome in MISSED
        },
        promises={p.id: _promise(p, contacts, talks, closings) for p in subject.promises},
        last_talk=talks[-1].at if talks else None,
        last_sign=signs[-1].at if signs else None,
    )


def _end(start: Contact, clearing: Sequence[Contact], closings: Sequence[Shut], how: str) -> End:
    """The first clearing or closing at the same instant or later; the clearing goes first."""
    shut = _closed(closings, start.at)
    place = bisect_left(clearing, start.at, key=AT)
    if place == len(clearing) or (shut is not None and shut.at < clearing[place].at):
        return OPEN if shut is None else End("closed", shut.at)
    return End(how, clearing[place].at, clearing[place].id)


def _closed(closings: Sequence[Shut], since: int) -> Shut | None:
    place = bisect_left(closings, since, key=AT)
    return closings[place] if place < len(closings) else None


def _promise(
    promise: Promised,
    contacts: Sequence[Contact],
    talks: Sequence[Contact],
    closings: Sequence[Shut],
) -> End:
    """Kept by a call in that direction, settled by a talk before it broke, else closed or open."""
    ends: list[tuple[int, int, End]] = []
    later = islice(contacts, bisect_right(contacts, promise.made, key=AT), None)
    if kept := next((c for c in later if _keeps(c, promise)), None):
        how = "kept" if kept.at <= promise.due + GRACE else "kept_late"
        ends.append((kept.at, 0, End(how, kept.at, kept.id)))
    place = bisect_right(talks, promise.made, key=AT)
    if place < len(talks):
        talk = talks[place]
        ends.append((talk.at, 1, End(_talked(promise, talk.at), talk.at, talk.id)))
    if shut := _closed(closings, promise.made):
        ends.append((shut.at, 2, End("closed", shut.at)))
    return min(ends, key=itemgetter(0, 1), default=(0, 0, OPEN))[2]


def _keeps(contact: Contact, promise: Promised) -> bool:
    if promise.mine:
        return contact.is_call_of_mine
    return contact.direction == "in" and contact.outcome != "wrong_number"


def _talked(promise: Promised, at: int) -> str:
    return "settled" if not promise.timed or at < promise.due + BROKEN else "over"
