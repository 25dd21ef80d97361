"""Whose licence, degree or visa it is, where the words just before tell more than the clause."""

import re

from recruiter_desk.screening.model import Holder, SourceKind, Standing
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.sense import Sense
from recruiter_desk.screening.reading.text import Text

_KIN = (
    r"(?:wife|husband|spouse|partner|boyfriend|girlfriend|fianc[eé]e?|brother|sister|twin|mother|"
    r"mom|mum|dad|father|son|daughter|kids?|cousin|friend|roommate|boss|manager|supervisor|helper|"
    r"apprentice|trainee|offsider|crew|"
    r"predecessor|buddy|"
    r"uncle|aunt|nephew|niece|parents|director|colleague|coworker|mentor|classmate|hubby|"
    r"hiring manager|lead tech|owner|line manager|team lead)"
)
_THROUGH = re.compile(
    rf"\b(?:on|through|thru|via|of|from|under|to|by|with|off|as)\s+(?:a |an )?(?:his|her|my|their|"
    rf"the)\s+{_KIN}(?:'s|s'|\b)|\b{_KIN}'s (?:h-?1|visa|job|employer|l-?1|status|sponsor)"
)
_OTHER = re.compile(
    rf"(?:\b(?:his|her|their|the|my|a|one|an old|old|our)\s+(?:\w+\s+)?{_KIN}\b(?!'s (?:job|visa|"
    rf"h-?1|l-?1|status))|^\W*{_KIN}\b|\b(?:their|the|our) (?:last|previous|"
    r"other|old|current|charge|night|day) \w+ (?:had|has|have|never|was|is|let|got)\b|"
    r"^\W*(?:the |their )?(?:\w+ )?(?:lead|boss|manager|nurse|tech|supervisor|owner|trainer) "
    r"there |"
    r"^\W*(?:the |their )?(?:charge nurse|team lead|travell?er) (?:has|had|is|was|never)\b|"
    r"\btheir (?:own )?(?:\w+ )?(?:guy|man|woman|lady|person|incumbent|hire|lead|nurse|tech)\b|"
    r"\b(?:prior|previous|last|other|another|former|old) (?:guy|"
    rf"person|candidate|hire|pm|recruiter|girl|one they had|woman|man|lead|tech|nurse)\b|"
    r"\b(?:knows (?:someone|somebody|a|an)|has a (?:friend|buddy|colleague)|recommend(?:s|ed)|"
    r"referr(?:ed|ing)|suggest(?:s|ed)|someone (?:else|called|named)|somebody else|"
    r"everyone (?:else|there)|her replacement|his replacement)\b)[^;.]{0,60}$"
)
_WANTS = re.compile(
    r"^[\W\d]*(?:the |our |their |this )?(?:client|hm|hiring manager|role|req|jd|hospital|"
    r"posting|ad|spec|job|plant|shop|firm|store|bank|council|trust|clinic|agency|lab|mill|yard|"
    r"hotel|"
    r"restaurant|unit|magnet hosp\w*|hosp|school|college|board|district|position|hr|company|"
    r"contract|they|site|facility|school district|"
    r"agency)\b[^.]{0,60}?"
    r"\b(?:wants?|needs?|requires?|required|insists?|must|looking|asks?|prefers?|expects?|"
    r"would like|'d like|like|will not|won't|can't|doesn't|does not|do not|don't|is fine|only|"
    r"wanted|needed|takes?|accepts?|ok with|says? no|=)"
)
_NAMED_WANTS = re.compile(
    r"[\W\d]*[A-Z][\w&'.-]*(?: [A-Z&][\w&'.-]*){0,4}(?: \([^)]{1,30}\))?(?: HR)?\s*(?::|"
    r"\b(?:wants?|needs?|requires?|insists?|won't|will not|can't|don't|doesn't|do not|does not|"
    r"must have|prefers?|asks? for|is asking for)\b)"
)
_SOMEONE_WANTS = re.compile(
    r"^\W*(?!(?:he|she|they|i|cand\w*|applicant|still|also|only|just|now|but|and|who|never|then|"
    r"says|really|would|that|it|still)\b)(?P<who>[a-z][\w'&.-]+(?: [\w'&.-]+){0,3}) "
    r"(?:wants?|needs?|requires?|insists? on|looking for)\s+(?:an?\s+|the\s+)(?:\w+\s+)?$"
)
_NEEDED = re.compile(
    r"\b(?:must|req|reqd|req'd|required|needed|preferred|a plus|in hand|no waivers?|mandatory|"
    r"day one|day 1|nice to have)\b"
)
_ANSWERED = re.compile(
    r"(?:&|\band|\bbut|,|;|:|-)\s*(?:and )?(?:he|she|they|it)\b|\b(?:laughed|admitted|admits|"
    r"turns out|told me|said no|says no|confirmed|apparently|answer|truth is|came clean|"
    r"confessed)\b"
)
_VERB_FIRST = re.compile(
    r"[A-Z][a-z]{3,}(?:ed|ing) (?:in|at|on|for|out|up|with|to|the|a|her|his|our|from|by|into)\b"
)
_DENIES_IT = re.compile(
    r"\b(?:he|she|they|i)\s+(?:doesn't|does not|don't|never|hasn't|haven't|didn't|has no|has "
    r"neither|"
    r"has none|hasn't|isn't|is not|let it|lost)\b"
)
_SMALL_VERB = re.compile(
    r"(?:just |only |also |still |then |never )?(?:left|quit|finished|graduated|got|dropped|"
    r"attended|has|had|holds?|did|took|passed|let|lost|came|went|started|studied|earned|failed)\b"
)
_TOLD_THEN = re.compile(r"[:;]\s*(?:and )?(?:he|she|they|i)(?:'\w+)?\s")
"""What somebody asked for is followed by what is so: "HR asked for papers: he's on an O-1"."""
_OWN = re.compile(
    r"\b(?:i(?:'m|'ve|'d)?(?! (?:know|knew|think|believe|heard|hear|hired|managed|supervised|"
    r"trained|told|said|saw|would|recommend|worked with))|my|mine)\b"
)
_THEIRS = re.compile(r"\b(?:he|she|they|his|her|their)\b")


