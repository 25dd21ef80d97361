"""A promised time in typed words, always as a proposal that the user confirms.

What an hour without "am" or "pm" means: beside a day, 7 to 11 is the morning, 12 noon, 1 to 6 the
afternoon; beside a part of a day, that part. Without a day it is the first such hour still ahead
today between 8 and 21 (the courtesy hours for calls), else tomorrow's: "after 3" typed at 15:20
means tomorrow, "at nine" typed at 10:20 tomorrow morning, "at 8" typed at 10:20 tonight.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import chain

from recruiter_desk.base.clock import zone as zone_of
from recruiter_desk.quick.model import When
from recruiter_desk.quick.spoken.clock_words import clock_words
from recruiter_desk.quick.spoken.day_words import day_words
from recruiter_desk.quick.spoken.not_times import without_lookalikes
from recruiter_desk.quick.spoken.open_words import no_time_named, so_long_from_now
from recruiter_desk.quick.spoken.part_words import part_words
from recruiter_desk.quick.spoken.phrases import Phrase, phrases
from recruiter_desk.quick.spoken.pieces import first_in
from recruiter_desk.quick.spoken.resolve import instant
from recruiter_desk.quick.spoken.zone_words import zone_words

__all__ = ["When", "read_when"]


LONGEST = 2000  # characters read of a pasted text


def read_when(
    text: str, now: datetime, zone: str, *, mine: str = "", theirs: str = ""
) -> When | None:
    """The first time that the words promise, read at `now` (aware) on the clock of `zone` (IANA).

    A zone named in the words wins: "my time" is `mine`, "your time" and "their time" `theirs`
    (each `zone` when empty). Where several times are named the first counts. A time without a
    day is the next one a caller would mean; past ones are none. A local time that the clocks
    skip moves forward, one told twice is the first. Of a longer text the
    first 2,000 characters are read. None: the words name no time to come.
    """
    plain = without_lookalikes(text[:LONGEST])
    pieces = first_in(
        chain(
            day_words(plain),
            clock_words(plain),
            part_words(plain),
            zone_words(plain, zone, mine, theirs),
        )
    )
    soon = so_long_from_now(plain)
    found = _first(phrases(plain, pieces), text, now, zone)
    if soon is not None and (found is None or soon[0] <= found.start):
        start, end, ahead, precision = soon
        return When(now.astimezone(UTC) + ahead, precision, text[start:end], start, end, zone)
    return found or _open(text, plain, zone)


def _first(said: Sequence[Phrase], text: str, now: datetime, zone: str) -> When | None:
    for phrase in said:
        named = phrase.zone or zone
        try:
            read = instant(phrase, now.astimezone(zone_of(named)))
        except (OverflowError, ValueError):  # beyond the calendar's last year
            continue
        if read is not None:
            at, precision = read
            words = text[phrase.start : phrase.end]
            return When(at, precision, words, phrase.start, phrase.end, named)
    return None


def _open(text: str, plain: str, zone: str) -> When | None:
    said = no_time_named(plain)
    return When(None, "open", text[said[0] : said[1]], *said, zone) if said else None
