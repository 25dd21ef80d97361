"""Reads what they say of calls, voicemails and e-mails: got none, never called, called back.

A fact's `about` is "call", "voicemail" or "email"; `value` is the claim ("no message", "never
called", "they called", "they left message", "we spoke", "never spoke", "no email"); `when` the
day or days it speaks of. Details: "explained" where the words near say why a message did not
arrive; "next day" where the day is told from our call.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.model import (
    Fact,
    FactKind,
    Holder,
    Moment,
    Period,
    SourceKind,
    Standing,
    Tense,
)
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.holder import quoted as quotations
from recruiter_desk.screening.reading.sense import either
from recruiter_desk.screening.reading.text import Text
from recruiter_desk.screening.reading.when import moments
from recruiter_desk.screening.sought import Sought
from recruiter_desk.screening.swift import swift

_GUARD = swift(
    r"call|rang|rung|ring|phon|voicemail|message|spoke|talk|hear|contact|mail|word|got back|"
    r"hung up|came through|answered|picked up|trying|hold of|touch|reached|tried|inbox|gerufen|"
    r"nachricht|appel|chat|discussed|conversation|from us|from me|from you|speak|"
    r"left \w+ any|of us on|from our|from your|silence|leave|left"
)
_WE = r"(?:i|we|our (?:office|team|side|firm))"
_US = r"(?:me|us|(?:our|my) (?:office|team|firm|side|end|assistant|colleague|desk)|i)"
_MINE = {
    "we": _WE, "they": r"(?:he|she|they|candidate)", "us": _US, "them": r"(?:him|her|them)",
    "their": r"(?:his|her|their)", "yours": r"(?:mine|ours)",
}  # fmt: skip
_YOURS = r"your (?:office|team|side|firm|lot|end|people|company|agency)"
_YOU = rf"(?:you|u|you guys|you lot|{_YOURS})"
_THEIRS = {
    "we": _YOU, "they": r"(?:i|we)", "us": _YOU, "them": r"(?:me|us)",
    "their": "my", "yours": "yours",
}  # fmt: skip
ABOUT = {
    "no message": "voicemail",
    "they left message": "voicemail",
    "no email": "email",
}
_OWN_WITNESS = frozenset({"no message", "never called"})
_RECEIPT = re.compile(
    r"(?:my|our|the|any|a) (?:\w+ )?(?:voicemails?|messages?)\b|\bfirst\b.*\b(?:hear|knew)|"
    r"\b(?:anything|a word|a thing) from (?:us|me|our)\b|\bwhat (?:voicemail|message)|"
    r"\b(?:nothing|none|no \w+)(?: at all)? (?:from|of|by|off) (?:us|me|our)\b|of us on"
)
_ANSWERED = re.compile(r"[:?-]\s*[\"']?(?:no|nope|never|nothing|not|nah)\b")
_WE_NEVER_GOT = re.compile(
    r"\b(?:we|you|you guys)(?:'ve|'d| have| had| has)? "
    r"(?:never |not |didn'?t |did not |haven'?t )*(?:ever )?"
    r"(?:get|got|gotten|hear|heard|receive|received|had|have|find|found)\b"
)
_TO_ME = re.compile(r"\b(?:i|i'd|i've|me|my)\b")
_AND_YOU = re.compile(r"\b(?:and|but|only|yet) (?:then )?you (?:all |guys |people )?never \w+$")
"""Said to me, whoever was spoken of before: "they told me somebody would ring and you never"."""
_DID_I = re.compile(r"\b(?:did|have|had|should|could|may)\s$")
_YET_TO_BE = re.compile(
    r"\b(?:will|'ll|should|could|can|may|might|would|wants? to|going to(?! (?:say|mention|tell|"
    r"ask))|plans? to|if|whether|"
    r"ask|asked (?:me|us|you) (?:to|not)|best to|prefers?|when)\b[^.;]{0,30}$"
)
_OPEN = frozenset({Standing.ASKED, Standing.HYPOTHETICAL, Standing.GUESSED})
_CONDITION = re.compile(
    r"(?<!asked )\b(?:if|unless|whether|in case|i think|maybe|perhaps|asked why)\b"
)
_SOMEBODY_ELSE = re.compile(r"\b(?:he|she|they|husband|wife|manager|boss)\b[^.;,]{0,24}$")
_THEY_DID = re.compile(
    r"\b(?:he|she|they)(?:'d|'s|'ve| had| has| did)? (?:\w+ ){1,3}?(?:and|but) (?:just )?$"
)
_OPENS, _CLOSES = re.compile(r"(?<![\w'])'(?=\w)"), re.compile(r"(?<=[\w.,!?])'(?!\w)")
_QUOTE_OPENS = re.compile(r"(?<![\w'])'(?!em\b|til|cause|round|bout|n\b)[a-z]+[^'\n]*")
_THEN_ASKS = re.compile(
    r"[^?.;]{0,30}, (?:so |and )?(?:who|what|why|right|is|are|can|how|which|do|does|don't|"
    r"did|didn't|has|have)\b"
)
_NEXT_DAY = re.compile(r"\b(?:the )?(?:very )?(?:next|following) (?:day|morning|afternoon)\b")
_SAME_DAY = re.compile(r"\b(?:the )?(?:very )?same (?:day|morning|afternoon|evening)\b")
_FROM = re.compile(r"(?:^|\n)\s*from:?\s+([^\n]*)")
_TO = re.compile(r"(?:^|\n)\s*to:\s*([^\n]*)")
_GREETING = re.compile(r"(?:^|\n)\s*(?:hi|hello|dear|hey|good (?:morning|afternoon))[ ,]+(\w+)")
_I_WROTE = re.compile(
    r"\s*(?:re-?)?(?:sent|e-?mailed|mailed|wrote|forwarded)\b|\s*(?:from|by):?\s+me\b"
)


@cache
def _claims(*, mine: bool) -> tuple[tuple[str, Sought], ...]:
    """The patterns of each claim as I note it, or as they write it."""
    persons = _MINE if mine else _THEIRS
    made = []
    for value, said in words("messages")["claims"].items():
        patterns = said
        for name, person in persons.items():
            patterns = [pattern.replace(f"{{{name}}}", person) for pattern in patterns]
        made.append((value, either(patterns)))
    return tuple(made)


@cache
def _by() -> Sought:
    return either(words("messages")["attributed"]["by"])


@cache
def _explained() -> Sought:
    return either(words("messages")["explained"]["said"])


_I_SAID = re.compile(r"\W*(?:and |so |but )?i (?:said|told (?:him|her|them)|mentioned)\b")
"""In my notes of a call these are my own words."""


def read(text: Text) -> Iterator[Fact]:
    """What they say of our calls and theirs; nothing of my own record of them."""
    if text.is_resume or not _GUARD.search(text.low):
        return
    theirs = text.source.kind is SourceKind.EMAIL and not _by_me(text)
    said_by_them = False
    for clause in text.clauses:
        attributed = bool(_by().search(text.low, clause.start, clause.end))
        if not theirs and _I_SAID.match(text.low, clause.start):
            continue
        if _GUARD.search(text.low, clause.start, clause.end):
            yield from _of_clause(text, clause, attributed=attributed or said_by_them,
                                  theirs=theirs)  # fmt: skip
        said_by_them = attributed or (said_by_them and _goes_on(text, clause))


def _by_me(text: Text) -> bool:
    """Whether an e-mail is mine: sent to the candidate, greeting them, or noted as sent."""
    own = set(text.person.lower().split())
    sender, to = _FROM.search(text.low), _TO.search(text.low)
    if sender is not None and re.match(r"me\b|recruiter\b|us\b", sender[1]):
        return True
    if sender is not None and not own.isdisjoint(re.findall(r"\w+", sender[1])):
        return False
    if to is not None and not own.isdisjoint(re.findall(r"\w+", to[1])):
        return True
    m = _GREETING.search(text.low)
    if m is not None and own:
        return m[1] in own
    return bool(_I_WROTE.match(text.low))


def _goes_on(text: Text, clause: Clause) -> bool:
    """Whether the next clause may still be their words: it stands on the same line."""
    following = text.after(clause)
    return following is not None and following.line == clause.line


def _of_clause(text: Text, clause: Clause, *, attributed: bool, theirs: bool) -> Iterator[Fact]:
    quoted = '"' in text.low[max(0, clause.start - 1) : clause.end + 1]
    quoted = quoted or bool(_QUOTE_OPENS.search(text.low, max(0, clause.start - 1), clause.end))
    quoted = quoted or any(a < clause.start < b for a, b in quotations(text.low))
    quoted = quoted or _in_single_quotes(text.low, clause)
    seen: set[str] = set()
    for mine in (True, False):
        if mine and theirs and not attributed:
            continue
        if not mine and not (
            theirs or attributed or quoted or "you" in text.low[clause.start : clause.end]
        ):
            continue
        for value, pattern in _claims(mine=mine):
            m = pattern.search(text.low, clause.start, clause.end)
            if m is None or value in seen:
                continue
            if not (attributed or theirs or quoted or _is_witness(value, m, mine=mine)):
                continue
            fact = _fact(text, clause, value, m, theirs=theirs)
            if fact is not None:
                seen.add(value)
                yield fact


def _in_single_quotes(low: str, clause: Clause) -> bool:
    """Whether a quote between single marks began on the line before the clause and goes on."""
    opened = [m.end() for m in _OPENS.finditer(low, clause.line, clause.start)]
    return bool(opened) and _CLOSES.search(low, opened[-1], clause.start) is None


def _is_witness(value: str, m: re.Match[str], *, mine: bool) -> bool:
    """Whether only they can know it, so that it needs no "says": that a message reached them."""
    if not mine:
        return value in _OWN_WITNESS
    return value in _OWN_WITNESS and _RECEIPT.search(m.group()) is not None


def _fact(
    text: Text, clause: Clause, value: str, m: re.Match[str], *, theirs: bool
) -> Fact | None:
    low = text.low
    if _is_aside(low, clause, m, value, theirs=theirs):
        return None
    sense = text.sense(m.start(), m.end())
    told = theirs and value.startswith("they") and not _DID_I.search(low, 0, m.start())
    if sense.standing in _OPEN and not (told or _is_told(low, clause, m, sense.standing)):
        return None
    if sense.standing is Standing.DENIED and value.startswith("they"):
        return None
    own = theirs and _TO_ME.search(low, m.start(), min(len(low), m.end() + 6))
    own = own or _AND_YOU.search(low, clause.start, m.end())
    if sense.holder is not Holder.CANDIDATE and not own:
        return None
    return text.fact(
        FactKind.MESSAGE,
        ABOUT.get(value, "call"),
        value,
        value,
        m.start(),
        m.end(),
        holder=Holder.CANDIDATE,
        standing=Standing.ASSERTED,
        tense=Tense.PAST,
        when=when_said(text, m.start(), clause.end),
        details=details(low, clause, m.start()),
    )


def _is_aside(low: str, clause: Clause, m: re.Match[str], value: str, *, theirs: bool) -> bool:
    """Whether it is yet to be, somebody else's, or what they themselves did not do."""
    if value.startswith(("they", "we")) and _YET_TO_BE.search(low, clause.start, m.start()):
        return True
    if theirs and _SOMEBODY_ELSE.search(low, clause.start, m.start()):
        return True
    if value != "no message":
        return False
    if _WE_NEVER_GOT.search(low, max(clause.start, m.start() - 6), m.end()):
        return True
    return _THEY_DID.search(low, clause.start, m.start()) is not None


