"""A desk of people who gave one another, some of them very many: two referrals a person."""

from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from benchmarks.desks import NOW, ZONE
from benchmarks.made import people
from benchmarks.sizes import Size
from recruiter_desk.base.clock import DAY, stamp
from recruiter_desk.opening import open_desk
from recruiter_desk.store.connect import connect
from recruiter_desk.store.desk import Desk

EACH = 2  # referrals of each person, when they come into the network
KNOWN = 0.9  # how many of them come from those who gave before, the more the likelier
REFERRAL = """
INSERT INTO referral(from_id, to_id, kind, at, how, how_words, entered_at)
VALUES (?, ?, 'referral', ?, '', '', ?)"""
STATE = """
INSERT INTO referral_state(referral_id, from_id, to_id, outcome, at, told_at, owed)
SELECT id, from_id, to_id, 'given', at, NULL, 0 FROM referral"""


@contextmanager
def network_desk(size: Size, beside: Path) -> Generator[Desk, None, None]:
    """A desk of that size's people and twice as many referrals, in a folder that goes afterwards.

    Its people have neither numbers nor notes, for who is connected with whom asks for none.
    """
    with (
        TemporaryDirectory(dir=beside, prefix="network-") as place,
        closing(open_desk(Path(place, "desk"), lambda: NOW, ZONE)) as desk,
    ):
        _fill(desk, size)
        yield desk


def edges(count: int, seed: int = 5) -> Iterator[tuple[int, int]]:
    """Who gave whom among so many people, by preferential attachment; no two are the same."""
    chance, ends = Random(seed), [1]
    made = set[tuple[int, int]]()
    for new in range(2, count + 1):
        for _ in range(EACH):
            giver = chance.choice(ends) if chance.random() < KNOWN else chance.randrange(1, new)
            if giver != new and (giver, new) not in made:
                made.add((giver, new))
                ends.append(giver)
                yield giver, new
        ends.append(new)
    while len(made) < EACH * count and count > EACH * 4:
        pair = (chance.choice(ends), chance.choice(ends))
        if pair[0] != pair[1] and pair not in made:
            made.add(pair)
            yield pair


def _fill(desk: Desk, size: Size) -> None:
    columns = people.PERSON.replace("employer_id, ", "")
    place = people.PERSON.split(", ").index("employer_id")
    rows = ((*row[:place], *row[place + 1 :]) for row in people.people(size, NOW))
    marks = ", ".join("?" * len(columns.split(",")))
    at = stamp(NOW) - 90 * DAY
    with closing(connect(desk.folder.desk)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(f"INSERT INTO person({columns}) VALUES ({marks})", rows)
        pairs = ((*pair, at, at) for pair in edges(size.people))
        connection.executemany(REFERRAL, pairs)
        connection.execute(STATE)
        connection.execute("COMMIT")
