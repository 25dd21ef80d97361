"""Which words of a typed text name an employer, and which speak of one without a name."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from recruiter_desk.people.places import find_place
from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.names_alike import alike
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.jobs import known
from recruiter_desk.screening.reading.named import given_names
from recruiter_desk.screening.reading.pieces import is_rare
from recruiter_desk.screening.reading.text import Text

MARK = "\x01"
"""Stands for every letter of an employer's name in `Marked.low`."""
E = rf"{MARK}+"


_HOMELY = re.compile(
    r"\b(?:liv(?:es?|ing)|moved?|moving|rents?|town|apt|apartment|house|married|kids|relocat\w+|"
    r"settled|native|local|roots|born|lease|mortgage|school district)\b"
)


class Mention(NamedTuple):
    """A name of an employer.

    `sort`: "yes" written as a name where an employer stands, "known" the name of an employer on a
    resume wherever it stands, "small" in small letters where one stands,
    "weak" a word with a capital where an employer may stand.
    """

    start: int
    end: int
    name: str
    sort: str


class Marked(NamedTuple):
    """The small letters with employers' names marked, and the mentions in order."""

    low: str
    mentions: tuple[Mention, ...]

    def at(self, position: int) -> Mention | None:
        """The mention whose letters hold that position."""
        return next((m for m in self.mentions if m.start <= position < m.end), None)


_LOST = (
    r"(?:laid off|let go|fired|sacked|terminated|dismissed|made redundant|resigned|"
    r"retired|furloughed|released|poached|headhunted)"
)
_FIRM = (
    r"still (?:employed |working |works )?(?:at|with|for|by)|work(?:s|ed|"
    r"ing)? (?:\w+ )?(?:at|for)|employed (?:at|by|with)|"
    r"(?:has |have |'s |'ve )?been (?:\w+ )?(?:at|with)|never (?:at|with)|"
    rf"{_LOST} (?:from|by|at)|(?:years?|months?|stint|time|job|role|gig|position|shifts?|"
    rf"career|tenure|days?|spell|contract|assignment|placement|team|staff|manager|"
    rf"colleagues?|boss|together) "
    r"(?:at|with)|started (?:\w+ )?(?:at|with)|hired (?:on )?(?:by|at)|(?:now|currently|"
    r"presently|previously|formerly|back|over) (?:at|with)|"
    r"no longer (?:\w+ )?(?:at|with|for)|(?:was|is|were|are|am|'s|'m) (?:\w+ ){0,2}(?:at|with)|"
    r"finished (?:up )?(?:at|with)|wrapped up (?:at|with)|moved on from|joined|joining|"
    r"(?:employer|company|workplace)(?: is|:| -)|reported to me at|managed (?:her|him|"
    r"them) at"
)
_TAKEN = r"left|leave|leaving|leaves|quit|quitting|departed|joins"
_CAPITAL = r"at|@|ex-?|from|formerly|joined|moved to|went to"
_SLOT = re.compile(
    rf"(?<![\w'-])(?:(?P<firm>{_FIRM})|(?P<taken>{_TAKEN})|"
    rf"(?P<capital>{_CAPITAL}))\s*(?:the\s+)?(?=[^\W_])"
)
_LEADS = re.compile(
    r"\s*(?:[-:(]|\b(?:let|laid|fired|sacked|terminated|dismissed|closed|shut|cut|"
    r"eliminated|went|ended|made|finished|wrapped|folded|didn't|did not|wouldn't|pays?|"
    r"restructured|downsized|dropped|(?:asked|offered|hired|took|paid) (?:him|her|them|me)\b|"
    r"ran|was (?:his|her|their|my|the) |since|"
    r"until|till|"
    r"job|role|contract|stint|gig|is where|was where|was (?:bought|acquired|taken over|\d)|"
    r"kept|released|from \w*\s?\d|(?:19|20)\d\d|'\d\d))"
)
_WORD = r"[A-Z0-9À-Ý][\w&'+/-]*"
_LINK = r"(?:of|the|and|&|de|du|des|der|für|von|y|la|le|for)"
_NAME = re.compile(
    rf"(?:(?:St|Mt|Ft|Dr)\.\s)?(?:[A-Z]\.){{2,4}}?(?:\s?{_WORD})?(?:(?:\s|\s?&\s?|,\s(?=Inc|"
    rf"LLC|Ltd))(?:{_LINK}\s){{0,2}}(?:(?:St|Mt|Ft)\.\s)?{_WORD}){{0,5}}"
    rf"|(?:(?:St|Mt|Ft)\.\s)?{_WORD}(?:(?:\s|\s?&\s?|,\s(?=Inc|LLC|"
    rf"Ltd))(?:{_LINK}\s){{0,2}}(?:(?:St|Mt|Ft)\.\s)?{_WORD}){{0,5}}"
)
_SMALL = re.compile(r"[a-zà-ý][a-z0-9&'à-ý-]*")
_YEAR = re.compile(r"(?:19|20)\d\d|'?\d+\w?|\d+[-/].*")


