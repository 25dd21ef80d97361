"""Whose title, employer and place stand in a job's head, from its pieces."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from recruiter_desk.screening.reading.resume.kinds import EMPLOYER, OPEN, PLACE, TITLE
from recruiter_desk.screening.reading.resume.known import regions
from recruiter_desk.screening.reading.resume.pieces import Piece


class Head(NamedTuple):
    """What the head of a job says; "" where it says nothing of it.

    `apart`: title and employer stand in lines of their own. `part`: it may be a part
    of the title: "Nurse, Progressive Care".
    """

    employer: str = ""
    title: str = ""
    place: str = ""
    first: int = 0
    last: int = 0
    title_first: bool | None = None
    sure: bool = False
    apart: bool = False
    part: bool = False


def read_head(pieces: Sequence[Piece], *, title_first: bool | None) -> Head:
    """The head these pieces make; `title_first`: how other jobs have it, None: unknown."""
    said = [p for p in pieces if p.kind != "noise"]
    places = _places(said)
    rest = [p for p in said if p not in places]
    title = next((p for p in rest if p.told and p.kind == TITLE), None) or next(
        (p for p in rest if p.kind == TITLE), None
    )
    employer = next((p for p in rest if p.told and p.kind == EMPLOYER), None) or next(
        (p for p in rest if p.kind == EMPLOYER), None
    )
    sure = title is not None and employer is not None
    title, employer = _opened(rest, places, title, employer, title_first=title_first)
    if title is None and employer is None:
        return Head()
    used = [p for p in (title, employer) if p is not None]
    order = None
    if title is not None and employer is not None:
        order = title.start < employer.start
    return Head(
        _employer_words(employer, rest, places),
        _title_words(title, rest, employer),
        ", ".join(p.text for p in places[:2]),
        min(p.start for p in used),
        max(p.end for p in used),
        order,
        sure,
        title is not None and employer is not None and title.line != employer.line,
        employer is not None and employer in _parts(rest),
    )


def _parts(said: Sequence[Piece]) -> list[Piece]:
    """The pieces behind a title and a comma that read as employers."""
    return [
        p
        for before, p in pairwise(said)
        if before.kind == TITLE
        and p.kind == EMPLOYER
        and p.glue == "comma"
        and before.line == p.line
    ]


def without_parts(said: Sequence[Piece]) -> list[Piece]:
    """The pieces, those that may be a part of a title for no employer."""
    parts = _parts(said)
    return [p._replace(kind=OPEN) if p in parts else p for p in said]


def _places(said: Sequence[Piece]) -> list[Piece]:
    """The pieces that name the place: a region, and the town by comma before it."""
    found: list[Piece] = []
    for i, piece in enumerate(said):
        if piece.kind != PLACE:
            continue
        before = said[i - 1] if i else None
        town = (
            before is not None
            and before.kind == OPEN
            and piece.glue == "comma"
            and before.line == piece.line
            and len(before.text.split()) <= 3
            and _lacks_town(piece)
        )
        if town and before is not None and _may_be_town(said, i - 1):
            found.append(before)
        found.append(piece)
    return found


def town_pieces(said: Sequence[Piece]) -> list[Piece]:
    """The pieces that are a place or the town before a region."""
    return [
        piece
        for i, piece in enumerate(said)
        if piece.kind == PLACE
        or (
            i + 1 < len(said)
            and said[i + 1].kind == PLACE
            and said[i + 1].glue == "comma"
            and _lacks_town(said[i + 1])
            and piece.kind == OPEN
            and (i > 0 or _CODE.search(said[i + 1].text) is not None)
        )
    ]


def _lacks_town(piece: Piece) -> bool:
    """Whether a place is a region alone ("TN"), so that its town may stand before it."""
    said = _CODE.sub("", piece.text)
    return len(said.split()) == 1 or said.lower().strip(" .") in regions()


def _may_be_town(said: Sequence[Piece], at: int) -> bool:
    """Whether an open piece before a region is its town: somebody else can be the employer."""
    others = [p for p in said if p is not said[at] and p.kind in {OPEN, EMPLOYER}]
    return bool(others)


def _opened(
    rest: Sequence[Piece],
    places: Sequence[Piece],
    title: Piece | None,
    employer: Piece | None,
    *,
    title_first: bool | None,
) -> tuple[Piece | None, Piece | None]:
    """Title and employer, taken from open pieces where no word told."""
    free = [p for p in rest if _may_name(p) and p is not title and p is not employer]
    if title is None and employer is None:
        whole = [p for p in free if p.glue != "comma"] or list(free)
        if len(whole) >= 2:
            first, second = whole[0], whole[1]
            return (first, second) if title_first else (second, first)
        return (None, whole[0]) if whole else (None, None)
    if employer is None and title is not None:
        titles = [p for p in rest if p.kind == TITLE and p is not title and p.line != title.line]
        employer = _nearest(free, title, places) or (titles[0] if titles and not free else None)
    elif title is None and employer is not None:
        own = [p for p in free if not (p.glue == "comma" and p.line == employer.line)]
        title = _nearest(own, employer, ())
    return title, employer


APART = 3  # letters between a title and what belongs to it
_SINCE = re.compile(r"(?<=\w)\s+(?:since|from|until|till|as of)\b.*$")
_COUNTED = re.compile(r"\d[\d,.]*\+? [a-z]|\d+ [A-Z]{2,4}\b")


def _may_name(piece: Piece) -> bool:
    """Whether an open piece may be the name of an employer or a title: short, no sentence."""
    if piece.kind != OPEN or len(piece.text.split()) > 8:
        return False
    if _COUNTED.match(piece.text) or ";" in piece.text:
        return False
    return piece.glue == "line" or not piece.text[0].islower()


def _nearest(free: Sequence[Piece], known: Piece, places: Sequence[Piece]) -> Piece | None:
    """The open piece most like a name of its own: by its line, by a strong mark, by a place."""

    def rank(piece: Piece) -> tuple[int, int, int]:
        own = {"line": 0, "strong": 1, "comma": 2}[piece.glue]
        placed = any(p.line == piece.line and 0 <= p.start - piece.end <= 6 for p in places)
        same = piece.line == known.line and piece.glue == "comma"
        return (0 if placed else 1, 1 if same else 0, own)

    return min(free, key=rank, default=None)


_CODE = re.compile(r"\s+\d{5}(?:-\d{4})?$")
_BRACKET = re.compile(r"\s*\([^)]*\)?$")


_TOWN = re.compile(
    r"(?<=\w) (?:San|Santa|Los|Las|St\.?|Saint|Fort|El|Palo|New|Port|Baton|Des) [A-Z][\w.-]+$"
)


def _employer_words(piece: Piece | None, rest: Sequence[Piece], places: Sequence[Piece]) -> str:
    """An employer as written, brackets left out; "Birch, Moll & Tan LLP" whole.

    A town before its region is left out where no mark parts them: "Koios San Diego, CA".
    """
    if piece is None:
        return ""
    said = _BRACKET.sub("", piece.text) or piece.text
    if any(0 <= p.start - piece.end <= 2 for p in places):
        said = _TOWN.sub("", said) or said
    at = rest.index(piece)
    before = rest[at - 1] if at else None
    joined = " & " in said and piece.glue == "comma" and before is not None
    if joined and before and before.kind == OPEN and len(before.text.split()) == 1:
        said = f"{before.text}, {said}"
    return " ".join(said.split()).rstrip(" *")


def _title_words(piece: Piece | None, rest: Sequence[Piece], employer: Piece | None) -> str:
    """A title as written, with what follows by comma: "Manager, Clinical Services"."""
    if piece is None:
        return ""
    said, last = piece.text, piece.end
    if piece.kind == TITLE and employer is not None and employer.kind == EMPLOYER:
        for after in rest[rest.index(piece) + 1 :]:
            if after.glue != "comma" or after.kind != OPEN or after.start - last > APART:
                break
            last = after.end
            said = f"{said}, {after.text}"
    return " ".join(_SINCE.sub("", said).split())
