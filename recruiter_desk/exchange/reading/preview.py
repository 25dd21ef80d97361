"""A file before it is read whole: its columns, what they look like, where they would go."""

from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from recruiter_desk.base.text import clean_line
from recruiter_desk.exchange.layouts import known_targets, recognise
from recruiter_desk.exchange.model import Column, Preview
from recruiter_desk.exchange.rows import open_sheet

_LOOKED_AT = 2000  # rows
_SAMPLES = 3
_SAMPLE = 60  # letters


def preview(path: Path, goes_to: Sequence[str] | None = None) -> Preview:
    """What is in a file; `goes_to` says where its columns go, None: as the headers tell.

    Columns of what is never recorded show no samples. DeskError for what is no CSV.
    """
    sheet = open_sheet(path)
    known = recognise(sheet.headers)
    places = known.goes_to
    if goes_to is not None and not known.plain:
        places = known_targets(sheet.headers, goes_to)
    reading = sheet.rows()
    rows = list(islice(reading, _LOOKED_AT + 1))
    reading.close()
    whole = len(rows) <= _LOOKED_AT
    columns = (
        _column(header, place, [row[at] for row in rows if at < len(row)], len(rows))
        for at, (header, place) in enumerate(zip(sheet.headers, places, strict=True))
    )
    return Preview(
        path,
        known.name,
        sheet.encoding,
        sheet.delimiter,
        tuple(columns),
        len(rows) if whole else None,
    )


def _column(header: str, goes_to: str, cells: Sequence[str], rows: int) -> Column:
    filled = [line for cell in cells if cell and (line := clean_line(cell[: 4 * _SAMPLE]))]
    samples = () if goes_to == "never" else tuple(dict.fromkeys(filled))[:_SAMPLES]
    shown = tuple(text if len(text) <= _SAMPLE else f"{text[: _SAMPLE - 1]}…" for text in samples)
    return Column(header, goes_to, shown, len(filled) / rows if rows else 0.0)
