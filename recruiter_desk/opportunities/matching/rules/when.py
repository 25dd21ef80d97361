"""Whether they could and would start by then: notice, a first day, "not looking until May"."""

from datetime import date, timedelta

from recruiter_desk.opportunities.matching.rules.plain import (
    Opening,
    Person,
    Said,
    Verdict,
    day_of,
    newest,
)

START = "Start"
SLACK = timedelta(days=7)
"""A week past the first day is talked about, not a no."""
STALE = timedelta(days=365)
"""What was said of starting is asked again after a year."""


def judge_start(person: Person, opening: Opening, today: date) -> Verdict | None:
    """Against the day it starts; None where nothing was said that bears on it."""
    said = [*person.said("start", "start"), *person.said("interest", "job", "later")]
    last = newest([one for one in said if one.begins and day_of(one.at) + STALE >= today])
    if last is not None and last.begins and date.fromisoformat(last.begins) > today:
        return _from(last, date.fromisoformat(last.begins), opening)
    return _notice(person, opening, today)


def _from(last: Said, first: date, opening: Opening) -> Verdict:
    if opening.starts_on is None:
        return Verdict(START, "unknown", "its start is not said", last)
    starts = f"it starts {opening.starts_on.day} {opening.starts_on:%b %Y}"
    if first <= opening.starts_on:
        return Verdict(START, "yes", starts, last)
    late = first - opening.starts_on
    return Verdict(START, "unknown" if late <= SLACK else "no", starts, last)


def _notice(person: Person, opening: Opening, today: date) -> Verdict | None:
    if "notice" not in person.told:
        return None
    notice = newest([one for one in person.said("notice", "notice") if one.high is not None])
    if notice is None or opening.starts_on is None or notice.unit != "day":
        return None
    free = today + timedelta(days=notice.high or 0)
    starts = f"it starts {opening.starts_on.day} {opening.starts_on:%b %Y}"
    if free <= opening.starts_on + SLACK:
        return Verdict(START, "yes", starts, notice)
    return Verdict(START, "unknown", starts, notice)
