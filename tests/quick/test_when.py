import subprocess
import sys
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from recruiter_desk.quick.when import read_when
from tests.quick.phrases import SAID, SAYS_NOTHING

CHICAGO = "America/Chicago"


def at(words: str, zone: str = CHICAGO) -> datetime:
    return datetime.fromisoformat(words).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


TUESDAY = at("2026-11-24 10:20")


@pytest.mark.parametrize(("typed", "when", "precision", "said"), SAID, ids=[s[0] for s in SAID])
def test_a_promised_time_is_read_from_typed_words(typed, when, precision, said):
    read = read_when(typed, TUESDAY, CHICAGO)
    assert read is not None
    local = read.at and read.at.astimezone(ZoneInfo(CHICAGO)).strftime("%Y-%m-%d %H:%M")
    assert (local, read.precision, read.said) == (when, precision, said)
    assert typed[read.start : read.end] == said


@pytest.mark.parametrize("typed", SAYS_NOTHING)
def test_no_time_is_invented_where_none_was_said(typed):
    assert read_when(typed, TUESDAY, CHICAGO) is None


def test_the_zone_that_was_named_wins_and_comes_back():
    read = read_when("Thursday 4 pm Eastern", TUESDAY, CHICAGO)
    assert (read.at, read.zone) == (at("2026-11-26 16:00", "America/New_York"), "America/New_York")
    assert read_when("Thursday 4 pm", TUESDAY, CHICAGO).zone == CHICAGO


def test_my_time_and_your_time_are_the_typists_and_the_other_sides():
    zones = {"mine": "America/Chicago", "theirs": "America/Phoenix"}
    theirs = read_when("4pm your time", TUESDAY, CHICAGO, **zones)
    assert (theirs.at, theirs.zone) == (at("2026-11-24 16:00", "America/Phoenix"), zones["theirs"])
    mine = read_when("4pm my time", TUESDAY, "America/Phoenix", **zones)
    assert (mine.at, mine.zone) == (at("2026-11-24 16:00"), CHICAGO)
    assert read_when("4pm my time", TUESDAY, CHICAGO).said == "4pm my time"


def test_a_day_is_the_day_on_the_named_zones_calendar():
    late = at("2026-11-24 23:30")  # already Wednesday in New York
    read = read_when("tomorrow 9am ET", late, CHICAGO)
    assert read.at == at("2026-11-26 09:00", "America/New_York")


@pytest.mark.parametrize(
    ("typed_at", "typed", "meant"),
    [
        ("2026-11-24 15:20", "after 3", "2026-11-25 15:00"),
        ("2026-11-24 14:59", "after 3", "2026-11-24 15:00"),
        ("2026-11-24 08:00", "at nine", "2026-11-24 09:00"),
        ("2026-11-24 10:20", "at nine", "2026-11-25 09:00"),
        ("2026-11-24 15:00", "at 7", "2026-11-24 19:00"),
        ("2026-11-24 22:00", "at 7", "2026-11-25 07:00"),
        ("2026-11-24 06:30", "in the morning", "2026-11-24 12:00"),
        ("2026-11-24 18:00", "today", "2026-11-24 21:00"),
        ("2026-11-28 10:00", "later this week", "2026-11-29 17:00"),
        ("2026-11-26 10:00", "Thursday 4 pm", "2026-11-26 16:00"),
        ("2026-11-26 16:30", "Thursday 4 pm", "2026-12-03 16:00"),
        ("2026-11-29 10:00", "next week", "2026-12-04 17:00"),
        ("2026-12-31 10:00", "tomorrow 2pm", "2027-01-01 14:00"),
        ("2027-01-31 10:00", "the 30th", "2027-03-30 17:00"),
        ("2026-11-24 12:00", "at noon", "2026-11-25 12:00"),
    ],
)
def test_a_time_without_a_day_is_the_next_one_a_caller_would_mean(typed_at, typed, meant):
    assert read_when(typed, at(typed_at), CHICAGO).at == at(meant)


def test_an_hour_that_the_clocks_skip_moves_forward_and_one_told_twice_is_the_first():
    skipped = read_when("tomorrow 2:30 am", at("2026-03-07 12:00"), CHICAGO)
    assert skipped.at == datetime(2026, 3, 8, 8, 30, tzinfo=UTC)  # 3:30 on the new clock
    twice = read_when("tomorrow 1:30 am", at("2026-10-31 12:00"), CHICAGO)
    assert twice.at == datetime(2026, 11, 1, 6, 30, tzinfo=UTC)
    assert read_when("in 2 hours", at("2026-03-08 01:30"), CHICAGO).at == at("2026-03-08 04:30")


WORDS = """thursday fri 4 pm 4:30 at after nine 12/3 the 14th in 20 min weeks next week of
    tonight morning noon CT ET your time later dec May 3rd a couple - , . from now 31 99 0 25:99
    99/99 Feb 30 29 half past quarter to end month January \u0130 \u017f \u212a \u00e9 \uff11"""
PIECES = st.sampled_from(WORDS.split())
LINES = st.one_of(st.text(max_size=40), st.lists(PIECES, max_size=9).map(" ".join))
MOMENTS = st.datetimes(datetime(1971, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))
ZONES = st.sampled_from([CHICAGO, "Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/London"])


@settings(max_examples=400, deadline=None)
@given(LINES, MOMENTS, ZONES)
@example("Feb 29", datetime(2027, 3, 1, tzinfo=UTC), CHICAGO)
@example("the 31st", datetime(2027, 1, 31, 23, tzinfo=UTC), CHICAGO)
@example("in 9999 months", datetime(2199, 1, 31, 23, tzinfo=UTC), CHICAGO)
def test_whatever_is_typed_is_read_alike_twice_and_never_raises(typed, now, zone):
    read = read_when(typed, now, zone)
    assert read == read_when(typed, now, zone)
    if read is not None:
        assert 0 <= read.start < read.end <= len(typed)
        assert read.said == typed[read.start : read.end]
        assert (read.at is None) == (read.precision == "open")
        assert read.at is None or read.at.utcoffset() == timedelta(0)


@given(MOMENTS, st.sampled_from(["after 3", "Friday", "Tuesday 9:30", "noon", "next week"]), ZONES)
def test_what_was_promised_lies_ahead(now, typed, zone):
    assert read_when(typed, now, zone).at > now


def test_naming_the_package_loads_no_calendar():
    code = "import sys, recruiter_desk.quick.when; print('parsedatetime' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
