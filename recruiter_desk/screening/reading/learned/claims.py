"""What the network adds to the rules' facts, and which of theirs it doubts."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from recruiter_desk.screening.model import Fact, FactKind, Holder, Standing
from recruiter_desk.screening.reading.kinds.leaving import NATURES
from recruiter_desk.screening.reading.learned import figures, jobs, papers, places, wishes
from recruiter_desk.screening.reading.learned.labels import Label, labels
from recruiter_desk.screening.reading.learned.making import Claim, Maker
from recruiter_desk.screening.reading.text import Text

SURE = 0.55
"""From where a claim is taken for one; measured on notes it had not learnt from."""
SURER = 0.985
"""The same where the rules take the words for somebody else's, asked or supposed."""
AGREED = 0.8
"""The same where the rules read just that of the candidate, but asked or supposed."""
DOUBT = 0.8
"""From where another matter read in the words of a rule's fact tells against the fact."""
MAKERS: dict[str, Maker] = {
    **jobs.MAKERS, **figures.MAKERS, **places.MAKERS, **papers.MAKERS, **wishes.MAKERS,
}  # fmt: skip
_TIMES = tuple(f"{what}.{so}" for what in wishes.HOURS for so in ("yes", "no"))
_REASONS = ("laidoff", "quit", "fired", "contractend")
_PAY = ("pay.now", "pay.past", "pay.want", "pay.floor")
_LEAST = {
    **dict.fromkeys(("years", *_TIMES), 0.95),
    **dict.fromkeys(("began", "ended"), 0.93),
    **dict.fromkeys(("home.past", "never", "at", *_PAY), 0.9),
    "hasnt": 0.85,
    **dict.fromkeys(("home", "move.no", "move.yes", "auth.needs", *_REASONS), 0.8),
    **dict.fromkeys(("has", "msg.none", "graduated", "unfinished", "leads", "leadsnone"), 0.75),
    **dict.fromkeys(("notice", "lapsed"), 0.7),
    **dict.fromkeys(("onsite.yes", "onsite.no"), SURER),
}
"""Claims that are easily taken for another, and from where each is believed."""
_CAUSE = re.compile(
    r"\b(?:let|released|lost|chop|ended)\b.*?\b(?:for|over|after|because|when|as)\b"
)
_AFTER = 30
"""Letters after the words in which why they were let go is told."""
_NOT_OWN = (".other", ".job")
_MOSTLY = 0.5
_FIRM = frozenset({Standing.ASSERTED, Standing.DENIED, Standing.PLANNED})
_ENDS = ("left", "ended", *_REASONS)
_WHEN = ("began", "ended", "at", "left", "years")
_OWN: dict[FactKind, tuple[str, ...]] = {
    FactKind.YEARS: ("years", "does"),
    FactKind.SKILL: ("does", "never", "little", "years"),
    FactKind.EMPLOYER: ("at", "began", *_ENDS),
    FactKind.EMPLOYMENT: (*_WHEN, *_ENDS),
    FactKind.LEAVING: _ENDS,
    FactKind.TITLE: ("leads", "leadsnone", "at", "does", "never"),
    FactKind.EDUCATION: ("graduated", "unfinished", "has", "hasnt"),
    FactKind.CREDENTIAL: ("has", "hasnt", "lapsed", "graduated", "unfinished"),
    FactKind.AUTHORISATION: ("auth.ok", "auth.needs"),
    FactKind.LOCATION: ("home", "home.past", "move.no"),
    FactKind.RELOCATION: ("move.yes", "move.no", "move.to"),
    FactKind.NOTICE: ("notice",),
    FactKind.START: ("notice", "began"),
    FactKind.SHIFT: _TIMES,
    FactKind.HOURS: _TIMES,
    FactKind.TRAVEL: _TIMES,
    FactKind.REMOTE: _TIMES,
    FactKind.PAY_NOW: _PAY,
    FactKind.PAY_WANTED: _PAY,
    FactKind.PAY_FLOOR: _PAY,
    FactKind.OFFER: ("offers.none", "offer.has", "interview.has"),
    FactKind.MESSAGE: ("msg.none", "msg.got"),
    FactKind.INTEREST: ("interest.yes", "interest.no"),
}
"""The labels under which a fact of each kind may stand."""
_LABELLED: dict[FactKind, tuple[str, ...]] = {
    FactKind.TITLE: ("reports",),
    FactKind.EMPLOYER: ("works", "left"),
    FactKind.SKILL: ("done", "never", "little"),
    FactKind.OFFER: ("none", "offer", "interview"),
    FactKind.MESSAGE: ("no message", "never called"),
    FactKind.INTEREST: ("yes", "no"),
}
"""Of these kinds only such facts have labels, so that of others it can tell nothing."""


