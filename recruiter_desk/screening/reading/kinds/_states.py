"""The states and provinces a licence is for, where they are named beside it."""

import re
from functools import cache

from recruiter_desk.screening.lexicon import any_of, words

_LICENSE = (
    r"(?:rn|lpn|cpa|pe|np|pt|nursing|state|compact|real estate|driver'?s)?\s*(?:licen|lic\b)"
)
_NO_STATE_WHEN_SMALL = frozenset(
    [
        "in",
        "or",
        "me",
        "hi",
        "oh",
        "ok",
        "on",
        "ma",
        "pa",
        "la",
        "al",
        "id",
        "de",
        "co",
        "mo",
        "mi",
        "so",
    ]
)


@cache
def _codes() -> dict[str, str]:
    return {name: code for code, name in words("credentials")["states"].items()}


@cache
def _pattern() -> re.Pattern[str]:
    codes = "|".join(code.lower() for code in words("credentials")["states"])
    cali = r"calif?|fla|tex|penna|mass|wash state|washington state"
    return re.compile(
        rf"(?<![\w.-])(?:(?P<name>{any_of(_codes())})|(?P<code>{codes})|"
        rf"(?P<short>{cali}))(?![\w-])"
    )


_SHORT = {
    "cal": "CA",
    "cali": "CA",
    "calif": "CA",
    "fla": "FL",
    "tex": "TX",
    "penna": "PA",
    "mass": "MA",
}


def states(text: str, low: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """The states named from `start` to `end`, each with its place and its code ("FL").

    A code in small letters counts only before "license", or before "RN license" and such.
    """
    found = []
    for m in _pattern().finditer(low, start, end):
        if m["name"]:
            found.append((m.start(), m.end(), _codes()[" ".join(m["name"].split())]))
        elif m["short"]:
            found.append((m.start(), m.end(), _SHORT.get(m["short"], "WA")))
        elif _is_code(text, low, m):
            found.append((m.start(), m.end(), m["code"].upper()))
    return found


def _is_code(text: str, low: str, m: re.Match[str]) -> bool:
    if text[m.start() : m.end()].isupper():
        return not text[max(0, m.start() - 40) : m.end() + 40].isupper() or len(m["code"]) == 2
    if m["code"] in _NO_STATE_WHEN_SMALL:
        return False
    return bool(re.compile(rf"\s+{_LICENSE}").match(low, m.end()))
