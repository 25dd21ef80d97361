"""The pieces of a job's head lines: which reads as a title, an employer or a place."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.reading.when.names import plain

TITLE, EMPLOYER, PLACE, OPEN, NOISE = "title", "employer", "place", "open", "noise"
_STRONG = re.compile(
    r"\s*(?:\t|\s{3,}|\s?\|\s?|\s[•·]\s|"
    r"(?<!\bSt)(?<!\bDr)(?<!\bMt)(?<!\bFt)(?<!\bSr)(?<!\bJr)(?<!\bCo)(?<!\bInc)(?<!\bLtd)(?<!\bNo)(?<!\b[A-Z])\.\s+(?=[A-Z])|\s[-~>*]{1,2}\s|-{2,}|\s?@\s?|\s?:\s|\s-|-\s|;\s)\s*"
)
_COMMA = re.compile(r"\s*,\s+|,(?=[A-Z])")
_AT = re.compile(r"(?<=\w)\s+(?:at|@|with|for|bei|chez|en|presso|bij|hos|w|in der)\s+(?=[A-Z0-9])")
_AS = re.compile(r"(?<=\w)\s+as(?: an?)?\s+(?=[A-Z0-9])")
_IN = re.compile(r"(?<=\w)\s+in\s+(?=[A-Z0-9])")
_WORD = re.compile(r"[^\W_][\w'+.&-]*[\w+]|[^\W_]")
_OUTER = " \t,.;:|-/•~*()[]_>@"
_SUFFIX = re.compile(
    r"\s*,?\s+(?:inc|llc|ltd|limited|corp|co|llp|l\.p|plc|gmbh|s\.a|p\.c|pc|pllc|n\.a|lp)\b\.?",
    re.IGNORECASE,
)
_SURE_SUFFIX = re.compile(
    r"\b(?:inc|llc|ltd|limited|corp|corporation|gmbh|llp|plc|pvt|pty|b\.?v|s\.?r\.?l|s\.?p\.?a|"
    r"oy|a/s|sarl|co)\.?$"
)
_NOISE = re.compile(
    r"(?:full|part)[ -]?time|permanent|contract(?:or)?|contract[ -]to[ -]hire|temporary|temp|"
    r"per diem|prn|casual|"
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
_LOOSE = re.compile(
    r"\s+(?:from|since|between|seit|depuis|vom|du|during|in|till|until|to|dated?)$", re.IGNORECASE
)
_TRAILING_DASH = re.compile(r" -{1,2}\s*(?:$|  )")
_LEADING = re.compile(
    r"(?:(?:currently|presently|previously)\s+)?(?:work(?:ed|ing)|joined|employed|job profile|"
    r"associated|served|deputed)\s+"
    r"(?:as(?: an?)?|with|in|at|for|to|by)\s+",
    re.IGNORECASE,
)
_LABELS = {
    "title": re.compile(
        r"(?:job )?(?:title|role|position|designation|post|profile|worked as|working as|"
        r"joined as|funktion|stelle|poste|puesto|cargo)(?: held)?\s*[:-]+\s*",
        re.IGNORECASE,
    ),
    "employer": re.compile(
        r"(?:name of (?:the )?)?(?:company|employer|organi[sz]ation|firm|firma|arbeitgeber|"
        r"société|entreprise|empresa|azienda|hospital|institution)(?: name)?\s*[:-]+\s*",
        re.IGNORECASE,
    ),
    "place": re.compile(r"(?:location|place|city|ort|lieu|lugar)\s*[:-]+\s*", re.IGNORECASE),
    "noise": re.compile(
        r"(?:duration|period|dates?|from|tenure|client|project|domain|team size|environment|"
        r"responsibilit\w+|technolog\w+|tools|duties|zeitraum|website|url|supervisor|salary|"
        r"phone|reason for leaving|summary|description)\b[^:]{0,30}[:-]\s*",
        re.IGNORECASE,
    ),
}


class Piece(NamedTuple):
    """A piece of a head line: its words, its bounds in the normal text, what it reads as.

    `line` is the number of its line; `glue` how it is parted from the piece before: "line",
    "strong" or "comma". `told`: a label named what it is.
    """

    text: str
    start: int
    end: int
    kind: str
    line: int
    glue: str
    told: bool = False


@cache
def _heads() -> frozenset[str]:
    said = words("headings")["titles"]["heads"]
    return frozenset(form for word in said for form in (word, plain(word)))


@cache
def _ends() -> tuple[str, ...]:
    return tuple(words("headings")["titles"]["ends"])


@cache
def _levels() -> frozenset[str]:
    return frozenset(words("headings")["titles"]["levels"])


@cache
def _employers() -> frozenset[str]:
    said = words("headings")["employers"]["words"]
    return frozenset(form for word in said for form in (word, plain(word)))


@cache
def _regions() -> frozenset[str]:
    said = words("headings")["places"]["regions"]
    return frozenset(form for word in said for form in (word, plain(word)))


@cache
def _place_end() -> re.Pattern[str]:
    states = "|".join(words("headings")["places"]["states"])
    return re.compile(rf"(?:^|[\s,]\s*)(?:{states})\.?(?:\s+\d{{5}}(?:-\d{{4}})?)?$")


_SHORT_NAMES = frozenset(("nhs", "bank", "chu", "bpo", "law", "gym", "inc", "llc", "ltd"))
_OFFICE_OF = re.compile(
    r"(?:office|department|dept\.?|ministry|university|bank|city|county|state|college|school|"
    r"hospital|church|institute|"
    r"borough|town|village|board|bureau|commonwealth|diocese|society|universität|université|"
    r"universidad|università|"
    r"stadt|landkreis|ville|ayuntamiento|comune|gemeente) (?:of|de|d'|du|di|der|des|for|van)\b"
)


def is_head(word: str) -> bool:
    """Whether a word in small letters is the head of a title: "nurse", "Projektleiter"."""
    heads = _heads()
    if word in heads or word.rstrip(".") in heads:
        return True
    if (
        word.endswith("in")
        and len(word) > 6
        and (word[:-2] in heads or word[:-2].endswith(_ends()))
    ):
        return True
    return len(word) > 7 and word.endswith(_ends()) and word not in _employers()


_UNIT = re.compile(
    r"(?:department|dept\.?|unit|ward|team|division|section|floor|wing|branch)$|"
    r"^(?:[a-z]{0,3}icu|er|ed|or|"
    r"pacu|med[ /-]?surg|telemetry|tele|step[- ]?down|l&d|labor (?:and|&) delivery|oncology|a&e|"
    r"theatres?|"
    r"emergency(?: room)?|intensive care|pediatrics|surgery|cath lab|endoscopy|itu|ccu|hdu)$"
)


def begins_with_employer(text: str) -> bool:
    """Whether a line begins with a word of employers' names, as the rest of a name would."""
    m = _WORD.match(text)
    return m is not None and m.group().lower().rstrip(".") in _employers()


