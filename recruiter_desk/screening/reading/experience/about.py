"""What a few words behind or before a number of years say the experience is in."""

import re
from typing import NamedTuple

from recruiter_desk.screening.reading.experience.named import lexicon

TOTAL = "total"
FIELD = "field"
"""All of working life, and all of it in the calling."""

_WORD = re.compile(r"[^\W_]+(?:['/&+.#-]+[^\W_]+)*[+#]*|[^\w\s]")
_STOP = frozenset(
    """at for since before after until till from to by under but who which that he she they i we is
    was are were has had have now then already there here where when because if so while under plus
    most mostly mainly all some between across within during than ago and or his her their our my
    including incl the last past next not no never only just also it its this these those both would
    will can could says said wants very currently per out off left through as well too
    in of on with doing into starting beginning ending up whose throughout via among amongst yes
    back over under its early late mid began started according however though alone without front behind ahead
    around nearly almost again himself herself though worth more less thanks wall each incl counting""".split()
)
_LINK = frozenset(
    """of in with on as doing using running working working-in operating performing handling a an
    the his her their any some worth being 's ' scanning building writing practising practicing
    spent been actively having directly daily nightly weekly steady steadily straight solely solid
    purely purely-in fulltime full-time nonstop""".split()
)
_LIGHT = frozenset(
    """hands-on solid direct real actual full-time fulltime paid relevant recent professional
    progressive practical strong proven extensive diverse good great hospital genuine straight
    proper overall combined plus consistent continuous consecutive various busy high-volume
    general verifiable documented role roles job jobs position positions side space world
    experience work background staff level senior junior lead certified registered licensed
    experienced live day-to-day dedicated worth total post-grad postgraduate full time and as
    settings setting environment environments tech techs technologist technologists technician
    specialist specialists operator operators user coder dev engineer developer consultant
    handler handlers adjuster veteran controls practice done certified-tech administrator admin worker person guy practitioner exams studies stuff things""".split()
)
_NO_FIELD = frozenset(
    """contract contracts degree diploma warranty old ago later left plan notice gap lease program
    programme college school university uni probation term commitment retention guarantee tenure
    visa apart younger older marriage prison jail clean record salary rent row max minimum tops off
    away hence savings age mortgage deal agreement sentence probationary fixed-term loan break
    sabbatical maternity leave fmla study studies apprenticeship training residency course courses
    bachelor bachelor's bachelors master's masters associate associate's seniority anniversary
    renewal extension supply waiting wait time retirement mark milestone together us here there
    service unemployment track house home town area city country state county
    ones thing question one two three them him themselves company firm place same employer
    bootcamp internship january february march april may june july august september
    october november december jan feb mar apr jun jul aug sept oct nov dec spring summer fall autumn winter myself herself himself max ward-based site""".split()
)
_AFTER_AND = frozenset({"and", "or", ",", "/", "&", "plus"})
_EXPERIENCE = frozenset({"veteran", "d'expérience", "experience", "background", "exposure", "erfahrung", "berufserfahrung"})
_THEN_IN = frozenset({"in", "with", "of", "as", "on", "doing", "using", "working", "across"})
_MOST_WORDS = 4


class About(NamedTuple):
    """What experience is in, in the words compared, and where it stands."""

    name: str
    start: int
    end: int


class _Token(NamedTuple):
    word: str
    start: int
    end: int


def after(low: str, start: int, end: int) -> list[About]:
    """What the words right behind a number of years name; empty where they name nothing."""
    tokens = [_Token(m.group(), m.start(), m.end()) for m in _WORD.finditer(low, start, end)][:14]
    at, linked = _past_links(tokens, 0)
    phrase, at = _phrase(tokens, at)
    if at < len(tokens) and _experience_in(tokens, at, phrase):
        at, linked = _past_links(tokens, at)
        more, at = _phrase(tokens, at)
        if more and not _refused(more):
            phrase = more
    if not phrase:
        return []
    named = _named(phrase)
    return [] if named is None else [named, *_listed(low, tokens, at)]


