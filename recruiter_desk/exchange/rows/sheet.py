"""A CSV file, its headers known, its rows read one at a time."""

import csv
from collections.abc import Generator, Iterator
from contextlib import suppress
from dataclasses import dataclass
from io import TextIOWrapper
from itertools import chain, islice
from pathlib import Path
from typing import TextIO

from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text import clean_line
from recruiter_desk.exchange.rows.decoding import encoding_of
from recruiter_desk.exchange.rows.shape import LONGEST_CELL, Shape, shape_of

_START = 1 << 17  # letters by which the shape is told
_END = "\0end of the file\0"  # a line of its own, unless a quotation mark is still open


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file ready to be read; `headers` are cleaned, and may come twice or be empty."""

    path: Path
    encoding: str
    delimiter: str
    headers: tuple[str, ...]
    above: int

    def rows(self) -> "Rows":
        """Its data rows from the first; each call reads the file anew."""
        return Rows(self)


class Rows:
    """The cells of each row that is not blank, exactly as written; ragged rows stay ragged.

    DeskError where a quotation mark is never closed or the file can no longer be read.
    """

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._bytes = sheet.path.open("rb")
        self._file = TextIOWrapper(self._bytes, encoding=sheet.encoding, newline="")
        self._rows = _rows(self._file, sheet)

    @property
    def done(self) -> int:
        """How many bytes of the file were read, a block at a time; all of them at its end."""
        if self._file.closed:
            return self._sheet.path.stat().st_size
        return self._bytes.tell()

    def close(self) -> None:
        """Let the file go before its end."""
        self._rows.close()
        self._file.close()

    def __iter__(self) -> Iterator[list[str]]:
        return self._rows


def open_sheet(path: Path) -> Sheet:
    """The file's encoding, delimiter and headers; DeskError, in one sentence, for what is no CSV.

    The header is the first record with two cells filled, within the first dozen; in a file of one
    column the first that is not blank.
    """
    try:
        encoding = encoding_of(path)
        with path.open(encoding=encoding, newline="") as file:
            shape = shape_of(file.read(_START))
            file.seek(0)
            headers = _header(file, shape)
    except OSError as error:
        raise _unread(path) from error
    except csv.Error as error:
        raise _never_closed(path) from error
    if not any(headers):
        raise DeskError(f"{path.name} has no header.", "Its first row names the columns.")
    return Sheet(path, encoding, shape.delimiter, headers, shape.above)


def _header(file: TextIO, shape: Shape) -> tuple[str, ...]:
    records = csv.reader(file, delimiter=shape.delimiter)
    return tuple(map(clean_line, next(islice(records, shape.above, None), [])))


def _rows(file: TextIO, sheet: Sheet) -> Generator[list[str], None, None]:
    csv.field_size_limit(LONGEST_CELL)
    try:
        yield from _filled(file, sheet)
    except csv.Error as error:
        raise _never_closed(sheet.path) from error
    except (OSError, UnicodeError) as error:
        raise _unread(sheet.path) from error
    finally:
        file.close()


def _filled(file: TextIO, sheet: Sheet) -> Generator[list[str], None, None]:
    records = csv.reader(chain(file, (_END,)), delimiter=sheet.delimiter)
    begun = 0
    for cells in islice(records, sheet.above + 1, None):
        if cells and cells[-1].endswith(_END):
            if cells != [_END]:
                raise _never_closed(sheet.path, begun + 1)
            return
        begun = records.line_num
        if "".join(cells).strip():
            yield cells


def _unread(path: Path) -> DeskError:
    there = False
    with suppress(OSError):  # a name too long to be asked for
        there = path.exists() and not path.is_dir()
    why = "cannot be read" if there else "is no file"
    return DeskError(f"{path.name[:80]} {why}.", "Give the path of a CSV file.")


def _never_closed(path: Path, line: int = 0) -> DeskError:
    where = f", from line {line} on" if line else ""
    return DeskError(
        f"A quotation mark in {path.name} is never closed{where}.", "Save it as CSV once more."
    )
