"""What a client is given of a candidate, on one page."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class BriefLine:
    """One line: what it is about, what is known, and, where wanted, the sentence that says so."""

    about: str
    words: str
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Brief:
    """A candidate for an opportunity, as a client may see it.

    `wanted`: what the client wants and what is known of each; `jobs` from the newest resume;
    `known`: licences, education, availability, pay wanted. `sender` is me, `left_out` how many
    lines the note guard kept back.
    """

    name: str
    head: str
    title: str
    client: str
    on: date
    wanted: tuple[BriefLine, ...]
    jobs: tuple[str, ...]
    known: tuple[BriefLine, ...]
    sender: str
    left_out: int = 0
