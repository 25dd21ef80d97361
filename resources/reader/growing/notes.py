"""The labelled notes, laid out as the network reads them.

A line begins with whose words it holds: `C` typed by the recruiter, `E` written by the candidate,
`R` said by a referrer; in a small letter where only what is marked was looked at. A claim is
marked `{its words|label}`; `@` stands for the candidate's name.
"""

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from recruiter_desk.screening.reading.normal import Normal
from recruiter_desk.screening.reading.pieces import case, known, words_of

FOLDER = Path(__file__).parent / "labelled"
LONGEST = 256
IGNORED = -100
FRAME = ("[CLS]", "[SEP]")
MARKS = {"C": "[unused0]", "E": "[unused1]", "R": "[unused2]"}
NEEDED = ("[PAD]", "[UNK]", *FRAME, "[MASK]", *MARKS.values())
COMMON = 22_000
"""Pieces of words later in the base's list are cut into shorter ones."""
_CLAIM = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")
_PIECE = re.compile(r"(##)?[a-z0-9]+")


class Note(NamedTuple):
    """A note in pieces; `words` are (start, end, first piece), `claims` (start, end, label)."""

    pieces: list[int]
    cases: list[int]
    labels: list[int]
    begins: list[int]
    words: list[tuple[int, int, int]]
    claims: list[tuple[int, int, int]]


@cache
def labels() -> tuple[str, ...]:
    """All labels, "O" for nothing first."""
    return ("O", *(FOLDER / "labels.txt").read_text(encoding="utf-8").split())


def base_pieces(base: Path) -> list[str]:
    """The pieces of the base in its order."""
    return (base / "vocab.txt").read_text(encoding="utf-8").rstrip("\n").split("\n")


def base_numbers(base: Path) -> list[int]:
    """The numbers in the base of the pieces that are kept."""
    return [
        number
        for number, piece in enumerate(base_pieces(base))
        if piece in NEEDED
        or (len(piece) == 1 and (piece.isascii() or piece in "£€½…•°"))
        or (_PIECE.fullmatch(piece) and (len(piece.lstrip("#")) == 1 or number < COMMON))
    ]


def write_pieces(base: Path, path: Path) -> None:
    """The kept pieces, one a line."""
    known = base_pieces(base)
    path.write_text("".join(f"{known[n]}\n" for n in base_numbers(base)), encoding="utf-8")


def notes(base: Path) -> tuple[list[Note], list[Note]]:
    """The notes looked at whole, and those of which only what is marked was."""
    write_pieces(base, FOLDER.parents[1] / "pieces.txt")
    kept = base_numbers(base)
    whole: list[Note] = []
    marked: list[Note] = []
    for path in sorted(FOLDER.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line[:2].upper() in {f"{mark} " for mark in MARKS}:
                (whole if line[0].isupper() else marked).append(_note(line, kept))
    return whole, marked


def _note(line: str, kept: list[int]) -> Note:
    """One line; the program's own numbers of pieces become those of the base."""
    text, claims = _unmarked(line[2:])
    normal = Normal(text)
    spans = [(*_moved(normal, start, end), label) for start, end, label in claims]
    first, mark, last = (
        kept[known().numbers[name]] for name in (FRAME[0], MARKS[line[0].upper()], FRAME[1])
    )
    note = Note([first, mark], [0, 0], [IGNORED] * 2, [IGNORED] * 2, [], spans)
    for word in words_of(normal.text):
        at = next((s for s in spans if word.start < s[1] and s[0] < word.end), None)
        says = at[2] if at else 0 if line[0].isupper() else IGNORED
        begins = int(at is not None and not any(w[1] > at[0] for w in note.words))
        note.words.append((word.start, word.end, len(note.pieces)))
        for place, piece in enumerate(word.pieces):
            note.pieces.append(kept[piece])
            note.cases.append(case(normal.text[word.start : word.end]))
            note.labels.append(IGNORED if place else says)
            note.begins.append(IGNORED if place or says == IGNORED else begins)
    ends = (last, 0, IGNORED, IGNORED)
    for column, end in zip(note[:4], ends, strict=True):
        del column[LONGEST - 1 :]
        column.append(end)
    return note._replace(words=[word for word in note.words if word[2] < LONGEST - 1])


def _unmarked(said: str) -> tuple[str, list[tuple[int, int, int]]]:
    """The words alone, and where in them a claim stands."""
    names = {name: number for number, name in enumerate(labels())}
    text, at = "", 0
    found: list[tuple[int, int, int]] = []
    for m in _CLAIM.finditer(said):
        text += said[at : m.start()]
        found.append((len(text), len(text) + len(m[1]), names[m[2]]))
        text += m[1]
        at = m.end()
    return text + said[at:], found


def _moved(normal: Normal, start: int, end: int) -> tuple[int, int]:
    """The bounds in the normal text of what stood between these in the original."""
    inside = [
        place
        for place in range(len(normal.text))
        if start <= normal.original(place, place + 1)[0] < end
    ]
    return (inside[0], inside[-1] + 1) if inside else (0, 0)
