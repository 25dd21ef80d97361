"""Numbers of years said to be experience: "8 yrs MRI", "MRI for 8 years", "6 of them in ICU"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from recruiter_desk.screening.lexicon import Met
from recruiter_desk.screening.model import Amount
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.experience import about
from recruiter_desk.screening.reading.experience.about import TOTAL, About
from recruiter_desk.screening.reading.experience.named import lexicon
from recruiter_desk.screening.reading.experience.said import pattern, word_set
from recruiter_desk.screening.reading.holder import given_names
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


_REFUSED_BEFORE = pattern("lengths", "refused_before")
_REFUSED_IN_CLAUSE = pattern("lengths", "refused_in_clause")
_REFUSED_AFTER = pattern("lengths", "refused_after")
_BARE = pattern("lengths", "bare")
_HAS = pattern("lengths", "has")
_GAP = pattern("lengths", "gap")
_BEEN = pattern("lengths", "been")
_PLAIN = pattern("lengths", "plain")
_OF_IT = pattern("lengths", "of_it")
_OF_THEM = pattern("lengths", "of_them")
_OF_ALL = pattern("lengths", "of_all")
_ELLIPTIC = pattern("lengths", "elliptic")
_THEN = pattern("lengths", "then")
_FOR_N = pattern("lengths", "for_n")


_PRAISED = pattern("lengths", "praised")
_NTH = pattern("lengths", "nth")
_NUMBER_ONLY = pattern("lengths", "number_only")
_SOMEONE = pattern("lengths", "someone")
_NAME_HAS = pattern("lengths", "name_has")
_POST = pattern("lengths", "post")
_ORDER = re.compile(r"(?P<first>[A-Z][\w&'-]+)[^:.;\n]{0,40}:\s*(?:[^:.;\n]*,)?\s*$")
_LABELS = word_set("lengths", "labels")
_THEMSELVES = re.compile(r"[^.;]{0,30}\b(?:him|her|my)self\b")


def stated(text: Text) -> Iterator[Stated]:
    """Every number of years of experience in a text."""
    found = [f for f in durations(text.low) if _in_years(f.amount) is not None]
    praised = (Found(m.start(), m.end(), _plain(m)) for m in text.find(_PRAISED))
    taken = [(f.start, f.end) for f in found]
    found += [f for f in praised if not any(a < f.end and f.start < b for a, b in taken)]
    for one in found:
        yield from _of(text, one)
    if "of " in text.low:
        yield from _of_them(text)
    yield from _elliptic(text, found)
    if "year" in text.low or "how " in text.low:
        yield from _bare_numbers(text)


def _bare_numbers(text: Text) -> Iterator[Stated]:
    """ "Years of PET: 9", "how long in MRI? 12", "in her ninth year of nursing"."""
    for m in text.find(_NUMBER_ONLY):
        met = _met(text.low, m.start("what"), m.end("what"))
        if met or re.search(r"\bexp\w*|\btotal|\bin all", m["what"]):
            yield Stated(met[-1].means if met else TOTAL, _plain(m), m.start(), m.end())
    for m in text.find(_NTH):
        number = float(m["n"])
        clause = text.clause(m.start())
        for one in about.after(text.low, m.end(), max(clause.end, m.end()))[:1]:
            if one.name in lexicon().names:
                yield Stated(one.name, Amount(number - 1, number, "year"), m.start(), one.end)


def _of(text: Text, found: Found) -> Iterator[Stated]:
    low, clause = text.low, text.clause(found.start)
    amount = _in_years(_just_under(low, found))
    if amount is None or _refused(low, found, clause) or _of_another(text, found, clause):
        return
    whole = found.end if _stops(text, found.end) else max(clause.end, found.end)
    behind = about.after(low, found.end, whole)
    if behind and not _is_a_firm(text, behind[0]):
        named = behind
        if behind[0].name == TOTAL:
            named = _role_before(low, found, clause) or behind
        for one in named:
            yield Stated(one.name, amount, min(found.start, one.start), max(found.end, one.end))
        return
    before = _before(text, found, clause)
    for one in before:
        yield Stated(one.name, amount, min(found.start, one.start), max(found.end, one.end))
    if not before and not behind and _is_bare(low, found, clause):
        name = _topic(text, clause, found)
        yield Stated(name or TOTAL, amount, found.start, found.end, bare=not name)


def _refused(low: str, found: Found, clause: Clause) -> bool:
    before = low[clause.start : found.start]
    if _REFUSED_BEFORE.search(before) and not re.search(r"experience in\s*$", before):
        return True
    if _REFUSED_AFTER.match(low, found.end):
        return True
    return _REFUSED_IN_CLAUSE.search(low, clause.start, clause.end) is not None


def _of_another(text: Text, found: Found, clause: Clause) -> bool:
    """Whether they are somebody else's: "(manager Yusuf, 20 years", "20 years herself"."""
    if _THEMSELVES.match(text.low, found.end, clause.end):
        return True
    before = text.low[clause.start : found.start]
    if _POST.search(before):
        return True
    order = (
        _ORDER.match(text.text[clause.start : found.start]) if found.amount.high is None else None
    )
    if order is not None and order["first"].lower() not in text.person.lower().split():
        return (
            not lexicon().both.find(order["first"].lower())
            and order["first"].lower() not in _LABELS
        )
    has = _NAME_HAS.search(text.text[clause.start : found.start])
    if has and has["name"].lower() not in text.person.lower():
        between = text.text[clause.start + has.start() - 2 : clause.start + has.start()] == ", "
        if has["name"].lower() in given_names() or (between and "," in has.group()):
            return True
    m = _SOMEONE.search(text.text[max(0, found.start - 90) : found.start])
    return m is not None and m["name"].lower() not in text.person.lower()


