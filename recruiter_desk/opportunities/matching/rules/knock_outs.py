"""Whether a knock-out is met, by the facts that are known now."""

from collections.abc import Callable, Sequence
from datetime import date

from recruiter_desk.opportunities.matching.rules.expertise import judge_wish
from recruiter_desk.opportunities.matching.rules.pay import judge_floor
from recruiter_desk.opportunities.matching.rules.plain import (
    Opening,
    Person,
    Said,
    Verdict,
    Wish,
    newest,
)
from recruiter_desk.opportunities.matching.rules.shifts import named_shifts, stance
from recruiter_desk.opportunities.matching.rules.when import judge_start

GONE = {"expired", "failed", "surrendered", "none"}
FREE = {"citizen", "permanent", "greencard", "green card", "settled", "resident"}
DEGREES = ("secondary", "associate", "bachelor", "master", "mba", "doctorate", "phd")
ASK = "not known yet: ask"
Judge = Callable[[Person, Wish, Opening, date], Verdict]


def judge_knock_outs(person: Person, opening: Opening, today: date) -> tuple[Verdict, ...]:
    """One verdict for each, in their order; one that could not be read is asked."""
    return tuple(_one(person, wish, opening, today) for wish in opening.knock_outs)


def _one(person: Person, wish: Wish, opening: Opening, today: date) -> Verdict:
    judge = JUDGES.get(wish.kind)
    return judge(person, wish, opening, today) if judge else Verdict(wish.words, "unknown", "ask")


def _experience(person: Person, wish: Wish, _opening: Opening, today: date) -> Verdict:
    return judge_wish(person, wish, today)


def _credential(person: Person, wish: Wish, _opening: Opening, today: date) -> Verdict:
    """Held, in the state that is named; one of another state leaves it open."""
    state = wish.details.get("state", "")
    said = person.said("credential", wish.about)
    if not said and wish.about != "licence" and state:
        said = person.said("credential", "licence")
    here = [one for one in said if not state or state in _states(one)]
    one = newest(here)
    if one is None:
        return _elsewhere(wish, said, state) if said else Verdict(wish.words, "unknown", ASK)
    if one.value in GONE or (one.ends is not None and one.ends < today.isoformat()):
        return Verdict(wish.words, "no", "", one)
    return Verdict(wish.words, "yes" if one.value == "held" else "unknown", "", one)


def _elsewhere(wish: Wish, said: Sequence[Said], state: str) -> Verdict:
    """Held, but not named for the state: only "nowhere else" is a no, a compact a yes."""
    one = newest([each for each in said if each.value not in GONE])
    if one is None:
        gone = newest([each for each in said if not _states(each)])
        return Verdict(wish.words, "no" if gone else "unknown", "" if gone else ASK, gone)
    if one.detail("compact") == "yes":
        return Verdict(wish.words, "yes", "a compact licence", one)
    named = " and ".join(sorted(_states(one)))
    words = f"named for {named} only" if named else f"not said to be for {state}"
    return Verdict(wish.words, "no" if one.detail("only") == "yes" else "unknown", words, one)


def _states(one: Said) -> frozenset[str]:
    return frozenset(filter(None, one.detail("state").split(",")))


def _authorised(person: Person, wish: Wish, _opening: Opening, _today: date) -> Verdict:
    """Whether they may work without being sponsored, or are what is asked for."""
    said = person.all_of("authorisation")
    one = newest([each for each in said if each.about == wish.about])
    if wish.about != "sponsorship":
        if one is None:
            return Verdict(wish.words, "unknown", ASK)
        return Verdict(wish.words, "yes" if one.value == wish.value else "no", "", one)
    free = newest([each for each in said if each.value in FREE])
    if free is not None and (one is None or one.value != "needs"):
        return Verdict(wish.words, "yes", "", free)
    if one is None:
        return Verdict(wish.words, "unknown", ASK)
    return Verdict(wish.words, "no" if one.value == "needs" else "yes", "", one)


def _degree(person: Person, wish: Wish, _opening: Opening, _today: date) -> Verdict:
    """A degree of that level or a higher one, finished."""
    least = DEGREES.index(wish.about) if wish.about in DEGREES else 0
    done = [
        one
        for one in person.all_of("education", "finished")
        if one.about in DEGREES and DEGREES.index(one.about) >= least
    ]
    if done:
        return Verdict(wish.words, "yes", "", newest(done))
    one = person.last("education", wish.about)
    short = one is not None and one.value in {"unfinished", "never"}
    return Verdict(wish.words, "no" if short else "unknown", "" if one else ASK, one)


def _stance(person: Person, wish: Wish, opening: Opening, _today: date) -> Verdict:
    """Shifts, hours, travel, working from home: what they would do and would not.

    "No nights" of a job by day shuts out who works nights alone; of any other who says so.
    """
    if wish.value == "no" and opening.shifts and wish.about not in named_shifts(opening.shifts):
        only = person.said(wish.kind, wish.about, "only")
        return Verdict(
            wish.words, "no" if only else "yes", f"this one is {opening.shifts}", newest(only)
        )
    is_, said = stance(person, wish.kind, wish.about)
    return Verdict(wish.words, is_, "" if said else ASK, said)


def _pay(person: Person, wish: Wish, opening: Opening, _today: date) -> Verdict:
    return judge_floor(person, opening, wish) or Verdict(wish.words, "unknown", ASK)


def _start(person: Person, wish: Wish, opening: Opening, today: date) -> Verdict:
    found = judge_start(person, opening, today)
    return found._replace(name=wish.words) if found else Verdict(wish.words, "unknown", ASK)


def _moving(person: Person, wish: Wish, _opening: Opening, _today: date) -> Verdict:
    one = person.last("relocation", "willing")
    if one is None:
        return Verdict(wish.words, "unknown", ASK)
    if one.value == "no":
        return Verdict(wish.words, "no", "", one)
    return Verdict(wish.words, "unknown" if one.detail("condition") else "yes", "", one)


JUDGES: dict[str, Judge] = {
    "skill": _experience,
    "years": _experience,
    "credential": _credential,
    "authorisation": _authorised,
    "education": _degree,
    "shift": _stance,
    "hours": _stance,
    "travel": _stance,
    "remote": _stance,
    "pay_floor": _pay,
    "pay_wanted": _pay,
    "start": _start,
    "notice": _start,
    "relocation": _moving,
}
