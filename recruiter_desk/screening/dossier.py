"""A dossier, one JSON object with a candidate's resumes and entries, read and judged."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text import fold
from recruiter_desk.people.places import place_of
from recruiter_desk.screening.model import Difference, Fact, Known, Place, Source, SourceKind
from recruiter_desk.screening.reading.reader import employers_in, read
from recruiter_desk.screening.rules.judge import differences

NOON = time(12)


def known_of(dossier: Mapping[str, Any]) -> Known:
    """What a dossier says, read; DeskError where something it must have is missing."""
    try:
        return _known(dossier)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise DeskError(
            "This line is no dossier.",
            f"It needs id, now, person, resumes and entries as the format says ({error}).",
        ) from error


def warnings_of(known: Known) -> list[dict[str, Any]]:
    """The differences as the command line gives them."""
    return [_warning(known, difference) for difference in differences(known)]


def _known(dossier: Mapping[str, Any]) -> Known:
    person = dossier.get("person") or {}
    now = datetime.fromisoformat(dossier["now"])
    zone = ZoneInfo(person["time_zone"]) if person.get("time_zone") else now.tzinfo
    name = str(person.get("name") or "")
    resumes = [_resume(resume, zone) for resume in dossier.get("resumes") or ()]
    entries = [_entry(entry) for entry in dossier.get("entries") or ()]
    sources = sorted([*resumes, *entries], key=lambda source: source.at)
    employers = employers_in(sources)
    return Known(
        now=now,
        name=name,
        sources=sources,
        facts=[fact for source in sources for fact in _facts(source, name, employers)],
        zone=str(person.get("time_zone") or ""),
        home=_home(str(person.get("location") or "")),
    )


def _facts(source: Source, name: str, employers: tuple[str, ...]) -> list[Fact]:
    return read(source, source.at.date(), name, employers)


def _resume(resume: Mapping[str, Any], zone: Any) -> Source:
    said = str(resume["received"])
    if len(said) == len("2026-03-01"):
        at = datetime.combine(date.fromisoformat(said), NOON, zone)
    else:
        at = datetime.fromisoformat(said)
    return Source(str(resume["id"]), SourceKind.RESUME, at, str(resume["text"]))


def _entry(entry: Mapping[str, Any]) -> Source:
    return Source(
        id=str(entry["id"]),
        kind=SourceKind(entry["kind"]),
        at=datetime.fromisoformat(entry["at"]),
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
