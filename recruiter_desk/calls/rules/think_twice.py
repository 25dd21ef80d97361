"""Before dialling someone who did not return calls: the evidence, and whether to think twice.

Advisory, never a score (practice.md, Attempts): a talk, a return or a kept promise forgives.
"""

from dataclasses import dataclass

from recruiter_desk.calls.model import Contact, Promised, Story, Subject
from recruiter_desk.calls.rules.story import BROKEN, story


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing not returned or not kept: its kind, instant (microseconds UTC) and call."""

    kind: str
    at: int
    call: int
    due: int
    said: str = ""
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Advice:
    """Whether to think twice; newest evidence first; `rest_until` where a rest was chosen.

    `last_answer` is when they last answered or rang, `answered` the instants of all their talks.
    """

    advise: bool
    evidence: tuple[Evidence, ...]
    last_answer: int | None
    answered: tuple[int, ...]
    rest_until: int | None = None


def think_twice(subject: Subject, now: int, voicemails: int, promises: int) -> Advice:
    """The advice at `now`; the thresholds are settings."""
    told = story(subject)
    left = [
        Evidence("voicemail", c.at, c.id, c.due or c.at)
        for c in subject.contacts
        if _counts(c, told, now)
    ]
    broken = [
        Evidence("promise", p.due, p.call, p.due, p.said, p.zone)
        for p in subject.promises
        if _broke(p, told, now)
    ]
    rest = max((s.until for s in subject.snoozes if s.rest and s.until > now), default=None)
    talks = sorted(c.at for c in subject.contacts if c.is_talk)
    return Advice(
        advise=len(left) >= voicemails or len(broken) >= promises or rest is not None,
        evidence=tuple(sorted([*left, *broken], key=lambda e: (-e.at, -e.call))),
        last_answer=told.last_sign,
        answered=tuple(talks),
        rest_until=rest,
    )


def _counts(contact: Contact, told: Story, now: int) -> bool:
    """A voicemail that ran 24 h past due with no sign of life since it was left."""
    end = told.voicemails.get(contact.id)
    if end is None or contact.not_returned is None or contact.not_returned > now:
        return False
    ran_out = end.how == "open" or (end.at or 0) >= contact.not_returned
    return end.how in {"open", "closed"} and ran_out and _silent_since(contact.at, told)


def _broke(promise: Promised, told: Story, now: int) -> bool:
    """A timed promise of theirs that broke, with no sign of life since it was made."""
    end, broke = told.promises[promise.id], promise.due + BROKEN
    if promise.mine or not promise.timed or broke > now or end.how not in {"open", "closed"}:
        return False
    return (end.how == "open" or (end.at or 0) >= broke) and _silent_since(promise.made, told)


def _silent_since(at: int, told: Story) -> bool:
    return told.last_sign is None or told.last_sign <= at
