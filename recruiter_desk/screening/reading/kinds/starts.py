"""The day somebody could begin."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from recruiter_desk.screening.model import Fact, FactKind, Moment, Period, Standing
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.days import lengths
from recruiter_desk.screening.reading.quoting import around
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.reading.when import moments
from recruiter_desk.screening.swift import swift

SLACK = timedelta(days=3)
"""Days by which "at once" or "in 2 weeks" may lie off."""
FARTHEST = 60
_START = swift(
    r"(?:can|could|able to|available to|ready to|happy to|willing to|would|will|wants? to|"
    r"hop(?:es|ing) to|free to|looking to|in a position to|'d|'ll|aims? to|prefers? to|"
    r"likes? to|expects? to)(?: (?:be able to|actually|also|probably|easily|only|even|now|"
    r"not|realistically|happily))* (?:start|begin|join|kick off|onboard|commence)"
    r"|(?:can't|cannot|couldn't|won't|unable to|not able to|won't be able to|not free to|"
    r"isn't able to)(?: \w+){0,2} (?:start|begin|join|commence)"
    r"|(?:can|could|would|will|'ll|'d|able to|free to) (?:walk (?:in|into|on|straight in)|report|"
    r"show "
    r"up|turn up|arrive|come (?:over|on board|across)|take (?:it|the (?:job|post|seat)) up|get "
    r"going|"
    r"move over|switch|get there|be (?:on|in|at|with)\b)"
    r"|start(?:ing)? date|(?:earliest|soonest|possible) (?:start(?: date)?|date|joining|she|"
    r"he|they|i)(?: (?:can|could|is able to|start|join|begin))*|availability|(?:can|could|"
    r"would|will|'ll|'d) be (?:there|here|on[ -]?site|on the (?:floor|ground|job)|at (?:his|"
    r"her|their|a|the) desk|in (?:the )?seat|in (?:place|post)|with (?:you|us|them)|on board|"
    r"up and running|available|ready)|ready(?: to (?:go|work|roll))?|good to go|(?:hit|"
    r"jump)(?:s|ing)? (?:the ground(?: running)?|right in|straight in|in)|free(?: (?:from|as "
    r"of|to start|after|on))?|immediate start|(?:can't|cannot|couldn't|won't|wouldn't)(?: "
    r"(?:do|come|go|move|leave|be (?:there|free|anywhere|available|ready)))?(?= (?:before|"
    r"until|till|til|earlier than))|(?:tied up|bound|committed|under contract|on contract|locked "
    r"in|booked|busy|engaged|spoken for)(?: (?:with|to|at|on|by) [^,;.\d]{2,34}?)?(?= (?:until|"
    r"till|til|through|thru|to))|ledig fra|"
    r"disponible|earliest(?: (?:is|would be|for (?:him|her|me|them)))?|(?:^|(?<=[.;] "
    r"))start(?= )|said (?:he|she|they) could do|could do(?= (?:the |jan|feb|mar|apr|may|jun|"
    r"jul|aug|sep|oct|nov|dec|\d))|available(?: (?:to start|for work|for start))?|is free|"
    r"verfügbar(?:keit)?|disponib\w+|beschikbaar|eintritt\w*|dostępn\w+|tillgänglig|"
    r"tillträde|start(?=[:=])|not (?:before|until|till?)\b|nothing (?:before|until)|would start|"
    r"to "
    r"start|frei ab"
)
_AT_ONCE = re.compile(
    r"[\s:=,-]*(?:\w+ ){0,3}?(?:immediate(?:ly)?(?: start)?|immed\b|right away|straight "
    r"?away|at once|(?:ab |per )?sofort|immédiate(?:ment)?|today|now\b|tout de suite|any "
    r"?(?:time|day|moment)|anytime|whenever|as soon as possible|from now|"
    r"within days|op korte termijn|per direct|od zaraz|natychmiast|inmediat\w*|"
    r"subito|tomorrow|yesterday|next day)"
)
_JOB = swift(
    r"\b(?:role|client|job|position|they|contract|project|assignment|class|school|course|"
    r"program|interviews?|orientation) (?:\w+ ){0,2}(?:start|is available|begin)|when (?:can|"
    r"could)|wants? (?:him|her|them|someone) to start|need(?:s|ed)? (?:someone|somebody|him|"
    r"her) (?:to start|by|in)|unavailable|not available (?:for (?:call|interview)|to (?:talk|"
    r"speak|chat|interview))|available (?:for (?:a |an )?(?:call|chat|interview|talk|nights|"
    r"weekends|days|on)|to (?:talk|speak|chat|interview|meet|discuss|call|take)|on (?:mobile|"
    r"cell|phone)|after \d|at \d|between|before \d|mornings|evenings|upon request|on "
    r"request)|references?|call (?:me|her|him|back)|free (?:to (?:talk|chat|speak)|for (?:a |"
    r"the |an )?(?:call|chat|visit|meeting|interview|tour|lunch|coffee))|interview|(?:shift|"
    r"class|course|day) starts|start(?:ed|s) (?:at|in|with|as|on)|(?:salary|pay|rate) (?:to|"
    r"at) start|start-?up|from the start"
)
_FLOOR = re.compile(
    r"until|till\b|til\b|thru|tied up|committed|under contract|before|earliest|soonest|can't|"
    r"cannot|unable|not able|won't|couldn't|not (?:free|available)|nothing"
)
_LEAD = re.compile(
    r"[\s:=,(-]*(?:(?:first thing|\w+days? (?:after|before|following)|a|an|on|from|as of|in|"
    r"by|is|would be|will be|the|at|until|till|before|"
    r"after|with|work|around|about|earliest|week of|beginning|start(?:ing)?|end of|early|mid|"
    r"late|first week of|him|her|them|she|he|they|i|can|could|do|new (?:role|job|one)|"
    r"any(?:thing|where)?|somewhere|ab|zum|le|dès|à partir du|partir|du|vanaf|dal|od|desde|"
    r"soonest|of|to|possible|date|actually|realistically|probably|likely|not|now|working|"
    r"again|only|ok|well|latest|something|the earliest|within|roughly|next role|til|through|"
    r"thru|to|go|good|works|fra|da|a partire dal|à partir du|sometime|as early as|maybe|"
    r"for)[\s:,]+){0,8}$"
)
_COMES_TO = re.compile(
    r"(?:can|could|would|will|'ll|'d|able to|free to) (?:walk|report|show|turn|arrive|come|be) "
    r"[^,;.\d]{0,44}$"
)
"""Words of going to work, whatever the place is called that stands before the day."""
_EACH = re.compile(r"\b(?:on an?|any|every|each|most|some) $")
_BEFORE_IT = re.compile(
    r"\s(?:after|following|before)\s(?:the |my |his |her )?(?:memorial|labou?r|thanksgiving|"
    r"christmas|"
    r"xmas|easter|new year|jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec|independence|july|"
    r"bank hol|"
    r"diwali|eid|ramadan|passover|half term|\d)"
)
"""A day told by another: "the Monday after Memorial Day"."""
GONE = 21
"""Days after which a day named as a start lies in the past: no start to come."""
_EARLIEST = re.compile(
    r",? (?:(?:is |would be |being )?(?:at the (?:very )?|the (?:very )?|his |her |my |their )"
    r"(?:earliest|soonest)|earliest|at best)\b"
)
_SUITS = re.compile(
    r" (?:start |date )?(?:would |'d )?(?:is |be )?(?:works?|no (?:problem|bother|issue)|doable|"
    r"possible|realistic|feasible|fine|good|ok|okay)\b"
)
_SIGNED = re.compile(
    r" and (?:s?he|they|i)(?:'s|'m|'re|'ll|'d| is| are| am| can| could| will| would)+ (?:be )?"
    r"(?:all )?(?:yours|ours|free|with (?:you|us)|done there|out of there|start|begin|over)\b|"
    r" (?:after|from|once|of|following) (?:(?:s?he|they|i)(?:'s|'ve| has| have)? )?(?:the |an |"
    r"your |our )?(?:sign\w*|offer\b|accept\w*|contract|paperwork|the word)"
)
_BARE = re.compile("|".join(p.pattern for p in (_EARLIEST, _SUITS, _SIGNED)))
_SOFT_IF = re.compile(
    r"\bif (?:they|you|the client|we|it|anyone|anybody|need(?:ed)?|necessary|asked|signed|the "
    r"offer|everyone)\b"
)
_PART_OF = re.compile(
    r"\s+of\b|\s+(?:for|at) (?:the|a|an|his|her|my|their) (?!start|job|role|post|position|client|"
    r"latest|"
    r"earliest)[a-z]"
)
_NO_WAIT = re.compile(r"\s*(?:of|a (?:week|day)|contract|on|/|notice|'s? notice)")
_NO = re.compile(r"\bnot\b|n't|\bno\b")
_RELATIVE = re.compile(r"\d+ (?:weeks?|days?|months?)|in a |within|tomorrow|from offer")
_DATED = re.compile(r"(?:19|20)\d\d|/\d\d$|yesterday|ago|last")
_WEEKDAY = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:mon|tue|wed|thu|fri|sat|sun)\b"
)


def read(text: Text) -> Iterator[Fact]:
    """START facts, `about` "start", the day as `when`.

    Details: `once` yes: at once; `after` the days it lies after it was said; `floor` yes: not
    before.
    """
    if not (_START.search(text.low) or _BARE.search(text.low)):
        return
    for clause in text.clauses:
        if _may_tell(text, clause):
            told = False
            for m in _START.finditer(text.low, clause.start, clause.end):
                fact = _at_once(text, clause, m) or _on_a_day(text, clause, m)
                if fact is not None:
                    told = True
                    yield fact
                    break
            if (
                not told
                and not text.is_resume
                and _BARE.search(text.low, clause.start, clause.end)
            ):
                yield from _bare(text, clause)


def _bare(text: Text, clause: Clause) -> Iterator[Fact]:
    """A day or length that says of itself that it is a start: "end of March at the earliest"."""
    low = text.low
    for f in moments(low, text.said):
        if not clause.start <= f.start < clause.end:
            continue
        early = _EARLIEST.match(low, f.end, clause.end)
        may = _SUITS.match(low, f.end, clause.end) and f.moment.precision != "day"
        if early or may:
            words = low[f.start : f.end]
            span = (f.start, early.end() if early else f.end)
            yield _told(text, span, _ahead(f.moment, text.said, words), words)
            return
    for length in lengths(low, clause.start, clause.end):
        if m := _SIGNED.match(low, length.end, clause.end):
            least, most = int(length.days.low), int(length.days.high or 0)
            first, last = text.said + timedelta(least), text.said + timedelta(most)
            moment = Moment(first - SLACK, last + SLACK, "vague")
            yield _told(text, (length.start, m.end()), moment, low[length.start : length.end])
            return


def _may_tell(text: Text, clause: Clause) -> bool:
    if _JOB.search(text.low, clause.start, clause.end):
        return False
    if not text.is_resume:
        return True
    in_job = text.outline.job(clause.start) is not None
    return not in_job and text.outline.part(clause.start) not in {"experience", "education"}


def _at_once(text: Text, clause: Clause, m: re.Match[str]) -> Fact | None:
    now = _AT_ONCE.match(text.low, m.end(), clause.end)
    if now is None or _NO.search(text.low, clause.start, now.end()):
        return None
    moment = Moment(text.said, text.said + SLACK)
    details = (("once", "yes"), ("after", str(SLACK.days)))
    return _fact(text, (m.start(), now.end()), moment, "at once", details)


def _on_a_day(text: Text, clause: Clause, m: re.Match[str]) -> Fact | None:
    low = text.low
    for f in moments(low, text.said):
        follows = m.start() < f.start < min(clause.end, m.end() + FARTHEST) and f.end > m.end()
        if not follows or _EACH.search(low, m.start(), f.start) or _BEFORE_IT.match(low, f.end):
            continue
        lead = low[m.end() : f.start]
        if (_LEAD.match(lead) or _COMES_TO.match(low[m.start() : f.start])) and not _PART_OF.match(
            low, f.end
        ):
            words = low[f.start : f.end]
            ahead = _ahead(f.moment, text.said, words)
            if (text.said - ahead.last).days > GONE:
                return None
            return _told(text, (m.start(), f.end), ahead, words)
    for length in lengths(low, m.end(), clause.end):
        if _LEAD.match(low[m.end() : length.start]) and not _NO_WAIT.match(low, length.end):
            least, most = int(length.days.low), int(length.days.high or 0)
            first, last = text.said + timedelta(least), text.said + timedelta(most)
            moment = Moment(first - SLACK, last + SLACK, "vague")
            return _told(text, (m.start(), length.end), moment, low[length.start : length.end])
    return None


def _told(text: Text, span: tuple[int, int], moment: Moment, words: str) -> Fact:
    details: tuple[tuple[str, str], ...] = (
        (("floor", "yes"),) if _FLOOR.search(text.low, *span) else ()
    )
    if _RELATIVE.search(words):
        details += (("after", str(max(0, (moment.last - text.said).days))),)
    return _fact(text, span, moment, f"start {words.strip()}", details)


def _fact(
    text: Text,
    span: tuple[int, int],
    moment: Moment,
    shown: str,
    details: tuple[tuple[str, str], ...],
) -> Fact:
    sense = text.sense(*span)
    if sense.standing in {Standing.DENIED, Standing.PLANNED}:
        sense = sense._replace(standing=Standing.ASSERTED)
    if sense.standing is Standing.HYPOTHETICAL and _SOFT_IF.search(text.low, *span_of(text, span)):
        sense = sense._replace(standing=Standing.ASSERTED)
    return text.fact(
        FactKind.START,
        "start",
        moment.first.isoformat(),
        shown,
        *around(text, *span),
        when=Period(moment, None),
        details=details,
        **sense._asdict(),
    )


def span_of(text: Text, span: tuple[int, int]) -> tuple[int, int]:
    """The bounds of the clause in which a stretch begins."""
    clause = text.clause(span[0])
    return clause.start, max(clause.end, span[1])


def _ahead(moment: Moment, said: date, words: str) -> Moment:
    """A month without a year, gone by, is that of next year; a weekday that of next week."""
    if moment.last >= said or _DATED.search(words):
        return moment
    if _WEEKDAY.search(words):
        weeks = timedelta(days=7 * ((said - moment.last).days // 7 + 1))
        return Moment(moment.first + weeks, moment.last + weeks, moment.precision)
    first, last = (
        day.replace(year=day.year + 1, day=min(day.day, 28)) for day in (moment.first, moment.last)
    )
    return Moment(first, last, moment.precision)
