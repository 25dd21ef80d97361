"""Whom a clause speaks of: the candidate, somebody else, or what the client needs."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import Holder, SourceKind
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.named import NAME, names_someone, others
from recruiter_desk.screening.reading.pronouns import may_mean
from recruiter_desk.screening.reading.sense import either
from recruiter_desk.screening.sought import Sought, sought
from recruiter_desk.screening.swift import swift

_BOUNDARY = re.compile(
    r"[,:(]\s*(?:and |so |but |then )*"
    r"(?=(?:he|she|they|his|i|we|candidate|has|is|was|wants|can|will|would|could|may|might|"
    r"needs|plans|planning|thinking|considering|asked for)\b)"
    r"|\b(?:and|so|but|because|since|while|that|which means) (?=(?:he|she|they|i|we|candidate)\b)"
    r"|\bso (?=no |can|wants|needs|must|prefers|stays|moves|lives|works|only|won't|will|would|"
    r"not )"
    r"|(?<!says )(?<!said )(?<!thinks )\b"
    r"(?=(?:he|she|they)(?: (?:will|would|wants?|can|has)|'ll)\b)"
    r"|(?<!says )(?<!said )(?<!thinks )(?<!that )(?<!when )\b"
    r"(?=(?:he|she) (?:was|had|did|is|ran|left|took|went|came|stayed|worked|became|moved|got)\b)"
    r"|\)"
)
_TOLD_SHORTLY = re.compile(
    r"(?:knows|left|quit|retired|agrees|approves|is aware|is fine|is ok)\s*,"
    r"|(?:is |are )?(?:all )?(?:ok|okay|fine|happy|on board|supportive|cool) ?(?:with|about|,|$)"
)
_AS_OBJECT = re.compile(
    r"(?:what (?:the |this |our )?|\b(?:current|present|his|her|their|old|last|previous|former) )$"
)
_GIVES = re.compile(
    r"\s+(?:just |has |had )?(?:offered|offers|gave|gives|promised|pays|paid|moved|promoted|let|"
    r"put) (?:him|her|them)\b"
)
_PRONOUN = re.compile(r"(?:and |also |but )?(he|she|they|his|her|their|him)\b")
_WHO = re.compile(rf"(?<![\w.@]){NAME}(?: {NAME}){{0,2}},? (?=who [a-z])")
_I = r"(?:i|i'm|i've|my|i'd|i was)"
_TURN = re.compile(
    r"[,:(] ?(?:and |but |so |while |whereas )?"
    r"(?=(?:he|she|they|his|her|their|i|i'm|i've|my|we)\b)"
    r"|(?<!\bhe )(?<!\bshe )(?<!\bthey )\b(?:and|but|so|while|whereas|when|after|before|until|"
    r"since|because|whom?|that) (?=(?:he|she|they|his|her|their|i|i'm|i've|my|we)\b)"
    r"|(?<=\w) (?=(?:he|she) (?:was|had|did|is|has|ran|left|worked|stayed|came|went)\b)"
)
_BROUGHT = re.compile(
    r"\b(?i:referred|recommended|recommends|mentioned|suggested|suggests|gave me|introduced|"
    r"passed on|put me on to|try|ring) (?i:me |us |to )*"
    rf"((?:(?i:his|her|a|the) (?i:friend|colleague|coworker|mate|buddy) )?{NAME} {NAME})"
)
_SUITS = re.compile(
    r"\b(?:would suit|worth a (?:call|ring|chat)|(?:is |are )?also (?:looking|open)|"
    r"might be (?:keen|one)|is (?:looking|free|open|after|on the market))\b"
)
_OWN_START = re.compile(rf"(?:and |but |also |so |while |whereas |(?!with|as)\w+ )?{_I}\b")
_TOGETHER = re.compile(r"\b(?:he|she|they|her|him|them|his|their|together|we|us|both)\b")
_OBJECT_AFTER = ("with", "to", "from", "by", "for", "as", "was", "is", "of", "like")
_THEY_NEED = re.compile(r"[,:(]? ?(?:and )?they (?:need|want|require|pay|offer|ask|insist|are)")
_REQUIRED = re.compile(
    r"(?<![^\s(])[^,;.()]{3,50} (?:is |are )?(?:required|mandatory|a must|essential)\b(?! by)"
    r"|\b\d+\+? (?:years?|months?) [^,;.()]{0,30}(?:preferred|needed|desired|ideal)\b"
)
_ONLY_ASKED = re.compile(
    r"(?:[\w'.-]+ ){1,4}(?:asked|called|rang|wrote|mailed|emailed|pinged|tells? me|told me)\b"
)
_OWN_TITLE = re.compile(
    r"(?:manager|supervisor|director|assistant|intern|charge nurse|line manager)"
    r"(?: (?:at|with|in|for)\b|, )"
)
"""What a note that begins with the candidate's own title begins with."""
_WITH_THEM = re.compile(r"\b(?:he|she|they|i|him|her|them|me) (?:and|&) $")
_QUOTED = re.compile(r'"[^"\n]{0,400}"')


