"""Numbers of years said to be experience: "8 yrs MRI", "MRI for 8 years", "6 of them in ICU"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from recruiter_desk.screening.model import Amount
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.experience import about, apart, beside
from recruiter_desk.screening.reading.experience.about import TOTAL, About
from recruiter_desk.screening.reading.experience.named import lexicon
from recruiter_desk.screening.reading.experience.said import pattern
from recruiter_desk.screening.reading.experience.whose import is_a_firm, of_another, refused
from recruiter_desk.screening.reading.quantities import Found, durations
from recruiter_desk.screening.reading.text import Text

MOST_YEARS = 60
LEAST_ALONE = 4
"""Years that standing alone at the beginning of a sentence are experience."""


class Stated(NamedTuple):
    """Years of experience in one thing, the words of it, and the words that name the thing."""

    name: str
    amount: Amount
    start: int
    end: int
    bare: bool = False


_BARE = pattern("lengths", "bare")
_HAS = pattern("lengths", "has")
_OF_THEM = pattern("lengths", "of_them")
_OF_ALL = pattern("lengths", "of_all")
_PLUS = re.compile(r"[a-z] \+\s*$")
_PLUS_BEHIND = re.compile(r"\s+\+\s")
_AT_PLACE = pattern("lengths", "at_place")
_ON_IT = pattern("lengths", "on_it")
_ELLIPTIC = pattern("lengths", "elliptic")
_THEN = pattern("lengths", "then")
_FOR_N = pattern("lengths", "for_n")


_PRAISED = pattern("lengths", "praised")
_NTH = pattern("lengths", "nth")
_ROLE_NUMBER = pattern("lengths", "role_number")
_NUMBER_ONLY = pattern("lengths", "number_only")
_NUMBER_ANSWER = pattern("lengths", "number_answer")
_ASKS_YEARS = re.compile(r"\b(?:how long|years|form|matrix|asked|grid|sheet)\b")


def stated(text: Text) -> Iterator[Stated]:
    """Every number of years of experience in a text."""
    found = [f for f in durations(text.low) if in_years(f.amount) is not None]
    praised = (Found(m.start(), m.end(), _plain(m)) for m in text.find(_PRAISED))
    taken = [(f.start, f.end) for f in found]
    found += [f for f in praised if not any(a < f.end and f.start < b for a, b in taken)]
    for one in found:
        yield from _of(text, one, found)
    if "of " in text.low:
        yield from _of_them(text)
    yield from _elliptic(text, found)
    yield from _for_numbers(text, found)
    if "year" in text.low or "how " in text.low or "?" in text.low:
        yield from _bare_numbers(text)
    yield from _half_years(text)


def _bare_numbers(text: Text) -> Iterator[Stated]:
    """ "Years of PET: 9", "how long in MRI? 12", "in her ninth year of nursing"."""
    for m in text.find(_NUMBER_ONLY):
        if name := _asked_of(text.low, m):
            yield Stated(name, _plain(m), m.start(), m.end())
    for m in text.find(_NUMBER_ANSWER) if "?" in text.low else ():
        met = beside.met(text.low, m.start("what"), m.end("what"))
        if met and met[-1].end == m.end("what") and _asked(text.low, m):
            yield Stated(met[-1].means, _plain(m), met[-1].start, m.end())
    for m in text.find(_NTH):
        number = float(m["n"])
        clause = text.clause(m.start())
        for one in about.after(text.low, m.end(), max(clause.end, m.end()))[:1]:
            if one.name in lexicon().names:
                yield Stated(one.name, Amount(number - 1, number, "year"), m.start(), one.end)


def _half_years(text: Text) -> Iterator[Stated]:
    """ "PTA 6 1/2." as a sentence: a calling and a number with a half, which is no grade."""
    for m in text.find(_ROLE_NUMBER):
        met = beside.met(text.low, m.start("what"), m.end("what"))
        if met and (met[-1].start, met[-1].end) == m.span("what"):
            yield Stated(met[-1].means, _half(m), m.start("what"), m.end())


def _asked_of(low: str, m: re.Match[str]) -> str:
    """What "years planning as CMD: 12" answers; "" where it is nothing known or short."""
    if met := beside.met(low, m.start("what"), m.end("what")):
        return met[-1].means
    if re.search(r"\bexp\w*|\btotal|\bin all", m["what"]):
        return TOTAL
    said = re.split(r"\b(?:as|at|with|does|do|has|is|so far|now)\b", m["what"])[0].strip(" -'")
    said = re.sub(r"^(?:of|in|on|doing|spent|with)\s+", "", said)
    return about.plain(said) or "" if re.fullmatch(r"[a-z]+ing|[a-z]+ \w+ing", said) else ""


def _asked(low: str, m: re.Match[str]) -> bool:
    """Whether years were asked for: "for the form, SAP? 12"."""
    return _ASKS_YEARS.search(low, max(0, m.start() - 80), m.start() + 12) is not None


def _of(text: Text, found: Found, lengths: Sequence[Found]) -> Iterator[Stated]:
    low, clause = text.low, text.clause(found.start)
    amount = in_years(_just_under(low, _alone(low, found)))
    if amount is None or refused(low, found, clause) or of_another(text, found, clause):
        return
    whole = max(clause.end, found.end)
    if _stops(text, found.end) or _adds(low, found):
        whole = found.end
    behind = about.after(low, found.end, whole)
    if behind and not is_a_firm(text, behind[0]):
        named = behind
        if behind[0].name == TOTAL:
            named = beside.role_before(low, found, clause) or behind
        for one in named:
            end = max(found.end, one.end)
            least = _least_there(text, end, amount)
            yield Stated(one.name, least, min(found.start, one.start), end)
        return
    before = (
        _on_it(text, found, clause)
        or beside.before(text, found, clause)
        or apart.counted(text, found, clause)
        or apart.fronted(text, found, clause)
    )
    for one in before:
        yield Stated(one.name, amount, min(found.start, one.start), max(found.end, one.end))
    if not before and not behind:
        yield from _alone_in_it(text, found, clause, amount, lengths)


def _alone_in_it(
    text: Text, found: Found, clause: Clause, amount: Amount, lengths: Sequence[Found]
) -> Iterator[Stated]:
    """A number with nothing right beside it: of the one skill of its clause, or of all."""
    for one in apart.sole(text, found, clause, lengths):
        start, end = min(found.start, one.start), max(found.end, one.end)
        yield Stated(one.name, apart.at_least(amount), start, end)
        return
    if _is_bare(text.low, found, clause):
        name = beside.topic(text, clause)
        yield Stated(name or TOTAL, amount, found.start, found.end, bare=not name)


def _on_it(text: Text, found: Found, clause: Clause) -> list[About]:
    """What "six years on it now" points at: the skill named before, in this clause or the last."""
    if not _ON_IT.match(text.low, found.end, clause.end):
        return []
    line = text.low.rfind("\n", 0, found.start) + 1
    near = beside.met(text.low, max(line, found.start - 60), found.start)
    return [About(near[-1].means, found.start, found.end)] if near else []


def _stops(text: Text, end: int) -> bool:
    """Whether a sentence ends with "yrs." and the next begins with a capital."""
    last = text.normal.original(end - 1, end)[1]
    return text.source.text[last - 1 : last] == "." and text.text[end:].lstrip()[:1].isupper()


def _adds(low: str, found: Found) -> bool:
    """Whether a plus joins another thing: "XR 7 y + CT 1 y"."""
    return bool(_PLUS.search(low[found.start : found.end]) or _PLUS_BEHIND.match(low, found.end))


def _alone(low: str, found: Found) -> Found:
    """The number without the plus that only joins another thing."""
    if found.amount.high is None and _PLUS.search(low[found.start : found.end]):
        return found._replace(amount=replace(found.amount, high=found.amount.low))
    return found


def _least_there(text: Text, end: int, amount: Amount) -> Amount:
    """The amount, as the least where it is that of one place: "6 months in the ICU at Mercy"."""
    return replace(amount, high=None) if _AT_PLACE.match(text.text, end) else amount


def _just_under(low: str, found: Found) -> Amount:
    """The amount, "just under 7" as nearly that many."""
    if found.amount.low or found.amount.high is None:
        return found.amount
    if not re.match(
        r"(?:just |a (?:bit|little) |slightly )?(?:under|shy of|barely)",
        low[found.start : found.end],
    ) and not re.search(r"\bjust $", low[: found.start][-6:]):
        return found.amount
    return replace(found.amount, low=0.8 * found.amount.high)


def in_years(amount: Amount) -> Amount | None:
    """The amount in years; None for what is no length of experience."""
    if amount.unit == "year":
        return amount if amount.low <= MOST_YEARS else None
    if amount.unit != "month" or amount.low < 2:
        return None
    high = None if amount.high is None else round(amount.high / 12, 2)
    return Amount(round(amount.low / 12, 2), high, "year", amount.vague)


def _is_bare(low: str, found: Found, clause: Clause) -> bool:
    """Whether nothing but the number is said: "has 9 years"."""
    if found.amount.unit != "year" or not _BARE.match(
        low, found.end, max(clause.end, found.end) + 1
    ):
        return False
    if not low[clause.start : found.start].strip(" \"'("):
        return found.amount.low >= LEAST_ALONE and not _asks_before(low, clause.start)
    return bool(_HAS.search(low[clause.start : found.start]))


def _asks_before(low: str, start: int) -> bool:
    return low[:start].rstrip(" \"'")[-1:] in {"?", ":", "-"}


def _of_them(text: Text) -> Iterator[Stated]:
    for m in (*text.find(_OF_THEM), *text.find(_OF_ALL)):
        clause = text.clause(m.start())
        amount = Amount(float(m["n"]), float(m["n"]), "year")
        for one in about.after(text.low, m.end(), max(clause.end, m.end()))[:1]:
            linked = re.match(r"(?:in|as|on|with|doing|of|using|running)\b", text.low[m.end() :])
            if one.name != TOTAL and (linked or one.name in lexicon().names):
                yield Stated(one.name, amount, m.start(), max(m.end(), one.end))


def _elliptic(text: Text, found: list[Found]) -> Iterator[Stated]:
    """Numbers whose "years" was said before them, or left out: "MRI 8 yrs, CT 3"."""
    low = text.low
    for clause in {text.clause(one.start) for one in found}:
        first = min(one.end for one in found if clause.start <= one.start < clause.end)
        for met in beside.met(low, first, clause.end):
            if m := _ELLIPTIC.match(low, met.end, clause.end):
                yield Stated(met.means, _plain(m), met.start, m.end())
        for m in _THEN.finditer(low, first, clause.end):
            for one in about.after(low, m.end(), clause.end)[:1]:
                if one.name in lexicon().names:
                    yield Stated(one.name, _plain(m), m.start("n"), one.end)


def _for_numbers(text: Text, found: list[Found]) -> Iterator[Stated]:
    """Numbers without a unit: "has led teams for 4"."""
    for m in text.find(_FOR_N):
        clause = text.clause(m.start())
        if not any(one.start <= m.end() and m.start() <= one.end for one in found):
            yield from _led_for(text.low, clause, m)


def _led_for(low: str, clause: Clause, m: re.Match[str]) -> Iterator[Stated]:
    if not re.search(
        r"\b(?:been|has|led|leading|done|doing|worked|managed|managing|run|running|ran)\b",
        low[clause.start : m.start()],
    ):
        return
    met = [
        x
        for x in beside.met(low, clause.start, m.start())
        if beside.GAP.fullmatch(low[x.end : m.start()])
    ]
    if met:
        yield Stated(met[-1].means, _plain(m), met[-1].start, m.end())


def _half(m: re.Match[str]) -> Amount:
    number = float(m["n"]) + (0.5 if m["half"] else 0.0)
    return Amount(number, number, "year")


def _plain(m: re.Match[str]) -> Amount:
    number = float(m["n"])
    least = "plus" in m.groupdict() and m["plus"]
    return Amount(number, None if least else number, "year")
