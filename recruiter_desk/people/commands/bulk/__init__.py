"""People by the thousand, within one step: what an import adds."""

from recruiter_desk.people.commands.bulk.people import LIST_COLUMNS, PeopleInBulk
from recruiter_desk.people.commands.bulk.ready import Ready

__all__ = ["LIST_COLUMNS", "PeopleInBulk", "Ready"]
