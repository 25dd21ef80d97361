"""The benchmark runs on a small desk, and both sides of every row answer the same."""

import json

import pytest

from benchmarks.__main__ import main
from benchmarks.bench import opened
from benchmarks.desks import NOW, folder_of
from benchmarks.figures import Figure, Times, as_json, in_turn, line
from benchmarks.sizes import Size
from benchmarks.table import ROWS
from recruiter_desk.opening import open_desk
from recruiter_desk.store.check import verify
from recruiter_desk.today.queries import everything_open

TINY = Size("tiny", 300, 600, 3_000, judged=False)
PARTS = ("name", "ours", "reference", "ratio", "goal", "ok")
FAST = [row for row in ROWS if row != "start"]


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    return folder_of(TINY, tmp_path_factory.mktemp("desks"), lambda _said: None)


def test_a_made_desk_is_a_true_one_with_every_kind_of_matter(kept):
    desk = open_desk(kept, lambda: NOW)
    assert verify(desk) == []
    kinds = {item.matter.kind for item in everything_open(desk, NOW)}
    assert {"call_not_returned", "call_i_owe", "stay_in_touch"} <= kinds
    desk.close()


def test_a_desk_is_made_once(kept):
    said = []
    assert folder_of(TINY, kept.parent, said.append) == kept
    assert said == []


@pytest.mark.parametrize("row", FAST)
def test_both_sides_answer_the_same_and_nothing_is_judged_at_this_size(kept, row):
    with opened(TINY, kept, rounds=8, starts=1) as bench:
        figures = ROWS[row](bench)
    assert figures
    assert all(f.ours > 0 and f.reference > 0 and f.goal is None and f.ok for f in figures)


def test_other_programs_read_a_list_of_figures():
    slow, unjudged = Figure("a page", 3.0, 1.0, 1.5), Figure("a page", 3.0, 1.0, None)
    told = json.loads(as_json([slow, unjudged]))
    assert [tuple(each) for each in told] == [PARTS, PARTS]
    assert [(each["ratio"], each["goal"], each["ok"]) for each in told] == [
        (3.0, 1.5, False),
        (3.0, None, True),
    ]
    assert line(slow).endswith("missed")


def test_a_limit_in_milliseconds_is_a_goal_of_the_ratio():
    times = Times([4.0] * 20, [40.0] * 20)
    figure = times.worst("who", 5.0)
    assert figure.ok
    assert figure.goal == pytest.approx(5.0 / 40.0)
    assert not Times([6.0] * 20, [40.0] * 20).worst("who", 5.0).ok


def test_both_sides_are_timed_on_every_input():
    seen = []
    times = in_turn(
        range(4), lambda n: seen.append(("ours", n)), lambda n: seen.append(("ref", n))
    )
    assert (len(times.ours), len(times.reference)) == (4, 4)
    assert seen[-8:] == [
        *(("ref", 0), ("ours", 0), ("ours", 1), ("ref", 1)),
        *(("ref", 2), ("ours", 2), ("ours", 3), ("ref", 3)),
    ]


def test_a_word_that_is_no_row_is_refused():
    with pytest.raises(SystemExit):
        main(["--only", "nothing"])
