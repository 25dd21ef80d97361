"""A list of invented candidates as another program gives it out, for the page that reads one."""

import csv
from pathlib import Path
from random import Random

from recruiter_desk.demo.crowd import address, draw_people
from recruiter_desk.people.model import PersonDraft

HEADERS = (
    "externalID", "firstName", "lastName", "occupation", "companyName", "primarySkills.name",
    "address.city", "address.state", "mobile", "email", "certifications", "referredBy",
    "comments", "dateOfBirth", "gender",
)  # fmt: skip
CERTIFIED = ("ARRT MR 08/2027", "ARRT CT 11/2026", "", "", "")
GIVERS = ("Tom Okafor", "", "", "", "", "", "")
SAID = ("call after three, nights off", "asked for days", "wants Phoenix or Mesa", "", "")
CODES = ("385", "458", "531")  # of towns where nobody of the demo desk is
ROWS, KNOWN = 240, 8  # each eighth is, as far as the demo desk goes, somebody known
NAMELESS = frozenset({87, 151, 203})


def write_list(path: Path) -> None:
    """The same rows each time; three have no name, and some are people of the demo desk."""
    rng = Random(20260528)  # noqa: S311
    people = [each.draft for each in draw_people(rng, ROWS)]
    givens = [draft.name.partition(" ")[0] for draft in people]
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(HEADERS)
        for number, draft in enumerate(people, 1):
            name = draft.name if number % KNOWN == 0 else _other(draft, givens[number - 2])
            rows.writerow(_row(rng, number, draft, name))


def _other(draft: PersonDraft, given: str) -> str:
    """The same family, another first name."""
    return f"{given} {draft.name.partition(' ')[2]}"


def _row(rng: Random, number: int, draft: PersonDraft, name: str) -> tuple[str, ...]:
    given, _, family = name.partition(" ")
    city, _, state = draft.place.partition(", ")
    return (
        f"C-{1000 + number}",
        *(("", "") if number in NAMELESS else (given, family)),
        draft.function,
        draft.employer,
        ";".join(draft.expertise),
        city,
        state,
        f"{CODES[number // 100]} 555 01{number % 100:02}",
        address(name) if draft.emails else "",
        *(rng.choice(words) for words in (CERTIFIED, GIVERS, SAID)),
        "",
        "",
    )
