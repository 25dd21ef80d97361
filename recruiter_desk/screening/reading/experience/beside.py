"""What years are in, where it is said before the number, or was asked before it."""

import re

from recruiter_desk.screening.lexicon import Met
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.experience import about
from recruiter_desk.screening.reading.experience.about import FIELD, TOTAL, About
from recruiter_desk.screening.reading.experience.named import lexicon
from recruiter_desk.screening.reading.experience.said import pattern, word_set
from recruiter_desk.screening.reading.quantities import Found
from recruiter_desk.screening.reading.text import Text

GAP = pattern("lengths", "gap")
"""Words that may stand between a skill and the years in it."""
_BEEN = pattern("lengths", "been")
_PLAIN = pattern("lengths", "plain")
_OF_IT = pattern("lengths", "of_it")
_NOT_LONG = pattern("lengths", "not_long")
_ALL = re.compile(r"\b((?:total|overall|work|professional) )?(experience|total|overall)\b")
_TITLE = re.compile(
    r"\s+(?:tech\w*|specialist|engineer|developer|nurse|operator|professional|leader|manager|"
    r"consultant)"
)
_NARROW = word_set("about", "narrow")
_COUNTED = re.compile(
    r"\d\s*\+?\s*(?:y|yrs?|years?)\.?\s+(?:of |in |as an? |doing |experience |w/ )*$"
)
_YES = frozenset({"", "about", "yes", "over", "yes,"})


def met(low: str, start: int, end: int) -> list[Met]:
    """The skills and roles named in a stretch."""
    return [
        Met(m.start + start, m.end + start, m.means) for m in lexicon().both.find(low[start:end])
    ]


def before(text: Text, found: Found, clause: Clause) -> list[About]:
    """What stands right before the number: "MRI and CT for 8 years", "experience: 8 years"."""
    begin = max(clause.start, found.start - 90)
    if listed := _listed(text.low, begin, found.start):
        return listed
    if m := _OF_IT.search(text.low[begin : found.start]):
        return _pointed_at(text.low, clause, found, m)
    if (
        named := _doing(text, begin, found)
        or _not_long(text.low, begin, found)
        or _heading(text, clause, found)
    ):
        return [named]
    m = _ALL.search(text.low[begin : found.start])
    if m and GAP.fullmatch(text.low[begin + m.end() : found.start]):
        if _is_narrow(text.low[begin : begin + m.start()]):
            return []
        return [About(TOTAL, begin + m.start(), begin + m.end())]
    return _topic_before(text, clause, found)


def _is_narrow(said: str) -> bool:
    """Whether the last word makes it a part of all experience: "US experience", "relevant"."""
    return said.rstrip().rsplit(" ", 1)[-1] in _NARROW and said[-1:] == " "


def _listed(low: str, begin: int, edge: int) -> list[About]:
    """The skills and roles right before a place, a list of them joined."""
    named: list[About] = []
    for one in reversed(met(low, begin, edge)):
        gap = low[one.end : edge]
        joined = bool(named) and re.fullmatch(r"\s*(?:,|and|&|/|or|, and)\s*", gap)
        if not joined and (named or not GAP.fullmatch(gap)):
            if named and gap == " " and named[-1].name in lexicon().roles:
                named[-1] = About(one.means, one.start, named[-1].end)
            break
        if joined and _COUNTED.search(low, max(0, one.start - 24), one.start):
            break
        named.append(About(one.means, one.start, one.end))
        edge = one.start
    return named


def _not_long(low: str, begin: int, found: Found) -> About | None:
    """The work of "hasn't been in oncology long, 18 months"."""
    m = _NOT_LONG.search(low[begin : found.start])
    name = about.canonical(m["what"]) if m is not None else ""
    if m is None or not name:
        return None
    return About(name, begin + m.start("what"), begin + m.end("what"))


def _pointed_at(low: str, clause: Clause, found: Found, m: re.Match[str]) -> list[About]:
    """What "doing it for 8 years" points at."""
    near = met(low, max(0, clause.start - 60), found.start)
    if near:
        return [About(near[-1].means, near[-1].start, near[-1].end)]
    return [About(FIELD, found.start, found.start)] if "doing this" in m.group() else []


def _doing(text: Text, begin: int, found: Found) -> About | None:
    """The work of "been in underwriting for 9 years", whatever it is."""
    m = _BEEN.search(text.low[begin : found.start])
    if m is None or about.refused(m["np"]):
        return None
    first, name = begin + m.start("np"), about.canonical(m["np"])
    if not name or text.text[first].isupper():
        return None
    return About(name, first, begin + m.end("np"))


def _heading(text: Text, clause: Clause, found: Found) -> About | None:
    """The words alone before a number: "falconry 2 years", "CSV for 5 years"."""
    comma = text.low.rfind(", ", clause.start, found.start)
    m = _PLAIN.match(text.low, clause.start, found.start)
    m = m or (_PLAIN.match(text.low, comma + 2, found.start) if comma >= 0 else None)
    if m is None or not _may_name(text.text[m.start("np") : m.end("np")]):
        return None
    name = about.plain(m["np"])
    return About(name, m.start("np"), m.end("np")) if name else None


def _may_name(said: str) -> bool:
    """Whether words before a number may name a field: in capitals, or small and long."""
    if re.fullmatch(r"[A-Z][a-z]+ing", said):
        return True
    if said.isupper() and 2 <= len(said) <= 6:
        return True
    return said.islower() and len(said) > 3


def _topic_before(text: Text, clause: Clause, found: Found) -> list[About]:
    """The heading of "MRI - 6 years" or "how many years MRI? 6 years"."""
    if text.low[clause.start : found.start].strip(' :-(,~"') not in _YES:
        return []
    name = topic(text, clause)
    return [About(name, found.start, found.end)] if name else []


def topic(text: Text, clause: Clause) -> str:
    """What the clause before asked or named, where this one only answers."""
    at = next((n for n, c in enumerate(text.clauses) if c.start == clause.start), 0)
    if not at:
        return ""
    former = text.clauses[at - 1]
    said = text.low[former.start : former.end]
    between = text.low[former.end : clause.start]
    if "\n" in between or not (former.asks or (len(said.split()) <= 3 and "-" in between)):
        return ""
    named = lexicon().both.find(said)
    return named[-1].means if named else ""


def role_before(low: str, found: Found, clause: Clause) -> list[About]:
    """The role of "MRI technologist with 9 years of experience"."""
    m = re.search(
        r"\s+with\s+(?:a |an |about |over |more than |almost )*$", low[clause.start : found.start]
    )
    if m is None:
        return []
    edge = clause.start + m.start()
    named = [
        x
        for x in met(low, clause.start, edge)
        if x.end == edge or _TITLE.fullmatch(low[x.end : edge])
    ]
    return [About(named[-1].means, named[-1].start, named[-1].end)] if named else []
