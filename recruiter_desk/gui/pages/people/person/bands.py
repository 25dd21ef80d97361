"""Under which head a line of the timeline stands: this week, earlier in May, April, May 2025."""

from datetime import datetime, timedelta

from recruiter_desk.base.clock import local
from recruiter_desk.base.say import say_exact
from recruiter_desk.gui.kit.timeline import TimelineRow
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.today.timeline.model import Entry


def band_of(at: datetime, now: datetime, zone: str) -> str:
    """The head for an instant, on my calendar; weeks begin on Monday."""
    day, today = local(at, zone).date(), local(now, zone).date()
    monday = today - timedelta(days=today.weekday())
    if day > monday + timedelta(days=6):
        return "Later"
    if day >= monday:
        return "This week"
    if (day.year, day.month) == (today.year, today.month):
        return f"Earlier in {day:%B}"
    return f"{day:%B}" if day.year == today.year else f"{day:%B %Y}"


def row_of(entry: Entry, now: datetime, zone: str) -> TimelineRow:
    """One line of the timeline as it is drawn."""
    there = local(entry.at, zone)
    year = f" {there.year}" if there.year != local(now, zone).year else ""
    return TimelineRow(
        key=(entry.kind, entry.id),
        band=band_of(entry.at, now, zone),
        icon=entry.icon,
        title=entry.title,
        icon_tone=Tone(entry.tone.value),
        rest=f" · {entry.more}" if entry.more else "",
        time=f"{there:%a} {there.day} {there:%b}{year}, {there:%H:%M}",
        body=entry.body,
        tip=say_exact(entry.at, zone),
    )
