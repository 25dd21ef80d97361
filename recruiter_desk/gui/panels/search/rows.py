"""What was found as rows of a list: under the band of their kind, each with where it is from."""

from calendar import day_abbr, month_abbr
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TypeAlias

from recruiter_desk.base.clock import local
from recruiter_desk.base.say import say_exact
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.hit_list import HitRow
from recruiter_desk.gui.kit.words import Run
from recruiter_desk.gui.panels.times import day_and_time
from recruiter_desk.search.found import Answer, Hit, PersonHit, Snippet

Key: TypeAlias = tuple[str, int]
"""What a row is known by: its source ("person", "note", "call" …) and the id."""

PEOPLE, NOTES, RESUMES, CALLS, FACTS = "People", "Notes", "Resumes", "Calls", "Facts"
KINDS = {
    "person": PEOPLE,
    "note": NOTES,
    "resume": RESUMES,
    "call": CALLS,
    "fact": FACTS,
    "difference": FACTS,
}
"""The bands in their order, by the source of what stands under them."""

ICONS = {
    "person": "user",
    "note": "pencil",
    "resume": "file-text",
    "call": "phone",
    "fact": "list-checks",
    "difference": "git-compare",
}
NAVIGATION = {
    PEOPLE: "users",
    NOTES: "pencil",
    RESUMES: "file-text",
    CALLS: "phone",
    FACTS: "list-checks",
}
DAYS, MONTHS = tuple(day_abbr), tuple(month_abbr)[1:]
NOBODY = "Nobody\u2019s yet"


def rows_of(
    answer: Answer, app: App, kinds: Sequence[str] = (), most: int | None = None
) -> list[HitRow]:
    """Rows of those kinds (none: all), at most so many of each, people first."""
    zone, year = app.zone, local(app.now(), app.zone).year
    found: list[HitRow] = []
    for source, kind in KINDS.items():
        if kinds and kind not in kinds:
            continue
        if kind == PEOPLE:
            everybody = [*answer.people, *_other_people(answer)]
            found += [_person(hit, zone, year) for hit in everybody[:most]]
        else:
            hits = [hit for hit in answer.hits if hit.source == source]
            found += [_text(hit, zone, year) for hit in hits[:most]]
    return found


def counts_of(answer: Answer) -> dict[str, int]:
    """How many were found of each kind."""
    found = dict.fromkeys(KINDS.values(), 0)
    for hit in answer.hits:
        found[KINDS[hit.source]] += 1
    found[PEOPLE] = len(answer.people) + len(_other_people(answer))
    return found


def hits_of(answer: Answer) -> Mapping[Key, Hit]:
    """The texts behind the rows; a person's is their card."""
    cards = {("person", each.id): card_of(each) for each in answer.people}
    return {(hit.source, hit.id): hit for hit in answer.hits} | cards


def card_of(person: PersonHit) -> Hit:
    """The card of a person, as the text that it is."""
    return Hit(person.id, person.name, "person", person.id, 0)


def runs_of(snippet: Snippet) -> list[Run]:
    """The words of a text, those found marked."""
    runs, last = list[Run](), 0
    for start, end in snippet.marks:
        runs.append(Run(snippet.text[last:start]))
        runs.append(Run(snippet.text[start:end], strong=True, marked=True))
        last = end
    runs.append(Run(snippet.text[last:]))
    return [run for run in runs if run.words]


def mended_words(answer: Answer) -> str:
    """That nothing had what was typed, and what is shown instead; empty where something had."""
    if answer.mended is None:
        return ""
    return f"Nothing has \u201c{answer.typed.strip()}\u201d; shown is \u201c{answer.mended}\u201d"


def whence(hit: Hit, app: App) -> str:
    """Where a text is from: `call, Tue 26 May, 16:02`, or `their card`."""
    if hit.source == "person":
        return "their card"
    return f"{hit.source}, {day_and_time(hit.at, app.zone)}"


def _other_people(answer: Answer) -> list[PersonHit]:
    """Whose cards were found below the people that are told whole: no more than their names."""
    told = {each.id for each in answer.people}
    cards = (hit for hit in answer.hits if hit.source == "person" and hit.id not in told)
    return [PersonHit(card.id, card.name, "", "", None, None) for card in cards]


def _person(hit: PersonHit, zone: str, year: int) -> HitRow:
    last = hit.last_contact
    return HitRow(
        key=("person", hit.id),
        section=PEOPLE,
        name=hit.name,
        icon=ICONS["person"],
        muted=", ".join(part for part in (hit.function, hit.place) if part),
        right=f"contact {_day(local(last, zone), year)}" if last else "",
        tip=lambda: f"Last contact {say_exact(last, zone)}" if last else "",
    )


def _text(hit: Hit, zone: str, year: int) -> HitRow:
    there = local(hit.at, zone)
    return HitRow(
        key=(hit.source, hit.id),
        section=KINDS[hit.source],
        name=hit.name or NOBODY,
        icon=ICONS[hit.source],
        muted=f"{hit.source}, {DAYS[there.weekday()]} {there.day} {MONTHS[there.month - 1]}",
        right=f"{_day(there, year)}, {there.hour:02}:{there.minute:02}",
        tip=lambda: say_exact(hit.at, zone),
    )


def _day(there: datetime, year: int) -> str:
    """As `say_day` has it, for a list of hundreds that is made while one types."""
    of = "" if there.year == year else f" {there.year}"
    return f"{there.day} {MONTHS[there.month - 1]}{of}"
