"""All parts of a test run are played, and the first that failed decides the exit code."""

import os
import sys
from pathlib import Path

import pytest
from checks import Part, all_parts, play


def part(name: str, code: int) -> Part:
    return Part(name, (sys.executable, "-c", f"print('ran {name}', flush=True); exit({code})"))


def test_parts_after_a_failure_still_run(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    parts = [part("first", 0), part("second", 3), part("third", 4)]
    assert play(parts, tmp_path, os.environ) == 3
    said = capfd.readouterr()
    assert "ran third" in said.out
    assert said.err == "Failed: second, third\n"


def test_a_clean_run_ends_with_the_last_part_s_own_words(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert play([part("first", 0), part("last", 0)], tmp_path, os.environ) == 0
    said = capfd.readouterr()
    assert said.out.splitlines()[-1] == "ran last"
    assert not said.err


def test_pytest_comes_last(tmp_path: Path) -> None:
    assert all_parts(tmp_path)[-1].name == "tests"
