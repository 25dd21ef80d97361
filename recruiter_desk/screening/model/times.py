"""Times as people state them: a moment known to the day, the month, the season or the year."""

from dataclasses import dataclass
from datetime import date

MONTH_DAYS = 30.4375
"""A month on average, in days."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A day that lies somewhere from `first` to `last`, both included.

    "2019" is 1 January to 31 December 2019; "03/2019" the days of that March; a full date has
    both equal. `precision` is "day", "month", "season", "quarter", "year" or "vague".
    """

    first: date
    last: date
    precision: str = "day"


@dataclass(frozen=True, slots=True)
class Period:
    """From a moment to a moment; None: not said. `ongoing`: still so when it was said."""

    start: Moment | None
    end: Moment | None
    ongoing: bool = False

    def months(self, as_of: date) -> tuple[float, float]:
        """The shortest and the longest it can have lasted, in months; open ends end `as_of`."""
        if self.start is None:
            return 0.0, 1200.0
        end = self.end or Moment(as_of, as_of)
        shortest = (end.first - self.start.last).days / MONTH_DAYS
        longest = (end.last - self.start.first).days / MONTH_DAYS
        return max(0.0, shortest), max(0.0, longest)