def _stops(text: Text, end: int) -> bool:
    """Whether a sentence ends with "yrs." and the next begins with a capital."""
    last = text.normal.original(end - 1, end)[1]
    return text.source.text[last - 1 : last] == "." and text.text[end:].lstrip()[:1].isupper()


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


def _in_years(amount: Amount) -> Amount | None:
    """The amount in years; None for what is no length of experience."""
    if amount.unit == "year":
        return amount if amount.low <= MOST_YEARS else None
    if amount.unit != "month" or amount.low < 2:
        return None
    high = None if amount.high is None else round(amount.high / 12, 2)
    return Amount(round(amount.low / 12, 2), high, "year", amount.vague)


def _is_a_firm(text: Text, named: About) -> bool:
    """Whether "5 years with Mercy" names an employer: a capital, and "with" or "at" before it."""
    link = text.low[max(0, named.start - 8) : named.start]
    first = text.text[named.start : named.end]
    if named.name not in lexicon().names and re.search(r"\bin\s+$", link):
        return first[:1].isupper() and not first.isupper()
    if not re.search(r"\b(?:with|for|at)\s+(?:the\s+)?$", link) or named.name in lexicon().names:
        return False
    return bool(
        re.search(r"\b(?:been|stayed|spent)\b", text.low[max(0, named.start - 40) : named.start])
    )


def _role_before(low: str, found: Found, clause: Clause) -> list[About]:
    """The role of "MRI technologist with 9 years of experience"."""
    m = re.search(
        r"\s+with\s+(?:a |an |about |over |more than |almost )*$", low[clause.start : found.start]
    )
    if m is None:
        return []
    edge = clause.start + m.start()
    met = [
        x
        for x in _met(low, clause.start, edge)
        if x.end == edge or _title_goes_on(low[x.end : edge])
    ]
    return [About(met[-1].means, met[-1].start, met[-1].end)] if met else []


def _title_goes_on(rest: str) -> bool:
    return bool(
        re.fullmatch(
            r"\s+(?:tech\w*|specialist|engineer|developer|nurse|operator|professional|leader|manager|consultant)",
            rest,
        )
    )


def _met(low: str, start: int, end: int) -> list[Met]:
    return [
        Met(m.start + start, m.end + start, m.means) for m in lexicon().both.find(low[start:end])
    ]


