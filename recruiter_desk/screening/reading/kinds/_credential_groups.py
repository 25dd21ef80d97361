"""Credentials named in one list, and the words before and after that speak of them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.kinds._credential_names import LISTED, Named
from recruiter_desk.screening.reading.kinds._credential_words import COUNTED
from recruiter_desk.screening.reading.text import Text

_GLUE = re.compile(
    r"(?:[\s,/&+()|•:;-]|\band\b|\bor\b|\bnor\b|\bplus\b|\bboth\b|\bcerts?\b|\bcertified\b|"
    r"\blicen[cs]e\b|\bwith\b|\bher\b|\bhis\b|\bthe\b|\bher\b|\bendorsements?\b)*"
)
_SPLIT = re.compile(r"[,(|]|\band\b|\bplus\b|\s-\s|\bbut\b|\bwhile\b|\bas is\b|\bthen\b")
_BEGINS = re.compile(r"\b(?:no|never|not|only|just|has|holds|let|failed|lost)\b")
_LICENSED = re.compile(
    r"\b(?:licen[cs]|lic\b|test\b|regist|certif|compact|nclex|exam|boards\b|active\b|expire|"
    r"lapse|pin\b|"
    r"good standing|admitted|not an? actual|multi-?state)"
)
_NO_HOLDER = re.compile(
    r"\s*(?:shops?|firms?|office|practice|school|programs?|roles?|jobs?|position|opening|req|"
    r"team|staff|"
    r"students?|"
    r"requirements?|bootcamp|side of|guys|folks|trainer|club|market|department|dept|vendor|"
    r"manager at|teams|pool|recruiter|holders|loads?|"
    r"freight|work\b|driving|hauling|runs)\b"
)
_NO_HOLDER_BEFORE = re.compile(
    r"(?:\bteam of |\bgroup of |\bteach(?:es|ing)? |\btaught |\btrain(?:s|ed) (?:\w+ )?(?:in|on|"
    r"for)? ?|"
    r"\bsupervis\w+ (?:\w+ )?|\breports? to (?:an? )?|\bwork(?:s|ed|ing) (?:with|for|"
    r"under) (?:an? |the )?|\bother )$"
)
_GOES_ON = re.compile(
    r"[\"' ]*(?:but |though |although |however |and |well,? |actually |says |said |she |he |they |"
    r"i |it |turns out |there |it's |that |has |was |both |told me |admitted )*"
    r"(?:never (?:finished|completed|sat|took|passed|got|did|held|renewed|had (?:it|one)|went|"
    r"tested|applied)|"
    r"(?:didn't|did not|hadn't|couldn't) (?:finish|pass|renew|sit|take|get|keep|do|bother)|"
    r"(?:hasn't|has not|hadn't|haven't) (?:renewed|passed|sat|taken|finished|got|had|done)|"
    r"(?:doesn't|does not|don't) (?:have|hold|carry) (?:it|one|that)|lapsed|expired|"
    r"(?:lets?|letting) (?:it|that|this)\b|ran out|not yet|gave (?:it|that) up|"
    r"(?:no such|no,|no\.|nope|none\b|isn't one|is none|'s none|isn't any|passed nothing|not got)|"
    r"isn't (?:one|active|current)|failed|not any ?more|no longer|is expired|is inactive|"
    r"is lapsed|(?:there)?(?:'s| is| was) (?:none|no such|nothing))"
    r"|[\"' ]*(?:[\w']+,? ){0,7}?(?:never|didn't|hasn't|haven't|doesn't|don't|not) (?:\w+ )?\w+ "
    r"(?:it|one|that one|that exam|the exam|the test)\b"
)


_AM = re.compile(r"\b(?:card|ticket|licen[cs]e|badge) (?:\w+ )?(?:says|shows|reads|is) (?:an? )?$|"
                 r"\b(?:i'm|i am|he's|he is|she's|she is) (?:only |just |"
                 r"still )?an? $")  # fmt: skip
_ENDS = re.compile(r"\s*(?:$|[.,;)\"]|and\b|but\b|man\b|not\b|by\b|so\b)")


_OF_ELSE = re.compile(
    r"\s+(?:the |an? |his |her |that |any )?(?:[A-Z]{2,}|(?:\w+ )?(?:job|role|offer|contract|"
    r"position|"
    r"bonus|raise|call|place|interview|nights|bedside))\b"
)


class Group(NamedTuple):
    """Credentials named in one list, and the stretches before and after that speak of them."""

    members: list[Named]
    before: tuple[int, int]
    after: tuple[int, int]
    clause: Clause


def grouped(text: Text, names: list[Named]) -> Iterator[Group]:
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
        last_one = share_after(text, row, rows[at + 1] if at + 1 < len(rows) else None, clause)
        yield Group(row, (first, row[0].start), (row[-1].end, last_one), clause)


def _is_same_list(text: Text, last: Named, one: Named) -> bool:
    if text.clause(last.start).start != text.clause(one.start).start:
        return False
    return (
        bool(_GLUE.fullmatch(text.low, last.end, one.start))
        and "\n" not in text.low[last.end : one.start]
    )


def _cut(text: Text, first: int, last: int) -> int:
    """Where the words between two credentials stop to speak of the first."""
    cuts = list(_SPLIT.finditer(text.low, first, last))
    if cuts:
        return cuts[-1].start()
    begins = _BEGINS.search(text.low, first, last)
    return begins.start() if begins else last


def _left(text: Text, prior: list[Named] | None, row: list[Named], clause: Clause) -> int:
    if prior is None or prior[-1].end <= clause.start:
        return clause.start
    return min(row[0].start, _cut(text, prior[-1].end, row[0].start))


def share_after(text: Text, row: list[Named], later: list[Named] | None, clause: Clause) -> int:
    if later is not None and later[0].start < clause.end:
        return _cut(text, row[-1].end, later[0].start)
    last = max(clause.end, row[-1].end)
    if text.is_resume:
        line = text.low.find("\n", last)
        counted = COUNTED.match(text.low, row[-1].end)
        return last if counted is None else line if line >= 0 else len(text.low)
    stop = later[0].start if later is not None else len(text.low)
    after = text.after(clause)
    while after is not None and after.start < stop and _goes_on(text, last, after):
        last, after = min(after.end, stop), text.after(after)
    return last


def _goes_on(text: Text, last: int, after: Clause) -> bool:
    """Whether the next clause still speaks of it: "… - never finished", "He let it lapse"."""
    between = text.low[last : after.start]
    if "\n" in between:
        return False
    if "." not in between:
        return True
    met = _GOES_ON.match(text.low, after.start)
    return met is not None and not _OF_ELSE.match(text.text, met.end())


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
    before = text.low[line : one.start]
    if not before.strip(" •*-\u2013·") or LISTED.match(before):
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
    if _AM.search(text.low, max(clause.start, one.start - 24), one.start):
        return _ENDS.match(text.low, one.end) is not None
    near = text.low[max(clause.start, one.start - 30) : min(clause.end, one.end + 40)]
    return bool(_LICENSED.search(near.replace(text.low[one.start : one.end], "")))
