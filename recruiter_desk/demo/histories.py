"""What happened with the people around the story: arcs of calls that left nothing open."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Any

from recruiter_desk.calls.drafts import CallDraft, PromiseDraft, Slip
from recruiter_desk.demo.model import Invented, Shut, Told
from recruiter_desk.demo.times import Present
from recruiter_desk.demo.words import Words

RECENT = 4  # days ago: an arc that began then is over by now
PROMISES = ("I'll ring you tomorrow", "I'll call after my shift", "Let me ring you back tomorrow")


@dataclass(frozen=True, slots=True)
class Arc:
    """One exchange with one person: begun so many days from today, about one opening."""

    rng: Random
    present: Present
    words: Words
    person_id: int
    whom: Invented
    day: int
    about: str
    mine: Slip

    def at(self, later: int = 0, *, first: int = 9, last: int = 12) -> datetime:
        """A time of day on the day of the arc, or so many working days later."""
        day = self.day
        while later:
            day += 1
            later -= self.present.is_working_day(day)
        return self.present.on(day, f"{self.rng.randint(first, last):02}:{self.minute():02}")

    def minute(self) -> int:
        """A minute of the hour."""
        return self.rng.randrange(60)

    def says(self, kind: str) -> str:
        """A text of that kind for this person and opening."""
        return self.words.text(kind, self.person_id, self.whom.traits, self.about)

    def call(self, direction: str, outcome: str, at: datetime, **more: Any) -> CallDraft:
        """A call of the arc."""
        phone = None if more.get("by") else self.whom.draft.phones[0].text
        return CallDraft(
            direction,
            outcome,
            person_id=self.person_id,
            number=phone,
            at=at,
            about=self.about,
            **more,
        )

    def talk(self, direction: str, at: datetime, kind: str = "talk", **more: Any) -> CallDraft:
        """A talk of some minutes, with what was said."""
        seconds = self.rng.randint(2 * 60, 24 * 60)
        return self.call(direction, "connected", at, seconds=seconds, text=self.says(kind), **more)

    def voicemail(self, at: datetime) -> CallDraft:
        """A voicemail of mine, with its five parts."""
        slip = Slip(self.mine.who, self.mine.firm, self.about, self.mine.number, self.mine.ask_for)
        seconds = self.rng.randint(24, 48)
        text = self.says("voicemail")
        return self.call("out", "voicemail", at, seconds=seconds, text=text, slip=slip)


def _talked(arc: Arc) -> Told:
    return Told([arc.talk("out", arc.at(last=16))])


def _returned(arc: Arc) -> Told:
    left = arc.at()
    back = left + timedelta(minutes=arc.rng.randint(40, 330))
    heard = arc.rng.random() < 0.7
    return Told(
        [
            arc.voicemail(left),
            arc.talk("in", back, "returned", listened=heard, right_person=heard),
        ]
    )


def _tried(arc: Arc) -> Told:
    return Told(
        [
            arc.call("out", arc.rng.choice(("no_answer", "no_answer", "busy")), arc.at()),
            arc.talk("out", arc.at(1, last=16)),
        ]
    )


def _kept_promise(arc: Arc) -> Told:
    said = PromiseDraft("them", arc.at(1, first=10, last=15), arc.rng.choice(PROMISES))
    asked = arc.call("out", "bad_time", arc.at(), text=arc.says("bad_time"), promise=said)
    assert said.at is not None
    rang = said.at + timedelta(minutes=arc.rng.randint(-4, 25))
    return Told([arc.voicemail(arc.at(first=8, last=8)), asked, arc.talk("in", rang, "returned")])


def _my_promise(arc: Arc) -> Told:
    said = PromiseDraft("me", arc.at(1, first=10, last=15), "I'll ring you with the answer")
    assert said.at is not None
    rang = said.at + timedelta(minutes=arc.rng.randint(-3, 20))
    return Told([arc.talk("out", arc.at(), promise=said), arc.talk("out", rang)])


def _they_left_one(arc: Arc) -> Told:
    heard = arc.at()
    left = arc.call("in", "voicemail", heard, seconds=18, text=arc.says("their_message"))
    return Told([left, arc.talk("out", heard + timedelta(minutes=arc.rng.randint(20, 240)))])


def _wrote(arc: Arc) -> Told:
    back = arc.at(1)
    by = arc.rng.choice(("text", "text", "email"))
    answer = arc.call("in", "connected", back, by=by, text=arc.says("their_text"))
    return Told([arc.voicemail(arc.at(first=14, last=16)), answer])


def _silent(arc: Arc) -> Told:
    shut = Shut(arc.person_id, arc.at(2, first=17, last=17), arc.words.reason())
    return Told([arc.voicemail(arc.at())], [shut])


KINDS: tuple[tuple[Callable[[Arc], Told], int, int], ...] = (
    (_talked, 1, 4),
    (_returned, 2, 5),
    (_tried, 2, 3),
    (_kept_promise, 3, 2),
    (_my_promise, 2, 1),
    (_they_left_one, 2, 2),
    (_wrote, 2, 1),
    (_silent, 1, 2),
)
"""What may happen, how many calls that is, and how often it does."""


def draw(rng: Random, most: int, begin: Callable[[int, int], Arc], people: list[Invented]) -> Told:
    """Exactly `most` calls among these people; `begin(index, day)` starts an arc.

    Arcs of one person go back in time, so that only somebody's latest may end in silence.
    """
    told, answered = Told(), set[int]()
    for index, day in _beginnings(rng, people):
        left = most - len(told.calls)
        if not left:
            break
        fit = [(make, often) for make, calls, often in KINDS if calls <= left]
        make = rng.choices([make for make, _ in fit], [often for _, often in fit])[0]
        if make is _silent and index in answered:
            make = _talked
        told.extend(make(begin(index, day)))
        answered.add(index)
    return told


def _beginnings(rng: Random, people: list[Invented]) -> Iterator[tuple[int, int]]:
    """Whom and how many days ago (negative), again and again, each time further back."""
    last = [RECENT + int(rng.expovariate(1 / 45)) for _ in people]
    order = list(range(len(people)))
    while True:
        rng.shuffle(order)
        for index in order:
            if last[index] < people[index].days:
                yield index, -last[index]
            last[index] += rng.randint(9, 90)
