"""A day as it is typed in a form: 2026-06-30, 30 Jun, Jun 30 2026."""

from datetime import date, datetime

from recruiter_desk.base.errors import DeskError

FULL = ("%d %b %Y", "%d %B %Y", "%b %d %Y", "%B %d %Y", "%m/%d/%Y", "%Y/%m/%d")
YEARLESS = ("%d %b", "%d %B", "%b %d", "%B %d", "%m/%d")


def read_day(text: str, today: date, *, ahead: bool) -> date | None:
    """The day typed, None for an empty field; without a year the next one, or the last.

    DeskError when it is no day.
    """
    typed = " ".join(text.replace(",", " ").replace(".", " ").split())
    if not typed:
        return None
    for read in (_iso, _full):
        if (day := read(typed)) is not None:
            return day
    day = _yearless(typed, today, ahead=ahead)
    if day is None:
        raise DeskError(f"{typed[:30]} is no day.", "Write it like 30 Jun or 2026-06-30.")
    return day


def say_day(day: date | None) -> str:
    """The day as the form shows it; empty for None."""
    return f"{day.day} {day:%b %Y}" if day else ""


def _iso(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        return None


def _full(typed: str) -> date | None:
    for form in FULL:
        if (day := _read(typed, form)) is not None:
            return day
    return None


def _yearless(typed: str, today: date, *, ahead: bool) -> date | None:
    """The nearest such day at or after today, or at or before it."""
    years = range(today.year, today.year + 5) if ahead else range(today.year, today.year - 5, -1)
    for year in years:
        for form in YEARLESS:
            day = _read(f"{typed} {year}", f"{form} %Y")
            if day is not None and (day >= today if ahead else day <= today):
                return day
    return None


def _read(typed: str, form: str) -> date | None:
    try:
        return datetime.strptime(typed, form).date()  # noqa: DTZ007
    except ValueError:
        return None
