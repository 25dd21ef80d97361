"""Screening: notes and resumes read, a person settled, typing, dossiers, and a desk read again.

The reference finds the words of the same texts and nothing more.
"""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from itertools import count
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.bench import Bench
from benchmarks.desks import NOW
from benchmarks.figures import WARMING, Figure, Times, UnequalError, in_turn
from benchmarks.made import talks
from benchmarks.made.talked import talked_desk
from recruiter_desk.base.clock import stamp
from recruiter_desk.screening import live
from recruiter_desk.screening.model import Known, Source, SourceKind
from recruiter_desk.screening.queue import mark_all, read_all, read_person
from recruiter_desk.screening.reading.reader import employers_in, read
from recruiter_desk.store.desk import Desk

NOTE_MS, RESUME_MS, TYPING_MS, DOSSIERS_MS = 30.0, 120.0, 150.0, 10_000.0  # of issue 4
DOSSIERS = 70
BUILT = ("healthcare", "fields", "europe")  # those that were looked at while building
ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "tests" / "data" / "dossiers"
LONGEST = 300  # seconds for one process
PEOPLE = 200
TALKS = 20  # notes, and as many calls, of the person on the line
WORD = re.compile(r"\w+")
NAME = "Dana Whitfield"
NEWER = "UPDATE note SET text = ?, at = ? WHERE id = ?"
LAST = "SELECT max(id), person_id FROM note GROUP BY person_id ORDER BY person_id"
TEXTS = """
SELECT text FROM note UNION ALL SELECT text FROM call UNION ALL SELECT text FROM resume"""


def screening(bench: Bench) -> list[Figure]:
    """Each against its limit of milliseconds, where the size is judged."""
    return [*_desk(bench), _resumes(bench), _typing(bench), _dossiers(bench)]


def _desk(bench: Bench) -> Iterator[Figure]:
    people = max(bench.rounds + WARMING, min(PEOPLE, bench.size.people // 5))
    with talked_desk(people, bench.folder.parent) as desk:
        read_all(desk)
        yield _settling(bench, desk)
        took, words = _again(desk, people)
        yield Figure("a desk read again, each person", took / people, words / people, None)
        shown = 10_000 / people
        yield Figure("10,000 people read again", took * shown, words * shown, None)


def _settling(bench: Bench, desk: Desk) -> Figure:
    """One long note read and its person's differences settled, with all that is written."""
    chance = Random(13)
    with desk.read() as found:
        notes = found.execute(LAST).fetchmany(bench.rounds + WARMING)
    with desk.change("Corrected notes") as write:
        for note, _ in notes:
            write.sql(NEWER, (talks.note(chance), stamp(NOW), note))
    turn = count()
    texts = [talks.note(chance) for _ in range(bench.rounds)]
    times = in_turn(texts, lambda _: read_person(desk, notes[next(turn)][1]), WORD.findall)
    return _within(bench, times, "a note of 400 words read and settled", NOTE_MS)


def _again(desk: Desk, people: int) -> tuple[float, float]:
    """Milliseconds of reading everything again, and of finding the words of the same texts."""
    mark_all(desk)
    start = perf_counter()
    if read_all(desk) != people:
        raise UnequalError("Not everybody was read again.")
    middle = perf_counter()
    with desk.read() as found:
        for (text,) in found.execute(TEXTS):
            WORD.findall(text)
    return (middle - start) * 1000, (perf_counter() - middle) * 1000


def _resumes(bench: Bench) -> Figure:
    chance = Random(14)
    sources = [_resume(talks.resume(chance, NAME)) for _ in range(bench.rounds)]
    times = in_turn(
        sources,
        lambda source: read(source, NOW.date(), NAME, employers_in([source])),
        lambda source: WORD.findall(source.text),
    )
    return _within(bench, times, "a resume of 600 words read", RESUME_MS)


def _typing(bench: Bench) -> Figure:
    """Every word of a note of 80 typed on the Call page, as the chips are read."""
    chance = Random(15)
    known = _person(chance)
    words = talks.note(chance, 80).split()
    typed = [" ".join(words[: 1 + place % len(words)]) for place in range(bench.rounds)]
    times = in_turn(
        typed,
        lambda text: live.catch(known, _call(live.NOW, 0, text), NOW.date()),
        WORD.findall,
    )
    figure = times.worst("chips while typing p95, 41 sources", TYPING_MS)
    return figure.with_goal(bench.goal(figure.goal or 0.0))


def _dossiers(bench: Bench) -> Figure:
    """A process of its own from its start, beside one that only finds the words."""
    lines = [
        line
        for name in BUILT
        for line in (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    ][: min(DOSSIERS, bench.rounds)]
    bare = "import re, sys; re.findall(r'\\w+', open(sys.argv[1], encoding='utf-8').read())"
    with TemporaryDirectory() as place:
        file = Path(place, "dossiers.jsonl")
        file.write_text("\n".join(lines), encoding="utf-8")
        ours = ("-m", "recruiter_desk", "differences", str(file), "--json")
        times = in_turn(
            range(max(1, bench.starts // 5)),
            lambda _: _answered(ours, len(lines)),
            lambda _: _answered(("-c", bare, str(file)), 0),
        )
    return _within(bench, times, f"{len(lines)} dossiers in one process", DOSSIERS_MS)


def _answered(words: tuple[str, ...], answers: int) -> None:
    done = subprocess.run(
        (sys.executable, *words), cwd=ROOT, timeout=LONGEST, check=True, capture_output=True
    )
    told = [json.loads(line) for line in done.stdout.splitlines()]
    if len(told) != answers or any("error" in answer for answer in told):
        raise UnequalError("Not every dossier was answered.")


def _within(bench: Bench, times: Times, name: str, most_ms: float) -> Figure:
    figure = times.medians(name, None)
    return figure.with_goal(bench.goal(most_ms / figure.reference))


def _person(chance: Random) -> Known:
    said = [_resume(talks.resume(chance, NAME))]
    for day in range(TALKS):
        said.append(_call(f"call:{day}", TALKS - day, talks.note(chance, 60)))
        at = NOW - timedelta(days=TALKS - day, hours=1)
        said.append(Source(f"note:{day}", SourceKind.NOTE, at, talks.note(chance, 60)))
    said.sort(key=lambda source: source.at)
    employers = employers_in(said)
    facts = [fact for each in said for fact in read(each, each.at.date(), NAME, employers)]
    return Known(NOW, NAME, said, facts, "America/Denver", "America/Chicago")


def _resume(text: str) -> Source:
    return Source("resume:1", SourceKind.RESUME, NOW - timedelta(days=40), text)


def _call(key: str, days: int, text: str) -> Source:
    at = NOW - timedelta(days=days)
    return Source(key, SourceKind.CALL, at, text, direction="out", outcome="connected")
