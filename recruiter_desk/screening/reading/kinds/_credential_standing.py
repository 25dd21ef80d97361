"""How a credential stands in its clause: held, expired, in progress, failed, given up, never had."""

import re
from typing import NamedTuple

_EXAM = r"(?:exam|test|boards?|registry|course|class|part|level|section|paper|last|final)"
_GIVEN_UP = re.compile(
    r"\b(?:surrendered|gave up|given up|revoked|suspended|struck off|handed (?:in|back)|taken away|"
    r"stripped of|disqualified|pulled|voluntarily relinquished|relinquished|on suspension)\b"
)
_FAILED = re.compile(
    rf"\b(?:failed|flunked|bombed|(?:didn't|did not|hasn't|has not|haven't|couldn't|never) pass(?:ed)?|"
    rf"failing|missed (?:it|the pass)|not passed|fell short)\b"
)
_EXPIRED = re.compile(
    r"\b(?:expired|lapsed?(?! in (?:communication|time))|lapsing|ran out|has run out|run out|out of date|"
    r"inactive|not current|isn't current|no longer (?:\w+ ){0,2}?(?:active|current|valid|holds?|held|certified|registered|licensed|has|have|in date|on)|"
    r"(?:isn't|not|aren't|is not|wasn't) (?:\w+ )?(?:active|current|valid|in date|up to date|renewed)|went inactive|"
    r"(?:didn't|never|hasn't|haven't|did not|not|has not|failed to|hasnt|no) (?:got(?:ten)? (?:a)?round to |get (?:a)?round to |bother(?:ed)? (?:to |with )?|yet )?(?:renew\w*|recertif\w*|revalidat\w*|kept (?:it|that) up|keep (?:it|that) (?:up|current)|maintained?)|"
    r"let (?:it|that|them|both|his|her|their|my|the|that one|this one)? ?(?:[\w()/+ -]{0,24}?)?(?:lapse|expire|go\b|slide|drop\b|run out)|never reinstated|(?:hasn't|has not|not) had (?:it|one) since|"
    r"came off|taken off|off the register|dropped off|went off|gone out|any ?more|abgelaufen|expir[ée]e?|"
    r"allowed (?:it|that|his|her|their|the) (?:[\w()/+ -]{0,24}?)to (?:lapse|expire)|overdue|delinquent|retired status|used to (?:hold|have|be)|formerly)\b"
)
_STILL = re.compile(r"\b(?:not|n't|never|hasn't|isn't|no)\s+(?:\w+\s)?$|n't\s+(?:\w+\s)?$")
_RUNS_UNTIL = re.compile(
    r"\b(?:exp(?:ir(?:es|y|ing|ation|e))?\b\.?(?: date| on)?|valid(?: until| through| thru| till| to)?|good (?:until|through|thru|till|to|for)|"
    r"(?:runs?|running) out|renew(?:s|al|ed)?|due(?: for renewal)?|lapses|up for renewal|current (?:until|through|thru|to)|active (?:until|through|thru|to)|gültig bis|until|through|in date (?:until|to|till))\b[:\s]*"
)
_PROGRESS_BEFORE = re.compile(
    r"\b(?:work(?:s|ing) (?:on|towards?|to get)|stud(?:ying|ies) (?:for|towards?)|pursuing|prep(?:ar|p)?(?:ing)? (?:for|to)|enroll?ed (?:in|on|for)|"
    r"finishing|completing|sit(?:s|ting)?(?: for)?|to sit|tak(?:es|ing)|to take|retaking|resitting|re-sitting|scheduled (?:for|to)|book(?:ed|ing) (?:for|on|in for|her|his|the|to|onto)|"
    r"registered (?:for|to (?:sit|take))|signed up for|in the middle of|half ?way through|part ?way through|awaiting|waiting (?:on|for)|appl(?:ied|ying) for|"
    r"going for|about to (?:sit|take|get)|training (?:for|towards?)|doing (?:his|her|their|the|my|a)|started (?:his|her|their|the|my|on)|"
    r"plan(?:s|ning) (?:to (?:sit|take|get|do)|on)|hop(?:es|ing) to (?:get|have|finish|sit|take|pass)|will (?:sit|take|get|have|finish|be)|going to (?:sit|take|get)|"
    r"passed (?:\d|one|the first|level|parts?|all but|half)|took|eligible (?:for|to sit)|close to|nearly finished|almost (?:done|finished)|thinking (?:of|about) (?:getting|the|his|her|doing|a)?|"
    r"considering|wants? (?:to get|her|his|the|to do)|looking (?:at|into) (?:getting|the)|interested in|candidate for|toward|towards|candidacy|(?:papers|exams|parts|sections|modules) (?:left|to go|short|of|to do))\b"
    r"|\b\d (?:of|out of) \d\b|\b\d (?:\w+ )?(?:papers?|parts?|exams?|sections?|modules?)\b"
)
_PROGRESS_AFTER = re.compile(
    rf"\b(?:candidate|finalist|part[- ]?qualified|pq|in progress|in process|pending|student|trainee|stud(?:ying|ies)|"
    rf"{_EXAM} (?:is )?(?:in|on|booked|scheduled|next|date)|sitting|sits|(?:papers?|parts?|exams?|sections?|modules?) (?:still )?(?:to go|left|remaining|to do|to pass)|to go|left to (?:do|pass|sit)|"
    rf"(?:not|n't) (?:done|finished|complete\w*|fully qualified|there) yet|not yet (?:done|finished|complete|taken|sat)|under way|underway|ongoing|await(?:ing|s)|waiting (?:on|for)|so far|"
    rf"passed level|level (?:\d|i+)(?: candidate| passed)|passed parts?|booked|scheduled|expected|anticipated|apprentice|exam in|test in|half ?way|to sit\b|part[- ]qual|takes? (?:it|the)|taking (?:it|the)|eligible|provisional|in training|still an apprentice|nearly there|almost (?:done|there))\b"
)
_NO_BEFORE = re.compile(
    r"\b(?:no|never|without|not|nor|neither|lacks?|lacking|nothing|none|cannot|hasn't|haven't|doesn't|don't|isn't|wasn't|didn't|"
    r"aren't|wouldn't|yet to|kein\w*|ohne|missing|short of|needs? to (?:get|do|obtain|sit|take|earn|pass)|still needs?|still (?:has|have) to|would (?:need|have) to (?:get|sit|take|do))\b"
)
_NO_STOPS = re.compile(
    r"\b(?:but|except|has (?:a|her|his|both)|holds|just|only|instead|apart|other than|though|because|says?|problem|issues?|later than|doubt|until|gap|restrictions?|discipline|complaints|rush|longer|trouble|"
    r"not only|not just|question|concerns?|need|needed)\b"
)
_VERB_DONE = (
    r"(?:finish\w*|complet\w*|sat|sit|took|take|taken|pass|got|get|getting|gotten|earn\w*|held|hold|have|had|obtain\w*|did|done|do|bother\w*|"
    r"enrol\w*|certified|licen[cs]ed|registered|qualified|start\w*|started|went for|went through|gone for|pursued|received|issued|came through|arrived|admitted|transferred|follow\w*)"
)
_NO_AFTER = re.compile(
    r"\s*(?:[(:,-]+|\?|=|is|was|were|are)?\s*(?:no\b(?! (?:issues?|problem))|nope|none|never\b(?! (?:lapsed|expired|had an issue))|not yet|not held|not there|n/a|nein)(?=\s*(?:$|[,.;)]|" + _VERB_DONE + r"|yet|held|had|really|quite))"
    r"|\b(?:never|didn't|hasn't|haven't|did not|has not|not|doesn't|don't|isn't)\s+(?:(?:yet|actually|quite|ever|really|even|formally|been|be|got|managed to|got round to|get round to|got around to|gotten around to)\s+)*"
    + _VERB_DONE
    + r"(?=\s*(?:$|[.,;)!?]|it\b|one\b|that\b|them\b|those\b|yet\b|though\b|either\b|any of|round\b|around\b|to get\b|the (?:exam|test|last|final|course|paper)|(?:his|her) (?:last|final|exam)|in the end|ever\b|with\b|this\b|sitting|taking|getting|because|so\b|at all))"
    r"|\b(?:isn't|is not|wasn't|not) (?:actually |really |even )?(?:one|certified|licensed|registered|qualified|chartered|true|right|hers|his|something)\b"
)
_HELD = re.compile(
    r"\b(?:active|current|valid|in date|up to date|in good standing|renewed|passed|holds?|has|have|got|holder|holding|licensed|certified|registered|chartered|charterholder|earned|"
    r"obtained|received|maintains?|maintained|keeps|kept|qualified|issued|good (?:until|through|thru|till)|vorhanden|gültig|unrestricted|clear|since|reinstated|came through|in hand|admitted)\b"
)
_RENEWED = re.compile(r"\b(?:renewed|reinstated|reactivated|recertified|renewing|revalidated|re-?upped|restored|renewal (?:done|went through))\b")
_CHANGE = re.compile(
    r"\b(?:just|passed|now|since then|recently|finally|came through|came in|this time|last week|last month|yesterday|renewed|reinstated|new|newly|got (?:her|his|my|the|it)|this morning|as of|on the second|second attempt|these days|in the meantime|meanwhile)\b"
)


