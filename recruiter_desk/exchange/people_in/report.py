"""The report of an import as a file that a spreadsheet opens."""

import csv
from collections.abc import Iterator
from pathlib import Path

from recruiter_desk.exchange.model import Report
from recruiter_desk.exchange.plain.cells import guarded
from recruiter_desk.store.beside import beside

HEADER = ("file", "row", "what", "reason", "person", "may_be")


def save_report(report: Report, to: Path) -> None:
    """Write the rows left out, the doubtful ones and the possible duplicates, a line each.

    DeskError when it cannot be written; what had that name before then stays.
    """
    with beside(to) as part, part.open("w", encoding="utf-8", newline="") as file:
        written = csv.writer(file, lineterminator="\r\n")
        written.writerow(HEADER)
        written.writerows([guarded(str(cell)) for cell in row] for row in _rows(report))


def _rows(report: Report) -> Iterator[tuple[object, ...]]:
    for skipped in report.skipped:
        yield skipped.file, skipped.row, "left out", skipped.reason, "", ""
    for doubtful in report.doubtful:
        yield doubtful.file, doubtful.row, "joined", doubtful.reason, "", ""
    for new, known in report.possible_duplicates:
        yield "", "", "possible duplicate", "", f"p{new}", f"p{known}"
