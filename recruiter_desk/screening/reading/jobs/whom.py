"""Whose job a statement speaks of: the last subject before its verb."""

import re
from functools import cache

from recruiter_desk.people.likeness.given import stand_for_one
from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import Holder, SourceKind, Standing
from recruiter_desk.screening.reading.jobs.mentions import MARK, is_general, marked, no_names
from recruiter_desk.screening.reading.named import given_names, opens
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.titles import laid_out

_HE = {"he", "him", "his", "himself"}
_SHE = {"she", "her", "hers", "herself"}
_MEN = {"husband", "brother", "father", "dad", "son", "boyfriend", "uncle", "nephew", "hubby"}
_WOMEN = {"wife", "sister", "mother", "mom", "mum", "daughter", "girlfriend", "aunt", "niece"}
_AT_WORK = {
    *("team", "lead", "boss", "manager", "supervisor", "director", "colleague", "coworker"),
    *("mentor", "assistant", "intern", "landlord", "predecessor", "successor", "replacement"),
}
_WORD = re.compile(r"[A-Za-zÀ-ÿ][\w'-]*")
_I = re.compile(r"\b(?:i|i'm|i've|i'd|me)\s(?:\w+\s){0,2}$")
_JUST_I = re.compile(r"\b(?:i|i'm|i've|i'd|my)(?:\s\w+)?\s$")
_SUBJECT = re.compile(r"\b(i|i'm|i've|i'd|i'll|he|she|they|we|who)(?:'s|'d|'ll|'ve|'re)?\b")
_PRONOUN = re.compile(r"\b(he|she)(?:'s|'d|'ll)?\b")
_ASKED_AND_TOLD = re.compile(
    r"\b(?:asked|asking|went through|walked through)\b[^?]*(?:: |, (?:and )?(?=(?:he|she|they)\b)|"
    r" - |\bit was\b|\banswer\b)"
)
_THEIRS = re.compile(r"\b(?:[Tt]heir|[Oo]ur) (?:\w+ )?[A-Z][a-z]+(?:'s)? [a-z]")
_NEW_OTHER = re.compile(
    r"(?:[Oo]ne|[Tt]wo|[Hh]alf|[Ss]ome|[Mm]ost|[Ss]everal|[Aa]ll|\d+) of "
    r"(?:his|her|their|the|my)\b"
)
_STRANGER = re.compile(
    r"(?P<name>[A-Z][a-z]+)(?:(?: (?:there|here|himself|herself|too|also))+|"
    r"(?: \w+)? (?:was|got|is|had been|has been))+ $"
)
_TITLED = re.compile(
    r"(?:^|[,.;:] )(?:[\w/]+ ){0,3}(?:Mrs?|Ms|Dr|Frau|Herr|Mme|Prof)\. [A-Z][\w-]+,? "
    r"(?:she|he|who|is|was|has|had|left|quit|went|got)\b(?:'s)?[^.;]*$"
)
_DONE_TO = re.compile(
    r"\b(?:guy|man|woman|lady|girl|one|person|people|nurse|tech|kid|hire|manager|boss|lead) "
    r"(?:that |who |whom )?(?:they|the \w+|we|management|hr) (?:just |had |'d |have )*$|"
    r"\b(?:\d+|two|three|four|five|six|some|half|most|all|several|many) (?:more |other |of the "
    r"|of them |of those )?(?:\w+ ){0,5}(?:got|was|were|had been|have been|are) (?:all )?$|"
    r"^(?:the |her |his |our |their )?(?:newsletter|client|press|paper|competitor)\b[^.;]*$"
)
_OBJECT = {
    *("with", "to", "for", "by", "from", "of", "at", "in", "told", "under", "than", "as", "like"),
    *("via", "and", "about", "met", "asked", "hi", "hello", "dear", "thanks"),
}
_SUBJECTS = {"he", "she", "they", "candidate", "who"}


@cache
def _kin() -> frozenset[str]:
    said = words("context")["other"]["kin"]
    return frozenset(word for word in said if word.isalpha()) - {"team", "lead"}


def holder(text: Text, start: int, read: Holder) -> Holder:
    """Whom a statement that begins at `start` is about; `read`: what its context said."""
    if text.is_resume:
        return read
    clause = text.clause(start)
    low = text.low[clause.start : start]
    if (written := _first_person(text, clause.start, start)) is not None:
        return written
    if read is Holder.OTHER and _is_called(text, clause.start, start):
        return Holder.CANDIDATE
    by_name = marked(text).low[clause.start : clause.start + 1] == MARK
    if read is not Holder.CANDIDATE and not (read is Holder.OTHER and by_name):
        return read
    referrers = text.source.kind is SourceKind.REFERRAL and _I.search(low) is not None
    theirs = referrers or _is_done_to(text, clause.start, start)
    theirs = theirs or _is_others(text, clause.start, start)
    if theirs or _is_the_other_he(text, clause.start, start):
        return Holder.OTHER
    return Holder.CANDIDATE


def answered(text: Text, start: int, stands: Standing) -> Standing:
    """What was asked about and answered in one breath is said: "asked why: handed in notice"."""
    if stands is not Standing.ASKED:
        return stands
    clause = text.clause(start)
    if clause.asks or not _ASKED_AND_TOLD.search(text.low, clause.start, start):
        return stands
    return Standing.ASSERTED


def did_it(text: Text, start: int) -> bool:
    """Whether a referrer speaks of what they did to the candidate: "I had to let her go"."""
    clause = text.clause(start)
    before = text.low[clause.start : start]
    kin = any(w.lower() in _kin() for w in _WORD.findall(before))
    return text.source.kind is SourceKind.REFERRAL and _says_i(before) and not kin


