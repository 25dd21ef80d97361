"""Which words of a line name somebody."""

from collections.abc import Callable, Iterator, Set

from recruiter_desk.quick.lexicon import lexicon
from recruiter_desk.quick.words import Line

Knows = Callable[[str], int]
"""How many people a run of words names, as the desk has it."""

LONGEST_NAME = 5
GUESSED = 2  # words taken for a name that the desk does not know
Span = tuple[int, int]


def name_in(line: Line, knows: Knows, *, guess: bool, but: Set[int] = frozenset()) -> Span | None:
    """First place and place behind the words that name somebody; None when none do.

    The longest run that the desk knows wins, in the first clause that has one and before what
    the call was about. `guess`: where the desk knows none, the first one or two words that can
    be a name are taken: up to a label, a number, an acronym. The places `but` name no one.
    """
    for clause in _clauses(line, but):
        known = _known(line, clause, knows)
        if known is not None:
            return known
    return _guessed(line, but) if guess else None


def name(line: Line, span: Span) -> str:
    """The words as typed, without the "'s" of "Dana's cell"."""
    return line.slice(*span).removesuffix("'s").removesuffix("\u2019s")


def _clauses(line: Line, but: Set[int]) -> Iterator[list[int]]:
    """Open words that can belong to a name: all of the first clause, then later ones' starts."""
    wanted = sorted({word.clause for word in line.words})
    for clause in wanted:
        places = [at for at, word in enumerate(line.words) if word.clause == clause]
        yield [at for at in _before_about(line, places) if at not in but]


def _before_about(line: Line, places: list[int]) -> Iterator[int]:
    for place in places:
        if line.words[place].plain in lexicon().about:
            return
        if place in line.open:
            yield place


def _known(line: Line, places: list[int], knows: Knows) -> Span | None:
    later = bool(places) and line.words[places[0]].clause > 0
    for length in range(min(LONGEST_NAME, len(places)), 0, -1):
        for first in places[:1] if later else places:
            behind = first + length
            if set(range(first, behind)) <= set(places) and _names(line, first, behind, knows):
                return first, behind
    return None


def _names(line: Line, first: int, behind: int, knows: Knows) -> bool:
    small = lexicon().skip
    if line.words[first].plain in small or line.words[behind - 1].plain in small:
        return False
    if any(word.apart for word in line.words[first + 1 : behind]):
        return False
    return knows(name(line, (first, behind))) > 0


def _guessed(line: Line, but: Set[int]) -> Span | None:
    places = next(_clauses(line, but), [])
    first = next((at for at in places if line.words[at].plain not in lexicon().skip), None)
    if first is None or not _can_name(line, first):
        return None
    behind = first + 1
    while (
        behind - first < GUESSED
        and behind in places
        and _can_name(line, behind)
        and not line.words[behind].apart
    ):
        behind += 1
    return first, behind


def _can_name(line: Line, place: int) -> bool:
    word = line.slice(place, place + 1)
    shouted = word.isupper() and len(word) > 1 and not line.text.isupper()
    letters = word.replace("-", "").replace("'", "").replace("\u2019", "").replace(".", "")
    return letters.isalpha() and not shouted and line.words[place].plain not in lexicon().skip
