"""What a typed text says of working somewhere: works there, left, worked there, never did."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import Holder, Period, SourceKind, Standing
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.holder import given_names
from recruiter_desk.screening.reading.jobs import whom
from recruiter_desk.screening.reading.jobs.mentions import (
    MARK,
    E,
    Marked,
    Mention,
    marked,
    no_names,
    weak_name,
)
from recruiter_desk.screening.reading.jobs.spans import period_of, times
from recruiter_desk.screening.reading.text import Text


class Statement(NamedTuple):
    """One statement of a job; `mention` None: no employer was named, the job is the one they have
    or had. `told`: the employer stands in these very words, not in words before them.
    """

    start: int
    end: int
    state: str
    mention: Mention | None
    told: bool
    when: Period | None
    holder: Holder
    standing: Standing


_ADVERBS = r"(?:(?:actually|even|once|ever|really|in fact|technically) )?"
_LOST = (
    r"laid off|(?<!he )(?<!she )(?<!they )(?<! i )(?<!to )let go|fired|sacked|terminated|dismissed|made redundant|rif'?d|furloughed|canned|axed|"
    r"released|downsized|shown the door|cut loose"
)
_NOT_ACTIVE = r"(?! (?:his|her|their|the|a|an|its|my|two|three|\d+|people|half|staff|some|everyone|all|\w+'s)\b)"
_NO_TARGET = r"(?=\s*(?:[.,;:)(!-]|$|\s(?:in|on|last|because|over|due|to|for|after|at the end|when|as|since|around|about|this|a few|two|\d|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|by|under|with a|on (?:her|his|their) own|voluntarily|and|under)\b))"


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    generic = "|".join(words("employers")["generic"])
    to = rf"(?:(?:the )?{E}|(?:{generic}))"
    by_name = rf"(?:the )?{E}"
    any_job = rf"(?:\s+{to}|{_NO_TARGET})"
    few = r"(?:[\w/+-]+ ){0,5}?"
    who = r"(?:him|her|them|me|us|\w+)"
    said: list[tuple[str, str]] = [
        (
            "never",
            rf"never {_ADVERBS}(?:(?:work(?:ed|s)?|was|been|were|spent) )?(?:a day |an hour |directly |employed |hired |paid |an employee |on staff )?(?:at|for|with|by|of) {by_name}",
        ),
        (
            "never",
            rf"(?:did not|didn't|has not|hasn't|have not|haven't|wasn't|was not|weren't|has never|have never) {_ADVERBS}(?:work|worked|been|employed)? ?(?:at|for|by|with) {by_name}(?! since| any)",
        ),
        (
            "never",
            rf"never (?:heard of|set foot (?:in|at)) {by_name}|(?:no|never any) (?:record|mention|history) (?:of \w+ )?(?:at|of|with|for) {by_name}",
        ),
        (
            "together",
            rf"(?:worked|work) (?:closely |directly )?(?:together|alongside|side by side|(?:alongside |with |under |for )(?:him|her|them|me|us|{who})),? (?:[\w/]+ ){{0,4}}?(?:at|in) {by_name}",
        ),
        (
            "together",
            rf"(?:was|were|is|i'm|i am|used to be) (?:a |an |the )?(?:his|her|their|my) (?:[\w/]+ ){{0,3}}(?:at|with) {by_name}",
        ),
        (
            "together",
            rf"(?:managed|supervised|hired|trained|led|mentored|oversaw|precepted|worked with|reported to|worked under|worked for|knew|knows|met|know) {who} (?:[\w/]+ ){{0,3}}?(?:at|from|in|when (?:we|i|he|she|they) (?:were|was) (?:both )?at) {by_name}",
        ),
        (
            "together",
            rf"(?:colleagues?|coworkers?|co-workers?|teammates?|peers?|overlapped|same team|same unit|same floor|same department|together) (?:\w+ ){{0,2}}?(?:at|from|in) {by_name}",
        ),
        (
            "none",
            r"between (?:jobs|roles|positions|contracts|assignments|gigs)|out of work|unemployed|not (?:currently |presently )?(?:working|employed)(?! (?:with|on|out|for|nights?|weekends?|days?|full|part|at|in|as|well|directly))|isn't (?:currently |presently )?(?:working|employed)(?! (?:with|on|out|for|nights?|weekends?|days?|full|part|at|in|as|well))|jobless|(?:no|without a) (?:current )?(?:job|employer) (?:right now|now|at the moment|currently|at present|since)|out of a job|on the bench|no longer (?:working|employed)(?! (?:at|for|with|by|in|on|nights?|weekends?))|arbeitslos|arbeitssuchend|sans emploi",
        ),
        (
            "leaving",
            rf"(?:gave|given|giving|handed in|put in|handing in|submitted|working|serving) (?:\w+ ){{0,2}}notice(?: (?:at|to) {to})?|(?:leaving|leaves|quitting|quits) {to}|last day (?:(?:at|with) {to} )?(?:is|will be)|(?:being|getting|to be|about to be) (?:{_LOST})|contract (?:(?:at|with) {to} )?(?:ends|is ending|runs (?:out|until|to|through)|is up)",
        ),
        (
            "works",
            rf"still (?:very much |happily )?(?:employed |working |works |on staff |on the books |full[- ]time |part[- ]time )?(?:at|with|for|by|in) {to}|still (?:there|employed(?! (?:at|by|with))|in (?:the|that|her|his|their|this) (?:same )?(?:job|role|post|position))|(?:hasn't|has not|haven't|have not|never) (?:actually )?left(?: {to})?",
        ),
        (
            "left",
            rf"(?:no longer|not|isn't|aren't|hasn't been|hasn't worked|hasn't|not been|doesn't work|don't work|not work(?:ed|ing)?)(?: \w+)?(?: (?:at|with|for|by|work(?:s|ing)? (?:at|for)|employed (?:at|by|with)|been (?:at|with)))? {to}(?= (?:any ?more|any longer|since|for (?:\d+|a|over|about)))",
        ),
        (
            "left",
            rf"no longer (?:(?:works?|working|employed|is|been) )?(?:at|with|for|by) {to}|no longer there",
        ),
        (
            "left",
            rf"(?:left|quit|resigned(?: from| at)?|walked out(?: of| on)?|stepped down(?: from)?|departed|parted (?:ways|company)(?: with)?|moved on(?: from)?|retired(?: from)?|finished(?: up)?(?: at| with)?|wrapped up(?: at| with)?|done (?:at|with)|(?:been |is |'s )?gone from|separated(?: from)?|split (?:with|from)){any_job}",
        ),
        ("left", rf"(?:{_LOST}){_NOT_ACTIVE}(?:(?: \w+){{0,3}}?(?: from| by| at) {to})?"),
        (
            "left",
            rf"{by_name} (?:(?:\w+ )?(?:let|laid) (?:him|her|them|me|\w+)(?: go| off)|fired|sacked|terminated|dismissed|made (?:him|her|them|\w+) redundant|(?:has |was |had |just )?(?:closed|shut down|went under|folded|went bust|ended|finished|wrapped up|(?:was|is|were) (?:his|her|their|the|my) (?:last|previous|former|old|most recent) (?:job|role|employer|place|position|one|gig)))",
        ),
        (
            "left",
            rf"(?:contract|assignment|placement|job|role|position|post|gig|stint|time|tenure|temp job|project)(?: (?:at|with) {to})? (?:was |has |had |is |just |recently )?(?:ended|finished|wrapped up|came to an end|ran out|expired|up|over|completed|eliminated|cut|concluded|not renewed)\b",
        ),
        ("left", rf"last day(?: (?:at|with) {to})? (?:was|on|came)"),
        (
            "started",
            rf"(?:just |recently )?(?:started|joined|hired|began|onboarded|took (?:a|the) (?:job|role|position|post)|accepted (?:a|the) (?:job|role|position)|new job) ?{few}(?:(?: working)? (?:at|with|by|for|to))? {to}",
        ),
        (
            "works",
            rf"(?:currently|now|presently|right now|these days|today)(?: is)? {few}(?:at|with|for|by) {to}|(?:at|with) {to} (?:now|currently|at the moment|these days|right now|today|as of now)",
        ),
        (
            "works",
            rf"(?:off|on|after|before|finishing|starting|between|end of|leaving|done with|during|covering) (?:\w+ )?(?:shifts?|work|break|lunch) at {to}",
        ),
        (
            "works",
            rf"(?:works|working) (?:(?:full|part)[- ]time |[\w/-]+ ){{0,3}}?(?:at|for|with|@) {to}(?! (?:until|till|from|before))",
        ),
        (
            "works",
            rf"(?:has |'s |have |'ve |has only |hasn't )?been (?:only |just )?{few}(?:at|with|for) {to}|been there",
        ),
        (
            "worked",
            rf"(?:used to (?:work|be) (?:at|for|with)|formerly (?:at|of|with)|previously (?:at|with|for)|ex-|came (?:over )?from|before that (?:at|with|for)|worked {few}(?:at|for)) ?{to}",
        ),
        (
            "worked",
            rf"(?:spent|did|put in|had) (?:\w+ ){{0,4}}?(?:years?|months?|weeks?) {few}(?:at|with|for) {to}",
        ),
        ("worked", rf"(?:years?|months?|stint|spell|time|tenure) (?:at|with|for) {by_name}"),
        ("worked", rf"(?:was|were|wasn't) (?:a |an |the )?(?:[\w/-]+ ){{0,3}}?(?:at|with) {to}"),
        (
            "works",
            rf"(?:(?:he|she|they|candidate|who)(?:'s| is| are|'re) {few}|(?:^|\n)(?:(?:is|'s|currently) {few})?)(?:at|with) {by_name}",
        ),
        (
            "works",
            rf"(?:current|present) (?:employer|job|role|company|workplace)(?: is|:| -)? (?:(?:\w+ ){{0,4}}(?:at|with|for) )?{by_name}",
        ),
        (
            "worked",
            rf"{by_name}\s*(?:[-:,(]\s*)?(?:from |was )?(?=(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* )?(?:'\d\d|(?:19|20)\d\d))",
        ),
        (
            "works",
            rf"(?:at )?{by_name},? since|there since|there for (?:\d|about|over|almost|nearly|the)|employed (?:at|by|with) {by_name}",
        ),
    ]
    return tuple((state, re.compile(rf"(?<![\w'-])(?:{pattern})")) for state, pattern in said)


_NO_JOB = re.compile(
    r"interview|offer|appl(?:y|ied|ying)|submi|opening|pitch|shortlist|present(?:ed|ing)? (?:to|at)|talking to|"
    r"spoke|meeting|opportunit|send|sent|referr|client|vacanc|req\b|would (?:love|like)|interested|lunch|left (?:a |me )?(?:voicemail|message|word)|"
    r"stud(?:y|ied|ying)|degree|graduat|training|course|school|intern(?:ed|ing)? interview|start(?:s|ing)? (?:date )?"
)
_NOBODY = re.compile(
    r"(?:\b(?:nobody|no one|none of them|everyone|everybody|which|that|it|there|job|role|position|opening|client|hm|hiring manager|what|patients?|shifts?|training|school|class)|\bthe \w+)\s*(?:is|was|were|are|'s|had|has)?\s*$"
)
_OWN_SUBJECT = re.compile(
    r"(?:^|\b(?:he|she|they|i|candidate|and|is|'s|i'm|am|but|yes|yep|who|,|:|-|says|said)(?:'s|'re)?)\s*$"
)
_SURE = {"never", "together", "none", "left", "leaving"}


_CAPITAL = r"(?P<name>[A-Z][\w&'-]*(?: (?:& )?[A-Z][\w&'-]*){0,3})"
_WEAK = (
    (
        "works",
        re.compile(
            rf"(?<![\w'-])[Ss]till (?:w/ |@ |in )?{_CAPITAL}(?=\s*(?:[.,;:)]|$|\s(?:as|in|on|and|since|but|w/)\b))"
        ),
    ),
    (
        "works",
        re.compile(
            rf"(?:from|at) (?:his|her|their|the|my) (?:desk|office|shift|break|unit|car park|locker|lunch break) (?:at|in) {_CAPITAL}"
        ),
    ),
    ("works", re.compile(rf"(?:^|(?<=[.;,:(] )|(?<=\n)){_CAPITAL} since (?=\w)")),
    (
        "left",
        re.compile(
            rf"{_CAPITAL} (?:walked|showed|kicked|cut|let|laid|moved) (?:him|her|them|me) (?:out|loose|off|go|on)\b"
        ),
    ),
    (
        "never",
        re.compile(
            rf"never (?:even |actually |ever )?(?:set foot in|worked (?:at|for)|been (?:at|to|with|in)|heard of|was at|been employed (?:by|at)|on staff at) (?:the )?{_CAPITAL}"
        ),
    ),
    (
        "never",
        re.compile(
            rf"(?:no such (?:job|place) as|doesn't know|does not know|never mentioned|no idea (?:what|who)) {_CAPITAL}(?: is)?(?= (?:on|in) (?:his|her|their|the) (?:resume|cv)|[.,;]|$)"
        ),
    ),
    (
        "left",
        re.compile(
            rf"(?:[Nn]ot|[Nn]o longer|n't) (?:been )?(?:at|with|in|part of) {_CAPITAL} (?:since|any ?more|any longer|for (?:a while|some time|months|weeks|\d+))"
        ),
    ),
    (
        "left",
        re.compile(
            rf"(?:[Hh]ome|[Ff]ree|[Oo]ff|[Ii]dle|looking|resting|on the market) (?:\w+ ){{0,2}}since (?:leaving |leaving the |the end at |{{0}})?{_CAPITAL} (?:closed|shut|let|ended|went|folded|cut)".replace(
                "{0}", ""
            )
        ),
    ),
    (
        "left",
        re.compile(
            rf"(?:[Oo]ut of|gone from|away from|finished w/|done w/) {_CAPITAL}(?= (?:since|as of|in|on|for)\b)"
        ),
    ),
    (
        "never",
        re.compile(
            rf"{_CAPITAL} (?:has |had )?never (?:had|employed|hired|paid|put) (?:him|her|them|me) (?:on (?:its|their|the) (?:own )?(?:payroll|books|staff)|directly|as an employee)"
        ),
    ),
    (
        "never",
        re.compile(
            rf"(?:never|not|wasn't|isn't) (?:been )?(?:on|directly on) (?:the )?{_CAPITAL}(?:'s)? (?:own )?(?:payroll|books|staff)"
        ),
    ),
)


def dated(text: Text) -> Iterator[Statement]:
    """A name that stands right by a period: "Northbay 2019-21", "2019 to 2021 at Northbay"."""
    for found in times(text).periods:
        if not found.period.start or not (found.period.end or found.period.ongoing):
            continue
        clause = text.clause(found.start)
        before = text.text[clause.start : found.start]
        m = _NAME_BEFORE.search(before)
        first = clause.start + m.start("name") if m else 0
        if m is None and found.period.end:
            m = _NAME_AFTER.match(text.text, found.end)
            first = m.start("name") if m else 0
        if m is None or _NOT_PERSONS.search(text.low[clause.start : clause.end]):
            continue
        name = m["name"].removesuffix("'s")
        word = name.split()[0].lower()
        if (
            word in no_names()
            or word in given_names()
            or len(name) < 3
            or name.isupper()
            and len(name) < 4
        ):
            continue
        span = (min(first, found.start), max(first + len(name), found.end))
        sense = text.sense(*span)
        state = "works" if found.period.ongoing and not found.period.end else "worked"
        if state == "works" and not text.low[found.start :].startswith(("since", "from")):
            continue
        who = whom.holder(text, span[0], sense.holder)
        mention = Mention(first, first + len(name), name, "weak")
        yield Statement(*span, state, mention, True, found.period, who, sense.standing)


_NAME_BEFORE = re.compile(
    rf"(?:^|[\s(]){_CAPITAL}\s*(?:[,(:]|was|were|is|-|--)?\s*(?:from|back in|for)?\s*$"
)
_NAME_AFTER = re.compile(rf"\)?,?:? (?:at |with |for |in )?{_CAPITAL}")
_GONE = re.compile(
    r"\b(?:left|gone|out of|quit|done (?:at|with)|finished|last day|walked|let go|laid off|home since|off since|free since|since leaving|after leaving|before leaving|severance|stopped working|hasn't worked|haven't worked|not worked|parted|handed (?:in|back) (?:his|her|their) (?:badge|laptop|keys)|moved on|no longer|cut (?:him|her|them)|ended)\b"
)
_HERE = re.compile(
    r"\b(?:on shift|at (?:his|her|their) desk|lunch(?: break)?|on (?:his|her|their|a) break|day job|(?:his|her|their) (?:boss|manager|team|colleagues|director|supervisor) at|from work at|during work|on the clock|working (?:tonight|today|this week)|on call (?:tonight|today|this week)|still)\b"
)
_NOT_PERSONS = re.compile(
    r"interview|offer|appl|client|role|opening|submit|pitch|referr|husband|wife|sister|brother|would|if|could|planning|wants|hoping|might|voicemail|message"
)


def cued(text: Text, marks: Marked) -> Iterator[Statement]:
    """A name with a capital in a clause of leaving with its day, or of being there today."""
    for clause in text.clauses:
        low = text.low[clause.start : clause.end]
        gone, here = _GONE.search(low), _HERE.search(low)
        if not (gone or here) or _NOT_PERSONS.search(low):
            continue
        mention = weak_name(text, clause)
        if mention is None or MARK in marks.low[clause.start : clause.end]:
            continue
        state, cue = ("left", gone) if gone else ("works", here)
        if cue is None:
            continue
        start = clause.start + cue.start()
        span = (min(start, mention.start), max(clause.start + cue.end(), mention.end))
        sense = text.sense(*span)
        if sense.standing is not Standing.ASSERTED:
            continue
        when, last = period_of(text, state, span, clause)
        if state == "left" and when is None:
            continue
        who = whom.holder(text, span[0], sense.holder)
        yield Statement(span[0], last, state, mention, True, when, who, sense.standing)


_THEM = re.compile(r"\b(?:him|her|them)\b")


def weak(text: Text) -> Iterator[Statement]:
    """Statements whose employer stands only as a word with a capital: "Still Northbay"."""
    for state, pattern in _WEAK:
        for m in pattern.finditer(text.text):
            name = m["name"].removesuffix("'s")
            if name.split()[0].lower() in no_names() or len(name) < 2:
                continue
            clause = text.clause(m.start())
            if m.end() > clause.end + 1:
                continue
            mention = Mention(m.start("name"), m.start("name") + len(name), name, "weak")
            sense = text.sense(m.start(), m.end())
            read = Holder.CANDIDATE if _THEM.search(m.group()) else sense.holder
            who = whom.holder(text, m.start(), read)
            stands = Standing.ASSERTED if sense.standing is Standing.DENIED else sense.standing
            when, last = period_of(text, state, (m.start(), m.end()), clause)
            yield Statement(m.start(), last, state, mention, True, when, who, stands)


@lru_cache(maxsize=4)
def statements(text: Text) -> tuple[Statement, ...]:
    """What is said of jobs, in order; nothing of resumes, whose jobs are in their outline."""
    if text.is_resume:
        return ()
    marks = marked(text)
    taken: list[tuple[int, int]] = []
    found: list[Statement] = []
    for state, pattern in _patterns():
        for m in pattern.finditer(marks.low):
            if any(a < m.end() and m.start() < b for a, b in taken) or m.end() == m.start():
                continue
            clause = text.clause(m.start())
            if m.end() > clause.end + 1 or not _is_of_a_job(text, marks, m, clause, state):
                continue
            taken.append((m.start(), m.end()))
            found += _statement(text, marks, m, clause, state)
    found += [
        s for s in dated(text) if not any(s.start < f.end and f.start < s.end for f in found)
    ]
    found += [
        s for s in cued(text, marks) if not any(s.start < f.end and f.start < s.end for f in found)
    ]
    found += [s for s in weak(text) if not any(s.start < f.end and f.start < s.end for f in found)]
    return tuple(_placed(marks, sorted(found, key=lambda s: (s.start, s.end))))


def _is_of_a_job(text: Text, marks: Marked, m: re.Match[str], clause: Clause, state: str) -> bool:
    if _NOBODY.search(text.low, clause.start, m.start()):
        return False
    if m.group().startswith("still there") and not _OWN_SUBJECT.search(
        text.low[clause.start : m.start()]
    ):
        return False
    if state in _SURE:
        return True
    before = text.low[max(clause.start, m.start() - 25) : m.end()]
    return _NO_JOB.search(before.split(",")[-1]) is None


def _statement(
    text: Text, marks: Marked, m: re.Match[str], clause: Clause, state: str
) -> Iterator[Statement]:
    place = m.group().find(MARK)
    mention = marks.at(m.start() + place) if place >= 0 else None
    named = mention is not None
    end = mention.end if mention and mention.end > m.end() else m.end()
    sense = text.sense(m.start(), end)
    holder, stands = whom.holder(text, m.start(), sense.holder), sense.standing
    if state == "never" and holder is Holder.OTHER and text.source.kind is not SourceKind.REFERRAL:
        holder = whom.holder(text, m.start(), Holder.CANDIDATE)
    if state == "together" and holder is Holder.OTHER:
        holder = Holder.CANDIDATE
    if stands is Standing.DENIED:
        state, stands = _turned(state), Standing.ASSERTED
    if stands is Standing.PLANNED and state in {"left", "started"}:
        state = "leaving" if state == "left" else "starting"
    if state:
        when, last = period_of(text, state, (m.start(), end), clause)
        yield Statement(m.start(), last, state, mention, named, when, holder, stands)


def _turned(state: str) -> str:
    """What a denied statement says: "hasn't left" is "works"; "" says nothing."""
    return {"left": "", "leaving": "works", "works": "left", "worked": "never"}.get(state, "")


def _placed(marks: Marked, found: list[Statement]) -> Iterator[Statement]:
    """Statements without a name get the last name before them: "at Acme, left in March"."""
    for statement in found:
        if statement.mention is None and statement.state != "none":
            before = [n for n in marks.mentions if n.start < statement.start]
            near = before[-1] if before and statement.start - before[-1].end < 160 else None
            theirs = {s.holder for s in found if s.mention is near is not None}
            other = theirs == {Holder.OTHER} and statement.holder is Holder.CANDIDATE
            holder = Holder.OTHER if other else statement.holder
            yield statement._replace(mention=near, holder=holder)
        else:
            yield statement
