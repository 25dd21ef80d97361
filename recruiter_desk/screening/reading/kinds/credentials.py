"""Licences, registrations, certificates: which, where, held or not, until when."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import Fact, FactKind, Holder, Period, Standing
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.kinds._credential_names import Named, named
from recruiter_desk.screening.reading.kinds._credential_other import licences, listed, unknown
from recruiter_desk.screening.reading.kinds._credential_standing import Stands, stands, until
from recruiter_desk.screening.reading.kinds._states import states
from recruiter_desk.screening.reading.kinds._whose import whose
from recruiter_desk.screening.reading.text import Text

_GLUE = re.compile(
    r"(?:[\s,/&+()|•:;-]|\band\b|\bor\b|\bnor\b|\bplus\b|\bboth\b|\bcerts?\b|\bcertified\b|"
    r"\blicen[cs]e\b|\bwith\b|\bher\b|\bhis\b|\bthe\b|\bher\b|\bendorsements?\b)*"
)
_SPLIT = re.compile(r"[,(|]|\band\b|\bplus\b|\s-\s|\bbut\b|\bwhile\b|\bas is\b|\bthen\b")
_BEGINS = re.compile(r"\b(?:no|never|not|only|just|has|holds|let|failed|lost)\b")
_LICENSED = re.compile(
    r"\b(?:licen[cs]|lic\b|regist|certif|compact|nclex|exam|boards\b|active\b|expire|lapse|pin\b|"
    r"good standing|admitted|not an? actual|multi-?state)"
)
_NO_HOLDER = re.compile(
    r"\s*(?:firms?|office|practice|school|programs?|roles?|jobs?|position|opening|req|team|staff|"
    r"students?|"
    r"requirements?|bootcamp|side of|guys|folks|trainer|club|market|department|dept|vendor|"
    r"manager at|teams|pool|recruiter)\b"
)
_NO_HOLDER_BEFORE = re.compile(
    r"(?:\bteam of |\bgroup of |\bteach(?:es|ing)? |\btaught |\btrain(?:s|ed) (?:\w+ )?(?:in|on|"
    r"for)? ?|"
    r"\bsupervis\w+ (?:\w+ )?|\breports? to (?:an? )?|\bwork(?:s|ed|ing) (?:with|for|"
    r"under) (?:an? |the )?|\bother )$"
)
_WANTED = re.compile(
    r"[^,]{0,24}\b(?:required|preferred|is a must|a must|a plus|nice[- ]to[- ]have|mandatory|"
    r"desired|"
    r"(?:is|are) needed|essential|desirable|not (?:needed|required|necessary)|would be needed)\b"
)
_NOT_THERE = re.compile(
    r"\b(?:not|nothing (?:in|for)|never|no|n't|none (?:in|for)|isn't|lost|without|gave up|"
    r"dropped)\s+"
    r"(?:(?:an?|the|any|in|for|licensed|active)\s+){0,2}$"
)
_STATE_LINK = re.compile(
    r"(?:[\s,/&+()-]|\band\b|\brn\b|\bstate\b|\b0\d\b|\bcompact\b|\bactive\b|\bcurrent\b|"
    r"\bgeneral\b|\bnursing\b|\bmultistate\b)*"
)
_ONLY = re.compile(
    r"\b(?:only|just|merely)\s+(?:has |have |holds? )?(?:his |her |an? |the |my |"
    r"their )?(?:\w+ )?$(?<!renewed )(?<!passed )(?<!needs )(?<!took )(?<!finished )(?<!got "
    r")(?<!let )(?<!did )"
)
_LEVEL = re.compile(r"[\s,(]*(?:level|l)\s?(?:1|2|i{1,2})\b")
_IS_OF_CLASS = re.compile(
    r"\b(?:cdl|licen[cs]e)(?:'s| is) (?:actually |really |just |only )?(?:an? )?$"
)
_COMPACT = re.compile(r"\b(?:compact|multi-?state|e?nlc)\b")
_NO_COMPACT = re.compile(
    r"\b(?:not|isn't|no|non|never|without|n't)[ -](?:\w+ ){0,2}?(?:a )?(?:compact|multi-?state)|"
    r"\bsingle[- ]state|compact\?? no\b|no compact"
)
_ISSUED = re.compile(
    r"\b(?:since|earned|issued|obtained|passed|got|certified|licensed|registered|admitted|in)\b"
    r"[^,;.]{0,24}?\b(19[6-9]\d|20[0-4]\d)\b|\(\s*(19[6-9]\d|20[0-4]\d)\s*\)|,\s*(19[6-9]\d|"
    r"20[0-4]\d)\b"
)
_GOES_ON = re.compile(
    r"(?:but |though |although |however |and |well, |actually |says |said |she |he |they |i |it |"
    r"it's |that |has |was |both )*"
    r"(?:never (?:finished|completed|sat|took|passed|got|did|held|renewed|had (?:it|one))|"
    r"didn't (?:finish|pass|renew|sit|take|get)|"
    r"hasn't (?:renewed|passed|sat|taken|finished|got)|lapsed|expired|let it|ran out|not yet|"
    r"isn't (?:one|active|current)|failed|not any ?more|no longer|is expired|is inactive|"
    r"is lapsed)\b"
)


class _Group(NamedTuple):
    """Credentials named in one list, and the stretches before and after that speak of them."""

    members: list[Named]
    before: tuple[int, int]
    after: tuple[int, int]
    clause: Clause


def read(text: Text) -> Iterator[Fact]:
    """What is said of credentials; `about` is their small word, `value` how they stand.

    Values: held, progress, failed, expired, surrendered, none. Details: `state` ("FL" or
    "FL,TX"), `only` (no other state), `compact` ("yes", "no"), `issued` (a year), `change` (its
    words tell of one), `explicit`. `when.end` is when it runs out or ran out.
    """
    names = named(text)
    seen: set[tuple[str, str, int]] = set()
    for group in _groups(text, names):
        for fact in _of_group(text, group):
            key = (fact.about, fact.value + fact.detail("state"), group.clause.start)
            if key not in seen:
                seen.add(key)
                yield fact
    for one, clause in _others(text, names):
        last = clause.end if text.is_resume else _right(text, [one], _next(names, one), clause)
        bounds = (clause.start, one.start), (one.end, max(last, one.end))
        yield from _of_group(text, _Group([one], *bounds, clause))


def _others(text: Text, names: list[Named]) -> list[tuple[Named, Clause]]:
    if text.is_resume:
        return [*unknown(text, names), *listed(text, names)]
    return [*licences(text, names), *unknown(text, names)]


def _next(names: list[Named], one: Named) -> list[Named] | None:
    return next(([other] for other in names if other.start >= one.end), None)


def _groups(text: Text, names: list[Named]) -> Iterator[_Group]:
    rows: list[list[Named]] = []
    for one in names:
        if not _is_holders(text, one):
            continue
        last = rows[-1][-1] if rows else None
        if last and _is_same_list(text, last, one):
            rows[-1].append(one)
        else:
            rows.append([one])
    for at, row in enumerate(rows):
        clause = text.clause(row[0].start)
        first = _left(text, rows[at - 1] if at else None, row, clause)
        last_one = _right(text, row, rows[at + 1] if at + 1 < len(rows) else None, clause)
        yield _Group(row, (first, row[0].start), (row[-1].end, last_one), clause)


def _is_same_list(text: Text, last: Named, one: Named) -> bool:
    if text.clause(last.start).start != text.clause(one.start).start:
        return False
    return (
        bool(_GLUE.fullmatch(text.low, last.end, one.start))
        and "\n" not in text.low[last.end : one.start]
    )


def _cut(text: Text, first: int, last: int) -> int:
    """Where the words between two credentials stop to speak of the first."""
    cut = None
    for cut in _SPLIT.finditer(text.low, first, last):
        pass
    if cut is not None:
        return cut.start()
    begins = _BEGINS.search(text.low, first, last)
    return begins.start() if begins else last


def _left(text: Text, prior: list[Named] | None, row: list[Named], clause: Clause) -> int:
    if prior is None or prior[-1].end <= clause.start:
        return clause.start
    return min(row[0].start, _cut(text, prior[-1].end, row[0].start))


def _right(text: Text, row: list[Named], later: list[Named] | None, clause: Clause) -> int:
    if later is not None and later[0].start < clause.end:
        return _cut(text, row[-1].end, later[0].start)
    last = max(clause.end, row[-1].end)
    if text.is_resume:
        return last
    stop = later[0].start if later is not None else len(text.low)
    after = text.after(clause)
    while after is not None and after.start < stop and _goes_on(text, last, after):
        last, after = min(after.end, stop), text.after(after)
    return last


def _goes_on(text: Text, last: int, after: Clause) -> bool:
    """Whether the next clause still speaks of it: the sentence is not over, or it says "never finished"."""
    between = text.low[last : after.start]
    if "\n" in between:
        return False
    return "." not in between or bool(_GOES_ON.match(text.low, after.start))


def _is_holders(text: Text, one: Named) -> bool:
    """Whether it can be somebody's own, and is no firm, no school, no crowd of others."""
    if _NO_HOLDER.match(text.low, one.end):
        return False
    if _NO_HOLDER_BEFORE.search(text.low, max(0, one.start - 30), one.start):
        return False
    if not one.title:
        return not _is_in_job(text, one)
    return _is_licensed(text, one)


