"""No question of every day reads all people: each goes through an index."""

import pytest

from recruiter_desk.people.model import PersonFilter, Within
from recruiter_desk.people.queries import card, duplicates, employers, finding, page
from recruiter_desk.people.queries.filters import clauses

WITHIN = Within(32_221_740, -110_926_480, 50)
FILTERS = {
    "everybody": PersonFilter(),
    "function": PersonFilter(functions=("MRI lead",)),
    "status": PersonFilter(status="open"),
    "expertise": PersonFilter(expertise="3T"),
    "tag": PersonFilter(tag="vip"),
    "name": PersonFilter(name="da whit"),
    "within": PersonFilter(within=WITHIN),
    "all": PersonFilter(name="d", status="open", tag="vip", expertise="3T", within=WITHIN),
}
ORDERS = {
    "by name": page.BY_NAME,
    "few by name": page.FEW_BY_NAME,
    "by contact": page.BY_CONTACT,
    "few by contact": page.FEW_BY_CONTACT,
}
START = {"sort": "m", "id": 1, "at": page.LATEST, "rows": 50}
LOOKS = {
    "card": (card.CARD, 1),
    "phones": (card.PHONES, 1),
    "emails": (card.EMAILS, 1),
    "expertise": (card.EXPERTISE, 1),
    "tags": (card.TAGS, 1),
    "links": (card.LINKS, 1),
    "employer": (card.EMPLOYER_NAMES, 1),
    "merged": (card.MERGED, 1),
    "by id": (finding.BY_ID, 1),
    "by number": (finding.BY_NUMBER, 1),
    "by name": (finding.BY_NAME.format(keys="?"), 1),
    "begun": (finding.BEGUN, 3),
    "now part of": (finding.NOW_PART_OF, 1),
    "sharing a key": (duplicates.SHARING, 3),
    "sharing a number": (duplicates.SIGNS["phone"], 2),
    "sharing an address": (duplicates.SIGNS["email"], 2),
    "employers begun": (employers.BEGUN, 3),
    "employers shorter": (employers.SHORTER.format(keys="?"), 1),
}


def plan(read, sql, values):
    steps = [row[3] for row in read.execute(f"EXPLAIN QUERY PLAN {sql}", values)]
    assert steps
    return [step for step in steps if step.startswith("SCAN") and "json_each" not in step]


@pytest.mark.parametrize("look", LOOKS)
def test_a_look_at_one_person_scans_nothing(desk, look):
    sql, values = LOOKS[look]
    with desk.read() as read:
        assert plan(read, sql, (1,) * values) == []


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("wanted", FILTERS)
def test_a_page_of_people_scans_nothing(desk, order, wanted):
    with desk.read() as read:
        which = clauses(read, FILTERS[wanted])
        sql = page.FIELDS + ORDERS[order].format(
            start=which.start or "p.id = 1", where=which.where
        )
        assert plan(read, sql, which.values | START) == []


@pytest.mark.parametrize("wanted", FILTERS)
def test_a_count_scans_nothing(desk, wanted):
    with desk.read() as read:
        which = clauses(read, FILTERS[wanted])
        asked = page.COUNT.format(start=which.start or page.ALL, where=which.where)
        for sql in filter(None, (which.count, asked)):
            assert plan(read, sql, which.values) == []
