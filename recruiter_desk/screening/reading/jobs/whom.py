"""Whose job a statement speaks of: the last subject before its verb."""

import re
from functools import cache

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import Holder, SourceKind
from recruiter_desk.screening.reading.holder import given_names
from recruiter_desk.screening.reading.text import Text

_HE = {"he", "him", "his", "himself"}
_SHE = {"she", "her", "hers", "herself"}
_MEN = {"husband", "brother", "father", "dad", "son", "boyfriend", "uncle", "nephew", "hubby"}
_WOMEN = {"wife", "sister", "mother", "mom", "mum", "daughter", "girlfriend", "aunt", "niece"}
_WORD = re.compile(r"[A-Za-zÀ-ÿ][\w'-]*")
_I = re.compile(r"\b(?:i|i'm|i've|i'd|me)\s(?:\w+\s){0,2}$")
_PRONOUN = re.compile(r"\b(he|she)(?:'s|'d|'ll)?\b")
_OBJECT = {"with", "to", "for", "by", "from", "of", "at", "in", "told", "under", "than", "as", "like", "via", "and", "about"}
_SUBJECTS = {"he", "she", "they", "candidate", "who"}


@cache
def _kin() -> frozenset[str]:
    said = words("context")["other"]["kin"]
    return frozenset(word for word in said if word.isalpha()) - {"team", "lead"}


def holder(text: Text, start: int, read: Holder) -> Holder:
    """Whom a statement that begins at `start` is about; `read`: what its context said."""
    if read is not Holder.CANDIDATE or text.is_resume:
        return read
    clause = text.clause(start)
    before = text.text[clause.start : start]
    if text.source.kind is SourceKind.REFERRAL and _I.search(before.lower()):
        return Holder.OTHER
    if _is_others(text, before) or _is_the_other_he(text, clause.start, start):
        return Holder.OTHER
    return read


def _is_others(text: Text, before: str) -> bool:
    """Whether the last person named before is a relation or another name, as a subject."""
    own = text.person.lower().split()
    found, last = False, ""
    for m in _WORD.finditer(before):
        low = m.group().lower().removesuffix("'s")
        if low in _SUBJECTS or low in own or low.split("'")[0] in _SUBJECTS:
            found = False
        elif low in _kin() and last not in _OBJECT and not m.group().endswith("'s"):
            found = True
        elif m.group()[0].isupper() and low in given_names() and last not in _OBJECT:
            found = found or not m.group().endswith("'s")
        last = low
    return found


def _is_the_other_he(text: Text, clause: int, start: int) -> bool:
    """ "Husband Marc has an offer. He was let go": a he among shes, after a man."""
    subjects = _PRONOUN.findall(text.low, clause, start + 4)
    if not subjects:
        return False
    mine, kin, others = (_HE, _MEN, _SHE) if subjects[-1] == "he" else (_SHE, _WOMEN, _HE)
    near = {w.lower() for w in _WORD.findall(text.low[max(0, clause - 120) : start])}
    said = {w.lower().split("'")[0] for w in _WORD.findall(text.low)}
    begins = {w.lower() for w in _WORD.findall(text.low[clause : clause + 25])[:2]}
    return bool(mine & said and kin & near and (others & said or kin & begins))
