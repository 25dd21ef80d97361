"""Voicemails and calls: what they say of them, against the log."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta

from recruiter_desk.screening.model import Difference, Fact, FactKind, Known
from recruiter_desk.screening.rules.call_log import Entry, as_fact, days_of, entries, shown

MOST = 2
VAGUE = timedelta(days=2)
"""How far "last week" may miss."""
_FIRST = re.compile(r"\b(?:first|until|before)\b")
_ACKNOWLEDGED = re.compile(
    r"(?<!never )(?<!not )(?<!n't )\b(?:got|have|had|heard|received|thanks for|"
    r"thank you for|until|before|after|returning|listened to) "
    r"(?:last \w+'s |\w+ ){0,3}?(?:voicemail|vm|message|msg|call)\b"
)
_OF_OTHERS = re.compile(
    r"\b(?:refs?|reference|referee|boss|manager|mgr|client|hm|supervisor|husband|wife|landlord)\b"
    r"[^.:;\n]{0,25}:[^.;:\n]{0,25}$"
)
RECENT = timedelta(days=21)
"""How long ago a message may have been that "your message" means."""
_BACK = ("back", "return", "follow")
_NOT_REACHED = frozenset({"no message", "never called", "no email"})
_ASKS = {
    "voicemail": "Which number should messages go to, and did mine of that day arrive?",
    "email": "Which address should e-mails go to, and did mine of that day arrive?",
    "call": "Which number did that call come from or go to, and when was it?",
}

Finder = Callable[[Known, Fact, Sequence[Entry]], Entry | None]


def differ(known: Known) -> Iterator[Difference]:
    """What is said of calls and messages that the log does not bear out; two at most."""
    claims = [fact for fact in known.of(FactKind.MESSAGE) if fact.value in _FINDERS]
    if not claims:
        return
    log = entries(known)
    shown_pairs: set[tuple[str, str]] = set()
    for claim in claims:
        entry = _against(known, claim, log)
        if entry is None or (entry.source.id, claim.source) in shown_pairs:
            continue
        shown_pairs.add((entry.source.id, claim.source))
        yield _difference(known, entry, claim)
        if len(shown_pairs) == MOST:
            return


def _against(known: Known, claim: Fact, log: Sequence[Entry]) -> Entry | None:
    """The row of the log a claim does not go with; None where it goes."""
    if claim.detail("explained") and claim.value in _NOT_REACHED:
        return None
    said = known.source(claim)
    if _OF_OTHERS.search(said.text.lower()[: claim.start]):
        return None
    before = [entry for entry in log if entry.at < said.at and entry.source.id != said.id]
    today = [entry for entry in log if entry.source.id == said.id and entry.way == "in"]
    if claim.when is not None and claim.when.end is not None:
        first, last = _days(claim, before)
        if claim.when.start is not None and not claim.detail("days after"):
            first, last = claim.when.start.first, claim.when.end.last
        before += [entry for entry in today if entry.falls_in(first, last)]
    return _FINDERS[claim.value](known, claim, before)


def _days(claim: Fact, before: Sequence[Entry]) -> tuple[date, date]:
    """The days a claim speaks of; all days where it names none."""
    after = claim.detail("days after")
    ours = [entry for entry in before if entry.way == "out"]
    if after and ours:
        days = [day + timedelta(days=int(after)) for day in ours[-1].days]
        return min(days), max(days)
    when = claim.when
    if when is None or when.start is None or when.end is None:
        return date.min, date.max
    slack = VAGUE if (when.end.last - when.start.first).days >= 5 else timedelta(0)
    return when.start.first - slack, when.end.last + slack


def _last(found: Sequence[Entry]) -> Entry | None:
    return found[-1] if found else None


def _anchor(before: Sequence[Entry], last: date) -> Entry | None:
    """Our call or message a claim is shown beside: the last of ours up to that day."""
    ours = [e for e in before if e.way == "out" and e.what != "email" and e.logged]
    ours = ours or [e for e in before if e.way == "out" and e.what != "email"]
    earlier = [entry for entry in ours if min(entry.days) <= last]
    return _last(earlier or ours)


def _no_message(_known: Known, claim: Fact, before: Sequence[Entry]) -> Entry | None:
    left = [entry for entry in before if entry.way == "out" and entry.what == "voicemail"]
    first, last = _days(claim, before)
    that_day = [entry for entry in left if entry.falls_in(first, last)]
    if not that_day and any(e.way == "out" and e.falls_in(first, last) for e in before):
        return None
    return _last(that_day or left)


def _never_called(known: Known, claim: Fact, before: Sequence[Entry]) -> Entry | None:
    quote = known.quote(claim).lower()
    ours = [entry for entry in before if entry.way == "out" and entry.what != "email"]
    theirs = [entry for entry in before if entry.way == "in" and entry.what != "email"]
    if theirs and any(word in quote for word in _BACK):
        ours = [entry for entry in ours if entry.at > theirs[-1].at]
    ours = _before_this(known, claim, ours)
    reached = [entry for entry in ours if entry.what != "rang"]
    heard = "hear" in quote or "first" in quote or "knew" in quote
    return _last(reached or ([] if heard else ours))


def _before_this(known: Known, claim: Fact, ours: list[Entry]) -> list[Entry]:
    """Ours without the message that "first" is said of: "got your voicemail, the first time …"."""
    said = known.source(claim)
    low = said.text.lower()
    near = low[max(0, claim.start - 120) : claim.end + 40]
    if not ours or not _FIRST.search(near) or not _ACKNOWLEDGED.search(low):
        return ours
    return ours[:-1] if said.at - ours[-1].at <= RECENT else ours


def _they_called(_known: Known, claim: Fact, before: Sequence[Entry]) -> Entry | None:
    first, last = _days(claim, before)
    rang = [e for e in before if e.way == "in" and e.what != "email" and e.falls_in(first, last)]
    return None if rang else _anchor(before, last)


def _they_left(_known: Known, claim: Fact, before: Sequence[Entry]) -> Entry | None:
    first, last = _days(claim, before)
    theirs = [e for e in before if e.way == "in" and e.falls_in(first, last)]
    if any(entry.what == "voicemail" for entry in theirs):
        return None
    rang = [entry for entry in theirs if entry.what == "rang"]
    return _last(rang) or (None if theirs else _anchor(before, last))


def _we_spoke(_known: Known, claim: Fact, before: Sequence[Entry]) -> Entry | None:
    first, last = _days(claim, before)
    spoken = any(e.what == "spoke" and e.falls_in(first, last) for e in before)
    return None if spoken else _anchor(before, last)


def _never_spoke(known: Known, claim: Fact, before: Sequence[Entry]) -> Entry | None:
    today = days_of(known, known.source(claim))
    spoken = [entry for entry in before if entry.what == "spoke" and not entry.days & today]
    return _last(spoken)


def _no_email(_known: Known, _claim: Fact, before: Sequence[Entry]) -> Entry | None:
    sent = [entry for entry in before if entry.way == "out" and entry.what == "email"]
    return _last(sent)


_FINDERS: dict[str, Finder] = {
    "no message": _no_message,
    "never called": _never_called,
    "they called": _they_called,
    "they left message": _they_left,
    "we spoke": _we_spoke,
    "never spoke": _never_spoke,
    "no email": _no_email,
}


def _difference(known: Known, entry: Entry, claim: Fact) -> Difference:
    first = as_fact(entry)
    missing = {
        "they called": "no call of theirs is logged then",
        "they left message": "no message of theirs is logged then",
        "we spoke": "no call in which we spoke is logged then",
    }
    against = missing.get(claim.value)
    beside = f"{against}, only {shown(entry)}" if against else f"the log has {shown(entry)}"
    why = f'Said: "{known.quote(claim)}"; {beside}.'
    return Difference("message", claim.about, first, claim, why, _ASKS[claim.about])