_MAY_COME = re.compile(r"\b(?:eligible|exam|test|booked|sitting|working on|studying|scheduled|next|in progress|underway|applied|waiting)\b")


class Stands(NamedTuple):
    """How it stands, and whether its words tell of a change."""

    value: str
    change: bool
    renewed: bool
    explicit: bool


def stands(low: str, before: tuple[int, int], after: tuple[int, int], *, listed: bool) -> Stands:
    """How the credential between these two stretches stands; `listed`: in a resume's list."""
    left, right = low[before[0] : before[1]], low[after[0] : after[1]]
    around = f"{left} \x00 {right}"
    change, renewed = bool(_CHANGE.search(around)), bool(_RENEWED.search(around))
    value = _value(left, right, listed=listed)
    explicit = value != "held" or bool(_HELD.search(around))
    return Stands(value, change, renewed and value == "held", explicit)


def _value(left: str, right: str, *, listed: bool) -> str:
    if _GIVEN_UP.search(left[-60:]) or _GIVEN_UP.search(right[:60]):
        return "surrendered"
    if _FAILED.search(left[-50:]) or _FAILED.search(right[:60]):
        return "failed" if not re.search(r"\bpassed\b(?! (?:level|part))", right) else "held"
    if _is_expired(left, right):
        return "expired"
    if _is_progress(left, right, listed=listed):
        return "progress"
    if _is_denied(left, right):
        return "progress" if _MAY_COME.search(right[:60]) else "none"
    return "held"


