"""What stands in the cells of our own plain files, read back."""

from collections.abc import Mapping
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime
from typing import TypeVar

from recruiter_desk.base.clock import stamp
from recruiter_desk.exchange.plain.cells import bare

T = TypeVar("T")
YES = frozenset({"yes", "y", "true", "1", "x"})


class Cells:
    """One row by its headers, apostrophes taken off; what cannot be read is remembered."""

    def __init__(self, cells: Mapping[str, str]) -> None:
        self._cells = {header: bare(cell) for header, cell in cells.items() if cell}
        self.unread: dict[str, str] = {}

    def __repr__(self) -> str:
        return repr(sorted(self._cells.items()))

    def text(self, header: str) -> str:
        """The cell; "" where there is none."""
        return self._cells.get(header, "")

    def yes(self, header: str) -> bool | None:
        """Whether it says yes; None where nothing stands."""
        text = self.text(header).strip().lower()
        return text in YES if text else None

    def at(self, header: str) -> datetime | None:
        """The instant; None where there is none or it cannot be read."""
        found = instant_in(self.text(header))
        return self._or_unread(header, found)

    def day(self, header: str) -> date | None:
        """The day; None where there is none or it cannot be read."""
        try:
            found = date.fromisoformat(self.text(header).strip())
        except ValueError:
            found = None
        return self._or_unread(header, found)

    def whole(self, header: str) -> int | None:
        """The whole number, not below nothing; None where there is none or it cannot be read."""
        text = self.text(header).strip()
        found = int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else None
        return self._or_unread(header, found)

    def leave(self, header: str, text: str) -> None:
        """Remember a value of that column that could not be taken over."""
        self.unread[header] = "\n".join(filter(None, (self.unread.get(header), text)))

    def _or_unread(self, header: str, found: T | None) -> T | None:
        if found is None and self.text(header):
            self.leave(header, self.text(header))
        return found


def instant_in(text: str) -> datetime | None:
    """The instant of an ISO text, in UTC where it names no offset; None where it is none.

    Instants at the ends of the calendar, which not every clock has, are none.
    """
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    if not MINYEAR < found.year < MAXYEAR:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def stamp_in(text: str) -> int | None:
    """The same as microseconds since 1970 UTC."""
    found = instant_in(text)
    return None if found is None else stamp(found)
