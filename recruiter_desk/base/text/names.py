"""A person's name: its parts, its sort key, and how it is shown."""

import re
from dataclasses import dataclass
from functools import cache

from recruiter_desk.base.text.credentials import take_credentials
from recruiter_desk.base.text.normalise import clean_line, fold

_WORD = r"(?:[OD]'|Ma?c)?[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+"
_PLAIN = re.compile(
    rf"({_WORD}(?:-{_WORD})*) (?:([A-DF-XZ]\.?) )?({_WORD}(?:-{_WORD})*)"
)  # an initial "E" or "Y" may be the Spanish "and", which joins what it stands between
_NOT_FIRST = frozenset({
    "abbot", "af", "al", "bin", "brother", "captain", "coach", "colonel", "da", "dame", "de",
    "dean", "del", "der", "des", "di", "do", "doctor", "dos", "dr", "du", "el", "father", "fr",
    "general", "hon", "judge", "la", "lady", "le", "lieutenant", "lt", "madam", "major",
    "miss", "mr", "mrs", "ms", "mx", "nurse", "pastor", "president", "prof", "professor",
    "rabbi", "rev", "san", "sergeant", "sgt", "sir", "sister", "sr", "st", "te", "ten", "ter",
    "von", "zu",
})  # fmt: skip
_NOT_LAST = frozenset({
    "do", "esq", "esquire", "ii", "iii", "iv", "jnr", "jr", "junior", "ma", "md", "phd",
    "senior", "snr", "sr",
})  # fmt: skip
_GENERATION = _NOT_LAST - {"do", "ma", "md", "phd"} | {"i", "v", "2nd", "3rd"}
_HAN = r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
_HAN_NAME = re.compile(rf"({_HAN})({_HAN}{{1,2}})")


@dataclass(frozen=True, slots=True)
class Name:
    """A name as read; a part that is missing is an empty text.

    `shown` is what was typed, cleaned, without `credentials` ("RT(R)(MR), BSN").
    """

    prefix: str = ""
    given: str = ""
    middle: str = ""
    family: str = ""
    suffix: str = ""
    nickname: str = ""
    credentials: str = ""
    shown: str = ""


def read_name(text: str) -> Name:
    """The parts of a name typed in any order; never raises.

    Two plain words are given and family name, also about an initial; what is longer is read by
    `nameparser`, and a Chinese name of two or three characters has its family name first.
    """
    if name := _read_plain(text, ""):
        return name
    shown, credentials = take_credentials(clean_line(text))
    if han := _HAN_NAME.fullmatch(shown):
        return Name(family=han[1], given=han[2], credentials=credentials, shown=shown)
    return _read_plain(shown, credentials) or _read_by_library(shown, credentials)


def _read_plain(text: str, credentials: str) -> Name | None:
    plain = _PLAIN.fullmatch(text)
    if plain is None:
        return None
    given, middle, family = plain.groups()
    first, last = given.lower(), family.lower()
    if first in _NOT_FIRST or last in _NOT_LAST:
        return None
    if middle and not _no_names().isdisjoint((first, last)):
        return None
    return Name("", given, middle or "", family, "", "", credentials, text)


@cache
def _no_names() -> frozenset[str]:
    """Titles, particles and letters, as the library knows them."""
    from nameparser.config import CONSTANTS as KNOWN

    return frozenset().union(
        *(KNOWN.titles, KNOWN.first_name_titles, KNOWN.prefixes, KNOWN.conjunctions),
        *(KNOWN.suffix_acronyms, KNOWN.suffix_not_acronyms),
    )


def _read_by_library(shown: str, credentials: str) -> Name:
    from nameparser import HumanName

    read = HumanName(shown)
    suffixes = [word for part in read.suffix_list for word in part.split()]
    generation = [word for word in suffixes if word.strip(".").lower() in _GENERATION]
    letters = [word for word in suffixes if word not in generation]
    return Name(
        prefix=read.title,
        given=read.first if read.first or read.last else shown,
        middle=read.middle,
        family=read.last,
        suffix=" ".join(generation),
        nickname=read.nickname,
        credentials=", ".join(filter(None, [*letters, credentials])),
        shown=_without(shown, letters),
    )


def _without(shown: str, letters: list[str]) -> str:
    words = shown.split()
    while words and words[-1].strip(",") in letters:
        words.pop()
    return " ".join(words).rstrip(" ,") or shown


def sort_key(name: Name) -> str:
    """The order of a list of people: family name, then given name, folded."""
    parts = (name.family, name.given, name.middle)
    return "\t".join(fold(part) for part in parts if part) or fold(name.shown)
