"""Which statements speak of one licence: "her license", "the master", short names of a resume."""

import re
from dataclasses import replace

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import Fact, Known, SourceKind

NOT_YET = frozenset({"none", "failed", "progress"})
ENDED = frozenset({"expired", "surrendered"})
_WORD = re.compile(r"[^\W_]+\+?")
_NOT_WORK = frozenset({"driving", "cdl", "cdl-a", "cdl-b", "arrt", "notary"})


def put_together(known: Known, facts: list[Fact]) -> list[Fact]:
    """The facts on credentials, each under the name of what it can only mean."""
    return _called(known, _named(facts))


def _named(facts: list[Fact]) -> list[Fact]:
    """The facts, "her license" put under the one licence for work that is known."""
    facts = [_of_trade(fact, facts) for fact in facts]
    licences = set(words("credentials")["state"]["licences"]) - _NOT_WORK
    known = {fact.about for fact in facts if fact.about in licences and fact.value == "held"}
    if len(known) != 1:
        return facts
    [name] = known
    return [replace(fact, about=name) if fact.about == "licence" else fact for fact in facts]


def _of_trade(fact: Fact, facts: list[Fact]) -> Fact:
    """ "The master": of the one trade whose licence is known."""
    level = fact.about.removeprefix("trade-")
    if level == fact.about:
        return fact
    masters = {f.about for f in facts if f.about.endswith(f"-{level}")} - {fact.about}
    return replace(fact, about=masters.pop()) if len(masters) == 1 else fact


def is_of(fact: Fact, about: str) -> bool:
    """Whether a fact speaks of it: by name, or of the larger thing it falls with."""
    if fact.about == about or _is_part_of_it(fact.about, about):
        return True
    under = words("credentials")["under"].get(about)
    ended = fact.value in ENDED or (fact.value in NOT_YET and fact.value != "progress")
    return fact.about == under and ended


def _is_part_of_it(one: str, other: str) -> bool:
    """Whether two names no lexicon knows are of one thing: all words of one in the other."""
    known = words("credentials")["names"]
    if one in known or other in known or "licence" in {one, other}:
        return False
    a, b = set(one.split()), set(other.split())
    return a <= b or b <= a


def _called(known: Known, facts: list[Fact]) -> list[Fact]:
    """The facts, a name in capitals put under what a resume lists with it: "… Nurse (CNN)"."""
    lexicon = words("credentials")["names"]
    resumes = {s.id for s in known.sources if s.kind is SourceKind.RESUME}
    listed = [f for f in facts if f.value == "held" and f.source in resumes]
    named = {fact.about for fact in listed}

    def called(fact: Fact) -> Fact:
        if fact.value == "held" or fact.about in lexicon or fact.about in named:
            return fact
        return next(
            (replace(fact, about=f.about) for f in listed if _is_short_for(known, fact, f)), fact
        )

    return [called(fact) for fact in facts]


def _is_short_for(known: Known, fact: Fact, held: Fact) -> bool:
    """Whether a name is that of one a resume lists: in brackets there, its initials, its words."""
    own, whole = _WORD.findall(fact.about), _WORD.findall(held.about)
    initials = "".join(word[0] for word in whole)
    if len(own) == 1 and len(own[0]) > 1 and initials == own[0]:
        return True
    if f"({fact.about})" in known.quote(held).lower():
        return True
    return bool(own) and set(own) <= set(whole) and held.about not in words("credentials")["names"]
