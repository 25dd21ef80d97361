"""Opportunities as the command line says them."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from recruiter_desk.base.say import say_exact
from recruiter_desk.cli.door import ref, say_instant
from recruiter_desk.opportunities.model import STAGES, WantLine
from recruiter_desk.opportunities.rules.typed import say_pay, say_within
from recruiter_desk.people.model import Found

if TYPE_CHECKING:
    from recruiter_desk.opportunities.model import (
        Board,
        MilestoneLine,
        Opening,
        OpeningLine,
        SubmissionLine,
    )

METRES = 1000


def whom(found: Found) -> dict[str, str]:
    """A person as JSON."""
    return {"id": ref("p", found.id), "name": found.name}


def listed_document(lines: Iterable["OpeningLine"]) -> dict[str, Any]:
    """The list as JSON."""
    return {
        "opportunities": [
            {
                "id": ref("o", line.id),
                "title": line.title,
                "client": line.client,
                "stage": line.state.value,
                "days_open": line.days_open,
                "submit_by": line.submit_by,
                "people": dict(line.counts),
            }
            for line in lines
        ]
    }


def listed_lines(lines: Iterable["OpeningLine"]) -> Iterator[str]:
    """The list to read."""
    for line in lines:
        days = f"{line.days_open} day{'s' if line.days_open != 1 else ''} open"
        standing = days if line.state.value == "open" else line.state.value.replace("_", " ")
        counts = counted(line.counts)
        said = filter(None, (line.client, standing, counts))
        yield f"{ref('o', line.id):>5}  {line.title}: {'; '.join(said)}"


def counted(counts: Any) -> str:
    """How many stand where: "3 called, 1 submitted"."""
    return ", ".join(f"{counts[stage]} {stage}" for stage in STAGES if counts.get(stage))


def opening_document(one: "Opening") -> dict[str, Any]:
    """All of an opportunity as JSON."""
    return {
        "id": ref("o", one.id),
        "title": one.title,
        "client": one.client,
        "function": one.function,
        "place": one.place,
        "within": say_within(one.within_m),
        "within_m": one.within_m,
        "remote": one.remote,
        "shifts": one.shifts,
        "pay": asdict(one.pay) | {"shown": say_pay(one.pay)},
        "words": one.words,
        "stage": one.state.value,
        "opened_at": say_instant(one.opened_at),
        "starts": one.starts_on,
        "submit_by": one.submit_by,
        "closed_at": one.closed_at,
        "closed_why": one.closed_why,
        "guarantee_days": one.guarantee_days,
        "expertise": [_want(want) for want in one.expertise],
        "knockouts": [_want(want) for want in one.knockouts],
        "people": {stage.value: one.counts.get(stage, 0) for stage in STAGES},
        **_beside(one),
        "warnings": list(one.remarks),
    }


def _beside(one: "Opening") -> dict[str, Any]:
    return {
        "contacts": [{**whom(each.person), "role": each.role} for each in one.contacts],
        "off_limits": [
            {
                "company": each.company,
                "until": each.until,
                "why": each.why,
                "for_all": not each.here,
            }
            for each in one.off_limits
        ],
        "notes": [{"at": say_instant(each.at), "text": each.text} for each in one.notes],
        "documents": [{"id": each.id, "name": each.name} for each in one.documents],
        "dates": [date_document(each) for each in one.dates],
    }


def _want(want: WantLine) -> dict[str, Any]:
    return {
        "words": want.words,
        "kind": want.fact_kind,
        "about": want.about,
        "value": want.value,
        "least": want.least,
    }


def date_document(line: "MilestoneLine") -> dict[str, Any]:
    """A date as JSON."""
    return {
        "id": ref("m", line.id),
        "person": whom(line.person),
        "kind": line.kind,
        "on": line.on_day,
        "words": line.words,
        "done": line.done,
    }


def opening_lines(one: "Opening", zone: str) -> Iterator[str]:
    """All of an opportunity to read."""
    yield f"{ref('o', one.id)} {one.title}" + (f", {one.client}" if one.client else "")
    for name, value in _facts(one):
        if value:
            yield f"  {name}: {value}"
    for name, wants in (("wanted", one.expertise), ("knock-out", one.knockouts)):
        yield from (f"  {name}: {want.words}{_read(want)}" for want in wants)
    yield from _beside_lines(one, zone)
    yield from (f"  Note: {remark}" for remark in one.remarks)


def _facts(one: "Opening") -> Iterator[tuple[str, str]]:
    yield (
        "stage",
        one.state.value.replace("_", " ") + (f", {one.closed_why}" * bool(one.closed_why)),
    )
    yield "function", one.function
    near = f", within {say_within(one.within_m)}" if one.within_m else ""
    yield "place", f"{one.place}{near}" if one.place else ""
    yield "where", one.remote.replace("_", " ")
    yield "shifts", one.shifts
    yield "pay", say_pay(one.pay)
    yield "starts", one.starts_on.isoformat() if one.starts_on else ""
    yield "resumes by", one.submit_by.isoformat() if one.submit_by else ""
    yield "guarantee", f"{one.guarantee_days} days" if one.guarantee_days else ""
    yield "people", counted(one.counts)
    yield "about", one.words


def _read(want: WantLine) -> str:
    return "" if want.is_read else " (not understood: a person answers it)"


def _beside_lines(one: "Opening", zone: str) -> Iterator[str]:
    for contact in one.contacts:
        role = f", {contact.role}" if contact.role else ""
        yield f"  contact: {ref('p', contact.person.id)} {contact.person.name}{role}"
    for company in one.off_limits:
        until = f" until {company.until.isoformat()}" if company.until else ""
        why = f", {company.why}" if company.why else ""
        yield f"  off limits: {company.company}{until}{why}{'' if company.here else ' (for all)'}"
    yield from (f"  {line}" for line in date_lines(one.dates))
    yield from (f"  file: {document.name}" for document in one.documents)
    yield from (f"  {say_exact(note.at, zone)}: {note.text}" for note in one.notes)


def date_lines(lines: Iterable["MilestoneLine"]) -> Iterator[str]:
    """Dates to read."""
    for line in lines:
        kind = line.kind.replace("_", "-")
        words = f", {line.words}" if line.words else ""
        over = " (over)" if line.done else ""
        ends = " ends" if kind == "guarantee" else ""
        yield (
            f"{ref('m', line.id)} {kind}{ends} {line.on_day.isoformat()}: "
            f"{line.person.name}{words}{over}"
        )


def board_document(found: "Board") -> dict[str, Any]:
    """The board as JSON."""
    return {
        "id": ref("o", found.opportunity),
        "title": found.title,
        "stages": {
            stage.value: [
                {
                    **whom(card.person),
                    "since": say_instant(card.at),
                    "why": card.why,
                    "may_go": card.may_go,
                }
                for card in cards
            ]
            for stage, cards in found.columns.items()
        },
    }


def board_lines(found: "Board", zone: str) -> Iterator[str]:
    """The board to read: stages where somebody stands."""
    yield f"{ref('o', found.opportunity)} {found.title}"
    for stage, cards in found.columns.items():
        if cards:
            yield f"  {stage.value.capitalize()}"
        for card in cards:
            why = f": {card.why}" if card.why else ""
            who = f"{ref('p', card.person.id)} {card.person.name}"
            yield f"    {who}, {say_exact(card.at, zone)}{why}"


def submission_document(line: "SubmissionLine") -> dict[str, Any]:
    """A submission as JSON."""
    return {
        "id": ref("s", line.id),
        "person": whom(line.person),
        "opportunity": {"id": ref("o", line.opportunity), "title": line.title},
        "client": line.client,
        "at": say_instant(line.at),
        "by": line.by or "me",
        "permission_at": line.permission_at,
        "words": line.words,
    }


def submission_lines(lines: Iterable["SubmissionLine"], zone: str) -> Iterator[str]:
    """Submissions to read."""
    for line in lines:
        client = f" at {line.client}" if line.client else ""
        by = f", by {line.by}" if line.by else ""
        yes = f"; permission {say_exact(line.permission_at, zone)}" if line.permission_at else ""
        yield (
            f"{ref('s', line.id):>5}  {say_exact(line.at, zone)}  {line.person.name} for "
            f"{line.title}{client}{by}{yes}"
        )
