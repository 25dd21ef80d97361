"""The title or level held in one job, and how many reported to them there."""

from collections.abc import Iterator

from recruiter_desk.screening.model import Difference, Fact, FactKind, Known, Standing, Tense
from recruiter_desk.screening.names_alike import key
from recruiter_desk.screening.rules.jobs import (
    employer_of,
    jobs_at,
    of_resume,
    said_on,
    same_employer,
)
from recruiter_desk.screening.rules.pairs import adjacent
from recruiter_desk.screening.rules.posts import held_by_others
from recruiter_desk.screening.titles import clash, groups, laid_out

PROMOTED_DAYS = 60
"""A higher title said so long after a lower one may be a promotion since."""
_LEAD = 5


def differ(known: Known) -> Iterator[Difference]:
    """Titles and teams of one job that cannot both be right."""
    facts = list(known.of(FactKind.TITLE))
    titles = [f for f in facts if f.value == "title"]
    told = list(adjacent(titles, known, lambda a, b: _titles_clash(known, titles, a, b)))
    if not told:
        told = list(held_by_others(known, facts))
    if not told:
        teams = [f for f in facts if f.value == "reports"]
        told = list(adjacent(teams, known, lambda a, b: _teams_clash(known, a, b)))
    for first, second in told:
        yield _made(known, first, second)


def _titles_clash(known: Known, titles: list[Fact], one: Fact, other: Fact) -> bool:
    if one.source == other.source or not _one_job(known, one, other):
        return False
    if Standing.DENIED in {one.standing, other.standing}:
        return _denied(one, other) and not _since(known, one, other)
    if (
        _grown(known, one, other)
        or _also(known, titles, one, other)
        or _also(known, titles, other, one)
    ):
        return False
    return _clash(one, other)


def _one_job(known: Known, one: Fact, other: Fact) -> bool:
    """Whether both speak of one job; without a name only what is so at present does."""
    if any(f.detail("any") for f in (one, other)):
        return True
    for fact in (one, other):
        past = not fact.employer and not of_resume(known, fact) and fact.tense is Tense.PAST
        if past and _has_a_job(known, fact):
            return False
    return same_employer(known, one, other)


def _has_a_job(known: Known, fact: Fact) -> bool:
    """Whether a resume shows a job still held, so that what is past may be of another."""
    jobs = jobs_at(known, said_on(known, fact))
    return not jobs or any(job.when and job.when.ongoing for job in jobs)


def _clash(one: Fact, other: Fact) -> bool:
    if clash(one.shown, other.shown):
        return True
    first, second = laid_out(one.shown), laid_out(other.shown)
    low, high = (one, other) if first.rank < second.rank else (other, one)
    if laid_out(high.shown).level == "trainee":
        low, high = high, low
    if low.employer and laid_out(low.shown).level == "trainee" != laid_out(high.shown).level:
        return bool(laid_out(high.shown).jobs)
    if low.detail("only") and max(first.rank, second.rank) >= _LEAD > min(first.rank, second.rank):
        return True
    if first.words & second.words or first.rank >= 0 or second.rank >= 0:
        return False
    a, b = groups(one.shown), groups(other.shown)
    return bool(a and b) and a.isdisjoint(b)


def _denied(one: Fact, other: Fact) -> bool:
    """ "Not a manager" against a manager's title; two denials never clash."""
    if one.standing is other.standing:
        return False
    denied, said = (one, other) if one.standing is Standing.DENIED else (other, one)
    no, yes = laid_out(denied.shown), laid_out(said.shown)
    if no.marks != yes.marks:
        return False
    if no.rank >= _LEAD - 1 and no.rank == yes.rank:
        return not no.jobs or not yes.jobs or bool(no.jobs & yes.jobs)
    return bool(no.jobs and no.jobs & yes.jobs and no.rank == yes.rank)


def _since(known: Known, one: Fact, other: Fact) -> bool:
    """ "No lead" said well before "made lead" is outrun by time."""
    denied, said = (one, other) if one.standing is Standing.DENIED else (other, one)
    later = (said_on(known, said) - said_on(known, denied)).days
    return denied.tense is not Tense.PAST and later > PROMOTED_DAYS // 2


def _grown(known: Known, one: Fact, other: Fact) -> bool:
    """A higher title said later, of what is so now, may be a promotion."""
    first, second = sorted((one, other), key=lambda f: said_on(known, f))
    began = next((f for f in (one, other) if f.detail("began")), None)
    if began is not None:
        other_one = other if began is one else one
        return laid_out(other_one.shown).rank >= laid_out(began.shown).rank
    if second.detail("rose") and laid_out(second.shown).rank >= laid_out(first.shown).rank:
        return True
    if second.tense is Tense.PAST or second.detail("only"):
        return False
    later = (said_on(known, second) - said_on(known, first)).days
    return later > PROMOTED_DAYS and laid_out(second.shown).rank > laid_out(first.shown).rank


def _also(known: Known, titles: list[Fact], one: Fact, other: Fact) -> bool:
    """Whether the source of one gives that job another title as well, which fits the other."""
    return any(
        f.source == one.source
        and f is not one
        and f.standing is Standing.ASSERTED
        and same_employer(known, f, other)
        and not _clash(f, other)
        and (laid_out(f.shown).rank >= 0 or laid_out(f.shown).jobs or not of_resume(known, f))
        and of_resume(known, f)
        for f in titles
    )


def _teams_clash(known: Known, one: Fact, other: Fact) -> bool:
    if one.source == other.source or one.amount is None or other.amount is None:
        return False
    none = [f for f in (one, other) if f.amount and not f.amount.high and not f.amount.low]
    if len(none) == 2 or not (any(f.detail("any") for f in none) or _one_team(known, one, other)):
        return False
    if none:
        return not _new_team(known, one, other)
    few, many = sorted((one.amount, other.amount), key=lambda a: a.low)
    top = few.high if few.high is not None else many.low
    return many.low >= 3 * top and many.low - top >= 6


def _new_team(known: Known, one: Fact, other: Fact) -> bool:
    """Whether a team told long after there was none may have been given since."""
    first, second = sorted((one, other), key=lambda f: said_on(known, f))
    if second.detail("any") or not second.amount or not second.amount.low:
        return False
    later = (said_on(known, second) - said_on(known, first)).days
    return Tense.PAST not in {first.tense, second.tense} and later > PROMOTED_DAYS


def _one_team(known: Known, one: Fact, other: Fact) -> bool:
    return same_employer(known, one, other)


def _made(known: Known, first: Fact, second: Fact) -> Difference:
    name = employer_of(known, first) or employer_of(known, second)
    at = f" at {name}" if name else ""
    team = first.value == "reports"
    return Difference(
        "job_title",
        key(name) if name else "",
        first,
        second,
        f"“{_flat(known, first)}” ({_as(first)}) against “{_flat(known, second)}” "
        f"({_as(second)}){at}.",
        f"How many people reported to them{at}?"
        if team
        else f"What was the title{at}, and its level?",
    )


def _as(fact: Fact) -> str:
    if fact.value == "post":
        return f"another is {fact.shown}"
    return f"not {fact.shown}" if fact.standing is Standing.DENIED else fact.shown


def _flat(known: Known, fact: Fact) -> str:
    flat = " ".join(known.quote(fact).split())
    return flat if len(flat) <= 90 else flat[:88] + "…"
