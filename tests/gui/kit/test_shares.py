"""Shares of a bar and steps of a way: what they say, and that nothing small is lost."""

import pytest

from recruiter_desk.gui.kit.share_bar import GAP, LEAST, ShareBar
from recruiter_desk.gui.kit.steps import StepsLine
from recruiter_desk.gui.theme.tokens import Tone


@pytest.mark.parametrize("many", [(1161, 31, 0, 12), (1_000_000, 1, 1, 1), (0, 0, 0, 5)])
def test_each_share_is_seen_and_all_fit(qtbot, many):
    bar = ShareBar("Checked")
    qtbot.addWidget(bar)
    bar.show_shares(list(zip(many, Tone, strict=False)))
    wide = bar.widths(365)
    assert len(wide) == sum(count > 0 for count in many)
    assert min(wide) >= LEAST
    assert sum(wide) + GAP * (len(wide) - 1) == pytest.approx(365, abs=2)


def test_nothing_yet_fills_nothing(qtbot):
    bar = ShareBar("Checked")
    qtbot.addWidget(bar)
    bar.show_shares([(0, Tone.GOOD)])
    assert bar.widths(365) == []


def test_progress_is_said(qtbot):
    bar = ShareBar("Importing")
    qtbot.addWidget(bar)
    bar.show_progress(0.25)
    assert bar.accessibleName() == "Importing, 25%"
    assert bar.widths(400) == [100]


def test_the_step_is_said(qtbot):
    steps = StepsLine(("File", "Columns and check", "Done"))
    qtbot.addWidget(steps)
    steps.show_step(1)
    assert steps.accessibleName() == "Step 2, Columns and check"
    steps.show_step(3)
    assert steps.accessibleName() == "Step 3, Done"
