"""The demo desk, looked at as somebody who opens it for the first time would."""

from datetime import UTC, datetime, timedelta

import pytest

from recruiter_desk.calls.queries import advice
from recruiter_desk.demo.fill import CALLS, NOTES, PEOPLE, fill
from recruiter_desk.opening import open_desk
from recruiter_desk.opportunities.queries import opening, openings, permissions, submissions
from recruiter_desk.people.queries import find_people
from recruiter_desk.referrals.queries import debts
from recruiter_desk.store.check import verify
from recruiter_desk.today.queries import everything_open, rows
from recruiter_desk.today.words import SECTIONS
from tests.conftest import FRIDAY

SHOWN = [
    "Now",
    "Not returned",
    "They will call",
    "I owe",
    "Stay in touch",
    "Tell them what happened",
]
COUNTS = "SELECT (SELECT count(*) FROM person), (SELECT count(*) FROM call), count(*) FROM note"
CONTENT = ("person", "phone", "call", "promise", "closing", "note", "former_text")
NETWORK = ("referral", "telling", "fee", "opportunity", "want", "move", "submission")


def content(desk):
    with desk.read() as read:
        return {
            t: read.execute(f"SELECT * FROM {t} ORDER BY id").fetchall() for t in CONTENT + NETWORK
        }


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    desk = open_desk(tmp_path_factory.mktemp("demo") / "desk", lambda: FRIDAY)
    fill(desk, FRIDAY)
    yield desk
    desk.close()


def test_it_has_the_people_calls_and_notes_it_promises_and_is_whole(filled):
    with filled.read() as read:
        assert read.execute(COUNTS).fetchone() == (PEOPLE, CALLS, NOTES) == (224, 621, 939)
    assert verify(filled) == []


def test_nothing_in_it_lies_ahead_or_before_its_person_was_added(filled):
    with filled.read() as read:
        early = read.execute(
            "SELECT count(*) FROM (SELECT person_id, at FROM call UNION ALL "
            "SELECT person_id, at FROM note) e JOIN person p ON p.id = e.person_id "
            "WHERE e.at < p.added_at OR e.at > ?",
            ((FRIDAY - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1),),
        ).fetchone()
    assert early == (0,)


def test_every_number_is_an_invented_one_and_everybody_has_a_clock(filled):
    with filled.read() as read:
        numbers = [n for (n,) in read.execute("SELECT number FROM phone")]
        placeless = "SELECT count(*) FROM person WHERE zone IS NULL"
        assert read.execute(placeless).fetchone() == (0,)
    assert all(n[5:10] == "55501" and len(n) == 12 for n in numbers)


def test_think_twice_a_shared_number_and_an_unknown_one_are_there_to_be_seen(filled):
    (nora,) = find_people(filled, "Nora Castellan")
    told = advice(filled, nora.id, FRIDAY)
    assert told.advise
    assert len(told.evidence) == 2
    assert len(find_people(filled, "602 555 0188")) == 2
    nameless = {i.number for i in everything_open(filled, FRIDAY) if i.person_id is None}
    assert nameless == {"+16025550188", "+15055550177"}


def test_the_network_and_the_openings_are_there_to_be_seen(filled):
    lines = openings(filled)
    assert len(lines) == 8
    assert [line.state.value for line in lines].count("open") == 6
    lead = next(line for line in lines if line.title == "MRI lead, Tucson")
    assert (lead.days_open, lead.counts["submitted"], lead.counts["interview"]) == (12, 2, 1)
    assert opening(filled, lead.id).remarks == ()
    assert [line.person.name for line in submissions(filled)] == ["Elena Marsh", "June Kowalski"]
    assert [line.person.name for line in permissions(filled)][-1] == "June Kowalski"
    (tom,) = find_people(filled, "Tom Okafor")
    owed = {edge.given.name for edge in debts(filled, tom.id)}
    assert owed == {"Elena Marsh", "Sam Petrov"}


def test_the_same_now_makes_the_same_desk(filled, tmp_path):
    with_again = open_desk(tmp_path / "again", lambda: FRIDAY)
    fill(with_again, FRIDAY)
    assert content(with_again) == content(filled)
    with_again.close()


@pytest.mark.parametrize(
    "now",
    [
        datetime(2026, 11, 20, 5, 0, tzinfo=UTC),  # night in America
        datetime(2026, 12, 26, 9, 10, tzinfo=UTC),  # a Saturday after a holiday
        datetime(2027, 3, 14, 22, 59, tzinfo=UTC),  # the day clocks go forward
    ],
)
def test_at_any_hour_today_shows_every_section(tmp_path, now):
    desk = open_desk(tmp_path / "demo", lambda: now)
    fill(desk, now)
    sections = [SECTIONS[row.item.section(now)] for row in rows(desk, now)]
    assert list(dict.fromkeys(sections)) == SHOWN
    assert [sections.count(name) for name in SHOWN] == [3, 2, 1, 3, 1, 2]
    desk.close()
