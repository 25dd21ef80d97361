"""How two people are connected: equal to a plain search through everything, nothing loaded."""

import itertools
import string
from collections import deque
from random import Random

import pytest

from recruiter_desk.base.errors import NotFound
from recruiter_desk.people.commands import merge_people
from recruiter_desk.referrals.commands import add_referral, name_not
from recruiter_desk.referrals.model import ReferralDraft
from recruiter_desk.referrals.queries import around, path
from recruiter_desk.referrals.queries.paths import NEXT, SOMEBODY, chain_of
from tests import given

LETTERS = string.ascii_uppercase


@pytest.fixture
def chain(desk):
    """Five people, each given by the one before."""
    people = [given.person(desk, f"Person {LETTERS[n]}") for n in range(5)]
    for giver, whom in itertools.pairwise(people):
        add_referral(desk, ReferralDraft(giver, whom))
    return people


def test_a_chain_is_told_whichever_way_it_points(desk, chain):
    found = path(desk, chain[3], chain[0])
    assert [each.id for each in found.people] == chain[3::-1]
    assert [edge.id for edge in found.edges] == [3, 2, 1]
    assert [each.id for each in path(desk, chain[2], chain[2]).people] == [chain[2]]


def test_a_shorter_way_is_taken_whatever_its_kind(desk, chain):
    add_referral(desk, ReferralDraft(chain[4], chain[0], kind="works_with"))
    assert [edge.kind for edge in path(desk, chain[0], chain[4]).edges] == ["works_with"]


def test_nobody_between_two_strangers(desk, chain):
    stranger = given.person(desk, "Luis Herrera")
    assert path(desk, chain[0], stranger) is None
    with pytest.raises(NotFound):
        path(desk, chain[0], 99)


def test_who_is_not_to_be_named_is_a_referrer_in_between(desk, chain):
    name_not(desk, chain[1], True)
    found = path(desk, chain[0], chain[2])
    assert [each.name for each in found.people] == ["Person A", SOMEBODY, "Person C"]
    assert [edge.giver.name for edge in found.edges] == ["Person A", SOMEBODY]
    assert [each.name for each in path(desk, chain[1], chain[2]).people] == [
        "Person B", "Person C",
    ]  # fmt: skip


def test_a_merge_shortens_the_chain(desk, chain):
    merge_people(desk, chain[0], chain[3])
    assert len(path(desk, chain[0], chain[4]).edges) == 1
    merge_people(desk, chain[1], chain[2])
    assert [edge.id for edge in path(desk, chain[0], chain[1]).edges] == [1]


def test_two_steps_around_somebody(desk, chain):
    assert [edge.id for edge in around(desk, chain[0], 2)] == [1, 2]
    assert [edge.id for edge in around(desk, chain[0], 1)] == [1]
    assert [edge.id for edge in around(desk, chain[2], 1)] == [2, 3]
    assert around(desk, given.person(desk, "Luis Herrera"), 2) == []


@pytest.mark.parametrize("seed", range(4))
def test_as_short_as_a_plain_search_finds_it(desk, seed):
    chance = Random(seed)
    edges = _random_edges(desk, chance, 120, 110 + 40 * seed)
    near = {}
    for one, other in edges:
        near.setdefault(one, set()).add(other)
        near.setdefault(other, set()).add(one)
    with desk.read() as read:
        for _ in range(150):
            start, end = chance.randrange(1, 121), chance.randrange(1, 121)
            chain, far = chain_of(read, start, end), _distance(near, start, end)
            assert (None if chain is None else len(chain) - 1) == far
            if chain is not None:
                assert (chain[0], chain[-1]) == (start, end)
                assert all(b in near[a] for a, b in itertools.pairwise(chain))


def test_each_ring_is_looked_up_in_an_index(desk):
    with desk.read() as read:
        plan = " ".join(row[3] for row in read.execute(f"EXPLAIN QUERY PLAN {NEXT}", ("[1]",)))
    assert "SCAN referral" not in plan
    assert plan.count("COVERING INDEX ix_referral_") == 2


def _random_edges(desk, chance, people, count):
    with desk.change("network", bulk=True) as write:
        for number in range(people):
            write.sql(
                "INSERT INTO person(prefix, given, middle, family, suffix, nickname, credentials,"
                " shown, sort, function, place, city, region, country, added_at)"
                " VALUES ('', ?, '', '', '', '', '', ?, ?, '', '', '', '', '', 0)",
                (f"P{number}",) * 3,
            )
        found = set()
        while len(found) < count:
            one, other = chance.randrange(1, people + 1), chance.randrange(1, people + 1)
            found.add((one, other))
        for edge in sorted(found):
            write.sql(
                "INSERT INTO referral(from_id, to_id, kind, at, how, how_words, entered_at)"
                " VALUES (?, ?, 'referral', 0, '', '', 0)",
                edge,
            )
    return found


def _distance(near, start, end):
    far, waiting = {start: 0}, deque([start])
    while waiting:
        one = waiting.popleft()
        for other in near.get(one, ()):
            if other not in far:
                far[other] = far[one] + 1
                waiting.append(other)
    return far.get(end)