def _is_in_job(text: Text, one: Named) -> bool:
    """A resume's bullets tell what was done, rarely what is held."""
    if not text.is_resume or text.outline.job(one.start) is None:
        return False
    clause = text.clause(one.start)
    line = text.low.rfind("\n", 0, one.start) + 1
    if not text.low[line : one.start].strip(" •*-–·"):
        return False
    return not re.search(
        r"\b(?:earned|obtained|passed|holds?|achieved|became|certified|licensed)\b",
        text.low[clause.start : clause.end],
    )


def _is_licensed(text: Text, one: Named) -> bool:
    clause = text.clause(one.start)
    if text.is_resume:
        if text.outline.part(one.start) in {"credentials", "other"}:
            return True
        if text.outline.job(one.start) is not None:
            return False
        first = text.low.find("\n")
        return one.start < (first if first > 0 else len(text.low)) or bool(
            _LICENSED.search(text.low, one.end, clause.end)
        )
    near = text.low[max(clause.start, one.start - 30) : min(clause.end, one.end + 40)]
    return bool(_LICENSED.search(near.replace(text.low[one.start : one.end], "")))


def _of_group(text: Text, group: _Group) -> Iterator[Fact]:
    how = stands(text.low, group.before, group.after, listed=text.is_resume)
    for one in group.members:
        yield from _facts(text, group, one, how)


