"""Reads ahead what the first match after a start would wait about a second for."""

from recruiter_desk.store.desk import Desk


def warm(desk: Desk) -> None:
    """Understand what the open opportunities want, on some other thread; nothing where none is.

    That loads the readers of text, their patterns and the lexicons, each kept from then on.
    """
    from recruiter_desk.opportunities.matching.loading import open_openings
    from recruiter_desk.opportunities.matching.rules.functions import class_of

    with desk.read() as read:
        for opening in open_openings(read):
            class_of(opening.wanted)
