"""Signs, in any order, that a paper named is not held: its exam, its end, its lack."""

import re
from typing import NamedTuple

from recruiter_desk.screening.model import Holder, Standing
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.kinds._whose import is_asked_for, of_another
from recruiter_desk.screening.reading.text import Text

_NOT = (
    r"(?:never|not|\w+n't|nor|without|yet to|nie|nicht|no(?= (?:exam|test|card|cert|licen|scan|"
    r"degree|diploma|scroll|badge|number|entitlement|such|certificate|title|parchment)))"
)
_FILL = (
    r"(?: (?:actually|really|quite|yet|ever|even|formally|been|got|gotten|round|around|to|and|"
    r"managed|bothered|went|gone|back|on|able|had|be|again|properly|fully|once|in the end|up))"
)
_THING = (
    r"(?:exams?|tests?|papers?|parts?|courses?|class(?:es)?|modules?|units?|thesis|dissertation|"
    r"practical|written|finals?|boards?|registry|application|appl|background check|hours|ces?|"
    r"ceus?|pdus?|cpd|credits?|licen[cs]e|card|ticket|cert\w*|badge|pin|degree|diploma|title|"
    r"scroll|assessment|viva|fee|dues|fingerprints|second|third|last one|other half|rest|"
    r"finish line|qualification|prüfung\w*|abschluss|entitlement|stage|level|orals?|portfolio)"
)
_ITS = r"(?:it|one|that|them|those|this)"
_END = (
    r"(?=\s*(?:$|[,.;:!?)(\"']|\bso\b|\bbut\b|\band\b|\bbecause\b|\bsince\b|\bin (?:the|time)\b))"
)
_SURE = (
    r"(?:sat|sit|sits|sitting|resat|resit|renew\w*|recertif\w*|graduat\w*|defend(?:ed)?|"
    r"enroll?ed|re-?book\w*|revalidat\w*|retest\w*|convert(?:ed)?|qualif(?:y|ied)|"
    r"pass(?:ed)?(?! (?:on|up|along|out|by|over|it on))|certified|chartered|registered|"
    r"licen[cs]ed|"
    r"bestanden|abgeschlossen|zu ende)"
)
_LOOSE = (
    r"(?:took|take|taken|did|do|done|got|get|have|had|has|hold|holds|held|finish\w*|complet\w*|"
    r"earn\w*|book\w*|start\w*|appl(?:y|ied)|submit\w*|hand\w* in|turn\w* in|went in|sent|"
    r"obtain\w*|receiv\w*|award\w*|issued|conferred|keep|kept|made|wrote|filed|go|went|paid|pay|"
    r"clear(?:ed)?|see|came|come through)"
)
_NONE = re.compile(
    rf"\b(?:{_NOT}{_FILL}{{0,3}} (?:{_SURE}\b|{_LOOSE}(?: (?:{_ITS}\b|(?:(?:the|his|her|my|an?|"
    rf"for|"
    rf"any|that|final|last|second|other|such|{_ITS}) ){{0,4}}{_THING}\b)|{_END}))"
    r"|(?:not|n't|never)(?: (?:yet|actually|really|quite|even))? (?:hers|his|mine|theirs|a real "
    r"one|there yet|real)\b"
    r"|(?:passed|sat) nothing|nothing to (?:scan|show|send|upload|frame|hang)|"
    r"no (?:such )?(?:card|cert\w*|licen[cs]e|"
    r"badge|scan|number|scroll|diploma|degree|entitlement|title|parchment|thing)\b"
    rf"|(?:has|have|holds?|there(?:'s| is| are)|got) (?:none|no such \w+|neither|nothing)\b"
    rf"|\w+n't (?:got |have |hold )?(?:one|any|it){_END}|keine?n? abschluss"
    r"|(?:hat|habe|haben) (?:er |sie |ich )?(?:noch )?kein\w*|nie (?:gemacht|bestanden|gehabt|"
    r"fertig)|"
    r"nicht (?:gemacht|bestanden)|jamais (?:eu|obtenu|passé|fini)|pas (?:encore )?(?:obtenu|"
    r"passé|fini|"
    r"validé)|no lo (?:tiene|tengo|terminó)|nunca (?:la |lo )?(?:saqué|sacó|tuvo|terminó|acabó)|"
    r"nooit (?:gehaald|gedaan|afgemaakt)|niet (?:gehaald|afgemaakt)|mai (?:preso|fatto|finito)"
    r"|(?:only|just|merely) (?:did|took|sat in on|audited|attended) (?:the |a |an )?(?:\w+ )?"
    r"(?:prep|course|bootcamp|class|workshop|webinar|training)\b)"
)
_PROGRESS = re.compile(
    r"\b(?:(?:keeps?|kept) (?:\w+ )?(?:meaning|putting|postponing|promising|intending|saying)"
    r"|(?:put|putting|puts) (?:it |that |the (?:exam|test) )?off|postpon\w+|deferred"
    r"|(?:means?|meant|hop(?:es?|ed|ing)|plans?|planning|aims?|due|wants?|going|ready|yet) to "
    r"(?:sit|re-?sit|test|retest|pass|retake|take (?:it|the (?:exam|test|boards))|finish it|"
    r"graduate)"
    r"|(?:will|'ll|would) (?:sit|re-?sit|retake|retest|test)\b"
    r"|(?:re-?)?sits (?:it |again|in|next|for|on)|(?:exam|test|boards|paper|resit) (?:is |are )?"
    r"(?:next|booked|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|the|two|\d))"
    r"|still (?:studying|working|revising|waiting|to (?:sit|pass|do|finish)|owes?|owing|lacks?|"
    r"needs)"
    r"|halfway|half way|part ?way|part[- ]qualified|nearly there|provisional|all but the"
    r"|(?:passed|did|done|sat|took|taken|cleared|completed|got|has) \d+ (?:of|out of) (?:the |"
    r"his |her |"
    r"its )?\d+\b(?! (?:beds|staff|days|shifts|sites|hours|references))|\d+ (?:of|"
    r"out of) (?:the |its )?"
    r"\d+ (?:\w+ )?(?:papers|parts|units|modules|exams|sections|levels|courses)|half (?:done|"
    r"finished)"
    r"|(?:units?|modules?|parts?|papers?|levels?|sections?) \d+(?: ?(?:to|-|,|&|and) ?\d+)+"
    r"|(?:\d+|an?|few|couple of|several|some|the final|the last) (?:\w+ )?(?:hours?|credits?|"
    r"units?|"
    r"modules?|papers?|parts?|exams?|subjects?|classes|courses|prüfungen|semesters?|sections?)"
    r" (?:still |yet |are |is |were |was )*(?:short|shy|owing|owed|outstanding|left|to go|to do|"
    r"missing|hang\w*|behind|away|to sit|offen|unpassed|remaining)|\d+ (?:exams|papers|parts|"
    r"modules|units) (?:in|into)|\d+ (?:left|to go)|in the queue for)\b"
)
_FAILED = re.compile(
    r"\b(?:fail(?:ed|s|ing)?(?! (?:to (?:mention|see|say|show|call|turn|appear|reply|get back)|"
    r"safe))|flunk\w*|beat (?:him|her|me|"
    r"them)|"
    r"bombed|missed (?:(?:it|part \w+|the \w+|one \w+) )?by|durchgefallen)\b"
)
_ENDED = re.compile(
    r"\b(?:laps(?:ed?|ing)|expired|(?:has |had )?r[au]n out|fell (?:away|off|out of date)|"
    r"(?:let|lets|letting) (?:\w+ ){1,3}?(?:go|slide|lapse|expire|drop|die)(?= *(?:$|[,.;)]|\w+))|"
    r"(?:is|are|was|went|gone|'s) (?:dead|void|defunct|inactive|dormant)|went over|inactive|"
    r"(?:off|from|left) the (?:register|roll|list)|(?:removed|remove|took|taken) (?:himself|"
    r"herself|"
    r"myself|themselves)|came off|struck off|gave (?:it|that) up|out of date|overdue|no longer "
    r"(?:current|valid|active|registered|licen[cs]ed|holds?|coded|certified|on the)|"
    r"not (?:current|"
    r"coded|in date|valid|active)|missed (?:the |her |his |my )?(?:renewal|revalidation)|"
    r"revoked|suspended|surrendered|handed (?:it|that) (?:in|back)|"
    r"would (?:have to|need to) (?:re-?test|re-?sit|re-?apply|re-?register|start again)|"
    r"back on via)\b"
)
_STUDIES = re.compile(
    r"\b(?:(?:through|after|until) (?:his |her |the |my )?(?:freshman|sophomore|"
    r"junior|first|second|third|1st|2nd|3rd) (?:year|semester|term)|to the end of (?:the |his |"
    r"her )?(?:first|second|third|1st|2nd|3rd|year \d)|drop\w* out|dropped (?:it|that|uni|"
    r"college)|"
    r"walked away|packed (?:it|that) in|jacked (?:it|that) in|mastered out|gave (?:it|that) up|"
    r"let (?:it|that) slide|put (?:it|that) down|on (?:hold|ice|pause)|(?:study|studies) break|"
    r"(?:ran|run) out of (?:money|time|steam)|money (?:ran|went|dried) (?:out|up)|fell behind|"
    r"closed (?:his|her|my) place|stopped (?:out|there|going|short|after|half\w*)|"
    r"quit(?= *(?:$|[,.;]|it\b|after|in\b|before|school|college|uni|the (?:course|"
    r"program|degree)))|left (?:in|"
    r"after|before|without|early|with an?|at|when)|kicked out|thrown out|expelled|abgebrochen|"
    r"nicht (?:zu ende|beendet|fertig|abgeschlossen)|ohne abschluss|sin terminar|attend\w* only|"
    r"attendance|withdrew|never (?:\w+ )?(?:issued|awarded|conferred|granted|walked)|nothing "
    r"(?:awarded|issued|conferred)|not (?:awarded|conferred|issued|a degree)|credits? only)\b"
)
_OF_LICENCE = re.compile(r"\b(?:regist\w*|licen[cs]\w*|certif\w*|charter\w*|renew\w*|board\w*|"
                         r"exams? for|hired|job|offer)\b")  # fmt: skip
