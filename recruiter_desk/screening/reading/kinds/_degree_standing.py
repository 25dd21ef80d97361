"""How a degree stands in the words around it: finished, in progress, left, never begun."""

import re

_UNFINISHED = re.compile(
    r"\b(?:(?:never|didn't|did not|hasn't|has not|haven't|not|couldn't|wasn't able to|"
    r"won't) (?:quite |actually |ever |yet |formally |been able to )*(?:graduat\w*|defend\w*|"
    r"(?:finish\w*|complet\w*|wrap\w* (?:it )?up|close\w* (?:it )?out)(?=\s*(?:$|\x00|[,.;:)(]|"
    r"it\b|that\b|the (?:degree|program|course|thesis|bachelor|master|phd|mba|last|final|"
    r"diploma)|the\s*\x00|(?:his|her|my|their|a|an)\b|school|college|uni|up\b|because|due|at\b|"
    r"in\b|after|before|though|so\b|and\b|with\b|degree|b[sa]\b)))|"
    r"never (?:handed|turned|sent) in|never (?:submitted|wrote|did|turned in) (?:the |his |her |"
    r"my |a )?(?:thesis|diplom\w*|dissertation|capstone|final\w*|bachelor\w*|master\w*)|"
    r"(?:thesis|dissertation|diplomarbeit|capstone) (?:was )?never|never got (?:the|his|her|a|"
    r"my) (?:diploma|piece of paper|paper|parchment)|on paper (?:just|only|abitur|a high)|"
    r"credits? (?:hours?|hrs?) (?:shy|short|away|to go|left|missing)|drop(?:ped|s)? out|"
    r"dropped(?= (?:it\b|after|in|when|because|\d))|dropout|drop-out|quit (?=school|college|uni|"
    r"after|in|halfway|half way|before|the (?:program|course|degree)|it\b)|gave (?:it )?up(?: "
    r"on)?|"
    r"(?:jacked|packed|chucked) (?:it|that) in|bailed(?: on)?|flunked out|failed out|washed out|"
    r"stopped (?:after|in|it|short|at|half|when|before|the\b)|came away without|"
    r"left (?:school|college|uni|university|it|early|without|unfinished|the (?:program|course)|"
    r"in (?:the |his |her |their |my )?(?:first|second|third|final|last|sophomore|junior|senior|"
    r"1st|2nd|3rd)|at 1\d|all but)\b|"
    r"left the (?:phd|mba|program|course|degree|doctorate|master'?s)|walked away from (?:it|"
    r"the (?:program|degree|course))|withdrew(?= (?:$|from (?:the|college|uni|school|program)|in|"
    r"after|before))|abandoned|short of|credits? short|without (?:the |finishing |completing |"
    r"a )+(?:degree|doctorate|diploma|phd|thesis|it\b)|classes short|credits (?:away|to go|left|"
    r"shy)|shy of|"
    r"(?:class(?:es)?|credits?|courses?|semesters?|modules?|thesis|capstone|dissertation|exams?|"
    r"papers?) (?:still )?(?:to go|left|short|shy|away|from finishing|remaining|outstanding|"
    r"missing|unfinished)|"
    r"still (?:owes?|missing|needs? (?:to (?:finish|complete|defend)|\d|a few|one|two|the|his|"
    r"her))|owes? (?:a|the|his|her|\d) (?:thesis|capstone|dissertation|credit\w*|class\w*)|"
    r"abgebrochen|abd\b|all but (?:the )?dissertation|"
    r"some (?:college|university|uni)|coursework|course work|studied (?:toward|towards)|"
    r"degree incomplete|incomplete degree|unfinished|not finished|not completed|no diploma|"
    r"(?:credits|hours|units) toward|did (?:\w+ ){0,3}?(?:semesters?|years?|terms?) (?:of|at|"
    r"toward)|started (?:an?|the|his|her|my) .{0,30}(?:quit|stopped|left|dropped|gave up)|"
    r"on hold|paused|put off|courses? taken|never done|credits? towards?|degree not (?:awarded|"
    r"conferred|completed)|interrupted|"
    r"(?:isn't|is not|wasn't|was never) (?:done|finished|complete|completed|awarded)|not "
    r"awarded)\b"
)
_LEFT_IT = re.compile(
    r"\b(?:left|quit|abandoned|walked away from|withdrew from|dropped(?: out of)?|"
    r"gave up(?: on)?|stopped)\s+(?:the|his|her|my|their|an?)?\s*(?:\w+\s+)?$"
)
_LEFT_DONE = re.compile(
    r"\s*(?:in (?:19|20)\d\d\b(?!,? (?:without|before|after|no))|with (?:an?|the|my|his|her) "
    r"(?!year)|"
    r"at 2\d|for (?:a job|work|industry))"
)
_NEVER = re.compile(
    r"\b(?:no|never (?:got|had|earned|went|did|attended|set foot|been|started|even started|"
    r"enrolled|took|received|held|bothered|made it|studied)|without an?|without|"
    r"doesn't (?:actually )?(?:have|hold)|does not (?:have|hold)|don't (?:have|hold)|"
    r"do not (?:have|hold)|didn't (?:go|get|attend|do|earn|study|have)|"
    r"did not (?:go|get|attend|earn)|hasn't (?:got|gone|done|started)|haven't got|hasn't an?|"
    r"not have|lacks?|not an?|isn't an?|kein(?:e|en)?|not the|not her|not his|not have|sin|ohne|"
    r"not started|not actually)\b"
)
_NEVER_STOPS = re.compile(
    r"\b(?:but|just|only|except|has|have (?:a|an|my)|problem|longer|issue|doubt|beyond|since|"
    r"because|need|needs|required)\b|,\s*(?!no|nor|or)"
)
_AFTER_NO = re.compile(
    r"\s*(?:[:?(-]+\s*(?:no\b|none|never)|\s(?:never happened|isn't (?:real|true|hers|his)|"
    r"not (?:earned|held|true|real|pursued|started|begun)\b|- no\b))|[^.]{0,40}?,? (?:but "
    r")?(?:no degree|without (?:a |"
    r"the )?degree|(?:doesn't|don't|does not|do not|hasn't|haven't) (?:have|hold|got)?\s*"
    r"(?:one|it|that)\b|never (?:started|enrolled|signed up|applied|began|went for it|did it|"
    r"happened|"
    r"took it up)|no diploma|didn't get (?:a|the) degree|never got (?:a|the) (?:degree|diploma))"
)
_PROGRESS = re.compile(
    r"\b(?:(?:\d+|an?|one|two|three|four|five|six|half) (?:years?|yrs?|terms?|semesters?|"
    r"trimesters?|modules?|classes|courses|credits?|quarters?) "
    r"(?:in\b(?! (?:an?|the|at)\b| [a-z]{3,})|into\b|"
    r"down\b|so far|done so|already|"
    r"under (?:his|her|my) belt)|(?:mid|half|part)[- ]?way (?:in|into|through)\b|"
    r"\d+ (?:of|/|out of) (?:the )?\d+ (?:credits?|modules?|courses?|units|ects|cfu|lp|classes)|"
    r"in progress|in process|working (?:on|towards?)|pursuing|studying (?:for|towards?)|"
    r"studies for|enrolled|expected|expects? to (?:finish|graduate|complete)|anticipated|"
    r"finishing|completing|"
    r"(?:will|due to|set to|going to|about to|scheduled to) (?:finish|graduate|complete|be done|"
    r"have)|graduat(?:es|ing) (?:in|next|this)|graduating|halfway|half way|part ?way|"
    r"currently (?:doing|taking|studying|in|enrolled|a student)|doing (?:an?|his|her|my|the)|"
    r"(?:started|begun|began|since|from) (?:\w+ )?20\d\d|(?:still going|under way)|to be done|"
    r"(?:done|finished|finishes|complete|completes|wraps up|ends|graduates) (?:next|"
    r"this (?:coming|fall|summer|winter|spring|december|may|june)|in (?:20\d\d|a year|"
    r"the (?:fall|spring|summer)))|student|ongoing|under ?way|candidate|laufend|en cours|"
    r"in corso|voraussichtlich|semester of|year of|to be completed|pending|part[- ]time (?:mba|"
    r"master)|started (?:an?|the|his|her) .{0,20}(?:this|last) (?:fall|year|month|semester)|"
    r"present|is doing|taking classes|night classes|taking courses|starts? in|starting|on track|"
    r"will be done|about done|nearly done|almost (?:done|finished|there)|one (?:semester|"
    r"term) left)\b"
)
_PLANNED = re.compile(
    r"\b(?:thinking (?:about|of)|thought (?:about|of)|meant to (?:do|get)|considering|wants to "
    r"(?:get|do|start|go)|would like to|"
    r"plans? to (?:get|do|start|go|apply)|planning (?:to|on)|hop(?:es|ing) to (?:get|start|go|"
    r"do)|looking at|looking into|maybe|applied (?:to|for)|applying (?:to|for)|going back for|"
    r"wanting|toying with|interested in|might|"
    r"accepted (?:to|into)|starts? (?:an?|the|his|her) .{0,30}(?:next|in))\b"
)
_DONE = re.compile(
    r"\b(?:finished|completed|graduated|conferred|awarded|got (?:her|his|my|the|a)|earned|holds?|"
    r"passed|walked in|abgeschlossen|received|defended|since (?:finished|completed|graduated))\b"
)
_SAID_DONE = re.compile(
    r"\b(?:finished|completed|graduated|graduate of|conferred|awarded|earned|abgeschlossen|"
    r"received|defended|grad)\b"
)
_HAS = re.compile(
    r"\b(?:has|have|holds?|got|did|done|degreed|with|degree (?:is )?from)\b[^,;.]{0,30}$|^\W*$|"
    r"[:,(+&]\s*(?:a |an )?$|\band (?:an? )?$"
)
_CHANGE = re.compile(
    r"\b(?:just|now|finally|recently|last (?:week|month|spring|summer|fall|december|may|june)|"
    r"this (?:spring|summer|month|june|may|week)|since|yesterday|in the meantime|"
    r"earlier this year|new)\b"
)


