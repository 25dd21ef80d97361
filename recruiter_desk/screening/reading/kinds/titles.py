"""The title or level held in a job, and how many reported to them.

About the employer's key; "" where none was named. Value "title" (the title in `shown`) or
"reports" (`amount` in people; DENIED or 0: none), or "post": another holds the one in `shown`.
`details`: `only` "yes" where it was said to be just that ("only ever a tech"),
`any` "yes" where it was said of all jobs ("never a manager").
"""

import re
from collections.abc import Iterator
from functools import cache

from recruiter_desk.screening.lexicon import any_of, words
from recruiter_desk.screening.model import Fact, FactKind, Holder, Standing, Tense
from recruiter_desk.screening.names_alike import alike, key
from recruiter_desk.screening.reading.jobs import whom
from recruiter_desk.screening.reading.jobs.mentions import Mention, marked
from recruiter_desk.screening.reading.jobs.posts import posts
from recruiter_desk.screening.reading.jobs.reports import Reports, reports
from recruiter_desk.screening.reading.jobs.statements import statements
from recruiter_desk.screening.reading.text import Text

_SAYS = (
    r"(?:is|was|were|'s|being|as|became|becomes?|been|title(?: there)?(?: is| was|:)?|"
    r"hired as|in as|come in as|made(?: up to)?|promoted to|acting as|"
    r"role (?:is|was|as)|job (?:is|was)|position (?:is|was|as)|really|actually|technically|"
    r"officially|just|only|more of|ever|level:?|"
    r"(?:call|ma[dk]e|name|appoint|promote)(?:s|d|ed)? me|i'm|'m|am|he|she|they|but|,)"
)
_FEW = (
    r"(?:(?:a|an|the|only|just|really|actually|now|their|our|one of (?:the|their)|"
    r"more (?:of )?(?:a|an)|currently|still|ever|basically|officially|technically|always|"
    r"never|not|in fact|\w+'s|simply|merely|purely|working|made) ){0,4}"
)
_DENY = (
    r"(?:not|never|wasn't|isn't|was not|is not|never (?:been|was|held|had|made)|no|"
    r"rather than|instead of|didn't (?:make|get)|hasn't been|without being)"
)
_BEFORE_OTHERS = re.compile(
    r"(?:with|to|from|by|told|under|per|via|call|met|ask(?:ed)?|her|his|their|my|the|a|"
    r"another|our|new)\s*$"
)


@cache
def _title() -> str:
    said = words("titles")
    nouns = set(said["heads"]["nouns"])
    for some in said["same"].values():
        nouns.update(some)
    noun = any_of(nouns)
    return (
        rf"(?:(?!(?:not|never|but|and|or|at|for|with|only|just|was|is|the|a|an|he|she|"
        rf"they|her|his|really|actually|be|been|will|to|in|on|of|by|as|has|had|have|who|"
        rf"their|my|more|like|very|good|great|best|no|any|other|same|new|old|still|ever|"
        rf"always|from|into|than|then|this|that|"
        rf"may|might|can|could|must|should|would|did|does|do|"
        rf"one)\b)[a-z0-9][\w&/'.-]* ){{0,3}}?{noun}(?:[ /](?:{noun}|i{{1,3}}|iv|[1-4]|"
        rf"of [a-z]+)(?![\w]))*"
    )


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    title = _title()
    return (
        re.compile(rf"(?<![\w'-])(?P<deny>{_DENY}) (?P<few>{_FEW})(?P<title>{title})(?![\w-])"),
        re.compile(
            rf"(?:(?<![\w-]){_SAYS}|(?<=\w)'s|"
            rf"(?<=\w)'m) (?P<few>{_FEW})(?P<title>{title})(?![\w-])"
        ),
        re.compile(rf"(?:^|[\n.;:,(] ?)(?P<few>)(?P<title>{title}) (?=(?:at|with|for|@) )"),
    )


