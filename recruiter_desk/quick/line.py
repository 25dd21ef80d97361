"""One line typed during a call, understood as far as it goes and never kept unasked."""

from dataclasses import replace
from datetime import datetime

from recruiter_desk.quick.gathered import Gathered, held, kind, ticks
from recruiter_desk.quick.model import Reading
from recruiter_desk.quick.names import Knows, name_in
from recruiter_desk.quick.numbers import digits, label, length_minutes
from recruiter_desk.quick.promised import Announced, Setting, promise_in, time_alone
from recruiter_desk.quick.rest import rest
from recruiter_desk.quick.words import Line

LONGEST = 400  # characters understood; more is a pasted text, kept as notes


def nobody(_words: str) -> int:
    """A desk that knows no one."""
    return 0


def read_line(
    text: str,
    now: datetime,
    zone: str,
    *,
    knows: Knows = nobody,
    ask_for: str = "",
    their_zone: str = "",
) -> Reading:
    """What the line says, read at `now` (aware) in my `zone`; words that say nothing are unread.

    `knows` tells how many people a run of words names, and so where a name ends. `ask_for` is
    the name my messages say to ask for: who asked for another did not ask for the right person;
    when empty, any name asked for is right. `their_zone` is what "your time" means.
    """
    line = Line(text[: _head(text)])
    listened, right_person = ticks(line, ask_for)
    seen = kind(line)
    seen.listened, seen.right_person = listened, right_person
    announced = _promise(line, seen, Setting(now, zone, zone, their_zone))
    seen.length_minutes = length_minutes(line)
    seen.digits = digits(line)
    seen.number_label = label(line)
    _name(line, seen, knows)
    if announced:  # the name itself may stand inside: "call dana Friday"
        line.take_span(announced.start, announced.end)
    return _with_tail(rest(line, seen), text[_head(text) :].strip())


def _head(text: str) -> int:
    """Where a pasted text stops being a line: the rest of it is notes."""
    return len(text) if len(text) <= LONGEST else text.rfind(" ", 0, LONGEST) + 1 or LONGEST


def _with_tail(reading: Reading, tail: str) -> Reading:
    return replace(reading, text=f"{reading.text} {tail}".strip()) if tail else reading


def _promise(line: Line, seen: Gathered, setting: Setting) -> Announced | None:
    """A message's own words stay in the notes whole, those of a call's promise do not."""
    announced = promise_in(line, setting)
    if announced is None and seen.outcome == "bad_time":
        announced = time_alone(line, setting)
    if announced is None:
        return None
    seen.promise = announced.promise
    if seen.by != "phone":
        return None
    line.take_span(announced.start, announced.cue_end)
    if announced.promise.when:
        line.take_span(announced.promise.when.start, announced.promise.when.end)
    return announced


def _name(line: Line, seen: Gathered, knows: Knows) -> None:
    guess = seen.understood and seen.digits is None
    seen.who = name_in(line, knows, guess=guess, but=held(line, seen))
    if seen.who is None:
        return
    line.take(*seen.who)
    line.take_small_before(seen.who[0])
    if seen.sender is not None and seen.who[0] < seen.sender:
        seen.direction = "in"
