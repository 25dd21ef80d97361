"""Invented resumes and notes of talks, full of what screening reads, each another text."""

from collections.abc import Callable, Iterator
from random import Random

from benchmarks.made.words import FAMILY, GIVEN, HOSPITALS, TOWNS

WORDS_OF_NOTE, WORDS_OF_RESUME = 400, 600  # as the issue on screening measures them
SKILLS = ("MRI", "CT", "X-ray", "mammography", "Epic", "contrast injection", "3T", "ultrasound")
TITLES = ("MRI technologist", "CT technologist", "radiographer", "lead technologist", "nurse")
MONTHS = "Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec".split()
SAID: tuple[str, ...] = (
    "has {n} yrs {skill} exp, {m} of them on nights.",
    "Says never did any {skill}; would like to learn it.",
    "pays {pay}/hr now, wants at least {more}, floor is {pay}.",
    "Lives in {town}, rents there till the summer.",
    "would move to {town} if her husband finds work, not before {month}.",
    "notice is {m} weeks, could start mid-{month}.",
    "Days only, no weekends, ok with call every {m}rd week.",
    "{month} 2025 left {firm}, position was cut.",
    "Still at {firm} as {title}, leads {n} people.",
    "ARRT (R)(MR) active, state licence expires {month} 2027.",
    "BSc radiography, finished in 20{yy}.",
    "Interview with another hospital on {month} {n}, no offer yet.",
    "US citizen, needs no sponsorship.",
    "her husband has {n} years of {skill} and works in {town}.",
    "Client needs {m} yrs {skill} and a lead; do not promise the rate.",
    "ask about {skill} next time, check licence.",
    "I left a voicemail on Tuesday, she says nobody called.",
    "{given} {family} from {firm} knows her well, thinks she is about {n} years in.",
    "Not keen on travel, {n} miles at most; hybrid is no use to her.",
    "Good talk, easy to listen to, laughs a lot, was in the car and had to stop twice.",
    "The kids start school, so the week of the move is bad, ring after four.",
    "Asked what the team is like, how many rooms, who reads at night, and who leads it.",
)
BULLETS: tuple[str, ...] = (
    "Performed {n}0 {skill} examinations a week with {m} other technologists",
    "Trained {n} students and wrote the checklist for {skill}",
    "Kept quality records and spoke for the team in the safety round",
    "Positioned patients, placed lines, and answered what families asked at the desk",
    "Reduced repeats by {n} percent after a change of the order sheet",
    "Covered call on every {m}th weekend, moved to days in 20{yy}",
)


def note(chance: Random, words: int = WORDS_OF_NOTE) -> str:
    """A note of at least so many words, by less than one sentence."""
    said = _until(words, lambda: _filled(chance, chance.choice(SAID)))
    return " ".join(said)


def resume(chance: Random, name: str, words: int = WORDS_OF_RESUME) -> str:
    """A resume as text, newest job first, with as many jobs as fill so many words."""
    town = chance.choice(TOWNS)
    email = f"{name.lower().replace(' ', '.')}@example.org"
    head = [name, f"{town} | 505 555 0142 | {email}", "", "EXPERIENCE"]
    tail = [
        *("", "EDUCATION", _filled(chance, "A.A.S. Radiography, {town} College, 20{yy}")),
        *("", "CERTIFICATIONS", "ARRT (R)(MR), BLS", "", "SKILLS", ", ".join(SKILLS)),
    ]
    years = iter(range(2025, 1900, -2))
    jobs = _until(words - _count([*head, *tail]), lambda: _job(chance, next(years)))
    return "\n".join([*head, *jobs, *tail])


def _job(chance: Random, year: int) -> str:
    end = "Present" if year == 2025 else f"{chance.choice(MONTHS)} {year + 1}"
    head = _filled(chance, "{title}, {firm}, {town}").title()
    lines = [head, f"{chance.choice(MONTHS)} {year - 1} - {end}"]
    said = chance.sample(BULLETS, 4)
    return "\n".join([*lines, *(f"\N{BULLET} {_filled(chance, each)}" for each in said)])


def _filled(chance: Random, said: str) -> str:
    pay = chance.randrange(30, 60)
    return said.format(
        n=chance.randrange(2, 20),
        m=chance.randrange(2, 9),
        yy=chance.randrange(10, 24),
        pay=f"${pay}",
        more=f"${pay + chance.randrange(2, 9)}",
        skill=chance.choice(SKILLS),
        title=chance.choice(TITLES),
        month=chance.choice(MONTHS),
        town=chance.choice(TOWNS),
        given=chance.choice(GIVEN),
        family=chance.choice(FAMILY),
        firm=f"{chance.choice(FAMILY)} {chance.choice(HOSPITALS)}",
    )


def _until(words: int, make: Callable[[], str]) -> Iterator[str]:
    while words > 0:
        yield (said := make())
        words -= _count([said])


def _count(lines: list[str]) -> int:
    return sum(len(line.split()) for line in lines)