def _facts(text: Text, group: _Group, one: Named, how: Stands) -> Iterator[Fact]:
    sense = whose(text, group.clause, one.start, one.end, text.sense(one.start, one.end))
    value, stands_so = how.value, sense.standing
    if stands_so is Standing.PLANNED and value == "held" and not how.renewed:
        value = "progress"
    if stands_so in {Standing.DENIED, Standing.PLANNED, Standing.ASSERTED}:
        stands_so = Standing.DENIED if value == "none" else Standing.ASSERTED
    if value == "held" and one.about == "cfa" and _LEVEL.match(text.low, group.after[0]):
        value = "progress"
    if stands_so is Standing.ASKED and _is_answered(text, group, how):
        stands_so = Standing.DENIED if value == "none" else Standing.ASSERTED
    wanted = _WANTED.match(text.low, group.after[0], group.after[1])
    more: dict[str, Any] = {
        "holder": Holder.OPPORTUNITY if wanted else sense.holder,
        "standing": stands_so,
        "tense": sense.tense,
    }
    first, last = _quote(text, group, one)
    details, when = _details(text, group, one, how, value)
    shown = f"{name(one.about)}: {value}"
    kind = FactKind.CREDENTIAL
    yield text.fact(kind, one.about, value, shown, first, last, details=details, when=when, **more)
    if value in {"held", "progress"} and _is_only(text.low[group.clause.start : one.start]):
        more["standing"] = Standing.DENIED
        for higher in words("credentials")["above"].get(one.about, ()):
            if higher not in {other.about for other in group.members}:
                shown = f"{name(higher)}: none"
                yield text.fact(kind, higher, "none", shown, first, last, **more)


def _is_answered(text: Text, group: _Group, how: Stands) -> bool:
    """ "Asked about ACCA - still has two papers to sit": the words behind the dash answer."""
    before = text.low[group.before[0] : group.before[1]]
    return "ask" in before and group.after[1] > group.clause.end and how.explicit


def _is_only(before: str) -> bool:
    """Whether the words before say that there is none above it: "only", "his CDL is class …"."""
    return bool(_ONLY.search(before) or _IS_OF_CLASS.search(before))


