"""A dossier, one JSON object with a candidate's resumes and entries, read and judged."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text import fold
from recruiter_desk.people.places import place_of
from recruiter_desk.screening.model import Difference, Fact, Known, Place, Source, SourceKind
from recruiter_desk.screening.reading.reader import InTime, any_time, employers_in, read
from recruiter_desk.screening.rules.judge import differences

NOON = time(12)
Reading = Callable[[Source, date, str, tuple[str, ...], InTime], list[Fact]]


def known_of(
    dossier: Mapping[str, Any], in_time: InTime = any_time, reader: Reading = read
) -> Known:
    """What a dossier says, read; DeskError where something it must have is missing.

    `in_time` is called between the steps and raises when they take too long; `reader` reads a
    source (`read_by_rules`: without the network).
    """
    try:
        known = _unread(dossier)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise DeskError(
            "This line is no dossier.",
            f"It needs id, now, person, resumes and entries as the format says ({error}).",
        ) from error
    in_time()
    employers = employers_in(known.sources)
    facts = [
        fact
        for source in known.sources
        for fact in reader(source, source.at.date(), known.name, employers, in_time)
    ]
    return replace(known, facts=facts)


def warnings_of(
    known: Known,
    in_time: InTime = any_time,
    failed: Callable[[Exception], object] | None = None,
) -> list[dict[str, Any]]:
    """The differences as the command line gives them; `failed` hears of faults in a rule."""
    found = differences(known, failed=failed, in_time=in_time)
    return [_warning(known, difference) for difference in found]


def _unread(dossier: Mapping[str, Any]) -> Known:
    """All of a dossier but its facts."""
    person = dossier.get("person") or {}
    now = datetime.fromisoformat(dossier["now"])
    zone = ZoneInfo(person["time_zone"]) if person.get("time_zone") else now.tzinfo or UTC
    resumes = [_resume(resume, zone) for resume in dossier.get("resumes") or ()]
    entries = [_entry(entry, zone) for entry in dossier.get("entries") or ()]
    if not dossier["id"]:
        raise ValueError("the id is empty")
    return Known(
        now=_aware(now, zone),
        name=str(person.get("name") or ""),
        sources=sorted([*resumes, *entries], key=lambda source: source.at),
        facts=(),
        zone=str(person.get("time_zone") or ""),
        home=_home(str(person.get("location") or "")),
    )


def _aware(at: datetime, zone: tzinfo) -> datetime:
    """A time without a zone is meant where the candidate is."""
    return at if at.tzinfo else at.replace(tzinfo=zone)


def _resume(resume: Mapping[str, Any], zone: tzinfo) -> Source:
    said = str(resume["received"])
    if len(said) == len("2026-03-01"):
        at = datetime.combine(date.fromisoformat(said), NOON, zone)
    else:
        at = _aware(datetime.fromisoformat(said), zone)
    return Source(str(resume["id"]), SourceKind.RESUME, at, str(resume["text"]))


def _entry(entry: Mapping[str, Any], zone: tzinfo) -> Source:
    return Source(
        id=str(entry["id"]),
        kind=SourceKind(entry["kind"]),
        at=_aware(datetime.fromisoformat(entry["at"]), zone),
        text=str(entry.get("text") or ""),
        by=str(entry.get("by") or ""),
        direction=str(entry.get("direction") or ""),
        outcome=str(entry.get("outcome") or ""),
    )


def _home(said: str) -> Place:
    place = place_of(said) if said else None
    if place is None:
        return Place(city=fold(said))
    return Place(place.country, place.region, place.city)


def _warning(known: Known, difference: Difference) -> dict[str, Any]:
    both = (difference.first, difference.second)
    return {
        "kind": difference.kind,
        "about": difference.about,
        "between": [fact.source for fact in both],
        "quotes": [known.quote(fact) for fact in both],
        "why": difference.why,
        "ask": difference.ask,
        "severity": difference.severity,
    }
