"""What is odd about an opportunity and kept nevertheless."""

from collections.abc import Iterator
from datetime import date

from recruiter_desk.opportunities.model import Opening
from recruiter_desk.opportunities.rules.wants import odd

NO_PLACE = "It has no place: everybody is taken to be near enough."


def remarks(opening: Opening, today: date) -> Iterator[str]:
    """A sentence for each thing that had better be looked at; `today` on my clock."""
    if not opening.place and opening.remote != "remote":
        yield NO_PLACE
    if opening.place and not opening.is_placed:
        yield f"{opening.place} is not on the map: how far people are is not reckoned."
    if opening.within_m and not opening.place:
        yield "A distance without a place says nothing."
    if not opening.function:
        yield "It names no function: matching goes by the title."
    if not opening.client:
        yield "It names no client: who was submitted there before cannot be told."
    yield from odd(opening.wants, opening.shifts)
    if opening.state == "open":
        yield from _past(opening, today)


def _past(opening: Opening, today: date) -> Iterator[str]:
    if opening.submit_by is not None and opening.submit_by < today:
        yield f"Resumes were wanted by {opening.submit_by.isoformat()}."
    if opening.starts_on is not None and opening.starts_on < today:
        yield f"It was to start on {opening.starts_on.isoformat()}."
