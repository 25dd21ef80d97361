"""What a row adds to somebody there: empty fields filled, lists longer, the rest kept beside."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from recruiter_desk.base.text import clean_line, fold
from recruiter_desk.exchange.model import NoteIn
from recruiter_desk.exchange.people_in.facts import Facts, Id
from recruiter_desk.exchange.people_in.kept import Kept
from recruiter_desk.exchange.people_in.profiles import link_key
from recruiter_desk.people.model import EmailDraft, PersonChanges, PhoneDraft, Several
from recruiter_desk.people.places import place_of
from recruiter_desk.people.rules import full_keys

Beside = tuple[str, str, str]
"""A value that differs: its field, the value, its key."""


@dataclass(frozen=True, slots=True)
class Joined:
    """What is new about a person; all of it empty where the row says what is kept."""

    changes: PersonChanges
    asides: tuple[Beside, ...]
    ids: tuple[Id, ...]
    notes: tuple[NoteIn, ...]

    def __bool__(self) -> bool:
        return bool(self.asides or self.ids or self.notes or self.changes != PersonChanges())


def join(row: Facts, kept: Kept, notes: set[str], not_theirs: frozenset[Id]) -> Joined:
    """What the row adds; `notes` are the texts of its notes that are there already.

    `not_theirs` are ids of the row that they do not get.
    """
    filled: dict[str, Any] = {}
    beside: list[Beside] = []
    for field, kept_value, same, value, shown in _single(row, kept):
        if value is None or same:
            continue
        if kept_value:
            beside.append((field, shown, fold(shown)))
        else:
            filled[field] = value
    texts = {note.text: note for note in reversed(row.notes) if note.text not in notes}
    return Joined(
        PersonChanges(**filled, **_lists(row, kept)),
        tuple({(b[0], b[2]): b for b in beside if (b[0], b[2]) not in kept.asides}.values()),
        tuple(i for i in dict.fromkeys(row.ids) if i not in kept.ids and i not in not_theirs),
        tuple(reversed(texts.values())),
    )


Single = tuple[str, bool, bool, Any, str]
"""A field: its name, whether something is kept, whether the same, the draft's value, in words."""


def _single(row: Facts, kept: Kept) -> Iterator[Single]:
    mine, draft = kept.row, row.draft
    yield "name", True, _same_name(row, mine), row.name.shown, row.name.shown
    for field, text in (
        ("nickname", row.name.nickname),
        ("credentials", row.name.credentials),
        ("function", clean_line(draft.function)),
    ):
        yield field, bool(mine[field]), fold(mine[field]) == fold(text), text or None, text
    employer = clean_line(draft.employer)
    same = fold(employer) in kept.employer
    yield "employer", mine["employer_id"] is not None, same, employer or None, employer
    place = clean_line(draft.place)
    yield "place", bool(mine["place"]), _same_place(place, mine), place or None, place
    yield from _marks(row, mine)


def _marks(row: Facts, mine: dict[str, Any]) -> Iterator[Single]:
    draft = row.draft
    status, day = draft.status, draft.status_on
    said = f"{status or ''}".replace("_", " ") + (f" ({day})" if day else "")
    same = mine["status"] == status and (day is None or mine["status_on"] == str(day))
    yield "status", mine["status"] is not None, same, status, said
    if day and mine["status"] is None:
        yield "status_on", False, False, day, ""
    if off := draft.off_limits:
        why, until = clean_line(off.why), off.until and str(off.until)
        said = " ".join(filter(None, (f"until {until}" if until else "", why))) or "yes"
        same = (mine["off_limits_why"], mine["off_limits_until"]) == (why, until)
        yield "off_limits", mine["off_limits_why"] is not None, same, off, said
    if draft.do_not_call is not None:
        why, kept = clean_line(draft.do_not_call), mine["do_not_call_why"]
        yield "do_not_call", kept is not None, kept == why, why, why or "yes"
    days = draft.stay_in_touch
    yield "stay_in_touch", bool(mine["touch_days"]), mine["touch_days"] == days, days, str(days)


def _same_name(row: Facts, mine: dict[str, Any]) -> bool:
    forms = [mine["shown"], " ".join(filter(None, (mine["given"], mine["family"])))]
    kept = {key for form in forms for key in full_keys(form)}
    return not kept.isdisjoint(full_keys(row.name.shown))


def _same_place(place: str, mine: dict[str, Any]) -> bool:
    if fold(place) == fold(mine["place"]):
        return True
    found = place_of(place) if place else None
    where = (mine["city"], mine["region"], mine["country"])
    return found is not None and (found.city, found.region, found.country) == where


def _lists(row: Facts, kept: Kept) -> dict[str, Any]:
    draft = row.draft
    return {
        "phones": Several(tuple(_new_phones(row.phones, kept.phones))),
        "emails": Several(tuple(_new_emails(row.emails, kept.emails))),
        "expertise": Several(_new_words(draft.expertise, kept.expertise)),
        "tags": Several(_new_words(draft.tags, kept.tags)),
        "links": Several(tuple(u for u in row.links if link_key(u) not in kept.links)),
    }


def _new_phones(phones: dict[str, PhoneDraft], kept: dict[str, list[Any]]) -> Iterator[PhoneDraft]:
    """Numbers not there, and those there without the label or word on voicemails of the row."""
    for key, phone in phones.items():
        if key not in kept:
            yield phone
            continue
        _, label, safe = kept[key]
        says = replace(
            phone,
            label=None if label or not clean_line(phone.label or "") else phone.label,
            voicemail_safe=phone.voicemail_safe if safe is None else None,
        )
        if says.label is not None or says.voicemail_safe is not None:
            yield says


def _new_emails(emails: dict[str, EmailDraft], kept: dict[str, list[Any]]) -> Iterator[EmailDraft]:
    for key, email in emails.items():
        if key not in kept or (clean_line(email.label or "") and not kept[key][1]):
            yield email


def _new_words(words: tuple[str, ...], kept: set[str]) -> tuple[str, ...]:
    return tuple(w for w in words if (key := fold(clean_line(w))) and key not in kept)
