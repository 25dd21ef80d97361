"""Where licences and certificates are named in a text, and by which small word rules know them."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from recruiter_desk.screening.lexicon import Phrases, words
from recruiter_desk.screening.reading.text import Text


class Named(NamedTuple):
    """A credential named in the normal text; `title`: by a word that is a job's title too."""

    start: int
    end: int
    about: str
    title: bool = False


_MODALITIES = {
    "r": "arrt-r", "mr": "arrt-mr", "mri": "arrt-mr", "ct": "arrt-ct", "m": "arrt-m",
    "t": "arrt-t", "vi": "arrt-vi", "n": "arrt-n", "bd": "arrt-bd", "s": "arrt-s",
    "ci": "arrt-ci", "vs": "arrt-vs", "bs": "arrt-bs",
}  # fmt: skip
_LETTERS = re.compile(
    r"\b(?:r\.?t\.?|arrt|a\.r\.r\.t\.)\s*[-,:]?\s*(?:certified\s*)?"
    r"((?:\(\s*(?:r|mri?|ct|m|t|vi|n|bd|s|ci|vs|bs)\s*\)[\s,/&+]*(?:and\s)?)+)"
)
_SONO = re.compile(r"\b(rdms|rdcs|rvt)\s*((?:\(\s*[a-z/ ]{1,6}\s*\)\s*)+)")
_MODALITY = r"(?P<{0}>mri?|ct|mammo(?:graphy)?|x-?ray)"
_SERIES = re.compile(r"\bseries \d{1,2}(?:(?:\s*[,/&]\s*|\s+and\s+|\s*,\s*and\s+)\d{1,2}\b)*")
_REGISTRY = re.compile(
    r"\b(?:(?:arrt|registry|registered|certified|boards?|credential(?:ed)?)"
    r"(?:[- ]eligible|[- ]certified|[- ]registered|[- ]registry)?\s+(?:in|for)\s+"
    + _MODALITY.format("after")
    + r"|"
    + _MODALITY.format("before")
    + r"\s+(?:registry|boards?|credential|certification|cert|arrt|registered|certified)"
    r"|arrt\s+(?:registered\s+)?" + _MODALITY.format("third") + r")\b"
)
_OWNED = re.compile(
    r"\b(?:(?:no|holds?|without|lost|got)\s+(?:an? |his |her )?|"
    r"(?:let|lets|letting|dropp?(?:ed|ing)?|g[ai]ven? up|kept|keeps?|renew\w*|added|still has|"
    r"(?:does|do|did|has|have|is)n't (?:\w+ )?(?:have|got|hold|keep)) (?:(?:the|his|her|my) )?)$"
)
_TOLD = re.compile(
    r"\s*[:?-]+\s*[\"']?(?:no\b|none|never|turns out|(?:he|she|i|they)\b|has\b|doesn't|hasn't|"
    r"lapsed|"
    r"expired|gone|let\b|dropped|current)|\s+(?:he|she|i|they)(?:'s|'d)? (?:has |had )?(?:never|"
    r"let|lost|dropped|gave|didn't|doesn't|don't|hasn't|haven't|added)\b|\s+(?:came off|lapsed|"
    r"expired|ran out|(?:was|got) (?:dropped|removed|pulled))\b"
)
LISTED = re.compile(
    r"[\W_]*(?:endorsements?|licen[cs]es?|licensure|certs?|certificat\w+|credentials?|tickets?|"
    r"cards?|qualifications?|quals?)\s*(?:&[^:\n]{0,24})?(?::|\s{2})"
)
_BY_WORD = {"mr": "arrt-mr", "mri": "arrt-mr", "ct": "arrt-ct", "mammo": "arrt-m",
            "mammography": "arrt-m", "xray": "arrt-r", "x-ray": "arrt-r"}  # fmt: skip


@cache
def _phrases() -> Phrases:
    names = words("credentials")["names"]
    return Phrases({phrase: about for about, said in names.items() for phrase in said})


@cache
def _short(key: str) -> frozenset[str]:
    return frozenset(words("credentials")["short"][key])


@cache
def _beside() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){words('credentials')['short']['beside']}\b")


def named(text: Text) -> list[Named]:
    """Every credential of the lexicon named in a text, in order, none inside another."""
    found = [*_imaging(text)]
    taken = [(one.start, one.end) for one in found]
    for met in _phrases().find(text.low):
        if any(a < met.end and met.start < b for a, b in taken):
            continue
        if "\n\n" in text.low[met.start : met.end]:
            continue
        said = " ".join(text.low[met.start : met.end].split())
        if said in _short("capitals") and not _stands_out(text, met.start, met.end):
            continue
        found.append(Named(met.start, met.end, met.means, said in _short("titles")))
    return sorted(found)


def _imaging(text: Text) -> Iterator[Named]:
    for m in text.find(_LETTERS):
        for letters in re.finditer(r"\(\s*(\w+)\s*\)", m[1]):
            about = _MODALITIES[letters[1]]
            last = m.start(1) + letters.end()
            yield Named(
                m.start() if letters.start() == 0 else m.start(1) + letters.start(), last, about
            )
    for m in text.find(_SERIES):
        for number in re.finditer(r"\d+", m[0]):
            first = m.start() + (number.start() if number.start() > 8 else 0)
            yield Named(first, m.start() + number.end(), f"series-{number[0]}")
    for m in text.find(_SONO):
        yield Named(m.start(), m.end(), m[1])
    for m in text.find(_REGISTRY):
        said = m["before"] or m["after"] or m["third"]
        yield Named(m.start(), m.end(), _BY_WORD[said])


def _stands_out(text: Text, start: int, end: int) -> bool:
    """Whether a short name is in capitals, or words beside it say that it is a credential."""
    if text.is_resume and text.outline.part(start) == "credentials":
        return True
    line = text.low.rfind("\n", 0, start) + 1
    if text.is_resume and LISTED.match(text.low, line, start):
        return True
    said = text.text[start:end]
    letters = "".join(c for c in said if c.isalpha())
    if letters.isupper() and len(letters) > 1:
        near = text.text[max(0, start - 30) : end + 30]
        return not near.isupper() or len(letters) > 2 or _is_beside(text, start, end)
    return _is_beside(text, start, end)


def _is_beside(text: Text, start: int, end: int) -> bool:
    clause = text.clause(start)
    if end - start > 4 and _OWNED.search(text.low, max(clause.start, start - 34), start):
        return True
    if start - clause.start < 4 and _TOLD.match(text.low, end):
        return True
    before = _beside().search(text.low, max(clause.start, start - 16), start)
    return bool(before or _beside().search(text.low, end, min(clause.end, end + 22)))
