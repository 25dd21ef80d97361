"""Numbers of our own people.csv, read as they were where they were typed."""

from recruiter_desk.base.text.phones import read_phone
from recruiter_desk.exchange.plain.items import items_in
from recruiter_desk.exchange.plain.values import Cells
from recruiter_desk.people.model import PhoneDraft

HOME = "US"  # numbers that name no country, and have none written behind them, are read so
SAFE = {"safe": True, "not safe": False}


def phones_in(
    row: Cells, country: str
) -> tuple[tuple[PhoneDraft, ...], tuple[tuple[str, str], ...]]:
    """The numbers, and (key, as typed) of those that this desk would read as others."""
    found, typed = [], []
    for raw, label, safe, number in items_in(row.text("phones"), 4):
        here = read_phone(raw, country)
        if not here.digits:
            row.leave("phones", raw)
            continue
        meant = number or _at_home(raw, country)
        text = raw
        if meant and meant != here.e164:
            text = f"{meant} x{here.extension}" if here.extension else meant
            typed.append((meant, raw))
        found.append(PhoneDraft(text, label or None, SAFE.get(safe)))
    return tuple(found), tuple(typed)


def _at_home(raw: str, country: str) -> str | None:
    """What is meant where the file says no more than the number as typed."""
    return None if country == HOME or raw.startswith("+") else read_phone(raw, HOME).e164
