"""Which dates of people for opportunities Today shows, and from when."""

from collections.abc import Iterable
from datetime import date, datetime, time

from recruiter_desk.base.clock import DAY, day_start, stamp, zone
from recruiter_desk.matters.model import DATE, Open

SHOWN = {"offer": "Offer", "counter_offer": "Counter-offer", "guarantee": "Guarantee ends"}
"""Kinds that Today shows; an interview and a start are calls and promises of themselves."""
BEFORE = 7 * DAY
END_OF_DAY = time(17)


def open_date(
    told: tuple[str, date, str, str],
    my_zone: str,
    *,
    closed: Iterable[int] = (),
    snoozes: Iterable[tuple[int, int]] = (),
) -> Open | None:
    """What Today shows of a date (kind, day, title of the opportunity, words), a week before.

    It is due at five in the afternoon. `closed`: when all was closed by hand; `snoozes`: at and
    until when it is left in peace. All in microseconds UTC. None where nothing is shown.
    """
    kind, day, title, words = told
    if kind not in SHOWN:
        return None
    since = stamp(day_start(day, my_zone)) - BEFORE
    if any(at >= since for at in closed):
        return None
    due = stamp(datetime.combine(day, END_OF_DAY, zone(my_zone)))
    shows = max([since, *(until for at, until in snoozes if at >= since)])
    about = f"{SHOWN[kind]}, {title}"
    return Open(DATE, since, due, shows, late=due, about=about, said=words)
