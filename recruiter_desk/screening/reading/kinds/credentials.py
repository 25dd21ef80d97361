"""Licences, registrations, certificates: which, where, held or not, until when."""

import re
from collections.abc import Iterator
from typing import Any

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import Fact, FactKind, Holder, Standing
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.experience.named import lexicon
from recruiter_desk.screening.reading.kinds._credential_details import (
    details_of,
    ran_until,
    words_quoted,
)
from recruiter_desk.screening.reading.kinds._credential_groups import Group, grouped, share_after
from recruiter_desk.screening.reading.kinds._credential_names import Named, named
from recruiter_desk.screening.reading.kinds._credential_other import (
    let_go,
    licences,
    listed,
    spoken,
    unknown,
)
from recruiter_desk.screening.reading.kinds._credential_standing import (
    Stands,
    is_no_claim,
    stands,
)
from recruiter_desk.screening.reading.kinds._papers_undone import Undone, undone
from recruiter_desk.screening.reading.kinds._states import states
from recruiter_desk.screening.reading.kinds._whose import (
    NOT_THEIRS,
    answers_it,
    is_asked_for,
    whose,
)
from recruiter_desk.screening.reading.text import Text

_WANTED = re.compile(
    r"[^,]{0,24}\b(?:required|preferred|is a must|a must|a plus|nice[- ]to[- ]have|mandatory|"
    r"desired|"
    r"(?:is|are) needed|essential|desirable|not (?:needed|required|necessary)|would be needed)\b"
)
_ONLY = re.compile(
    r"\b(?:only|just|merely|(?<!if )it's|mine is|that's|his is|hers is)\s+(?:ever )?(?:has |"
    r"have |holds? |got )?(?:his |her |an? |the |my |"
    r"their )?(?:\w+ )?$(?<!renewed )(?<!passed )(?<!needs )(?<!took )(?<!finished )(?<!got "
    r")(?<!let )(?<!did )"
)
_LEVEL = re.compile(r"[\s,(]*(?:level|l)\s?(?:1|2|i{1,2})\b")
_AM = re.compile(
    r"\b(?:is|am|i'm|he's|she's|they're|says|shows|reads|really|it's|only) (?:an? |still an? |"
    r"just "
    r"an? |only an? )?$"
)
_IS_OF_CLASS = re.compile(
    r"\b(?:cdl|licen[cs]e)(?:'s| is) (?:actually |really |just |only )?(?:an? )?$"
)


def read(text: Text) -> Iterator[Fact]:
    """What is said of credentials; `about` is their small word, `value` how they stand.

    Values: held, progress, failed, expired, surrendered, none. Details: `state` ("FL" or
    "FL,TX"), `only` (no other state), `compact` ("yes", "no"), `issued` (a year), `change` (its
    words tell of one), `explicit`. `when.end` is when it runs out or ran out.
    """
    names = named(text)
    seen: set[tuple[str, str, int]] = set()
    groups = list(grouped(text, names))
    for group in groups:
        for fact in _of_group(text, group, _stop(text, groups, group.after[0])):
            key = (fact.about, fact.value + fact.detail("state"), group.clause.start)
            if key not in seen:
                seen.add(key)
                yield fact
    for one, clause in _others(text, names):
        last = (
            clause.end if text.is_resume else share_after(text, [one], _next(names, one), clause)
        )
        bounds = (clause.start, one.start), (one.end, max(last, one.end))
        stop = _stop(text, groups, one.end)
        yield from _of_group(text, Group([one], *bounds, clause), stop)
    if not text.is_resume:
        yield from _spoken(text, names, groups)


def _stop(text: Text, groups: list[Group], start: int) -> int:
    """Where the next credential is named."""
    return next((g.members[0].start for g in groups if g.members[0].start >= start), len(text.low))


_LACKS = re.compile(
    r"\b(?:isn't|is not|not|never (?:had|held|got|did)|hasn't(?: got)?|doesn't (?:have|hold)|"
    r"holds no|"
    r"has no|don't (?:have|hold)|haven't(?: got)?|i'm not|no) (?:an? |the |his |her |my |"
    r"actually )*$"
)


def _spoken(text: Text, names: list[Named], groups: list[Group]) -> Iterator[Fact]:
    """Names no lexicon knows, where they are told not to be held: a resume may list them."""
    for one in spoken(text, names):
        clause = text.clause(one.start)
        told = undone(text, clause, one.end, _stop(text, groups, one.end))
        lacks = told is None and _LACKS.search(text.low, clause.start, one.start)
        if lacks and not lexicon().skills.find(one.about):
            told = Undone("none", one.end)
        if told is not None:
            bounds = (max(clause.start, one.start - 40), one.start), (one.end, one.end)
            yield from _undone(text, Group([one], *bounds, clause), told)


def _others(text: Text, names: list[Named]) -> list[tuple[Named, Clause]]:
    if text.is_resume:
        return [*unknown(text, names), *listed(text, names)]
    return [*licences(text, names), *let_go(text, names), *unknown(text, names)]


def _next(names: list[Named], one: Named) -> list[Named] | None:
    return next(([other] for other in names if other.start >= one.end), None)


def _of_group(text: Text, group: Group, stop: int) -> Iterator[Fact]:
    how = stands(text.low, group.before, group.after, listed=text.is_resume)
    told = None
    if not text.is_resume and (how.value == "held" or _is_wanted(text, group)):
        told = undone(text, group.clause, group.after[0], stop)
    if told is not None:
        yield from _undone(text, group, told)
        return
    if not text.is_resume and is_no_claim(text.low, group.before, group.after, how):
        return
    for one in group.members:
        yield from _facts(text, group, one, how)


