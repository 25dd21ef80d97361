"""Employers by any of their names, while one is typed."""

from recruiter_desk.base.text import clean_line, fold
from recruiter_desk.people.model import EmployerLine
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settle import marks

BEGUN = """
SELECT employer_id FROM employer_name WHERE key >= ? AND key < ? ORDER BY key LIMIT ?"""
SHORTER = "SELECT employer_id FROM employer_name WHERE key IN ({keys}) ORDER BY key DESC"
NAMES = """
SELECT e.name, n.name FROM employer e JOIN employer_name n ON n.employer_id = e.id
WHERE e.id = ? ORDER BY n.id"""
AFTER_ALL = "\U0010ffff"


def employers_like(desk: Desk, text: str, limit: int = 8) -> list[EmployerLine]:
    """Employers with a name that the text begins, or that begins the text ("Mercy", "Mercy
    General"): a suggestion, never taken unasked.
    """
    key = fold(clean_line(text))
    ends = [place for place, letter in enumerate(key) if letter == " "]
    shorter = [key[:end] for end in ends]
    with desk.read() as read:
        rows = read.execute(BEGUN, (key, key + AFTER_ALL, limit)).fetchall()
        rows += read.execute(SHORTER.format(keys=marks(shorter)), shorter).fetchall()
        found = list(dict.fromkeys(rows))[:limit] if key else []
        lines = []
        for (employer,) in found:
            rows = read.execute(NAMES, (employer,)).fetchall()
            lines.append(EmployerLine(employer, rows[0][0], tuple(name for _, name in rows)))
        return lines
