"""How alike two people are, and why."""

from collections.abc import Iterator
from dataclasses import dataclass

from recruiter_desk.base.text.names import Name
from recruiter_desk.people.likeness.given import stand_for_one
from recruiter_desk.people.likeness.keys import Tokens, tokens

_SAME_NAME = 85
_SHORT_FORM = 80
_NAME_LIKE_IT = 65
_SWAPPED = 5  # less when given and family name changed places


@dataclass(frozen=True, slots=True)
class Known:
    """A person as far as likeness goes: keys of their numbers and addresses, not their text."""

    id: int
    name: Name
    phones: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Likeness:
    """The strongest reason why two may be one, and how sure it is (0 to 100)."""

    why: str
    score: int


def compare(a: Known, b: Known) -> Likeness | None:
    """Why two people may be one; None when nothing says so.

    A shared number or address says most, and more with a like name: relatives share numbers.
    The scores only order what is shown; nothing is ever joined by them.
    """
    by_name = _compare_names(tokens(a.name), tokens(b.name))
    like = by_name.score // 10 if by_name else 0
    if a.phones & b.phones:
        return Likeness("same number", 90 + like)
    if a.emails & b.emails:
        return Likeness("same e-mail", 90 + like)
    return by_name


def _compare_names(a: Tokens, b: Tokens) -> Likeness | None:
    return max(_likenesses(a, b), key=lambda likeness: likeness.score, default=None)


def _likenesses(a: Tokens, b: Tokens) -> Iterator[Likeness]:
    for one in a.givens or ("",):
        for other in b.givens or ("",):
            if score := _score(one, a.family, other, b.family):
                yield _likeness(score)
            if a.family and b.family:
                swapped = max(
                    _score(one, a.family, b.family, other),
                    _score(a.family, one, other, b.family),
                )
                if swapped:
                    yield _likeness(swapped, less=_SWAPPED)


def _likeness(score: int, less: int = 0) -> Likeness:
    return Likeness("same name" if score == _SAME_NAME else "a name like it", score - less)


def _score(given: str, family: str, other_given: str, other_family: str) -> int:
    if family == other_family:
        if given == other_given:
            return _SAME_NAME if given or family else 0
        return _given_score(given, other_given) if family else _slip_score(given, other_given)
    if given == other_given or (given and other_given and stand_for_one(given, other_given)):
        return _slip_score(family, other_family)
    return 0


def _given_score(given: str, other: str) -> int:
    if given and other and stand_for_one(given, other):
        return _SHORT_FORM
    return _slip_score(given, other)


def _slip_score(word: str, other: str) -> int:
    """For one slip of the fingers (also two letters swapped) in a word of four letters or more."""
    if min(len(word), len(other)) < 4 or abs(len(word) - len(other)) > 1:
        return 0
    from rapidfuzz.distance import OSA

    return _NAME_LIKE_IT if OSA.distance(word, other, score_cutoff=1) == 1 else 0
