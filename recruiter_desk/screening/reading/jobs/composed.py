"""Times that stand by the name of an employer known from a resume: "Northbay till May"."""

import re
from collections.abc import Iterator, Sequence

from recruiter_desk.screening.model import Period
from recruiter_desk.screening.names_alike import alike
from recruiter_desk.screening.reading.jobs import whom
from recruiter_desk.screening.reading.jobs.mentions import Mention, marked
from recruiter_desk.screening.reading.jobs.spans import as_gone_by, length_of, times
from recruiter_desk.screening.reading.jobs.stated import Statement
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.reading.when import FoundMoment

_NEAR = 48
_TOLD = True
_TURN = re.compile(
    r"\b(?:then|now|before (?:that|then)|after (?:that|which)|moved to|went to|joined|currently|"
    r"but|interview\w*|offer\w*|call(?:ed|s)?|start date|client|appl\w+|\x01)"
)
_UNTIL = re.compile(r"\b(?:until|till|til|through|thru|up to|right to|ended|ending|out|off)\b")
_SINCE = re.compile(
    r"\b(?:since|from|start(?=:)|joined|started|began|hired|came (?:on|to|over|aboard)|"
    r"arrived|starting|got there|went there)\b"
)
_OF_THE_FIRM = re.compile(
    r"(?:'s)? (?!was\b|were\b|is (?:until|till|til|from|since|over|up)\b|ended|until|till|joined|"
    r"started|began|hired|stayed|lasted|finished|through|thru)(?:has|have|had|does|did|will|can|is|"
    r"are|do|don't|doesn't|won't|\w+ed|\w+es|gave|gives|says|said|keeps?|kept|wants?|pays?|paid|"
    r"runs?|ran|needs?|gets?|got|knows?|knew|told|sent|sends|holds?|held|made|makes|bought|sold|"
    r"owes|puts?|laid|cut|lost|shed|shuts?|opens?|moves?|hires?|starts)\b"
)
"""The firm does something: what follows is no time of theirs there."""
_AWAY = re.compile(
    r"\b(?:sick|ill|leave|holiday|hols|vacation|maternity|paternity|pto|away|abroad|closed for|"
    r"head of|boss|manager|colleague|director)\b"
)
_AWAY_SINCE = re.compile(r"\b(?:out of|gone|away from|left|not|no longer|quit)\b")
_NOT = re.compile(r"\?|\b(?:if|would|could|might|will|interview|offer|client|opening|role at)\b")
_LENGTH_AFTER = re.compile(
    r"[ ,:(-]{1,3}(?:for |about |some |around |nearly |almost |roughly |only |just |over |was |"
    r"(?:a )?(?:total|bit) (?:of )?|a |the |good )*"
)


def composed(text: Text, found: Sequence[Statement]) -> Iterator[Statement]:
    """What is said of when at names of employers known from a resume, where nothing else was."""
    for mention in marked(text).mentions:
        if not _is_known(text, mention) or any(s.start < mention.end <= s.end for s in found):
            continue
        clause = text.clause(mention.start)
        if _NOT.search(text.low, clause.start, min(clause.end + 1, len(text.low))):
            continue
        if _OF_THE_FIRM.match(text.low, mention.end) or _AWAY.search(
            text.low, clause.start, clause.end
        ):
            continue
        made = _timed(text, mention, _stop(text, mention, clause.end))
        if made is not None:
            state, when, end = made
            sense = text.sense(mention.start, end)
            who = whom.holder(text, mention.start, sense.holder)
            yield Statement(mention.start, end, state, mention, _TOLD, when, who, sense.standing)


def _is_known(text: Text, mention: Mention) -> bool:
    return mention.sort == "known" or any(alike(mention.name, e) for e in text.employers)


def _stop(text: Text, mention: Mention, end: int) -> int:
    turn = _TURN.search(marked(text).low, mention.end, min(end, mention.end + _NEAR + 30))
    return turn.start() if turn else end


def _timed(text: Text, mention: Mention, stop: int) -> tuple[str, Period | None, int] | None:
    """The state, the period and where the words end; None where no time stands by the name."""
    for period in times(text).periods:
        if any(mention.end <= m.start and m.end < period.start for m in times(text).moments):
            continue
        if period.period.start and period.period.start.first > text.said:
            continue
        whole = period.period.start and (period.period.end or period.period.ongoing)
        if whole and mention.end <= period.start <= mention.end + _NEAR and period.end <= stop:
            if _AWAY_SINCE.search(text.low, mention.end, period.start):
                return "left", Period(None, period.period.start), period.end
            state = "works" if period.period.ongoing else "worked"
            return state, period.period, period.end
    near = (
        m
        for m in times(text).moments
        if mention.end <= m.start <= mention.end + _NEAR and m.end <= stop
    )
    first = next(near, None)
    return _lasted(text, mention) if first is None else _bounded(text, mention, first)


def _bounded(
    text: Text, mention: Mention, met: FoundMoment
) -> tuple[str, Period | None, int] | None:
    """From or until that moment, by the words between."""
    between, moment = text.low[mention.end : met.start], as_gone_by(met, text)
    if moment is None or "," in between:
        return None
    if _UNTIL.search(between):
        return "left", Period(None, moment), met.end
    if _SINCE.search(between):
        return "started", Period(moment, None, ongoing=True), met.end
    return None


def _lasted(text: Text, mention: Mention) -> tuple[str, Period | None, int] | None:
    """For so long, right behind the name."""
    length = length_of(text, mention.start, mention.end)
    if length is None or length.start < mention.end:
        return None
    plain = _LENGTH_AFTER.fullmatch(text.low[mention.end : length.start])
    return ("worked", None, length.end) if plain else None
