"""Where a text names an employer of their resumes, whatever stands about the name."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from recruiter_desk.people.places import find_place
from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.names_alike import begins_alike, laid_out
from recruiter_desk.screening.reading.named import given_names
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.titles import laid_out as laid_out_title

_RUN = re.compile(
    r"(?<![\w.@-])[A-Z][\w&'-]*(?:(?:\s(?:(?:of|the|and|&)\s){0,2}|\s?&\s?)[A-Z][\w&-]*){0,4}"
)
_LEAST = 4  # letters of a name's telling word


def named(text: Text) -> Iterator[tuple[int, int]]:
    """The bounds of every name that begins one of an employer of their resumes."""
    if not text.employers:
        return
    person = text.person.lower().split()
    for m in _RUN.finditer(text.text):
        said = m.group()
        for first in _starts(said):
            name = said[first:].removesuffix("'s")
            if name.split(maxsplit=1)[0].lower() in _no_names():
                continue
            if not _is_person(name, person) and _known(name, text.employers):
                yield m.start() + first, m.start() + first + len(name)
                break


@cache
def _no_names() -> frozenset[str]:
    return frozenset(words("employers")["no_name"])


def _starts(said: str) -> list[int]:
    """Where a name may begin within words with capitals: "Left Dunmore" has two."""
    return [0, *(m.end() for m in re.finditer(r"\s(?:(?:of|the|and|&)\s)?", said))][:3]


def _is_person(name: str, person: list[str]) -> bool:
    first = name.split(maxsplit=1)[0].lower()
    return first in person or (first in given_names() and len(name.split()) == 1)


@lru_cache(maxsize=4096)
def _known(name: str, employers: tuple[str, ...]) -> bool:
    telling = laid_out(name).telling
    titled = laid_out_title(name)
    if " " not in name and (titled.jobs or titled.rank >= 0):
        return False
    if not telling or max(len(word) for word in telling) < _LEAST:
        return name.isupper() and len(name) > 2 and any(begins_alike(e, name) for e in employers)
    met = [e for e in employers if begins_alike(e, name)]
    return len(met) == 1 and (len(name.split()) > 1 or not find_place(name))
