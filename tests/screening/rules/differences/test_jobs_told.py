"""Employers, dates, titles and reasons for leaving as they are typed on a busy day."""

import json
from pathlib import Path

import pytest

from tests.screening import given

SAID = Path(__file__).parents[3] / "data" / "said" / "jobs.jsonl"
ROWS = [json.loads(line) for line in SAID.read_text(encoding="utf-8").splitlines()]


def _named(rows):
    return [pytest.param(row, id=f"{row['kind']}-{n}") for n, row in enumerate(rows)]


@pytest.mark.parametrize("row", _named([row for row in ROWS if row["differs"]]))
def test_two_statements_of_a_job_that_cannot_both_be_true_are_shown(row):
    assert given.differ(*row["entries"], kind=row["kind"], resume=row["resume"])


@pytest.mark.parametrize("row", _named([row for row in ROWS if not row["differs"]]))
def test_what_may_both_be_so_of_a_job_is_left_alone(row):
    assert not given.differ(*row["entries"], kind=row["kind"], resume=row["resume"])
