"""When something was: every way to state a day, a month, a season or a year, and what is none."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recruiter_desk.screening.reading.when import moments, periods

SAID = date(2026, 11, 10)  # a Tuesday

MOMENTS = [
    ("started Jan 2019", "2019-01-01", "2019-01-31"),
    ("March 2020", "2020-03-01", "2020-03-31"),
    ("May, 2021", "2021-05-01", "2021-05-31"),
    ("since 03/2018", "2018-03-01", "2018-03-31"),
    ("3.2018", "2018-03-01", "2018-03-31"),
    ("2018-03", "2018-03-01", "2018-03-31"),
    ("am 01.03.2018", "2018-03-01", "2018-03-01"),
    ("2018-03-14", "2018-03-14", "2018-03-14"),
    ("12/24/2025", "2025-12-24", "2025-12-24"),
    ("24/12/2025", "2025-12-24", "2025-12-24"),
    ("June 3, 2024", "2024-06-03", "2024-06-03"),
    ("3rd of June 2024", "2024-06-03", "2024-06-03"),
    ("3. Juni 2024", "2024-06-03", "2024-06-03"),
    ("3 juin 2024", "2024-06-03", "2024-06-03"),
    ("summer 2014", "2014-06-01", "2014-09-30"),
    ("Herbst 2020", "2020-09-01", "2020-12-31"),
    ("in June", "2026-06-01", "2026-06-30"),
    ("available from June", "2027-06-01", "2027-06-30"),
    ("left in February", "2026-02-01", "2026-02-28"),
    ("next month", "2026-12-01", "2026-12-31"),
    ("last year", "2025-01-01", "2025-12-31"),
    ("Q1 2027", "2027-01-01", "2027-03-31"),
    ("third quarter of 2025", "2025-07-01", "2025-09-30"),
    ("mid-June", "2026-06-10", "2026-06-21"),
    ("early 2020", "2020-01-01", "2020-04-30"),
    ("end of 2020", "2020-09-01", "2020-12-31"),
    ("class of '09", "2009-01-01", "2009-12-31"),
    ("in '98", "1998-01-01", "1998-12-31"),
    ("2019/20", "2019-01-01", "2020-12-31"),
    ("FY19", "2018-07-01", "2019-12-31"),
    ("graduated 2015", "2015-01-01", "2015-12-31"),
    ("mai 2019", "2019-05-01", "2019-05-31"),
    ("août 2020", "2020-08-01", "2020-08-31"),
    ("Dez. 2020", "2020-12-01", "2020-12-31"),
    ("enero de 2018", "2018-01-01", "2018-01-31"),
    ("settembre 2017", "2017-09-01", "2017-09-30"),
    ("październik 2019", "2019-10-01", "2019-10-31"),
    ("oktober 2018", "2018-10-01", "2018-10-31"),
    ("may move in May", "2026-05-01", "2026-05-31"),
    ("tomorrow", "2026-11-11", "2026-11-11"),
    ("interview Friday", "2026-11-13", "2026-11-13"),
    ("called Friday", "2026-11-06", "2026-11-06"),
    ("by the 15th", "2026-11-15", "2026-11-15"),
    ("called 3/15", "2026-03-15", "2026-03-15"),
    ("since covid started", "2020-02-01", "2020-06-30"),
    ("year end", "2026-12-01", "2026-12-31"),
    ("since the Monday after July 4th last year", "2025-07-04", "2025-07-11"),
    ("gone the Friday before Memorial Day", "2026-05-18", "2026-05-31"),
    ("the week after Labor Day in 2022", "2022-09-01", "2022-09-14"),
    ("two weeks before Christmas 2024", "2024-12-06", "2024-12-28"),
    ("left at Easter, 2019", "2019-03-22", "2019-04-25"),
    ("since Easter", "2026-03-22", "2026-04-25"),
    ("Halloween last year", "2025-10-31", "2025-10-31"),
    ("since Jan last year", "2025-01-01", "2025-01-31"),
    ("March this year", "2026-03-01", "2026-03-31"),
]


@pytest.mark.parametrize(("said", "first", "last"), MOMENTS)
def test_a_moment_is_the_days_it_can_mean(said, first, last):
    (found,) = moments(said.lower(), SAID)
    got = (found.moment.first.isoformat(), found.moment.last.isoformat())
    assert got == (first, last)


@pytest.mark.parametrize(
    ("said", "inside"),
    [
        ("2 weeks ago", "2026-10-27"),
        ("a week ago", "2026-11-03"),
        ("about 10 years ago", "2016-11-10"),
        ("in 3 months", "2027-02-10"),
        ("couple of months ago", "2026-09-10"),
        ("6 weeks from now", "2026-12-22"),
    ],
)
def test_a_time_counted_from_the_day_it_was_said_is_fuzzy(said, inside):
    (found,) = moments(said, SAID)
    assert found.moment.first <= date.fromisoformat(inside) <= found.moment.last


NO_TIME = [
    "813-555-0142",
    "(813) 555-2019",
    "+44 20 7946 1998",
    "07700 900214",
    "call 512.555.1999 after hours",
    "Tampa, FL 20191",
    "Tampa, FL 33601-2019",
    "$2019 a week",
    "€ 2000",
    "2,019 units",
    "2000 patients a year",
    "2010 hours",
    "24/7 cover",
    "open 24/7",
    "12/12 shifts",
    "she may move",
    "they march on",
    "may be open to it",
    "Windows 2000 and Office 2016",
    "SQL Server 2019",
    "2015 Main Street",
    "m.kay1990@example.com",
    "www.example.com/2019",
    "4/10s",
    "1/2 days",
    "BLS/ACLS",
    "room 2019",
    "June said she would ask",
]


@pytest.mark.parametrize("said", NO_TIME)
def test_what_is_no_time_is_not_read_as_one(said):
    assert moments(said.lower(), SAID) == []
    assert periods(said.lower(), SAID) == []


NOW = "now"
PERIODS = [
    ("2016 - 2019", "2016-01", "2019-12"),
    ("2016-2019", "2016-01", "2019-12"),
    ("2016-19", "2016-01", "2019-12"),
    ("Jan 2019 - Mar 2020", "2019-01", "2020-03"),
    ("Jan 2019-Mar 2020", "2019-01", "2020-03"),
    ("Jan-Mar 2020", "2020-01", "2020-03"),
    ("Mar - May 2020", "2020-03", "2020-05"),
    ("Nov - Feb 2020", "2019-11", "2020-02"),
    ("03/18-06/21", "2018-03", "2021-06"),
    ("03/18 - present", "2018-03", NOW),
    ("03/2018 - 06/2021", "2018-03", "2021-06"),
    ("03/2018-06/2021", "2018-03", "2021-06"),
    ("2018-03 - 2021-06", "2018-03", "2021-06"),
    ("2010-12 - 2014-03", "2010-12", "2014-03"),
    ("01.03.2018 - 30.06.2021", "2018-03", "2021-06"),
    ("2014 - 06/2019", "2014-01", "2019-06"),
    ("01-03/2020", "2020-01", "2020-03"),
    ("Jan 2019 to present", "2019-01", NOW),
    ("2019-present", "2019-01", NOW),
    ("2019 -", "2019-01", NOW),
    ("2019 - heute", "2019-01", NOW),
    ("mars 2019 à aujourd'hui", "2019-03", NOW),
    ("enero 2019 - actualidad", "2019-01", NOW),
    ("gennaio 2019 - oggi", "2019-01", NOW),
    ("seit 2019", "2019-01", NOW),
    ("seit 03/2019", "2019-03", NOW),
    ("depuis 2018", "2018-01", NOW),
    ("since March 2020", "2020-03", NOW),
    ("May 2020 - May 2022", "2020-05", "2022-05"),
    ("mai 2018 - août 2020", "2018-05", "2020-08"),
    ("August 2016 through May 2022", "2016-08", "2022-05"),
    ("from 2016 to 2019", "2016-01", "2019-12"),
    ("between 2016 and 2019", "2016-01", "2019-12"),
    ("von 2016 bis 2019", "2016-01", "2019-12"),
    ("de 2016 à 2019", "2016-01", "2019-12"),
    ("(Sep 2014 - Jan. 2017)", "2014-09", "2017-01"),
    ("June 2015 onwards", "2015-06", NOW),
    ("'03-'07", "2003-01", "2007-12"),
    ("summer 2014 - spring 2015", "2014-06", "2015-06"),
]


@pytest.mark.parametrize(("said", "start", "end"), PERIODS)
def test_a_period_runs_from_a_moment_to_a_moment(said, start, end):
    (found,) = periods(said.lower(), SAID)
    period = found.period
    assert period.start is not None
    assert period.start.first.isoformat()[:7] == start
    assert period.ongoing == (end == NOW)
    assert (period.end.last.isoformat()[:7] if period.end else NOW) == end


def test_until_has_no_beginning():
    (found,) = periods("stays until march 2027", SAID)
    assert found.period.start is None
    assert found.period.end.last == date(2027, 3, 31)


def test_months_with_two_digits_are_years_in_a_resume_and_days_in_a_note():
    assert periods("jun 19 - aug 21", SAID, resume=True)[0].period.start.first.year == 2019
    assert periods("jun 19 - aug 21", SAID)[0].period.start.first.month == 6
    assert periods("jun 19 - aug 21", SAID)[0].period.end.last == date(2026, 8, 21)


@settings(max_examples=150, deadline=None)
@given(
    st.text(alphabet=st.sampled_from("0123456789/-.' janfebmrysu\n,$€topresent+():é"), max_size=60)
)
def test_any_text_is_read_the_same_way_twice_and_within_its_bounds(low):
    found = moments(low, SAID) + periods(low, SAID, resume=True)
    for one in found:
        assert 0 <= one.start < one.end <= len(low)
    moments.__globals__["_moments"].cache_clear()
    assert moments(low, SAID) == [f for f in found if hasattr(f, "moment")]
