"""Distances, pay and stages as people type them."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiter_desk.base.errors import DeskError
from recruiter_desk.opportunities.model import Pay
from recruiter_desk.opportunities.rules.typed import (
    read_pay,
    read_remote,
    read_within,
    say_pay,
    say_within,
)


@pytest.mark.parametrize(
    ("typed", "country", "low", "high", "shown"),
    [
        ("46-54/hour", "US", 4600, 5400, "$46 to $54 an hour"),
        ("54-46/hour", "US", 4600, 5400, "$46 to $54 an hour"),
        ("$46 to $54 an hour", "GB", 4600, 5400, "$46 to $54 an hour"),
        ("85-95k", "US", 8_500_000, 9_500_000, "$85,000 to $95,000 a year"),
        ("£40,000", "US", 4_000_000, 4_000_000, "£40,000 a year"),
        ("40000", "DE", 4_000_000, 4_000_000, "€40,000 a year"),
        ("45", "US", 4500, 4500, "$45 an hour"),
        ("500/day", "US", 50_000, 50_000, "$500 a day"),
        ("45.50/hour", "CA", 4550, 4550, "CAD 45.50 an hour"),
    ],
)
def test_pay(typed, country, low, high, shown):
    pay = read_pay(typed, country)
    assert (pay.low, pay.high, say_pay(pay)) == (low, high, shown)


def test_pay_without_an_end_or_a_figure():
    assert say_pay(Pay(4600, None, "USD", "hour")) == "from $46 an hour"
    assert say_pay(Pay(None, 5400, "USD", "hour")) == "up to $54 an hour"
    assert (read_pay(" "), say_pay(Pay())) == (Pay(), "")


@pytest.mark.parametrize(
    ("typed", "country", "metres", "shown"),
    [
        ("40mi", "US", 64374, "40 mi"),
        ("40 miles", "DE", 64374, "40 mi"),
        ("within 60 km", "US", 60_000, "60 km"),
        ("40", "US", 64374, "40 mi"),
        ("40", "DE", 40_000, "40 km"),
        ("any", "US", None, ""),
        ("", "US", None, ""),
    ],
)
def test_distances(typed, country, metres, shown):
    assert read_within(typed, country) == metres
    assert say_within(metres, country) == shown


def test_where_the_work_is_done():
    assert [read_remote(text) for text in ("On-site", "hybrid", "remote", "")] == [
        "on_site", "hybrid", "remote", "",
    ]  # fmt: skip
    with pytest.raises(DeskError):
        read_remote("sometimes")


@given(st.text(max_size=40))
def test_no_text_is_worse_than_refused(text):
    for read in (read_pay, read_within, read_remote):
        with suppress(DeskError):
            assert read(text) is not NotImplemented
