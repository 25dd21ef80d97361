"""What the Referrals page says: outcomes, debts, the message to a referrer."""

from collections.abc import Sequence

from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.referrals.model import Edge, ReferrerLine

TOLD = {
    "given": "{name}, whom we have not reached yet",
    "spoken": "{name}: we have spoken",
    "submitted": "{name}: put forward to a client",
    "placed": "{name}: placed",
    "declined": "{name}: it did not go on this time",
}


def debt(line: ReferrerLine) -> str:
    """What is owed to a referrer, in the last column."""
    if line.fee_on is not None and not line.owed:
        return f"fee {line.fee_on.day} {line.fee_on:%b}"
    if line.owed:
        return f"{line.owed} to tell"
    return "told" if line.last_told else "none open"


def debt_look(line: ReferrerLine) -> tuple[str, Tone] | None:
    """The icon beside it, and its tone."""
    if line.owed:
        return "message-circle", Tone.SOON
    if line.fee_on is not None:
        return "calendar-clock", Tone.SOON
    return ("check", Tone.GOOD) if line.last_told else None


def message(given: str, edges: Sequence[Edge]) -> str:
    """A message that tells a referrer what became of those they gave; for me to change and send.

    `given` is their first name.
    """
    lines = [TOLD[edge.outcome].format(name=edge.given.name) for edge in edges if edge.outcome]
    told = "\n".join(f"- {line}" for line in lines)
    return f"Hello {given},\n\nthank you for the names you gave me. What became of them:\n{told}\n"


def owes(name: str, count: int) -> str:
    """The title of the card of debts."""
    few = ("no", "one", "two", "three", "four", "five", "six")
    number = few[count] if count < len(few) else str(count)
    return f"You owe {name} {number} answer{'' if count == 1 else 's'}"
