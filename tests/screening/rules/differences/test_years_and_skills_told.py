"""Years and skills in three rounds of everyday notes: half of them only look like a difference."""

import json
from pathlib import Path

import pytest

from tests.screening.given import differ

SAID = Path(__file__).parents[3] / "data" / "said" / "years_and_skills.jsonl"
ROWS = [json.loads(line) for line in SAID.read_text(encoding="utf-8").splitlines()]
RESUMES = {row["resume"]: row["text"] for row in ROWS if "resume" in row}
TOLD = [row for row in ROWS if "entries" in row]


@pytest.mark.parametrize("row", TOLD, ids=range(len(TOLD)))
def test_years_and_skills_are_shown_where_they_differ_and_left_alone_elsewhere(row):
    found = differ(*row["entries"], resume=RESUMES[row["of"]], kind=row["kind"])
    assert bool(found) is row["found"]
