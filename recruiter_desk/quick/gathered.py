"""What kind of call a line tells of, and the two ticks of a returned one."""

from dataclasses import dataclass

from recruiter_desk.quick.lexicon import Says, lexicon
from recruiter_desk.quick.model import By, Direction, Outcome, Promise
from recruiter_desk.quick.words import Line


@dataclass(slots=True)
class Gathered:
    """What was understood so far; `who` as places of words, `sender` the place of a verb."""

    direction: Direction | None = None
    outcome: Outcome | None = None
    by: By = "phone"
    understood: bool = False
    sender: int | None = None
    listened: bool | None = None
    right_person: bool | None = None
    promise: Promise | None = None
    length_minutes: int | None = None
    digits: str | None = None
    number_label: str | None = None
    who: tuple[int, int] | None = None


def kind(line: Line) -> Gathered:
    """Direction, outcome and means; ticks their words off.

    The first outcome counts; what stands behind "about" or in a text message says none.
    """
    seen = Gathered()
    stated = _stated_direction(line)
    for first, behind, says in line.runs(lexicon().says):
        if _is_over(line, first, seen):
            break
        if _adds(seen, says):
            line.take(first, behind)
            _settle(line, seen, says, (first, behind))
    seen.direction = stated or seen.direction
    seen.understood = seen.understood or stated is not None
    return seen


def ticks(line: Line, ask_for: str) -> tuple[bool | None, bool | None]:
    """Listened to the message, asked for the right person; None where the line does not say."""
    words = lexicon()
    answers: list[bool | None] = []
    for meanings in (words.listened, words.right_person):
        first, behind, answer = next(line.runs(meanings), (0, 0, None))
        line.take(first, behind)
        answers.append(answer)
    return answers[0], _asked_for(line, ask_for) if answers[1] is None else answers[1]


def held(line: Line, seen: Gathered) -> set[int]:
    """The open words on whoever took a message: "with wife", up to "for"."""
    holder = lexicon().holder
    start = next((at for at in sorted(line.open) if line.words[at].plain in holder), None)
    if start is None or seen.outcome != "message_left":
        return set()
    places = range(start, line.clause_end(start))
    behind = next((at for at in places if line.words[at].plain == "for"), places.stop)
    return set(range(start, behind))


def _stated_direction(line: Line) -> Direction | None:
    first, behind, direction = next(line.runs(lexicon().first), (1, 1, None))
    if first > 0:
        return None
    line.take(first, behind)
    return direction


def _is_over(line: Line, place: int, seen: Gathered) -> bool:
    before = {word.plain for word in line.words[:place]}
    return seen.by != "phone" or bool(before & lexicon().about)


def _adds(seen: Gathered, says: Says) -> bool:
    """Whether the words tell something that earlier ones did not."""
    if seen.outcome is not None:
        return False
    return says.outcome is not None or not seen.understood


def _settle(line: Line, seen: Gathered, says: Says, at: tuple[int, int]) -> None:
    seen.understood = True
    seen.outcome, seen.by = says.outcome, says.by or seen.by
    seen.direction = says.direction or seen.direction
    seen.sender = at[0] if says.sender else None
    behind = line.words[at[1]].plain if at[1] < len(line.words) else ""
    if says.sender and behind == "from":
        seen.direction, seen.sender = "in", None


def _asked_for(line: Line, ask_for: str) -> bool | None:
    """Whether a name asked for is the one that the message gave."""
    for place, word in enumerate(line.words[:-2]):
        if word.plain == "asked" and line.words[place + 1].plain == "for":
            asked = line.words[place + 2].plain
            return not ask_for or asked in ask_for.casefold().split()
    return None
