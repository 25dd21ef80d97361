"""Invented calls with replies, promises and closings, told in the order of their entry."""

from collections.abc import Iterator
from datetime import datetime
from random import Random

from benchmarks.made.notes import busy_one, kept_for
from benchmarks.made.numbers import number_of_nobody
from benchmarks.made.people import Row
from benchmarks.made.words import ABOUT
from benchmarks.sizes import Size
from recruiter_desk.base.clock import DAY, HOUR, stamp

CALL = (
    "person_id, number, direction, by, outcome, at, seconds, about, text, due, due_given, "
    "not_returned, slip_who, slip_firm, slip_what, slip_number, slip_ask_for, listened, "
    "right_person, anyway_why, entered_at"
)
PROMISE = "id, call_id, by, timed, due, zone, said"
CLOSING = "person_id, at, why"
OUT: tuple[str, ...] = (
    ("voicemail",) * 35 + ("connected",) * 32 + ("no_answer",) * 20 + ("bad_time",) * 4
)
OUT += ("message_left",) * 3 + ("busy",) * 3 + ("declined",) * 2 + ("wrong_number",)
IN: tuple[str, ...] = (
    ("connected",) * 60 + ("voicemail",) * 24 + ("no_answer",) * 15 + ("wrong_number",)
)
MESSAGES = frozenset({"voicemail", "message_left"})
SLIP = ("Sam Okafor", "Harbor Search", "an MRI lead", "312 555 0117", "Sam")


class Story:
    """The calls of one desk; `promises` and `closings` are known once `calls` was walked."""

    def __init__(self, size: Size, now: datetime, numbers: dict[int, str]) -> None:
        self.size, self.now, self.numbers = size, stamp(now), numbers
        self.promises: list[Row] = []
        self.closings: list[Row] = []
        self._chance = Random(6)
        self._kept = 0

    def calls(self) -> Iterator[Row]:
        """Rows of `call`, ids from 1: an answer or a promised call may follow at once."""
        span = kept_for(self.size)
        while self._kept < self.size.calls:
            yield from self._contact(self.now - span + self._kept * span // self.size.calls)

    def _contact(self, at: int) -> Iterator[Row]:
        chance = self._chance
        nobodys = chance.random() < 0.03
        person = None if nobodys else busy_one(chance, self.size.people)
        if person is None:
            number = number_of_nobody(chance, self.size.calls)
        else:
            number = self.numbers[person]
        direction = "out" if chance.random() < 0.7 else "in"
        outcome = chance.choice(OUT if direction == "out" else IN)
        yield self._row((person, number), direction, outcome, at)
        if outcome in MESSAGES and chance.random() < 0.01:  # they meet at the same instant
            yield self._row((person, number), "in", "no_answer", at)
        if person is not None and outcome in MESSAGES and chance.random() < 0.05:
            closed = at if chance.random() < 0.2 else at + 5 * DAY
            self.closings.append((person, min(closed, self.now), "closed by hand"))
        if outcome == "bad_time":
            yield from self._promised((person, number), at)

    def _promised(self, whose: tuple[int | None, str], at: int) -> Iterator[Row]:
        mine = self._chance.random() < 0.5
        due = at + self._chance.randrange(20, 50) * HOUR
        promise = (len(self.promises) + 1, self._kept, "me" if mine else "them")
        self.promises.append((*promise, 1, due, "America/Chicago", "thu 4pm"))
        if due + HOUR < self.now:
            yield self._row(whose, "out" if mine else "in", "connected", due + HOUR // 6)

    def _row(self, whose: tuple[int | None, str], direction: str, outcome: str, at: int) -> Row:
        self._kept += 1
        runs = direction == "out" and outcome in MESSAGES
        by = "text" if direction == "in" and self._kept % 11 == 0 else "phone"
        said = "Please ring me back after four." if outcome in MESSAGES else ""
        return (
            *(*whose, direction, by, outcome, at, 90 if outcome == "connected" else None),
            *(self._chance.choice(ABOUT), said, at + DAY if runs else None, 0),
            at + 2 * DAY if runs else None,
            *(SLIP if runs else ("",) * 5),
            *(None, None, "", at),
        )