def _is_wanted(text: Text, group: Group) -> bool:
    """Whether it is named as what a client asks for, or asked about."""
    one = group.members[-1]
    sense = text.sense(one.start, one.end)
    wanted = sense.holder is Holder.OPPORTUNITY or sense.standing is Standing.ASKED
    return wanted or is_asked_for(text, group.clause, one.start)


def _undone(text: Text, group: Group, told: Undone) -> Iterator[Fact]:
    """What signs further on tell of credentials that are somebody's own to lose or to lack."""
    group = group._replace(after=(group.after[0], max(told.end, group.after[0])))
    for one in group.members:
        sense = whose(text, group.clause, one.start, one.end, text.sense(one.start, one.end))
        if sense.holder in NOT_THEIRS and not is_asked_for(text, group.clause, one.start):
            continue
        how = Stands(told.value, change=False, renewed=False, explicit=True)
        details, when = details_of(text, group, one, how, told.value)
        yield text.fact(
            FactKind.CREDENTIAL,
            one.about,
            told.value,
            f"{name(one.about)}: {told.value}",
            *words_quoted(text, group, one),
            details=details,
            when=when,
            holder=Holder.CANDIDATE,
            standing=Standing.DENIED if told.value == "none" else Standing.ASSERTED,
            tense=sense.tense,
        )


def _facts(text: Text, group: Group, one: Named, how: Stands) -> Iterator[Fact]:
    sense = whose(text, group.clause, one.start, one.end, text.sense(one.start, one.end))
    value, stands_so = _valued(text, group, one, how, sense.standing)
    if value == "held" and not how.explicit and _is_no_name(text, group, one):
        return
    more: dict[str, Any] = {
        "holder": _holder(text, group, one, value, sense.holder),
        "standing": stands_so,
        "tense": sense.tense,
    }
    first, last = words_quoted(text, group, one)
    details, when = details_of(text, group, one, how, value)
    shown = f"{name(one.about)}: {value}"
    kind = FactKind.CREDENTIAL
    yield text.fact(kind, one.about, value, shown, first, last, details=details, when=when, **more)
    before = text.low[group.clause.start : one.start]
    graded = not text.is_resume and _AM.search(before) is not None and one.title
    if value in {"held", "progress"} and (graded or _is_only(before)):
        more["standing"] = Standing.DENIED
        for higher in words("credentials")["above"].get(one.about, ()):
            if higher not in {other.about for other in group.members}:
                shown = f"{name(higher)}: none"
                yield text.fact(kind, higher, "none", shown, first, last, **more)


def _valued(
    text: Text, group: Group, one: Named, how: Stands, stands_so: Standing
) -> tuple[str, Standing]:
    """Its value and standing, with what the list and the question around it make of them."""
    value = how.value
    if stands_so is Standing.PLANNED and value == "held" and not how.renewed:
        value = "progress"
    firm = {Standing.DENIED, Standing.PLANNED, Standing.ASSERTED}
    answered = stands_so is Standing.ASKED and _is_answered(text, group, how)
    if stands_so in firm or answered:
        stands_so = Standing.DENIED if value == "none" else Standing.ASSERTED
    if value == "held" and text.is_resume and ran_until(text, group) is not None:
        value = "expired"
    if value == "held" and one.about == "cfa" and _LEVEL.match(text.low, group.after[0]):
        value = "progress"
    return value, stands_so


_OF_STATES = re.compile(
    r"compact|multi-?state|single[- ]state|\bonly\b|\bjust\b|\bnot\b|n't|\bno\b"
)


def _is_no_name(text: Text, group: Group, one: Named) -> bool:
    """Whether it is "her license", or a name no lexicon knows, with no word of where it holds."""
    if text.is_resume or one.about in words("credentials")["names"]:
        return False
    clause = group.clause
    if one.about == "licence" and any(states(text.text, text.low, clause.start, clause.end)):
        return False
    return _OF_STATES.search(text.low, group.clause.start, group.clause.end) is None


def _holder(text: Text, group: Group, one: Named, value: str, holder: Holder) -> Holder:
    """Whose it is: what is wanted is the role's, but its lack may be told of the candidate."""
    if _WANTED.match(text.low, group.after[0], group.after[1]):
        holder = Holder.OPPORTUNITY
    if holder is Holder.OPPORTUNITY and value not in {"held", "progress"}:
        return Holder.CANDIDATE if answers_it(text, group.clause, one.end) else holder
    return holder


def _is_answered(text: Text, group: Group, how: Stands) -> bool:
    """ "Asked about ACCA - still has two papers to sit": the words behind the dash answer."""
    before = text.low[group.before[0] : group.before[1]]
    asked = "ask" in before or group.clause.asks
    return asked and group.after[1] > group.clause.end and how.explicit


def _is_only(before: str) -> bool:
    """Whether the words before say that there is none above it: "only", "his CDL is class …"."""
    return bool(_ONLY.search(before) or _IS_OF_CLASS.search(before))


def name(about: str) -> str:
    """How a person reads a credential: "ARRT (MR)"."""
    said = words("credentials")
    known: str = said["shown"].get(about, about.upper() if about in said["names"] else about)
    return known
