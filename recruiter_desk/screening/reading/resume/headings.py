"""The headings of a resume and the parts under them."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.reading.resume.kinds import TITLE, kind_of
from recruiter_desk.screening.reading.resume.lines import Line
from recruiter_desk.screening.reading.resume.outline import Part
from recruiter_desk.screening.reading.when.names import plain

PARTS = ("experience", "education", "credentials", "skills", "summary", "languages", "other")
_TRIM = re.compile(r"^[^\w&]+|[^\w)&]+$")
_TAIL = re.compile(r"\s*\([^)]*\)?$")
_NUMBER = re.compile(r"^(?:[0-9]{1,2}|[ivx]{1,4})[.)]\s+")
_SPACED = re.compile(r"(?:\b\w ){3,}\w\b")
_INLINE = re.compile(r"([a-zà-ÿ][\w &/,'-]{2,40}?)\s*(?::|\s-{1,2}\s|\t|\s{2,})\s*(?=\S)")


@cache
def _whole() -> Mapping[str, str]:
    said = words("headings")
    found: dict[str, str] = {}
    for part in PARTS:
        for phrase in said[part]["whole"]:
            found.setdefault(phrase, part)
            found.setdefault(plain(phrase), part)
    return found


@cache
def _cores() -> Mapping[str, str]:
    said = words("headings")
    found: dict[str, str] = {}
    for part in PARTS:
        for word in said[part]["cores"]:
            found.setdefault(word, part)
    return found


@cache
def _around() -> frozenset[str]:
    return frozenset(words("headings")["words"]["around"])


@cache
def _volunteer() -> frozenset[str]:
    return frozenset(words("headings")["words"]["volunteer"])


def heading(line: Line) -> str:
    """The part a line is the heading of; "" where it is none."""
    if len(line.text) > 70 or line.bullet > 2:
        return ""
    if line.text[-1] in ".," and len(line.text) > 6:
        return ""
    said = _NUMBER.sub("", _TRIM.sub("", _TAIL.sub("", line.low)))
    if _SPACED.fullmatch(said):
        said = said.replace("  ", "\0").replace(" ", "").replace("\0", " ")
    found = meaning(said)
    if line.bullet and (
        said not in _whole() or len(said) < 4 or not line.text[line.bullet :].isupper()
    ):
        return ""
    if not found and _is_of_a_job(line, said):
        return "experience"
    if not found and line.text.isupper() and (joined := said.replace(" ", "")) in _whole():
        found = _whole()[joined]
    if found and line.text[0].islower() and said not in _whole():
        return ""
    return found


def _is_of_a_job(line: Line, said: str) -> bool:
    """ "NURSE PRACTITIONER EXPERIENCE": a title, and that what follows is of it."""
    title, _, last = said.rpartition(" ")
    if last not in _OF_A_JOB or len(title.split()) > 4 or line.bullet:
        return False
    return all(word[0].isupper() for word in line.text.split()) and kind_of(title) == TITLE


_OF_A_JOB = frozenset(("experience", "employment", "history"))


def meaning(said: str) -> str:
    """The part that words in small letters head; "" where they head none."""
    said = " ".join(said.split())
    if said in _whole():
        return _whole()[said]
    parts = [p for p in re.split(r"[\s,/]+", said) if p]
    if not 1 < len(parts) <= 7:
        return ""
    cores, around = _cores(), _around()
    if not all(p in cores or p in around for p in parts) or parts[-1] not in cores:
        return _longest(said)
    if not _volunteer().isdisjoint(parts) and "work" not in parts[1:-1]:
        return "other"
    first = next((p for p in parts if p in cores), "")
    joined = any(p in {"and", "&", "/"} for p in parts)
    return cores[first] if joined and cores[first] != "other" else cores[parts[-1]]


def _longest(said: str) -> str:
    """ "Education and something", "work experience - something": by a whole heading first."""
    m = re.match(r"(.+?)\s*(?:&|\band\b|/|-|,|\bund\b|\bet\b|\by\b)\s*\S+(?:\s\S+){0,2}$", said)
    if m and len(m[1]) > 3 and m[1] in _whole() and _whole()[m[1]] != "other":
        return _whole()[m[1]]
    return ""


def inline(line: Line) -> str:
    """The part a line begins with its heading: "Education: BSc, …"; "" where it begins none."""
    m = _INLINE.match(line.low)
    if m is None or line.bullet:
        return ""
    found = _whole().get(m[1].strip(), "")
    return found if line.text[0].isupper() else ""


def parts(lines: Sequence[Line], end: int) -> tuple[Part, ...]:
    """The parts of a resume in order; the first is "top" unless it begins with a heading."""
    marks: list[tuple[int, str]] = []
    here, style, before = "top", (False, False), ""
    for line in lines:
        if before and line.blank and not heading(line):
            marks.append((line.start, before))
            here, before = before, ""
        found = heading(line)
        if found and here == "experience" and found not in _PLAIN_PARTS and _style(line) != style:
            continue
        by_line = not found
        found = found or _by_inline(line, here)
        if found and (line.number > 0 or found != "summary"):
            marks.append((line.start, found))
            before = _back_to(before, here) if by_line else ""
            here, style = found, _style(line) if not by_line else style
    starts = [(0, "top"), *marks]
    bounds = [*[start for start, _ in starts[1:]], end]
    return tuple(
        Part(name, start, stop)
        for (start, name), stop in zip(starts, bounds, strict=True)
        if start < stop
    )


def _back_to(before: str, here: str) -> str:
    """The part that goes on after a paragraph with a heading in its line; "" where none does."""
    return before or (here if here in {"top", "experience"} else "")


_PLAIN_PARTS = frozenset(("experience", "education", "credentials"))


def _style(line: Line) -> tuple[bool, bool]:
    """How a heading is set: in capitals, with a colon; one of another style heads a job's part."""
    return line.text.isupper(), line.text.endswith(":")


def _by_inline(line: Line, here: str) -> str:
    found = inline(line)
    if here != "experience":
        return "" if found in {"experience", "other"} else found
    return found if line.blank and found in {"education", "languages", "credentials"} else ""