def _is_expired(left: str, right: str) -> bool:
    for said, within in ((left[-60:], len(left)), (right[:80], len(right))):
        m = _EXPIRED.search(said)
        if m is None or within == 0:
            continue
        if m.group().startswith(("any", "used", "former")):
            return bool(re.search(r"\b(?:not|no|n't|isn't|doesn't|used|former)", f"{left} {right}"))
        if not _STILL.search(said[: m.start()]):
            return True
    return False


def _is_progress(left: str, right: str, *, listed: bool) -> bool:
    m = None if listed else _last(_PROGRESS_BEFORE, left[-70:])
    if m is not None:
        tail = left[-70:][m.end() :]
        if not re.search(r"\b(?:has|holds|got|passed|renew\w*)\b|,", tail) and "renew" not in tail:
            undone = re.search(r"\b(?:never|didn't|not|no|hasn't|n't|isn't)\s+(?:\w+\s+){0,2}$", left[-70:][: m.start()])
            if not undone:
                return not re.search(r"^\W*(?:exam )?(?:and passed|and got)", right)
    after = _PROGRESS_AFTER.search(right[:60])
    return bool(after) and not re.search(r"\bpassed (?:it|the)|\bheld\b|qualified since", right)


def _is_denied(left: str, right: str) -> bool:
    m = _last(_NO_BEFORE, left[-80:])
    if m is not None:
        tail = left[-80:][m.end() :]
        lists_on = "," in tail and not re.search(r"\b(?:or|nor)\b", tail + right[:12])
        if not _NO_STOPS.search(tail) and not lists_on and "not only" not in left:
            return True
    m = _NO_AFTER.search(right[:90])
    if m is None:
        return False
    return not re.search(r"\b(?:but|except|and (?:has|holds)|plus|currently)\b", right[: m.start()])


def _last(pattern: re.Pattern[str], said: str) -> re.Match[str] | None:
    found = None
    for found in pattern.finditer(said):
        pass
    return found


def until(low: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the words stand that say until when it runs ("exp 06/2027"); None: not said."""
    m = _RUNS_UNTIL.search(low, start, end)
    return (m.end(), min(end, m.end() + 30)) if m else None
