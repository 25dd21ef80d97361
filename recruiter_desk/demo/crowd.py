"""The people around the story: drawn from the lists, the same ones each time."""

from collections.abc import Iterator, Sequence
from random import Random

from recruiter_desk.base.text import fold
from recruiter_desk.demo.model import Invented, Traits
from recruiter_desk.demo.sources import Crowd, Field, crowd, table
from recruiter_desk.people.model import EmailDraft, PersonDraft, PhoneDraft, Status

STATUSES = (Status.LOOKING, Status.OPEN, Status.OPEN, Status.NOT_LOOKING, Status.PLACED, None)


def draw_people(rng: Random, count: int) -> list[Invented]:
    """So many invented people, those longest on the desk first; no two of one name."""
    lists = crowd()
    names = _names(rng, lists)
    numbers = _Numbers(rng)
    drawn = [_person(rng, lists, next(names), numbers) for _ in range(count)]
    return sorted(drawn, key=lambda each: -each.days)


class _Numbers:
    """Hands out 555-01xx numbers, none twice within an area code, none of the story's."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._taken = {
            number.rpartition(" ")[0]
            for person in table("story")["person"]
            for number in (phone.removesuffix(" safe") for phone in person["phones"])
        }

    def number(self, code: str) -> str:
        """A number with this area code."""
        while True:
            found = f"{code} 555 01{self._rng.randrange(100):02}"
            if found not in self._taken:
                self._taken.add(found)
                return found


def _names(rng: Random, lists: Crowd) -> Iterator[str]:
    told = {person["name"] for person in table("story")["person"]}
    family = rng.sample(lists.family, len(lists.family)) * 2
    for number, name in enumerate(family):
        given = lists.given[(number * 7 + number // len(lists.family)) % len(lists.given)]
        if f"{given} {name}" not in told:
            yield f"{given} {name}"


def _person(rng: Random, lists: Crowd, name: str, numbers: _Numbers) -> Invented:
    field = rng.choices(lists.fields, [each.weight for each in lists.fields])[0]
    town, code = rng.choice(lists.towns)
    traits = _traits(rng, lists, field)
    placed = rng.choice(STATUSES)
    phones = [PhoneDraft(numbers.number(code), "cell", rng.choice((True, None, None)))]
    if rng.random() < 0.25:
        phones.append(PhoneDraft(numbers.number(code), "work"))
    draft = PersonDraft(
        name=name,
        credentials=rng.choice(field.credentials),
        function=rng.choice(field.functions),
        employer=traits.employer,
        place=town,
        phones=tuple(phones),
        emails=(EmailDraft(address(name)),) if rng.random() < 0.8 else (),
        expertise=(*traits.expertise, *_more(rng, field, traits.expertise)),
        tags=tuple(rng.sample(lists.tags, rng.choice((0, 0, 0, 1, 1, 2)))),
        status=placed,
        stay_in_touch=rng.choice((400, 540)) if placed is Status.PLACED else None,
    )
    return Invented(draft, int(rng.triangular(40, 900, 150)), traits)


def address(name: str) -> str:
    """An address nobody has, for that name."""
    return f"{fold(name).replace(' ', '.').replace(chr(39), '')}@example.org"


def _traits(rng: Random, lists: Crowd, field: Field) -> Traits:
    words = table("words")
    first, second = rng.sample(field.expertise, 2)
    return Traits(
        field=field,
        years=rng.randint(2, 18),
        pay=rng.randint(34, 58),
        skill=rng.choice(words["skills"]),
        want=rng.choice(words["wants"]),
        move=rng.choice(words["moves"]),
        notice=rng.choice(words["notices"]),
        expertise=(first, second),
        employer=rng.choice(lists.employers),
    )


def _more(rng: Random, field: Field, but: Sequence[str]) -> list[str]:
    others = [each for each in field.expertise if each not in but]
    return rng.sample(others, rng.choice((0, 0, 1)))
