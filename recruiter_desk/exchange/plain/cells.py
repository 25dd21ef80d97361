"""Cells that a spreadsheet would run as a formula get an apostrophe, and lose it again."""

import re

FIRST = frozenset("=@\t\r+-'")
_RUN = re.compile(r"'*(?:[=@\t\r]|[+-](?!(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)\Z))")


def guarded(cell: str) -> str:
    """The cell as it is written: with an apostrophe before what a spreadsheet would run.

    That is what begins with = @ tab or CR, or with + - that are not followed by a plain number;
    a text that begins with apostrophes before such a character gets one more.
    """
    return f"'{cell}" if cell[:1] in FIRST and _RUN.match(cell) else cell


def bare(cell: str) -> str:
    """The cell as it was before it was guarded; any other cell is left as it is."""
    return cell[1:] if cell[:1] == "'" and _RUN.match(cell) else cell
