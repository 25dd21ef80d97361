"""Employers: found by any of their names, made when nobody worked there yet, named once more."""

from recruiter_desk.base.errors import DeskError, NotFound
from recruiter_desk.base.text import fold
from recruiter_desk.people.commands.references import referring
from recruiter_desk.people.rules import one_line
from recruiter_desk.people.tables import Employer, EmployerName
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.write import Write

NAMED = "SELECT employer_id FROM employer_name WHERE key = ? ORDER BY id LIMIT 1"
NAME = "SELECT name FROM employer WHERE id = ?"
MOVE = "UPDATE {table} SET {column} = ? WHERE {column} = ?"


def employer_named(write: Write, name: str) -> int:
    """The id of the employer that goes by a cleaned name, made when there is none."""
    found = write.sql(NAMED, (fold(name),)).fetchone()
    if found:
        return int(found[0])
    employer = write.add(Employer(name=name))
    _keep_name(write, employer.id, name)
    return employer.id


def employer_goes_by(desk: Desk, employer: int, other_name: str) -> None:
    """Let an employer be known by another name too.

    Where that name is another employer's, the two are one from now on: the other's names,
    people and openings become this one's.
    """
    name = one_line(other_name, "an employer's name")
    if not name:
        raise DeskError("An employer's name cannot be empty.", "Give the other name.")
    with desk.change(f"{name} is another name of an employer") as write:
        if write.sql(NAME, (employer,)).fetchone() is None:
            raise NotFound("That employer is no longer there.", "Undo may bring it back.")
        found = write.sql(NAMED, (fold(name),)).fetchone()
        if found is None:
            _keep_name(write, employer, name)
        elif found[0] != employer:
            for ref in referring(write.connection, "employer"):
                move = MOVE.format(table=ref.table, column=ref.column)
                write.sql(move, (employer, found[0]))


def _keep_name(write: Write, employer: int, name: str) -> None:
    write.add(EmployerName(employer_id=employer, name=name, key=fold(name)))
