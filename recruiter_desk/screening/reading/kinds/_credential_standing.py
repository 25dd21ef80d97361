"""How a credential stands: held, expired, in progress, failed, given up, never had."""

import re
from functools import cache
from typing import NamedTuple

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.reading.kinds._credential_words import (
    CHANGE,
    COUNTED,
    DEGREE,
    DROPPED,
    EXPIRED,
    FAILED,
    FAR,
    GIVEN_UP,
    GONE,
    HELD,
    LET_GO,
    MAY_COME,
    NEVER_LET,
    NO_AFTER,
    NO_BEFORE,
    NO_CLAIM_AFTER,
    NO_CLAIM_BEFORE,
    NO_STOPS,
    NONE_OF_IT,
    NOT_BY_HAND,
    NOT_ITS,
    OF_A_JOB,
    PROGRESS_AFTER,
    PROGRESS_BEFORE,
    RENEWAL,
    RENEWED,
    RUNS_UNTIL,
    STILL,
    WISHED,
)


class Stands(NamedTuple):
    """How it stands, and whether its words tell of a change."""

    value: str
    change: bool
    renewed: bool
    explicit: bool


def stands(low: str, before: tuple[int, int], after: tuple[int, int], *, listed: bool) -> Stands:
    """How the credential between these two stretches stands; `listed`: in a resume's list."""
    left, right = low[before[0] : before[1]], low[after[0] : after[1]]
    around = f"{left} \x00 {right}"
    change, renewed = bool(CHANGE.search(around)), bool(RENEWED.search(around))
    value = _value(left, right, listed=listed)
    explicit = value != "held" or bool(HELD.search(around))
    return Stands(value, change, renewed and value == "held", explicit)


_PASSED = re.compile(r"(?<!not )(?<!n't )(?<!never )\bpassed\b(?! (?:level|part))")


def is_no_claim(low: str, before: tuple[int, int], after: tuple[int, int], how: Stands) -> bool:
    """Whether the words only wish for it, offer it or speak of a course, an application."""
    left, right = low[before[0] : before[1]][-50:], low[after[0] : after[1]][:50]
    if how.value == "none":
        return bool(NOT_BY_HAND.match(right) or OF_A_JOB.search(f"{left} \x00 {right}"))
    if how.value == "progress":
        return bool(re.search(r"\bneeds? (?:an? )?$", left) and re.match(r"\s*(?:re)?test", right))
    if how.value != "held" or how.explicit:
        return False
    return bool(NO_CLAIM_BEFORE.search(left) or NO_CLAIM_AFTER.match(right))


_SINCE_GOT = re.compile(
    r"\bsince (?:s?he|they|i)(?:'s|'d|'ve| had| has| have)? (?:got|gotten|earned|passed|took|won|"
    r"gained|finished|became)(?: (?:his|her|their|my|the|an?))?\s*$"
)


def _value(left: str, right: str, *, listed: bool) -> str:
    if _SINCE_GOT.search(left):
        return "held"
    if _near_before(GIVEN_UP, left) or _near_after(GIVEN_UP, right):
        return "surrendered"
    if _near_before(FAILED, left) or _near_after(FAILED, right):
        return "held" if _PASSED.search(right) else "failed"
    if not NEVER_LET.search(left):
        return _undone(left, right, listed=listed) or "held"
    return "held"


def _undone(left: str, right: str, *, listed: bool) -> str:
    """Run out, not reached yet, or never had; "" where nothing says so."""
    if _is_expired(left, right):
        return "expired"
    if _is_none_of_it(right):
        return "none"
    if COUNTED.match(right[:50]) and not re.search(r"\ball\s*$", left):
        return "progress"
    if _is_progress(left, right, listed=listed):
        return "progress"
    if _is_denied(left, right):
        return "progress" if MAY_COME.search(right[:60]) else "none"
    return ""


def _near_before(pattern: re.Pattern[str], left: str) -> re.Match[str] | None:
    """The last such words before a credential, in its own share of the clause."""
    m = _last(pattern, left[-60:])
    if m is None:
        return None
    tail = left[-60:][m.end() :]
    return (
        None
        if "," in tail or len(tail.split()) > 6 or STILL.search(left[-60:][: m.start()])
        else m
    )


