"""A desk of invented people in which some are there twice, and it is known who."""

import random
from dataclasses import dataclass, replace
from itertools import combinations
from string import ascii_lowercase

from recruiter_desk.base.text.names import read_name
from recruiter_desk.people.likeness import Known, compare, keys

GIVEN = {
    "Robert": "Bob", "William": "Bill", "Elizabeth": "Liz", "Margaret": "Peggy", "James": "Jim",
    "Michael": "Mike", "Katherine": "Kate", "Richard": "Rick", "Thomas": "Tom", "Daniel": "Dan",
    "Susan": "Sue", "Jennifer": "Jenny", "Steven": "Steve", "Matthew": "Matt", "Joseph": "Joe",
    "David": "Dave", "Edward": "Ted", "Nicholas": "Nick", "Benjamin": "Ben", "Gregory": "Greg",
    "Jeffrey": "Jeff", "Kenneth": "Ken", "Lawrence": "Larry", "Frederick": "Fred",
    "Charles": "Chuck", "Rebecca": "Becky", "Deborah": "Debbie", "Pamela": "Pam",
    "Victoria": "Vicky", "Cynthia": "Cindy", "Patricia": "Patty", "Raymond": "Ray",
    "Theresa": "Terri", "Anthony": "Tony", "Andrew": "Drew", "Samuel": "Sam",
}  # fmt: skip
ONSETS = ("b", "br", "ch", "d", "f", "fl", "g", "gr", "h", "j", "k", "l", "m", "n", "p", "r", "st")
CODAS = ("", "", "ck", "ld", "ll", "m", "n", "nd", "r", "rt", "s", "tt", "x")
VOWELS = ("a", "e", "i", "o", "u", "ai", "ee", "ou")
ACCENTS = str.maketrans("aeiou", "áéíöú")


@dataclass(frozen=True, slots=True)
class Typed:
    """A person as typed into a form."""

    name: str
    phone: str
    email: str


def a_desk(seed: int, people: int, twice: int) -> tuple[list[Known], set[tuple[int, int]]]:
    """`people` of whom the last `twice` are earlier ones typed again; and those pairs of ids."""
    dice = random.Random(seed)
    once = [_invented(dice, number) for number in range(people - twice)]
    doubled = dice.sample(range(len(once)), twice)
    typed = once + [_typed_again(dice, once[first]) for first in doubled]
    pairs = {(first, len(once) + at) for at, first in enumerate(doubled)}
    return [_known(number, one) for number, one in enumerate(typed)], pairs


def pairs_found(people: list[Known]) -> dict[tuple[int, int], str]:
    """Why each pair that shares a key is alike, as a save would ask one by one."""
    blocks: dict[tuple[str, str], list[int]] = {}
    for one in people:
        for key in keys(one.name, one.phones, one.emails):
            blocks.setdefault(key, []).append(one.id)
    pairs = {pair for ids in blocks.values() for pair in combinations(ids, 2)}
    alike = ((pair, compare(people[pair[0]], people[pair[1]])) for pair in pairs)
    return {pair: likeness.why for pair, likeness in alike if likeness}


def _invented(dice: random.Random, number: int) -> Typed:
    given = dice.choice(list(GIVEN)) if number % 2 else _word(dice, syllables=2)
    family = _word(dice, syllables=dice.choice([2, 2, 3]))
    phone = f"+1{dice.randrange(201, 990)}555{number % 10_000:04}{number // 10_000}"
    return Typed(f"{given} {family}", phone, f"{given}.{family}.{number}@example.org".lower())


def _word(dice: random.Random, syllables: int) -> str:
    parts = (
        dice.choice(ONSETS) + dice.choice(VOWELS) + dice.choice(CODAS) for _ in range(syllables)
    )
    return "".join(parts).capitalize()


def _typed_again(dice: random.Random, one: Typed) -> Typed:
    given, family = one.name.split()
    name = dice.choice(
        [
            one.name,
            f"{given} {_slip(dice, family)}",
            f"{_slip(dice, given)} {family}",
            f"{GIVEN.get(given, given)} {family}",
            f"{family}, {given}",
            f"{family} {GIVEN.get(given, given)}",
            one.name.translate(ACCENTS),
        ]
    )
    again = replace(one, name=name, phone="", email="")
    if dice.random() < 0.2:
        return replace(again, phone=one.phone)
    return replace(again, email=one.email) if dice.random() < 0.2 else again


def _slip(dice: random.Random, word: str) -> str:
    at = dice.randrange(len(word) - 1)
    letter = dice.choice(ascii_lowercase)
    return dice.choice(
        [
            word[:at] + letter + word[at + 1 :],
            word[:at] + word[at + 1 :],
            word[:at] + letter + word[at:],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        ]
    )


def _known(number: int, typed: Typed) -> Known:
    phones, emails = frozenset({typed.phone} - {""}), frozenset({typed.email} - {""})
    return Known(number, read_name(typed.name), phones, emails)
