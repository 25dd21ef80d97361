"""How a skill stands in what was said: done, little, only watched, past, never; or not said."""

import re

from recruiter_desk.screening.lexicon import Met
from recruiter_desk.screening.reading.experience.denials import denied, strong
from recruiter_desk.screening.reading.experience.named import lexicon

DONE, NEVER, LITTLE, WATCHED, PAST, LISTED = "done", "never", "little", "watched", "past", "listed"

_WISH = re.compile(
    r"\b(?:wants?(?! to be)|wanted|would (?:like|love|rather|learn|consider|do|take)|prefers?|preferred|preference|looking (?:for|to|at)|interest(?:ed)?|"
    r"seeking|open to|keen|hop(?:es|ing)|willing|happy to (?:train|learn|cross)|(?:can|could|will|willing to|eager to) (?:\w+ )?(?:learn|train|be trained|cross)|learn(?:ing)?(?! (?:it|on the job))|studying|taking a course|"
    r"(?:wo|would|will)(?:n't| not) (?:do|take|touch|consider|accept|work) ?|won't|refuses?|avoid\w*|rather not|get into|getting into|move into|moving into|"
    r"break into|transition\w*|hates?|dislikes?|loves? (?:to|the idea)|please|tired of|sick of|burn(?:ed|t)|no more|only wants|doesn't want|"
    r"job is|role is|position is|they have|they use|they run|(?:client|site|hospital|facility|clinic|department|company|plant|shop|place|unit|employer|office|they)"
    r"(?:'s)? (?:\w+ )?(?:has|have|had|uses?|runs?|is|are|needs?|wants?|don't|doesn't|went)|"
    r"pitched|sent (?:him|her|them|over|the|job)|submitted|job description|jd|told (?:him|her|them) (?:about|it|the)|call back|left (?:a )?(?:message|voicemail|vm)|voicemail|"
    r"on the resume|(?:cv|resume) (?:says|shows|lists|has|claims|mentions)|(?:says|listed|lists) on (?:the |her |his |their )?(?:cv|resume)|"
    r"complain\w*|doubt|trainee|job board|ad |advert|posting|reqs?|not against|against|fine without|ok without|pick(?:ing)? (?:it )?up|be taught|get up to speed|ramp up|must|required|requirement|a plus)\b"
)
_NEW_WORD = re.compile(r"\b(?:he|she|they|i|says?|said|has|turns out|actually)\b|:")
_NO_HELD = re.compile(r"(?:no|doesn't|don't|never) (?:problem|issue|mind)")
_NOUN_AFTER = re.compile(
    r"\s*(?:and \w+ |/\w+ )?(?:role|job|position|opening|req|gig|posting|opp|opportunity|opportunities|openings|roles|jobs|positions|contract|client|site|"
    r"vacancy|assignment|manager|director|lead\b|team (?:needs|is)|school|program|course|class|exam|boards?|registry|interview|offer|shift|"
    r"shifts|department is|rep\b|vendor|company|conference|guy|recruiter|hire)s?\b"
)
_LEARNT = re.compile(
    r"\b(?:a (?:little|bit|tiny bit|touch|smattering)(?: bit)?(?: of)?|some|limited|light|minimal|basic|basics of|rusty (?:on|with|in)|rusty|exposure to|exposed to|"
    r"familiar with|trained (?:on|in)|training (?:on|in)|oriented to|beginner|entry-level|dabbled (?:in|with)|played (?:around )?with|"
    r"theoretical|coursework in|classes in|self-taught|tinkered with|sat in on|helped (?:out )?with|assisted (?:with|in)|supported|"
    r"read about|(?:only |just )?(?:shown|taught|told) (?:how )?(?:to )?(?:use|run|do)?|understanding of|awareness of|learning|hardly any|barely any|barely|very little|only a little|not much|occasional(?:ly)?|grundkenntnisse|notions (?:de|d'))"
    r"\s+(?:of |in |with |on |any |the |bit of )*$"
)
_WATCHED = re.compile(
    r"\b(?:shadow(?:ed|ing|s)?|observ(?:ed|ing|es|ation)|watched|watching|sat in|looked on|stood in)\s+(?:only )?"
    r"(?:\w+ ){0,3}?(?:of |in |on |with |the |a |some |at )*$"
)
_DOING = re.compile(
    r"\b(?:us(?:es?|ed|ing)|work(?:s|ed|ing)?(?: a lot| mostly| daily)? (?:with|in|on|at|as)|does|did|done|doing|do|ran|runs?|running|operat\w+|perform\w*|"
    r"comfortable (?:with|in|doing|on)|experienced?(?: in| with| of| on|:)?|proficient(?: in| with)?|knows?|knowledge of|strong(?: in| on| with| at)?|solid(?: in| on)?|good (?:with|at|in)|great (?:with|at|in)|"
    r"fluent(?: in)?|speaks?|spoke|skilled(?: in| with| at)?|expert(?: in| with| at)?|years?(?: of| in| with| on| doing)?|background in|certified (?:in|on)|scans?|scanning|scanned|drives?|"
    r"drove|driving|driven|codes?|coded|coding(?: in)?|programs?|programm\w+|writes?|wrote|written|writing|built|builds?|building|lead|leads|led|leading|manag\w+|handl\w+|hands-on(?: with| in)?|"
    r"cross-?trained (?:in|on|to)|plenty of|lots of|tons of|a lot of|mostly|primarily|mainly|teach(?:es|ing)?|taught|floats? to|floated to|been in|trained others (?:in|on)|"
    r"weld(?:s|ed|ing)?|cooks?|cooked|took|takes?|lives? in|day in day out|heavy|deep|implemented|rolled out|administ\w+|configured|deployed|maintain\w*|sold|sells|selling|closed|covers?|covered|covering|"
    r"prepar\w+|fil(?:es|ed|ing)|draft\w*|owned|owns|responsible for|in charge of|native|bilingual(?: in)?|has|have|had|got|yes to|also|plus|with|scrub(?:s|bed|bing)|assist(?:s|ed) (?:with|in)|"
    r"(?:he|she|they|who|also|still|mostly|currently|i) (?:\w+ly )?(?!wants|needs|likes|hates|says|asks|loves|prefers|avoids|dislikes|mentions|"
    r"knows|applies|learns|considers|misses|thinks|lacks|doubts|hears|sees|was|is|has|does)\w{3,}s)"
    r"\s+(?:\w+(?:,| and|/) )?(?:in |with |on |of |the |a |an |his |her |their |all |some |any |both |own |daily |much |every |lots of |plenty of |full |regular |on a |kinds of |real )*$"
)
_AFTER_DONE = re.compile(
    r"\s*(?:[,:?-]\s*)?(?:yes|yep|yeah|daily|every day|every shift|is (?:solid|strong|excellent|fluent|his|her|their)|since \d|for (?:\d|years|over|about)|"
    r"\(?\d+\s*\+?\s*years?|experience(?! (?:needed|required|preferred|is (?:a must|needed|required))))\b"
)
_AFTER_NO = re.compile(
    r"\s*(?:(?:is|was|would be|'s) (?:all |completely |brand |totally |quite )?new (?:to|for) (?:him|her|them|me)\b|never came up\b|"
    r"(?:is|was) (?:never |not )(?:part of|something|in (?:his|her|their))|(?:is|was) always (?:done|handled|run) by\b|(?:isn't|is not|was never|wasn't) (?:something|anything|part|in)\b|is (?:non-?existent|zero|nil)|is (?:a )?foreign|(?:is )?greek to)|"
    r"\s*(?:\?|:|=|-|,)?\s*(?:no|none|never|nope|nil|zero|not (?:at all|yet|ever|really done))\b(?=\s*(?:$|[,.;)!]|he\b|she\b|but\b|at all|ever|experience|and\b|used|done|touched|in ))"
)
_ONLY = re.compile(r"\b(?:only|just|merely|all (?:he|she|they|i) did|never more than|nothing but|no more than)\b")
_NO_LIST = re.compile(
    r"\bno (?:weekends?|nights?|call|travel|on-call|holidays?|agency|relocation|overtime|rotation)\b|"
    r"\b(?:days|nights|outpatient|clinic|weekdays|perm|remote)[ -]only\b"
)
_WEAK_LINE = re.compile(
    r"\W*(?:also )?(?:familiar(?:ity)? with|exposure to|learning|currently learning|basic knowledge|basics?|coursework|some experience|"
    r"some exposure|beginner|working on|interested in|want to learn|exposure|familiar)\b"
)
_LEVELS = {
    "a1": 1, "a2": 2, "b1": 3, "b2": 4, "c1": 5, "c2": 6, "native": 6, "mother tongue": 6, "muttersprache": 6, "bilingual": 6,
    "langue maternelle": 6, "mother-tongue": 6, "muttersprachlich": 6, "madrelingua": 6, "moedertaal": 6,
    "fluent": 5, "fließend": 5, "fliessend": 5, "courant": 5, "verhandlungssicher": 5, "business fluent": 5, "advanced": 5, "full professional": 5,
    "professional": 4, "working knowledge": 3, "working": 3, "business": 4, "upper intermediate": 4, "good": 4, "gut": 4, "sehr gut": 5, "intermediate": 3,
    "conversational": 3, "elementary": 1, "basic": 1, "basics": 1, "beginner": 1, "grundkenntnisse": 1, "notions": 1, "some": 1, "a little": 1, "a few words": 1, "holiday": 1,
    "tourist": 1, "school": 1, "schoolbook": 1, "broken": 1, "limited": 1,
}  # fmt: skip
_LEVEL = "|".join(sorted(map(re.escape, _LEVELS), key=len, reverse=True))
_LEVEL_BEFORE = re.compile(rf"\b({_LEVEL})(?:\s+(?:in|level|spoken|speaker of|of))?\s*$")
_LEVEL_AFTER = re.compile(
    rf"(?:'s| is| at| level| skills| language)*\s*[-:(,|–]?\s*(?:at |is |only |just |about |roughly |around |more like |level |her |his |now )*({_LEVEL})\b"
)
_NO_TONGUE_AFTER = re.compile(
    r"\s+(?:compan|client|market|team|boss|firm|employer|citizen|passport|degree|office|subsidiar|parent|plant|school|teacher|"
    r"interpret|customer|owner|national|university|literature|food|restaurant|cuisine|version|major|lit\b|studies|accent|husband|wife|test)"
)