def _says_i(before: str) -> bool:
    """Whether the last subject before a statement is the referrer's own "I"."""
    said = _SUBJECT.findall(before)
    return bool(said) and said[-1].startswith("i")


def _first_person(text: Text, first: int, start: int) -> Holder | None:
    """Whose the job of an "I" is: a referrer's own, the candidate's in an e-mail."""
    low, kind = text.low, text.source.kind
    if kind is SourceKind.REFERRAL and _says_i(low[first : start + 3]):
        return Holder.OTHER
    before = low[first:start]
    if kind is SourceKind.EMAIL and (_JUST_I.search(before) or _says_i(before)):
        return Holder.CANDIDATE
    if kind is SourceKind.CALL and _is_quoted(text, start):
        return Holder.CANDIDATE
    return None


def _is_quoted(text: Text, start: int) -> bool:
    """Whether an "I" of the candidate's own words in quotes is the subject: "I quit on them"."""
    low = text.low
    if low.count('"', 0, start) % 2 == 0:
        return False
    opened = low.rindex('"', 0, start)
    if not _says_i(low[opened + 1 : start + 3]):
        return False
    return not _is_others(text, text.clause(max(0, opened - 2)).start, opened)


def _is_called(text: Text, clause: int, start: int) -> bool:
    """Whether the subject is the candidate by a short form of the name."""
    first = max(0, clause - 60)
    near = text.text[first : start + 1]
    if _NEW_OTHER.search(near[clause - first :]):
        return False
    names = [m.group().removesuffix("'s") for m in _WORD.finditer(near)]
    own = text.person.lower().split()[:1]
    if any(name.lower() in _kin() for name in names):
        return False
    said = [n.lower() for n in names if n[0].isupper() and len(n) >= 3]
    return any(_short_of(name, mine) for name in said for mine in own)


def _short_of(name: str, mine: str) -> bool:
    known = name in given_names() and mine in given_names()
    return mine.startswith(name) or (known and stand_for_one(name, mine))


def _is_others(text: Text, clause: int, start: int) -> bool:
    """Whether the last person named before is a relation or another name, as a subject."""
    own = text.person.lower().split()
    low = marked(text).low
    if _THEIRS.search(text.text, clause, start) or _is_a_stranger(text, clause, start):
        return True
    found, kin, last = False, "", ""
    for m in _WORD.finditer(text.text, clause, start):
        if low[m.start()] == MARK:
            continue
        word = m.group().lower().removesuffix("'s")
        bare = word.split("'")[0]
        if bare in _SUBJECTS or any(_short_of(word, mine) for mine in own[:1]) or word in own:
            found = found and _goes_on(kin, bare)
        elif word in _kin() and last not in _OBJECT and not m.group().endswith("'s"):
            found, kin = True, word
        elif "&" in text.text[max(0, m.start() - 1)] + text.text[m.end() : m.end() + 1]:
            continue
        elif m.group()[0].isupper() and word in given_names() and last not in _OBJECT:
            found = found or not m.group().endswith("'s")
        last = word
    return found


def _is_done_to(text: Text, clause: int, start: int) -> bool:
    """Whether it was done to somebody at work: "the guy they fired", "Ms. Ray, she left"."""
    if _DONE_TO.search(text.low[clause:start]):
        return True
    return _TITLED.search(text.text, clause, start) is not None


def _is_a_stranger(text: Text, clause: int, start: int) -> bool:
    """ "Rob there was laid off": one word with a capital that names no firm and not them."""
    colon = text.text.rfind(": ", clause, start)
    first = clause if colon < 0 else colon + 2
    m = _STRANGER.match(text.text[first:start])
    if m is None or marked(text).low[first] == MARK:
        return False
    name = m["name"].lower()
    if opens(name) or name in no_names() or is_general(name) or laid_out(name).jobs:
        return False
    return not any(_short_of(name, own) or name == own for own in text.person.lower().split())


def _goes_on(kin: str, pronoun: str) -> bool:
    """Whether a pronoun in the clause of a relation still speaks of that relation."""
    if not kin or kin in _AT_WORK or pronoun not in {"he", "she"}:
        return False
    return kin not in (_WOMEN if pronoun == "he" else _MEN)


def _is_the_other_he(text: Text, clause: int, start: int) -> bool:
    """ "Husband Marc has an offer. He was let go": a he among shes, after a man."""
    subjects = _PRONOUN.findall(text.low, clause, start + 4)
    if not subjects:
        return False
    mine, kin, others = (_HE, _MEN, _SHE) if subjects[-1] == "he" else (_SHE, _WOMEN, _HE)
    near = {w.lower() for w in _WORD.findall(text.low[max(0, clause - 120) : start])}
    said = [w.lower().split("'")[0] for w in _WORD.findall(text.low)]
    if not mine & set(said) or not others & set(said):
        return False
    return bool(kin & near) or (_is_named_before(text, clause) and _is_rarer(said, mine, others))


def _is_named_before(text: Text, clause: int) -> bool:
    """Whether somebody else is named by a first name shortly before a clause."""
    own = text.person.lower().split()
    before = (m.group() for m in _WORD.finditer(text.text, max(0, clause - 90), clause))
    return any(
        w[0].isupper()
        and w.lower() in given_names()
        and not any(_short_of(w.lower(), o) for o in own)
        for w in before
    )


def _is_rarer(said: list[str], mine: set[str], others: set[str]) -> bool:
    """Whether of he and she the one is said less than the other, or as often and later."""
    one, other = (sum(w in pronouns for w in said) for pronouns in (mine, others))
    if one != other:
        return one < other
    first = next(w for w in said if w in mine | others)
    return first in others
