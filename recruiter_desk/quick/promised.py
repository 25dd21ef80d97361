"""Who owes whom a call, by the words of a line."""

from dataclasses import dataclass, replace
from datetime import datetime

from recruiter_desk.quick.lexicon import Owes, lexicon
from recruiter_desk.quick.model import Promise, When
from recruiter_desk.quick.when import read_when
from recruiter_desk.quick.words import Line


@dataclass(frozen=True, slots=True)
class Setting:
    """The clock and the zones in which a line was typed."""

    now: datetime
    zone: str
    mine: str = ""
    theirs: str = ""

    def when(self, text: str, start: int, end: int) -> When | None:
        """The time promised in `text[start:end]`, with its place in the whole text."""
        part = text[start:end]
        when = read_when(part, self.now, self.zone, mine=self.mine, theirs=self.theirs)
        if when is None:
            return None
        return replace(when, start=when.start + start, end=when.end + start)


@dataclass(frozen=True, slots=True)
class Announced:
    """A promise with its characters `start:cue_end` that announce it and its last, `end`."""

    promise: Promise
    start: int
    cue_end: int
    end: int


def promise_in(line: Line, setting: Setting) -> Announced | None:
    """The first promise that words announce; words such as "cb" count only with a time."""
    for first, behind, owes in line.runs(lexicon().promises):
        announced = _announced(line, first, behind, owes, setting)
        if announced is not None:
            return announced
    return None


def time_alone(line: Line, setting: Setting) -> Announced | None:
    """A time named by someone who could not talk: I ring then."""
    begin = next(iter(sorted(line.open)), None)
    if begin is None:
        return None
    start = line.words[begin].start
    when = setting.when(line.text, start, len(line.text))
    if when is None or when.at is None or not line.is_open(when.start, when.end):
        return None
    return Announced(Promise("me", when, when.said), when.start, when.end, when.end)


def _announced(
    line: Line, first: int, behind: int, owes: Owes, setting: Setting
) -> Announced | None:
    start, last = line.words[first].start, line.clause_end(first)
    at = line.words[behind - 1].end
    till = len(line.text) if last == behind else line.words[last - 1].end
    when = setting.when(line.text, start, till)
    if when is not None and (when.at is None or not line.is_open(when.start, when.end)):
        when = None
    if when is None and not owes.surely:
        return None
    end = max(at, when.end) if when else at
    return Announced(Promise(owes.by, when, line.text[start:end]), start, at, end)
