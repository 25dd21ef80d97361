"""What a checker must leave alone: years that grow, parts of a career, titles and firms told anew."""

import json
from pathlib import Path

import pytest

from tests.screening.given import differ

SAID = Path(__file__).parents[3] / "data" / "said" / "left_alone.jsonl"
ROWS = [json.loads(line) for line in SAID.read_text(encoding="utf-8").splitlines()]
RESUMES = {row["resume"]: row["text"] for row in ROWS if "resume" in row}
ALIKE = [row for row in ROWS if "entries" in row]


@pytest.mark.parametrize("row", ALIKE, ids=range(len(ALIKE)))
def test_what_only_looks_like_a_difference_is_left_alone(row):
    assert not differ(*row["entries"], resume=RESUMES.get(row["of"], ""))