@cache
def no_names() -> frozenset[str]:
    """Words that begin no employer's name."""
    return frozenset(words("employers")["no_name"])


@lru_cache(maxsize=4)
def marked(text: Text) -> Marked:
    """The text with the employers named in it marked; a resume's jobs are in its outline."""
    found: list[Mention] = []
    after = 0
    for m in _SLOT.finditer(text.low):
        mention = named_at(text, m.end()) if m.end() >= after else None
        if mention and m["taken"] and _is_a_town(text, mention.name):
            continue
        if (mention is None and m["firm"]) or (mention is None and m["taken"]):
            mention = _small(text, m.end())
        if mention is not None:
            found.append(mention)
            after = mention.end
    found += [
        m for m in _leading(text) if not any(m.start < f.end and f.start < m.end for f in found)
    ]
    found += [
        Mention(start, end, text.text[start:end], "known")
        for start, end in known.named(text)
        if not any(start < f.end and f.start < end for f in found)
    ]
    low = list(text.low)
    for mention in found:
        low[mention.start : mention.end] = MARK * (mention.end - mention.start)
    return Marked("".join(low), tuple(sorted(found)))


def _is_a_town(text: Text, name: str) -> bool:
    """Whether "left Dayton" is of a town: no employer of their resumes is called so."""
    homely = _HOMELY.search(text.low) is not None
    return homely and bool(find_place(name)) and not any(alike(name, e) for e in text.employers)


_RUN = re.compile(
    r"(?<![\w'.@-])[A-Z][\w&'-]*(?:(?:\s(?:(?:of|the|and|&)\s){0,2}|\s?&\s?)[A-Z][\w&'-]*){0,4}"
)


_ELIDED = re.compile(r"'(?:d|ll|ve|re|m|t)$")
_SENTENCE = re.compile(r"(?:[.!?:;][\"')]*\s+|[\n\"(]\s*)$")
_NUMBER_OR_ELISION = re.compile(r"\d+$|[a-z]'")


def weak_name(text: Text, clause: Clause) -> Mention | None:
    """The first words with capitals in a clause that may be an employer's name."""
    found: list[Mention] = []
    for m in _RUN.finditer(text.text, clause.start, clause.end):
        name = text.text[m.start() : _trimmed(text.text, m.start(), m.end())].removesuffix("'s")
        first = name.split()[0].lower() if name.split() else ""
        if (
            len(name) < 3
            or first in no_names()
            or _NUMBER_OR_ELISION.match(first)
            or (name.isupper() and len(name) < 4)
        ):
            continue
        if is_general(name.lower()) or first in given_names():
            continue
        if first in text.person.lower().split() or _only_begins(text, m.start(), name):
            continue
        found.append(Mention(m.start(), m.start() + len(name), name, "weak"))
    met = (f for f in found if any(alike(f.name, e) for e in text.employers))
    return next(met, found[0] if found else None)


