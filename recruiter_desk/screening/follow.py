"""What was said of a text follows it when the text is given to somebody else."""

import json
import sqlite3

from recruiter_desk.store.settle import Touched

TEXTS = ("note", "call", "resume")
RULINGS = """
UPDATE fact_ruling SET person_id = t.person_id FROM {0} t
WHERE t.id IN (SELECT value FROM json_each(?)) AND fact_ruling.source = '{0}:' || t.id
  AND t.person_id IS NOT NULL AND t.person_id <> fact_ruling.person_id"""
MARKS = """
UPDATE talk_mark SET person_id = c.person_id FROM call c
WHERE c.id IN (SELECT value FROM json_each(?)) AND talk_mark.call_id = c.id
  AND c.person_id IS NOT NULL AND c.person_id <> talk_mark.person_id"""


def what_was_said_follows(connection: sqlite3.Connection, touched: Touched) -> None:
    """Give rulings of facts, and marks after talks, to whom their text is of now."""
    for table in touched.tables.intersection(TEXTS):
        ids = json.dumps(touched.changed(table))
        connection.execute(RULINGS.format(table), (ids,))
        if table == "call":
            connection.execute(MARKS, (ids,))
