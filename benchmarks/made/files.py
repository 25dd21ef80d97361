"""A CSV file of invented people, as another program would give it out."""

import csv
from pathlib import Path
from random import Random

from benchmarks.made import words
from benchmarks.made.numbers import number

HEADERS = ("First name", "Last name", "E-mail", "Phone", "City", "Job title", "Skills")
GOES_TO = ("given", "family", "email", "phone", "place", "function", "expertise")


def people_file(path: Path, people: int) -> Path:
    """Name, e-mail, phone, place, function and two skills of each (issue 3, Speed)."""
    chance = Random(5)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADERS)
        writer.writerows(_person(person, chance) for person in range(people))
    return path


def _person(person: int, chance: Random) -> tuple[str, ...]:
    given, family = chance.choice(words.GIVEN), chance.choice(words.FAMILY)
    digits = number(chance)[2:]
    return (
        given,
        family,
        f"{given}.{family}{person}@example.org".lower(),
        f"({digits[:3]}) {digits[3:6]}-{digits[6:]}",
        chance.choice(words.TOWNS),
        chance.choice(words.FUNCTIONS),
        "; ".join(chance.sample(words.EXPERTISE, 2)),
    )
