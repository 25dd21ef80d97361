"""What stands beside a degree: its field, its school, its year."""

import re
from functools import cache

from recruiter_desk.screening.lexicon import Phrases, words
from recruiter_desk.screening.reading.text import Text

_LINK = re.compile(
    r"[\s.,(:/&)-]*(?:\(?hons?\.?\)?|honours|honors)?[\s,)]*(?:degree|diploma|program|course|"
    r"studies|major(?:ing)?)?\s*"
    r"(?:is in|was in|is|was|in|of|on|with (?:a )?major in|major(?:ed)? in|toward|für|de|di|en|"
    r"d'|zum|zur|mit|concentration in)?\s*[,:(\s-]*(?:of science |of arts |the )?"
    r"(?:applied |general |clinical |international |an? |degree in |der |des |advanced |in )?"
)
_AND = re.compile(
    r"\s*(?:,|/|&|\+|\band\b|\bwith an?\b|\bwith\b|\bminor(?: in)?\b|\(|\bdouble major\b|"
    r"\bminored in\b|\s)+"
)
_PLAIN_FIELD = re.compile(
    r"\s*(?:degree\s+|diploma\s+|\(hons\)\s+|hons\s+)?(?:(?:is |was |'s )?\b(?:in|of)|(?:is|"
    r"was) actually|(?:is|was)(?= [a-z]+ (?:[a-z]+ )?(?:from|at)\b))\s+((?!19|20|progress|"
    r"process|the\b|an?\b|her\b|his\b|my\b|spring|fall|summer|winter|january|february|march|"
    r"april|may\b|june|july|august|"
    r"september|october|november|december|science\b|arts\b|something|total|hand|question|place|"
    r"any|20\d\d|\d)[a-z][a-z&-]+(?:\s+(?:and\s+)?(?!from\b|at\b|in\b|but\b|with\b|and\b|or\b|"
    r"not\b|she\b|he\b|they\b|so\b|which\b|is\b|was\b|,)[a-z][a-z&-]+){0,2})"
)
_KIND = (
    r"(?:University|College|Institute|School|Universität|Hochschule|Fachhochschule|"
    r"Polytechnic|Université|Università|Universidad|Uniwersytet|Politechnika|Politecnico|"
    r"Academy|Akademie|École|Institut|Universiteit|Hogeschool|Conservatory|Seminary|Uni)"
)
_WORD = r"(?:[A-Z][\w.&'\u2019-]*|St\.)"
_SCHOOL = re.compile(
    rf"\b((?:{_WORD}[ \t]+(?:of |and |the |& )?){{0,5}}{_KIND}\b(?:[ \t]+(?:of|at|for|in|de|di|"
    rf"zu|degli|della|du|des)(?:[ \t]+(?:the |Applied |{_WORD})){{1,4}}|"
    rf"(?:[ \t]+{_WORD}){{1,2}})?)"
    rf"|\b((?:TU|FH|TH|HTW|RWTH|ETH|EPFL|LMU|KU|UT|SUNY|CUNY|UC|UNC|IUT|INSA|"
    rf"HEC)[ \t]+{_WORD}(?:[ \t]{_WORD})?)|\b(UCLA|MIT|USC|NYU|LSU|OSU|ASU|FSU|UCF|USF|UNLV|UCSD|"
    rf"UCSB|UNCC|WGU|SNHU|BYU|SMU|TCU|UCL|LSE|RWTH|ETH|EPFL|IIT|VCU|GMU|UMBC|RIT|RPI|WPI|UAB|UIC|"
    rf"CSULB|SDSU|SJSU|UTSA|UTEP|UNT|FIU|FAU|KTH|DTU|NTNU)\b"
)
_FROM = re.compile(
    r"\b(?:from|at|@|through|attended|via)\s+(?:the\s+)?((?!(?:home|work|first|least|all|night|"
    r"scratch|age|the|a|an|her|his|my|school|uni|university|college|last|that|this|some|any|what|"
    r"then|now|january|february|"
    r"march|april|may|june|july|august|september|october|november|december|next|christmas|easter|"
    r"thanksgiving|abroad|there|here|one|two|\d)\b)[a-z][\w.&'\u2019-]*(?:\s+(?:of\s+)?(?!(?:in|"
    r"with|"
    r"and|but|for|since|so|last|back|at|from|she|he|they|is|was|has|years?|degree|about|around|"
    r"plus|then|not|never|no|on|to|because|which|who|as|or|though|program|campus|class|works?|"
    r"years|after|before|while|when|years|online|now|spring|fall|summer|dropped|left|part|full|"
    r"same|right|early|ca|thesis)\b)[a-z][\w.&'\u2019-]*){0,3})"
)
_YEARS = re.compile(
    r"(?<![\w/$£€#.-])(?:(?:(?:19|20)\d\d)\s*(?:-|to|until|bis|/)\s*(?:\w{3,9}\.?\s+|"
    r"\d\d[/.])?)?(?:\w{3,9}\.?\s+)?(?:\d\d?[/.])?((?:19[6-9]|20[0-4])\d)(?!\d|[/-]\d)|"
    r"(?:class of|in|grad(?:uated)?|,|[a-z])\s*'(\d\d)\b"
)
_OTHER_STORY = re.compile(
    r"\b(?:moved|work(?:s|ed|ing)?|joined|since|licensed|certified|hired|bought|married|born|"
    r"laid|promoted|employed|job|registered|passed|then (?:worked|went|moved)|mri|icu|"
    r"experience)\b[^\n]*$"
)
_NO_YEAR = re.compile(
    r"\b(?:since|from|started(?: in)?|began(?: in)?|starting|until|nurse|working|licensed|"
    r"certified|registered|rn|there|born|moved|hired|joined)\s*(?:in\s+)?$"
)