_BRACKETS = re.compile(r"\s*[(\[][^)\]]*[)\]]?")


def kind_of(text: str, *, after_comma: bool = False) -> str:
    """What a piece reads as by its words; `after_comma`: a state's two letters are a place."""
    low = (_BRACKETS.sub(" ", text).strip(_OUTER) or text.strip(_OUTER)).lower()
    if not low or _NOISE.fullmatch(low) or not re.search(r"[^\W\d_]", low):
        return NOISE
    if is_place(text, after_comma=after_comma):
        return PLACE
    if _UNIT.search(low):
        return NOISE
    said = _WORD.findall(low) or [low]
    if _OFFICE_OF.match(low):
        return EMPLOYER
    if _SURE_SUFFIX.search(low.rstrip(".") + ".") or _SURE_SUFFIX.search(low):
        return EMPLOYER
    title = _title_strength(said)
    employer = _employer_words(said)
    if len(said) > 9 and title < 2:
        return OPEN
    if len(said) > 1 and _is_many(said[-1]) and not is_head(said[-1]):
        return EMPLOYER
    if title == 3:
        return TITLE
    if title == 2 and (employer == 0 or said[-1].rstrip(".") not in _employers()):
        return TITLE
    if employer and said[-1].rstrip(".") in _employers():
        return EMPLOYER
    if title == 2:
        return TITLE
    if employer:
        return EMPLOYER
    return TITLE if title else OPEN


