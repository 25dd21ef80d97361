"""The patterns by which statements of jobs are met, from the lexicon."""

from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.reading.jobs.mentions import E
from recruiter_desk.screening.sought import Sought, sought

CAPITAL = r"(?P<name>[A-Z][\w&'-]*(?: (?:& )?[A-Z][\w&'-]*){0,3})"
"""A word or some words with a capital."""
_FEW = r"(?:[\w/+-]+ ){0,5}?"
_WHO = r"(?:him|her|them|me|us|\w+)"


def _statements() -> Mapping[str, Any]:
    return words("statements")


class Said(NamedTuple):
    """A pattern of a statement; one of `needs` must stand in a text for it to be looked for."""

    state: str
    pattern: Sought
    needs: tuple[str, ...]

    def may_be_in(self, low: str) -> bool:
        """Whether a text of small letters may have it."""
        return not self.needs or any(need in low for need in self.needs)


@cache
def said() -> tuple[Said, ...]:
    """The statements over the small letters with names marked, in order."""
    told: Mapping[str, str] = _statements()["words"]
    generic = "|".join(words("employers")["generic"])
    job = rf"(?:(?:the )?{E}|(?:{generic}))"
    parts = {
        "NAME": rf"(?:the )?{E}",
        "JOB": job,
        "ANY": rf"(?:\s+{job}|{told['no_target']})",
        "FEW": _FEW,
        "WHO": _WHO,
        "ADVERB": told["adverbs"],
        "LOST": told["lost"],
        "PASSIVE": told["not_active"],
    }
    return tuple(
        Said(
            row["state"],
            sought(rf"(?<![\w'-])(?:{row['pattern'].format(**parts)})"),
            tuple(row.get("needs", ())),
        )
        for row in _statements()["said"]
    )


@cache
def passing() -> tuple[Said, ...]:
    """The same over the text with its capitals: a name in passing, as `name`."""
    return tuple(
        Said(
            row["state"],
            sought(row["pattern"].format(CAPITAL=CAPITAL)),
            tuple(row.get("needs", ())),
        )
        for row in _statements()["passing"]
    )


@cache
def word(name: str) -> Sought:
    """One of the patterns of single words: "gone", "here", "nobody", …"""
    return sought(_statements()["words"][name])