def name(about: str) -> str:
    """How a person reads a credential: "ARRT (MR)"."""
    said = words("credentials")
    known: str = said["shown"].get(about, about.upper() if about in said["names"] else about)
    return known


def _quote(text: Text, group: _Group, one: Named) -> tuple[int, int]:
    """The words that tell: from what stands before in its clause to what stands after."""
    first = max(group.before[0], one.start - 70)
    first = text.low.find(" ", first, one.start) + 1 if first > group.before[0] else first
    last = min(group.after[1], one.end + 90)
    while first < one.start and not (text.low[first].isalnum()):
        first += 1
    line = text.low.rfind("\n", first, one.start)
    if text.is_resume and line >= 0:
        first = line + 1
    stop = text.low.find("\n", one.end, last) if text.is_resume else -1
    last = stop if stop >= 0 else last
    if last < group.after[1] and text.low[last : last + 1].isalnum():
        last = max(one.end, text.low.rfind(" ", one.end, last))
    return min(first, one.start), max(one.end, len(text.low[:last].rstrip()))


def _details(
    text: Text, group: _Group, one: Named, how: Stands, value: str
) -> tuple[tuple[tuple[str, str], ...], Period | None]:
    first, last = group.before[0], min(group.after[1], group.after[0] + 110)
    around = text.low[max(first, one.start - 60) : last]
    details: dict[str, str] = {}
    said = words("credentials")
    if one.about not in said["names"] or one.about in said["state"]["licences"]:
        details |= _where(text, group, one, last, held=value == "held")
    if _COMPACT.search(around):
        details["compact"] = "no" if _NO_COMPACT.search(around) else "yes"
    if how.change:
        details["change"] = "yes"
    if value == "none" and re.search(r"\byet\b", text.low[group.before[0] : group.after[0] + 40]):
        details["yet"] = "yes"
    if how.explicit:
        details["explicit"] = "yes"
    if (m := _ISSUED.search(text.low, group.after[0], last)) and value == "held":
        issued = m[1] or m[2] or m[3]
        if int(issued) <= text.said.year and until(text.low, group.after[0], m.end()) is None:
            details["issued"] = issued
    return tuple(details.items()), _when(text, group, value, last)


def _where(text: Text, group: _Group, one: Named, last: int, *, held: bool) -> dict[str, str]:
    low = text.low
    near = max(group.before[0], one.start - 50)
    named_there = states(text.text, low, near, last)
    if not named_there:
        return {}
    denied = {s[2] for s in named_there if _NOT_THERE.search(low, near, s[0])}
    named_there = [s for s in named_there if s[2] not in denied] if held else named_there
    joined = _beside(low, one, named_there)
    where = {"state": ",".join(sorted(joined))} if joined else {}
    if held and denied:
        where["not_state"] = ",".join(sorted(denied))
    if re.search(r"\b(?:only|just|solely|nowhere else|nothing (?:in|for))\b", low[near:last]):
        where["only"] = "yes"
    return where


def _beside(low: str, one: Named, found: list[tuple[int, int, str]]) -> set[str]:
    """The states of it: those just before it in one list, else those that follow it closely."""
    before: set[str] = set()
    edge = one.start
    for start, end, code in reversed([s for s in found if s[1] <= one.start]):
        if not _STATE_LINK.fullmatch(low, end, edge):
            break
        before.add(code)
        edge = start
    if before:
        return before
    after: set[str] = set()
    edge = one.end
    for start, end, code in [s for s in found if s[0] >= one.start]:
        if start - edge > 46:
            break
        after.add(code)
        edge = end
    return after or {s[2] for s in found if one.start - s[1] < 24}


def _when(text: Text, group: _Group, value: str, last: int) -> Period | None:
    """Until when it runs, or when it ran out; None: not said."""
    low = text.low
    if value in {"expired", "surrendered"}:
        bounds: tuple[int, int] | None = (group.after[0], last)
    elif value == "held":
        bounds = until(low, group.after[0], last)
    else:
        bounds = None
    if bounds is None or not re.search(
        r"\d|last|ago|this|next|month|year|[a-z]{3}", low[slice(*bounds)]
    ):
        return None
    from recruiter_desk.screening.reading.when import moments

    found = moments(low[slice(*bounds)], text.said)
    return Period(None, found[0].moment) if found else None