def mended(text: Text, facts: Iterable[Fact]) -> list[Fact]:
    """The facts of the rules without those it doubts, and with the claims they did not read."""
    known = list(facts)
    if text.is_resume:
        return known
    found = labels(text)
    kept = [_plainer(text, _doubted(text, fact, found), found) for fact in known]
    others = [fact for fact in known if fact.holder is not Holder.CANDIDATE]
    return kept + list(_added(text, found, kept, others))


def _doubted(text: Text, fact: Fact, found: tuple[Label, ...]) -> Fact:
    """The same; somebody else's where the network reads only other matters in its words."""
    if not fact.of_candidate or fact.value not in _LABELLED.get(fact.kind, (fact.value,)):
        return fact
    here = [one for one in found if _overlaps(text, fact, one)]
    own = any(one.name in _OWN[fact.kind] for one in here)
    sure = any(one.sure >= DOUBT and _tells_against(text, fact, one) for one in here)
    return replace(fact, holder=Holder.OTHER) if sure and not own else fact


def _tells_against(text: Text, fact: Fact, label: Label) -> bool:
    """Whether the words are not the candidate's, or another claim fills most of the fact's."""
    if label.name.endswith(_NOT_OWN):
        return True
    start, end = text.normal.original(label.start, label.end)
    shared = min(end, fact.end) - max(start, fact.start)
    return shared > _MOSTLY * (fact.end - fact.start)


def _plainer(text: Text, fact: Fact, found: tuple[Label, ...]) -> Fact:
    """ "Let go" said of somebody fired or laid off, as the words about it tell."""
    if (fact.kind, fact.value) != (FactKind.LEAVING, jobs.UNCLEAR):
        return fact
    said = text.source.text[fact.start : fact.end + _AFTER].lower()
    if _CAUSE.search(said) is None:
        return fact
    told = {one.name for one in found if one.sure >= DOUBT and _overlaps(text, fact, one)}
    natures = [jobs.REASONS[name] for name in ("fired", "laidoff") if name in told]
    if len(natures) != 1:
        return fact
    return replace(fact, value=natures[0], shown=NATURES[natures[0]])


def _overlaps(text: Text, fact: Fact, label: Label) -> bool:
    start, end = text.normal.original(label.start, label.end)
    return start < fact.end and fact.start < end


def _added(
    text: Text, found: tuple[Label, ...], known: list[Fact], others: list[Fact]
) -> Iterator[Fact]:
    """The claims no rule read; where a rule read it of somebody else only those that are sure."""
    for label in found:
        maker = MAKERS.get(label.name)
        if maker is None or label.sure < _LEAST.get(label.name, SURE):
            continue
        firm = label.sure >= SURER or _is_theirs(text, label)
        for fact in maker(Claim(text, label)):
            held = label.sure < SURER and any(_in_one(other, fact) for other in others)
            agrees = label.sure >= AGREED and any(_is_same(other, fact) for other in known)
            if not held and (firm or agrees) and not any(_tells(other, fact) for other in known):
                yield fact


def _is_theirs(text: Text, label: Label) -> bool:
    """Whether the words about it speak of the candidate, and of what is so."""
    sense = text.sense(label.start, label.end)
    return sense.holder is Holder.CANDIDATE and sense.standing in _FIRM


def _is_same(known: Fact, fact: Fact) -> bool:
    """Whether a rule read just that of the candidate in the same words, only asked or supposed."""
    said = known.holder is Holder.CANDIDATE and _in_one(known, fact)
    return said and (known.kind, known.about, known.value) == (fact.kind, fact.about, fact.value)


_TOGETHER = (
    {FactKind.PAY_NOW, FactKind.PAY_WANTED, FactKind.PAY_FLOOR},
    {FactKind.NOTICE, FactKind.START},
)


def _tells(known: Fact, fact: Fact) -> bool:
    """Whether a rule read that already in the same words."""
    return known.of_candidate and _in_one(known, fact)


def _in_one(known: Fact, fact: Fact) -> bool:
    """Whether two facts stand in the same words and are of one sort."""
    if fact.end <= known.start or known.end <= fact.start:
        return False
    both = {known.kind, fact.kind}
    return len(both) == 1 or any(both <= kinds for kinds in _TOGETHER)
