"""The rows of our own plain files as one SELECT each, every cell composed by SQLite."""

from recruiter_desk.exchange.plain.items import item_sql, list_sql

KEY = "(SELECT value FROM setting WHERE key = 'desk_key')"
SECOND = 1_000_000  # microseconds


def _instant(column: str) -> str:
    """ISO in UTC with microseconds, as `datetime.fromisoformat` reads it; NULL stays NULL."""
    left = f"(({column} % {SECOND} + {SECOND}) % {SECOND})"
    whole = f"strftime('%Y-%m-%dT%H:%M:%S', ({column} - {left}) / {SECOND}, 'unixepoch')"
    return f"{whole} || printf('.%06dZ', {left})"


def person_id(column: str) -> str:
    """The id by which a person goes for ever: given here, or in the desk they came from."""
    own = f"{KEY} || '/p' || {column}"
    is_own = f"SELECT 1 FROM outside_id WHERE person_id = {column} AND value = {own}"
    given = (
        f"SELECT o.value FROM outside_id o WHERE o.person_id = {column} AND o.system = 'desk' "
        f"AND NOT EXISTS ({is_own}) ORDER BY o.id LIMIT 1"
    )
    return f"coalesce(({given}), {own})"


def _name(column: str) -> str:
    return f"(SELECT shown FROM person WHERE id = {column})"


def _yes_no(column: str) -> str:
    return f"CASE {column} WHEN 1 THEN 'yes' WHEN 0 THEN 'no' END"


def _yes(column: str) -> str:
    return f"CASE WHEN {column} IS NOT NULL THEN 'yes' END"


def _of_person(item: str, table: str, *same: str, index: str = "person_id") -> str:
    """A person's rows of a table; `same` are the columns by which two of a merge are one."""
    where = "person_id = p.id"
    if same:
        alike = " AND ".join(f"f.{column} = {table}.{column}" for column in same)
        before = (
            f"SELECT 1 FROM {table} f WHERE f.person_id = p.id AND f.id < {table}.id AND {alike}"
        )
        where += f" AND (p.id NOT IN (SELECT keep_id FROM merge) OR NOT EXISTS ({before}))"
    return list_sql(item, table, index, where)


def _of_number(item: str, table: str) -> str:
    """What stands on the number of a call that names nobody, with the first of these calls."""
    first = "(SELECT min(id) FROM call WHERE number = c.number AND person_id IS NULL)"
    rows = list_sql(item, table, "number", "number = c.number AND person_id IS NULL")
    return f"CASE WHEN c.person_id IS NULL AND c.id = {first} THEN {rows} END"


_SAFE = "CASE voicemail_safe WHEN 1 THEN 'safe' WHEN 0 THEN 'not safe' ELSE '' END"
_NUMBER = "CASE WHEN e164 NOT LIKE '+1%' AND raw NOT LIKE '+%' THEN e164 ELSE '' END"
_REST = "CASE rest WHEN 1 THEN 'think twice' ELSE '' END"
_PHONE = item_sql("raw", "label", _SAFE, _NUMBER)
_ASIDE = item_sql("value", "field", "source", _instant("at"))
_CLOSING = item_sql(_instant("at"), "why", "coalesce(number, '')")
_SNOOZE = item_sql(_instant("at"), _instant("until"), _REST, "coalesce(number, '')")
_OTHER_NAMES = list_sql(
    item_sql("name"), "employer_name", "employer_id", "employer_id = e.id AND name <> e.name"
)
_OTHER_IDS = list_sql(
    item_sql("value", "system"),
    "outside_id",
    "person_id",
    f"person_id = p.id AND NOT (system = 'desk' AND value = {person_id('p.id')})",
)

PEOPLE = f"""
SELECT {person_id("p.id")}, p.shown, p.prefix, p.given, p.middle, p.family, p.suffix, p.nickname,
  p.credentials, p.function, e.name, {_OTHER_NAMES}, p.place, p.city, p.region, p.country,
  {_of_person(_PHONE, "phone", "number", "extension")},
  {_of_person(item_sql("address", "label"), "email", "key")},
  {_of_person(item_sql("url", "label"), "link", "url")},
  {_of_person(item_sql("name"), "expertise", "key")}, {_of_person(item_sql("name"), "tag", "key")},
  p.status, p.status_on, {_yes("p.off_limits_why")}, p.off_limits_why, p.off_limits_until,
  {_yes("p.do_not_call_why")}, p.do_not_call_why, p.touch_days, {_instant("p.touch_since")},
  {_instant("p.added_at")}, {_OTHER_IDS}, {_of_person(_ASIDE, "aside", "field", "key")},
  {_of_person(_CLOSING, "closing", index="person")},
  {_of_person(_SNOOZE, "snooze", index="person")}
FROM person p LEFT JOIN employer e ON e.id = p.employer_id ORDER BY p.id"""

_TAGS = list_sql(item_sql("name"), "note_tag", "note_id", "note_id = n.id")
_MAY_BE_NAMED = (  # who asked not to be named stays on the desk
    "n.said_by_id IS NOT NULL AND n.said_by_id NOT IN (SELECT person_id FROM unnamed)"
)
_FORMER = list_sql(item_sql("text", _instant("until")), "former_text", "note_id", "note_id = n.id")

NOTES = f"""
SELECT coalesce(n.outside, {KEY} || '/n' || n.id),
  CASE WHEN n.person_id IS NOT NULL THEN {person_id("n.person_id")} END, {_name("n.person_id")},
  n.kind, n.speaker,
  CASE WHEN {_MAY_BE_NAMED} THEN {person_id("n.said_by_id")} END,
  {_instant("n.at")}, n.text, {_TAGS}, {_instant("n.entered_at")}, {_FORMER}
FROM note n ORDER BY n.id"""

CALLS = f"""
SELECT coalesce(c.outside, {KEY} || '/c' || c.id),
  CASE WHEN c.person_id IS NOT NULL THEN {person_id("c.person_id")} END, {_name("c.person_id")},
  c.number, c.direction, c.by, c.outcome, {_instant("c.at")}, c.seconds, c.about, c.text,
  {_instant("c.due")}, {_yes_no("c.due_given")}, {_instant("c.not_returned")},
  c.slip_who, c.slip_firm, c.slip_what, c.slip_number, c.slip_ask_for,
  {_yes_no("c.listened")}, {_yes_no("c.right_person")}, c.anyway_why, {_instant("c.entered_at")},
  r.by, {_yes_no("r.timed")}, {_instant("r.due")}, r.zone, r.said,
  {_of_number(_CLOSING, "closing")}, {_of_number(_SNOOZE, "snooze")}
FROM call c LEFT JOIN promise r
  ON r.id = (SELECT max(id) FROM promise WHERE call_id = c.id) ORDER BY c.id"""

RESUMES = f"""
SELECT {KEY} || '/r' || r.id, {person_id("r.person_id")}, {_name("r.person_id")}, r.name, r.kind,
  {_instant("r.received_at")}, {_instant("r.entered_at")}, r.pages, r.remarks,
  'resumes/r' || r.id || '.' || r.kind, r.hash, r.text
FROM resume r ORDER BY r.id"""

TABLES = {
    "people.csv": ("person", PEOPLE),
    "notes.csv": ("note", NOTES),
    "calls.csv": ("call", CALLS),
    "resumes.csv": ("resume", RESUMES),
}
"""By the file's name: whose rows it has, and how they are read."""
