"""Denied words the lexicon does not know: the object of "never used …", "no experience with …"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from recruiter_desk.screening.reading.experience.about import singular
from recruiter_desk.screening.reading.experience.said import sought_for, word_set
from recruiter_desk.screening.sought import Sought, sought


class Other(NamedTuple):
    """A thing never done; `start` is where the denial begins, `first` where the thing does."""

    name: str
    start: int
    first: int
    end: int


_NP = r"(?P<np>[^\W\d_][\w+#&'/-]*(?: [^\W\d_][\w+#&'/-]*){0,2})"
_NEVER = sought_for("others", "never")
_NO_EXPERIENCE = sought_for("others", "no_experience")
_NO_SUCH = sought_for("others", "no_such")
_NEVER_DID = sought_for("others", "never_did")
_UNKNOWN = sought_for("others", "unknown")
_DENIED_AFTER = sought_for("others", "denied_after")
_ASKED_NO = sought_for("others", "asked_no")
_NEW_TO = sought(rf"{_NP} (?:is|was|would be) (?:\w+ )?new (?:to|for) (?:him|her|me|them)\b")
_STOP = word_set("others", "stop")
_NO_THING = word_set("others", "no_thing")
_NOT_LATELY = re.compile(
    r"\s*(?:in (?:years|ages|months|a while|a long|over|about|\d)|since\b|"
    r"for (?:years|ages|a while|\d)|"
    r"lately|recently|any ?more\b|these days|now\b|this (?:year|month|week)|last (?:year|month))"
)
_WAYS: dict[Sought, tuple[str, ...]] = {
    _NEVER: (),
    _NEVER_DID: (),
    _NO_EXPERIENCE: (),
    _NO_SUCH: (),
    _UNKNOWN: (),
    _NEW_TO: (" new ",),
    _DENIED_AFTER: (
        "never",
        "none",
        "nope",
        "nil",
        "zero",
        "not ",
        " no ",
        "new ",
        "foreign",
        "alien",
    ),
    _ASKED_NO: ("?", "asked", "quizzed", "checked", "talked", "spoke"),
}
"""The ways of denying, each with the words of which one must stand in a text at all."""


def never_done(low: str) -> Iterator[Other]:
    """What a text says was never done or used, whatever it is."""
    for said, hints in _WAYS.items():
        if hints and not any(hint in low for hint in hints):
            continue
        for m in said.finditer(low):
            other = _other(m)
            if other is not None and not _NOT_LATELY.match(low, other.end):
                yield other


def _other(m: re.Match[str]) -> Other | None:
    said: list[str] = []
    named = "np" if m["np"] else "np2"
    first = end = m.start(named)
    for word in re.finditer(r"\S+", m[named]):
        if word.group() in _STOP:
            break
        said.append(word.group().strip("'"))
        end = first + word.end()
    while said and said[0] in {"any", "actual", "real"}:
        said.pop(0)
    if not said or not _NO_THING.isdisjoint(said) or len("".join(said)) < 3:
        return None
    said[-1] = singular(said[-1])
    return Other(" ".join(said), m.start(), first, end)


def usable(said: str) -> bool:
    """Whether a few words may name something that is done or used."""
    words = said.split()
    return _NO_THING.isdisjoint(words) and _STOP.isdisjoint(words) and len(said) >= 3
