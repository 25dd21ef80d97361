"""What became of each voicemail, call owed and promise: always a fresh look at all that is known.

The order of entry does not matter, only the instants; at the same instant the clearing counts.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from operator import itemgetter

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

GRACE = HOUR // 2  # a promised call is on time up to 30 min after the time
BROKEN = DAY  # and broken from 24 h after


def story(subject: Subject) -> Story:
    """What became of everything of this subject."""
    contacts = sorted(subject.contacts, key=lambda c: (c.at, c.id))
    closings = sorted(subject.closings, key=lambda c: c.at)
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
    at = bisect_left(clearing, start.at, key=lambda c: c.at)
    ends = [(c.at, 0, End(how, c.at, c.id)) for c in clearing[at : at + 1]]
    return _first(ends + _closed(closings, start.at))


def _closed(closings: Sequence[Shut], since: int) -> list[tuple[int, int, End]]:
    at = bisect_left(closings, since, key=lambda c: c.at)
    return [(c.at, 2, End("closed", c.at)) for c in closings[at : at + 1]]


def _first(ends: Iterable[tuple[int, int, End]]) -> End:
    return min(ends, key=itemgetter(0, 1), default=(0, 0, OPEN))[2]


def _promise(
    promise: Promised,
    contacts: Sequence[Contact],
    talks: Sequence[Contact],
    closings: Sequence[Shut],
) -> End:
    """Kept by a call in that direction, settled by a talk before it broke, else closed or open."""
    later = bisect_right(contacts, promise.made, key=lambda c: c.at)
    kept = next((c for c in contacts[later:] if _keeps(c, promise)), None)
    talk = bisect_right(talks, promise.made, key=lambda c: c.at)
    ends = [(c.at, 1, End(_talked(promise, c.at), c.at, c.id)) for c in talks[talk : talk + 1]]
    if kept:
        how = "kept" if kept.at <= promise.due + GRACE else "kept_late"
        ends.append((kept.at, 0, End(how, kept.at, kept.id)))
    return _first(ends + _closed(closings, promise.made))


def _keeps(contact: Contact, promise: Promised) -> bool:
    if promise.mine:
        return contact.is_call_of_mine
    return contact.direction == "in" and contact.outcome != "wrong_number"


def _talked(promise: Promised, at: int) -> str:
    return "settled" if not promise.timed or at < promise.due + BROKEN else "over"
