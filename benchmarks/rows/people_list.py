"""A page of the people list, beside its SELECT read as bare tuples."""

from typing import Any

from benchmarks.bench import Bench
from benchmarks.figures import Figure, in_turn, must_equal
from recruiter_desk.people.model import PersonLine
from recruiter_desk.people.queries import people_page

NAME, GOAL = "person list, a page", 1.5
PAGE = """
SELECT p.id, p.shown, p.sort, p.function,
  (SELECT group_concat(name, char(31)) FROM expertise WHERE person_id = p.id),
  p.city, p.region, p.country, p.place, p.zone, c.at, p.status,
  p.off_limits_why IS NOT NULL, p.off_limits_until, p.do_not_call_why IS NOT NULL
FROM person p INDEXED BY ix_person_sort LEFT JOIN last_contact c ON c.person_id = p.id
WHERE (p.sort, p.id) > (?, ?) ORDER BY p.sort, p.id LIMIT 50"""
SORTS = "SELECT sort, id FROM person ORDER BY sort, id"


def people_list(bench: Bench) -> list[Figure]:
    """Pages evenly spread over the whole list."""
    sorts = bench.raw.execute(SORTS).fetchall()
    first = people_page(bench.desk, rows=1)[0]
    starts = [sorts[place * len(sorts) // bench.rounds] for place in range(bench.rounds)]
    after = [first._replace(sort=sort, id=person) for sort, person in starts]

    def ours(line: PersonLine) -> list[PersonLine]:
        return people_page(bench.desk, after=line)

    def reference(line: PersonLine) -> list[tuple[Any, ...]]:
        return bench.raw.execute(PAGE, (line.sort, line.id)).fetchall()

    for line in after:
        must_equal(
            NAME,
            [(each.id, each.name, each.zone) for each in ours(line)],
            [(row[0], row[1], row[9]) for row in reference(line)],
        )
    return [in_turn(after, ours, reference).medians(NAME, bench.goal(GOAL))]