@cache
def fields() -> Phrases:
    """The fields of studies by the phrases that name them."""
    said = words("degrees")["field"]
    return Phrases({phrase: field for field, names in said.items() for phrase in names})


def field(text: Text, start: int, end: int, bounds: tuple[int, int]) -> str:
    """The field of the degree named from `start` to `end`; "" where none stands beside it."""
    said = " ".join(text.low[start:end].split())
    carried: str = words("degrees")["fields_of"].get(said, "")
    if carried:
        return carried
    if after := _after(text, end, bounds[1]):
        return after
    before = text.low[max(bounds[0], start - 40) : start]
    for met in fields().find(before):
        if not before[met.end :].strip(" -") and _is_meant(
            text,
            start - len(before) + met.start,
            met.end - met.start,
            beside="degree" in text.low[start : end + 8] or len(said) > 2,
        ):
            return met.means
    m = _PLAIN_FIELD.match(text.low, end, bounds[1])
    return m[1].strip() if m else _of_a_degree(text, end, bounds[1])


def _of_a_degree(text: Text, end: int, last: int) -> str:
    """The field in "graduated from Purdue with a mechanical engineering degree"."""
    stretch = text.low[end:last]
    if " degree" not in stretch:
        return ""
    return next(
        (m.means for m in fields().find(stretch) if stretch[m.end :].startswith(" degree")), ""
    )


def _after(text: Text, end: int, last: int) -> str:
    stretch = text.low[end : min(last, end + 90)]
    found: list[str] = []
    edge = 0
    for met in fields().find(stretch):
        link = _AND if found else _LINK
        if link.fullmatch(stretch, edge, met.start) and _is_meant(
            text, end + met.start, met.end - met.start, beside=False
        ):
            found.append(met.means)
            edge = met.end
        elif found:
            break
    return "+".join(dict.fromkeys(found))


def _is_meant(text: Text, start: int, length: int, *, beside: bool) -> bool:
    """Short names of fields must stand in capitals ("IT", "HR"), or beside "degree"."""
    said = text.text[start : start + length]
    if text.low[start + length : start + length + 11].startswith(
        (" school", " office", " depart")
    ):
        return False
    return length > 3 or said.isupper() or beside


def school(text: Text, first: int, last: int) -> str:
    """The school named in those bounds, in small letters; "" where there is none."""
    m = _SCHOOL.search(text.text, first, last)
    if m is not None:
        found = (m[1] or m[2] or m[3]).strip()
        if len(found.split()) > 1 or m[3]:
            return _tidy(found.lower())
    for m in _FROM.finditer(text.low, first, last):
        if m.group().startswith(("from", "attended")) or text.text[m.start(1)].isupper():
            return _tidy(m[1])
    return _listed_school(text, first, last) if text.is_resume else ""


_PIECE = re.compile(r"[^,|\n()\u2013\u2014•;]+")
_NO_SCHOOL = re.compile(
    r"\d|\b(?:degree|bachelors?|masters?|associates?|science|arts|bs|ba|hons|honou?rs|cum laude|"
    r"gpa|minor|major|concentration|emphasis|magna|summa|dean|expected|progress|diploma|phd|mba|"
    r"in|education|thesis|coursework|doctor|certificate|completed|graduated)\b|\."
)


def _listed_school(text: Text, first: int, last: int) -> str:
    """The school on a resume's line that says neither "University" nor "from": "Penn State"."""
    for m in list(_PIECE.finditer(text.text, first, last))[1:]:
        said = m.group().strip(" -")
        if 3 < len(said) < 40 and said[0].isupper() and not _NO_SCHOOL.search(said.lower()):
            met = fields().find(said.lower())
            if not (met and met[0].end - met[0].start > len(said) - 4):
                return _tidy(said.lower())
    return ""


_DEGREE_FIRST = re.compile(
    r"^(?:the |(?:bsn|bs|ba|bsc|bba|aas|adn|asn|ms|msn|msc|ma|mba|phd|jd|beng|meng|bfa|education|"
    r"edu|degree)[ ,.:-]+)+"
)


def _tidy(said: str) -> str:
    said = re.sub(r"[\s.,]+$", "", " ".join(said.split()))
    return _DEGREE_FIRST.sub("", said)


def year(low: str, first: int, last: int) -> str:
    """The year it was or will be finished, the later of two; "" where none stands there."""
    found = ""
    for m in _YEARS.finditer(low, first, last):
        if _NO_YEAR.search(low, max(first, m.start() - 18), m.start()) or _OTHER_STORY.search(
            low, first, m.start()
        ):
            continue
        said = m[1] or (f"20{m[2]}" if int(m[2]) < 40 else f"19{m[2]}")
        if not found or (
            abs(int(said) - int(found)) <= 8
            and int(said) > int(found)
            and _is_range(low, first, m)
        ):
            found = said
    return found


def _is_range(low: str, first: int, m: re.Match[str]) -> bool:
    return bool(
        re.search(
            r"(?:19|20)\d\d\s*(?:-|to|bis|until|/)\s*(?:\w{3,9}\.?\s+|\d\d[/.])?$",
            low[first : m.start(1) if m[1] else m.start()],
        )
    )
