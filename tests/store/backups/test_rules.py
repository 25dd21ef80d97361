"""Which copies age lets go, how they are named, and when the next one is wanted."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from recruiter_desk.store.backups.model import KeptCopy, Standing
from recruiter_desk.store.backups.rules import (
    is_due,
    is_old,
    name_of,
    read_copy,
    which_to_drop,
)

NOW = datetime(2026, 11, 20, 15, 30, tzinfo=UTC)
CHICAGO = "America/Chicago"
AGES = st.timedeltas(min_value=timedelta(days=-3), max_value=timedelta(days=900))
COPIES = st.lists(st.tuples(AGES, st.sampled_from(["", "", "import", "0003", "restore"])))


def copies(made):
    return [read_copy(Path(name_of(NOW - age, before))) for age, before in made]


def daily(days, now=NOW):
    return [KeptCopy(Path(f"{n}"), now - timedelta(days=n)) for n in range(days)]


@given(COPIES)
def test_the_newest_stays_and_so_does_what_is_dated_ahead(made):
    every = copies(made)
    dropped = which_to_drop(every, NOW)
    assert set(dropped) <= set(every)
    assert all(copy.at <= NOW for copy in dropped)
    for kind in (lambda copy: copy.before, lambda copy: not copy.before):
        latest = sorted(filter(kind, every), key=lambda copy: copy.at)[-3:]
        assert not {copy.at for copy in latest} & {c.at for c in filter(kind, dropped)}


@given(COPIES)
def test_letting_go_twice_lets_go_nothing_more(made):
    every = list(dict.fromkeys(copies(made)))
    dropped = set(which_to_drop(every, NOW))
    left = [copy for copy in every if copy not in dropped]
    assert which_to_drop(left, NOW) == []
    assert len([copy for copy in left if copy.at <= NOW]) <= 3 + 7 + 1 + 9 + 13 + 5


@settings(max_examples=8, deadline=None)
@given(st.integers(0, 6), st.floats(0.2, 1.6))
def test_two_years_of_days_leave_a_week_of_days_two_months_of_weeks_and_a_year_of_months(
    skew, pace
):
    kept, now = [], NOW + timedelta(days=skew)
    for n in range(730):
        now = NOW + timedelta(days=skew + n * pace)
        kept.append(KeptCopy(Path(str(n)), now))
        dropped = set(which_to_drop(kept, now))
        kept = [copy for copy in kept if copy not in dropped]
    ages = [now - copy.at for copy in kept]
    gap = timedelta(days=2 * pace)
    for reach, step in ((5, 1), (49, 7), (150, 31)):
        for days in range(step, min(reach, int(700 * pace)), step):
            wanted = timedelta(days=days)
            assert any(abs(age - wanted) <= timedelta(days=step) + gap for age in ages)
    assert len(kept) <= 3 + 8 + 9 + 13


def test_a_copy_made_now_stays_though_a_wrong_clock_dated_others_ahead():
    ahead = [KeptCopy(Path(str(n)), NOW + timedelta(hours=n)) for n in range(1, 6)]
    older = [KeptCopy(Path(f"old{n}"), NOW - timedelta(seconds=n)) for n in range(1, 6)]
    made = KeptCopy(Path("made"), NOW)
    assert which_to_drop([*ahead, *older, made], NOW) == older[:1:-1]


def test_of_one_second_the_last_made_is_the_newest():
    made = [read_copy(Path(name_of(NOW, "", nth))) for nth in range(1, 13)]
    assert which_to_drop(reversed(made), NOW) == made[:-3]


def test_five_that_were_made_before_something_stay():
    made = [KeptCopy(Path(str(n)), NOW - timedelta(days=n), "import") for n in range(8)]
    assert [copy.path.name for copy in which_to_drop(made, NOW)] == ["7", "6", "5"]


@given(AGES, st.sampled_from(["", "import", "restore", "0003", "large-import"]), st.integers(1, 9))
def test_a_copy_is_known_by_its_name(age, before, nth):
    at = (NOW - age).replace(microsecond=0)
    copy = read_copy(Path(name_of(at, before, nth)), 7)
    assert (copy.at, copy.before, copy.size) == (at, before, 7)


def test_other_names_are_left_alone():
    for name in (
        "desk.sqlite3",
        "my copy.sqlite3",
        "documents.sqlite3",
        "desk-20261120-153000.sqlite3.1f2e.part",
        "desk-20261399-153000.sqlite3",
        "desk-20261120-153000.sqlite3-wal",
    ):
        assert read_copy(Path(name)) is None


def test_the_days_copy_is_wanted_after_a_change_unless_there_is_one_of_these_hours():
    hour = timedelta(hours=1)
    yesterday, evening = NOW - 24 * hour, NOW - 12 * hour  # 21:30 the day before in Chicago
    assert not is_due(Standing(None, False), NOW, CHICAGO)
    assert is_due(Standing(None, True), NOW, CHICAGO)
    assert is_due(Standing(yesterday, True), NOW, CHICAGO)
    assert is_due(Standing(evening, True), NOW, CHICAGO)
    assert not is_due(Standing(NOW - 5 * hour, True), NOW, CHICAGO)
    assert is_due(Standing(NOW - 7 * hour, True), NOW, CHICAGO)
    assert not is_due(Standing(NOW - hour, True), NOW, CHICAGO)
    assert not is_due(Standing(yesterday, False), NOW, CHICAGO)


def test_a_copy_of_nine_days_ago_is_old_where_the_desk_changed_since():
    nine = NOW - timedelta(days=9)
    assert is_old(Standing(nine, True, nine), NOW)
    assert not is_old(Standing(nine, False, nine), NOW)
    assert not is_old(Standing(NOW - timedelta(days=6), True, nine), NOW)


def test_a_desk_without_any_copy_is_told_of_after_a_week():
    assert is_old(Standing(None, True, NOW - timedelta(days=8)), NOW)
    assert not is_old(Standing(None, True, NOW - timedelta(days=1)), NOW)
    assert not is_old(Standing(None, False), NOW)
