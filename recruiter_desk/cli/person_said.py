"""A person as the command line says them: as a document and in lines."""

from collections.abc import Iterator, Set
from dataclasses import asdict
from datetime import datetime
from typing import Any

from recruiter_desk.cli.door import ref, say_instant
from recruiter_desk.people.model import Found, PersonCard, PhoneLine
from recruiter_desk.people.rules import is_off_limits, their_clock
from recruiter_desk.store.settings.model import Settings


def found_document(found: Found) -> dict[str, Any]:
    """Somebody in a line: id and name."""
    return {"id": ref("p", found.id), "name": found.name}


def card_document(
    card: PersonCard, now: datetime, mine: Settings, wrong: Set[str] = frozenset()
) -> dict[str, Any]:
    """Everything kept of a person; instants in UTC, None where nothing is known."""
    place = card.place
    today = now.astimezone(_zone(mine)).date()
    return {
        "id": ref("p", card.id),
        "name": card.name,
        "prefix": card.prefix,
        "given": card.given,
        "middle": card.middle,
        "family": card.family,
        "suffix": card.suffix,
        "nickname": card.nickname,
        "credentials": card.credentials,
        "function": card.function,
        "expertise": list(card.expertise),
        "employer": card.employer.name if card.employer else None,
        "employer_names": list(card.employer.names) if card.employer else [],
        "place": {
            "text": place.text,
            "city": place.city,
            "region": place.region,
            "country": place.country,
            "latitude": None if place.lat_micro is None else place.lat_micro / 1e6,
            "longitude": None if place.lon_micro is None else place.lon_micro / 1e6,
            "zone": place.zone,
        },
        "phones": [
            _phone(phone, card, now, mine) | {"wrong": phone.number in wrong}
            for phone in card.phones
        ],
        "emails": [email.address for email in card.emails],
        "links": [link.url for link in card.links],
        "tags": list(card.tags),
        "status": card.status,
        "status_on": card.status_on,
        "off_limits": None
        if card.off_limits_why is None
        else {
            "why": card.off_limits_why,
            "until": card.off_limits_until,
            "now": is_off_limits(card.off_limits_why, card.off_limits_until, today),
        },
        "do_not_call": None if card.do_not_call is None else {"why": card.do_not_call},
        "stay_in_touch_days": card.stay_in_touch,
        "stay_in_touch_since": card.stay_in_touch_since,
        "added_at": card.added_at,
        "last_contact": card.last_contact,
        "notes": card.notes,
        "merged": [found_document(found) for found in card.merged],
        "asides": [asdict(aside) for aside in card.asides],
        "outside_ids": [asdict(outside) for outside in card.outside_ids],
        "also": {field: list(values) for field, values in card.also.items()},
    }


def _zone(mine: Settings) -> Any:
    from recruiter_desk.base.clock import zone

    return zone(mine.zone)


def _phone(phone: PhoneLine, card: PersonCard, now: datetime, mine: Settings) -> dict[str, Any]:
    zone = card.place.zone or phone.zone
    there = their_clock(zone, now, (mine.courtesy_from, mine.courtesy_to))
    return {
        "number": phone.number,
        "shown": phone.shown,
        "typed": phone.raw,
        "extension": phone.extension,
        "label": phone.label,
        "voicemail_safe": phone.voicemail_safe,
        "zone": zone,
        "local_time": there.time.isoformat(timespec="minutes") if there else None,
        "courtesy": there.courteous if there else None,
    }


def card_lines(
    card: PersonCard, now: datetime, mine: Settings, wrong: Set[str] = frozenset()
) -> Iterator[str]:
    """The same for reading; what is not known is left out."""
    document = card_document(card, now, mine, wrong)
    what = ", ".join(part for part in (card.function, card.place.label) if part)
    yield f"{document['id']} {card.name}" + (f", {what}" if what else "")
    for phone in document["phones"]:
        yield f"  {_phone_line(phone)}"
    for name, value in _plain(card):
        if value:
            yield f"  {name}: {value}"


def _phone_line(phone: dict[str, Any]) -> str:
    parts = [phone["shown"]]
    parts += [f"x{phone['extension']}"] if phone["extension"] else []
    parts += [phone["label"]] if phone["label"] else []
    parts += ["wrong number"] if phone["wrong"] else []
    if phone["voicemail_safe"] is not None:
        parts.append("voicemail safe" if phone["voicemail_safe"] else "no voicemail here")
    if phone["local_time"]:
        hours = "" if phone["courtesy"] else ", outside the courtesy hours"
        parts.append(f"({phone['local_time'][11:16]} there{hours})")
    return " ".join(parts)


def _plain(card: PersonCard) -> Iterator[tuple[str, str]]:
    yield "e-mail", ", ".join(email.address for email in card.emails)
    yield "nickname", card.nickname
    yield "credentials", card.credentials
    yield "expertise", ", ".join(card.expertise)
    yield "employer", ", also ".join(card.employer.names) if card.employer else ""
    yield "status", f"{card.status} ({card.status_on})".replace("_", " ") if card.status else ""
    if card.off_limits_why is not None:
        until = f"until {card.off_limits_until}" if card.off_limits_until else "without end"
        yield "off limits", f"{until} {card.off_limits_why}".strip()
    if card.do_not_call is not None:
        yield "do not call", card.do_not_call or "yes"
    yield "stay in touch", f"every {card.stay_in_touch} days" if card.stay_in_touch else ""
    yield "tags", ", ".join(card.tags)
    yield "links", ", ".join(link.url for link in card.links)
    yield "notes", str(card.notes or "")
    yield "last contact", say_instant(card.last_contact) if card.last_contact else ""
    yield "merged", ", ".join(f"{ref('p', found.id)} {found.name}" for found in card.merged)
    for aside in card.asides:
        yield "beside", f"{aside.field.replace('_', ' ')} {aside.value} (from {aside.source})"
    yield "known as", ", ".join(f"{each.value} ({each.system})" for each in card.outside_ids)
    for field, values in card.also.items():
        yield f"also {field.replace('_', ' ')}", ", ".join(values)
