"""What the import page asks of the desk, aside: looking at a file, checking it, taking it in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from recruiter_desk.exchange.model import Report
from recruiter_desk.gui.long_work import Run
from recruiter_desk.gui.pages.importing.chosen import SET_BY_THE_DESK, Chosen
from recruiter_desk.gui.pages.importing.done_step import MOST_PAIRS, Named, Pair
from recruiter_desk.people.queries import person_card
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.undo import history

LOOKED_BACK = 500  # steps
SHOWN, LONGEST = 200, 200  # rows that can be stepped through; letters of a cell


@dataclass(frozen=True, slots=True)
class Looked:
    """A file and everything its columns may go to: key and words, in the order of the list."""

    chosen: Chosen
    targets: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Done:
    """What an import did, and the names of those who may be there twice."""

    report: Report
    pairs: Sequence[Pair]


def look(desk: Desk, paths: Sequence[Path]) -> Looked:
    """Read the beginning of the file of people, placed as was remembered of files like it.

    DeskError when it is no CSV.
    """
    from recruiter_desk.exchange.layouts import TARGETS
    from recruiter_desk.exchange.maps import map_for
    from recruiter_desk.exchange.reading import preview

    in_order = tuple(sorted(paths, key=_is_beside))
    seen = preview(in_order[0])
    kept = map_for(desk, [column.header for column in seen.columns])
    if kept is not None:
        seen = preview(in_order[0], kept.goes_to)
    goes_to = tuple(column.goes_to for column in seen.columns)
    words = {
        key: said if key in SET_BY_THE_DESK else _capital(said) for key, said in TARGETS.items()
    }
    return Looked(Chosen(in_order, seen, goes_to, _first_rows(in_order[0])), words)


def _is_beside(path: Path) -> bool:
    """Whether it is our own file of notes or calls, which comes with one of people."""
    from recruiter_desk.exchange.plain.own_files import kind_of_file

    return kind_of_file(path) in {"notes", "calls", "resumes"}


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _first_rows(path: Path) -> tuple[tuple[str, ...], ...]:
    """The first rows as they are shown: a line a cell, as many cells as the header has."""
    from recruiter_desk.exchange.rows import open_sheet

    sheet = open_sheet(path)
    reading = sheet.rows()
    rows = list(islice(reading, SHOWN))
    reading.close()
    return tuple(
        tuple(" ".join(row[at][:LONGEST].split()) if at < len(row) else "" for at in range(count))
        for row in rows
        for count in (len(sheet.headers),)
    )


def check(desk: Desk, chosen: Chosen, run: Run) -> Report:
    """What the files would do; nothing is kept."""
    return _import(desk, chosen, run, dry_run=True)


def bring_in(desk: Desk, chosen: Chosen, run: Run, *, remember: bool) -> Done:
    """Take the files in, as one step; the columns are remembered in a step before it."""
    if remember and chosen.is_changed:
        _remember(desk, chosen)
    report = _import(desk, chosen, run)
    return Done(report, pairs(desk, report))


def _remember(desk: Desk, chosen: Chosen) -> None:
    """Under the name of the map these headers have, else of the layout or the file."""
    from recruiter_desk.exchange.maps import LONGEST_NAME, map_for, maps, save_map

    headers = [column.header for column in chosen.preview.columns]
    kept, taken = map_for(desk, headers), {one.name for one in maps(desk)}
    wanted = (chosen.preview.layout or chosen.paths[0].stem)[: LONGEST_NAME - 4]
    names = (wanted, *(f"{wanted} {number}" for number in range(2, len(taken) + 3)))
    name = kept.name if kept else next(name for name in names if name not in taken)
    save_map(desk, name, headers, chosen.goes_to)


def _import(desk: Desk, chosen: Chosen, run: Run, *, dry_run: bool = False) -> Report:
    from recruiter_desk.exchange.people_in import import_people

    goes_to = {chosen.paths[0]: chosen.goes_to}
    return import_people(desk, chosen.paths, goes_to=goes_to, dry_run=dry_run, progress=run)


def pairs(desk: Desk, report: Report) -> list[Pair]:
    """Who may be there twice, by name; at most as many as are shown."""
    shown = report.possible_duplicates[:MOST_PAIRS]
    return [Pair(_named(desk, new), _named(desk, known)) for new, known in shown]


def _named(desk: Desk, person: int) -> Named:
    card = person_card(desk, person)
    return Named(person, card.name, ", ".join(filter(None, (card.function, card.place.label))))


def is_undone(desk: Desk, report: Report) -> bool:
    """Whether that import was taken back since."""
    with desk.read() as read:
        past = history(read, LOOKED_BACK)
    return any(step.id == report.step and step.undone for step in past)


def save(path: Path, report: Report) -> None:
    """The rows left out, the doubtful ones and the possible duplicates as CSV.

    DeskError when it cannot be written.
    """
    from recruiter_desk.exchange.people_in import save_report

    save_report(report, path)
