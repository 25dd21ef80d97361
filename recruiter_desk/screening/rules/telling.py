"""How two statements are put side by side in a sentence, and what was said to explain a change."""

import re
from functools import cache

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import Fact, Known, SourceKind

_NEAR = 110
"""Letters before and after a statement in which a change of mind is explained."""
MONTH = 30.4375
_UNCHANGED = re.compile(
    r"\b(?:nothing (?:has |had |'s )?changed|(?:has|have|hasn't|haven't) (?:never|ever)|no change|"
    r"hasn't changed|always (?:has|been|was|"
    r"did|so|said|told|will)|(?:was|were|is|are|been) (?:always|never)|always the|"
    r"never (?:said|wanted|planned|thought|did|has|"
    r"have|was|asked|worked|done|had|lived|told|set|claimed|agreed|could|would|been)|never once|"
    r"as (?:always|ever)|(?:hasn't|has not|haven't|have not) (?:\w+ ){0,3}?(?:since|in \w+ years)|"
    r"since (?:19|20)\d\d|since (?:day one|the start|the beginning|(?:s?he|they|i) (?:started|"
    r"joined|qualified|began))|from (?:day one|the (?:start|off|beginning))|all along|"
    r"the whole time|all (?:his|her|their|my) life|(?:can't|cannot) (?:think|imagine|see) "
    r"(?:who|why|where|what|how)|no idea (?:who|why|where|what|how)|where (?:did )?(?:i|you) "
    r"got? (?:that|it|this)|misheard|thinking of (?:some|somebody|someone|another)|"
    r"(?:has|have|'s|'ve) been (?:that way|like that|so|the same)|same (?:as ever|clause))\b"
)


def said(known: Known, fact: Fact) -> str:
    """ "2026-05-01: “lives in Tampa”"."""
    source = known.source(fact)
    resume = "resume " if source.kind is SourceKind.RESUME else ""
    return f"{resume}{source.at:%Y-%m-%d}: “{' '.join(known.quote(fact).split())}”"


def days_between(known: Known, first: Fact, second: Fact) -> int:
    """Days from the first statement to the second."""
    return (known.source(second).at.date() - known.source(first).at.date()).days


@cache
def _changed(family: str) -> re.Pattern[str]:
    changed = words(family)["willing" if family == "moves" else "stance"]["changed"]
    return re.compile(rf"(?<![\w])(?:{'|'.join(changed)})(?![\w])")


def tells_of_change(known: Known, fact: Fact, family: str) -> bool:
    """Whether the words around a statement say that something changed; never so of a resume."""
    source = known.source(fact)
    if source.kind is SourceKind.RESUME:
        return False
    low = source.text.lower()
    around = low[max(0, fact.start - _NEAR) : fact.end + _NEAR]
    if _UNCHANGED.search(around):
        return False
    return _changed(family).search(around) is not None


def is_resume(known: Known, fact: Fact) -> bool:
    """Whether it stands in a resume."""
    return known.source(fact).kind is SourceKind.RESUME