_HELD = re.compile(
    r"\b(?:is (?:current|valid|active|fine|good|hers|his|done|in hand)|are (?:current|fine|good)|"
    r"in date|up to date|(?:was |has |just |got (?:it )?)renewed|passed (?:it|all|first|both|"
    r"everything|in|last)|has (?:it|both|one|them|hers|his)|holds (?:it|one|both)|checked out|"
    r"(?:yes|yep|yeah|ok|fine|clear|confirmed|done|sorted)(?= *(?:$|[,.;)!]))|"
    r"good (?:till|until|through|thru|to)|since (?:19|20)\d\d|got (?:it|hers|his) in|"
    r"graduated|conferred|finished (?:it|in|with|top)|completed|never (?:lapsed|expired|let it|"
    r"missed|been out|had (?:to|a|an|any)))\b"
)
_NO_MATTER = re.compile(
    r"\b(?:ask(?:ed|s|ing)? (?:about|if|for)|needs?|needed|want\w*|requir\w*|prefer\w*|mind\w*|"
    r"matter\w*|bother(?:ed)? either|care\w*|use[sd]?|using|work\w*|offer\w*|interview\w*|pays?)\b"
)
_AFTER_ALL = re.compile(
    r"\b(?:passed|finished|graduated|(?<!never )(?<!n't )(?:got it|got there|made it)|"
    r"second (?:time|go|try|"
    r"attempt) (?:ok|fine|lucky|"
    r"through)|"
    r"now (?:holds|has|current|active)|renewed|reinstated|restored|back on the|redone|"
    r"since sorted)\b"
)
_ANOTHER = re.compile(r"(?:\b(?:with|or|and|plus|for|not)|[,/&+]) (?:the |an? |her |his )?"
                      r"(?!(?:CE|CEU|CEUS|PDU|PDUS|CPD|TSA|DMV|DVLA)\b)[A-Z]{3,}\b")  # fmt: skip