def _near_after(pattern: re.Pattern[str], right: str) -> re.Match[str] | None:
    """The first such words after a credential that still speak of it."""
    m = pattern.search(right[:90])
    if m is None or STILL.search(right[: m.start()]):
        return None
    between = right[: m.start()]
    if NOT_ITS.search(between):
        return None
    heads = re.split(r",|;|\s-\s", between)
    strange = [w for w in re.findall(r"[a-z']+", heads[-1]) if w not in _glue()]
    return m if len(strange) <= (3 if len(heads) == 1 else 1) else None


@cache
def _glue() -> frozenset[str]:
    return frozenset(words("credentials")["glue"]["words"])


def _is_expired(left: str, right: str) -> bool:
    if DROPPED.search(left) or (LET_GO.search(left) and GONE.match(right)):
        return not re.search(
            r"\b(?:not|never|n't)\W+(?:\w+\s)?$", left[:-1].rsplit(" ", 3)[0] + " "
        )
    before = _near_before(EXPIRED, left)
    if (
        before is not None
        and len(left[-60:][before.end() :].split()) <= 4
        and not before.group().startswith("any")
    ):
        return True
    m = _near_after(EXPIRED, right)
    if m is None:
        return False
    if m.group().startswith("any"):
        return bool(re.search(r"(?:\bnot|n't)\W*(?:\w+\s)?$", left)) or bool(
            re.search(
                r"(?:\bnot|n't) (?:active|current|certified|licensed|registered|valid)",
                right[: m.start()],
            )
        )
    return True


_STILL_AT_IT = re.compile(
    r"[^\n;|]{0,60}?[,(-]\s*(?:currently )?(?:in progress|expected|anticipated|under ?way|ongoing|"
    r"exam (?:booked|in|scheduled))\b"
)


def _is_progress(left: str, right: str, *, listed: bool) -> bool:
    m = None if listed else _last(PROGRESS_BEFORE, left[-70:])
    if m is not None:
        tail = left[-70:][m.end() :]
        plain = not re.search(
            r"\b(?:has|holds|got|passed|renew\w*|roles?|jobs?|positions?)\b|,", tail
        )
        if plain and len(tail.split()) <= 4:
            undone = re.search(
                r"\b(?:never|didn't|not|no|hasn't|n't|isn't)\s+(?:\w+\s+){0,2}$",
                left[-70:][: m.start()],
            )
            if not undone:
                return not re.search(r"^\W*(?:exam )?(?:and passed|and got)", right)
    if listed and _STILL_AT_IT.match(right):
        return True
    after = PROGRESS_AFTER.search(right[:70])
    if after is None or re.search(r"\bpassed (?:it|the)|\bheld\b|qualified since", right):
        return False
    between = right[: after.start()]
    if NOT_ITS.search(between) or DEGREE.search(between):
        return False
    strange = [w for w in re.findall(r"[a-z']+", between) if w not in _glue()]
    return len(strange) <= (2 if "," not in between else 1) or after.group().startswith(FAR)


def _is_none_of_it(right: str) -> bool:
    """ "The ALS? There's none": an answer that stands for the whole of it."""
    m = NONE_OF_IT.search(right[:70])
    return m is not None and not NOT_ITS.search(right[: m.start()])


def _is_denied(left: str, right: str) -> bool:
    if RENEWAL.match(right):
        return False
    m = _last(NO_BEFORE, left[-80:])
    if m is not None:
        tail = left[-80:][m.end() :]
        lists_on = "," in tail and not re.search(r"\b(?:or|nor)\b", tail + right[:12])
        if not NO_STOPS.search(tail) and not lists_on and "not only" not in left:
            return True
    m = NO_AFTER.search(right[:90])
    if m is None:
        return False
    if m.start() < 4 and WISHED.match(right, m.end()):
        return False
    return not re.search(
        r"\b(?:but|except|and (?:has|holds)|plus|currently)\b|\b(?:done|fine|ok|good|yes|valid|"
        r"current|"
        r"active|paid|in date|in hand)\s*[,;.]",
        right[: m.start()],
    )


def _last(pattern: re.Pattern[str], said: str) -> re.Match[str] | None:
    found = list(pattern.finditer(said))
    return found[-1] if found else None


def until(low: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the words stand that say until when it runs ("exp 06/2027"); None: not said."""
    m = RUNS_UNTIL.search(low, start, end)
    return (m.end(), min(end, m.end() + 30)) if m else None
