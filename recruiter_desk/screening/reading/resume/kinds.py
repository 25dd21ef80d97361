"""Whether words of a job's head read as a title, an employer or a place."""

import re
from itertools import pairwise

from recruiter_desk.screening.reading.resume.known import (
    BRACKETS,
    OUTER,
    WORD,
    employers,
    is_head,
    levels,
    place_end,
    regions,
    techs,
)

TITLE, EMPLOYER, PLACE, OPEN, NOISE = "title", "employer", "place", "open", "noise"
MOST_WORDS = 9
_SURE_SUFFIX = re.compile(
    r"\b(?:inc|llc|ltd|limited|corp|corporation|gmbh|llp|plc|pvt|pty|b\.?v|s\.?r\.?l|s\.?p\.?a|"
    r"oy|a/s|sarl|co)\.?$"
)
_NOISE = re.compile(
    r"(?:full|part)[ -]?time|permanent|contract(?:or)?|contract[ -]to[ -]hire|temporary|temp|"
    r"(?:ft|pt|fte)(?:[ ,]+(?:days?|nights?|evenings?|weekends?))?|"
    r"(?:days|nights|evenings|weekends|(?:1st|2nd|3rd|first|second|third) shift)|"
    r"\d+ ?(?:hrs?|hours?) ?(?:/|a|per) ?(?:wk|week)|"
    r"per diem|prn|casual|[01]?\.\d+ ?fte|"
    r"freelance|remote|hybrid|on[ -]?site|internship|fixed[ -]term|w2|c2c|1099|vollzeit|teilzeit|"
    r"cdi|cdd|"
    r"\(?\d+(?:\.\d+)?\+? (?:years?|months?|yrs?|mos?)(?:,? (?:and )?\d+ (?:months?|mos?))?\)?|"
    r"responsibilit\w+|roles? (?:and|&) responsibilit\w+|team size.*|project (?:summary|details|"
    r"description|name)|"
    r"(?:job )?description|environment|duties|key (?:responsibilities|achievements|skills)|"
    r"achievements|summary|"
    r"technolog(?:y|ies)|tools|skills|various|on ?going|till now|ctc.*|notice period.*|"
    r"(?:all )?\d+ hours?(?:[/ ](?:per )?week)?|from|since|seit|depuis|duration|dates?|period|"
    r"tenure|"
    r"(?:duration|period|dates?|from|company|employer|organi[sz]ation|client|title|role|position|"
    r"designation|location|place|"
    r"company name|job title|project|post|name of the company|worked (?:as|with|at|in|for)|"
    r"working (?:as|with|at|in|for)|joined(?: as)?|currently|presently)"
)
_SHORT_NAMES = frozenset(("nhs", "bank", "chu", "bpo", "law", "gym", "inc", "llc", "ltd"))
_OFFICE_OF = re.compile(
    r"(?:office|department|dept\.?|ministry|university|bank|city|county|state|college|school|"
    r"hospital|church|institute|"
    r"borough|town|village|board|bureau|commonwealth|diocese|society|universität|université|"
    r"universidad|università|"
    r"stadt|landkreis|ville|ayuntamiento|comune|gemeente) (?:of|de|d'|du|di|der|des|for|van)\b"
)
_UNIT = re.compile(
    r"(?:department|dept\.?|unit|ward|team|division|section|floor|wing|branch)$|"
    r"^(?:[a-z]{0,3}icu|er|ed|or|"
    r"pacu|med[ /-]?surg|telemetry|tele|step[- ]?down|l&d|labor (?:and|&) delivery|oncology|a&e|"
    r"theatres?|"
    r"emergency(?: room)?|intensive care|pediatrics|surgery|cath lab|endoscopy|itu|ccu|hdu)$"
)
_LONG_TOWN = re.compile(
    r"(?:San|Santa|Los|Las|St\.?|Saint|Fort|Ft\.?|El|Palo|New|Port|Baton|Des|Salt|North|South|East|"
    r"West|Lake|Mount|Mt\.?|Winston|Corpus|Cape|Grand|Rancho|Little|Coeur|Isle|Bay|Point|King|Prince|"
    r"Upper|Lower|Truth|Sault|De|La|Le)\b"
)
_JOINING = frozenset(
    ("of", "for", "in", "to", "de", "des", "du", "d", "für", "and", "y", "et", "i", "til")
)