_OTHER_ONE = re.compile(
    r"\b(?:under (?:her|him|me)|theirs|half (?:the|of the|her|his)|most of|others|everyone|"
    r"everybody|"
    r"(?:\d+|some|those|people|colleagues|associates|juniors) who|one (?:is |"
    r"of them )?(?:sit\w*|stud\w*|tak\w*)|the other|"
    r"other one|another|a second|second one|next one|higher one|senior one|"
    r"next level)\b"
)
_ELSE = re.compile(
    r"\b(?:badge|contract|lease|passport|visa|insurance|cobra|drug|background|offer|engineers|"
    r"guys|"
    r"nurses|techs|people|drivers|lads|girls|colleagues|team|postdoc|residency|fellowship)\b"
)
_NEVER = re.compile(r"\b(?:never|not|\w+n't|nor|no)(?: \w+){0,2} $")
_THEY = re.compile(r"\W*(?:s?he|they|i)\b")
_IF = re.compile(r"\b(?:if|unless|provided|as long as|in case|should (?:he|she|they))\b")
_BUT = re.compile(r"\b(?:but|though|however|except|until|although|only)\b")
_LABEL = re.compile(
    r"(?!(?:He|She|They|I|Then|So|Answer|And|But|Said|"
    r"Says)\b)[A-Z][\w+/ -]{1,24}[:?]"
)
"""A new thing that begins: "CPA: …"."""
_ONLY_NAMED = 12
"""Letters of a sentence that does no more than name a paper."""
_TAKES_UP = re.compile(
    r"\b(?:it|one|that|them|sat|sit|exams?|tests?|renew\w*|lapse\w*|expire\w*|regist\w*|certif\w*|"
    r"licen[cs]\w*|hers|his|mine|units?|modules?|papers?|parts?|capstone|thesis|credits?|"
    r"classes)\b"
)
_PAUSE = 44
"""Letters of a clause so short that it may stand between a paper and what is said of it."""
_STILL_OF_IT = re.compile(
    rf"\b(?:{_THING}|it|one|that|studied|studying|study|renew\w*|register\w*|sat|sit|licen[cs]\w*|"
    r"certif\w*|hers|his|mine|prep|college|years?|uni|school)\b"
)
_OTHER_TOPIC = re.compile(
    r"[$£€]\s?\d|\b\d+ ?k\b|\b(?:notice|commut\w*|relocat\w*|salary|rate|hourly|nights|weekends|"
    r"remote|hybrid|interview\w*|offers?|client|manager|boss|wife|husband|brother|sister|team|"
    r"friend|colleague|voicemail|vm|rang|move[sd]?|moving|shift|shifts|start(?:s)? (?:on|in)|"
    r"available|reports?|supervis\w*)\b"
)


