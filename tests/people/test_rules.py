"""What counts as what, over plain values."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given as any_
from hypothesis import strategies as st

from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text import clean_line
from recruiter_desk.people.model import Several, Status
from recruiter_desk.people.rules import (
    full_keys,
    is_off_limits,
    plan,
    read_link,
    read_status,
    their_clock,
)

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("looking", Status.LOOKING),
        ("Not looking", Status.NOT_LOOKING),
        ("not-LOOKING ", Status.NOT_LOOKING),
        ("not_looking", Status.NOT_LOOKING),
        ("open", Status.OPEN),
        ("placed", Status.PLACED),
        ("none", None),
        ("", None),
    ],
)
def test_a_status_in_words(typed, meant):
    assert read_status(typed) == meant


def test_no_status_names_those_there_are():
    with pytest.raises(DeskError, match="There are: looking, open, not_looking, placed"):
        read_status("keen")


@pytest.mark.parametrize(
    ("why", "until", "holds"),
    [
        (None, None, False),
        ("", None, True),
        ("placed", date(2026, 11, 20), True),
        ("placed", date(2026, 11, 19), False),
    ],
)
def test_off_limits_holds_through_its_last_day(why, until, holds):
    assert is_off_limits(why, until, TODAY) is holds


@pytest.mark.parametrize(("hour", "courteous"), [(14, False), (15, True), (3, True), (4, False)])
def test_courtesy_hours_begin_at_eight_and_end_at_twenty_one_there(hour, courteous):
    now = datetime(2026, 11, 20 if hour > 12 else 21, hour, 0, tzinfo=UTC)
    clock = their_clock("America/Phoenix", now, (8, 21))
    assert clock.courteous is courteous
    assert clock.time.hour == (hour - 7) % 24


def test_without_a_zone_there_is_no_clock():
    assert their_clock(None, datetime(2026, 11, 20, tzinfo=UTC), (8, 21)) is None


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("linkedin.example/in/dana", "https://linkedin.example/in/dana"),
        (" http://example.org ", "http://example.org"),
        ("HTTPS://Example.org/A", "HTTPS://Example.org/A"),
    ],
)
def test_a_link_is_kept_as_one_that_opens(typed, kept):
    assert read_link(typed) == kept


@pytest.mark.parametrize(
    "typed", ["", "file:///etc/passwd", "javascript:alert(1)", "dana", "a b.c"]
)
def test_what_is_no_link_is_refused(typed):
    with pytest.raises(DeskError, match="no web address"):
        read_link(typed)


@any_(st.text(max_size=60))
def test_a_whole_name_is_found_however_its_words_stand(text):
    name = clean_line(text)
    assert full_keys(" ".join(reversed(name.split()))) == full_keys(name)


words = st.lists(st.sampled_from("abcde"), max_size=4).map(tuple)


@any_(st.lists(st.sampled_from("abcde"), max_size=6), words, st.none() | words)
def test_a_list_ends_as_it_should_be_and_touches_no_row_that_stays(kept, add, only):
    rows = list(enumerate(kept, start=1))
    planned = plan(rows, Several(add, (), only), key=str, key_of_text=str)
    left = [key for row, key in rows if row not in planned.gone] + list(planned.new)
    assert set(left) == (set(kept) if only is None else set(only)) | set(add)
    assert not set(planned.gone) & {row for row, _ in planned.changed}
    assert len(set(planned.new)) == len(planned.new)
