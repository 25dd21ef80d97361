"""Who's calling reads neither all people nor all calls, numbers or keys."""

import pytest

from recruiter_desk.calls.who import queries
from recruiter_desk.calls.who.queries import who

TYPED = ("", "0142", "01", "5550142", "dana", "da whit", "da whit x", "dana da")
SMALL = ("json_each", "SCAN k", "unknown_number", "phone_digits", "SCAN d ", "(subquery")


@pytest.mark.parametrize("typed", TYPED)
def test_every_statement_of_a_question_goes_through_an_index(desk, typed):
    asked = []
    with desk.read() as read:
        read.set_trace_callback(asked.append)
        who(desk, typed, desk.now())
        read.set_trace_callback(None)
        selects = [sql for sql in asked if sql.lstrip().startswith("SELECT")]
        assert selects
        for sql in selects:
            scans(read, sql)


@pytest.mark.parametrize("sql", [queries.PEOPLE, queries.STRANGERS])
def test_what_is_shown_of_fifty_is_read_through_indexes(desk, sql):
    with desk.read() as read:
        scans(read, sql, ("[1]",))


def scans(read, sql, values=()):
    steps = [row[3] for row in read.execute(f"EXPLAIN QUERY PLAN {sql}", values)]
    assert [s for s in steps if s.startswith("SCAN") and not any(x in s for x in SMALL)] == [], sql
