"""Whether a he or she may speak of somebody just named, or rather goes on about the candidate."""

import re

_FEMALE = (
    r"wife|girlfriend|fianc[ée]e|sister|mother|mom|mum|daughter|aunt|niece|missus|ex-wife|"
    r"sister-in-law|mother-in-law|lady|woman"
)
_MALE = (
    r"husband|boyfriend|fianc[ée]|brother|dad|father|son|uncle|nephew|hubby|ex-husband|"
    r"brother-in-law|father-in-law|guy|man|lad"
)
_SHE, _HE = re.compile(rf"\b(?:{_FEMALE})\b"), re.compile(rf"\b(?:{_MALE})\b")
_WHOSE = re.compile(r"\b(his|her)\b")
_THING = re.compile(
    r"\b(?:team|lab|department|dept|shop|crew|company|firm|site|employer|agency|agencies|"
    r"landlord|competitors?|hospital|plant|client)\b"
)
_FEMALE_PRONOUN = frozenset(["she", "her", "hers"])
_MALE_PRONOUN = frozenset(["he", "his", "him"])


def may_mean(said: str, pronoun: str) -> bool:
    """Whether a pronoun that begins the next clause may mean the one whom `said` speaks of.

    Both in small letters. "His boss left. He …" goes on about the candidate; "his wife left.
    She …" does not.
    """
    if pronoun not in _FEMALE_PRONOUN | _MALE_PRONOUN:
        return _THING.search(said) is None
    female = pronoun in _FEMALE_PRONOUN
    if _SHE.search(said) or _HE.search(said):
        return bool((_SHE if female else _HE).search(said))
    if _THING.search(said):
        return False
    whose = _WHOSE.search(said)
    return whose is None or (whose[1] == "her") != female
