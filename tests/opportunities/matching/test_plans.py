"""What narrows is asked of an index: no text of matching scans all people."""

import pytest

from recruiter_desk.opportunities.matching import asking, explaining, finding, loading, queries

TEXTS = [
    *(finding.FUNCTIONS, finding.TITLES, finding.CHIPS, finding.OF_FUNCTION, finding.HOLDS),
    *(finding.HELD, finding.NO_FUNCTION, finding.CHIP, finding.SKILL, finding.NEAR),
    *(finding.NOWHERE, finding.MOVES, finding.NOT_APPROACHED, finding.BARRED, finding.WORKS),
    *(finding.WORKS_SAID, finding.NAMES, finding.CONTACTS, finding.GUARANTEED),
    *(finding.CONTACTED, loading.OPENING, loading.OPEN, loading.WANTS, loading.CLIENTS),
    *(loading.PEOPLE, loading.CALLED_FOR, queries.STAGES, queries.BEFORE, queries.DIFFER),
    *(asking.WORK, asking.WORKED, asking.WHO, explaining.FACTS, explaining.TYPED),
    *explaining.PIECES.values(),
]
BIG = ("person", "person_key", "criterion", "expertise", "note", "call", "resume", "fact", "move")


@pytest.mark.parametrize("sql", TEXTS)
def test_no_table_of_people_is_scanned_whole(desk, sql):
    named = dict.fromkeys(("ids", "names", "people", "id", "today", "now", "since"), "[]")
    asked = named if ":" in sql.replace("'call:'", "") else ["[]"] * sql.count("?")
    with desk.read() as read:
        plan = [row[3] for row in read.execute(f"EXPLAIN QUERY PLAN {sql}", asked)]
    whole = [step for step in plan if step.startswith("SCAN") and "USING" not in step]
    scanned = {step.split()[1] for step in whole}
    assert scanned.isdisjoint({*BIG, "p", "c", "r", "n", "m"})
