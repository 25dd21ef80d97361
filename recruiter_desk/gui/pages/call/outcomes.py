"""How a call can end, each with its key, said for my calls and for theirs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ending:
    """`cap` chooses it; `mine` and `theirs` are its words by direction."""

    key: str
    cap: str
    mine: str
    theirs: str


OUTCOMES = (
    Ending("connected", "T", "Talked", "Talked"),
    Ending("voicemail", "V", "Voicemail", "Voicemail"),
    Ending("no_answer", "N", "No answer", "Missed it"),
    Ending("bad_time", "B", "Bad time", "Bad time"),
    Ending("message_left", "M", "Message", "Message"),
    Ending("busy", "Y", "Busy", "Was busy"),
    Ending("declined", "P", "Pressed away", "Pressed away"),
    Ending("wrong_number", "W", "Wrong number", "Wrong number"),
)
