"""Takes what was typed apart: a ZIP code, a town, and the state or country after it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from recruiter_desk.base.text.normalise import fold
from recruiter_desk.people.places.model import Area
from recruiter_desk.people.places.words import key_of

LONGEST = 120  # characters looked at; the longest place with state and country has under 80
_WORDS_OF_AREA = 5  # "saint vincent and the grenadines"
_ZIP = re.compile(r"(?:^|[^0-9])([0-9]{5})(?:-[0-9]{4})?\W*(?:usa?)?\W*$", re.ASCII)
_PARTS = re.compile(r"[,;|()\n]")
_BEFORE = ("greater ", "metropolitan ", "metro ", "downtown ", "near ")
_AFTER = (" metropolitan area", " metro area", " area", " metro", " suburbs")

Areas = Mapping[str, Sequence[Area]]


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to take the text: a town's key and what must hold it.

    Each of `within` is a word that fits several areas, the likeliest first ("ca": California,
    then Canada). `around` is true for "greater Boston"; `whole` is false when words were left.
    """

    city: str
    within: tuple[tuple[Area, ...], ...] = ()
    around: bool = False
    whole: bool = True


def split_zip(text: str) -> tuple[int | None, str]:
    """A five-digit US ZIP code at the end (None if there is none) and the text before it."""
    short = fold(text[:LONGEST])
    found = _ZIP.search(short)
    return (int(found[1]), short[: found.start(1)]) if found else (None, short)


def readings(text: str, areas: Areas) -> Iterator[Reading]:
    """Every way to take the text, the likeliest first."""
    parts = [key for part in _PARTS.split(text[:LONGEST]) if (key := key_of(part))]
    words = " ".join(parts).split()
    if not words:
        return
    yield Reading(" ".join(words))
    if len(parts) > 1:
        yield from _by_commas(parts, areas)
    yield from _peeled(words, areas)
    yield from _around(parts, areas)
    bare = [word for word in words if not word.isdigit()]
    if bare and len(bare) < len(words):
        yield from readings(" ".join(bare), areas)
    if len(parts) > 1:
        yield Reading(parts[0], whole=False)


def _by_commas(parts: Sequence[str], areas: Areas) -> Iterator[Reading]:
    """`Tucson, Pima County, AZ`: parts nobody knows are passed over if one is known."""
    within = tuple(tuple(areas[part]) for part in parts[1:] if part in areas)
    if within:
        yield Reading(parts[0], within)


def _peeled(words: Sequence[str], areas: Areas, depth: int = 2) -> Iterator[Reading]:
    """`london ontario canada`: areas taken off the end, the longest first."""
    for size in range(min(_WORDS_OF_AREA, len(words) - 1), 0, -1):
        rest, area = words[:-size], " ".join(words[-size:])
        if area not in areas:
            continue
        within = tuple(areas[area])
        yield Reading(" ".join(rest), (within,))
        if depth > 1:
            for deeper in _peeled(rest, areas, depth - 1):
                yield Reading(deeper.city, (*deeper.within, within))


def _around(parts: Sequence[str], areas: Areas) -> Iterator[Reading]:
    """`greater Boston`, `Denver metro area`: the town, and the country round it."""
    city = parts[0]
    for lead in _BEFORE:
        city = city.removeprefix(lead)
    for tail in _AFTER:
        city = city.removesuffix(tail)
    if city == parts[0]:
        return
    named = [city, *parts[1:]]
    split = [*_by_commas(named, areas), *_peeled(" ".join(named).split(), areas)]
    for near in (*split, Reading(city, whole=len(named) == 1)):
        yield replace(near, around=True)
