"""When they could begin: the notice they must give, and the day they name."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, NamedTuple

from recruiter_desk.screening.model import Amount, Fact, FactKind, Holder, Moment, Period, Standing
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.quoting import around
from recruiter_desk.screening.reading.sense import standing
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.reading.when import moments

_WORDS = {
    "a": 1, "an": 1, "one": 1, "ein": 1, "einen": 1, "eine": 1, "einem": 1, "un": 1, "une": 1, "uno": 1, "half a": 0.5, "a half": 0.5,
    "a couple of": 2, "a couple": 2, "couple": 2, "couple of": 2, "zwei": 2, "drei": 3, "vier": 4, "sechs": 6, "deux": 2, "trois": 3, "due": 2, "tre": 3, "dos": 2,
    "tres": 3, "twee": 2, "drie": 3, "a few": 3, "few": 3, "half": 0.5,
}  # fmt: skip
_UNITS = (
    (re.compile(r"d(?:ays?|ías|age)?$|tag|giorn|jours?$|dni"), 1.0),
    (re.compile(r"w|sem|sett|tyg|veck|ug"), 7.0),
    (re.compile(r"fortn"), 14.0),
    (re.compile(r"m|calendar"), 30.4),
)
_LENGTH = re.compile(
    r"(?<![\w.$£€/-])(?:(?P<low>\d{1,3})(?:\s*(?:-|to|or)\s*(?P<high>\d{1,3}))?|(?P<word>half an?|a half|a couple of|a couple|couple of|couple|a few|few|half|einen|eine|einem|ein|une|uno|un|zwei|drei|vier|sechs|deux|trois|due|tre|dos|tres|twee|drie|one|an?))"
    r"\s*-?\s*(?:calendar |working |business |full |whole |solid |clear )?"
    r"(?P<unit>days?|weeks?|wks?|w(?![\w/])|fortnights?|months?|mths?|mnths?|mos?(?![\w/])|tagen?|wochen?|monate?n?|jours?|semaines?|mois|giorni|settimane|mes[ei]|semanas?|meses|weken|week|maand(?:en)?|dni|tygodni\w*|miesi\w+|veckor|månad\w*|måned\w*|uger)(?![\w])"
)


class Found(NamedTuple):
    """A length of time met: its bounds and the least and most days."""

    start: int
    end: int
    days: Amount


def _lengths(low: str, start: int, end: int) -> list[Found]:
    """The lengths of time in days, weeks and months between two places."""
    found = []
    for m in _LENGTH.finditer(low, start, end):
        one = next(days for pattern, days in _UNITS if pattern.match(m["unit"]))
        first = _WORDS[m["word"]] if m["word"] else float(m["low"])
        last = float(m["high"]) if m["high"] else first
        found.append(
            Found(
                m.start(),
                m.end(),
                Amount(first * one, max(first, last) * one, "day", m["high"] is not None),
            )
        )
    return found


_NOTICE = re.compile(
    r"notice|kündig|préavis|preavviso|preaviso|opzegtermijn|wypowiedzeni|quartalsende|monatsende|uppsägning|opsigelse|delai|délai"
)
_AFTER = re.compile(
    r"\s*'?s?'?\s*(?:of |contractual |statutory |written |full |advance |standard )*(?:notice|kündigungsfrist|frist|préavis|de préavis|di preavviso|de preaviso|opzegtermijn|wypowiedzenia|zum (?:quartals|monats|jahres)ende|uppsägningstid|opsigelse)"
)
_BEFORE = re.compile(
    r"(?:notice(?: periods?| time)?|kündigungsfrist|préavis|preavviso|preaviso|opzegtermijn|okres wypowiedzenia|uppsägningstid|opsigelsesvarsel|délai de préavis)\s*(?:is|are|of|:|=|-|,|would be|will be|at|de|di|beträgt|van|to give|required|requirement|\()*\s*(?:now |still |currently |only |just |actually |a |the |contractually |about |full |standard )*$"
)
_GIVES = re.compile(
    r"(?:needs?|has|have|must|would need|required|obliged|got|i'd have|'d have|contractually|(?:makes?|requires?|wants?|expects?|asks) (?:him|her|them|me|you|people|everyone|everybody|staff)|supposed|bound)\s+(?:to )?(?:give|work(?: out)?|serve)(?: (?:them|his|her|their|my|the|a|an|at least|about|(?:current )?(?:employer|hospital|company|firm|boss)))*\s*$"
)
_NOT_THEIRS = re.compile(
    r"interview|call back|short notice|hours'? notice|24|48|at (?:a )?moment's|client (?:needs|wants|gives)|notice (?:that|how|the|of (?:hearing|intent|termination to))|take notice|gave|reschedul|cancel|landlord|lease|tenan|apartment"
)
_PART_OF = re.compile(r"\s+of\b|\s+(?:for|at) (?:the|a|an) (?:visit|interview|meeting|call|chat)")
_NO_WAIT = re.compile(r"\s*(?:of|a (?:week|day)|contract|on|/|notice|'s? notice)")
_MAY_BE = re.compile(
    _NOTICE.pattern
    + r"|\bgive|bound|tied|held|hold|locked|stuck|contract (?:says|has|is|states|spec|req|stip|asks)|(?:get|be|walk) (?:out|released|free)|\bfree\b|wrap up|\bneeds?\b"
)
_SHORT = re.compile(
    r"[\s~-]*(?:[1-8]|1[02])\s*(?:weeks?|wks?|months?|mths?|mos?)\b[\w\s]{0,26}\W*"
)
_BOUND = re.compile(
    r"(?:bound|tied|held|hold|holds|locked|stuck|obliged|committed)(?: (?:him|her|them|me|in|into))?(?: (?:to|for|by|with))(?: (?:the|a|full|his|her|their|my|contractual|at least))*\s*$|contract (?:says|has|is|states|specifies|requires|stipulates|asks for|wants)(?: (?:a|full|got))*\s*$"
)
_OUT_IN = re.compile(
    r"(?:can|could|would|will|might) (?:get|be|walk|come|break) (?:out|released|free|away|loose)(?: of (?:there|it|\w+))? (?:in|within|after)(?: (?:about|as little as|just))*\s*$"
)
_FREE_THEN = re.compile(
    r"\s*(?:and|then|to) (?:(?:she|he|they|i)(?:'s| is|'re| are|'m)? )?(?:free|out|released|wrap up|work out|hand over)"
)
_MAKES = re.compile(
    r"\b(?:makes?|requires?|wants?|expects?|asks|holds?) (?:him|her|them|me|you|people|everyone|everybody|staff)\b"
)
_NONE = re.compile(
    r"(?:no|zero|without(?: any)?|doesn't (?:have to|need to) give(?: any)?|don't (?:have to|need to) give(?: any)?|not (?:bound|tied) by(?: any)?|needn't give) notice\b(?! (?:of|taken))|notice(?: period)?\s*[:=-]?\s*(?:is )?(?:none|immediate(?:ly)?|nil|zero|n/a|not required|waived|no\b)"
)
_GIVEN = re.compile(
    r"(?:gave|given|handed in|put in|turned in|submitted|served|serving|working(?: out)?|already (?:gave|given|resigned)|finished|tendered)(?: (?:his|her|their|my|in|the|already|out|him|a|\d+ \w+'?))* (?:notice|resignation)|notice (?:is )?(?:handed in|given|served|up\b|ends?|runs? out|finishes|expires)|resigned (?:on )?(?:monday|tuesday|wednesday|thursday|friday|yesterday|today|this morning)|already resigned|(?:is|now|'s|currently) (?:on|serving|working)(?: out)? (?:his |her |their |my )?notice|last day (?:is|will be|was|at)|on garden(?:ing)? leave|has resigned|resigned (?:last|this|on|yesterday|already)|gekündigt"
)
_START = re.compile(
    r"(?:can|could|able to|available to|ready to|happy to|willing to|would|will|wants? to|hop(?:es|ing) to|free to|looking to|in a position to|'d|'ll|aims? to|prefers? to|likes? to|expects? to)(?: (?:be able to|actually|also|probably|easily|only|even|now|not|realistically|happily))* (?:start|begin|join|kick off|onboard|commence)"
    r"|(?:can't|cannot|couldn't|won't|unable to|not able to|won't be able to|not free to|isn't able to)(?: \w+){0,2} (?:start|begin|join|commence)"
    r"|start(?:ing)? date|(?:earliest|soonest|possible) (?:start(?: date)?|date|joining|she|he|they|i)(?: (?:can|could|is able to|start|join|begin))*|availability|(?:can|could|would|will|'ll|'d) be (?:there|here|on[ -]?site|on the (?:floor|ground|job)|at (?:his|her|their|a|the) desk|in (?:the )?seat|in (?:place|post)|with (?:you|us|them)|on board|up and running|available|ready)|ready(?: to (?:go|work|roll))?|good to go|(?:hit|jump)(?:s|ing)? (?:the ground(?: running)?|right in|straight in|in)|free(?: (?:from|as of|to start|after|on))?|immediate start|(?:can't|cannot|couldn't|won't|wouldn't)(?: (?:do|come|go|move|leave|be (?:there|free|anywhere|available|ready)))?(?= (?:before|until|till|til|earlier than))|(?:tied up|committed|under contract|on contract|locked in|booked|busy|engaged|spoken for)(?= (?:until|till|til|through|thru|to))|ledig fra|disponible|earliest(?: (?:is|would be|for (?:him|her|me|them)))?|(?:^|(?<=[.;] ))start(?= )|said (?:he|she|they) could do|could do(?= (?:the |jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d))|available(?: (?:to start|for work|for start))?|is free|verfügbar(?:keit)?|disponib\w+|beschikbaar|eintritt\w*|dostępn\w+|tillgänglig|tillträde|start(?=[:=])|not (?:before|until)|nothing (?:before|until)|would start|to start|frei ab"
)
_AT_ONCE = re.compile(
    r"[\s:=,-]*(?:\w+ ){0,3}?(?:immediate(?:ly)?(?: start)?|immed\b|right away|straight ?away|at once|(?:ab |per )?sofort|immédiate(?:ment)?|today|now\b|tout de suite|any ?time|anytime|as soon as possible|from now|within days|op korte termijn|per direct|od zaraz|natychmiast|inmediat\w*|subito|tomorrow|yesterday|next day)"
)
_JOB = re.compile(
    r"\b(?:role|client|job|position|they|contract|project|assignment|class|school|course|program|interviews?|orientation) (?:\w+ ){0,2}(?:start|is available|begin)|when (?:can|could)|wants? (?:him|her|them|someone) to start|need(?:s|ed)? (?:someone|somebody|him|her) (?:to start|by|in)|unavailable|not available (?:for (?:call|interview)|to (?:talk|speak|chat|interview))|available (?:for (?:a |an )?(?:call|chat|interview|talk|nights|weekends|days|on)|to (?:talk|speak|chat|interview|meet|discuss|call|take)|on (?:mobile|cell|phone)|after \d|at \d|between|before \d|mornings|evenings|upon request|on request)|references?|call (?:me|her|him|back)|free (?:to (?:talk|chat|speak)|for (?:a |the |an )?(?:call|chat|visit|meeting|interview|tour|lunch|coffee))|interview|(?:shift|class|course|day) starts|start(?:ed|s) (?:at|in|with|as|on)|(?:salary|pay|rate) (?:to|at) start|start-?up|from the start"
)
_NEXT_PART = re.compile(r"[^.;]{0,44}")
_FLOOR = re.compile(
    r"until|till\b|til\b|thru|tied up|committed|under contract|before|earliest|soonest|can't|cannot|unable|not able|won't|couldn't|not (?:free|available)|nothing"
)
_LEAD = re.compile(
    r"[\s:=,(-]*(?:(?:a|an|on|from|as of|in|by|is|would be|will be|the|at|until|till|before|after|with|work|around|about|earliest|week of|beginning|start(?:ing)?|end of|early|mid|late|first week of|him|her|them|she|he|they|i|can|could|do|new (?:role|job|one)|any(?:thing|where)?|somewhere|ab|zum|le|dès|à partir du|partir|du|vanaf|dal|od|desde|soonest|of|to|possible|date|actually|realistically|probably|likely|not|now|working|again|only|ok|well|latest|something|the earliest|within|roughly|next role|til|through|thru|to|go|good|works|fra|da|a partire dal|à partir du|sometime|as early as|maybe|for)[\s:,]+){0,8}$"
)


def read(text: Text) -> Iterator[Fact]:
    """NOTICE facts (`about` "notice", amount in days, or `value` "given") and START facts.

    A START has the day as `when`; details: `once` yes: at once; `after` the days it lies after it
    was said; `floor` yes: not before.
    """
    low = text.low
    if _MAY_BE.search(low) or _LENGTH.search(low) or _GIVEN.search(low):
        for clause in text.clauses:
            yield from _notices(text, clause)
    if _START.search(low):
        for clause in text.clauses:
            yield from _starts(text, clause)


def _notices(text: Text, clause: Clause) -> Iterator[Fact]:
    low = text.low
    if text.is_resume and text.outline.job(clause.start) is not None:
        return
    if (given := _GIVEN.search(low, clause.start, clause.end)) and not _long_past(text, clause):
        yield _made(
            text, FactKind.NOTICE, "notice", "given", "notice given", given.start(), given.end()
        )
    short = _SHORT.fullmatch(low, clause.start, clause.end) is not None
    if not short and not _MAY_BE.search(low, clause.start, clause.end):
        return
    if none := _NONE.search(low, clause.start, clause.end):
        yield _made(
            text,
            FactKind.NOTICE,
            "notice",
            "0",
            "no notice",
            none.start(),
            none.end(),
            amount=Amount(0.0, 0.0, "day"),
        )
        return
    for length in _lengths(low, clause.start, clause.end):
        before, after = low[clause.start : length.start], low[length.end : clause.end]
        tail = _AFTER.match(after)
        if not (tail or _is_notice(before, after, clause, low)) or _NOT_THEIRS.search(
            low, clause.start, clause.end
        ):
            continue
        last = length.end + (tail.end() if tail else 0)
        shown = low[length.start : last].strip()
        yield _made(
            text,
            FactKind.NOTICE,
            "notice",
            f"{length.days.low:.0f}",
            shown,
            length.start,
            last,
            amount=length.days,
        )
        return


def _is_notice(before: str, after: str, clause: Clause, low: str) -> bool:
    """Whether a length of time is that of notice, by the words around it."""
    if _BEFORE.search(before) or _BOUND.search(before):
        return True
    if _GIVES.search(before):
        return _of_giving(before, after, low[clause.start : clause.end])
    if _OUT_IN.search(before) or (not before.strip() and _FREE_THEN.match(after)):
        return True
    return (
        not before.strip(" -~")
        and re.fullmatch(
            r"\s*(?:standard|contractual|max|min|ok|pls|to (?:quarter|month|year|the end of (?:the )?(?:quarter|month))[ -]?end|to qtr end|\W*)*",
            after,
        )
        is not None
    )


def _long_past(text: Text, clause: Clause) -> bool:
    """Whether the clause speaks of a time half a year gone: notice of a former job."""
    ago = text.said - timedelta(days=180)
    return any(
        clause.start <= f.start < clause.end and f.moment.last < ago
        for f in moments(text.low, text.said)
    )


def _of_giving(before: str, after: str, said: str) -> bool:
    """Whether it is notice that is given: so said, or nothing else is named."""
    return "notice" in said or bool(
        re.search(r"giv\w+(?: \w+){0,3}\s*$", before)
        and re.match(
            r"\s*(?:$|[,.;)(]|at |in writing|to (?:him|her|them|the)|when|before|as|by|per|contract)",
            after,
        )
    )


def _made(
    text: Text,
    kind: FactKind,
    about: str,
    value: str,
    shown: str,
    start: int,
    end: int,
    **more: Any,
) -> Fact:
    sense = text.sense(start, end)
    holder, stands = sense.holder, sense.standing
    if stands is Standing.HYPOTHETICAL and kind is FactKind.NOTICE:
        stands = _on_its_own(text, start, end)
    if stands in {Standing.DENIED, Standing.PLANNED}:
        stands = Standing.ASSERTED
    if holder is Holder.OTHER and _MAKES.search(text.low, text.clause(start).start, end):
        holder = Holder.CANDIDATE
    first, last = around(text, start, end)
    return text.fact(
        kind,
        about,
        value,
        shown,
        first,
        last,
        holder=holder,
        standing=stands,
        tense=sense.tense,
        **more,
    )


def _on_its_own(text: Text, start: int, end: int) -> Standing:
    """How it stands apart from what follows from it: "2 weeks notice, so she could … if"."""
    clause = text.clause(start)
    so = re.compile(r"\bso\b|\band (?:he|she|they|could|can)\b").search(text.low, end, clause.end)
    return standing(text.low, start, end, (clause.start, so.start() if so else clause.end))


def _starts(text: Text, clause: Clause) -> Iterator[Fact]:
    low = text.low
    if _JOB.search(low, clause.start, clause.end) or (
        text.is_resume and text.outline.part(clause.start) in {"experience", "education"}
    ):
        return
    if text.is_resume and text.outline.job(clause.start) is not None:
        return
    for m in _START.finditer(low, clause.start, clause.end):
        if now := _AT_ONCE.match(low, m.end(), clause.end):
            if re.search(r"\bnot\b|n't|\bno\b", low[clause.start : now.end()]):
                continue
            when = Period(Moment(text.said, text.said + timedelta(days=3)), None)
            yield _made(
                text,
                FactKind.START,
                "start",
                text.said.isoformat(),
                "at once",
                m.start(),
                now.end(),
                when=when,
                details=(("once", "yes"), ("after", "3")),
            )
            return
        found = _day_after(text, clause, m)
        if found is not None:
            yield found
            return


def _day_after(text: Text, clause: Clause, m: re.Match[str]) -> Fact | None:
    low = text.low
    for f in moments(low, text.said):
        if (
            m.start() < f.start < clause.end
            and not _PART_OF.match(low, f.end)
            and f.end > m.end()
            and _LEAD.match(low[m.end() : f.start])
            and f.start - m.end() < 60
        ):
            return _start(
                text,
                m,
                f.end,
                _ahead(f.moment, text.said, low[f.start : f.end]),
                low[f.start : f.end],
            )
    for length in _lengths(low, m.end(), clause.end):
        lead, tail = low[m.end() : length.start], low[length.end : length.end + 12]
        if not _LEAD.match(lead) or _NO_WAIT.match(tail):
            continue
        first, last = (
            text.said + timedelta(days=int(days or 0))
            for days in (length.days.low, length.days.high)
        )
        slack = timedelta(days=3)
        moment = Moment(first - slack, last + slack, "vague")
        return _start(text, m, length.end, moment, low[length.start : length.end])
    return None


def _start(text: Text, m: re.Match[str], end: int, moment: Moment, words: str) -> Fact:
    floor = _FLOOR.search(text.low, m.start(), end) is not None
    relative = (
        re.search(r"\d+ (?:weeks?|days?|months?)|in a |within|tomorrow|from offer", words)
        is not None
    )
    details = [("floor", "yes")] if floor else []
    if relative:
        details.append(("after", str(max(0, (moment.last - text.said).days))))
    return _made(
        text, FactKind.START, "start", moment.first.isoformat(), f"start {words.strip()}", m.start(), end,
        when=Period(moment, None), details=tuple(details),
    )  # fmt: skip


def _ahead(moment: Moment, said: date, words: str) -> Moment:
    """A month without a year, gone by, is that of next year."""
    if moment.last >= said or re.search(r"(?:19|20)\d\d|/\d\d$|yesterday|ago|last", words):
        return moment
    if re.search(
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:mon|tue|wed|thu|fri|sat|sun)\b", words
    ):
        weeks = timedelta(days=7 * ((said - moment.last).days // 7 + 1))
        return Moment(moment.first + weeks, moment.last + weeks, moment.precision)
    first, last = (
        day.replace(year=day.year + 1, day=min(day.day, 28)) for day in (moment.first, moment.last)
    )
    return Moment(first, last, moment.precision)
