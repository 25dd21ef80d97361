"""What the head of the Search page says."""

from recruiter_desk.search.found import Answer
from recruiter_desk.search.searched import Searched


def found_words(answer: Answer, shown: int, searched: Searched | None) -> str:
    """`41 found in 12,408 people, 48,311 notes and 30,020 calls`; `searched` None: not counted.

    Of more than can be put in order it is said that the newest are shown.
    """
    found = f"{max(shown, answer.total):,}" if answer.total is not None else "500 and more"
    among = f" in {searched_words(searched)}" if searched else ""
    newest = "; the newest are shown" if answer.total is None else ""
    return f"{found} found{among}{newest}"


def searched_words(searched: Searched) -> str:
    """`12,408 people, 48,311 notes and 1 call`."""
    people, notes, calls = searched
    said = [
        f"{people:,} {'person' if people == 1 else 'people'}",
        f"{notes:,} {'note' if notes == 1 else 'notes'}",
        f"{calls:,} {'call' if calls == 1 else 'calls'}",
    ]
    return f"{said[0]}, {said[1]} and {said[2]}"
