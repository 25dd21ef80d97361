"""A person held against an opportunity, whole, and the order of those who were."""

from datetime import date
from typing import NamedTuple

from recruiter_desk.opportunities.matching.model import Is
from recruiter_desk.opportunities.matching.rules.expertise import judge_expertise
from recruiter_desk.opportunities.matching.rules.functions import judge_function
from recruiter_desk.opportunities.matching.rules.interest import judge_interest
from recruiter_desk.opportunities.matching.rules.knock_outs import judge_knock_outs
from recruiter_desk.opportunities.matching.rules.location import judge_location
from recruiter_desk.opportunities.matching.rules.pay import judge_floor
from recruiter_desk.opportunities.matching.rules.plain import Opening, Person, Verdict
from recruiter_desk.opportunities.matching.rules.shifts import judge_remote, judge_shifts
from recruiter_desk.opportunities.matching.rules.when import judge_start

BEST: dict[Is, int] = {"yes": 0, "unknown": 1, "no": 2}
PAYS, STARTS = frozenset({"pay_floor", "pay_wanted"}), frozenset({"start", "notice"})
NOES = {"Function": "other function", "Location": "too far"}


class Judged(NamedTuple):
    """The verdicts in the order in which they are asked."""

    function: Verdict
    expertise: tuple[Verdict, ...]
    location: Verdict
    knock_outs: tuple[Verdict, ...]

    @property
    def all(self) -> tuple[Verdict, ...]:
        """Every one of them."""
        return (self.function, *self.expertise, self.location, *self.knock_outs)

    @property
    def against(self) -> str:
        """Why it does not fit, in one reason, the first in the order asked; "" where it may."""
        if self.function.is_ == "no":
            return "other function"
        if "no" in [one.is_ for one in self.expertise]:
            return "not the expertise"
        if self.location.is_ == "no":
            return "too far"
        return "a knock-out" if "no" in [one.is_ for one in self.knock_outs] else ""


def judge_fit(person: Person, opening: Opening, today: date) -> Judged:
    """Function, then expertise, then location, then knock-outs, and what else was said no to.

    What was not declared a knock-out is among them only where something was said of it.
    """
    return Judged(
        judge_function(person, opening),
        judge_expertise(person, opening, today),
        judge_location(person, opening),
        judge_knock_outs(person, opening, today)
        + (_also(person, opening, today) if person.told else ()),
    )


def _also(person: Person, opening: Opening, today: date) -> tuple[Verdict, ...]:
    """What was said no or yes to without being asked for."""
    declared = {wish.kind for wish in opening.knock_outs}
    told, found = person.told, list[Verdict | None]()
    if "shift" not in declared and ("shift" in told or "interest" in told):
        found.append(judge_shifts(person, opening))
    if "remote" not in declared and "remote" in told:
        found.append(judge_remote(person, opening))
    if "pay_floor" in told and not declared & PAYS:
        found.append(judge_floor(person, opening))
    if not declared & STARTS and ("start" in told or "interest" in told or "notice" in told):
        found.append(judge_start(person, opening, today))
    if "interest" in told:
        found.append(judge_interest(person, opening, today))
    return tuple(one for one in found if one is not None)


def together(verdicts: tuple[Verdict, ...]) -> Is:
    """All of several: a no is a no, then an unknown; yes where nothing is asked."""
    said = [one.is_ for one in verdicts]
    return "no" if "no" in said else "unknown" if "unknown" in said else "yes"


def order(judged: Judged) -> tuple[int, ...]:
    """Smaller comes first: no's last, then the most confirmed of function, expertise and location,
    then these in their order, then the knock-outs that are met. Nothing else counts.
    """
    three = (judged.function.is_, together(judged.expertise), judged.location.is_)
    met = [one.is_ for one in judged.knock_outs].count("yes")
    asked = [one.is_ for one in judged.expertise] + [one.is_ for one in judged.knock_outs]
    noes = asked.count("no") + (three[0] == "no") + (three[2] == "no")
    return (noes > 0, noes, -three.count("yes"), *(BEST[one] for one in three), -met)
