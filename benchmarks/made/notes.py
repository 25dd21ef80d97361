"""Invented notes, in the order in which they were written."""

from collections.abc import Iterator
from datetime import datetime
from random import Random

from benchmarks.made.people import Row
from benchmarks.made.words import SENTENCES, vocabulary
from benchmarks.sizes import Size
from recruiter_desk.base.clock import DAY, stamp

NOTE = "person_id, kind, speaker, said_by_id, at, text, entered_at"
NOTE_TAG = "note_id, name, key"
CALLS_A_DAY = 100  # of one busy recruiter


def kept_for(size: Size) -> int:
    """Microseconds since the desk's first call."""
    return size.calls // CALLS_A_DAY * DAY


def busy_one(chance: Random, people: int) -> int:
    """A person: four times of five one of the fifth with whom most happens."""
    if chance.random() < 0.8:
        return chance.randrange(5, people + 1, 5)
    return chance.randrange(1, people + 1)


def notes(size: Size, now: datetime) -> Iterator[Row]:
    """Rows of `note`."""
    chance, span, rare = Random(5), kept_for(size), vocabulary()
    for place in range(size.notes):
        at = stamp(now) - span + place * span // size.notes
        kind = "email" if chance.random() < 0.2 else "note"
        speaker = "person" if chance.random() < 0.4 else "me"
        text = " ".join(chance.choices(SENTENCES, k=6) + list(_seldom(chance, rare)))
        yield busy_one(chance, size.people), kind, speaker, None, at, text, at


def _seldom(chance: Random, words: tuple[str, ...]) -> Iterator[str]:
    """Words as unevenly used as those of any language (Zipf): some often, most hardly ever."""
    yield from (words[int(len(words) ** chance.random()) - 1] for _ in range(16))


def note_tags(size: Size) -> Iterator[Row]:
    """Every twentieth note has a tag."""
    return ((note, "screen", "screen") for note in range(20, size.notes + 1, 20))