def _employer_words(said: list[str]) -> int:
    """How many words are of employers' names; "as", "co" and the like count at the end alone."""
    known = _employers()
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


_JOINING = frozenset(
    ("of", "for", "in", "to", "de", "des", "du", "d", "für", "and", "y", "et", "i", "til")
)


def _title_strength(said: list[str]) -> int:
    """3: a title's head before "of"; 2: ends in one, or has one before "in"; 1: has one; 0: none."""
    while (
        len(said) > 1 and not is_head(said[-1]) and (said[-1] in _levels() or said[-1].isdigit())
    ):
        said = said[:-1]
    parts = [p for p in re.split(r"[/&+-]", said[-1]) if p]
    for word, after in zip(said, said[1:], strict=False):
        if is_head(word) and after in _JOINING:
            return 3 if after in {"of", "for", "de", "für", "d", "til"} else 2
    if is_head(said[-1]) or (parts and (is_head(parts[-1]) or is_head(parts[0]))):
        return 2
    return 1 if any(is_head(w) for w in said) else 0


def is_place(text: str, *, after_comma: bool = False) -> bool:
    """Whether a piece names a town with its region, a region or a country."""
    bare = _BRACKETS.sub("", text).strip(_OUTER)
    if len(bare) < 3 and not after_comma:
        return False
    low = bare.lower().rstrip(".")
    if low in _regions():
        return True
    m = _place_end().search(bare)
    if m and len(bare.split()) <= 5:
        before = bare[: m.start()].lower().split()
        return not (_place_words(before))
    return False


def _place_words(before: list[str]) -> bool:
    """Whether words before a state are more than a town's name."""
    return any(
        w.strip(",")
        in _employers() - {"city", "county", "home", "ch", "as", "se", "ab", "co", "sa"}
        or is_head(w.strip(","))
        for w in before
    )


def pieces(text: str, start: int, line: int, skip: list[tuple[int, int]]) -> Iterator[Piece]:
    """The pieces of a line that begins at `start`, without the stretches of `skip` (its dates)."""
    glue, last = "line", ""
    for a, b in _without(text, start, skip):
        for c, d in _split(text, a, b, _STRONG):
            label, c = _label(text, c, d)
            for e, f in _at(text, c, d):
                for g, h in _split(text, e, f, _COMMA):
                    made = _piece(text, g, h, start, line, glue, label)
                    if made is not None:
                        if last == TITLE and glue == "comma" and _is_field(made):
                            made = made._replace(kind=NOISE)
                        last = made.kind
                        yield made
                    glue = "comma"
                    label = ""
                glue = "strong"
            glue = "strong"
        glue = "strong"


_FIELDS = frozenset(
    ("orthopedic", "orthopaedic", "orthopedics", "surgical", "dental", "rehabilitation", "rehab",
     "care", "radiology", "imaging", "pharmacy", "engineering", "energy", "power", "construction",
     "manufacturing", "retail", "logistics", "transport", "distribution", "legal", "law", "media",
     "software", "systems", "technology", "analytics", "digital", "medical", "health", "healthcare",
     "insurance", "communications", "services", "products", "automotive", "aerospace", "security",
     "international", "global", "fitness", "food", "networks", "gas", "oil", "defense", "aviation",
     "staffing", "personnel", "recruitment", "home", "homes", "city", "estates", "brands")
)  # fmt: skip


