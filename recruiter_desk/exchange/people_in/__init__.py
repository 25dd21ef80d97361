"""People in: a file's rows become people, or join those who are there; one step, or none of it."""

from recruiter_desk.exchange.people_in.files import columns_by, import_people
from recruiter_desk.exchange.people_in.importing import import_rows
from recruiter_desk.exchange.people_in.report import save_report

__all__ = ["columns_by", "import_people", "import_rows", "save_report"]
