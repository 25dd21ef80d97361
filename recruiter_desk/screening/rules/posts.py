"""A post a resume shows as theirs and another is said to hold, with them below."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from recruiter_desk.screening.model import Fact, Known
from recruiter_desk.screening.rules.jobs import of_resume, said_on, same_employer
from recruiter_desk.screening.titles import LEVELS, laid_out

_ONE_OF = re.compile(r"^one of (?:the |[a-z]+'s |his |her |their |my |our )?(?:\d+|[a-z]+)? ?")
_OF = re.compile(r"\b(?:under|on|at|of|who|in|for|and)\b|[,;:]")
_LEAD = LEVELS.index("lead")


def held_by_others(known: Known, facts: Sequence[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """The resume's last title at an employer, and who else is said to hold it; one at most."""
    for told in (f for f in facts if f.value == "post"):
        said = said_on(known, told)
        shown = [
            f
            for f in facts
            if f.value == "title" and of_resume(known, f) and same_employer(known, f, told)
        ]
        last = max(shown, key=lambda f: _until(f, said_on(known, f)), default=None)
        if last is None or _is_theirs(last.shown, told.detail("below")):
            continue
        if _is_one(last.shown, told.shown) and _began_before(last, said):
            yield (told, last) if said < said_on(known, last) else (last, told)
            return


def _until(fact: Fact, as_of: date) -> tuple[date, date]:
    when = fact.when
    if when is None:
        return date.min, date.min
    return (when.end.last if when.end else as_of), (when.start.first if when.start else date.min)


def _began_before(title: Fact, said: date) -> bool:
    start = title.when.start if title.when else None
    return start is None or start.first <= said


def _is_theirs(title: str, below: str) -> bool:
    """Whether what they are said to be one of is what the title says: "one of seven heads"."""
    told = set(re.findall(r"[a-z]+", title.lower()))
    said = re.findall(r"[a-z]+", _OF.split(_ONE_OF.sub("", below.lower()))[0])
    for before, word in zip(["", *said], said, strict=False):
        one = word.rstrip("s")
        if one in told and laid_out(one).rank >= _LEAD:
            return not before or before in told
    return False


def _is_one(title: str, post: str) -> bool:
    """Whether a post may be the one of that title: its level, its letters or all its words."""
    own, other = laid_out(title), laid_out(post)
    if post.isupper() and 1 < len(post) <= len(title.split()):
        return (
            "".join(word[0] for word in re.findall(r"[A-Za-z]+", title)).upper().startswith(post)
        )
    said = set(re.findall(r"[^\W_]+", post.lower()))
    told = set(re.findall(r"[^\W_]+", title.lower()))
    if said <= told:
        return len(said) > 1 or other.rank >= _LEAD or any(w[0].isdigit() for w in said)
    return _LEAD <= other.rank <= own.rank and own.marks == other.marks and len(said) == 1
