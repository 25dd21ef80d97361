"""The SQL of a search's fields; {names} are values, {person} and {what} those of a text."""

from recruiter_desk.search.texts import (
    CALL,
    DIFFERENCE,
    FACT,
    NOTE,
    PERSON,
    RESUME,
    SHARE,
)

ONE_OF = "IN (SELECT value FROM json_each({keys}))"

TAGGED = f"SELECT note_id * {SHARE} + {NOTE} FROM note_tag WHERE key {ONE_OF}"
ROWS = {
    "function": f"SELECT person_id FROM person_key WHERE kind = 'function' AND key {ONE_OF}",
    "skill": f"SELECT person_id FROM expertise WHERE key {ONE_OF}",
    "tag": f"SELECT person_id FROM tag WHERE key {ONE_OF}",
    "employer": f"SELECT id FROM person WHERE employer_id {ONE_OF}",
    "status": "SELECT person_id FROM person_key WHERE kind = 'status' AND key = {status}",
}
ASKED = {
    "function": f"""EXISTS (SELECT 1 FROM person_key k WHERE k.person_id = {{person}}
  AND k.kind = 'function' AND +k.key {ONE_OF})""",
    "skill": f"""EXISTS (SELECT 1 FROM expertise k WHERE k.person_id = {{person}}
  AND +k.key {ONE_OF})""",
    "tag": f"""(EXISTS (SELECT 1 FROM tag k WHERE k.person_id = {{person}} AND +k.key {ONE_OF})
  OR {{what}} IN ({TAGGED}))""",
    "employer": f"""EXISTS (SELECT 1 FROM person k WHERE k.id = {{person}}
  AND +k.employer_id {ONE_OF})""",
    "status": """EXISTS (SELECT 1 FROM person_key k WHERE k.person_id = {person}
  AND k.kind = 'status' AND k.key = {status})""",
}

IN_REACH = """lat_micro BETWEEN {south} AND {north} AND lon_micro BETWEEN {west} AND {east}
  AND miles_apart(lat_micro, lon_micro, {lat}, {lon}) <= {miles}"""
NEAR = f"SELECT id FROM person INDEXED BY ix_person_where WHERE {IN_REACH}"
NEAR_OF = f"EXISTS (SELECT 1 FROM person WHERE id = {{person}} AND {IN_REACH})"

HELD = "SELECT id FROM person WHERE {where}"
WITHIN = "EXISTS (SELECT 1 FROM person WHERE id = {person} AND (%s))"

NEVER = """SELECT id FROM person WHERE id NOT IN
  (SELECT person_id FROM last_contact WHERE {column} IS NOT NULL)"""
NEVER_OF = """({person} IS NOT NULL AND NOT EXISTS
  (SELECT 1 FROM last_contact WHERE person_id = {person} AND {column} IS NOT NULL))"""
LAST = """SELECT person_id FROM last_contact WHERE at >= {since}
  AND {column} >= {since} AND {column} < {until}"""
LAST_OF = """EXISTS (SELECT 1 FROM last_contact WHERE person_id = {person}
  AND {column} >= {since} AND {column} < {until})"""
CALLED = "outcome <> 'wrong_number'"
TALKED = "outcome IN ('connected', 'bad_time')"
BETWEEN = """SELECT person_id FROM call WHERE direction IN ('out', 'in')
  AND at >= {since} AND at < {until} AND person_id IS NOT NULL AND {which}"""
BETWEEN_OF = """EXISTS (SELECT 1 FROM call WHERE person_id = {person}
  AND at >= {since} AND at < {until} AND {which})"""
THEIR_CARDS = f"SELECT id * {SHARE} + {PERSON} FROM whose"
THEIR_TEXTS = f"""
SELECT n.id * {SHARE} + {NOTE} FROM whose CROSS JOIN note n ON n.person_id = whose.id
UNION ALL
SELECT c.id * {SHARE} + {CALL} FROM whose CROSS JOIN call c ON c.person_id = whose.id
UNION ALL
SELECT r.id * {SHARE} + {RESUME} FROM whose CROSS JOIN resume r ON r.person_id = whose.id
UNION ALL
SELECT f.id * {SHARE} + {FACT} FROM whose CROSS JOIN fact_ruling f ON f.person_id = whose.id
UNION ALL
SELECT a.id * {SHARE} + {DIFFERENCE} FROM whose
CROSS JOIN difference_answer a ON a.person_id = whose.id"""
