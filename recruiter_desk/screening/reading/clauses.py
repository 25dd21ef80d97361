"""Where a text falls into clauses: what is said of one thing in one breath."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause by its bounds in the normal text; `line` is the first letter of its line.

    `asks`: it ends with a question mark.
    """

    start: int
    end: int
    line: int
    asks: bool = False


_ABBREVIATIONS = (
    "st",
    "dr",
    "mr",
    "ms",
    "mrs",
    "inc",
    "ltd",
    "co",
    "no",
    "approx",
    "lic",
    r"e\.g",
    r"i\.e",
    "vs",
    r"a\.m",
    r"p\.m",
    r"m\.ed",
    r"b\.ed",
    r"ed\.d",
    "[a-z]",
)
_UNENDED = "".join(rf"(?<!\b{short}\.)" for short in _ABBREVIATIONS)
_BREAK = re.compile(
    rf"(?=[.!?;•,\s])(?:(?P<stop>\.{_UNENDED}(?=\s|$|[\"')])|[!?](?=\s|$|[\"')])|;|\s[-|"
    rf"]{{1,2}}\s(?!present|to\b)"
    rf"|\s/\s|\s->\s|•|\s\*\s|[.!?][\"')]+(?=\s|$))"
    rf"|(?P<turn>(?:,\s*|\s)(?=(?:but|though|although|however|whereas|yet)\b))"
    rf"|(?P<line>\s*\n\s*))"
)
_GOES_ON = re.compile(r"[a-z0-9(&]")
_ENDS_OPEN = re.compile(r"(?:,|-|&|\b(?:and|or|of|the|in|at|with|for|to|a|an|by|on|as))$")
_BULLET = re.compile(r"(?:[•*\-o>]|\(?\d{1,2}[.)])\s")


def clauses(low: str) -> tuple[Clause, ...]:
    """The clauses of a text of small letters, in order; blanks between them belong to none."""
    found: list[Clause] = []
    start, line = 0, 0
    for m in _BREAK.finditer(low):
        if m.lastgroup == "line" and _goes_on(low, line, m):
            continue
        if m.lastgroup == "stop" and _is_no_stop(low, m):
            continue
        _add(found, low, start, m.start(), line)
        start = m.end()
        if m.lastgroup == "line":
            line = start
    _add(found, low, start, len(low), line)
    return tuple(found)


def _goes_on(low: str, line: int, m: re.Match[str]) -> bool:
    """Whether a line only wrapped: it was long and open, and the next begins small."""
    if m.group().count("\n") > 1 or m.end() >= len(low):
        return False
    if _BULLET.match(low, m.end()):
        return False
    before = low[max(line, m.start() - 400) : m.start()]
    last = before.rsplit("\n", 1)[-1]
    return bool(_ENDS_OPEN.search(last)) or (len(last) > 55 and bool(_GOES_ON.match(low, m.end())))


def _is_no_stop(low: str, m: re.Match[str]) -> bool:
    """A dash or slash between numbers, dates or months is none."""
    if m.group()[0] not in " \t" or "-" not in m.group():
        return False
    before, after = low[: m.start()].rstrip()[-1:], low[m.end() : m.end() + 1]
    return before.isdigit() and (after.isdigit() or after.isalpha())


def _add(found: list[Clause], low: str, start: int, end: int, line: int) -> None:
    while start < end and low[start].isspace():
        start += 1
    while end > start and low[end - 1].isspace():
        end -= 1
    if start < end:
        asks = low[end : end + 1] == "?" or low[end - 1] == "?"
        found.append(Clause(start, end, line, asks))
