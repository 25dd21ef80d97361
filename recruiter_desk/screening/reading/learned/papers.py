"""Claims of papers: licences and certificates, degrees, the right to work."""

import re
from collections.abc import Iterator

from recruiter_desk.screening.model import Fact, FactKind, Standing
from recruiter_desk.screening.reading.kinds._credential_names import named as credentials_named
from recruiter_desk.screening.reading.kinds._degree_names import GUARD
from recruiter_desk.screening.reading.kinds._degree_names import named as degrees_named
from recruiter_desk.screening.reading.kinds.authorisation import NO_HOLDER
from recruiter_desk.screening.reading.kinds.credentials import name
from recruiter_desk.screening.reading.learned.making import Claim, Maker
from recruiter_desk.screening.reading.when import moments

_LETTERS = re.compile(r"(?<![\w-])[A-Z]{3,6}(?![\w-])")
_HELD = {"has": "held", "hasnt": "none", "lapsed": "expired"}
_DEGREE = {"graduated": "finished", "unfinished": "unfinished"}
_RIGHT = {"auth.ok": ("no", "no sponsorship needed"), "auth.needs": ("needs", "needs a sponsor")}


def _credential(claim: Claim) -> Iterator[Fact]:
    """ "Never sat the boards", "let her ARRT go": of the credential named nearest."""
    value = _HELD[claim.label.name]
    if value == "expired" and _is_ahead(claim):
        return
    about = _named(claim)
    if not about:
        return
    yield claim.fact(
        FactKind.CREDENTIAL,
        about,
        value,
        f"{name(about)}: {value}",
        standing=Standing.DENIED if value == "none" else Standing.ASSERTED,
        details=(("explicit", "yes"),),
    )


def _named(claim: Claim) -> str:
    """The credential a claim is of: named in its words, by letters, or else named nearest."""
    start, end = claim.label[:2]
    found = credentials_named(claim.text)
    inside = [met.about for met in found if met.start < end and start < met.end]
    if inside or (letters := _letters(claim)):
        return inside[0] if inside else letters
    one = claim.nearest(found, lambda met: (met.start, met.end))
    return one.about if one is not None else ""


def _is_ahead(claim: Claim) -> bool:
    """Whether what runs out does so on a day to come: it is held till then."""
    text, (start, end) = claim.text, claim.label[:2]
    found = [f.moment for f in moments(text.low, text.said) if start <= f.start < end]
    return bool(found) and all(moment.last >= text.said for moment in found)


def _letters(claim: Claim) -> str:
    """The letters of a credential no lexicon knows: "RPR", "CIC since '20"; "" without."""
    m = _LETTERS.search(claim.text.text, claim.label.start, claim.label.end)
    return m.group().lower() if m else ""


def _degree(claim: Claim) -> Iterator[Fact]:
    """ "Two classes short of it": of the degree named nearest."""
    found = degrees_named(claim.text) if GUARD.search(claim.text.low) else []
    one = claim.nearest(found, lambda met: (met.start, met.end), reach=0)
    if one is None:
        return
    value = _DEGREE[claim.label.name]
    yield claim.fact(FactKind.EDUCATION, one.level, value, f"{one.level} {value}")


def _right(claim: Claim) -> Iterator[Fact]:
    """ "Nothing to file", "they'd have to petition again"."""
    if NO_HOLDER.search(claim.text.low, *claim.sentence):
        return
    value, shown = _RIGHT[claim.label.name]
    yield claim.fact(FactKind.AUTHORISATION, "sponsorship", value, shown)


MAKERS: dict[str, Maker] = {
    **dict.fromkeys(_HELD, _credential),
    **dict.fromkeys(_DEGREE, _degree),
    **dict.fromkeys(_RIGHT, _right),
}
