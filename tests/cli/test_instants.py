"""Times and ids as they are typed."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiter_desk.base.errors import DeskError, NotFound
from recruiter_desk.cli.door import not_ahead, read_instant, read_ref, ref, say_instant
from tests.conftest import CHICAGO, FRIDAY


@pytest.mark.parametrize(
    ("typed", "utc"),
    [
        ("2026-11-20T09:30", "2026-11-20T15:30:00+00:00"),
        ("2026-11-20 09:30", "2026-11-20T15:30:00+00:00"),
        ("2026-11-20T09:30:15.5", "2026-11-20T15:30:15.500000+00:00"),
        ("2026-11-20T09:30Z", "2026-11-20T09:30:00+00:00"),
        ("2026-11-20t09:30z", "2026-11-20T09:30:00+00:00"),
        ("2026-11-20T09:30+05:45", "2026-11-20T03:45:00+00:00"),
        ("2026-11-20", "2026-11-20T06:00:00+00:00"),
        ("14:30", "2026-11-20T20:30:00+00:00"),
        (" 7:05 ", "2026-11-20T13:05:00+00:00"),
        ("2026-07-20T09:30", "2026-07-20T14:30:00+00:00"),
        ("2026-03-08T02:30", "2026-03-08T08:30:00+00:00"),
        ("2026-11-01T01:30", "2026-11-01T06:30:00+00:00"),
    ],
)
def test_a_time_without_an_offset_is_on_my_clock(typed, utc):
    assert say_instant(read_instant(typed, CHICAGO, FRIDAY)) == utc


@pytest.mark.parametrize(
    "typed",
    ["", "tomorrow", "25:00", "2026-13-01", "2026-11-31", "0001-01-01", "9999-12-31T23:59-14:00",
     "2026-11-20T09:30+99:00", "20/11/2026", "١٤:٣٠", "2026-11-20T09:30 America/Chicago"],
)  # fmt: skip
def test_what_is_no_time_is_refused_kindly(typed):
    with pytest.raises(DeskError, match="is no time"):
        read_instant(typed, CHICAGO, FRIDAY)


@given(st.datetimes(datetime(1900, 1, 2), datetime(2199, 12, 30), timezones=st.just(UTC)))
def test_an_instant_that_was_said_is_read_back(at):
    assert read_instant(say_instant(at), CHICAGO, FRIDAY) == at


def test_five_minutes_ahead_is_a_clock_and_more_is_the_future():
    soon = FRIDAY + timedelta(minutes=5)
    assert not_ahead(soon, FRIDAY) == soon
    with pytest.raises(DeskError, match="not come yet"):
        not_ahead(soon + timedelta(microseconds=1), FRIDAY)


def test_ids_are_a_letter_and_a_number():
    assert ref("p", 12) == "p12"
    assert read_ref("n", " N3 ") == 3


@pytest.mark.parametrize("typed", ["", "3", "p3", "n", "n0", "n-3", "n3.0", "n٣", "n" + "9" * 30])
def test_what_is_no_id_of_a_note_is_refused_kindly(typed):
    with pytest.raises(NotFound, match="names no note"):
        read_ref("n", typed)