class Stretch(NamedTuple):
    """Where in the text somebody other than the candidate is spoken of."""

    start: int
    end: int
    holder: Holder


@cache
def _subject() -> Sought:
    """A relation or a role that is the subject of a verb; group 1 bounds it.

    A bare relation ("sister in Tampa") must begin something; "with her sister" is no subject.
    """
    said = words("context")["other"]
    kin, role = "|".join(said["kin"]), "|".join(said["role"])
    whose, verbs = "|".join(said["whose"]), "|".join(said["verbs"])
    after = "".join(rf"(?<!\b{word} )" for word in _OBJECT_AFTER)
    someone = (
        rf"(?:{whose}|\w+'s) (?:\w+ )?(?:{kin})\b(?:'s \w+)?"
        rf"|(?:(?<=^)|(?<=[\n,;:.(] )|(?<=[\n(])|(?<=\band )|(?<=\bbut )|(?<=\bthe )|(?<=- )"
        rf"|(?<=\bso )|(?<=\bsays )|(?<=\bas )|(?<=\bcause )|(?<=\bsaid )|(?<=\bwhile ))"
        rf"(?:{kin})\b"
    )
    return sought(
        rf"\b{after}((?:{someone}|(?:the |his |her |their |my )?(?:{role}))(?!\w))"
        rf"(?:'s|\s*(?:,[^,.;]{{1,40}},\s*)?,?\s*(?:[a-z][\w'-]+,?\s+)?(?:{verbs}))\b"
    )


@cache
def _anyone() -> Sought:
    """A relation or a role; a clause without one has neither `_subject` nor `_kin_who`."""
    said = words("context")["other"]
    return swift("|".join((*said["kin"], *said["role"])))


@cache
def _kin_who() -> re.Pattern[str]:
    """A relation of whom more is said ("her sister who did"), or whose it is ("is his wife's")."""
    said = words("context")["other"]
    kin, whose = "|".join(said["kin"]), "|".join(said["whose"])
    return re.compile(
        rf"\b(?:{whose}) (?:{kin}),? who\b"
        rf"|(?P<theirs>\b(?:is|was|are|were) (?:{whose}) (?:{kin})'s)"
    )


@cache
def _opportunity() -> tuple[Sought, Sought, Sought]:
    said = words("context")["opportunity"]
    subjects, verbs = "|".join(said["subjects"]), "|".join(said["verbs"])
    subject = sought(rf"(?<![\w'-])(?:{subjects})(?:'s)?\s*:?\s*(?:{verbs})(?![\w])")
    return subject, either(said["before"]), either(said["ends"])


@cache
def _brings() -> Sought:
    return either(words("context")["other"]["brings"])


def stretches(
    kind: SourceKind, text: str, low: str, clauses: tuple[Clause, ...], own: frozenset[str]
) -> list[Stretch]:
    """Every stretch that speaks of somebody else or of an opportunity; `own`: their names."""
    found: list[Stretch] = []
    brought = ""
    for clause in clauses:
        here = list(_in_clause(kind, text, low, clause, own))
        meant = _PRONOUN.match(low, clause.start)
        if not here and brought and meant and may_mean(brought, meant[1]):
            here = [Stretch(clause.start, clause.end, Holder.OTHER)]
        elif not here:
            brought = ""
        speaks = bool(here) and here[0].holder is Holder.OTHER and here[0].start == clause.start
        if (speaks and not _ONLY_ASKED.match(low, clause.start)) or _names(text, low, clause, own):
            brought = brought or low[clause.start : clause.end]
        found += here
    return found