def _before(text: Text, found: Found, clause: Clause) -> list[About]:
    """What stands right before the number: "MRI and CT for 8 years", "total experience: 8 years"."""
    low = text.low
    begin = max(clause.start, found.start - 90)
    named: list[About] = []
    edge = found.start
    for met in reversed(_met(low, begin, found.start)):
        gap = low[met.end : edge]
        joined = bool(named) and re.fullmatch(r"\s*(?:,|and|&|/|or|, and)\s*", gap)
        if not joined and (named or not _GAP.fullmatch(gap)):
            break
        named.append(About(met.means, met.start, met.end))
        edge = met.start
    if named:
        return named if named[-1].name != "" else []
    if m := _OF_IT.search(low[begin : found.start]):
        near = _met(low, max(0, clause.start - 60), found.start)
        if not near and "doing this" in m.group():
            return [About(about.FIELD, begin + m.start(), begin + m.end())]
        return [About(near[-1].means, near[-1].start, near[-1].end)] if near else []
    if m := _BEEN.search(low[begin : found.start]):
        name = about.canonical(m["np"])
        first = begin + m.start("np")
        if name and not text.text[first].isupper() and not about.refused(m["np"]):
            return [About(name, first, begin + m.end("np"))]
    m = _PLAIN.match(low, clause.start, found.start)
    if m and _may_name(text.text[m.start("np") : m.end("np")]):
        name = about.plain(m["np"])
        if name:
            return [About(name, m.start("np"), m.end("np"))]
    m = re.search(
        r"\b((?:total|overall|work|professional) )?(experience|total|overall)\b",
        low[begin : found.start],
    )
    if m and _GAP.fullmatch(low[begin + m.end() : found.start]):
        return [About(TOTAL, begin + m.start(), begin + m.end())]
    return _topic_before(text, clause, found)


def _may_name(said: str) -> bool:
    """Whether words before a number may name a field: in capitals, or in small letters and long."""
    if said.isupper() and 2 <= len(said) <= 6:
        return True
    return said.islower() and len(said) > 3


def _topic_before(text: Text, clause: Clause, found: Found) -> list[About]:
    """The heading of "MRI - 6 years" or "how many years MRI? 6 years"."""
    if text.low[clause.start : found.start].strip(' :-(,~"') not in {
        "",
        "about",
        "yes",
        "over",
        "yes,",
    }:
        return []
    name = _topic(text, clause, found)
    return [About(name, found.start, found.end)] if name else []


def _topic(text: Text, clause: Clause, found: Found) -> str:
    """What the clause before asked or named, where this one only answers."""
    at = next((n for n, c in enumerate(text.clauses) if c.start == clause.start), 0)
    if not at:
        return ""
    former = text.clauses[at - 1]
    said = text.low[former.start : former.end]
    between = text.low[former.end : clause.start]
    if "\n" in between or not (former.asks or (len(said.split()) <= 3 and "-" in between)):
        return ""
    met = lexicon().both.find(said)
    return met[-1].means if met else ""


def _is_bare(low: str, found: Found, clause: Clause) -> bool:
    """Whether nothing but the number is said: "has 9 years"."""
    if found.amount.unit != "year" or not _BARE.match(
        low, found.end, max(clause.end, found.end) + 1
    ):
        return False
    if low[clause.start : found.start].strip(" \"'(") == "":
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
        for met in _met(low, first, clause.end):
            if m := _ELLIPTIC.match(low, met.end, clause.end):
                yield Stated(met.means, _plain(m), met.start, m.end())
        for m in _THEN.finditer(low, first, clause.end):
            for one in about.after(low, m.end(), clause.end)[:1]:
                if one.name in lexicon().names:
                    yield Stated(one.name, _plain(m), m.start("n"), one.end)
    for m in text.find(_FOR_N):
        clause = text.clause(m.start())
        if not any(one.start <= m.end() and m.start() <= one.end for one in found):
            yield from _led_for(low, clause, m)


def _led_for(low: str, clause: Clause, m: re.Match[str]) -> Iterator[Stated]:
    if not re.search(
        r"\b(?:been|has|led|done|doing|worked|managed|run)\b", low[clause.start : m.start()]
    ):
        return
    met = [x for x in _met(low, clause.start, m.start()) if _GAP.fullmatch(low[x.end : m.start()])]
    if met:
        yield Stated(met[-1].means, _plain(m), met[-1].start, m.end())


def _plain(m: re.Match[str]) -> Amount:
    number = float(m["n"])
    least = "plus" in m.groupdict() and m["plus"]
    return Amount(number, None if least else number, "year")
