"""Claims of places: where they live or lived, whether and where to they would move."""

import re
from collections.abc import Iterator

from recruiter_desk.screening.model import Fact, FactKind, Standing, Tense
from recruiter_desk.screening.reading.learned.labels import labels
from recruiter_desk.screening.reading.learned.making import Claim, Maker
from recruiter_desk.screening.reading.moves import conditions
from recruiter_desk.screening.reading.places import Placed, is_large, place_at, value_of
from recruiter_desk.screening.spots import written

_NO_HOME = re.compile(
    r"\b(?:parents?|folks|mother|mom|mum|dad|father|family|sister|brother|son|daughter|work\b|"
    r"works|plant|site|rentals?|tenants?|sold|hotel|assignment|born|raised|grew up|eltern|near)\b"
)
_OR = re.compile(r"\bor\b")
_FEWEST_WORDS = 3
"""Of a move in fewer words nobody can say whose and where to: "he wouldn't"."""
_SLASH = "/"
_LEAVES = re.compile(r"\b(?:leav\w*|left|stay\w*|out of|from|uproot\w*|give up|budg\w*)\b")
_FOR_A_WHILE = re.compile(
    r"[\w ,]{0,12}\b(?:till?|until|thru|through|for (?:the|a|now)|this week)\b"
)


def _place(claim: Claim, start: int, end: int) -> Placed | None:
    """The first place named between two letters."""
    text, at = claim.text, start
    while at < end:
        if text.text[at].isalnum() and (at == 0 or not text.text[at - 1].isalnum()):
            met = place_at(text, at, end)
            if met is not None and met.spots and text.text[met.start].isupper():
                return met
        at += 1
    return None


def _home(claim: Claim) -> Iterator[Fact]:
    """ "Fort Smith, Arkansas" as where they live."""
    met = _place(claim, claim.label.start, claim.label.end)
    if met is None or _FOR_A_WHILE.match(claim.text.low, met.end):
        return
    clause = claim.text.clause(met.start)
    if _NO_HOME.search(claim.text.low, clause.start, clause.end) or _is_one_of_some(claim, met):
        return
    past = claim.label.name == "home.past"
    details = [("spots", written(met.spots)), ("how", "said")]
    if any(is_large(spot.city, spot.region, spot.country) for spot in met.spots if spot.city):
        details.append(("large", "yes"))
    yield claim.fact(
        FactKind.LOCATION,
        "home",
        value_of(met),
        met.name,
        tense=Tense.PAST if past else Tense.NOW,
        details=tuple(details),
    )


def _is_one_of_some(claim: Claim, met: Placed) -> bool:
    """ "Phoenix or Tampa", "Cuyahoga/Erie": nobody lives in both."""
    low = claim.text.low
    beside = low[max(0, met.start - 1) : met.start], low[met.end : met.end + 1]
    return _SLASH in beside or _OR.search(claim.said) is not None


def _move(claim: Claim) -> Iterator[Fact]:
    """ "Will relocate for the right job", "isn't leaving Grand Rapids"."""
    yes = claim.label.name == "move.yes"
    first, last = claim.sentence
    details: list[tuple[str, str]] = []
    if conditions().search(claim.text.low, first, last):
        details.append(("condition", "yes"))
    if len(claim.said.split()) < _FEWEST_WORDS:
        return
    met = _to(claim) if yes or not _LEAVES.search(claim.said) else None
    if met is not None:
        details += [("spots", written(met.spots)), ("place", met.name)]
    shown = "would move" if yes else "would not move"
    yield claim.fact(
        FactKind.RELOCATION,
        "willing",
        "yes" if yes else "no",
        f"{shown} to {met.name}" if met else shown,
        standing=Standing.ASSERTED,
        details=tuple(details),
    )


def _to(claim: Claim) -> Placed | None:
    """The town of the same sentence that is labelled as where the move goes."""
    first, last = claim.sentence
    for label in labels(claim.text):
        if label.name == "move.to" and first <= label.start < last:
            return _place(claim, label.start, label.end)
    return _place(claim, claim.label.start, claim.label.end)


MAKERS: dict[str, Maker] = {
    "home": _home,
    "home.past": _home,
    "move.yes": _move,
    "move.no": _move,
}
