"""What files said otherwise of a person, and their ids elsewhere, go where the person goes."""

import pytest

from recruiter_desk.people.commands import merge_people, remove_person, split_person
from recruiter_desk.people.model import AsideLine, OutsideIdLine
from recruiter_desk.people.queries import person_card
from recruiter_desk.store.check import verify
from tests import given
from tests.conftest import FRIDAY

BANNER = AsideLine("employer", "Banner Health", "connections.csv", FRIDAY)
BULLHORN = OutsideIdLine("bullhorn", "C-1041")


def told_by_a_file(desk, person):
    at = int(FRIDAY.timestamp() * 1_000_000)
    with desk.change("Imported connections.csv") as write:
        write.sql(
            "INSERT INTO aside(person_id, field, value, key, source, at) "
            "VALUES (?, 'employer', 'Banner Health', 'banner health', 'connections.csv', ?)",
            (person, at),
        )
        for system, value in (("bullhorn", "C-1041"), ("row", "3f9a")):
            write.sql(
                "INSERT INTO outside_id(person_id, system, value) VALUES (?, ?, ?)",
                (person, system, value),
            )


@pytest.fixture
def two(desk):
    keep, gone = given.person(desk, "Dana Whitfield"), given.person(desk, "Dana Whitfeld")
    told_by_a_file(desk, gone)
    return keep, gone


def said(desk, person):
    card = person_card(desk, person)
    return card.asides, card.outside_ids


def test_the_card_tells_them(desk, two):
    keep, gone = two
    assert said(desk, gone) == ((BANNER,), (BULLHORN,))
    assert said(desk, keep) == ((), ())


def test_a_merge_takes_them_along_and_a_split_gives_them_back(desk, two):
    keep, gone = two
    merge_people(desk, keep, gone)
    assert said(desk, keep) == ((BANNER,), (BULLHORN,))
    split_person(desk, keep)
    assert said(desk, gone) == ((BANNER,), (BULLHORN,))
    assert said(desk, keep) == ((), ())
    assert verify(desk) == []


def test_they_go_with_the_person_and_come_back_with_undo(desk, two):
    before = given.dump(desk)
    remove_person(desk, two[1])
    assert verify(desk) == []
    desk.undo()
    assert given.dump(desk) == before


def test_the_same_said_twice_is_told_once_after_a_merge(desk, two):
    keep, gone = two
    told_by_a_file(desk, keep)
    merge_people(desk, keep, gone)
    assert said(desk, keep) == ((BANNER,), (BULLHORN,))
