"""Callers as rows of the list, under what they have in common."""

from dataclasses import dataclass

from recruiter_desk.base.say import say_day, say_due, say_time
from recruiter_desk.base.text.phones import show_phone
from recruiter_desk.calls.rules.due import SECOND
from recruiter_desk.calls.who.model import Caller
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.queue import QueueRow
from recruiter_desk.gui.theme.tokens import Tone

OPEN, RANG, MATCHES = "Open clocks", "Rang in the last ten days", "Matches"
ICONS = {
    "voicemail": "voicemail",
    "message_left": "message-circle",
    "no_answer": "phone-missed",
    "busy": "phone-off",
    "declined": "phone-off",
    "wrong_number": "ban",
}


@dataclass(frozen=True, slots=True)
class Found:
    """Whom the typed words fit, best first."""

    typed: str
    callers: list[Caller]

    def said(self) -> str:
        """How many, in a few words."""
        count = len(self.callers)
        if not self.callers:
            return "Nobody here" if self.typed.strip() else "Nobody in the last ten days"
        people = "1 match" if count == 1 else f"{count} matches"
        if self.typed.strip():
            return people
        return f"{count} {'person' if count == 1 else 'people'}, last ten days"


def key_of(caller: Caller) -> object:
    """What a row is known by."""
    return caller.person_id if caller.person_id is not None else caller.numbers[0]


def caller_rows(found: Found, app: App) -> tuple[list[QueueRow], dict[str, int]]:
    """The rows and how many stand under each band."""
    rows = [_row(caller, found, app) for caller in found.callers]
    order = {OPEN: 0, RANG: 1, MATCHES: 2}
    rows.sort(key=lambda row: order[row.section])
    counts: dict[str, int] = {}
    for row in rows:
        counts[row.section] = counts.get(row.section, 0) + 1
    return rows, counts


def _row(caller: Caller, found: Found, app: App) -> QueueRow:
    due, tone = _due(caller, app)
    last = caller.last
    about = last.about if last else ""
    number = last.number if last and last.number else next(iter(caller.numbers), "")
    shown = show_phone(number, app.settings.country) if number else "no number"
    outcome = ICONS.get(last.outcome, "phone") if last else "user"
    return QueueRow(
        key=key_of(caller),
        section=OPEN if caller.open else MATCHES if found.typed.strip() else RANG,
        name=caller.name,
        icon=outcome,
        icon_tone=tone if caller.open and tone is not Tone.PLAIN else Tone.UNKNOWN,
        muted=", ".join(part for part in (caller.function, caller.city) if part),
        due=due,
        due_tone=tone,
        sentence=" · ".join(part for part in (about, shown) if part),
    )


def _due(caller: Caller, app: App) -> tuple[str, Tone]:
    now, last = app.now(), caller.last
    if caller.due is not None:
        ahead = say_time(caller.due, now, app.zone)
        if now < caller.due:
            return ahead, Tone.PLAIN
        return say_due(caller.due, now), Tone.LATE if now - caller.due >= SECOND else Tone.SOON
    return (say_day(last.at, now, app.zone), Tone.MUTED) if last else ("", Tone.PLAIN)
