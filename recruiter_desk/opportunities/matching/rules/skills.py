"""What a word of expertise means: the skill's name in the lexicon, and for how long."""

import re
from functools import lru_cache

from recruiter_desk.base.text import fold
from recruiter_desk.screening.reading.experience.named import lexicon, parents

_LENGTH = re.compile(
    r"\(?\b(?P<many>\d{1,3}(?:\.\d)?)\s*\+?\s*(?P<unit>y|yrs?|years?|m|mos?|mths?|months?)\b"
    r"\.?\s*(?:of|in|with|min(?:imum)?|exp(?:erience)?)?\b\)?"
)
_AROUND = re.compile(r"^(?:at least|min(?:imum)?|with|of|in|has|must have|:|,|-|\s)+|[\s:,(-]+$")


@lru_cache(maxsize=16_384)
def named(text: str) -> tuple[frozenset[str], int | None]:
    """The names of what was typed as expertise, wider ones included, and its months if said.

    Words the lexicon does not know stand for themselves in small letters.
    """
    rest, months = length(text)
    first = name(rest)
    met = [m.means for m in lexicon().skills.find(rest)] or [first]
    return frozenset({first, *met, *(wide for one in met for wide in parents(one))}), months


def name(text: str) -> str:
    """The one name of a thing typed: the lexicon's, else its words in small letters."""
    low = fold(text)
    met = lexicon().skills.find(low)
    return met[0].means if met else low


def length(text: str) -> tuple[str, int | None]:
    """The text without a length of time, in small letters, and that length in months."""
    low = fold(text)
    found = _LENGTH.search(low)
    if found is None:
        return low, None
    rest = f"{low[: found.start()]} {low[found.end() :]}"
    rest = _AROUND.sub("", re.sub(r"\s+", " ", rest).strip()).strip()
    each = 12 if found["unit"].startswith("y") else 1
    return rest, round(float(found["many"]) * each)


def months_shown(months: float) -> str:
    """ "5 y 3 m", "8 m"."""
    years, left = divmod(max(0, round(months)), 12)
    return (
        " ".join(part for part in (f"{years} y" * bool(years), f"{left} m" * bool(left)) if part)
        or "0 m"
    )
