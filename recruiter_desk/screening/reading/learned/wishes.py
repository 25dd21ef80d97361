"""Claims of what they do, would do and have going: skills, hours, offers, messages, interest."""

import re
from collections.abc import Iterator

from recruiter_desk.screening.model import Fact, FactKind, Standing, Tense
from recruiter_desk.screening.reading.experience.about import singular
from recruiter_desk.screening.reading.experience.named import skills
from recruiter_desk.screening.reading.jobs.mentions import no_names
from recruiter_desk.screening.reading.kinds._offers_since import began
from recruiter_desk.screening.reading.kinds.messages import details, when_said
from recruiter_desk.screening.reading.kinds.offers import marks
from recruiter_desk.screening.reading.learned.making import Claim, Maker
from recruiter_desk.screening.reading.moves import conditions
from recruiter_desk.screening.reading.pieces import is_rare

_DONE = {"does": "done", "never": "never", "little": "little"}
HOURS = {
    "nights": (FactKind.SHIFT, "nights"),
    "weekends": (FactKind.SHIFT, "weekends"),
    "oncall": (FactKind.SHIFT, "call"),
    "overtime": (FactKind.SHIFT, "overtime"),
    "fulltime": (FactKind.HOURS, "full"),
    "parttime": (FactKind.HOURS, "part"),
    "travel": (FactKind.TRAVEL, "travel"),
    "remote": (FactKind.REMOTE, "remote"),
    "onsite": (FactKind.REMOTE, "onsite"),
}
_OFFERS = {
    "offers.none": ("none", "nothing else"),
    "offer.has": ("offer", "an offer"),
    "interview.has": ("interview", "interviewing elsewhere"),
}
_ACCEPTED = re.compile(r"\b(?:accept\w*|sign\w*|said yes)\b")
_THING = re.compile(r"(?<![\w'-])[a-z][a-z0-9+#]{3,}(?![\w'-])")
_MOST_THINGS = 3
_SURE_OF_UNKNOWN = 0.93
_SOFT = re.compile(
    r"\b(?:a little|a bit|some|the odd|occasional\w*|now and (?:then|again)|swallow|put up with|"
    r"live with|every (?:\w+d|\w+th|other)|(?:1|one|once) (?:in|every|a|per)|[1-9]:\d|at most|"
    r"max\w*|no more than|for (?:that|the) money)\b"
)
"""Words by which they put up with so much and no more: no contradiction of "not for me"."""
_NEVER = re.compile(r"\b(?:never|not|no one|nobody|none|no|first)\b|n't\b")
_CALLED = re.compile(r"\b(?:call\w*|rang|rung|phoned?|ring)\b")


def _skill(claim: Claim) -> Iterator[Fact]:
    """ "Runs the DaVinci daily", "wouldn't know how to log on"."""
    text, (start, end) = claim.text, claim.label[:2]
    value = _DONE[claim.label.name]
    met = skills(text.low, text.text, start, end)
    if not met and value != "done" and not _things(claim):
        first, _ = claim.sentence
        met = skills(text.low, text.text, first, start)[-1:]
    stands = Standing.DENIED if value == "never" else Standing.ASSERTED
    for one in met:
        yield claim.fact(FactKind.SKILL, one.means, value, value, standing=stands)
    if not met and value == "never" and claim.label.sure >= _SURE_OF_UNKNOWN:
        for word in _things(claim):
            unknown = (("other", "1"),)
            yield claim.fact(FactKind.SKILL, word, value, value, standing=stands, details=unknown)


def _things(claim: Claim) -> list[str]:
    """The uncommon words of a denial, by which a resume may tell the same thing as done."""
    said = (m.group() for m in _THING.finditer(claim.said))
    rare = [word for word in said if is_rare(word) and word not in no_names()]
    return [singular(word) for word in rare][:_MOST_THINGS]


def _hours(claim: Claim) -> Iterator[Fact]:
    """ "Hates nights now", "happy to go on with the rota"."""
    what, _, value = claim.label.name.partition(".")
    kind, about = HOURS[what]
    first, last = claim.sentence
    if value == "yes" and _SOFT.search(claim.text.low, first, last):
        return
    depends = conditions().search(claim.text.low, first, last) is not None
    yield claim.fact(
        kind,
        about,
        value,
        f"no {what}" if value == "no" else f"{what} fine",
        details=(("condition", "yes"),) if depends else (),
    )


def _offer(claim: Claim) -> Iterator[Fact]:
    """ "Hasn't filled in an application", "has paper from Ridgecut"."""
    value, shown = _OFFERS[claim.label.name]
    clause = claim.text.clause(claim.label.start)
    if value == "none":
        yield claim.fact(FactKind.OFFER, "others", value, shown, details=(("scope", "all"),))
        return
    if value == "offer" and _ACCEPTED.search(claim.said):
        value, shown = "accepted", "accepted elsewhere"
    when = began(claim.text, clause, clause.start)
    told = marks(claim.text.low[clause.start : clause.end])
    yield claim.fact(FactKind.OFFER, "others", value, shown, when=when, details=told)


def _message(claim: Claim) -> Iterator[Fact]:
    """ "Nothing on her phone from me"."""
    value = "never called" if _CALLED.search(claim.said) else "no message"
    if value == "never called" and not _NEVER.search(claim.said):
        return
    about = "call" if value == "never called" else "voicemail"
    clause = claim.text.clause(claim.label.start)
    yield claim.fact(
        FactKind.MESSAGE,
        about,
        value,
        value,
        tense=Tense.PAST,
        when=when_said(claim.text, claim.label.start, clause.end),
        details=details(claim.text.low, clause, claim.label.start),
    )


MAKERS: dict[str, Maker] = {
    **dict.fromkeys(_DONE, _skill),
    **{f"{what}.{value}": _hours for what in HOURS for value in ("yes", "no")},
    **dict.fromkeys(_OFFERS, _offer),
    "msg.none": _message,
}
