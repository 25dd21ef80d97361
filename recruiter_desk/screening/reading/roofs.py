"""A roof of one's own named with its town, in any order of words: "the condo she owns in Ames"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.places import Placed, place_at
from recruiter_desk.screening.reading.text import Text

_NOUN = re.compile(
    r"\b(?:house|home|flat|apartment|apt|condo|townhouse|town house|townhome|studio|loft|cottage|"
    r"bungalow|duplex|trailer|mobile home|houseboat|narrowboat|bedsit|digs|maisonette|penthouse|"
    r"walk-up|villa|farmhouse|farm|ranch|acreage|semi|terrace|rowhouse|row house|triplex|lodgings|"
    r"room|basement|attic|annexe?|place|one-bed|two-bed|1-bed|2-bed|wohnung|eigenheim|haus|"
    r"appartement|appart|maison|piso|casa|mieszkanie|huis|leilighet|lägenhet)\b"
)
_IN = re.compile(r"\b(?:in|outside|near|à|a|en|em|w|i)(?: the)? (?=[A-ZÀ-Ý])")
_OWN = re.compile(r"\b(?:his|her|their|my|our|own|same|that same)(?: (?!\w+'s\b)[\w-]+){0,3} $")
_WITHIN = re.compile(
    r"\b(?:(?:he|she|they|i|we)(?:'s|'re|'m| is| are| am)(?: still| now)? in|"
    r"own(?:s|ed|ing)?|bought|rent(?:s|ed|ing)?|shar(?:es?|ed|ing)|lodg(?:es|ing)|"
    r"lives?|living|dwells?|resid(?:es|ing)|been in|settled in|bunks|mortgage on|lease on|"
    r"tenant (?:of|in)|home is|home:|besitzt|mietet|wohnt|loue|habite|alquila|vive)\b"
    r"(?: [\w'/-]+){0,5} $"
)
_LIVES = re.compile(
    r"\b(?:at home with|lives?|living|resid(?:es|ing)|lodg(?:es|ing)|rents|renting|wohnt|"
    r"habite|vive|"
    r"woont|bor|mieszka)\b"
    r"(?! (?:it )?out\b| (?:cars?|equipment|office|storage|a (?:car|van|desk)))"
    r"(?![^.;]{0,30}\b(?:hours?|far|miles|[3-9]\d min\w*) )"
)
_TO_LIVE = re.compile(r"\b(?:to|of|for|about|than|as|from|by|consider\w*|mind|likes?|loved?) $")
_LIVES_THERE = re.compile(
    r"\b(?:he|she|they|i|we)(?:'ve| have| has|'s)? (?:still |now |all |both )?(?:lived?s?|rents?|"
    r"been living) (?:right )?(?:there|here)\b"
    r"|\b(?:that's|that is|which is|is) where (?:he|she|they|i|we) (?:actually |really )?lives?\b"
)
_CAPITAL = re.compile(r"(?<![\w'-])[A-ZÀ-Ý](?=[a-zà-ÿ])")
_SIDE_OF = re.compile(
    r"(?:[\w'-]+ ){0,7}?(?:in|near|outside|(?i:side|end|outskirts|part|middle|cent(?:er|re)|edge|"
    r"heart|bit) of)(?: the)? (?=[A-ZÀ-Ý])"
)
_HAS = re.compile(
    r"(?:\b(?:has|have|had|got)|'ve|'s)(?: got| had)? (?:a|an|the|one)(?: [\w-]+){0,3} $"
)
_TENURE = re.compile(
    r"\b(?:(?:he|she|they|i|we)(?:'ve|'s|'d| has| have)?(?: both| all)? (?:owned?s?|bought|rents?|"
    r"rented|lives?|lived|had (?:it|that)|been (?:in|there)|sleeps?|has owned|has had)|"
    r"since (?:19|20)?\d\d|since (?:the )?(?:spring|summer|autumn|fall|winter|uni|college|school|"
    r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|before|last|his|her|he|she|they)|"
    r"\d+ (?:years?|months?)|seit|depuis|desde|same one)\b"
)
_GIVEN_UP = re.compile(
    r"\b(?:sold|sells?|selling|for sale|on the market|gave up|giving up|used to|until|till|"
    r"former|(?:rent|let|leas|sublet)(?:s|ed|ing|ting)? (?:it |that |them )?out|lets? (?:it )?to|"
    r"tenants|lodgers|investment|buy-to-let|inherited|renovating|flip(?:s|ped|ping)?|"
    r"was (?:his|her|their|my)|no longer)\b"
)
_AT_TIMES = re.compile(
    r"\b(?:weekends?|holidays?|vacations?|(?:for|in|most) (?:the )?summers?|summer (?:house|home|"
    r"place)|lake|beach|ski|air ?bnb|hotel|corporate|"
    r"empty|ex's|put (?:him|her|them) up|assignment)\b"
)
_NOT_HOME = re.compile(
    r"\b(?:would|could|might|'d|if|looking|hunting|viewings?|wants?|wanted|closing|closes?|"
    r"buying|offer|plans?|planning|hop(?:es|ing)|will|'ll|\w+'ll|going to|soon|grew up|born|"
    r"childhood|visit\w*|stayed|parents'|ex|client|office|not|never|\w+n't|no|interview|"
    r"nursing home|care home|funeral home|group home|retirement home)\b"
)
_OTHERS = re.compile(
    r"\b(?:sister|brother|mother|father|mum|mom|dad|parents|son|daughter|cousin|friend|uncle|"
    r"aunt|boss|manager|supervisor|landlord|colleague|client|recruiter|ex|ex-\w+|wife|husband|"
    r"partner|"
    r"in-laws|grandparents|neighbour|neighbor)(?:'s)? (?:(?:both|all|now|still|just|also|has|"
    r"have|is|are) )*(?:lives?|living|owns?|has|have|had|is|bought|rents?|stays?|got|in|herself|"
    r"himself)\b"
)
_BETWEEN = re.compile(
    r"\b(?:he|she|they|i|we|office|clinic|plant|site|team|job|role|hospital|work\w*|commut\w*|"
    r"client|firm|company|parents|mother|sister|brother|interview\w*|school)\b"
)
_WHO_ELSE = re.compile(r"\b(?:he|she|they|i|we|client|(?:and|but|while) (?:his|her|their|my))\b")
_TO_COME = re.compile(r"\b(?:will be there|will move|moving in|'ll be there|'ll move)\b")
_WITH = re.compile(r" with (?:[\w']+ ){1,3}")
_REACH = 56


class Roof(NamedTuple):
    """Where the words begin, and the town."""

    start: int
    place: Placed


def roofs(text: Text) -> Iterator[Roof]:
    """Every house or flat told as theirs, with the town named in the same clause."""
    if text.is_resume:
        return
    for m in text.find(_NOUN):
        clause = text.clause(m.start())
        if not _is_lived_in(text.low, clause, m):
            continue
        place = _place(text, m.end(), min(clause.end, m.end() + _REACH))
        if place is not None and not _TO_COME.search(text.low, place.end, clause.end):
            yield Roof(m.start(), place)
    yield from _lived(text)
    yield from _there(text)


def _lived(text: Text) -> Iterator[Roof]:
    """Where "lives" and its town are apart: "lives alone on the East Side of Providence"."""
    for m in text.find(_LIVES):
        clause = text.clause(m.start())
        before = text.low[clause.start : m.start()]
        not_now = _NOT_HOME.search(before[-24:]) or _TO_LIVE.search(before)
        if not_now or _OTHERS.search(before + m.group()):
            continue
        lead = _SIDE_OF.match(text.text, m.end() + 1, clause.end)
        if lead is None or _WHO_ELSE.search(lead.group().lower()):
            continue
        met = place_at(text, lead.end(), clause.end)
        if met is not None and met.start == lead.end() and met.spots:
            yield Roof(m.start(), met)


def _there(text: Text) -> Iterator[Roof]:
    """A town named right before "I live there"."""
    for m in text.find(_LIVES_THERE) if "here" in text.low else ():
        clause = text.clause(m.start())
        met = None
        for name in _CAPITAL.finditer(text.text, max(clause.start, m.start() - _REACH), m.start()):
            met = place_at(text, name.start(), m.start()) or met
        if met is not None and met.spots and text.text[met.start].isupper():
            yield Roof(met.start, met)


def _is_lived_in(low: str, clause: Clause, noun: re.Match[str]) -> bool:
    """Whether it is owned, rented or lived in by them, and no second or former home."""
    before = low[clause.start : noun.start()]
    if _OTHERS.search(before) or _GIVEN_UP.search(low, clause.start, clause.end):
        return False
    near = max(before.rfind(mark, 0, max(0, len(before) - 6)) for mark in ",:(") + 1
    near += clause.start
    if _NOT_HOME.search(low, near, noun.end() + 1) or _AT_TIMES.search(
        low, max(near, noun.start() - 24), min(clause.end, noun.end() + _REACH)
    ):
        return False
    if _OWN.search(before) or _WITHIN.search(before):
        return True
    tenure = _TENURE.search(low, noun.end(), clause.end) is not None
    opens = before.rstrip().endswith(("the", "a", "an")) or not before.strip()
    return tenure and (opens or _HAS.search(before) is not None)


def _place(text: Text, start: int, stop: int) -> Placed | None:
    for m in _IN.finditer(text.text, start, stop):
        if _BETWEEN.search(_WITH.sub(" ", text.low[start : m.start()])):
            return None
        met = place_at(text, m.end(), text.clause(start).end)
        if met is not None and met.start == m.end() and met.spots:
            return met
    return None
