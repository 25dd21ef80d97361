"""The people whose stories fill Today, and those of the network, as their files tell them."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from recruiter_desk.calls.drafts import CallDraft, PromiseDraft, Slip
from recruiter_desk.demo.crowd import address
from recruiter_desk.demo.model import Shut, Told
from recruiter_desk.demo.sources import table
from recruiter_desk.demo.times import Present
from recruiter_desk.notes.model import Kind, NoteDraft
from recruiter_desk.people.model import EmailDraft, OffLimits, PersonDraft, PhoneDraft, Status

KNOWN_BEFORE = timedelta(days=30)  # a person of the story was added so long before the first entry


def drafts(present: Present, name: str = "story") -> list[tuple[PersonDraft, datetime]]:
    """The people of a file in order, each with the instant they were added."""
    return [(_draft(each, present), _added(each, present)) for each in table(name)["person"]]


def happenings(present: Present, ids: Iterable[int], mine: Slip, name: str = "story") -> Told:
    """All that happened with them; `ids` are theirs in the order of `drafts`."""
    told = Told()
    for person_id, each in zip(ids, table(name)["person"], strict=True):
        told.extend(_of(person_id, each, present, mine))
    for each in table(name).get("number", ()):
        told.calls += [_call(None, call, present, mine) for call in each["calls"]]
    return told


def _draft(each: Mapping[str, Any], present: Present) -> PersonDraft:
    off = each.get("off_limits")
    status = each.get("status")
    return PersonDraft(
        name=each["name"],
        credentials=each.get("credentials", ""),
        function=each["function"],
        employer=each.get("employer", ""),
        place=each["place"],
        phones=tuple(map(_phone, each["phones"])),
        emails=(EmailDraft(address(each["name"])),),
        expertise=tuple(each["expertise"]),
        tags=tuple(each.get("tags", ())),
        status=Status(status) if status else None,
        off_limits=off and OffLimits(off["why"], present.today + timedelta(days=off["days"])),
        do_not_call=each.get("do_not_call"),
        stay_in_touch=each.get("touch"),
    )


def _phone(text: str) -> PhoneDraft:
    number = text.removesuffix(" safe")
    digits, _, label = number.rpartition(" ")
    return PhoneDraft(digits, label, True if number != text else None)


def _added(each: Mapping[str, Any], present: Present) -> datetime:
    entries = [*each.get("calls", ()), *each["notes"]]
    return min(present.at(entry["at"]) for entry in entries) - KNOWN_BEFORE


def _of(person_id: int, each: Mapping[str, Any], present: Present, mine: Slip) -> Told:
    told = Told(
        calls=[_call(person_id, call, present, mine) for call in each.get("calls", ())],
        closings=[
            Shut(person_id, present.at(shut["at"]), shut["why"]) for shut in each.get("closed", ())
        ],
    )
    for number, note in enumerate(each["notes"]):
        first = note.get("corrected", note["text"])
        told.notes.append(_note(person_id, note, first, present))
        if first != note["text"]:
            told.corrections[number] = note["text"]
    return told


def _note(person_id: int, note: Mapping[str, Any], text: str, present: Present) -> NoteDraft:
    by_them = note.get("by") == "them"
    return NoteDraft(
        person_id,
        text,
        present.at(note["at"]),
        Kind(note.get("kind", "note")),
        person_id if by_them else None,
    )


def _call(
    person_id: int | None, call: Mapping[str, Any], present: Present, mine: Slip
) -> CallDraft:
    direction = "out" if "out" in call else "in"
    promise = call.get("promise")
    return CallDraft(
        direction,
        call[direction],
        by=call.get("by", "phone"),
        person_id=person_id,
        number=call.get("number"),
        at=present.at(call["at"]),
        seconds=call.get("seconds", call.get("minutes", 0) * 60) or None,
        about=call.get("about", ""),
        text=call.get("text", ""),
        slip=_slip(call, mine),
        listened=call.get("listened"),
        right_person=call.get("right_person"),
        promise=promise
        and PromiseDraft(promise["by"], present.promised(promise["at"]), promise.get("said", "")),
        anyway_why=call.get("why", ""),
    )


def _slip(call: Mapping[str, Any], mine: Slip) -> Slip:
    if call.get("out") == "voicemail":
        return Slip(mine.who, mine.firm, call.get("about", ""), mine.number, mine.ask_for)
    return Slip(**call.get("slip", {}))
