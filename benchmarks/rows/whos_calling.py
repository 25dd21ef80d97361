"""Who's calling, by what is typed, beside a plain scan of all numbers and names."""

import sqlite3
from collections.abc import Callable, Iterable
from random import Random
from typing import TypeAlias

from benchmarks.bench import Bench
from benchmarks.figures import Figure, in_turn, must_equal
from recruiter_desk.base.clock import DAY, stamp
from recruiter_desk.base.text import fold
from recruiter_desk.calls.who.queries import who

Key: TypeAlias = int | str
Scan: TypeAlias = Callable[[sqlite3.Connection, str, int], set[Key]]

MOST_MS = 5.0
SHOWN = 50
DIGITS = """
SELECT person_id FROM phone WHERE digits LIKE '%' || ?1 || '%'
UNION SELECT number FROM call
WHERE person_id IS NULL AND number LIKE '%' || ?1 || '%'"""
HAS = "(given LIKE {0} OR family LIKE {0} OR nickname LIKE {0} OR middle LIKE {0})"
NAME = f"SELECT id FROM person WHERE {HAS.format('?1')}"
NAMES = f"SELECT id FROM person WHERE {HAS.format('?1')} AND {HAS.format('?2')}"
RUNG = """
SELECT DISTINCT coalesce(person_id, number) FROM call NOT INDEXED
WHERE direction = 'out' AND at BETWEEN ?1 AND ?2"""


def whos_calling(bench: Bench) -> list[Figure]:
    """The 95th percentile of each way of asking."""
    numbers = _numbers(bench)
    names = [row[0] for row in bench.raw.execute("SELECT given || ' ' || family FROM person")]
    chance = Random(8)
    asked = {
        "last four digits": ([number[-4:] for number in numbers], _by_digits),
        "digits anywhere": ([_part(number, chance) for number in numbers], _by_digits),
        "a name begun": ([_begun(name, chance) for name in _some(names, bench)], _by_name),
        "both names begun": ([_both(name, chance) for name in _some(names, bench)], _by_both),
        "nothing typed": ([""] * bench.rounds, _lately),
    }
    return [_asked(bench, f"who's calling, {how}", *what) for how, what in asked.items()]


def _asked(bench: Bench, name: str, typed: list[str], scan: Scan) -> Figure:
    now = stamp(bench.now)
    for text in typed[:: max(1, len(typed) // 20)]:
        everybody = scan(bench.raw, text, now)
        found = [
            each.name if each.person_id is None else each.person_id
            for each in who(bench.desk, text, bench.now)
        ]
        people = {each for each in everybody if isinstance(each, int)}
        strangers = [each for each in found if isinstance(each, str)]
        must_equal(name, {each for each in found if isinstance(each, int)} - people, set())
        must_equal(name, len(found), min(SHOWN, len(everybody)))
        unnamed = len(everybody) - len(people)
        must_equal(name, max(len(strangers), unnamed), unnamed)
    times = in_turn(
        typed,
        lambda text: who(bench.desk, text, bench.now),
        lambda text: scan(bench.raw, text, now),
    )
    return times.worst(name, MOST_MS if bench.size.judged else None)


def _by_digits(raw: sqlite3.Connection, digits: str, _now: int) -> set[Key]:
    return _keys(raw.execute(DIGITS, (digits,)))


def _by_name(raw: sqlite3.Connection, begun: str, _now: int) -> set[Key]:
    return _keys(raw.execute(NAME, (f"{begun}%",)))


def _by_both(raw: sqlite3.Connection, begun: str, _now: int) -> set[Key]:
    return _keys(raw.execute(NAMES, [f"{word}%" for word in begun.split()]))


def _lately(raw: sqlite3.Connection, _typed: str, now: int) -> set[Key]:
    return _keys(raw.execute(RUNG, (now - 10 * DAY, now)))


def _keys(rows: Iterable[tuple[Key]]) -> set[Key]:
    return {key for (key,) in rows}


def _numbers(bench: Bench) -> list[str]:
    phones = bench.every_so_many("SELECT id FROM phone")
    sql = "SELECT digits FROM phone WHERE id = ?"
    return [bench.raw.execute(sql, (phone,)).fetchone()[0] for phone in phones]


def _some(names: list[str], bench: Bench) -> list[str]:
    return [names[place * len(names) // bench.rounds] for place in range(bench.rounds)]


def _part(number: str, chance: Random) -> str:
    length = chance.randrange(3, 8)
    start = chance.randrange(0, len(number) - length)
    return number[start : start + length]


def _begun(name: str, chance: Random) -> str:
    word = chance.choice(name.split())
    return fold(word[: chance.randrange(1, len(word) + 1)])


def _both(name: str, chance: Random) -> str:
    given, family = name.split()
    return fold(f"{given[: chance.randrange(2, 5)]} {family[: chance.randrange(1, 4)]}")
