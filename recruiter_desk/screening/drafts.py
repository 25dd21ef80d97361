"""What is said of facts and differences before it is kept."""

from dataclasses import dataclass

from recruiter_desk.screening.model import Fact


@dataclass(frozen=True, slots=True)
class RulingDraft:
    """What was said of a fact of the words typed in a call, known by its kind and its words."""

    fact: Fact
    quote: str
    act: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class AnswerDraft:
    """What was said of a difference during a call; a source "now" is the call itself."""

    kind: str
    about: str
    sources: tuple[str, str]
    quotes: tuple[str, str]
    fingerprint: str
    state: str
    why: str = ""
