"""Whom a clause speaks of: the candidate, somebody else, or what the client needs."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import Holder, SourceKind
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.sense import either

_BOUNDARY = re.compile(
    r"[,:(]\s*(?:and |so |but )?"
    r"(?=(?:he|she|they|i|we|candidate|has|is|was|wants|can|will|would)\b)"
    r"|\b(?:and|so|but|because|since|while|that|which means) (?=(?:he|she|they|i|we|candidate)\b)"
    r"|(?<!says )(?<!said )(?<!thinks )\b"
    r"(?=(?:he|she|they)(?: (?:will|would|wants?|can|has)|'ll)\b)"
    r"|\)"
)
_TOLD_SHORTLY = re.compile(
    r"(?:knows|left|quit|retired|agrees|approves|is aware|is fine|is ok)\s*,"
)
_AS_OBJECT = re.compile(r"what (?:the |this |our )?$")
_PRONOUN = re.compile(r"(?:and |also |but )?(?:he|she|they|his|her|their|him)\b")
_FIRST_PERSON = re.compile(r"(?<![\w'])(?:i|i'm|i've|i'd|i'll|my|me|we)\b")
_NAME = r"(?!I')[A-Z][a-zà-öø-ÿ']+(?:-[A-Z][a-z]+)?"
_NAMED = re.compile(rf"(?<![\w.@])({_NAME}(?: {_NAME}){{0,2}})(?=[\s,(]+([a-z']+))")
_OBJECT_AFTER = ("with", "to", "from", "by", "for", "as", "was", "is", "of", "like")
_KIN = re.compile(r"\b(?i:friend|colleague|coworker|sister|brother|mate|buddy)\b")
_QUOTED = re.compile(r'"[^"\n]{0,400}"')


class Stretch(NamedTuple):
    """Where in the text somebody other than the candidate is spoken of."""

    start: int
    end: int
    holder: Holder


@cache
def _subject() -> re.Pattern[str]:
    """A relation or a role that is the subject of a verb; group 1 bounds it."""
    said = words("context")["other"]
    kin, role = "|".join(said["kin"]), "|".join(said["role"])
    whose, verbs = "|".join(said["whose"]), "|".join(said["verbs"])
    after = "".join(rf"(?<!\b{word} )" for word in _OBJECT_AFTER)
    someone = rf"(?:{whose}) (?:\w+ )?(?:{kin})\b(?:'s \w+)?|(?:{kin})\b"
    return re.compile(
        rf"{after}\b((?:{someone}|(?:the |his |her |their |my )?(?:{role}))(?!\w))"
        rf"(?:'s|\s*(?:,[^,.;]{{1,40}},\s*)?,?\s*(?:[a-z][\w'-]+,?\s+)?(?:{verbs}))\b"
    )


@cache
def _opportunity() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    said = words("context")["opportunity"]
    subjects, verbs = "|".join(said["subjects"]), "|".join(said["verbs"])
    subject = re.compile(rf"(?<![\w'-])(?:{subjects})(?:'s)?\s*:?\s*(?:{verbs})(?![\w])")
    return subject, either(said["before"]), either(said["ends"])


@cache
def _verbs() -> frozenset[str]:
    said = words("context")["other"]["verbs"]
    return frozenset(v.replace("?", "") for v in said) | {
        v.replace("s?", "") for v in said if v.endswith("s?")
    }


@cache
def _brings() -> re.Pattern[str]:
    return either(words("context")["other"]["brings"])


@cache
def given_names() -> frozenset[str]:
    """First names and their short forms, in small letters; from the library of nicknames."""
    from nicknames import NickNamer

    lookup = NickNamer()._nickname_lookup  # noqa: SLF001
    return frozenset(lookup) | frozenset(
        n for names in lookup.values() for group in names for n in group
    )


def stretches(
    kind: SourceKind, text: str, low: str, clauses: tuple[Clause, ...], own: frozenset[str]
) -> list[Stretch]:
    """Every stretch that speaks of somebody else or of an opportunity; `own`: their names."""
    found: list[Stretch] = []
    brought = False
    for clause in clauses:
        here = list(_in_clause(kind, text, low, clause, own))
        if not here and brought and _PRONOUN.match(low, clause.start):
            here = [Stretch(clause.start, clause.end, Holder.OTHER)]
        elif not here:
            brought = False
        speaks = bool(here) and here[0].holder is Holder.OTHER and here[0].start == clause.start
        named = _brings().search(low, clause.start, clause.end) and _someone(text, clause, own)
        brought = brought or speaks or bool(named)
        found += here
    return found


def _in_clause(
    kind: SourceKind, text: str, low: str, clause: Clause, own: frozenset[str]
) -> Iterator[Stretch]:
    for m in _subject().finditer(low, clause.start, clause.end):
        shortly = _TOLD_SHORTLY.search(low, m.end(1), min(m.end() + 9, clause.end))
        end = shortly.end() if shortly else _until(low, m.end(), clause.end)
        yield Stretch(m.start(), end, Holder.OTHER)
    yield from _needs(low, clause)
    for m in _NAMED.finditer(text, clause.start, clause.end):
        if _is_another(m[1], m[2], own) and not _is_object(low, clause.start, m.start()):
            yield Stretch(m.start(), _until(low, m.end(), clause.end), Holder.OTHER)
    if kind is SourceKind.REFERRAL:
        yield from _own_facts(low, clause)


def _needs(low: str, clause: Clause) -> Iterator[Stretch]:
    subject, before, ends = _opportunity()
    for pattern in (subject, before):
        for m in pattern.finditer(low, clause.start, clause.end):
            if _AS_OBJECT.search(low, clause.start, m.start()):
                continue
            stop = ends.search(low, m.end(), clause.end)
            end = _until(low, m.end(), stop.start() if stop else clause.end)
            yield Stretch(m.start(), end, Holder.OPPORTUNITY)


def _own_facts(low: str, clause: Clause) -> Iterator[Stretch]:
    """A referrer who speaks of "I": their own facts, as far as no he or she follows."""
    m = re.compile(r"(?:\w+ )?(?:i|i'm|i've|my|i'd)\b").match(low, clause.start, clause.end)
    if m and not re.search(
        r"\b(?:he|she|they|her|him|them|together)\b", low[m.end() : clause.end]
    ):
        yield Stretch(clause.start, clause.end, Holder.OTHER)


def _until(low: str, start: int, end: int) -> int:
    boundary = _BOUNDARY.search(low, start, end)
    return boundary.start() if boundary else end


def _is_another(name: str, verb: str, own: frozenset[str]) -> bool:
    """Whether it is a person's name, not the candidate's, and the subject of a verb."""
    parts = name.lower().replace("'s", "").split()
    if not own.isdisjoint(parts) or verb not in _verbs():
        return False
    return not _opens(parts[0]) and (
        len(parts) > 1 or parts[0] in given_names() or len(parts[0]) > 2
    )


def _opens(word: str) -> bool:
    """Whether a word with a capital letter only begins a sentence."""
    return word in words("context")["other"]["openers"]


def _is_object(low: str, first: int, start: int) -> bool:
    """A name after a preposition or "referred by" is no subject."""
    return bool(re.search(r"(?:with|to|for|by|from|of|at|in|told|and)\s$", low[first:start]))


def _someone(text: str, clause: Clause, own: frozenset[str]) -> bool:
    """Whether a clause names a person who is not the candidate."""
    said = text[clause.start : clause.end]
    names = (name.lower() for name in re.findall(_NAME, said))
    others = [n for n in names if n not in own and not _opens(n)]
    return any(n in given_names() for n in others) or len(others) > 1 or bool(_KIN.search(said))


def quoted(low: str) -> list[tuple[int, int]]:
    """Where somebody's very words stand in quotation marks."""
    return [m.span() for m in _QUOTED.finditer(low)]
