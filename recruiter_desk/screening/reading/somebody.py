"""Whether a sentence speaks of somebody at a client, or of kin, and not of the candidate."""

import re
from collections.abc import Iterator
from functools import cache

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.reading.named import NAME

_ROLES = (
    "mgr|manager|lead|leader|head|chief|boss|director|dir|supervisor|sup|supt|superintendent|"
    "foreman|owner|partner|principal|president|vp|svp|evp|ceo|cfo|coo|cto|cio|chair|dean|hm|hr|hrd|"
    "dor|don|gm|gc|em|fd|fa|chef|sous|matron|sister|cadre|gaffer|adjuster|estimator|programmer|"
    "planner|buyer|tech|technologist|technician|therapist|hygienist|nurse|np|pa|rn|lpn|rvt|ot|pt|"
    "slp|cota|engineer|developer|dev|architect|analyst|accountant|controller|paralegal|pharmacist|"
    "radiographer|dosi|dosimetrist|dispatcher|driver|trainer|inspector|insp|medic|doc|doctor|"
    "physician|surgeon|rep|recruiter|guy|man|woman|lady|girl|fella|person|hire|one|applicant|"
    "finalist|candidate|holder|incumbent|designer|teacher|deputy|clerk|admin|assistant|intern|"
    "captain|pilot|welder|electrician|mechanic|operator|crew|staff|people|tl|pm|qs|sqs|ae|bdr"
)
_BEFORE = (
    r"(?:(?:sr|senior|jr|junior|last|prev|previous|prior|former|ex|outgoing|old|new|current|other|"
    r"own|acting|deputy|charge|lead|chief|clinical|head|office|plant|shift|ward|night|day|front|"
    r"desk|cath|qc|hr|it|ops|hiring|dept|vice|regional|general|account|project|product|sales|"
    r"service|reading|home|driver|bar|exec|executive|sous|[\w&-]{2,14}) ){0,3}?"
)
_THEIRS = re.compile(
    rf"\btheir (?!own\b)({_BEFORE}(?:{_ROLES}))\b(?!'s? (?:job|seat|role|post|position))"
)
_THEIR_NAME = re.compile(rf"\b[Tt]heir ({NAME})\b")
_AT_CLIENT = re.compile(
    rf"(?:^|[,:(] ?|\band )(?:the |a )?((?:current |previous |prev |prior |last |outgoing |"
    rf"former |old |other |another )?{_BEFORE}(?:{_ROLES}))"
    rf"(?: (?:there|who left|now there|on (?:leave|site))| \([^)]{{2,30}}\))\b"
)
_PAST_HOLDER = re.compile(
    rf"(?:^|[,:(] ?)(?:the )?(?:previous|prev|prior|last|outgoing|former|old|other)\.? "
    rf"{_BEFORE}(?:{_ROLES})\b"
)
_TITLED_NAME = re.compile(
    rf"(?:^|[,:(] ?|\band )(?i:(?:the |a )?(?:(?!(?:he|she|they|i|is|was|as|has|now|still|an?|"
    rf"not|no)\b)[\w&/-]+ ){{0,2}}?(?:{_ROLES})) "
    rf"(?:(?:Mr|Mrs|Ms|Dr|Hr|Mme)\.? )?({NAME})(?=[\s,(']|$)"
)
_CALLED = re.compile(rf"(?:^|[,:(] ?|\band )((?:Mr|Mrs|Ms|Dr|Hr|Mme)\.? {NAME})")
_ROLE = re.compile(_ROLES)
_NEAR = 3  # letters into a statement within which somebody may be named as its subject
_ON_CANDIDATE = re.compile(r"\b(?:he|she|him|i|i'm|i've|my|me|we)\b|\bher\b(?! (?:own|maj))")


_AT_WORK = re.compile(
    r"manager|supervisor|director|assistant|intern|nurse|mentor|mate|^ex$|partner"
)
"""Words that may as well begin what is said of the candidate's own work."""
_TOGETHER = re.compile(
    rf"{_ON_CANDIDATE.pattern}|\b(?:they|they're|they'll|they'd|so|both|family)\b"
    r"|, (?:and )?(?:wants?|needs?|would|will|can|prefers?|has|is)\b"
)


_OURS = re.compile(r"\b(?:i|i'm|i've|i'll|i'd|my|me|we|our|us|they|so)\b")


@cache
def _kin() -> re.Pattern[str]:
    kin = "|".join(k for k in words("context")["other"]["kin"] if not _AT_WORK.search(k))
    return re.compile(
        rf"(?:^|[.;:(]\s*)\W*(?:(?:(?:his|her|their|the|my) )?(?:{kin}|life partner)|"
        rf"(?:his|her|their|the|my) (?:partner|mate|ex|boss|manager))(?:'s)?"
        rf"(?: [a-z]+)?(?: (?:also|too|is|has|sells|works?|in|at|on|with|makes|earns|from|of))\b"
    )


def speaks_of_somebody(
    sentence: str,
    at: int,
    until: int,
    own: frozenset[str],
    *,
    theirs: bool = True,
    by_candidate: bool = False,
) -> bool:
    """Whether the words from `at` to `until` of a sentence are said of somebody else.

    The last one named before `at` counts, as far as no he, she or I follows. `theirs`: whether
    "their" can only mean a client's, as the candidate is spoken of as he or she; `by_candidate`:
    whether the candidate wrote it, who then is no he or she.
    """
    low = sentence.lower()
    end = max((m.end() for m in _kin().finditer(low) if m.start() <= at + _NEAR), default=0)
    together = _OURS if by_candidate else _TOGETHER
    if end and not together.search(low, end, max(until, end)):
        return True
    end = max(_at_client(sentence, low, at, own, theirs=theirs), default=0)
    return end > 0 and not _ON_CANDIDATE.search(low, end, max(at, end))


def _at_client(
    sentence: str, low: str, at: int, own: frozenset[str], *, theirs: bool
) -> Iterator[int]:
    """Where somebody at a client has been named before `at`."""
    for pattern in (_AT_CLIENT, _PAST_HOLDER, *((_THEIRS,) if theirs else ())):
        for m in pattern.finditer(low):
            if m.start() <= at + _NEAR and not _OBJECT.search(low[: m.start()]):
                yield m.end()
    for pattern in (_TITLED_NAME, _CALLED, *((_THEIR_NAME,) if theirs else ())):
        for m in pattern.finditer(sentence):
            name = m[1].lower().split()[-1]
            if m.start() <= at + _NEAR and name not in own and not _ROLE.fullmatch(name):
                yield m.end()


_OBJECT = re.compile(
    r"\b(?:with|to|for|by|from|of|at|told|like|under|via|as|met|saw|is|was|per|re|through|than)"
    r"(?: the| a)?\W*$"
)
