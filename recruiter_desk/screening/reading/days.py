"""Lengths of days, weeks and months as people state them in eight tongues, in days."""

import re
from typing import NamedTuple

from recruiter_desk.screening.model import Amount

_WORDS = {
    "a": 1, "an": 1, "one": 1, "ein": 1, "einen": 1, "eine": 1, "einem": 1, "un": 1, "une": 1,
    "uno": 1, "half a": 0.5, "a half": 0.5, "a couple of": 2, "a couple": 2, "couple": 2,
    "couple of": 2, "zwei": 2, "drei": 3, "vier": 4, "sechs": 6, "deux": 2, "trois": 3, "due": 2,
    "tre": 3, "dos": 2, "tres": 3, "twee": 2, "drie": 3, "a few": 3, "few": 3, "half": 0.5,
}  # fmt: skip
_UNITS = (
    (re.compile(r"d(?:ays?|ías|age)?$|tag|giorn|jours?$|dni"), 1.0),
    (re.compile(r"w|sem|sett|tyg|veck|ug"), 7.0),
    (re.compile(r"fortn"), 14.0),
    (re.compile(r"quarter"), 91.0),
    (re.compile(r"m|calendar"), 30.4),
)
LENGTH = re.compile(
    r"(?<![\w.$£€/-])(?:(?P<low>\d{1,3})(?:\s*(?:-|to|or)\s*(?P<high>\d{1,3}))?|"
    r"(?P<word>half an?|a half|a couple of|a couple|couple of|couple|a few|few|half|einen|"
    r"eine|einem|ein|une|uno|un|zwei|drei|vier|sechs|deux|trois|due|tre|dos|tres|twee|drie|"
    r"one|an?))"
    r"\s*-?\s*(?:calendar |working |business |full |whole |solid |clear |plain |straight |"
    r"flat |standard )?"
    r"(?P<unit>(?<=full )quarters?|(?<=calendar )quarters?|days?|weeks?|wks?|w(?![\w/])|"
    r"fortnights?|months?|mths?|mnths?|mos?(?![\w/])|"
    r"tagen?|wochen?|monate?n?|jours?|semaines?|mois|giorni|settimane|mes[ei]|semanas?|meses|"
    r"weken|week|maand(?:en)?|dni|tygodni\w*|miesi\w+|veckor|månad\w*|måned\w*|uger)(?![\w])"
)


class Found(NamedTuple):
    """A length of time met: its bounds and the least and most days."""

    start: int
    end: int
    days: Amount


def lengths(low: str, start: int, end: int) -> list[Found]:
    """The lengths of time in days, weeks and months between two places."""
    found = []
    for m in LENGTH.finditer(low, start, end):
        one = next(days for pattern, days in _UNITS if pattern.match(m["unit"]))
        first = _WORDS[m["word"]] if m["word"] else float(m["low"])
        last = float(m["high"]) if m["high"] else first
        found.append(
            Found(
                m.start(),
                m.end(),
                Amount(first * one, max(first, last) * one, "day", m["high"] is not None),
            )
        )
    return found
