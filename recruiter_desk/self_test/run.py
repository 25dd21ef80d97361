"""Runs the parts of the self-test in order, each whether or not the one before was good."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from recruiter_desk.base.log import where
from recruiter_desk.base.text import clean_line
from recruiter_desk.demo.fill import fill
from recruiter_desk.opening import open_desk
from recruiter_desk.self_test import around, calls, files, kept, network, people, screening
from recruiter_desk.self_test.bench import Bench, Clock
from recruiter_desk.store.desk import Desk

if TYPE_CHECKING:
    from recruiter_desk.gui.every_page import EveryPage

SOMEBODY = 1  # the first person of the demo
ZONE = "America/Chicago"
PARTS: tuple[tuple[str, Callable[[Bench], None]], ...] = (
    ("settings", kept.use_settings),
    ("undo and redo", kept.use_undo),
    ("places", around.use_places),
    ("numbers and their clocks", around.use_phones),
    ("holidays", around.use_holidays),
    ("people", people.use_people),
    ("duplicates", people.use_duplicates),
    ("merge and split", people.use_merge),
    ("notes", people.use_notes),
    ("the clock on a voicemail", calls.use_clock),
    ("promises", calls.use_promises),
    ("a number nobody has", calls.use_numbers),
    ("who is calling", calls.use_who),
    ("one-line entry", around.use_line),
    ("originals of files", kept.use_documents),
    ("search", files.use_search),
    ("a list taken in", files.use_import),
    ("resumes", files.use_resumes),
    ("differences", screening.use_differences),
    ("a file of dossiers", screening.use_dossiers),
    ("network and opportunities", network.use_network),
    ("everything written out", files.use_export),
    ("backup", kept.use_backup),
    ("verify", kept.use_verify),
)


def parts() -> Iterator[tuple[str, str]]:
    """The name of each part as it was used, and what went wrong with it (empty: nothing).

    Everything happens in a temporary folder. Windows are drawn offscreen, so no screen is needed.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    folder = tempfile.TemporaryDirectory(prefix="recruiter-desk-", ignore_cleanup_errors=True)
    with folder as path, ExitStack() as open_desks:
        clock = Clock()

        def opened(name: str) -> Desk:
            return open_desks.enter_context(closing(open_desk(Path(path) / name, clock, ZONE)))

        desks: list[Desk] = []
        yield "opening a desk", _tried(lambda: desks.extend((opened("desk"), opened("demo"))))
        if len(desks) == 2:
            bench = Bench(desks[0], clock)
            yield from ((name, _tried(partial(part, bench))) for name, part in PARTS)
            yield "demo desk", _tried(partial(fill, desks[1], clock()))
            yield from _window(desks[1], clock)
            yield "a brief", _tried(partial(network.use_brief, bench))  # Qt has its windows by now


def _window(desk: Desk, clock: Clock) -> Iterator[tuple[str, str]]:
    shown: list[EveryPage] = []
    with ExitStack() as until_drawn:
        yield "window", _tried(lambda: shown.append(_shown(until_drawn, desk, clock)))
        for every in shown:
            yield from ((name, _tried(draw)) for name, draw in every.each())


def _shown(until_drawn: ExitStack, desk: Desk, clock: Clock) -> "EveryPage":
    from recruiter_desk.gui.every_page import EveryPage

    return until_drawn.enter_context(EveryPage(desk, clock, SOMEBODY))


def _tried(part: Callable[[], object]) -> str:
    try:
        part()
    except Exception as error:
        return _words(error)
    return ""


def _words(error: Exception) -> str:
    """What went wrong, in one line: the words, and the last line of ours it came through."""
    came_through = [line.strip() for line in where(error) if ".py:" in line]
    at = f" ({came_through[-1]})" if came_through else ""
    return f"{type(error).__name__}: {clean_line(str(error))}{at}"
