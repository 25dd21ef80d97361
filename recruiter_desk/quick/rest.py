"""Where the words go that are neither a name nor a number: what it was about, notes, unread."""

from recruiter_desk.quick.gathered import Gathered, held
from recruiter_desk.quick.lexicon import lexicon
from recruiter_desk.quick.model import Reading
from recruiter_desk.quick.names import name
from recruiter_desk.quick.words import Line

NOTED = ("connected", "bad_time")  # a talk's further words are notes, a message's its matter


def rest(line: Line, seen: Gathered) -> Reading:
    """The reading, with every open word put in its place.

    Words behind "about" (or "for", behind a name), and in the name's clause behind the name
    where nobody talked, are what the call was about; later clauses are notes; words before the
    name are unread.
    """
    about = _about(line, seen)
    unread = _unread(line, seen)
    notes = line.open - set(about) - set(unread)
    return Reading(
        direction=seen.direction,
        outcome=seen.outcome,
        by=seen.by,
        who=name(line, seen.who) if seen.who else None,
        digits=seen.digits,
        number_label=seen.number_label,
        length_minutes=seen.length_minutes,
        listened=seen.listened,
        right_person=seen.right_person,
        about=_said(line, about),
        text=_said(line, sorted(notes)),
        promise=seen.promise,
        unread=tuple(line.slice(place, place + 1) for place in unread),
    )


def _about(line: Line, seen: Gathered) -> list[int]:
    marked = _marked(line, seen)
    if marked is not None:
        line.open.discard(marked)
        return sorted(line.open & set(range(marked, line.clause_end(marked))))
    named = seen.who[1] if seen.who else 0
    if seen.outcome in NOTED or seen.by != "phone" or not (seen.outcome and _someone(seen)):
        return []
    taker = held(line, seen)
    return sorted(
        place
        for place in line.open - taker
        if place >= named and line.words[place].clause == _clause(line, seen)
    )


def _marked(line: Line, seen: Gathered) -> int | None:
    """The place of the first word that says what follows it is the matter."""
    words, named = lexicon(), seen.who[1] if seen.who else len(line.words)
    for place in sorted(line.open):
        plain = line.words[place].plain
        if plain in words.about or (plain == "for" and place == named):
            return place
    return None


def _unread(line: Line, seen: Gathered) -> list[int]:
    if not seen.understood and seen.who is None and seen.digits is None:
        return sorted(line.open)
    named = seen.who[0] if seen.who else 0
    small, taker = lexicon().skip, held(line, seen)
    clause = _clause(line, seen)
    return [
        place
        for place in sorted(line.open - taker)
        if place < named
        and line.words[place].clause == clause
        and line.words[place].plain not in small
    ]


def _someone(seen: Gathered) -> bool:
    return seen.who is not None or seen.digits is not None


def _clause(line: Line, seen: Gathered) -> int:
    if seen.who:
        return line.words[seen.who[0]].clause
    return line.words[0].clause if line.words else 0


def _said(line: Line, places: list[int]) -> str:
    """The words as typed, with the commas between those that stood side by side.

    Small words left over from around a name, standing by themselves, are left out.
    """
    runs: list[list[int]] = []
    for place in places:
        if runs and runs[-1][1] == place:
            runs[-1][1] = place + 1
        else:
            runs.append([place, place + 1])
    small = lexicon().skip
    return " ".join(
        line.slice(first, behind)
        for first, behind in runs
        if any(word.plain not in small for word in line.words[first:behind])
    )
