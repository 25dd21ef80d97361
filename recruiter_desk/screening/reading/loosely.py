"""What somebody wants of a thing named where no words beside it tell: by its clause, or an answer.

"Nights? loves them", "asked about weekends. Absolutely not", "won't touch a single night".
"""

import re

from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.text import Text

NO, YES, ONLY = "no", "yes", "only"
_GLAD = (
    r"without (?:a |an |any |so much as a )?(?:\w+ )?(?:grumble|complaint|complaining|fuss|moan|"
    r"murmur|"
    r"problem|issue|trouble|bother|hesitation|quibble|drama|word)s?|no skin off|no hair off|water "
    r"off|all the same to|(?:is |are )?neither here nor there|"
    r"(?:no|zero|not? (?:a|an|any|much of a|really a)|isn't (?:a|an)|never (?:been )?(?:a|an)|"
    r"never (?:had|has had|have had) (?:a|an|any)) (?:\w+ )?(?:bother|problem|issue|sweat|"
    r"worr(?:y|ies)|trouble|drama|hardship|objections?|qualms|deal|biggie|stress|fuss)|"
    r"(?:doesn't|does not|don't|do not|wouldn't|would not|won't|didn't|never|not) (?:\w+ )?"
    r"(?:mind(?:s|ed|ing)?|bother(?:s|ed)?|fussed|faze[sd]?|complain\w*|object\w*|refuse[sd]?|"
    r"said no|say no|turn(?:s|ed)? (?:one|it|them) down)|can't get enough|nothing against|"
    r"nothing (?:he|she|they|i) (?:likes?|loves?|enjoys?) (?:more|better)|would miss|'d be lost"
)
_GOOD = (
    r"loves?|enjoys?|thrives?|adores?|(?:quite |very |more than |perfectly |dead )?(?:happy|"
    r"happily|"
    r"gladly|glad|keen|fine|content|delighted|easy|cool|ok|okay|game|comfortable)|suits?|"
    r"works for|welcomes?|(?:'d|would|will|'ll|can|could) (?:\w+ )?(?:do|take|work|cover|go|"
    r"come in|be in|manage|sit|be there) (?:all|any|every|them|it|either|whatever|the lot)|"
    r"(?:does|do|works|takes|pulls) (?:them|it|one|these|those) (?:now|already|every|all|as|each|"
    r"most)|every (?:roster|rota|single|schedule)|as (?:many|often|much|long) as|bring (?:it|"
    r"them) on|no limits?|"
    r"(?:'d|would) sooner be|any (?:time|day) of|what (?:he|she|they|i)(?:'s| is|'d| would)? "
    r"(?:wants?|"
    r"likes?|loves?|after|prefers?|asked for)|the (?:more|longer|further) the (?:better|merrier)|"
    r"all (?:he|she|"
    r"they|i)(?:'s|'ve| has| have)? ever|(?:(?:is|are|'s|'re) )?"
    r"(?:right up )?(?:his|her|their|my) (?:thing|"
    r"street|bread and butter|cup of tea|comfort zone|jam|element|preference|favou?rites?|sweet "
    r"spot)|"
    r"(?:book|put|sign|count) (?:him|her|them|me) (?:down |in |up )?(?:for|on)|all (?:of them|for "
    r"it)|"
    r"how (?:s?he|they|i)(?:'s|'ve| has| have)? (?:always )?(?:lived|worked|likes?|built|wired)|"
    r"lives? (?:for|out of)|used to (?:it|that|them)|nobody waiting|nothing to keep|no ties"
)
_BAD = (
    r"won't|will not|can't|cannot|can not|couldn't|doesn't|does not|don't|do not|didn't|isn't|"
    r"aren't|hasn't|hasn\\'t|haven't|wouldn't|would not|not|never|nope|no way|no chance|refus\w+|"
    r"(?:is|are|was|were|'re) out\b(?! of| in| and)|off the table|no|none|nothing|nor|neither|"
    r"without|hates?|dreads?|"
    r"never (?:free|around|available)|not (?:his|her|their|my) (?:thing|cup of tea|bag|scene)|"
    r"excused|exempt\w*|(?:took|taken|signed|kept) (?:him|her|them|me) off|banned|forbid\w*|"
    r"(?:for|is for|are for) (?:church|family|the kids|his kids|her kids|my kids)|gave up|"
    r"given up|"
    r"stopped|finished with|done with|off (?:them|it|nights|weekends|call)"
)
_DARK = re.compile(
    r"\b(?:if|unless|depend\w*|might|maybe|perhaps|possibly|prefer\w*|rather|ideally|hop(?:es|"
    r"ing)|"
    r"less|fewer|might|used to(?! it| that| this| them)|was|were|had|tonight|last night|until|"
    r"till|after(?= \w)|ask|check|"
    r"except|apart from|other than|besides|lately|recently|(?:this|next|last) (?:week|month)|"
    r"travel(?:l?ed)|worried|wonder\w*|per|for now|at first|initially|sometimes|occasional\w*)\b"
)
_THEIRS = re.compile(
    r"\b(?:client|client's|manager|director|supervisor|unit|role|team|department|post|req|job|"
    r"position|they|they're|they've|they'd|site|company|opening|schedule|rota|we|we're|our|"
    r"husband|wife|partner|brother|sister|mother|father|mum|mom|dad|son|daughter|kids|boss|"
    r"colleague\w*|friend|roommate|flatmate|reference|interview\w*|call(?:ed|ing)? (?:her|him|me|"
    r"back)|ring|phone|reach|talk|chat|meeting|visit|tour|panel|email|(?!s?he\b|they\b|i\b|"
    r"who\b)\b\w+ (?:wants|needs|has|"
    r"pays|offers|runs|likes))\b"
)
_ASKS = re.compile(
    r"\b(?:asked|asking|ask|asks|raised|mentioned|brought up|told (?:him|her|them)|what about|"
    r"on the subject of|wants?|needs?|it is|it's|would be|is|are|re|regarding|presented|pitched|"
    r"rota|contract)\b|[?:]\s*$"
)
_ANSWER = re.compile(
    r"[\"'\s,:-]*(?:(?:s?he|they|i)(?:'s| is| says?| said| was| goes)?:? (?:that )?|says?:? |"
    r"said:? |well,? |oh,? |(?:good )?(?:god|lord|heavens?|hell|christ|jesus),? |please,? |"
    r"ha,? |and |but |so |\")*(?:"
    rf"(?P<yes>{_GLAD}|yes|yep|yeah|sure|fine|of course|absolutely(?! not)|definitely(?! not)|"
    r"loves?|happy|any ?time|easy|suits|all good|grand|gladly|perfect|great|no longer an issue|"
    r"all for|would|'d do|up for|game|not an issue)"
    r"|(?P<no>absolutely not|definitely not|not a chance|not happening|no way|no chance|never|"
    r"nope|out\b|off the table|can't|cannot|can not|won't|will not|that's a no|a no\b|hard no|"
    r"flat no|not for|doesn't|does not|don't|isn't|not (?:having|doing|interested|possible|on)|"
    r"refuses|no\b(?! (?:longer|idea|answer|reply|news|word|preference|comment|rush|hurry))))"
    r"(?![\w])"
)
_GLADLY = re.compile(rf"(?<!\w)(?:{_GLAD})(?!\w)")
_WELL = re.compile(rf"(?:(?<![\w])|(?<=\w)(?='))(?:{_GLAD}|{_GOOD})(?![\w])")
_ILL = re.compile(rf"(?<![\w])(?:{_BAD})(?![\w])")
_ALL_ALONE = re.compile(
    r"\s*(?:shifts?|work|roles?|jobs?)?\s*(?:is|are)? ?(?:really )?(?:all|the only (?:thing|"
    r"shift|hours|one)s?) (?:that )?(?:s?he|they|i)(?:'ll|'d|'s|'ve| will| would| can| wants?|"
    r" has| does)?\b(?! ever (?!asked|wanted|agreed|looked|said|considered))"
)
_A_JOB = re.compile(
    r"\b(?:an?|any|another|no|every) (?:\w+ )?(?:job|role|position|contract|schedule|rota|site|"
    r"company|team|unit|post|opening)\b"
)
_TURN = re.compile(
    r"\band (?=(?:would|will|never|won't|can|can't|could|doesn't|has|is|was|s?he|they|i)\b)"
)
"""Where something new is said of them, past which no word reaches."""
_COMMA = re.compile(r",|:| - |\(")
_REACH = 70
_FEW = 34


