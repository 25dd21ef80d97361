"""When a voicemail is due, with weekends, holidays and changes of the clock."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiter_desk.calls.rules.due import after, second_working_day
from recruiter_desk.calls.rules.holidays import idle_days

DAY = timedelta(hours=24)
CHICAGO = "America/Chicago"
ZONES = [
    "America/Chicago",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "Europe/London",
    "Asia/Kolkata",
]


def there(text: str, zone: str = CHICAGO) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


@pytest.mark.parametrize(
    ("left", "due"),
    [
        ("2026-05-26 16:02", "2026-05-27 16:02"),  # Tuesday
        ("2026-05-29 14:00", "2026-06-01 14:00"),  # Friday to Monday
        ("2026-05-30 10:00", "2026-06-02 00:00"),  # Saturday: Monday's 24 hours
        ("2026-05-22 16:00", "2026-05-26 16:00"),  # Memorial Day between
        ("2026-12-24 12:00", "2026-12-28 12:00"),  # Christmas, Saturday, Sunday
        ("2026-03-06 12:00", "2026-03-09 12:00"),  # the clocks change on the Sunday
    ],
)
def test_a_working_day_later(left, due):
    assert after(there(left), DAY, CHICAGO, idle_days("US", "IL")) == there(due)


def test_all_days_count_unless_told():
    assert after(there("2026-05-30 10:00"), DAY, CHICAGO, None) == there("2026-05-31 10:00")


def test_a_state_has_its_own_holidays():
    left = there("2026-02-11 12:00")  # Lincoln's birthday is kept in Illinois, not in Arizona
    assert after(left, DAY, CHICAGO, idle_days("US", "IL")) > left + DAY
    assert after(left, DAY, CHICAGO, idle_days("US", "AZ")) == left + DAY


def test_an_unknown_country_has_weekends_alone():
    left = there("2026-05-25 12:00")
    assert after(left, DAY, CHICAGO, idle_days("ZZ", "")) == left + DAY


@given(
    left=st.datetimes(datetime(2025, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)),
    zone=st.sampled_from(ZONES),
    hours=st.integers(1, 100),
)
def test_only_hours_of_working_days_are_counted(left, zone, hours):
    idle, counted, at = idle_days("US", ""), timedelta(), left
    due = after(left, timedelta(hours=hours), zone, idle)
    while at < due:
        step = min(
            timedelta(minutes=15)
            - timedelta(minutes=at.minute % 15, seconds=at.second, microseconds=at.microsecond),
            due - at,
        )
        if not idle(at.astimezone(ZoneInfo(zone)).date()):
            counted += step
        at += step
    assert counted == timedelta(hours=hours)


@pytest.mark.parametrize(
    ("made", "due"),
    [
        ("2026-05-25 09:00", "2026-05-27 23:59:59"),  # made on a holiday Monday
        ("2026-05-26 09:00", "2026-05-28 23:59:59"),
        ("2026-05-28 09:00", "2026-06-01 23:59:59"),
        ("2026-05-30 09:00", "2026-06-02 23:59:59"),
    ],
)
def test_an_untimed_promise_is_due_at_the_end_of_the_second_working_day(made, due):
    assert second_working_day(there(made), CHICAGO, idle_days("US", "IL")) == there(due)
