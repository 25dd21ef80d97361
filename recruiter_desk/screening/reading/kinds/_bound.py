"""Whether the words around a place tell that they would go there, or never, or that they stay."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.places import Placed, place_at
from recruiter_desk.screening.reading.text import Text

GO, NEVER, STAY = "go", "never", "stay"
_CAPITAL = re.compile(r"(?<![\w.@'-])[A-Z][a-zà-ÿ]+")
_IN = r"(?: (?:to|for|in|into|near|toward|over to|down to|up to|out to|back to|down in|back in))? "
_WILL = (
    r"(?:would|'d|will|'ll|could|can|ready|happy|keen|glad|willing|wants?|wanted|wanting|dying|"
    r"plans?|planning|going|prepared|hoping|hopes|set|looking|packed|free|eager|love|likes?|fine)"
)
_GOING = (
    r"(?:go|move|head|up sticks|relocate|shift|transfer|pack up|live|settle|end up|be based|"
    r"be living|"
    r"be down|be up|be over|make the move|make the jump|put down roots|buy)"
)
_GO_BEFORE = re.compile(
    rf"{_WILL} (?:to )?(?:\w+ ){{0,3}}?{_GOING}(?: (?:home|back|out|down|up|over|anywhere|with|"
    rf"the|"
    rf"family|kids|there|and|wife|tomorrow))*{_IN}(?:the )?$"
    r"|(?:'re|'s|'m|is|are|all|both|was|were|be) (?:\w+ )?(?:off|headed|heading|bound|moving|"
    r"relocating|"
    r"shifting|emigrating|transferring|packing up|going back|going home|going (?:down|up|over|"
    r"out)|"
    r"returning)(?: (?:home|back|out|down|up|over|with the family))* (?:to|for) $"
    r"|(?:sold|all in|dead set|set|keen|decided|settled|bent|sweet) on (?:moving to |living in )?$"
    r"|(?:plan|idea|goal|destination|next stop)(?:'s| is|:| =)(?: now)?(?: to (?:be|go|live|"
    r"settle)(?: in| to)?)? $"
    r"|(?:clos(?:es?|ed|ing)|sign(?:s|ed|ing)?|offer|deposit|put down|exchang(?:es?|ed|ing)|bid)\b"
    r"[^.;]{0,16}?\b(?:on|for) (?:a|an|the|their|his|her)(?: \w+)? (?:house|home|flat|apartment|"
    r"condo|place|lot) in $"
    r"|(?:flat|house|apartment|place|condo|school|nursery) (?:viewings?|sorted|found|picked|lined "
    r"up|ready|waiting|booked)(?: \w+)? (?:in|at) $"
    r"|(?:joins?|joining|follow(?:s|ing)) (?:him|her|them|(?:his|her|their) \w+)(?: out| over)? "
    r"(?:in|to|at) $"
    r"|(?:open to|up for|game for|ready for|yes to|said yes to|fancies|been wanting|wanting|"
    r"dreaming "
    r"of|anywhere in|anyplace in|any place in|somewhere in|relocation to|a move to|move to|moving "
    r"to|house hunting in|apartment hunting in|places? in|a lease in|schools? in)(?: the)? $"
)
_GO_AFTER = re.compile(
    r"(?:,? (?:\w+ )?(?:is|'s))? where (?:they|he|she|i|we)(?:'re|'s|'m|'d| are| is| am|"
    r" would)? (?:all |"
    r"both |now )?(?:headed|going|bound|off|moving|heading|wants?|want|hop\w+|plan\w*|love|like)"
    r"|(?: (?:building|plant|site|job|role|office|clinic|campus|one))?\? ?[\"']?(?:yes|yep|"
    r"yeah|sure|of "
    r"course|absolutely|love to|would love|in a heartbeat|no problem|why not|happily)"
    r"|(?: for good)? by (?:the )?(?:end of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|"
    r"spring|summer|fall|autumn|winter|easter|christmas|xmas|new year)"
    r"(?=[^.;]{0,60}\b(?:house|flat|apartment|condo|lease|landlord|schools?|moving|moved?|"
    r"for good|"
    r"family|wife|husband|fianc\w+|partner|parents|mother|mum|mom|living|settled)\b)"
    r"|(?: or \w+)? (?:both|either|all) (?:fine|ok|okay|good|great|work)\b"
    r"|,? (?:here (?:we|they|he|she|i) come)"
)
_NO = (
    r"(?:never|not|n't|no|wouldn't|won't|nothing|refus\w+|isn't|aren't|wasn't|nor|neither|nobody)"
)
_STAY_BEFORE = re.compile(
    r"(?:stay(?:s|ing)?|stayed|remain(?:s|ing)?|rooted|lifer|settled|tied|anchored|wedded|"
    r"bound|stuck|glued|"
    r"put down roots|roots|dug in|planted|born and bred|home for good|happy|keeping) (?:right |"
    r"put |"
    r"here |there |local |on |down |up |firmly |very |where \w+ (?:is|are|am) )*(?:in|to|at|near|"
    r"around|inside|within|side of|with) (?:the )?$"
    r"|(?:bleib\w*|reste(?:ra)?|blijft|resta|se queda|zostaje|blir|bliver) (?:in|à|en|a|w|i) $"
    r"|(?:\bne|\bpas|n')\b[^.;]{0,20}\bquitter $"
    rf"|(?:{_NO}|why would|no way|no chance|no question)\b[^.;]{{0,30}}?\b(?:leav(?:e|ing)|"
    rf"left|shift"
    r"(?:ing)?|budg(?:e|ing)|uproot\w*|mov(?:e|ing)|going|pull \w+|part(?:ing)?|drag \w+|get \w+)"
    r"(?: (?:away|out|from|of|with|ever|the kids|the family))* $"
    r"|(?:moving|move|moves|leaving|relocating|getting) (?:out of|away from|from) $"
)
_OUT_AFTER = re.compile(
    r"[\w ,]{0,14}? (?:is|'s|was|are) (?:\w+ )?(?:off|out|never|not|no\b|impossible|unthinkable)"
)
_STAY_AFTER = re.compile(
    r" (?:through and through|born and bred|to the (?:bone|core)|people|folks?|lifers?)\b"
    r"|,? (?:for (?:good|life|ever|keeps|the long haul|the duration)|(?:till|until|"
    r"til) (?:retirement|the "
    r"end|\d{4}|(?:he|she|they|i) (?:retires?|dies?|die|drops?))|(?:is|'s) (?:home|"
    r"where (?:they|he|she|"
    r"i|we)(?:'s|'re|'ll| is| are| will)? (?:stay\w*|home|belongs?|rooted)))"
)
_NEVER_BEFORE = re.compile(
    rf"\b{_NO}(?:,| \w+){{0,6}}? (?:go|going|move|moving|live|living|relocat\w+|consider(?:ed|"
    rf"ing)?|look at|"
    r"looked at|thought (?:of|about)|thinking (?:of|about)|mentioned|said|named|wanted|want|"
    r"wants|had|"
    r"agreed (?:to|on)|interested in|interest in|heading|headed|do|setting foot|set foot|"
    r"plans? for)"
    r"(?: (?:a|the|any|of|move|moving|anywhere|going|relocating|out|over|down|up|back|to|for|"
    r"in|into|"
    r"near))* $"
    r"|\bwhy (?:on earth )?would (?:he|she|they|i|we|you) (?:ever )?(?:go|move|want|live|"
    r"look)[\w ]{0,12} $"
    r"|\b(?:not|never|won't|hard no to|no to|forget|anywhere but|ruled out|rules out) $"
)
_NEVER_AFTER = re.compile(
    r"[^.;?]{0,28}?(?:'s| is| was| were| has|,)? (?:never|not|off|out|n't|a no\b|a hard no|"
    r"nowhere)"
    r"(?: \w+){0,3}?(?: |$)(?:the plan|plan\b|the table|table\b|cards|an option|option\b|"
    r"happening|the "
    r"question|question\b|mention\w*|discuss\w*|mind\b|for (?:him|her|me|them|us)\b|came up|"
    r"come up|"
    r"been (?:the|a|on|part|in)|considered|the picture|the idea|her idea|his idea|my idea|on\b|"
    r"wanted)"
    r"| (?:war|ist|kommt|wäre) (?:\w+ )?(?:nie|nicht|kein)(?: ein| in)? (?:thema|frage|option|"
    r"plan)"
    r"|,? (?:non|nein|nee|nej)\b"
    r"|(?: (?:building|plant|site|job|role|office|clinic|campus|one))?,?\? ?[\"']?(?:no\b|"
    r"never|nope|"
    r"not|why|what|since when|who said|we're staying|i'm staying|hard no|god no|good god)"
    r"| (?:is |was )?(?:a |an )?(?:no\b|hard no|non-?starter|out\b)(?! (?:problem|issue))"
    r"| (?:in mind|on (?:his|her|their|my) mind)"
)
_NOT_LIVING = re.compile(
    r"\b(?:interview\w*|onsite|visit\w*|tour\b|day trip|conference|panel|training|weekly|"
    r"commut\w*|"
    r"driv(?:e|es|ing)|days? (?:a|per) week|hybrid|once a month|travel\w*|fly|flying|flights?|"
    r"weekend|"
    r"vacation|holiday|hotel|for (?:the|a) (?:week|day|meeting|wedding|funeral)|licen[cs]\w*|"
    r"project|"
    r"study|studied|graduated|worked|born|client|territory|region|market|customers?|route|agency|"
    r"account|contract|assignment|shift|recruiter|references?|parents|grew up|used to)\b"
)
_OTHERS = re.compile(
    r"\b(?:brother|sister|mother|father|mum|mom|dad|son|daughter|cousin|friend|colleague|boss|"
    r"roommate|[mfbs]-i-l|[mfbs]il|mother-in-law|father-in-law|"
    r"flatmate|client|company|office|plant|team|employer|hospital|firm|uncle|aunt|ex|in-laws|"
    r"parents)"
    r"(?:'s|'re| is| are| was| were| has| have| moved| moves?| lives?| wants?| works?| stays?)\b"
)
_SOME_AFTER = re.compile(
    r"through and|born and|\bpeople\b|\bfolks?\b|\blifers?\b|'s home|\?|\bby\b|\b(?:non|"
    r"nein|nee|nej|nie|nicht|kein)\b|"
    r"\bwhere\b|\bhere (?:we|they)|\b(?:both|either|all) |\bfor (?:good|life|ever|keeps|"
    r"the )|\b(?:un)?till?\b|"
    r"(?:is|'s) home|\b(?:never|not|off|out|no|nowhere|in mind)\b|n't|on \w+ mind"
)
_REACH = 64


class Bound(NamedTuple):
    """Words about a place: `go` there, `never` there, or `stay` there; where they stand."""

    what: str
    start: int
    end: int
    place: Placed


def bounds(text: Text, clause: Clause) -> Iterator[Bound]:
    """What a clause tells of going to, or staying in, the places it names."""
    low = text.low
    last = clause.start
    for m in _CAPITAL.finditer(text.text, clause.start, clause.end):
        if m.start() < last or not _may_tell(low, clause, m):
            continue
        place = place_at(text, m.start(), clause.end)
        if place is None and low.startswith("'s ", m.end()):
            place = place_at(text, m.start(), m.end())
        if place is None or place.start != m.start() or not place.spots or len(place.name) < 3:
            continue
        last = place.end
        before = low[max(clause.start, place.start - _REACH) : place.start]
        stop = min(len(low), clause.end + 24, place.end + _REACH)
        what = _told(before, low[place.end : stop])
        if what and not _is_beside(low, clause, place, what):
            yield Bound(what, clause.start, max(place.end, clause.end), place)


def _may_tell(low: str, clause: Clause, m: re.Match[str]) -> bool:
    """Whether words before or after a capital word may tell of going or staying."""
    if _SOME_AFTER.search(low, m.end(), m.end() + _REACH):
        return True
    before = low[max(clause.start, m.start() - _REACH) : m.start()]
    return any(p.search(before) for p in (_GO_BEFORE, _STAY_BEFORE, _NEVER_BEFORE))


def _told(before: str, after: str) -> str:
    before = before if before.endswith((" ", '"', "'")) or not before else f"{before} "
    left = _STAY_BEFORE.search(before)
    if left is not None:
        if left.group().startswith(("mov", "leav", "relo", "gett")):
            return STAY if _OUT_AFTER.match(after) else ""
        return STAY
    if _NEVER_AFTER.match(after) or _NEVER_BEFORE.search(before):
        return NEVER
    if _STAY_AFTER.match(after):
        return STAY
    if _GO_BEFORE.search(before) or _GO_AFTER.match(after):
        return GO
    return ""


def _is_beside(low: str, clause: Clause, place: Placed, what: str) -> bool:
    """Whether a visit, a job or somebody else is what the clause speaks of."""
    first = low.rfind(",", clause.start, place.start) + 1 or clause.start
    near = low[max(first, place.start - _REACH) : min(clause.end, place.end + 24)]
    if _OTHERS.search(low, clause.start, place.start):
        return True
    return _NOT_LIVING.search(near) is not None and (what == GO or "hotel" in near)


_LEAVING = re.compile(
    r"\bmovers? (?:are |is |were )?(?:\w+ )?(?:quoted|booked|lined up|hired|come|coming)"
    r"|\b(?:house|home|flat|condo|place|apartment|bungalow|cottage) (?:\w+ )?(?:(?:could|can|"
    r"will|would|"
    r"is|'s|goes|going|has|gets|to|already|being|been|be) )*(?:listed|on the market|"
    r"up for sale|under "
    r"offer|for sale|sold\b|rented (?:out|to)|let out|viewings? there|viewing there)"
    r"|\b(?:be|live|living|settled|gone|move|start) (?:down|up|over|out) there (?:by|from|in|"
    r"before|the)\b"
    r"|(?:will|'ll|would|to|can) (?:be|live|be living) there (?:by|from|before|in|come) (?:the )?"
    r"(?:end of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|fall|autumn|"
    r"winter|easter|christmas|xmas|new year)"
    r"|\bsettl(?:e|ing) (?:over |down |out |up )?there\b"
    r"|\bjoins? (?:him|her|them) (?:there|by|in|before|at|for)\b"
    r"|\b(?:gave|given|giving|handed in) (?:\w+ )?notice (?:to|on) (?:the|her|his|their) "
    r"(?:landlord|landlady|flat|apartment|place|lease)"
    r"|\b(?:flat|house|apartment) (?:viewing|ready|waiting|found)\b"
    r"|\b(?:there|gone|out of here|on the road|packed up|ready to go) (?:by|before|"
    r"come) (?:the )?(?:end "
    r"of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|fall|autumn|winter|"
    r"easter|"
    r"christmas|xmas|new year|memorial|labor|thanksgiving|school|mid)"
    r"|\b(?:school places?|schools? (?:\w+ )?picked|kids (?:are |have been )?enrolled|"
    r"lease signed|"
    r"truck (?:is )?booked|boxes (?:are )?packed|van (?:is )?booked)"
    r"|\b(?:they're|we're|they are|we are|he's|she's|i'm) (?:all )?going(?:,| together|"
    r" for (?:sure|good)|"
    r" in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
    r"|\b(?:pack up and go|packed and ready|up sticks|load (?:up )?the truck|"
    r"bags (?:are )?packed)\b"
)
_THERE = (
    "there",
    "ready to go",
    "going",
    "gone",
    "join",
    "notice",
    "flat ",
    "house ",
    "apartment ",
)


def is_leaving(text: Text, clause: Clause) -> re.Match[str] | None:
    """Words of a clause that only who moves away would say: movers booked, the house listed.

    "There by June" counts where a place was named shortly before.
    """
    m = _LEAVING.search(text.low, clause.start, clause.end)
    if m is None or _NO_LEAVING.search(text.low, clause.start, m.start()):
        return None
    if any(word in m.group() for word in _THERE) and not _names_place(text, m.start()):
        return None
    return m


_NO_LEAVING = re.compile(
    r"\b(?:not|never|n't|no|if|unless|once|until|brother|sister|parents|client|company|"
    r"would have to)"
    r"\b[^,;]*$"
)
_BACK = 160


def _names_place(text: Text, at: int) -> bool:
    """Whether a town or state is named in what stands shortly before."""
    for m in _CAPITAL.finditer(text.text, max(0, at - _BACK), at):
        place = place_at(text, m.start(), at)
        if place is not None and place.start == m.start() and place.spots:
            return True
    return False
