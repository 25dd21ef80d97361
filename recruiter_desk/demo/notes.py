"""Notes of the people around the story: on their talks, and in between."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from random import Random

from recruiter_desk.calls.drafts import CallDraft
from recruiter_desk.demo.model import Invented
from recruiter_desk.demo.times import Present
from recruiter_desk.demo.words import Words
from recruiter_desk.notes.model import Kind, NoteDraft

KINDS = (Kind.NOTE, Kind.EMAIL, Kind.REFERRAL)
OFTEN = (80, 13, 7)
AFTER_TALK = 0.7  # how many talks are written down


def draw_notes(
    rng: Random,
    most: int,
    calls: Iterable[CallDraft],
    people: Mapping[int, Invented],
    setting: tuple[Present, Words],
) -> list[NoteDraft]:
    """Exactly `most` notes on these people (by id), none before they were added or after now."""
    present, words = setting
    talks = [c for c in calls if c.outcome == "connected" and c.person_id in people]
    drawn: list[NoteDraft] = []
    for call in talks:
        if rng.random() < AFTER_TALK and call.person_id and call.at:
            at = call.at + timedelta(minutes=rng.randint(3, 30))
            text = _text(words, "note", call.person_id, people[call.person_id], call.about)
            drawn.append(NoteDraft(call.person_id, text, at))
    ids = list(people)
    while len(drawn) < most:
        person = rng.choice(ids)
        drawn.append(_between(rng, person, people[person], present, words))
    return drawn[:most]


def _between(
    rng: Random, person: int, whom: Invented, present: Present, words: Words
) -> NoteDraft:
    kind = rng.choices(KINDS, OFTEN)[0]
    by_them = person if kind is Kind.EMAIL else None
    at = _some_day(rng, whom, present)
    return NoteDraft(person, _text(words, kind.value, person, whom), at, kind, by_them)


def _some_day(rng: Random, whom: Invented, present: Present) -> datetime:
    day = -rng.randint(1, whom.days - 1)
    while not present.is_working_day(day) and day > 1 - whom.days:
        day -= 1
    return present.on(day, f"{rng.randint(8, 17):02}:{rng.randrange(60):02}")


def _text(words: Words, kind: str, person: int, whom: Invented, about: str = "") -> str:
    return words.text(kind, person, whom.traits, about)
