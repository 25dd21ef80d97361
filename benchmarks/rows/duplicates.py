"""Who may be there already, beside a scan of all names by rapidfuzz with exact numbers."""

import sqlite3
from collections import defaultdict
from itertools import cycle
from random import Random

from rapidfuzz import fuzz, process

from benchmarks.bench import Bench
from benchmarks.figures import Figure, in_turn, must_equal
from recruiter_desk.base.text import fold
from recruiter_desk.people.model import EmailDraft, PersonDraft, PhoneDraft
from recruiter_desk.people.queries import likely_duplicates

NAME, GOAL = "duplicates of a person to be saved", 1 / 5
LIKE_ENOUGH = 85  # of 100; one slip in a name of ten letters is above it
PEOPLE = "SELECT id, given || ' ' || family FROM person"
PERSON = """
SELECT given, family, (SELECT number FROM phone WHERE person_id = p.id LIMIT 1),
  (SELECT address FROM email WHERE person_id = p.id LIMIT 1) FROM person p WHERE id = ?"""


class Scan:
    """All names, numbers and addresses in memory, ready to be scanned: the reference."""

    def __init__(self, raw: sqlite3.Connection) -> None:
        self._names = {person: fold(name) for person, name in raw.execute(PEOPLE)}
        self._exact: defaultdict[str, list[int]] = defaultdict(list)
        for table, key in (("phone", "number"), ("email", "key")):
            for person, value in raw.execute(f"SELECT person_id, {key} FROM {table}"):
                self._exact[value].append(person)

    def like(self, draft: PersonDraft) -> list[int]:
        """Those with the number or the address, then the ten with the likest names."""
        texts = [p.text for p in draft.phones] + [e.text for e in draft.emails]
        exact = [person for text in texts for person in self._exact.get(text, ())]
        found = process.extract(
            fold(draft.name), self._names, scorer=fuzz.ratio, score_cutoff=LIKE_ENOUGH, limit=10
        )
        return exact + [person for _, _, person in found]


def duplicates(bench: Bench) -> list[Figure]:
    """People typed again with a slip in the name, a known number or a known address, or new."""
    scan, chance = Scan(bench.raw), Random(7)
    planted = bench.every_so_many("SELECT id FROM person WHERE length(family) > 5 AND id % 3")
    kinds = cycle(("slip", "phone", "email", "new"))
    drafts = [
        (person, kind, _draft(bench.raw, person, kind, chance))
        for person, kind in zip(planted, kinds, strict=False)
    ]
    for person, kind, draft in drafts:
        ours = {each.id for each in likely_duplicates(bench.desk, draft, limit=50)}
        must_equal(
            NAME, kind == "new" or person in ours, kind == "new" or person in scan.like(draft)
        )
    times = in_turn(
        [draft for _, _, draft in drafts],
        lambda draft: likely_duplicates(bench.desk, draft),
        scan.like,
    )
    return [times.medians(NAME, bench.goal(GOAL))]


def _draft(raw: sqlite3.Connection, person: int, kind: str, chance: Random) -> PersonDraft:
    given, family, number, address = raw.execute(PERSON, (person,)).fetchone()
    if kind == "slip":
        place = chance.randrange(2, len(family) - 1)
        return PersonDraft(name=f"{given} {family[:place]}{family[place + 1 :]}")
    phones = (PhoneDraft(number),) if kind == "phone" else ()
    emails = (EmailDraft(address),) if kind == "email" else ()
    letters = "".join(chance.choices("aeiou", k=4))
    name = f"Q{letters} Z{letters[::-1]}x" if kind == "new" else f"{given} {letters.title()}"
    return PersonDraft(name=name, phones=phones, emails=emails)