def stands(left: str, right: str) -> str:
    """How the degree between these words stands."""
    around = f"{left[-80:]} \x00 {right[:110]}"
    if _LEFT_IT.search(left) and not _LEFT_DONE.match(right):
        return "unfinished"
    m = _UNFINISHED.search(around)
    if m is not None and not _is_still_studying(around, m) and _is_its(around, m):
        return "unfinished"
    if _is_never(left[-60:]) or _AFTER_NO.match(right[:90]):
        return "never"
    begun = _PROGRESS.search(f"{_own(left, right)} \x00 {right[:110]}")
    if begun and not _is_over(around):
        return "progress"
    if _PLANNED.search(around) and not _DONE.search(around):
        return "planned"
    return "finished"


_IN_HAND = re.compile(
    r"\s*(?:is|was) (?:what|all|the (?:one|only)|done|in hand|hers|his|finished)\b|\s*in hand\b"
)


def _own(left: str, right: str) -> str:
    """The words before a degree; past the last comma where it is told as the one there is."""
    return left.rsplit(",", 1)[-1] if _IN_HAND.match(right) else left[-80:]


_OTHER_THINGS = re.compile(
    r"\b(?:job|contract|shift|application|assessment|interview|training|project|notice|mercy|"
    r"hospital|company|employer|onboarding|orientation|position|role|offer|probation)\b"
)


