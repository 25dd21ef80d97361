"""The rows of the table in the order they are told."""

from collections.abc import Callable

from benchmarks.bench import Bench
from benchmarks.figures import Figure
from benchmarks.rows.duplicates import duplicates
from benchmarks.rows.exports import exports
from benchmarks.rows.import_memory import import_memory
from benchmarks.rows.imports import imports
from benchmarks.rows.logging_calls import logging_calls
from benchmarks.rows.map_moves import map_moves
from benchmarks.rows.matching import matching
from benchmarks.rows.noting import noting
from benchmarks.rows.paths import paths
from benchmarks.rows.people_list import people_list
from benchmarks.rows.person_page import person_page
from benchmarks.rows.screening import screening
from benchmarks.rows.searching import searching
from benchmarks.rows.starting import starting
from benchmarks.rows.todays_queue import todays_queue
from benchmarks.rows.whos_calling import whos_calling

ROWS: dict[str, Callable[[Bench], list[Figure]]] = {
    "list": people_list,
    "person": person_page,
    "today": todays_queue,
    "who": whos_calling,
    "duplicates": duplicates,
    "log": logging_calls,
    "search": searching,
    "note": noting,
    "screening": screening,
    "match": matching,
    "path": paths,
    "map": map_moves,
    "import": imports,
    "import memory": import_memory,
    "export": exports,
    "start": starting,
}
"""By the word that `--only` takes."""