def _is_told(low: str, clause: Clause, m: re.Match[str], stands: Standing) -> bool:
    """Whether they said so all the same: my "??" behind it, or an "if" in what follows."""
    if _ANSWERED.search(low, clause.start, m.start()) or m.group().startswith("what "):
        return True
    if _CONDITION.search(low, clause.start, m.start()):
        return False
    if stands is Standing.ASKED and _THEN_ASKS.match(low, m.end(), clause.end):
        return True
    return stands is Standing.HYPOTHETICAL or bool(_by().search(low, clause.start, m.start()))


def details(low: str, clause: Clause, start: int) -> tuple[tuple[str, str], ...]:
    """Why it did not arrive, where that is told, and a day told from our call."""
    found = []
    if _explained().search(low, max(0, clause.start - 40), min(len(low), clause.end + 60)):
        found.append(("explained", "yes"))
    if _NEXT_DAY.search(low, start, clause.end):
        found.append(("days after", "1"))
    elif _SAME_DAY.search(low, start, clause.end):
        found.append(("days after", "0"))
    return tuple(found)


def when_said(text: Text, start: int, end: int) -> Period | None:
    """The day or days it speaks of; they lie in the past."""
    stretch = text.low[start : min(end, start + 110)]
    found = [_past(moment.moment, text.said) for moment in moments(stretch, text.said)
             if moment.moment.precision != "year"]  # fmt: skip
    if not found:
        return None
    first = min(moment.first for moment in found)
    last = max(moment.last for moment in found)
    return Period(Moment(first, first), Moment(last, last))


def _past(moment: Moment, said: date) -> Moment:
    """A weekday or month to come was meant as the one that was."""
    ahead = (moment.first - said).days
    if ahead <= 0:
        return moment
    back = timedelta(days=7 * ((ahead + 6) // 7)) if ahead < 8 else timedelta(days=365)
    return Moment(moment.first - back, moment.last - back, moment.precision)