def _is_its(around: str, m: re.Match[str]) -> bool:
    """Whether the words speak of the degree, not of a job left or a form not completed."""
    mark = around.find("\x00")
    if m.end() <= mark:
        return not _OTHER_THINGS.search(around, m.end(), mark)
    return not _OTHER_THINGS.search(around, mark, m.end() + 16)


def is_said_done(left: str, right: str, said: str) -> bool:
    """Whether words say that studies at a place or for "a degree" ended with one."""
    if _SAID_DONE.search(left[-50:]) or _SAID_DONE.search(right[:50]):
        return True
    return said in {"degree", "diploma"} and bool(_HAS.search(left[-40:]))


def changes(said: str) -> bool:
    """Whether the words tell of a change of late."""
    return bool(_CHANGE.search(said))


def _is_never(left: str) -> bool:
    met = list(_NEVER.finditer(left))
    if not met:
        return False
    tail = left[met[-1].end() :]
    return not _NEVER_STOPS.search(tail) and len(tail.split()) <= 4


def _is_over(around: str) -> bool:
    m = _DONE.search(around)
    if m is None:
        return False
    return not re.search(
        r"\b(?:will|expect\w*|due|next|hop\w+|to be|not|haven't|hasn't|before|once|when|until)\b",
        around[max(0, m.start() - 40) : m.end() + 24],
    )


def _is_still_studying(around: str, m: re.Match[str]) -> bool:
    """ "One class short, done in May" is in progress; "hasn't finished yet, enrolled" too."""
    return (
        bool(
            re.search(
                r"\b(?:still enrolled|currently enrolled|in progress|finishing (?:it )?(?:in|"
                r"this|next)|done (?:in|by|next)|expected)\b",
                around,
            )
        )
        and "never" not in m.group()
    )
