"""From the bytes of a CSV file to its rows of cells, exactly as they were written."""

from recruiter_desk.exchange.rows.sheet import Sheet, open_sheet

__all__ = ["Sheet", "open_sheet"]
