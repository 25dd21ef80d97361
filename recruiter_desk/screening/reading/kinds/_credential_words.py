"""The words that tell how a credential stands: patterns over small letters."""

import re

_EXAM = r"(?:exam|test|boards?|registry|course|class|part|level|section|paper|last|final)"
_ITS = (
    r"(?:it|that|them|both|that one|(?:his|her|the|my|their) (?:\w+ ){0,2}?(?:licen[cs]e|"
    r"registration|cert\w*|card|ticket|pin))"
)
GIVEN_UP = re.compile(
    rf"\b(?:surrendered|revoked|suspended|struck off|stripped of|disqualified|"
    rf"voluntarily relinquished|relinquished|on suspension|took (?:it|that|the \w+) off (?:him|"
    rf"her|them|me)|"
    rf"(?:gave|given|turned|handed) (?:it|that|that one|them|those) (?:up|in|back)|"
    rf"(?:gave up|given up|handed (?:in|back)|taken away|pulled)(?= {_ITS}\b| (?:his|her|the|my|"
    rf"their)? ?$))"
)
FAILED = re.compile(
    rf"\b(?:failed(?=\s*(?:$|[,.;)]|it\b|the (?:exam|test|board|last|second|first|practical|"
    rf"written)|(?:the|his|her)\s*$|twice|once|both|again|that|{_EXAM}|first|in\b|last|by\b|\d))|"
    rf"flunked|bombed|"
    rf"(?:didn't|did not|hasn't|has not|haven't|couldn't|never) pass(?:ed)?|not passed)\b"
)
EXPIRED = re.compile(
    r"\b(?:expired|out since|been out (?:since|for)|lapsed?(?! in (?:communication|time))|"
    r"lapsing|ran out|has run out|run out|"
    r"out of date|"
    r"inactive|not current|isn't current|no longer (?:active|current|valid|holds?|held|certified|"
    r"registered|licensed|in date|on the register)|no longer (?:has|have|keeps|"
    r"maintains)(?= (?:his|her|the|an?|it|my|that)\b)|"
    r"(?:isn't|not|aren't|is not|wasn't) (?:\w+ )?(?:active|current|valid|in date|up to date|"
    r"renewed)|went inactive|"
    r"(?:didn't|never|hasn't|haven't|did not|not|has not|failed to|hasnt|"
    r"no) (?:got(?:ten)? (?:a)?round to |get (?:a)?round to |bother(?:ed)? (?:to |with )?|"
    r"yet )?(?:renew\w*|recertif\w*|revalidat\w*|kept (?:it|that) up|keep (?:it|that) (?:up|"
    r"current))|"
    r"let (?:it|that one|that|this one|them|both|(?:his|her|their|my|the) (?:[\w()/+-]+ ){0,3}?|"
    r"[a-z]{2,} ?)? ?(?:lapse|expire|go(?=\s*(?:$|[,.;)]|in\b|last|when|back|years|two|three|\d|"
    r"because|after|while|and\b|,))|slide|drop(?=\s*(?:$|[,.;)]|in\b|when)))|never reinstated|"
    r"(?:hasn't|has not|not) had (?:it|one) since|"
    r"came off|taken off|off the register|dropped off|abgelaufen|expir[ée]e?|any ?more|"
    r"allowed (?:it|that|his|her|their|the) (?:[\w()/+ -]{0,24}?)to (?:lapse|expire)|"
    r"overdue for renewal|delinquent|retired status|used to (?:hold|have)|formerly (?:held|"
    r"certified|licensed|registered))\b"
)
NOT_ITS = re.compile(
    r"\b(?:contracts?|assignment|lease|visa|offer|deal|insurance|cobra|warranty|passport|"
    r"agreement|extension|benefits|non-?compete|funding|grant|option|time|patience|money|posting|"
    r"notice|lay-?off|severance|probation|"
    r"membership|badge access|parking|battery|phone|nights?|weekends?|wants?|prefers?|looking|"
    r"under (?:her|him|me|them)|interview|start|background|drug|screen|reference|job|role|"
    r"commute)\b"
)
STILL = re.compile(r"\b(?:not|n't|never|hasn't|isn't|no)\s+(?:\w+\s)?$|n't\s+(?:\w+\s)?$")
RUNS_UNTIL = re.compile(
    r"\b(?:exp(?:ir(?:es|y|ing|ation|e))?\b\.?(?: date| on)?|valid(?: until| through| thru| till|"
    r" to)?|good (?:until|through|thru|till|to|for)|"
    r"(?:runs?|running) out|renew(?:s|al|ed)?|due(?: for renewal)?|lapses|up for renewal|"
    r"current (?:until|through|thru|to)|active (?:until|through|thru|to)|gültig bis|until|"
    r"through|in date (?:until|to|till))\b[:\s]*"
)
PROGRESS_BEFORE = re.compile(
    r"\b(?:work(?:s|ing) (?:on|towards?|to get)|stud(?:ying|ies) (?:for|towards?)|pursuing|"
    r"prep(?:ar|p)?(?:ing)? (?:for|to)|enroll?ed (?:in|on|for)|"
    r"finishing|completing|sit(?:s|ting)?(?: for)?|to sit|tak(?:es|ing)|to take|retaking|"
    r"resitting|re-sitting|scheduled (?:for|to)|book(?:ed|ing) (?:for|on|in for|her|his|the|to|"
    r"onto)|"
    r"registered (?:for|to (?:sit|take))|signed up for|in the middle of|half ?way through|"
    r"part ?way through|awaiting|waiting (?:on|for)|appl(?:ied|ying) for|"
    r"going for|about to (?:sit|take|get)|training (?:for|towards?)|doing (?:his|her|their|the|"
    r"my|a)|started (?:his|her|their|the|my|on)|"
    r"plan(?:s|ning) (?:to (?:sit|take|get|do)|on)|hop(?:es|ing) to (?:get|have|finish|sit|take|"
    r"pass)|will (?:sit|take|get|have|finish|be)|going to (?:sit|take|get)|"
    r"passed (?:\d|one|the first|level|parts?|all but|half)|took|eligible (?:for|to sit)|"
    r"close to|nearly finished|almost (?:done|finished)|thinking (?:of|about) (?:getting|the|his|"
    r"her|doing|a)?|"
    r"considering|wants? (?:to get|her|his|the|to do)|looking (?:at|into) (?:getting|the)|"
    r"interested in|candidate for|toward|towards|candidacy|(?:papers|exams|parts|sections|"
    r"modules) (?:left|to go|short|of|to do))\b"
    r"|\b\d (?:of|out of) \d\b|\b\d (?:\w+ )?(?:papers?|parts?|exams?|sections?|modules?)\b"
)
PROGRESS_AFTER = re.compile(
    rf"\b(?:candidate|finalist|part[- ]?qualified|pq|in progress|in process|pending|student|"
    rf"trainee|stud(?:ying|ies)|"
    rf"{_EXAM} (?:is )?(?:in|on|booked|scheduled|next|date)|(?<!annual )(?<!performance )"
    rf"(?<!salary )(?<!pay )(?<!probation )(?<!quarter )(?:professional |technical |peer )?review "
    rf"(?:is |will be )?(?:in|booked|set|scheduled|due)\b(?! (?:the|his|her|my) (?:office|team))|"
    rf"sitting|sits|(?:papers?|parts?|"
    rf"exams?|sections?|modules?) (?:still )?(?:to go|left|remaining|to do|to pass)|to go|"
    rf"left to (?:do|pass|sit)|"
    rf"(?:not|n't) (?:done|finished|complete\w*|fully qualified|there) yet|not yet (?:done|"
    rf"finished|complete|taken|sat)|under way|underway|ongoing|await(?:ing|s)|waiting (?:on|for)|"
    rf"so far|"
    rf"passed level|level (?:\d|i+)(?: candidate| passed)|passed parts?|booked|scheduled|"
    rf"expected|anticipated|"
    rf"apprentice(?! (?:\w+ )?(?:removed|lifted|dropped|gone))|exam in|test in|half ?way|to "
    rf"sit\b|part[- ]qual|"
    rf"takes? (?:it|the)|taking (?:it|the)|eligible|provisional|in training|still an apprentice|"
    rf"nearly there|almost (?:done|there))\b"
)
NO_BEFORE = re.compile(
    r"\b(?:no|never|without|not|nor|neither|lacks?|lacking|nothing|none|cannot|hasn't|haven't|"
    r"doesn't|don't|isn't|wasn't|didn't|"
    r"aren't|wouldn't|yet to|kein\w*|ohne|missing|short of|needs? to (?:get|do|obtain|sit|take|"
    r"earn|pass)|still needs?|still (?:has|have) to|would (?:need|have) to (?:get|sit|take|do))\b"
)
NO_STOPS = re.compile(
    r"\b(?:but|except|has (?:a|her|his|both)|holds|just|only|instead|apart|other than|though|"
    r"because|says?|problem|issues?|later than|doubt|until|gap|restrictions?|discipline|"
    r"complaints|rush|longer|trouble|"
    r"not only|not just|question|concerns?|need|needed|want\w*|like\w*|work\w*|us(?:e|es|ed|ing)|"
    r"mind\w*|know\w*|think\w*|care\w*|answer\w*|pick\w*|call\w*|return\w*|reach\w*|hear\w*|sure|"
    r"time|room|money|patience|lose|losing|far|let)\b"
)
_VERB_DONE = (
    r"(?:finish\w*|complet\w*|sat|sit|took|take|taken|pass|got|get|getting|gotten|earn\w*|held|"
    r"hold|have|had|obtain\w*|did|done|do|bother\w*|"
    r"enrol\w*|certified|licen[cs]ed|registered|qualified|start\w*|started|went for|went through|"
    r"gone for|pursued|received|add\w*|issued|came through|arrived|admitted|transferred|"
    r"follow\w*)\b"
)
NONE_OF_IT = re.compile(
    r"\b(?:there(?:'s| is| was| were) (?:none|no such|no card|no cert\w*|nothing)|there isn't "
    r"(?:one|"
    r"any)|(?:hasn't|haven't|not|never) (?:got |had |held )?one\b|(?:doesn't|don't|does not|"
    r"do not|never|didn't) (?:have|had|hold|held|got|get) (?:one|it|that|any)\b|"
    r"passed nothing|sat nothing|"
    r"no such (?:thing|card|cert\w*|licen[cs]e|number)|has none|(?:he|she|i) (?:hasn't|doesn't|"
    r"haven't|don't)(?=\s*(?:$|[,.;]))|never went (?:on|to|for)|never (?:booked|enrolled|"
    r"bothered|tested|applied))"
)
NO_AFTER = re.compile(
    r"\s*(?:[(:,-]+|\?|=|is|was|were|are)?\s*(?:no\b(?! (?:issues?|problem))|nope|none|"
    r"never\b(?! (?:lapsed|expired|had an issue))|not yet|not held|not there|n/a|nein)(?=\s*(?:$|"
    r"[,.;)(-]|" + _VERB_DONE + r"|yet|held|had|really|quite))"
    r"|\b(?:never|didn't|hasn't|haven't|did not|has not|not|doesn't|don't|isn't)\s+(?:(?:yet|"
    r"actually|quite|ever|really|even|formally|been|be|got|managed to|got round to|get round to|"
    r"got around to|gotten around to)\s+)*"
    + _VERB_DONE
    + r"(?=\s*(?:$|[.,;)!?]|it\b|one\b|that\b|them\b|those\b|yet\b|though\b|either\b|any of|"
    r"round\b|around\b|to get\b|the (?:exam|test|last|final|course|paper)|(?:his|"
    r"her) (?:last|final|exam)|in the end|ever\b|with\b|this\b|sitting|taking|getting|"
    r"because|so\b|at all))"
    r"|\b(?:isn't|is not|wasn't|not) (?:actually |really |even )?(?:one|certified|licensed|"
    r"registered|qualified|chartered|true|real|right|hers|his|something)\b"
)
LET_GO = re.compile(r"\b(?:let|lets|letting)(?: (?:the|his|her|my|their|that))?(?: \w+)?\s*$")
GONE = re.compile(r"\s*(?:\w+ )?(?:go|lapse|expire|slide|run out|drop)\b")
DROPPED = re.compile(r"\b(?:dropped|gave up|given up)(?: (?:the|his|her|my|their|that))?\s*$")
_PART = r"(?:papers?|parts?|exams?|levels?|modules?|sections?|units?)"
COUNTED = re.compile(
    rf"\W*\d+ (?:(?:of|out of|/) (?:the )?\d+ )?(?:{_PART} )?(?:passed|done|complete\w*|sat|left|"
    rf"to go|remaining|short)\b|\W*\d+ (?:of|out of|/) \d+ {_PART}|\s*{_PART} (?:short|left|to go|"
    rf"to sit|to do|outstanding|missing|remaining)\b"
)
NO_CLAIM_BEFORE = re.compile(
    r"\b(?:keen on|up for|would (?:like|love|do|take|get|want)|'d (?:like|love|do)|wants?|wanted|"
    r"needs?|requires?|(?:pays?|paid|paying) for|provides?|offers?|offering|(?:ad|jd|req|spec) "
    r"(?:says|wants|asks)|asks? (?:for|about)|asking (?:for|about)|hoping for|if|about|re|after|"
    r"once|open to|happy to (?:do|get|take)|willing to (?:do|get|take)|"
    r"(?:could|can|would|will|may|might|happy to|ready to) (?:do|take|sit|get|finish|retake|"
    r"renew)|scan of|copy of|wording of)\s+(?:\w+\s+){0,2}$"
)
NO_CLAIM_AFTER = re.compile(
    r"\W*(?:\w+ )?(?:training|course|class(?:es)?|school|apps?\b|application|appl\b|paid for|"
    r"provided|refresher|or equivalent|or eligible|(?:re)?test\b|prep\b|study|books?\b|fees?\b|"
    r"reimburs\w*|(?:is|was|are) (?:contractual|required|mandatory|wanted|needed|a must|"
    r"essential)|"
    r"contractual|instructor|after hire|within|on hire|sponsored|if\b|would\b|pays?\b|preferred|"
    r"work\b|roles?\b|jobs?\b|posting|side\b)"
)
NOT_BY_HAND = re.compile(
    r"[^.;]{0,30}\b(?:with (?:me|him|her)|on (?:me|him|her)|to hand|at home|handy|in front of|"
    r"can't find|copy|scan(?:ned)?|sent|uploaded)\b"
)
OF_A_JOB = re.compile(
    r"\b(?:this|that) (?:job|run|role|lane|route|load|site|contract|assignment)\b|"
    r"\b(?:on|for) the (?:run|lane|route|load)\b"
)
WISHED = re.compile(
    r"[^.;]{0,30}\b(?:want\w*|like|run|haul\w*|thanks|interest\w*|plans?|loads?|work|jobs?)\b"
)
HELD = re.compile(
    r"\b(?:active|current|valid|in date|up to date|in good standing|renewed|passed|holds?|has|"
    r"have|got|holder|holding|licensed|certified|registered|chartered|charterholder|earned|"
    r"obtained|received|maintains?|maintained|keeps|kept|qualified|issued|good (?:until|through|"
    r"thru|till)|vorhanden|gültig|unrestricted|clear|since|reinstated|came through|in hand|"
    r"admitted)\b"
)
RENEWED = re.compile(
    r"\b(?:renewed|reinstated|reactivated|recertified|renewing|revalidated|re-?upped|restored|"
    r"renewal (?:done|went through))\b"
)
CHANGE = re.compile(
    r"\b(?:just|passed|now|since then|recently|finally|came through|came in|this time|last week|"
    r"last month|yesterday|renewed|reinstated|issued (?:my|her|his|the|it)|was issued|new|newly|"
    r"got (?:her|his|my|the|it)|this morning|"
    r"as of|on the second|second attempt|these days|in the meantime|meanwhile)\b"
)
MAY_COME = re.compile(
    r"\b(?:eligible|exam|test|booked|sitting|working on|studying|scheduled|next|in progress|"
    r"underway|applied|waiting)\b"
)
RENEWAL = re.compile(
    r"\s*(?:license |cert |card )?(?:renewal|recert\w*|refresher|ceus?|ce\b|update)"
)
NEVER_LET = re.compile(
    r"\b(?:never|not|n't|won't) (?:\w+ )?(?:let|letting|lose|lost|losing|giv\w+ up|"
    r"drop\w*)(?: (?:his|her|the|my|their|it))?\s*$"
)
DEGREE = re.compile(
    r"\b(?:bsn|msn|bs|ba|bsc|mba|degree|bachelor\S*|master\S*|associate\S*|dnp|phd|pgcert|"
    r"pgdip|msc|llb|school|"
    r"college)\b"
)
FAR = (
    "papers",
    "paper",
    "parts",
    "exams",
    "to sit",
    "to go",
    "sitting",
    "sits",
    "part-qual",
    "part qual",
    "finalist",
    "papers to go",
)
