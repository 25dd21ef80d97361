"""Posts that somebody else holds above them: "Tim is the director, she is one of his six"."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from recruiter_desk.screening.lexicon import any_of, words
from recruiter_desk.screening.model import SourceKind
from recruiter_desk.screening.reading.text import Text

_NEAR = 230
"""Letters between who holds the post and what they are beside it, at most."""
_AFTER = 30
"""Letters after "one of seven" that say of what."""
_LEADING = ("lead", "supervisor", "manager", "director", "vice", "chief")
_FEW = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|only)"
_ONE = r"one of the (?!best|better|top|few|good|most|first|last|other|main)(?:[a-z]+ )?[a-z]+s\b"
_BELOW = re.compile(
    rf"\b(?:{_ONE}|one of (?:the |his |her |their |my |our |its |\w+'s )?{_FEW}\b|"
    r"one of (?:his|her|their|my|our|its|\w+'s)\b|"
    r"(?:his|her|their|my|\w+'s|the|as) deputy\b|(?:just|only|a|really) (?:the )?deputy\b|"
    r"(?:cover(?:s|ed|ing)?|stood in|stands in|fill(?:s|ed) in|step(?:s|ped) (?:up|in)) "
    r"(?:for|when|while)\b|only time (?:he|she|they|i) (?:ever )?(?:ran|led)|"
    r"never (?:ever )?(?:had|held|ran|run|led)\b|no line management|on the tools|"
    r"(?:does|did|writes|signs) (?:his|her|their) (?:own )?(?:appraisals?|reviews?)|"
    r"the (?:two|three|four|five|six|seven|eight|nine|ten|\d+) of us|"
    r"(?:a|an|the|just) [a-z]+(?: [a-z]+)? under (?:him|her|them|\w+)\b)"
)
_NOT_NOW = re.compile(
    r"\b(?:would|will|could|might|client'?s?|interview\w*|roles?|opening|offer\w*|until|till|before|"
    r"used to|back then|at the time|promot\w+|made up|took over|became|got the (?:job|post)|"
    r"when (?:he|she|they|i) (?:joined|started|came)|at first|new (?:firm|place|job)|husband|wife|"
    r"previous\w*|predecessor|regional director|area|corporate|other (?:\w+ )?managers?|"
    r"(?:sister|other|another|different) (?:\w+ )?(?:place|site|home|firm|hotel|store|"
    r"branch|school|unit|company|team|ward))\b|'d be\b"
)
_OF_THE_HOLDER = re.compile(r",? (?:and )?")
_SAID = re.compile(r"[.!?]\s|\n")
_PERSON = r"(?:(?:Mrs?|Ms|Dr|M|Mme|Frau|Herr)\.? )?[A-Z][a-zà-ÿ'-]+(?: [A-Z][a-zà-ÿ'-]+)?"
_CALLED = (
    r"(?:(?:a |an )?(?:\w+ )?(?:fella|fellow|man|woman|lady|guy|chap|lad|vp)? ?"
    r"(?:called |named |by the name of |that's |and that's )?)?"
)


class Post(NamedTuple):
    """A post another holds, as it is said; `below`: the words that put them below it."""

    start: int
    end: int
    name: str
    below: str


@cache
def _holders() -> tuple[re.Pattern[str], ...]:
    levels = words("titles")["levels"]
    nouns = any_of([word for level in _LEADING for word in levels[level]])
    letters = rf"[A-Z]{{2,4}}(?! (?i:{nouns})\b)|\d[a-d]"
    of = r"(?: of (?!the|his|her|their|my)\w+)?"
    post = rf"(?P<post>(?:[\w-]+ ){{0,2}}?(?:(?i:{nouns})|{letters}){of})(?![\w-])"
    mine = r"(?:'m| am| was|'ve been) (?:the |their |a )?"
    the = r"(?:(?:the|The|our|their|that) |(?:^|(?<=[.!?:] )|(?<=\n)))"
    there = rf"(?: (?:there|here|(?:at|of|for|in) (?:the )?{_PERSON}|for the \w+))?"
    is_ = r"(?:'s| is| was| has been| remains)(?: (?:still|always|been|listed as|actually))*"
    return (
        re.compile(rf"(?P<who>{_PERSON}){is_} (?:the|our|their) {post}"),
        re.compile(rf"{the}{post}{there}{is_} {_CALLED}(?P<who>{_PERSON})"),
        re.compile(rf"\bone {post}{there}[\w ]{{0,20}},? (?:and )?that's (?P<who>{_PERSON})"),
        re.compile(rf"\bunder (?:the )?{post}[, ]+(?P<who>{_PERSON})"),
        re.compile(rf"\bunder (?P<who>{_PERSON}), (?:who(?:'s| is| was) )?(?:the|our) {post}"),
        re.compile(rf"(?P<who>\bI){mine}{post} (?:at|of|for|in|on)"),
        re.compile(rf"(?:^|(?<=[.!?:] )|(?<=\n))(?P<who>){post}\?"),
    )


def posts(text: Text) -> Iterator[Post]:
    """Every post another holds beside which the candidate is put lower; none of resumes."""
    if text.is_resume or _BELOW.search(text.low) is None:
        return
    own = text.person.lower().split()
    for pattern in _holders():
        for m in pattern.finditer(text.text):
            who = m["who"].lower().split()
            if any(part in own for part in who):
                continue
            if m["who"] == "I" and text.source.kind is not SourceKind.REFERRAL:
                continue
            below = _below(text, m)
            if below is not None:
                start, end = min(m.start(), below.start()), max(m.end(), below.end())
                after = text.text[below.start() : below.end() + _AFTER].split(".")[0]
                yield Post(start, end, m["post"], after)


def _below(text: Text, m: re.Match[str]) -> re.Match[str] | None:
    """The words near that put the candidate below, where nothing near speaks of another time."""
    first = max(0, m.start() - _NEAR)
    breaks = [b.end() for b in _SAID.finditer(text.low, first, m.start())]
    first = breaks[-2] if len(breaks) > 1 else first
    last = min(len(text.low), m.end() + _NEAR)
    after = [b.end() for b in _SAID.finditer(text.low, m.end(), last)]
    last = after[2] if len(after) > 2 else last
    found = _BELOW.search(text.low, m.end(), last) or _BELOW.search(text.low, first, m.start())
    if found is None or _OF_THE_HOLDER.fullmatch(text.low, m.end(), max(m.end(), found.start())):
        return None
    between = text.low[min(found.start(), m.start()) : max(found.end(), m.end())]
    sentence = text.low[breaks[-1] if breaks else first : m.start()]
    return None if _NOT_NOW.search(between) or _NOT_NOW.search(sentence) else found
