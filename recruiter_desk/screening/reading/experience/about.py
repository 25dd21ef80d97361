"""What a few words behind or before a number of years say the experience is in."""

import re
from typing import NamedTuple

from recruiter_desk.screening.reading.experience.named import lexicon
from recruiter_desk.screening.reading.experience.said import word_set

TOTAL = "total"
FIELD = "field"
"""All of working life, and all of it in the calling."""

_WORD = re.compile(r"[^\W_]+(?:['/&+.#-]+[^\W_]+)*[+#]*|[^\w\s]")
_MEASURE = re.compile(r"\d+(?:k|h|hr|hrs|d|m|%|am|pm|wk|wks|mth|mths|y|yr|yrs|x|th|st|nd|rd)?")
_ING = word_set("about", "no_work")
_STOP = word_set("about", "stop")
_LINK = word_set("about", "link")
_LIGHT = word_set("about", "light")
_NARROW = word_set("about", "narrow")
_NO_FIELD = word_set("about", "no_field")
_AFTER_AND = frozenset({"and", "or", ",", "/", "&", "plus"})
_EXPERIENCE = frozenset(
    {
        "veteran",
        "d'expérience",
        "experience",
        "background",
        "exposure",
        "erfahrung",
        "berufserfahrung",
    }
)
_THEN_IN = frozenset(
    {
        "im",
        "als",
        "mit",
        "dans",
        "en",
        "in",
        "with",
        "of",
        "as",
        "on",
        "doing",
        "using",
        "working",
        "across",
    }
)
_ASIDE = frozenset({"now", "already", "straight", "solid", "or", "so", "plus", "total", "full"})
_NOUNS = frozenset({"supply", "assembly", "family", "sales", "services", "vehicles", "med", "bed"})
"""Names of fields that end as a verb or an adverb does."""
_DOING = {"taught": "teaching", "sold": "selling", "drove": "driving", "built": "building"}
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
    phrase, at = _phrase(tokens, _past_links(tokens, 0))
    if at < len(tokens) and _experience_in(tokens, at, phrase):
        more, at = _phrase(tokens, _past_links(tokens, at))
        if more and not _refused(more) and _name(phrase) not in lexicon().names:
            phrase = more
    if not phrase:
        return []
    named = _named(phrase)
    return [] if named is None else [named, *_listed(low, tokens, at)]


def _past_links(tokens: list[_Token], at: int) -> int:
    while at < len(tokens) and (tokens[at].word in _LINK or _is_aside(tokens, at)):
        at += 1
    return at


def _is_aside(tokens: list[_Token], at: int) -> bool:
    """Whether a word only stands before what it is in: "10 years now on a lathe"."""
    ahead = tokens[at + 1].word if at + 1 < len(tokens) else ""
    return tokens[at].word in _ASIDE and (ahead in _THEN_IN or ahead in _ASIDE)


def _phrase(tokens: list[_Token], at: int) -> tuple[list[_Token], int]:
    """The words of one noun phrase."""
    found: list[_Token] = []
    while at < len(tokens) and len(found) < _MOST_WORDS:
        word = tokens[at].word
        if word in _STOP or not (word[0].isalpha() or (word[:1].isdigit() and len(word) > 1)):
            break
        if word[0].isdigit() and (_MEASURE.fullmatch(word) or word.isdigit()):
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


def _name(phrase: list[_Token]) -> str:
    return canonical(" ".join(token.word for token in phrase))


def _refused(phrase: list[_Token]) -> bool:
    return any(token.word in _NO_FIELD for token in phrase)


def refused(said: str) -> bool:
    """Whether words in small letters speak of a contract, a school, an age: no experience."""
    return not _NO_FIELD.isdisjoint(said.split())


def _named(phrase: list[_Token]) -> About | None:
    if phrase[0].word in _NO_FIELD or phrase[-1].word in _NO_FIELD:
        return None
    name = _name(phrase)
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
        name = _name(phrase)
        follows = low[phrase[-1].end : phrase[-1].end + 12]
        if name not in lexicon().names or re.match(r"[\s:(]*(?:\d|since|for\b)", follows):
            break
        found.append(About(name, phrase[0].start, phrase[-1].end))
        at = after_it
    return found


def canonical(said: str) -> str:
    """The name compared of a noun phrase in small letters; "" where nothing is left of it."""
    if _is_narrow(said.split()):
        return said
    if name := _of_all(said) or _known(said):
        return name
    kept = [word for word in said.split() if word not in _LIGHT]
    if not kept:
        return "" if lexicon().everything.isdisjoint(said.split()) else TOTAL
    if name := _of_all(" ".join(kept)):
        return name
    kept[0] = _DOING.get(kept[0], kept[0])
    kept[-1] = singular(kept[-1])
    return " ".join(kept)


def _is_narrow(words: list[str]) -> bool:
    """Whether it is a part of all experience by its kind alone: "relevant experience"."""
    if len(words) < 2 or words[-1] not in _EXPERIENCE or _NARROW.isdisjoint(words):
        return False
    return all(word in _NARROW or word in _LIGHT for word in words[:-1])


def _of_all(said: str) -> str:
    """The name of all experience, or all in the calling; "" for anything else."""
    if said in lexicon().everything or said in _EXPERIENCE:
        return TOTAL
    return FIELD if said in lexicon().field else ""


def _known(said: str) -> str:
    """The lexicon's name, where it stands among light words only; "" else."""
    met = lexicon().both.find(said)
    rest = said
    for m in met:
        rest = rest.replace(said[m.start : m.end], " ", 1)
    light = all(word in _LIGHT or word in lexicon().everything for word in rest.split())
    return met[0].means if met and light else ""


def plain(said: str) -> str:
    """The name of words that stand alone before a number; "" where they are no field's name."""
    tokens = said.split()
    if any(word in _STOP or word in _LINK or word in _NO_FIELD for word in tokens):
        return ""
    if not tokens or tokens[0] in _ING:
        return ""
    if re.search(r"(?:ed|es|ly)$", tokens[0]) and tokens[0] not in _NOUNS:
        return ""
    name = canonical(said)
    return "" if name in {TOTAL, FIELD} else name


def singular(word: str) -> str:
    """The word without the s of its plural."""
    if len(word) > 4 and word.endswith("s") and not word.endswith(("ss", "us", "is", "ics")):
        return word[:-1]
    return word
