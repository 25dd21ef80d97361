"""Notes on an opportunity kept with a candidate: "Acme Foods (Leeds): ops mgr, 60-70, wants SAP".

What such a note says without a word of the candidate is what the client wants, pays or is.
"""

import re
from collections.abc import Sequence
from functools import cache

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.reading.clauses import Clause

_NAME = re.compile(
    r"\W*(?P<name>[A-Z][\w&'.-]*(?: (?:(?:&|of|and|for|de|the|at) )?[A-Z][\w&'.-]*){0,5})"
    r"(?P<small>(?: [a-z][\w'-]+){0,2})(?P<in> ?\([^)\n]{2,40}\))?(?P<next>\s*[:,.;]| |$)"
)
_PLACED = re.compile(r",? (?:(?:near|in|outside|by|of) )?[A-Z][\w .'-]{1,25}, ?")
"""Where a client is, said behind the name: "Isar Keramik, near Munich, wants …"."""
_CANDIDATE = re.compile(r"\b(?:s?he|him|his|hers?|i|me|my)(?:'\w+)?\b")


@cache
def _said(name: str) -> re.Pattern[str]:
    either = "|".join(words("client_notes")["words"][name])
    return re.compile(rf"(?<![\w'])(?:{either})(?![\w'])")


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(words("client_notes")["words"][name])


def client_lines(
    text: str, low: str, clauses: Sequence[Clause], own: frozenset[str]
) -> list[tuple[int, int]]:
    """The clauses of a note that are of a client and say no word of the candidate; `own`: their
    names in small letters.
    """
    found: list[tuple[int, int]] = []
    of_client, line_end = False, -1
    for clause in clauses:
        if clause.start > line_end:
            end = low.find("\n\n", clause.start)
            line_end = len(low) if end < 0 else end
            of_client = _is_headed(text, low, clause.start, line_end, own)
        if of_client and not _is_of_them(low, clause, own):
            found.append((clause.start, clause.end))
    return found


def _is_headed(text: str, low: str, start: int, end: int, own: frozenset[str]) -> bool:
    """Whether a paragraph begins with a client, and goes on with what is wanted or paid there."""
    if _said("heads").match(low, start):
        return _said("cues").search(low, start, end) is not None
    m = _NAME.match(text, start, end)
    if m is None or _is_no_client(m["name"].lower(), own):
        return False
    after = m.end("name")
    several, colon = " " in m["name"] or m["in"] is not None, m["next"].strip() == ":"
    placed = _PLACED.match(text, after, end)
    wants = placed.end() if placed else after + 1
    if _said("wants").match(low, wants) or (m["in"] and colon):
        return True
    cues = _said("cues" if several else "strong")
    return (colon or several) and cues.search(low, after, end) is not None


def _is_no_client(name: str, own: frozenset[str]) -> bool:
    """Whether a name in small letters is the candidate's, a person's, or a word of every day."""
    said = name.rstrip(".").split()
    return not own.isdisjoint(said) or said[0] in _words("labels") | _words("people")


def _is_of_them(low: str, clause: Clause, own: frozenset[str]) -> bool:
    said = low[clause.start : clause.end]
    return bool(_CANDIDATE.search(said)) or not own.isdisjoint(re.findall(r"[^\W\d_]+", said))