def _past_links(tokens: list[_Token], at: int) -> tuple[int, bool]:
    first = at
    while at < len(tokens) and tokens[at].word in _LINK:
        at += 1
    return at, at > first


def _phrase(tokens: list[_Token], at: int) -> tuple[list[_Token], int]:
    """The words of one noun phrase."""
    found: list[_Token] = []
    while at < len(tokens) and len(found) < _MOST_WORDS:
        word = tokens[at].word
        if word in _STOP or not (word[0].isalpha() or word[:1].isdigit() and len(word) > 1):
            break
        if word[0].isdigit() and not re.search(r"[a-z]", word):
            break
        found.append(tokens[at])
        at += 1
        if word in _EXPERIENCE:
            break
    return found, at


def _experience_in(tokens: list[_Token], at: int, phrase: list[_Token]) -> bool:
    """Whether "… experience" goes on with what it is in."""
    return (
        tokens[at].word in _THEN_IN
        and bool(phrase)
        and (phrase[-1].word in _EXPERIENCE or all(t.word in _LIGHT for t in phrase))
    )


def _refused(phrase: list[_Token]) -> bool:
    return any(token.word in _NO_FIELD for token in phrase)


def refused(said: str) -> bool:
    """Whether words in small letters speak of a contract, a school, an age: no experience."""
    return not _NO_FIELD.isdisjoint(said.split())


def _named(phrase: list[_Token]) -> About | None:
    if phrase[0].word in _NO_FIELD or phrase[-1].word in _NO_FIELD:
        return None
    name = canonical(" ".join(token.word for token in phrase))
    if not name or (len(name) == 1 and name not in {"r", "c"}):
        return None
    return About(name, phrase[0].start, phrase[-1].end)


def _listed(low: str, tokens: list[_Token], at: int) -> list[About]:
    """What follows in a list: "MRI and CT", "MRI, CT"; only what the lexicon knows."""
    found: list[About] = []
    while at + 1 < len(tokens) and tokens[at].word in _AFTER_AND:
        if tokens[at + 1].word[0].isdigit():
            break
        phrase, after_it = _phrase(tokens, at + 1)
        if not phrase:
            break
        name = canonical(" ".join(token.word for token in phrase))
        follows = low[phrase[-1].end : phrase[-1].end + 12]
        if name not in lexicon().names or re.match(r"[\s:(]*(?:\d|since|for\b)", follows):
            break
        found.append(About(name, phrase[0].start, phrase[-1].end))
        at = after_it
    return found


def canonical(said: str) -> str:
    """The name compared of a noun phrase in small letters; "" where nothing is left of it."""
    if said in lexicon().everything or said in _EXPERIENCE:
        return TOTAL
    if said in lexicon().field:
        return FIELD
    met = lexicon().both.find(said)
    if met:
        rest = said
        for m in met:
            rest = rest.replace(said[m.start : m.end], " ", 1)
        if all(word in _LIGHT or word in lexicon().everything for word in rest.split()):
            return met[0].means
    kept = [word for word in said.split() if word not in _LIGHT]
    if not kept:
        return "" if lexicon().everything.isdisjoint(said.split()) else TOTAL
    if " ".join(kept) in lexicon().everything:
        return TOTAL
    if " ".join(kept) in lexicon().field:
        return FIELD
    kept[-1] = singular(kept[-1])
    return " ".join(kept)


def plain(said: str) -> str:
    """The name of words that stand alone before a number; "" where they are no field's name."""
    tokens = said.split()
    if any(word in _STOP or word in _LINK or word in _NO_FIELD for word in tokens):
        return ""
    if re.search(r"(?:ed|es|ing|ly)$", tokens[0]):
        return ""
    name = canonical(said)
    return "" if name in {TOTAL, FIELD} else name


def singular(word: str) -> str:
    """The word without the s of its plural."""
    if len(word) > 4 and word.endswith("s") and not word.endswith(("ss", "us", "is", "ics")):
        return word[:-1]
    return word
