"""One spelling for a place name, so that Ft. Worth is Fort Worth and São Paulo is Sao Paulo."""

import re

from recruiter_desk.base.text.normalise import fold

_SPELT_OUT = {
    "st": "saint",
    "ste": "sainte",
    "ft": "fort",
    "mt": "mount",
    "mtn": "mountain",
    "hts": "heights",
    "spgs": "springs",
    "bch": "beach",
    "jct": "junction",
    "vlg": "village",
    "cty": "city",
}
_COMPASS = {"n": "north", "s": "south", "e": "east", "w": "west"}
_NOTHING = re.compile(r"['.]+")
_WORD = re.compile(r"[^\W_]+")


def key_of(text: str) -> str:
    """The folded words of a name, short forms spelt out; empty if it holds no letter or digit."""
    words = _WORD.findall(_NOTHING.sub("", fold(text).replace("&", " and ")))
    out = [_SPELT_OUT.get(word, word) for word in words]
    if len(out) > 1 and out[0] in _COMPASS:
        out[0] = _COMPASS[out[0]]
    return " ".join(out)