def loosely(text: Text, clause: Clause, start: int, end: int) -> tuple[str, int]:
    """The stance to a thing between two places, and where the words that tell it end.

    "" where nothing tells it, or more than one thing.
    """
    if text.is_resume:
        return "", end
    low = text.low
    if m := _ALL_ALONE.match(low, end, clause.end):
        return ONLY, m.end()
    for bounds in _stretches(low, clause, start, end):
        if stance := _within(low, bounds, start, end):
            return stance, max(end, bounds[1])
    return in_answer(text, clause, start, end)


def _stretches(low: str, clause: Clause, start: int, end: int) -> list[tuple[int, int]]:
    """Where to look: the part between commas it stands in, that with the next, all near it."""
    commas = [m.start() for m in _COMMA.finditer(low, clause.start, clause.end)]
    first = max((at + 1 for at in commas if at < start), default=clause.start)
    following = [at for at in commas if at >= end] + [clause.end]
    last, next_last = following[0], following[min(1, len(following) - 1)]
    turns = [m.start() for m in _TURN.finditer(low, clause.start, clause.end)]
    least = max((at for at in turns if at < start), default=clause.start)
    most = min((at for at in turns if at >= end), default=clause.end)
    near = max(least, start - _REACH), min(most, end + _REACH)
    parts = [(first, last), (first, next_last), near]
    found = [(max(least, one), min(most, other)) for one, other in parts]
    return list(dict.fromkeys(found))


def _within(low: str, bounds: tuple[int, int], start: int, end: int) -> str:
    """By all words of a stretch around it, where they agree and nothing darkens them."""
    first, last = max(bounds[0], start - _REACH), min(bounds[1], end + _REACH)
    theirs = _A_JOB.sub("", low[first:last])
    if _DARK.search(low, first, min(last, end + _FEW)) or _THEIRS.search(theirs):
        return ""
    words = f"{low[first:start]} \x00 {low[end:last]}"
    glad = _GLADLY.sub("\x01", words)
    bad, good = _ILL.search(glad) is not None, _WELL.search(words) is not None
    if bad == good:
        return ""
    return NO if bad else YES


def in_answer(text: Text, clause: Clause, start: int, end: int) -> tuple[str, int]:
    """By the answer that follows where the thing was asked, or stands alone."""
    following = text.after(clause)
    if following is None or following.line != clause.line:
        return "", end
    low = text.low
    alone = clause.end - clause.start - (end - start) <= 8
    asked = clause.asks or alone or _ASKS.search(low, max(clause.start, start - 40), clause.end)
    if not asked or clause.end - end > _FEW:
        return "", end
    m = _ANSWER.match(low, following.start, following.end)
    if m is None or _DARK.search(low, following.start, min(following.end, m.end() + 40)):
        return "", end
    return (YES if m["yes"] else NO), m.end()