_OF_FIELDS = frozenset(
    ("surgery", "urgent", "primary", "customer", "real", "estate", "intensive", "emergency",
     "critical", "outpatient", "inpatient", "acute", "behavioral", "mental", "public", "human",
     "business", "commercial", "residential", "corporate", "technical", "clinical", "product",
     "professional", "financial", "general", "information", "data", "internal", "client", "and",
     "community", "special", "long", "term", "quality", "&", "womens", "women's", "family")
)  # fmt: skip


def _is_field(piece: Piece) -> bool:
    """Whether a piece after a title and a comma names its field, "Urgent Care", not a firm."""
    if piece.kind != EMPLOYER or piece.told or len(piece.text.split()) > 2:
        return False
    said = [w.lower().rstrip(".") for w in _WORD.findall(piece.text)]
    return all(w in _FIELDS or w in _OF_FIELDS for w in said)


def _label(text: str, start: int, end: int) -> tuple[str, int]:
    for kind, pattern in _LABELS.items():
        if m := pattern.match(text, start, end):
            return kind, m.end()
    return "", start


def _piece(
    text: str, start: int, end: int, offset: int, line: int, glue: str, label: str
) -> Piece | None:
    if m := _LEADING.match(text, start, end):
        start = m.end()
    while start < end and text[start] in _OUTER and not _opens(text, start, end):
        start += 1
    while end > start and text[end - 1] in _OUTER and not _closes(text, start, end):
        end -= 1
    if start >= end:
        return None
    if m := _LOOSE.search(text, start, end):
        end = m.start() if m.start() > start else end
    said = text[start:end]
    kind = label or kind_of(said, after_comma=glue == "comma")
    if kind == OPEN and glue == "line" and _TRAILING_DASH.match(text, end):
        kind = EMPLOYER
    return Piece(said, start + offset, end + offset, kind, line, glue, bool(label))


def _opens(text: str, start: int, end: int) -> bool:
    return text[start] == "(" and ")" in text[start + 1 : end - 1]


def _closes(text: str, start: int, end: int) -> bool:
    if text[end - 1] == ".":
        return bool(
            re.search(r"\b(?:inc|ltd|co|corp|sr|jr|llc|\w\.\w)\.$", text[start:end].lower())
        )
    return text[end - 1] == ")" and "(" in text[start:end]


def _without(text: str, offset: int, skip: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    at = 0
    for a, b in sorted(skip):
        a, b = max(0, a - offset), min(len(text), b - offset)
        if a > at:
            yield at, a
        at = max(at, b)
    if at < len(text):
        yield at, len(text)


def _split(text: str, start: int, end: int, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    at = start
    for m in pattern.finditer(text, start, end):
        if _keeps(text, at, m):
            continue
        yield at, m.start()
        at = m.end()
    yield at, end


def _keeps(text: str, at: int, m: re.Match[str]) -> bool:
    """Whether a separator belongs to a name: "Acme, Inc.", within brackets, "(a, b)"."""
    if text.count("(", at, m.start()) > text.count(")", at, m.start()):
        return True
    return bool(_SUFFIX.match(text, m.start())) and "," in m.group()


def _at(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """ "Nurse at Mercy", "Mercy as a nurse": only about a title."""
    if m := _LEADING.match(text, start, end):
        start = m.end()
    for pattern, side in ((_AT, 0), (_AS, 1), (_IN, 0)):
        m = pattern.search(text, start, end)
        if m is None:
            continue
        sides = (text[start : m.start()], text[m.end() : end])
        other = kind_of(sides[1 - side].split(",")[0])
        if kind_of(sides[side]) == TITLE and (pattern is not _IN or other == EMPLOYER):
            yield start, m.start()
            yield m.end(), end
            return
    yield start, end
