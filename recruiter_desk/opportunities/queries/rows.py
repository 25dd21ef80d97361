"""Values as SQLite gives them, as the nouns have them."""

from datetime import date, datetime

from recruiter_desk.base.clock import instant


def day(kept: str | None) -> date | None:
    """A kept day; None where there is none."""
    return date.fromisoformat(kept) if kept else None


def moment(kept: int | None) -> datetime | None:
    """A kept instant; None where there is none."""
    return None if kept is None else instant(kept)