def how(low: str, met: Met, others: list[Met], first: int, last: int) -> str:
    """How a skill of a clause of typed notes stands; "" where the clause does not say it.

    `first` and `last` bound the clause, `others` are all skills named in it.
    """
    if _NOUN_AFTER.match(low, met.end, last):
        return ""
    if strong(low, first, met) and (said := denied(low, met, others, first, last)):
        return said
    if _wished(low, met, first, last) or _NO_LIST.search(low, first, last):
        return ""
    if met.means in lexicon().spoken and _NO_TONGUE_AFTER.match(low, met.end, last):
        return ""
    if _AFTER_NO.match(low, met.end, last + 9):
        return NEVER
    before = _without_others(low, met, others, first)
    if _WATCHED.search(before) and _ONLY.search(before):
        return WATCHED
    if said := denied(low, met, others, first, last):
        return said
    if re.search(r"\b(?:no|not|never|without|\w+n't|zero|lacks?)\b", before):
        return ""
    return _said_done(low, met, before, last)


def _said_done(low: str, met: Met, before: str, last: int) -> str:
    if met.means in lexicon().spoken and (rank := level(low, met, last)):
        return LITTLE if rank <= 2 else DONE
    if _LEARNT.search(before):
        return LITTLE
    if re.search(r"\b(?:used to (?:\w+ )?|no longer )(?:\w+ )?$", before):
        return PAST
    if _DOING.search(before) or _AFTER_DONE.match(low, met.end, last):
        return DONE
    return ""


