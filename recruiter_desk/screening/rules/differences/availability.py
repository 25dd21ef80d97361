"""Notice, start, shifts, hours, travel and place of work: what cannot be had together."""

from collections.abc import Callable, Iterator
from datetime import date

from recruiter_desk.screening.model import Difference, Fact, FactKind, Known
from recruiter_desk.screening.rules.pairs import adjacent, in_time
from recruiter_desk.screening.rules.telling import days_between, is_resume, said, tells_of_change

LONG_AGO = 540
"""Days after which a wish or a contract may have changed without a word."""
NOTICE_TIMES, NOTICE_DAYS = 1.6, 12.0
START_DAYS = 32
"""Days between two starts that are still the same, as months and "early" are vague."""
START_TOLD = 60
"""Days between two statements of a start within which it should still be the same."""
NOT_YET = 21
"""Days from naming a start that has gone by within which a much later one takes it back."""
NOTICE_TOLD = 150
"""Days between a notice and a start within which the one still bounds the other."""
_DAY_PARTS = frozenset({"nights", "days", "evenings", "earlies"})
_EXCLUDING = (
    _DAY_PARTS,
    frozenset({"full", "part", "prn"}),
    frozenset({"contract", "perm"}),
    frozenset({"eights", "twelves"}),
)
_FIRM = frozenset({"yes", "only", "wants"})
Clash = Callable[[Fact, Fact, Known], bool]


def differ(known: Known) -> Iterator[Difference]:
    """At most two pairs of each sort."""
    for name, kinds, clash in _SORTS:
        facts = [
            f
            for f in in_time(known.of(*kinds), known)
            if not f.detail("condition") and f.value != "soft"
        ]

        def differs(first: Fact, second: Fact, clash: Clash = clash) -> bool:
            if not _comparable(known, first, second):
                return False
            return clash(first, second, known) and not tells_of_change(
                known, second, "availability"
            )

        for first, second in adjacent(facts, known, differs):
            yield _difference(known, name, first, second)


def _comparable(known: Known, first: Fact, second: Fact) -> bool:
    if first.source == second.source and is_resume(known, first):
        return False
    return days_between(known, first, second) <= LONG_AGO


def _notice(first: Fact, second: Fact, known: Known) -> bool:
    """Two lengths of notice, two days to begin, or a beginning before notice can be served."""
    if "given" in {first.value, second.value}:
        return False
    if first.kind is second.kind:
        pair = (first, second)
        return _lengths(*pair) if first.kind is FactKind.NOTICE else _starts(first, second, known)
    notice, start = (first, second) if first.kind is FactKind.NOTICE else (second, first)
    return _too_soon(notice, start, known)


def _lengths(first: Fact, second: Fact) -> bool:
    if first.amount is None or second.amount is None:
        return False
    short, long = sorted((first.amount, second.amount), key=lambda amount: amount.low)
    most = short.high if short.high is not None else short.low
    return long.low - most >= NOTICE_DAYS and long.low >= NOTICE_TIMES * max(most, 1.0)


def _day(known: Known, fact: Fact) -> date:
    return known.source(fact).at.date()


def _starts(first: Fact, second: Fact, known: Known) -> bool:
    if first.when is None or second.when is None or not first.when.start or not second.when.start:
        return False
    if days_between(known, first, second) > START_TOLD:
        return False
    if first.source == second.source and not second.detail("floor"):
        return False
    told = _day(known, second)
    one, other = first.when.start, second.when.start
    latest = one.last
    if first.detail("after"):
        latest = max(latest, date.fromordinal(told.toordinal() + int(first.detail("after"))))
    if told > one.last and not first.detail("after"):
        soon = days_between(known, first, second) <= NOT_YET
        return bool(soon and second.detail("floor") and (other.first - told).days > START_DAYS)
    later = (other.first - latest).days > START_DAYS and bool(
        second.detail("floor") or not first.detail("once")
    )
    sooner = (one.first - other.last).days > START_DAYS and bool(
        first.detail("floor") or not second.detail("floor")
    )
    return later or sooner


def _too_soon(notice: Fact, start: Fact, known: Known) -> bool:
    if (
        notice.amount is None
        or start.when is None
        or start.when.start is None
        or _has_resigned(known, start)
    ):
        return False
    if notice.amount.low < 18 or start.detail("floor"):
        return False
    if abs(days_between(known, notice, start)) > NOTICE_TOLD:
        return False
    ready = (start.when.start.last - _day(known, start)).days
    return ready < 0.5 * notice.amount.low - 2


