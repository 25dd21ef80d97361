"""The most memory that a program has while it takes in a large file, beside what it may have."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.bench import Bench
from benchmarks.desks import NOW, ZONE
from benchmarks.figures import Figure
from benchmarks.made.files import GOES_TO, people_file

NAME, MOST_MB = "memory of a large import, in MB", 300.0
ROOT = Path(__file__).parents[2]
KIB = 1024


def import_memory(bench: Bench) -> list[Figure]:
    """Four times the people of the desk: a million at L."""
    with TemporaryDirectory(dir=bench.folder.parent) as place:
        file = people_file(Path(place, "people.csv"), bench.size.people * 4)
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.rows.import_memory", file, Path(place, "desk")],
            cwd=ROOT,
            check=True,
            capture_output=True,
            text=True,
        )
    return [Figure(NAME, float(done.stdout), MOST_MB, bench.goal(1.0))]


def _peak(file: Path, folder: Path) -> float:
    """MB at most, after a whole import in this process."""
    import resource

    from recruiter_desk.exchange.people_in import import_people
    from recruiter_desk.opening import open_desk

    with closing(open_desk(folder, lambda: NOW, ZONE)) as desk:
        import_people(desk, [file], goes_to={file: GOES_TO})
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / KIB / (KIB if sys.platform == "darwin" else 1)


if __name__ == "__main__":
    print(_peak(Path(sys.argv[1]), Path(sys.argv[2])))
