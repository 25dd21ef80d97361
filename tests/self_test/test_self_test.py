"""The self-test as an installer runs it: a process of its own, its exit code and its answer."""

import json
import subprocess
import sys

from recruiter_desk.self_test.run import _tried


def test_every_part_of_the_program_works_and_every_page_can_be_drawn():
    done = subprocess.run(
        [sys.executable, "-m", "recruiter_desk", "self-test", "--json"],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    answer = json.loads(done.stdout)
    assert [part for part in answer["parts"] if not part["ok"]] == []
    assert answer["ok"]
    assert len(answer["parts"]) > 25
    assert (done.returncode, done.stderr) == (0, "")


def test_a_part_that_fails_is_told_in_one_line_and_stops_nothing():
    def broken():
        raise ValueError("two\nlines")

    assert _tried(broken).startswith("ValueError: two lines")
    assert not _tried(lambda: None)
