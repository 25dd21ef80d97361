"""When something in the story happens, told from now on the recruiter's own clock."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from recruiter_desk.base.clock import local, zone

FIVE = timedelta(minutes=5)
SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Present:
    """Now, and the zone of the recruiter whose days are told."""

    now: datetime
    zone: str

    @property
    def today(self) -> date:
        """The date on the recruiter's clock."""
        return local(self.now, self.zone).date()

    def at(self, told: str) -> datetime:
        """The instant of "now-12" (minutes from now), "-2 16:02" (two days ago at 16:02 on my
        clock) or "w-9 16:02" (nine working days ago)."""
        if told.startswith("now"):
            return self.now + timedelta(minutes=int(told.removeprefix("now")))
        days, clock = told.split()
        if days.startswith("w"):
            return self.on(self.working_days_ago(-int(days[1:])), clock)
        return self.on(int(days), clock)

    def on(self, days: int, clock: str) -> datetime:
        """The instant so many days from today, at a time of day such as "16:02"."""
        day = self.today + timedelta(days=days)
        return datetime.combine(day, time.fromisoformat(clock), zone(self.zone)).astimezone(UTC)

    def promised(self, told: str) -> datetime:
        """As `at`, with minutes from now rounded to five, as people name times."""
        found = self.at(told)
        if not told.startswith("now"):
            return found
        full = found.replace(second=0, microsecond=0)
        past = timedelta(minutes=full.minute % 5)
        return full - past + (FIVE if past and full > self.now else timedelta())

    def working_days_ago(self, count: int) -> int:
        """So many Mondays to Fridays back, as days from today (negative)."""
        day = 0
        while count:
            day -= 1
            count -= self.is_working_day(day)
        return day

    def is_working_day(self, days: int) -> bool:
        """Whether the day so many days from today is Monday to Friday."""
        return (self.today + timedelta(days=days)).weekday() < SATURDAY