def _has_resigned(known: Known, start: Fact) -> bool:
    """Whether notice had been given by the time of a statement."""
    told = known.source(start).at
    return any(
        f.value == "given" and known.source(f).at <= told for f in known.of(FactKind.NOTICE)
    )


def _wishes(first: Fact, second: Fact, _: Known) -> bool:
    """No against yes; only this against that."""
    one, other = first.value, second.value
    if first.about == second.about:
        return (one == "no" and other in _FIRM) or (other == "no" and one in _FIRM)
    if "any" in {first.about, second.about}:
        fact, every = (second, first) if first.about == "any" else (first, second)
        return (
            every.value in _FIRM
            and fact.value in {"no", "only"}
            and fact.about in {"nights", "days", "evenings", "weekends", "rotating"}
        )
    group = next((g for g in _EXCLUDING if first.about in g and second.about in g), None)
    if group is None:
        return False
    if "prn" in {first.about, second.about}:
        return {one, other} <= {"only", "wants"} and "only" in {one, other}
    if "only" in {one, other}:
        return one in _FIRM and other in _FIRM
    return (
        one == other == "wants"
        and "contract" not in group
        and not group & _DAY_PARTS
        and first.source != second.source
    )


def _travel(first: Fact, second: Fact, _: Known) -> bool:
    if "no" in {first.value, second.value}:
        no = first if first.value == "no" else second
        if no.about == "overnight" and first.about != second.about:
            return False
        yes = second if first.value == "no" else first
        share = yes.amount
        return yes.value == "yes" and (share is None or share.high is None or share.high >= 20)
    one, other = first.amount, second.amount
    if one is None or other is None or one.high is None or other.high is None:
        return False
    less, more = sorted((one.high, other.high))
    return more - less >= 20 and more >= 2 * less


def _place(first: Fact, second: Fact, _: Known) -> bool:
    about = {first.about, second.about}
    if about == {"commute"}:
        return _commutes(first, second)
    if "commute" in about:
        return False
    if about == {"days"}:
        less, more = sorted(f.amount.high or 0 for f in (first, second) if f.amount)
        return more - less >= 2
    if "days" in about:
        return _days_against(*((first, second) if first.about == "days" else (second, first)))
    if len(about) == 1:
        return {first.value, second.value} & {"no"} != set() and bool(
            {first.value, second.value} & _FIRM
        )
    return _remote_or_not(first, second)


def _commutes(first: Fact, second: Fact) -> bool:
    if first.value != second.value or first.amount is None or second.amount is None:
        return False
    less, more = sorted((first.amount.high or 0, second.amount.high or 0))
    return more >= 1.9 * less and more - less >= 15


def _days_against(days: Fact, other: Fact) -> bool:
    office = days.amount.high if days.amount and days.amount.high is not None else 5.0
    if other.about == "remote" and other.value in {"only", "wants"}:
        return office >= (2 if other.value == "only" else 4)
    if other.about == "onsite":
        return other.value == "no" and office >= 2
    return False


def _remote_or_not(first: Fact, second: Fact) -> bool:
    """Remote alone against the office, or no hybrid; the office alone against home."""
    for one, other in ((first, second), (second, first)):
        if one.about == "remote" and one.value == "only" and other.value in _FIRM:
            return True
        if one.about == "onsite" and one.value == "only" and other.about in {"remote", "hybrid"}:
            return other.value in {"only", "wants"}
    return False


_SORTS: tuple[tuple[str, tuple[FactKind, ...], Clash], ...] = (
    ("start", (FactKind.NOTICE, FactKind.START), _notice),
    ("shift", (FactKind.SHIFT,), _wishes),
    ("hours", (FactKind.HOURS,), _wishes),
    ("travel", (FactKind.TRAVEL,), _travel),
    ("place of work", (FactKind.REMOTE,), _place),
)


def _difference(known: Known, name: str, first: Fact, second: Fact) -> Difference:
    named = {FactKind.NOTICE: "notice", FactKind.START: "start"}
    about = named.get(second.kind, name) if name == "start" else name
    both = ", and ".join(f"{fact.shown} ({said(known, fact)})" for fact in (first, second))
    why = f"{name.capitalize()}: {both}."
    asks = {
        "start": "How much notice is due, and which day could they begin?",
        "shift": "Which shifts would be worked, and which never?",
        "hours": "Which hours and what kind of contract would be accepted?",
        "travel": "How much travel would be accepted?",
        "place of work": "How many days a week in the office would be accepted?",
    }
    return Difference("availability", about, first, second, why, asks[name])