def _only_begins(text: Text, start: int, name: str) -> bool:
    """Whether a word has its capital from where it stands: "Third late badge", "They'd rather"."""
    if " " in name or any(alike(name, e) for e in text.employers):
        return False
    if _ELIDED.search(name.lower()):
        return True
    begins = not start or _SENTENCE.search(text.text, max(0, start - 3), start) is not None
    return begins and not is_rare(name.lower())


def _leading(text: Text) -> Iterator[Mention]:
    """Names that begin a clause: "Northbay let her go", "Northbay: 2019-21"."""
    for clause in text.clauses:
        mention = named_at(text, clause.start)
        if mention and _LEADS.match(text.low, mention.end, clause.end):
            first = mention.name.split()[0].lower()
            if first not in given_names() and text.low[mention.end : mention.end + 1] != "'":
                yield mention


def named_at(text: Text, start: int) -> Mention | None:
    """A name written with capitals at `start`."""
    m = _NAME.match(text.text, start)
    if m is None or not m.group():
        return None
    end = _trimmed(text.text, start, m.end())
    name = text.text[start:end]
    first = name.split()[0].lower().strip("'") if name.strip() else ""
    number = re.match(r"\d+/|\d(?!.*[A-Za-z]{2})", name) is not None
    if len(name) < 2 or number or is_general(name) or first in no_names():
        return None
    if _is_person(text, start, name):
        return None
    return Mention(start, end, name, sort="yes")


def _trimmed(text: str, start: int, end: int) -> int:
    """Where a name ends: before a month, a year, a day of the week, or a word like "I"."""
    at = start
    for m in re.finditer(r"\S+", text[start:end]):
        word = m.group().lower().strip(".,'-")
        if m.start() and (_ends_a_name(word) or _YEAR.fullmatch(word)):
            cut = text[start : start + m.start()].rstrip(" ,-&")
            while cut.lower().endswith((" and", " of", " the", " for")):
                cut = cut.rsplit(" ", 1)[0]
            return start + len(cut)
        at = start + m.end()
    while at > start and text[at - 1] in "-',/":
        at -= 1
    if text[start:at].endswith("'s") and at < len(text):
        return at
    return at


def _ends_a_name(word: str) -> bool:
    return word in no_names() and word not in words("employers")["general"]


def _is_person(text: Text, start: int, name: str) -> bool:
    parts = name.lower().replace("'s", "").split()
    if parts[0] in text.person.lower().split():
        return True
    if text.low[:start].rstrip().endswith((" at", "@")):
        return False
    return parts[0] in given_names() and len(parts) <= 2 and not _known_as_firm(parts)


def _known_as_firm(parts: list[str]) -> bool:
    general, forms = words("employers")["general"], words("employers")["forms"]
    return any(part in general or part in forms for part in parts[1:])


def _small(text: Text, start: int) -> Mention | None:
    """A name typed in small letters: up to four words, none of which belongs to a sentence."""
    low, own = text.low, text.person.lower().split()
    at = end = start
    for _ in range(4):
        m = _SMALL.match(low, at)
        if m is None or m.group().removesuffix("'s") in own:
            break
        if m.group() in no_names() or _YEAR.fullmatch(m.group()):
            break
        if end == start and (m.group().endswith(("ing", "ly")) or len(m.group()) < 3):
            return None
        end = m.end()
        at = end + 1 if low[end : end + 1] == " " else len(low) + 1
        if at > len(low):
            break
    if end == start or is_general(low[start:end]):
        return None
    return Mention(start, end, low[start:end], sort="small")


def is_general(name: str) -> bool:
    """ "The hospital", "staffing agency": words of every name, no name."""
    general = words("employers")["general"]
    return name.islower() and all(word in general for word in name.split())
