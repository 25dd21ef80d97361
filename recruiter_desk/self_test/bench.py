"""What each part of the self-test is handed: a desk that goes afterwards, and a clock to move."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from recruiter_desk.people.commands import add_person
from recruiter_desk.people.model import PersonDraft, PhoneDraft
from recruiter_desk.store.desk import Desk

TUESDAY = datetime(2026, 5, 26, 21, 2, tzinfo=UTC)  # 16:02 in Chicago


class NotAsExpected(Exception):  # noqa: N818
    """A part answered, and the answer is wrong."""


def must(right: bool, what: str) -> None:  # noqa: FBT001
    """NotAsExpected with `what` went wrong, unless `right`."""
    if not right:
        raise NotAsExpected(what)


@dataclass(slots=True)
class Clock:
    """A clock that stands until it is moved; called, it says the time."""

    time: datetime = TUESDAY

    def __call__(self) -> datetime:
        return self.time

    def move(self, **by: float) -> None:
        """Let so much time pass (hours=24)."""
        self.time += timedelta(**by)


@dataclass(slots=True)
class Bench:
    """The desk under test, its clock, and how many people were made."""

    desk: Desk
    clock: Clock
    made: list[int] = field(default_factory=list)

    def person(self, name: str, *, place: str = "Tucson, AZ") -> tuple[int, str]:
        """A new person with a number nobody else has; the id and that number."""
        number = f"520 555 01{len(self.made):02}"
        draft = PersonDraft(
            name=name, function="MRI technologist", place=place, phones=(PhoneDraft(number),)
        )
        self.made.append(add_person(self.desk, draft).id)
        return self.made[-1], number