def _names(text: str, low: str, clause: Clause, own: frozenset[str]) -> bool:
    """Whether a clause brings a person in, of whom the next may speak."""
    brings = _brings().search(low, clause.start, clause.end)
    return brings is not None and names_someone(text[clause.start : clause.end], own)


def _in_clause(
    kind: SourceKind, text: str, low: str, clause: Clause, own: frozenset[str]
) -> Iterator[Stretch]:
    start, end = clause.start, clause.end
    anyone = _anyone().search(low, start, end) is not None
    for m in _subject().finditer(low, start, end) if anyone else ():
        if _WITH_THEM.search(low, start, m.start()):
            continue
        if _GIVES.match(low, m.end(1), end) or _OWN_TITLE.match(low, 0, m.end(1) + 6):
            continue
        shortly = _TOLD_SHORTLY.search(low, m.end(1), min(m.end() + 12, end))
        last = shortly.end() if shortly else _until(low, m.end(), end, own)
        last = end if _SUITS.search(low, m.end(1), min(m.end() + 30, end)) else last
        yield Stretch(m.start(), last, Holder.OTHER)
    yield from _needs(low, clause, own)
    yield from _named(text, low, clause, own)
    for m in _kin_who().finditer(low, start, end) if anyone else ():
        yield Stretch(start if m["theirs"] else m.start(), end, Holder.OTHER)
    if kind is SourceKind.REFERRAL:
        yield from _own_facts(low, clause)


def _named(text: str, low: str, clause: Clause, own: frozenset[str]) -> Iterator[Stretch]:
    """What is said of people by name: as a subject, "Karl who …", or "referred Karl Lang, …"."""
    start, end = clause.start, clause.end
    for m in others(text, low, start, end, own):
        yield Stretch(m.start(), _until(low, m.start(2), end, own), Holder.OTHER)
    for m in _BROUGHT.finditer(text, start, end):
        if own.isdisjoint(m[1].lower().split()):
            yield Stretch(m.start(1), end, Holder.OTHER)
    for m in _WHO.finditer(text, start, end):
        if own.isdisjoint(m.group().lower().replace(",", " ").split()):
            yield Stretch(m.end(), _until(low, m.end(), end, own), Holder.OTHER)


def _needs(low: str, clause: Clause, own: frozenset[str]) -> Iterator[Stretch]:
    subject, before, ends = _opportunity()
    for pattern in (subject, before):
        for m in pattern.finditer(low, clause.start, clause.end):
            if _AS_OBJECT.search(low, clause.start, m.start()):
                continue
            stop = ends.search(low, m.end(), clause.end)
            end = _until(low, m.end(), stop.start() if stop else clause.end, own)
            if _THEY_NEED.match(low, end, clause.end):
                end = _until(low, end + 7, clause.end, own)
            yield Stretch(m.start(), end, Holder.OPPORTUNITY)
    for m in _REQUIRED.finditer(low, clause.start, clause.end):
        yield Stretch(m.start(), m.end(), Holder.OPPORTUNITY)


def _own_facts(low: str, clause: Clause) -> Iterator[Stretch]:
    """A referrer who speaks of "I": their own facts, as far as no he or she follows."""
    starts = [clause.start]
    starts += [m.end() for m in _TURN.finditer(low, clause.start, clause.end)]
    for start, end in zip(starts, [*starts[1:], clause.end], strict=True):
        if _OWN_START.match(low, start, end) and not _TOGETHER.search(low, start, end):
            yield Stretch(start, end, Holder.OTHER)


@cache
def _own_name(own: frozenset[str]) -> re.Pattern[str] | None:
    """The candidate's name as a subject: what others say goes no further."""
    parts = "|".join(re.escape(part) for part in sorted(own) if len(part) > 2)
    return re.compile(rf"\b(?:{parts})(?='s| [a-z])") if parts else None


def _until(low: str, start: int, end: int, own: frozenset[str]) -> int:
    boundary = _BOUNDARY.search(low, start, end)
    stop = boundary.start() if boundary else end
    named = _own_name(own)
    mine = named.search(low, start, stop) if named else None
    return mine.start() if mine else stop


def quoted(low: str) -> list[tuple[int, int]]:
    """Where somebody's very words stand in quotation marks."""
    return [m.span() for m in _QUOTED.finditer(low)]
