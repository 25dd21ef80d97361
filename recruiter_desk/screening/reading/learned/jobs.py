"""Claims of jobs: there, gone, why, from when, until when, and who reports to them."""

import re
from collections.abc import Iterator

from recruiter_desk.screening.model import Amount, Fact, FactKind, Moment, Period, Tense
from recruiter_desk.screening.names_alike import alike, key
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.jobs.mentions import Mention, marked, weak_name
from recruiter_desk.screening.reading.kinds.employment import shown as dates_shown
from recruiter_desk.screening.reading.kinds.leaving import NATURES
from recruiter_desk.screening.reading.kinds.titles import had_elsewhere
from recruiter_desk.screening.reading.learned.making import Claim, Maker
from recruiter_desk.screening.reading.when import moments

_STATES = {"at": ("works", "works at {}"), "left": ("left", "left {}")}
REASONS = {"laidoff": "laid_off", "quit": "resigned", "fired": "fired",
           "contractend": "contract_ended"}  # fmt: skip
_OVER = ("laidoff", "fired", "contractend")
"""Reasons that leave nobody at the job; who quits may still be there."""
UNCLEAR = "let_go"
"""A reason that may be the one or the other: for cause or for want of work."""
_STILL = re.compile(r"\bstill\b|\bnever left\b|\bhasn't left\b")
_COUNT = re.compile(r"(?<![\d.$£€:/-])(\d{1,3})(?![\d%:]|[.,/-]\d| ?(?:years?|months?|weeks?|"
                    r"hours?|days?|beds?|am|pm|k)\b)")  # fmt: skip
_MOST = 400
_AROUND = 25
_LEADING = re.compile(
    r"\b(?:under|below|reports?|reporting|directs?|team|crew|manag\w*|supervis\w*|leads?|led|"
    r"leading|runs?|ran|running|over|staff|people|boss\w*|charge|heads?|answers?|answering|his|"
    r"her|my|has|had|have|look\w* after|foreman|sergeant|chief)\b"
)
_IN_ALL = re.compile(r"\b(?:staff|in all|heads?|headcount|all told|altogether|total)\b")


def _mention(claim: Claim) -> Mention | None:
    """The employer a claim is about: one named in its words, or near; a resume's above all."""
    found = list(marked(claim.text).mentions)
    ours = [m for m in found if any(alike(m.name, e) for e in claim.text.employers)]
    start, end = claim.label[:2]
    inside = [m for m in found if m.start < end and start < m.end]
    if inside:
        return inside[0]
    weak = weak_name(claim.text, Clause(start, end, start))
    if weak is not None:
        return weak
    return claim.nearest(ours, lambda m: (m.start, m.end))


def _named(mention: Mention | None) -> tuple[tuple[str, str], ...]:
    sort = mention.sort if mention else ""
    return (("named", "yes" if sort == "known" else sort),)


def _state(claim: Claim) -> Iterator[Fact]:
    """ "Still at the bakery", "his last shift there was Dec 19th"."""
    mention = _mention(claim)
    value, shown = _STATES[claim.label.name]
    if mention is None and value == "works" and not _STILL.search(claim.said):
        return
    name = mention.name if mention else ""
    when = _moment(claim) if value == "left" else None
    yield claim.fact(
        FactKind.EMPLOYER,
        key(name) if name else "",
        value,
        shown.format(name or "the job"),
        employer=name,
        when=Period(None, when) if when else None,
        tense=Tense.PAST if value == "left" else Tense.NOW,
        details=_named(mention),
    )


def _reason(claim: Claim) -> Iterator[Fact]:
    """ "Was cut with the whole shift", "handed in his notice"."""
    mention, nature = _mention(claim), REASONS[claim.label.name]
    name = mention.name if mention else ""
    yield claim.fact(
        FactKind.LEAVING,
        key(name) if name else "",
        nature,
        NATURES[nature],
        employer=name,
        tense=Tense.PAST,
        details=_named(mention),
    )
    if mention is not None and claim.label.name in _OVER:
        yield claim.fact(
            FactKind.EMPLOYER,
            key(name),
            "left",
            f"left {name}",
            employer=name,
            tense=Tense.PAST,
            details=_named(mention),
        )


def _date(claim: Claim) -> Iterator[Fact]:
    """A date with the job it belongs to: "first day Jan 2021"."""
    mention, moment = _mention(claim), _moment(claim)
    if mention is None or moment is None:
        return
    begins = claim.label.name == "began"
    when = Period(moment, None) if begins else Period(None, moment)
    yield claim.fact(
        FactKind.EMPLOYMENT,
        key(mention.name),
        "job",
        dates_shown(when),
        employer=mention.name,
        when=when,
        details=(("said", "started" if begins else "left"), *_named(mention)),
    )


def _moment(claim: Claim) -> Moment | None:
    """The first day named in a claim's words, in the past where a day or month may be either."""
    text, (start, end) = claim.text, claim.label[:2]
    found = [f.moment for f in moments(text.low, text.said) if start <= f.start < end]
    gone = [moment for moment in found if moment.first <= text.said]
    return gone[0] if gone else None


def _reports(claim: Claim) -> Iterator[Fact]:
    """ "Seven under him", "isn't over anyone"."""
    mention = _mention(claim)
    none = claim.label.name == "leadsnone"
    told = not none and _IN_ALL.search(claim.said) is None
    counted = [float(m[1]) for m in _COUNT.finditer(claim.said)] if told else []
    if counted and _LEADING.search(claim.text.low, *_about(claim)) is None:
        return
    least, most = (min(counted), max(counted)) if counted else (0.0, 0.0) if none else (1.0, None)
    if least > _MOST or had_elsewhere(claim.text, *claim.label[:2]):
        return
    name = mention.name if mention else ""
    yield claim.fact(
        FactKind.TITLE,
        key(name) if name else "",
        "reports",
        "nobody reporting" if none else f"{least:.0f} or more reporting",
        amount=Amount(least, most, "people"),
        employer=name,
        details=(("any", "yes" if none and "never" in claim.said else ""),),
    )


def _about(claim: Claim) -> tuple[int, int]:
    """The bounds of a claim's words and a few before and after them."""
    return max(0, claim.label.start - _AROUND), claim.label.end + _AROUND


MAKERS: dict[str, Maker] = {
    **dict.fromkeys(_STATES, _state),
    **dict.fromkeys(REASONS, _reason),
    "began": _date,
    "ended": _date,
    "leads": _reports,
    "leadsnone": _reports,
}