_A_ROLE = re.compile(
    r"[ -](?:roles?|positions?|jobs?|openings?|gigs?|posts?|reqs?|spots?|seats?|"
    r"opportunit\w+|vacanc\w+|contracts?|shifts?|level|title|duties|work|track|experience|"
    r"team|staff|pay|salary)\b(?! (?:is|was|at))"
)
_AS_OF_OTHERS = re.compile(r"\b(?:such|same|known|regarded|act)\s*$")
_IS_OF_OTHERS = re.compile(r"\b(?:who|which|what|there|it|that)\s*$")
_VERB = re.compile(r"(?:they|we) (?:guard|cook|coach|guide|host|lead|nurse|pilot|model|tutor)\b")
_UNDER = re.compile(
    r" (?:\w+ )?(?:under|below|beneath|reporting to|working for) (?:him|her|them|me)\b"
)
_WISHED = re.compile(
    r"\b(?:wants?|wanted|looking|interested|open to|ready for|would|could|pitched|submitted|"
    r"considered|appl(?:y|ied|ying)|suits?|hoping|hopes|aims?|goal|dream|prefers?|next step|"
    r"step up|see (?:her|him)self|offer(?:ed)?|interview\w*|opening|client|needs?|seeking|"
    r"for the|ideal|would like)\b"
)
_ONLY = re.compile(
    r"\b(?:only|just|simply|merely|purely|basically|never more than|technically|officially|"
    r"really|actually|in fact)\b"
)
_DENIED_HERE = re.compile(r"(?:\bnot|\bnever|n't|\bno)(?: \w+){0,2}\s*\w?$")
_BEGAN = re.compile(
    r"\b(?:started|began|came in|joined|hired|entered|first|initially|originally|was once|"
    r"beginning|straight in|brought (?:in|on))\b"
)
_AT_FIRST = re.compile(
    r"\b(?:at first|first,|first$|to begin with|to start with|initially|until (?:he|she|they|the|"
    r"\d|last)|till (?:he|she|they|the|\d|last)|when (?:he|she|they) (?:joined|started|came)|"
    r"then (?:lead|manager|senior|took|got|made|promoted|moved))"
)
_AT_SOME_PLACE = re.compile(r" (?:at|for|with) (?:the|a|an|that) (?!\x01)[a-z]")
_REACH = 40
_HAD = re.compile(r"\b(?:had|did have|used to|once)\b")
_ALL = re.compile(r"\bnever\b|\bhas not been\b|\bhasn't (?:ever )?been\b|\bnever been\b")


_RISE = re.compile(
    r"\bpromot|\bmade (?:up|it)?\b|\bstep(?:ped|ping)? up|\bmov(?:ed|ing) up|\btook over|\bnow\b|"
    r"\bas of\b|these days|\bbumped|\bbecame\b|new (?:role|title|post)|\bgot the\b|"
    r"\b(?:this|last) (?:week|month|spring|summer|fall|autumn|winter|year)\b|\bacting up\b|"
    r"\bgave (?:him|her|them)\b|\bsince (?!day|the (?:start|beginning|first))"
)
_ALWAYS = re.compile(
    r"\b(?:always|never|from (?:day|the (?:start|beginning|first|off))|since day|all along|"
    r"whole time|entire time|throughout|from first to last|only ever)\b"
)


def read(text: Text) -> Iterator[Fact]:
    """Titles and reports of a resume's jobs, and those a typed text states."""
    for job in text.outline.jobs:
        if job.title:
            yield text.fact(
                FactKind.TITLE,
                key(job.employer),
                "title",
                job.title,
                *job.head,
                employer=job.employer,
                when=job.when,
                tense=Tense.NOW if job.when and job.when.ongoing else Tense.PAST,
            )
    if not text.is_resume:
        yield from _titles(text)
        yield from _posts(text)
    for met in reports(text):
        if not had_elsewhere(text, met.start, met.end):
            yield _reports(text, met)


def _posts(text: Text) -> Iterator[Fact]:
    """What another holds and they do not: value "post"."""
    for post in posts(text):
        inside = (n for n in marked(text).mentions if post.start <= n.start < post.end)
        mention = next(inside, None) or _job(text, post.start, post.end)[0]
        if mention and not any(alike(mention.name, employer) for employer in text.employers):
            mention = None
        yield text.fact(
            FactKind.TITLE,
            key(mention.name) if mention else "",
            "post",
            post.name,
            post.start,
            post.end,
            holder=Holder.CANDIDATE,
            standing=Standing.ASSERTED,
            employer=mention.name if mention else "",
            details=(("below", post.below),),
        )


def _titles(text: Text) -> Iterator[Fact]:
    low, taken = text.low, set[int]()
    for pattern in _patterns():
        for m in pattern.finditer(low):
            start, end = m.span("title")
            if any(place in taken for place in (start, end - 1)) or _of_another(text, m):
                continue
            taken.update(range(start, end))
            yield _one(text, m)


def _of_another(text: Text, m: re.Match[str]) -> bool:
    """ "Spoke with the nurse manager", "her supervisor was": somebody else's title."""
    if m.re is _patterns()[0]:
        return False
    if _VERB.match(text.low, m.start()):
        return True
    first, last = m.span("title")
    before = text.low[max(0, m.start() - 12) : m.start()]
    if any(p.match(text.low, last) for p in (_UNDER, _A_ROLE)) or _WISHED.search(
        text.low, text.clause(m.start()).start, first
    ):
        return True
    if m.re is _patterns()[2]:
        placed = re.match(r" (?:at|with|for|@) (?:the )?\x01", marked(text).low[last:])
        return not placed or bool(_BEFORE_OTHERS.search(text.low[max(0, first - 12) : first]))
    as_one = re.match(r"as\b", m.group()) is not None
    return bool((_AS_OF_OTHERS if as_one else _IS_OF_OTHERS).search(before))


