"""Everybody has a place of their own on the map, and keeps it when somebody is added."""

from itertools import pairwise
from math import hypot

import pytest
from hypothesis import given as any_of
from hypothesis import settings
from hypothesis import strategies as some

from recruiter_desk.referrals.layout.around import MOST, around
from recruiter_desk.referrals.layout.forest import forest
from recruiter_desk.referrals.layout.kept import places_of
from recruiter_desk.referrals.layout.packing import pack
from recruiter_desk.referrals.layout.radial import ROOM
from recruiter_desk.referrals.layout.whole import StoppedError, lay_out

EDGES = some.lists(
    some.tuples(some.integers(1, 40), some.integers(1, 40)), min_size=1, max_size=120
)
CHAIN = [(1, 2), (1, 3), (3, 4), (3, 5), (5, 6), (10, 11)]


def apart(places):
    spots = sorted(places.values())
    return min(
        (hypot(a[0] - b[0], a[1] - b[1]) for a in spots for b in spots if a != b), default=99
    )


@settings(max_examples=60, deadline=None)
@any_of(EDGES)
def test_nobody_stands_on_somebody_else_and_all_who_have_a_tie_stand_somewhere(edges):
    places = lay_out(edges)
    assert places.keys() == {p for a, b in edges for p in (a, b) if a != b}
    assert len(set(places.values())) == len(places)
    assert apart(places) >= 2 * ROOM - 0.01
    assert lay_out(edges) == places


@settings(max_examples=100, deadline=None)
@any_of(some.lists(some.floats(1, 60), max_size=60))
def test_packed_circles_do_not_overlap(radii):
    middles = pack(radii)
    circles = list(zip(middles, radii, strict=True))
    for number, ((x, y), r) in enumerate(circles):
        for (ox, oy), other in circles[:number]:
            assert hypot(x - ox, y - oy) >= r + other - 1e-3


def test_whoever_was_given_twice_hangs_on_the_first_and_loops_end():
    trees = forest([(1, 2), (3, 2), (2, 1), (4, 4)])
    assert [tree.root for tree in trees] == [3]
    assert sorted(trees[0].order) == [1, 2, 3]
    assert forest([]) == []


@settings(max_examples=60, deadline=None)
@any_of(EDGES, some.integers(1, 40))
def test_one_more_person_moves_nobody(edges, giver):
    before = lay_out(edges)
    if len(before) < 5:
        return
    after = places_of([*edges, (giver, 99)], before)
    new = {99, giver} - before.keys()
    assert {p: at for p, at in after.items() if p not in new} == before
    assert apart(after) >= ROOM


def test_whoever_is_new_stands_near_whom_they_belong_to():
    before = lay_out([(1, n) for n in range(2, 60)])
    after = places_of([*((1, n) for n in range(2, 60)), (7, 99)], before)
    x, y = before[7]
    assert hypot(after[99][0] - x, after[99][1] - y) < 400


def test_who_is_gone_has_no_place_and_an_empty_map_is_laid_out():
    before = lay_out(CHAIN)
    assert places_of(CHAIN[:-1], before).keys() == {1, 2, 3, 4, 5, 6}
    assert places_of(CHAIN, {}) == before


def test_it_can_be_stopped():
    with pytest.raises(StoppedError):
        lay_out(CHAIN, lambda: False)


def test_two_steps_around_somebody():
    near = {spot.person: spot for spot in around(3, CHAIN)}
    assert near[3][1:] == (0, 3, 0.0, 0.0)
    assert {p: spot.steps for p, spot in near.items()} == {3: 0, 1: 1, 4: 1, 5: 1, 2: 2, 6: 2}
    assert near[6].through == 5
    assert {spot.person for spot in around(3, CHAIN, steps=1)} == {1, 3, 4, 5}


def test_of_very_many_around_somebody_only_so_many_are_drawn_and_all_apart():
    near = around(1, [(1, n) for n in range(2, 400)])
    assert len(near) == MOST
    spots = sorted({(round(s.x, 3), round(s.y, 3)) for s in near})
    assert len(spots) == MOST
    assert all(one != other for one, other in pairwise(spots))
