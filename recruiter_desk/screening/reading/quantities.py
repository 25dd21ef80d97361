"""Lengths of time as people state them: "8+ yrs", "going on six years", "18 months"."""

import re
from dataclasses import replace
from typing import NamedTuple

from recruiter_desk.screening.model import Amount


class Found(NamedTuple):
    """A length of time met in a text."""

    start: int
    end: int
    amount: Amount


UNITS = {"y": "year", "mo": "month", "w": "week", "d": "day", "h": "hour"}
_NUMBER = r"\d{1,3}(?:\.\d+|\s*½|\s+1/2)?"
_VAGUE = (
    r"~\s*|about|around|roughly|approximately|approx\.?|almost|nearly|close to|circa|ca\.?|"
    r"going on|coming up (?:on|to)|give or take|some|maybe|or so|an? good|good"
)
_LEAST = r"over|more than|at least|upwards of|north of|well over|in excess of|minimum(?: of)?"
_MOST = r"under|less than|up to|not even|barely|at most|no more than|fewer than|just under"
_LENGTH = re.compile(
    rf"(?<![\w.$£€/-])(?:(?P<how>{_VAGUE}|{_LEAST}|{_MOST})\s+(?:an?\s+)?|(?P<tilde>~)\s*)?"
    rf"(?:(?P<low>{_NUMBER})(?:\s*(?:-|to|or)\s*(?P<high>{_NUMBER}))?\s*(?P<plus>\+|plus)?"
    rf"(?P<half>\s+and a half)?\s*-?\s*"
    rf"(?P<unit>years?(?! old)|yrs?|y(?![\w/])|jahren?|jahre|ans|months?|mos?(?![\w/])|monate?n?|"
    rf"mois|weeks?|wochen?|semaines?|days?|decades?|hours?)\b"
    rf"|(?P<word>(?:an? )?(?:couple|few) (?:of )?(?:years|months|weeks|days)|a decade and a half|"
    rf"(?:half a|a|an|several) (?:decade|year and a half|years?|months?|weeks?|quarter century)))"
    rf"(?P<after>\s*(?:\+|plus\b|and change|or so|or more|ish\b|give or take|odd\b))?"
)
_HOW_OFTEN = re.compile(r"\b(?:once|twice|thrice|times?|\dx|per)\s+$")
"""Before "a year": how often, not how long."""
_WORDS = {
    "couple": (2.0, 2.0),
    "few": (3.0, 5.0),
    "several": (3.0, 9.0),
}


def durations(low: str) -> list[Found]:
    """Every length of time in a text of small letters; years and months stay what they are."""
    return [
        Found(m.start(), m.end(), amount)
        for m in _LENGTH.finditer(low)
        if not (m["word"] and _HOW_OFTEN.search(low, max(0, m.start() - 12), m.start()))
        and (amount := _amount(m)) is not None
    ]


def _amount(m: re.Match[str]) -> Amount | None:
    how = m["how"] or ""
    vague = bool(m["tilde"] or m["after"]) or bool(how and re.fullmatch(_VAGUE, how))
    least = bool(m["plus"]) or bool(how and re.fullmatch(_LEAST, how))
    least = least or bool(m["after"] and re.search(r"\+|plus|change|more", m["after"]))
    if m["word"]:
        said = _of_words(m["word"], vague=vague)
        return replace(said, high=None) if said and least else said
    first, unit = number(m["low"]), _unit(m["unit"])
    last = number(m["high"]) if m["high"] else first
    if m["half"]:
        first, last = first + 0.5, last + 0.5
    if m["unit"].startswith("decade"):
        first, last = 10 * first, 10 * last
    if how and re.fullmatch(_MOST, how):
        return Amount(0.0, last, unit, vague=True)
    return Amount(first, None if least else max(first, last), unit, vague or first != last)


def number(said: str) -> float:
    """ "2", "2.5", "2½", "2 1/2"."""
    whole = re.match(r"\d+(?:\.\d+)?", said)
    half = 0.5 if "½" in said or "1/2" in said else 0.0
    return (float(whole.group()) if whole else 0.0) + half


def _unit(said: str) -> str:
    if said.startswith(("decade", "j", "an")):
        return "year"
    if said.startswith("semaine"):
        return "week"
    return next(unit for begin, unit in UNITS.items() if said.startswith(begin))


def _of_words(said: str, *, vague: bool) -> Amount | None:
    if "decade and a half" in said:
        return Amount(15.0, 15.0, "year", vague=True)
    if "quarter century" in said:
        return Amount(25.0, 25.0, "year", vague=True)
    if "decade" in said:
        exact = 5.0 if "half" in said else 10.0
        return Amount(exact, exact, "year", vague=True)
    unit = next(u for u in ("year", "month", "week", "day") if u in said)
    for word, (first, last) in _WORDS.items():
        if word in said:
            return Amount(first, last, unit, vague=True)
    if said.startswith("half a"):
        return Amount(0.5, 0.5, unit, vague=True)
    exact = 1.5 if "and a half" in said else 1.0
    return Amount(exact, exact, unit, vague)
