"""A file of dossiers, answered one by one: what is wrong with a line hinders no other."""

import json
from collections.abc import Callable, Iterator
from typing import IO, Any

from recruiter_desk.base.errors import DeskError
from recruiter_desk.screening.reading.reader import InTime

LARGEST = 1_000_000  # bytes of one dossier
LONGEST = 10.0  # seconds of one dossier
Answer = dict[str, Any]


def answers(
    file: IO[bytes],
    seconds: Callable[[], float],
    failed: Callable[[Exception], object] = lambda _: None,
) -> Iterator[Answer]:
    """One answer for each line that is not blank: its warnings, or what is wrong with it.

    `seconds` is a clock that only runs forward. A fault of the reading itself is told to `failed`.
    """
    for number, line in _lines(file):
        try:
            yield _answer(line, _limit(seconds), failed)
        except DeskError as error:
            yield {"line": number, "error": f"{error.title} {error.advice}"}
        except Exception as error:
            failed(error)
            said = "This dossier could not be read. The next ones are not affected."
            yield {"line": number, "error": said}


def _lines(file: IO[bytes]) -> Iterator[tuple[int, bytes]]:
    """The lines that are not blank by number; no more of one than shows that it is too large."""
    number = 0
    while line := file.readline(LARGEST + 2):
        number += 1
        whole = line.endswith(b"\n")
        while not whole and (rest := file.readline(LARGEST)):
            whole = rest.endswith(b"\n")
        if line := line.rstrip(b"\r\n"):
            yield from [(number, line)] if line.strip() else []


def _answer(line: bytes, in_time: InTime, failed: Callable[[Exception], object]) -> Answer:
    from recruiter_desk.screening.dossier import known_of, warnings_of

    if len(line) > LARGEST:
        raise DeskError("This dossier is larger than 1 MB.", "Leave out what is not needed.")
    try:
        said = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise DeskError("This line is no JSON.", f"Mend it: {error}.") from error
    known = known_of(said, in_time)
    return {"id": said["id"], "warnings": warnings_of(known, in_time, failed)}


def _limit(seconds: Callable[[], float]) -> InTime:
    """Raises DeskError from when a dossier has taken its time."""
    end = seconds() + LONGEST

    def in_time() -> None:
        if seconds() > end:
            raise DeskError(
                f"This dossier took longer than {LONGEST:.0f} seconds.", "Shorten its texts."
            )

    return in_time
