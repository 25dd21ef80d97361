"""Understanding one typed line against the desk: whose call it was, and the call to be kept."""

from dataclasses import dataclass
from datetime import datetime

from recruiter_desk.base.errors import NotFound
from recruiter_desk.base.text.phones import looks_like_phone
from recruiter_desk.calls.drafts import CallDraft, PromiseDraft
from recruiter_desk.calls.who.queries import who
from recruiter_desk.people.model import Found
from recruiter_desk.people.queries import find_people, person_card
from recruiter_desk.quick.line import read_line
from recruiter_desk.quick.model import Reading
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settings.queries import settings

NAMED = 8  # people named in an error


@dataclass(frozen=True, slots=True)
class Understood:
    """What a line says of this desk: `person` None where it names a number alone."""

    reading: Reading
    person: Found | None
    number: str | None

    def draft(self, now: datetime) -> CallDraft:
        """The call as it would be kept at `now`."""
        reading = self.reading
        promise = reading.promise
        minutes = reading.length_minutes
        return CallDraft(
            direction=reading.direction or "out",
            outcome=reading.outcome or ("connected" if reading.by == "phone" else "message_left"),
            by=reading.by,
            person_id=self.person.id if self.person else None,
            number=self.number,
            at=now,
            seconds=None if minutes is None else minutes * 60,
            about=reading.about,
            text=" ".join((reading.text, *reading.unread)).strip(),
            listened=reading.listened,
            right_person=reading.right_person,
            promise=None
            if promise is None
            else PromiseDraft(promise.by, promise.when.at if promise.when else None, promise.said),
        )


def understand(desk: Desk, text: str, now: datetime) -> Understood:
    """The line read, and whose call it was; NotFound names whom it fits when that is not one."""
    mine = settings(desk)
    reading = read_line(
        text, now, mine.zone, knows=lambda words: len(named(desk, words, now)), ask_for=mine.name
    )
    if reading.outcome is None and reading.direction is None:
        raise NotFound("The line does not say what happened.", "Begin with LVM, NA, talked or in.")
    person = _person(desk, reading, now)
    return Understood(reading, person, _number(desk, reading, person))


def _person(desk: Desk, reading: Reading, now: datetime) -> Found | None:
    """Whom the name or the digits mean; None for a whole number that nobody or several have."""
    if reading.who is None and reading.digits is None:
        raise NotFound("The line names nobody.", "Add a name or the last digits of a number.")
    typed = reading.who or reading.digits or ""
    found = named(desk, typed, now)
    if reading.who and reading.digits and len(found) > 1:
        ends = {c.person_id for c in who(desk, reading.digits, now)}
        found = [each for each in found if each.id in ends]
    if len(found) == 1:
        return found[0]
    if reading.who is None and looks_like_phone(typed):
        return None
    raise not_one(typed, found)


def named(desk: Desk, typed: str, now: datetime) -> list[Found]:
    """Everybody of that name, else everybody with words that begin so, or with those digits."""
    return find_people(desk, typed) or [
        Found(caller.person_id, caller.name)
        for caller in who(desk, typed, now)
        if caller.person_id is not None
    ]


def not_one(typed: str, found: list[Found]) -> NotFound:
    """What is said of a name that fits nobody, or several."""
    if not found:
        return NotFound(f"{typed} fits nobody here.", "Add the person, or give the whole number.")
    names = ", ".join(f"p{each.id} {each.name}" for each in found[:NAMED])
    return NotFound(f"{typed} fits several people.", "Name one by more of the name.", (names,))


def _number(desk: Desk, reading: Reading, person: Found | None) -> str | None:
    """The number used: the one with that label or those digits, else as typed."""
    if person is None:
        return reading.digits
    digits, label = reading.digits or "\0", (reading.number_label or "\0").casefold()
    for phone in person_card(desk, person.id).phones:
        if phone.label.casefold() == label or digits in phone.number:
            return phone.number
    return reading.digits if reading.digits and looks_like_phone(reading.digits) else None