def _one(text: Text, m: re.Match[str]) -> Fact:
    start, end = m.span("title")
    denied = m.re is _patterns()[0]
    mention, ongoing = _job(text, start, end)
    sense = text.sense(m.start(), end)
    who = whom.holder(text, m.start(), sense.holder)
    around = m.group()[: m.start("title") - m.start()]
    stands = Standing.DENIED if denied and sense.standing is Standing.ASSERTED else sense.standing
    if (
        not denied
        and stands is Standing.DENIED
        and not _DENIED_HERE.search(text.low[: m.start() + 1])
    ):
        stands = Standing.ASSERTED
    only = bool(_ONLY.search(around)) or (not denied and _then_denies(text, end))
    everywhere = denied and bool(_ALL.search(around)) and mention is None
    past = sense.tense is Tense.PAST and not ongoing
    return text.fact(
        FactKind.TITLE,
        key(mention.name) if mention else "",
        "title",
        text.text[start:end],
        m.start(),
        end,
        holder=who,
        standing=stands,
        tense=Tense.PAST if past else Tense.NOW,
        employer=mention.name if mention else "",
        details=(
            ("only", "yes" if only else ""),
            ("any", "yes" if everywhere else ""),
            ("began", "yes" if _began(text, m.start()) else ""),
            ("rose", "yes" if _rose(text, m.start()) else ""),
        ),
    )


def _began(text: Text, start: int) -> bool:
    """Whether it is the title a job began with: "started as", "hired as"."""
    clause = text.clause(start)
    before = text.low[max(clause.start, start - 45) : start + 12]
    after = text.low[start : min(clause.end, start + 90)]
    return _BEGAN.search(before) is not None or _AT_FIRST.search(after) is not None


def _rose(text: Text, start: int) -> bool:
    """Whether the words tell of a rise, so that an earlier title was true in its time."""
    clause = text.clause(start)
    said = text.low[clause.start : clause.end]
    return _RISE.search(said) is not None and _ALWAYS.search(said) is None


def _then_denies(text: Text, end: int) -> bool:
    return bool(re.match(r"[\s,(-]+(?:and )?(?:not|never) ", text.low[end : end + 12]))


def _job(text: Text, start: int, end: int) -> tuple[Mention | None, bool]:
    """The employer the words are about: in the clause, else the last one named before."""
    clause = text.clause(start)
    said = [s for s in statements(text) if s.mention]
    here = [s for s in said if clause.start <= s.start < clause.end]
    if here:
        best = min(here, key=lambda s: abs(s.start - start))
        return best.mention, best.state in {"works", "started"}
    after = re.match(r" (?:at|with|for|@) (?:the )?", text.low[end : end + 12])
    if after:
        return marked(text).at(end + after.end()), False
    before = [s for s in said if s.start < start and start - s.end < 150]
    if before:
        return before[-1].mention, before[-1].state in {"works", "started"}
    near = [n for n in marked(text).mentions if clause.start <= n.start < start]
    return (near[-1] if near else None), True


def had_elsewhere(text: Text, start: int, end: int) -> bool:
    """ "Did have nine under him at the grocery": of a job before, no one knows which."""
    clause = text.clause(start)
    placed = _AT_SOME_PLACE.search(marked(text).low, start, min(end + _REACH, clause.end))
    if text.is_resume or placed is None:
        return False
    return _HAD.search(text.low, clause.start, start + 8) is not None


def _reports(text: Text, met: Reports) -> Fact:
    job = text.outline.job(met.start)
    mention = None if text.is_resume else _job(text, met.start, met.end)[0]
    employer = job.employer if job else mention.name if mention else ""
    sense = text.sense(met.start, met.end)
    none = met.amount.high == 0
    if none or met.denied:
        sense = (
            sense._replace(standing=Standing.ASSERTED)
            if sense.standing is Standing.DENIED
            else sense
        )
    return text.fact(
        FactKind.TITLE,
        key(employer) if employer else "",
        "reports",
        f"{met.amount.low:.0f} reporting" if met.amount.high else "nobody reporting",
        met.start,
        met.end,
        holder=whom.holder(text, met.start, sense.holder),
        standing=sense.standing,
        tense=sense.tense,
        amount=met.amount,
        employer=employer,
        when=job.when if job else None,
        details=(("any", "yes" if met.ever else ""),),
    )