def whose(text: Text, clause: Clause, start: int, end: int, sense: Sense) -> Sense:
    """The sense of words, with holder and standing mended by what stands close to them."""
    if text.is_resume:
        return sense
    before = text.low[clause.start : start]
    return sense._replace(
        holder=_holder(text, clause, start, end, sense.holder, before),
        standing=_standing(text, clause, end, sense.standing, before),
    )


def _holder(
    text: Text, clause: Clause, start: int, end: int, holder: Holder, before: str
) -> Holder:
    low = text.low
    if _THROUGH.search(low, clause.start, clause.end) and not re.match(
        rf"\W*(?:his|her|their|the|my)?\s*{_KIN}\b(?!')", before
    ):
        return Holder.CANDIDATE
    if holder is Holder.OTHER and (
        not before.strip(" -•*(\"'")
        or _VERB_FIRST.match(text.text, clause.start)
        or _SMALL_VERB.match(text.low, clause.start)
    ):
        return Holder.CANDIDATE
    if holder is not Holder.CANDIDATE:
        return holder
    if _is_wanted(text, clause, start, end):
        return Holder.OPPORTUNITY
    if text.source.kind is SourceKind.REFERRAL and _ends_with_own(before[-90:]):
        return Holder.OTHER
    return Holder.OTHER if _OTHER.search(before) else holder


NOT_THEIRS = frozenset({Holder.OTHER, Holder.RECRUITER})
_ASKS_FOR = re.compile(
    r"\b(?:wants?|wanted|needs?|needed|asks?|asked|asking|requires?|insists?|chasing|expects?|"
    r"after|mentioned|brought up|raised|checked)\b[^,;]{0,40}$"
)


def of_another(before: str) -> bool:
    """Whether words that lead up to something make it a relation's or a colleague's."""
    return _OTHER.search(before) is not None


def is_asked_for(text: Text, clause: Clause, start: int) -> bool:
    """ "Harrow want sight of the card": it is asked for, whoever asks."""
    return _ASKS_FOR.search(text.low, clause.start, start) is not None


def answers_it(text: Text, clause: Clause, end: int) -> bool:
    """ "They want a BSN, she doesn't hold one": what a client wants is denied of the candidate."""
    return _DENIES_IT.search(text.low, end, clause.end) is not None


def _is_wanted(text: Text, clause: Clause, start: int, end: int) -> bool:
    """Whether it is what a client or a role asks for."""
    before = text.low[clause.start : start]
    if _TOLD_THEN.search(before):
        return False
    if _WANTS.search(before):
        return True
    if _NAMED_WANTS.match(text.text[clause.start : start]) and _is_client(
        text, clause, end, before
    ):
        return True
    wants = _SOMEONE_WANTS.match(before)
    return wants is not None and set(text.person.lower().split()).isdisjoint(wants["who"].split())


def _is_client(text: Text, clause: Clause, end: int, before: str) -> bool:
    """ "Oak Grove: CNMT must" is a client's want; "Degree: BS" is not."""
    head = re.split(r"[:(]", before)[0].strip()
    if (
        head
        in {
            "degree",
            "license",
            "licence",
            "visa",
            "cert",
            "certs",
            "education",
            "status",
            "credentials",
            "licenses",
            "permit",
            "work authorization",
        }
        or len(head) < 2
    ):
        return False
    if ":" not in before and not _NAMED_WANTS.match(text.text, clause.start, end):
        return False
    if re.search(
        r"\b(?:wants?|needs?|requires?|insists?|won't|will not|can't|don't|doesn't|do not|"
        r"does not|prefers?|must have|asks? for)\b",
        before,
    ):
        own = set(text.person.lower().split())
        return own.isdisjoint(head.split()) and head.split()[0] not in {
            "she",
            "he",
            "they",
            "i",
            "still",
            "also",
            "only",
            "says",
            "never",
            "just",
        }
    return bool(
        _NEEDED.search(text.low, end, min(clause.end, end + 24))
        or re.search(r"\bno sponsor", text.low[clause.start : end])
    )


def _standing(text: Text, clause: Clause, end: int, standing: Standing, before: str) -> Standing:
    """A question told with its answer is answered."""
    if standing is not Standing.ASKED:
        return standing
    if clause.asks and not _ANSWERED.search(text.low, end, clause.end):
        return standing
    asked = re.search(r"\b(?:asked|asking|ask)\b", before)
    if asked and _ANSWERED.search(before, asked.end()):
        return Standing.ASSERTED
    return standing


def _ends_with_own(before: str) -> bool:
    """Whether the last of whom a referrer speaks is themselves."""
    own = [m.end() for m in _OWN.finditer(before)]
    theirs = [m.end() for m in _THEIRS.finditer(before)]
    return bool(own) and (not theirs or own[-1] > theirs[-1])