def kind_of(text: str, *, after_comma: bool = False) -> str:
    """What a piece reads as by its words; `after_comma`: a state's two letters are a place."""
    low = (BRACKETS.sub(" ", text).strip(OUTER) or text.strip(OUTER)).lower()
    if not low or _NOISE.fullmatch(low) or not re.search(r"[^\W\d_]", low):
        return NOISE
    if is_place(text, after_comma=after_comma):
        return PLACE
    if _UNIT.search(low):
        return NOISE
    kind = _by_words(low, WORD.findall(low) or [low])
    return OPEN if kind == TITLE and _is_firm_of_tech(text) else kind


def _is_firm_of_tech(text: str) -> bool:
    """Whether "Tech" ends the name of a firm, "Harbor Health Tech", and is nobody's title."""
    said = WORD.findall(BRACKETS.sub(" ", text))
    if len(said) < 2 or said[-1] != "Tech" or not all(word[0].isupper() for word in said):
        return False
    before = [word.lower() for word in said[:-1]]
    return before[-1] not in techs() and not any(map(is_head, before))


def _by_words(low: str, said: list[str]) -> str:
    """A title, an employer or open, by the words of it."""
    suffix = _SURE_SUFFIX.search(low.rstrip(".") + ".") or _SURE_SUFFIX.search(low)
    if suffix or _OFFICE_OF.match(low):
        return EMPLOYER
    title, employer = _title_strength(said), _employer_words(said)
    if len(said) > MOST_WORDS and title < 2:
        return OPEN
    if len(said) > 1 and not low[0].isdigit() and _is_many(said[-1]) and not is_head(said[-1]):
        return EMPLOYER
    ends_as_employer = employer > 0 and said[-1].rstrip(".") in employers()
    if title == 3 or (title == 2 and not ends_as_employer):
        return TITLE
    if employer:
        return EMPLOYER
    return TITLE if title else OPEN


def _employer_words(said: list[str]) -> int:
    """How many words are of employers' names; "as", "co" and the like count at the end alone."""
    known = employers()
    bare = [w.rstrip(".") for w in said]
    if bare[-1] == "city" and len(bare) < 4:
        return 0
    return sum(
        1
        for n, w in enumerate(bare)
        if w in known and (len(w) > 3 or 0 < n == len(bare) - 1 or w in _SHORT_NAMES)
    )


def _is_many(word: str) -> bool:
    """Whether a word is the many of a title's head: "Engineers", "Solicitors"."""
    return word.endswith("s") and len(word) > 5 and is_head(word[:-1])


def _title_strength(said: list[str]) -> int:
    """3: a title's head before "of"; 2: ends in one; 1: has one; 0: none."""
    while len(said) > 1 and not is_head(said[-1]) and (said[-1] in levels() or said[-1].isdigit()):
        said = said[:-1]
    parts = [p for p in re.split(r"[/&+-]", said[-1]) if p]
    for word, after in pairwise(said):
        if is_head(word) and after in _JOINING:
            return 3 if after in {"of", "for", "de", "für", "d", "til"} else 2
    if is_head(said[-1]) or (parts and (is_head(parts[-1]) or is_head(parts[0]))):
        return 2
    return 1 if any(is_head(w) for w in said) else 0


def is_place(text: str, *, after_comma: bool = False) -> bool:
    """Whether a piece names a town with its region, a region or a country."""
    bare = BRACKETS.sub("", text).strip(OUTER)
    if len(bare) < 3 and not after_comma:
        return False
    low = bare.lower().rstrip(".")
    if low in regions():
        return True
    m = place_end().search(bare)
    if m and len(bare.split()) <= 5:
        before = bare[: m.start()].lower().split()
        return not _place_words(before) and (len(before) < 3 or bool(_LONG_TOWN.match(bare)))
    return False


def _place_words(before: list[str]) -> bool:
    """Whether words before a state are more than a town's name."""
    return any(
        w.strip(",")
        in employers() - {"city", "county", "home", "ch", "as", "se", "ab", "co", "sa"}
        or is_head(w.strip(","))
        for w in before
    )
