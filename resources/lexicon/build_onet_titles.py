"""Builds onet_titles.tsv, titles of jobs by occupation, from the O*NET database's text files.

Usage: build_onet_titles.py FOLDER, where "Alternate Titles.txt" and "Sample of Reported
Titles.txt" of O*NET 27.0 lie (https://www.onetcenter.org/database.html, CC BY 4.0).
"""

import csv
import re
import sys
from collections import defaultdict
from pathlib import Path

FILES = {
    "Alternate Titles.txt": "Alternate Title",
    "Sample of Reported Titles.txt": "Reported Job Title",
}
HERE = Path(__file__).parent / "onet_titles.tsv"
LEVEL = re.compile(
    r"\b(?:senior|junior|lead|chief|head|principal|assistant|associate|staff|manager|director|"
    r"supervisor|president|vice|certified|registered|licensed)\b"
)
MOST_WORDS = 3
MOST_BYTES = 292_000
CREDIT = (
    "# Titles of jobs by minor group of the Standard Occupational Classification. From O*NET "
    "27.0 Database by the U.S. Department of Labor, Employment and Training Administration "
    "(USDOL/ETA), used under CC BY 4.0; cut and put in small letters. O*NET is a "
    "trademark of USDOL/ETA.\n"
)


def titles(folder: Path) -> dict[str, set[str]]:
    """Titles in small letters and the minor groups ("29-20") they are in."""
    found: dict[str, set[str]] = defaultdict(set)
    for name, column in FILES.items():
        with (folder / name).open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t"):
                title = re.sub(r"\s*\([^)]*\)", "", row[column]).strip().lower()
                if 1 <= len(title.split()) <= MOST_WORDS and re.fullmatch(r"[a-z/ -]+", title):
                    found[title].add(row["O*NET-SOC Code"][:5])
    return found


def main(folder: Path) -> None:
    """Write the shortest titles of no level and at most two groups, up to `MOST_BYTES`."""
    by_groups: dict[str, list[str]] = defaultdict(list)
    size = len(CREDIT)
    ordered = sorted(titles(folder).items(), key=lambda item: (len(item[0].split()), item[0]))
    kept = [(t, g) for t, g in ordered if len(g) <= 2 and not LEVEL.search(t)]
    words = [(t, g) for t, g in kept if len(t.split()) < MOST_WORDS] + [
        (t, g) for n, (t, g) in enumerate(kept) if len(t.split()) == MOST_WORDS and n % 3 == 0
    ]
    for title, groups in words:
        size += len(title) + 1
        if size > MOST_BYTES - 4000:
            break
        by_groups[" ".join(sorted(groups))].append(title)
    lines = [f"{groups}\t{'|'.join(sorted(said))}\n" for groups, said in sorted(by_groups.items())]
    HERE.write_text(CREDIT + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