def _wished(low: str, met: Met, first: int, last: int) -> bool:
    """Whether a wish or the client's need reaches the word: "wants MRI only, no CT"."""
    for m in _WISH.finditer(low, first, last):
        if _NO_HELD.match(m.group()):
            continue
        if m.start() >= met.end:
            if "," not in low[met.end : m.start()]:
                return True
        elif not _NEW_WORD.search(low, m.end(), met.start):
            return True
    return False


def _without_others(low: str, met: Met, others: list[Met], first: int) -> str:
    """What stands before a word with the list it is in taken away: "does CT and MRI" → "does "."""
    edge = met.start
    for other in reversed(others):
        if other.end <= edge and re.fullmatch(
            r"\s*(?:,|/|&|and|or|,\s*and|,\s*or|plus)?\s*(?:a little |some )?",
            low[other.end : edge],
        ):
            if re.search(r"little|some", low[other.end : edge]):
                break
            edge = other.start
    return low[first:edge]


def weak_on_paper(low: str, met: Met, first: int, last: int) -> str:
    """ "little" or "watched" where a resume says no more than that, else ""."""
    before = low[first : met.start]
    if _WATCHED.search(before):
        return WATCHED
    if _WEAK_LINE.match(before):
        return LITTLE
    after = low[met.end : min(last, met.end + 22)]
    if re.match(
        r"\s*[-(:,]?\s*(?:basic|beginner|learning|familiar|exposure|a little|in training|notions|coursework|self-study|hobby|novice|in progress|personal projects?|school|observ)",
        after,
    ):
        return LITTLE
    return LITTLE if _LEARNT.search(before) and "some" not in before[-8:] else ""


def level(low: str, met: Met, last: int) -> int:
    """How well a language is spoken, 1 (A1, basic) to 6 (C2, native); 0 where it is not said."""
    m = _LEVEL_BEFORE.search(low, max(0, met.start - 26), met.start)
    m = m or _LEVEL_AFTER.match(low, met.end, min(last + 2, met.end + 34))
    return _LEVELS[m[1]] if m else 0
