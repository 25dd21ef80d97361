"""How a skill stands in what was said: done, little, only watched, past, never; or not said."""

import re

from recruiter_desk.screening.lexicon import Met, words
from recruiter_desk.screening.reading.experience.denials import denied, strong
from recruiter_desk.screening.reading.experience.named import lexicon
from recruiter_desk.screening.reading.experience.said import sought_for

DONE, NEVER, LITTLE, WATCHED, PAST, LISTED = "done", "never", "little", "watched", "past", "listed"

_WISH = sought_for("standing", "wish")
_NEW_WORD = re.compile(r"\b(?:he|she|they|i|says?|said|has|turns out|actually)\b|:")
_NO_HELD = re.compile(r"(?:no|doesn't|don't|never) (?:problem|issue|mind)")
_NOUN_AFTER = sought_for("standing", "noun_after")
_LEARNT = sought_for("standing", "learnt")
_WATCHED = sought_for("standing", "watched")
_DOING = sought_for("standing", "doing")
_AFTER_DONE = sought_for("standing", "after_done")
_AFTER_NO = sought_for("standing", "after_no")
_ONLY = sought_for("standing", "only")
_NO_LIST = sought_for("standing", "no_list")
_WEAK_LINE = sought_for("standing", "weak_line")
_LEVELS: dict[str, int] = words("experience")["levels"]
_WEAK_AFTER = sought_for("standing", "weak_after")
_OTHERS_DO = sought_for("standing", "others_do")
_DENIES = re.compile(
    r"\b(?:(?:i|he|she)(?:'ve|'s| has| have)? (?:never|not)|hasn't|haven't|yet to|"
    r"not (?:her|him|me))\b"
)
_ANY_NO = re.compile(r"\b(?:no|not|never|without|\w+n't|zero|lacks?)\b")
_LEVEL = "|".join(sorted(map(re.escape, _LEVELS), key=len, reverse=True))
_LEVEL_BEFORE = re.compile(rf"\b({_LEVEL})(?:\s+(?:in|level|spoken|speaker of|of))?\s*$")
_LEVEL_AFTER = sought_for("standing", "level_after")
_NO_TONGUE_AFTER = sought_for("standing", "no_tongue_after")


def how(low: str, met: Met, others: list[Met], first: int, last: int) -> str:
    """How a skill of a clause of typed notes stands; "" where the clause does not say it.

    `first` and `last` bound the clause, `others` are all skills named in it.
    """
    if _NOUN_AFTER.match(low, met.end, last):
        return ""
    if strong(low, first, met) and (said := denied(low, met, others, first, last)):
        return said
    if _is_a_wish(low, met, first, last):
        return ""
    before = _without_others(low, met, others, first)
    if _AFTER_NO.match(low, met.end, last + 9) or _is_left_to_others(low, met, before):
        return NEVER
    if _WATCHED.search(before) and _ONLY.search(before):
        return WATCHED
    said = denied(low, met, others, first, last)
    return said or ("" if _ANY_NO.search(before) else _said_done(low, met, before, last))


def _is_left_to_others(low: str, met: Met, before: str) -> bool:
    """Whether others do it, and the same line denies something: "the team does all the SEO"."""
    if not _OTHERS_DO.search(before):
        return False
    stop = low.find("\n", met.end)
    return (
        _DENIES.search(low, met.end, min(met.end + 110, stop if stop >= 0 else len(low)))
        is not None
    )


def _is_a_wish(low: str, met: Met, first: int, last: int) -> bool:
    """Whether it is a wish, a need, a preference, or a people's name and no tongue."""
    if _wished(low, met, first, last) or _NO_LIST.search(low, first, last):
        return True
    spoken = met.means in lexicon().spoken
    return spoken and _NO_TONGUE_AFTER.match(low, met.end, last) is not None


def _said_done(low: str, met: Met, before: str, last: int) -> str:
    if met.means in lexicon().spoken and (rank := level(low, met, last)):
        return LITTLE if rank <= 2 else DONE
    if _LEARNT.search(before):
        return LITTLE
    if re.search(r"\b(?:used to (?:\w+ )?|no longer )(?:\w+ )?$", before):
        return PAST
    if _DOING.search(before) or _AFTER_DONE.match(low, met.end, last):
        return DONE
    return ""


def _wished(low: str, met: Met, first: int, last: int) -> bool:
    """Whether a wish or the client's need reaches the word: "wants MRI only, no CT"."""
    for m in _WISH.finditer(low, first, last):
        if _NO_HELD.match(m.group()):
            continue
        if m.start() >= met.end:
            if "," not in low[met.end : m.start()]:
                return True
        elif not _NEW_WORD.search(low, m.end(), met.start):
            return True
    return False


def _without_others(low: str, met: Met, others: list[Met], first: int) -> str:
    """What stands before a word with the list it is in taken away: "does CT and MRI" → "does "."""
    edge = met.start
    for other in reversed(others):
        if other.end <= edge and re.fullmatch(
            r"\s*(?:,|/|&|and|or|,\s*and|,\s*or|plus)?\s*(?:a little |some )?",
            low[other.end : edge],
        ):
            if re.search(r"little|some", low[other.end : edge]):
                break
            edge = other.start
    return low[first:edge]


_NOT_HERE = re.compile(
    r"\W*(?:is |was |were |are )?(?:not|never) "
    r"(?:done|made|offered|performed|used|run|available)\b"
)


def weak_on_paper(low: str, met: Met, first: int, last: int) -> str:
    """ "little" or "watched" where a resume says no more than that, else ""."""
    before = low[first : met.start]
    if _WATCHED.search(before):
        return WATCHED
    if _WEAK_LINE.match(before):
        return LITTLE
    after = low[met.end : min(last, met.end + 22)]
    if _WEAK_AFTER.match(after) or _NOT_HERE.match(after):
        return LITTLE
    return LITTLE if _LEARNT.search(before) and "some" not in before[-8:] else ""


def level(low: str, met: Met, last: int) -> int:
    """How well a language is spoken, 1 (A1, basic) to 6 (C2, native); 0 where it is not said."""
    until = min(last + 2, met.end + 34)
    behind = _LEVEL_AFTER.match(low, met.end, until)
    at_once = behind is not None and "," not in behind.group()
    before = _LEVEL_BEFORE.search(low, max(0, met.start - 26), met.start)
    m = behind if at_once else before or behind
    return _LEVELS[m[1]] if m else 0
