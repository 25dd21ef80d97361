"""Which notes are on a client and what it asks for, rather than on the candidate."""

import re

from recruiter_desk.screening.reading.experience.named import lexicon
from recruiter_desk.screening.reading.named import opens

_HEADER = re.compile(
    r"\s*(?:[-*•]\s*)?((?:[Tt]he |[Oo]ur )?[A-Z][\w&'.-]*"
    r"(?:[ /](?:[A-Z0-9][\w&'.-]*|of|the|de|du|la|des|and|&|one|type|style|job|shop|group|grp|req|"
    r"client|site|post|mgr|lead|care|bank|utility|hotel|firm|outfit|co\.?|chain)){0,7})"
    r"\s*(\([^)\n]{2,60}\))?\s*"
    r"(?:(?P<mark>[:=])|(?P<verb>(?:also |still )?(?:wants?|needs?|asks?|uses?|pays?|prefers?|"
    r"liked?|requires?|insists?|range|budget|can see|can do|would (?:wait|take|like|see|sponsor)|"
    r"will (?:take|see|train|sponsor)|says?|ok|has another|has an? (?:opening|role|spot)|went|"
    r"now wants?|confirmed)\b))"
)
_CLIENT = re.compile(
    r"\b(?:client|clients|client's|hm|hiring (?:mgr|manager)|posting|job spec|jd|req|their|"
    r"finalists?|must[- ]haves?|they(?:'d|'ll|'re)? (?:want|need|ask|like|use|pay|require|prefer|"
    r"insist|would|will|can|teach|train|sponsor|rank|are looking)\w*|dept head|panel|"
    r"order:|opening|vacancy|owner|slot|posting|shop|site|band \d|"
    r"they|(?:lead|mgr|manager|gm|gc|sup|supt|superintendent|foreman|chief|head|dir|director|boss|"
    r"partner|cadre|matron|cfo|cto|ceo|vp|hr)(?= (?:there|now|at|here|who|asks|wants|needs|"
    r"says|is|was|has|had|\())|(?:previous|prev|prior|last|outgoing|former) (?:holder|hire|one|"
    r"guy|man|lady|lead|mgr|manager|head|chief))\b|^\W*(?:wants?|needs?|req)\b"
)
_SENTENCES = re.compile(r"[.!?;\n](?=\s|$)")
_REQUIRED = re.compile(
    r"\b(?:pref|preferred|prefd|nice to have|is a plus|a plus|desirable|desired|a must|"
    r"must have|mandatory|(?:yrs?|years?) (?:min|minimum|req|reqd|required)|"
    r"min(?:imum)?\.? (?:of )?\d+ ?(?:yrs?|years?|months?|mos?)|reqd|req'd|required)\b"
)
_RANGE = re.compile(
    r"(?<![\d/-])[$£€]?\d{2,3}(?:[.,]\d{1,3})?k?\s?-\s?[$£€]?\d{2,3}(?:[.,]\d+)?k?(?![\d-])"
)
_WISHES = re.compile(r"\b(?:i|he|she|his|her|him|me|my)\b")
_SHORT = 5  # letters of a header in capitals only that may be a paper or a tool: "CDL: yes"


def is_required(sentence: str) -> bool:
    """Whether a sentence, in small letters, names what a job asks for."""
    return _REQUIRED.search(sentence) is not None and not _WISHES.search(sentence)


def of_client(text: str, own: frozenset[str], employers: str) -> bool:
    """Whether a note speaks of a client, what it is or wants.

    `own`: the parts of the candidate's name; `employers`: theirs, both in small letters.
    """
    return any(
        _is_on_client(sentence, own, employers) for sentence in _SENTENCES.split(text.strip())
    )


def _is_on_client(sentence: str, own: frozenset[str], employers: str) -> bool:
    low = sentence.strip().lower()
    if not own.isdisjoint(re.findall(r"[^\W\d_]+", low[:40])) or _WISHES.match(low):
        return False
    if _CLIENT.search(low):
        return True
    m = _HEADER.match(sentence)
    if m and _is_client(m[1], own, employers, marked=m["mark"] is not None, told=bool(m[2])):
        return True
    return bool(_RANGE.search(low) and not _WISHES.search(low) and re.match(r"\s*[A-Z]", sentence))


def _is_client(
    name: str, own: frozenset[str], employers: str, *, marked: bool, told: bool
) -> bool:
    """Whether a header names neither the candidate, a thing they can do, nor where they work."""
    words = re.findall(r"[^\W\d_]+", name.lower())
    if not words or not own.isdisjoint(words):
        return False
    if words[0] in {"the", "our"}:
        words = words[1:]
    if not words or all(opens(word) for word in words):
        return False
    if len(words[0]) > 3 and words[0] in employers.split():
        return False
    if marked and not told:
        return not (name.isupper() and len(name) <= _SHORT) and not list(
            lexicon().both.find(name.lower())
        )
    return True
