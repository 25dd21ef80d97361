"""Where a line of a job's head falls into pieces: at marks, at commas, about "at" and "as"."""

import re
from collections.abc import Iterator

from recruiter_desk.screening.reading.resume.kinds import EMPLOYER, TITLE, kind_of
from recruiter_desk.screening.reading.resume.known import OUTER

_STRONG = re.compile(
    r"\s*(?:\t|\s{3,}|\s?\|\s?|\s[•·]\s|"
    r"(?<!\bSt)(?<!\bDr)(?<!\bMt)(?<!\bFt)(?<!\bSr)(?<!\bJr)(?<!\bCo)(?<!\bInc)(?<!\bLtd)(?<!\bNo)(?<!\b[A-Z])\.\s+(?=[A-Z])|\s[-~>*]{1,2}\s|-{2,}|\s?@\s?|\s?:\s|\s-|-\s|;\s)\s*"
)
_COMMA = re.compile(r"\s*,\s+|,(?=[A-Z])")
_AT = re.compile(r"(?<=\w)\s+(?:at|@|with|for|bei|chez|en|presso|bij|hos|w|in der)\s+(?=[A-Z0-9])")
_AS = re.compile(r"(?<=\w)\s+as(?: an?)?\s+(?=[A-Z0-9])")
_IN = re.compile(r"(?<=\w)\s+in\s+(?=[A-Z0-9])")
_SUFFIX = re.compile(
    r"\s*,?\s+(?:inc|llc|ltd|limited|corp|co|llp|l\.p|plc|gmbh|s\.a|p\.c|pc|pllc|n\.a|lp)\b\.?",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    r"\s+(?:from|since|between|seit|depuis|vom|du|during|in|till|until|to|dated?)$", re.IGNORECASE
)
_LEADING = re.compile(
    r"(?:(?:currently|presently|previously)\s+)?(?:work(?:ed|ing)|joined|employed|job profile|"
    r"associated|served|deputed)\s+"
    r"(?:as(?: an?)?|with|in|at|for|to|by)\s+",
    re.IGNORECASE,
)
_LABELS = {
    "title": re.compile(
        r"(?:job )?(?:title|role|position|designation|post|profile|worked as|working as|"
        r"joined as|funktion|stelle|poste|puesto|cargo)(?: held)?\s*[:-]+\s*",
        re.IGNORECASE,
    ),
    "employer": re.compile(
        r"(?:name of (?:the )?)?(?:company|employer|organi[sz]ation|firm|firma|arbeitgeber|"
        r"société|entreprise|empresa|azienda|hospital|institution)(?: name)?\s*[:-]+\s*",
        re.IGNORECASE,
    ),
    "place": re.compile(r"(?:location|place|city|ort|lieu|lugar)\s*[:-]+\s*", re.IGNORECASE),
    "noise": re.compile(
        r"(?:duration|period|dates?|from|tenure|client|project|domain|team size|environment|"
        r"responsibilit\w+|technolog\w+|tools|duties|zeitraum|website|url|supervisor|salary|"
        r"phone|reason for leaving|summary|description)\b[^:]{0,30}[:-]\s*",
        re.IGNORECASE,
    ),
}


def cuts(
    text: str, offset: int, skip: list[tuple[int, int]]
) -> Iterator[tuple[int, int, str, str]]:
    """The pieces of a line without the stretches of `skip`: start, end, what parts it, its label.

    It is parted from the piece before by "line", "strong" or "comma"; `skip` counts from
    `offset`, where the line begins.
    """
    glue = "line"
    for start, end in _strong(text, offset, skip):
        label, begin = _label(text, start, end)
        for part_start, part_end in _around_at(text, begin, end):
            for first, last in _split(text, part_start, part_end, _COMMA):
                yield *_trimmed(text, first, last), glue, label
                glue, label = "comma", ""
            glue = "strong"


def _strong(text: str, offset: int, skip: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    for start, end in _without(text, offset, skip):
        yield from _split(text, start, end, _STRONG)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The bounds without marks, "currently working as" before and "from" behind."""
    if m := _LEADING.match(text, start, end):
        start = m.end()
    while start < end and text[start] in OUTER and not _opens(text, start, end):
        start += 1
    while end > start and text[end - 1] in OUTER and not _closes(text, start, end):
        end -= 1
    m = _LOOSE.search(text, start, end)
    return start, m.start() if m is not None and m.start() > start else end


def _label(text: str, start: int, end: int) -> tuple[str, int]:
    for kind, pattern in _LABELS.items():
        if m := pattern.match(text, start, end):
            return kind, m.end()
    return "", start


def _opens(text: str, start: int, end: int) -> bool:
    return text[start] == "(" and ")" in text[start + 1 : end - 1]


def _closes(text: str, start: int, end: int) -> bool:
    if text[end - 1] == ".":
        return bool(
            re.search(r"\b(?:inc|ltd|co|corp|sr|jr|llc|\w\.\w)\.$", text[start:end].lower())
        )
    return text[end - 1] == ")" and "(" in text[start:end]


def _without(text: str, offset: int, skip: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    at = 0
    for a, b in sorted(skip):
        if a - offset > at:
            yield at, a - offset
        at = max(at, min(len(text), b - offset))
    if at < len(text):
        yield at, len(text)


def _split(text: str, start: int, end: int, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    at = start
    for m in pattern.finditer(text, start, end):
        if _keeps(text, at, m):
            continue
        yield at, m.start()
        at = m.end()
    yield at, end


def _keeps(text: str, at: int, m: re.Match[str]) -> bool:
    """Whether a separator belongs to a name: "Acme, Inc.", within brackets, "(a, b)"."""
    if text.count("(", at, m.start()) > text.count(")", at, m.start()):
        return True
    return bool(_SUFFIX.match(text, m.start())) and "," in m.group()


def _around_at(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """ "Nurse at Mercy", "Mercy as a nurse": only about a title."""
    if m := _LEADING.match(text, start, end):
        start = m.end()
    for pattern, side in ((_AT, 0), (_AS, 1), (_IN, 0)):
        m = pattern.search(text, start, end)
        if m is None:
            continue
        sides = (text[start : m.start()], text[m.end() : end])
        other = kind_of(sides[1 - side].split(",")[0])
        if kind_of(sides[side]) == TITLE and (pattern is not _IN or other == EMPLOYER):
            yield start, m.start()
            yield m.end(), end
            return
    yield start, end
