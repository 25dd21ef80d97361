"""People in: a file's rows become people, or join those who are there; one step, or none of it."""

from recruiter_desk.exchange.people_in.importing import import_rows

__all__ = ["import_rows"]