class Undone(NamedTuple):
    """How a paper stands by such signs, and where the words that tell it end."""

    value: str
    end: int


def undone(
    text: Text, clause: Clause, end: int, stop: int, *, studies: bool = False
) -> Undone | None:
    """What is told after a paper named until `end`, in its clause or the few after it.

    `stop` is where the next paper is named; `studies`: it is a degree. None: nothing tells it,
    or that it is held.
    """
    first, last, here = end, min(clause.end, stop), clause
    for _ in range(4):
        said = text.low[first:last]
        met = _sign(said, studies=studies)
        if met is not None:
            return _if_meant(text, here, (end, first), met)
        if _HELD.search(said) or (here is not clause and not _speaks_on(said)):
            return None
        following = text.after(here)
        if following is None or following.line != clause.line or following.start >= stop:
            return None
        if _LABEL.match(text.text, following.start) or _is_left_there(text, here, following):
            return None
        here, first, last = following, following.start, min(following.end, stop)
    return None


def _is_left_there(text: Text, here: Clause, following: Clause) -> bool:
    """Whether a sentence that only names it ("PMP.") is followed by one that takes up no "it"."""
    stop = "." in text.low[here.end : following.start]
    if not stop or here.end - here.start > _ONLY_NAMED:
        return False
    return _TAKES_UP.search(text.low, following.start, following.end) is None


def _speaks_on(said: str) -> bool:
    """Whether a clause without a sign leaves it open that the next still speaks of the paper."""
    if _OTHER_TOPIC.search(said):
        return False
    return len(said) < _PAUSE or _STILL_OF_IT.search(said) is not None


def _sign(said: str, *, studies: bool) -> tuple[str, int, int] | None:
    """The first sign in these words: its value and where it stands."""
    patterns = (("failed", _FAILED), ("none", _NONE), ("progress", _PROGRESS))
    more = ("none", _STUDIES) if studies else ("expired", _ENDED)
    found = [
        (m.start(), m.end(), value)
        for value, pattern in (*patterns, more)
        if (m := pattern.search(said))
        and not (studies and _OF_LICENCE.search(said, m.start(), m.end() + 12))
    ]
    if not found:
        return None
    start, end, value = min(found)
    return value, start, end


def _if_meant(
    text: Text, clause: Clause, begins: tuple[int, int], met: tuple[str, int, int]
) -> Undone | None:
    """The sign, where it is told firmly of the candidate and nothing beside it says otherwise.

    `begins`: where the paper's name ends, and where the words of the sign's clause begin.
    """
    value, start, end = met[0], begins[1] + met[1], begins[1] + met[2]
    before, after = text.low[begins[1] : start], text.low[end : min(clause.end, end + 60)]
    if (
        _is_held(before)
        or _AFTER_ALL.search(after)
        or _ANOTHER.search(text.text, begins[0], start)
    ):
        return None
    if (_NO_MATTER if value == "none" else _NEVER).search(before):
        return None
    if _OTHER_ONE.search(text.low, begins[0], end + 8) or _ELSE.search(before):
        return None
    sense = text.sense(start, end)
    asked = is_asked_for(text, text.clause(begins[0]), begins[0]) and _THEY.match(before)
    if (sense.holder is not Holder.CANDIDATE and not asked) or of_another(before):
        return None
    if sense.standing is Standing.HYPOTHETICAL and _IF.search(before.rsplit(",", 1)[-1]):
        return None
    return Undone(value, min(clause.end, end + 40))


def _is_held(before: str) -> bool:
    """Whether it was said to be held before, with no "but" since."""
    held = _HELD.search(before)
    return held is not None and not _BUT.search(before, held.end())
