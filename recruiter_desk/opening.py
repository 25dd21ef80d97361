"""Opens a desk: makes its folder where needed, migrates it, lists the settlers of all slices."""

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from recruiter_desk.store.connect import read_only
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.folder import claim
from recruiter_desk.store.lease import other_machine
from recruiter_desk.store.migrate import bring_up_to_date, refuse_unless_current

if TYPE_CHECKING:
    import sqlite3

    from recruiter_desk.store.settle import FollowUps


def follow_ups() -> "FollowUps":
    """What all slices do within a step besides its command; imported when first needed."""
    from recruiter_desk.calls.follow import numbers_find_their_person
    from recruiter_desk.calls.settle import OPEN_MATTERS
    from recruiter_desk.opportunities.matching.settle import MATCHING, after_reading
    from recruiter_desk.opportunities.settle import OPPORTUNITIES
    from recruiter_desk.people.settle import PERSON_KEYS
    from recruiter_desk.referrals.settle import REFERRALS
    from recruiter_desk.screening.follow import what_was_said_follows
    from recruiter_desk.screening.settle import SCREENING
    from recruiter_desk.search.settle import SEARCH_INDEX
    from recruiter_desk.store.settle import FollowUps

    settlers = (
        PERSON_KEYS,
        OPEN_MATTERS,
        OPPORTUNITIES,
        REFERRALS,
        SCREENING,
        MATCHING,
        SEARCH_INDEX,
    )
    consequences = (numbers_find_their_person, what_was_said_follows)
    return FollowUps(settlers, consequences, (after_reading,))


def open_desk(path: Path, now: Callable[[], datetime], zone: str = "") -> Desk:
    """The desk in that folder, made when missing; DeskError when it cannot be one.

    `zone` is the machine's IANA zone, kept in a desk that is new. A desk that another machine has
    open, or whose file may not be written, can be read alone. Close it when done.
    """
    folder = claim(path)
    if folder.desk.exists() and (why := read_only(folder.desk) or other_machine(folder, now())):
        refuse_unless_current(folder)
        return _with_own_words(Desk(folder, now, follow_ups, locked=why))
    bring_up_to_date(folder, now(), zone, _refill)
    if not folder.has_documents:
        from recruiter_desk.store import documents

        documents.make(folder.documents)
    folder.backups.mkdir(exist_ok=True)
    return _with_own_words(Desk(folder, now, follow_ups))


def _with_own_words(desk: Desk) -> Desk:
    """The desk, its own additions to the lexicon in use."""
    with desk.read() as found:
        own = "SELECT EXISTS (SELECT 1 FROM setting WHERE key LIKE 'lexicon.%')"
        if found.execute(own).fetchone()[0] or "recruiter_desk.screening.lexicon" in sys.modules:
            from recruiter_desk.screening.own_words import take_up

            take_up(found)
    return desk


def _refill(connection: "sqlite3.Connection") -> None:
    """Work out all derived rows anew: an older program left out those it did not know."""
    for settler in follow_ups().settlers:
        settler.empty(connection)
        settler.rebuild(connection)
