"""Credentials no lexicon names: "holds a pesticide applicator licence", "her license lapsed"."""

import re
from collections.abc import Iterator
from functools import cache

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.reading.clauses import Clause
from recruiter_desk.screening.reading.kinds._credential_names import Named
from recruiter_desk.screening.reading.kinds._credential_words import DEGREE
from recruiter_desk.screening.reading.kinds._states import states
from recruiter_desk.screening.reading.text import Text

_LICENSE = re.compile(
    r"\b(?:licen[cs]e|licensure|licen[cs]ed|registration|compact(?! (?:car|suv|kitchen))|"
    r"multi-?state|single[- ]state)\b(?! plate)"
    r"|\b(?:one|card|ticket)\b(?= (?:-\s*)?(?:(?:i|he|she|they) )?(?:let|expired|lapsed|"
    r"is (?:still )?(?:good|active|current|expired)|ran out|went|good|active|current|-))"
)
_OF_WHERE = re.compile(r"compact|multi-?state|single[- ]state")
_TELLS = re.compile(
    r"\b(?:expired|lapsed?|suspended|surrendered|revoked|inactive|compact|run out|ran out|"
    r"multi-?state|single[- ]state)\b"
)
_NOUN = (
    r"(?:licen[cs]e|licen[cs]ed|certified|certification|certificate|certs?|ticket|"
    r"accreditation|accredited|charter)"
)
_BEFORE = re.compile(
    rf"\b((?:[a-z][\w&/+.-]*[ \t]+){{1,3}}){_NOUN}\b(?!\s+(?:mail|letters?|e-?mails?|plates?|"
    rf"cop(?:y|ies)|checks?|funds|dealers?|pre-?owned|used|public|in\b|as\b))"
)
_AFTER = re.compile(
    r"\b(?:certified|licen[cs]ed|accredited|certification|certificate|ticket|cert)\s+(?:in|"
    r"as an?|as|for)\s+((?:[a-z][\w&/+-]*\s*){1,3})"
)


@cache
def _stop() -> frozenset[str]:
    return frozenset(words("credentials")["stop"]["words"])


def licences(text: Text, names: list[Named]) -> Iterator[tuple[Named, Clause]]:
    """Licences spoken of without a name ("her license lapsed", "licensed in TX and OK")."""
    if text.is_resume:
        return
    done: set[int] = set()
    for m in text.find(_LICENSE):
        clause = text.clause(m.start())
        if clause.start in done or any(clause.start <= n.start < clause.end for n in names):
            continue
        done.add(clause.start)
        told = _TELLS.search(text.low, clause.start, clause.end)
        where = states(text.text, text.low, clause.start, clause.end)
        if m.group() in {"one", "card", "ticket"}:
            if any(0 < m.start() - end < 3 for _, end, _ in where):
                yield Named(m.start(), m.end(), "licence"), clause
        elif (told or where) and (
            _OF_WHERE.match(m.group()) or not _its_name(text.low, clause, m.start())
        ):
            yield Named(m.start(), m.end(), "licence"), clause


_LET = re.compile(
    r"\W{1,2}(?:licen[cs]e )?(?:(?:s?he|they|i|was|is|has|went|"
    r"one) )*(?:let\w* (?:it )?(?:slide|go|"
    r"lapse|drop|expire)|lapsed|inactive|expired|ran out|fell off|gave up|dropped)\b"
)


_AT_BOARD = re.compile(
    r"\bboard (?:site |lookup |line )?(?:has|had|shows|lists|says) (?:it|her|him|them|"
    r"me) (?:down )?(?:as )?"
    r"(?=surrendered|inactive|expired|lapsed|revoked|suspended|not (?:active|current))"
)


def let_go(text: Text, names: list[Named]) -> Iterator[tuple[Named, Clause]]:
    """ "NJ she let slide": a licence told by no more than its state."""
    if text.is_resume:
        return
    for m in text.find(_AT_BOARD):
        yield Named(m.start(), m.end() - 1, "licence"), text.clause(m.start())
    for clause in text.clauses:
        if any(clause.start <= n.start < clause.end for n in names):
            continue
        for _, end, _ in states(text.text, text.low, clause.start, clause.end):
            if _LET.match(text.low, end, clause.end):
                yield Named(end, end + 1, "licence"), clause


def _its_name(low: str, clause: Clause, start: int) -> bool:
    before = low[max(clause.start, start - 24) : start].split()
    return (
        bool(before)
        and before[-1] not in _stop()
        and before[-1] not in {"compact", "multistate"}
        and not re.match(r"(?:fl|ga|tx|[a-z]{2}|florida|georgia|texas)$", before[-1])
        and bool(before[-1].isalpha())
        and not _is_state(before)
    )


def _is_state(before: list[str]) -> bool:
    known = set(words("credentials")["states"].values())
    return before[-1] in known or " ".join(before[-2:]) in known


def unknown(text: Text, names: list[Named]) -> Iterator[tuple[Named, Clause]]:
    """Credentials named by words of their own before or after "licence", "certified" …"""
    low = text.low
    if "cert" not in low and "licen" not in low and "ticket" not in low and "accredit" not in low:
        return
    for pattern in (_BEFORE, _AFTER):
        for m in text.find(pattern):
            if any(n.start < m.end() and m.start() < n.end for n in names):
                continue
            said = _kept(m[1].split(), last=pattern is _BEFORE)
            if said:
                start = low.rfind(said.split()[0], m.start(), m.end())
                start = start if pattern is _BEFORE else m.start()
                yield Named(start, m.end(), said), text.clause(m.start())


def _kept(said: list[str], *, last: bool) -> str:
    """The words next to the noun that can be a name; "" where there are none."""
    kept: list[str] = []
    for word in reversed(said) if last else said:
        clean = word.strip(".,-/").removesuffix("'s")
        if (
            clean in _stop()
            or _is_state([clean])
            or clean.upper() in words("credentials")["states"]
            or len(clean) < 2
            or clean.isdigit()
        ):
            break
        kept.append(clean)
    return " ".join(reversed(kept) if last else kept)


_ITEM = re.compile(r"[^;|•\n]+")
_NO_ITEM = re.compile(
    r"\d{5}|@|https?|\b(?:certifications?|licen[cs]es?|licensure|credentials?|qualifications?|"
    r"training|member|memberships?|awards?|languages?|skills?|courses?|english|summary|"
    r"references?|active|current|progress|expires?|exp|valid|issued|since|no\.?|number|"
    r"registrations?)\b"
)


def listed(text: Text, names: list[Named]) -> Iterator[tuple[Named, Clause]]:
    """What stands in a resume's list of credentials under names no lexicon knows."""
    for part in text.outline.parts:
        if part.name != "credentials":
            continue
        for m in _ITEM.finditer(text.low, part.start, part.end):
            line = text.low.rfind("\n", 0, m.start()) + 1
            after = text.low.find("\n", m.end())
            if any(line <= n.start < (after if after > 0 else len(text.low)) for n in names):
                continue
            told = _named_part(m.group())
            said = _item(told)
            if len(said) > 1 and not _NO_ITEM.search(said):
                start = m.start() + m.group().rindex(told) + len(told) - len(told.lstrip())
                yield _in_item(told, min(start, m.end()), m.end(), said)


_NAME_ENDS = re.compile(
    r"[,(]|\s[-\u2013]\s|\b(?:19|20)\d\d\b|\b(?:exam|booked|expected|in progress|pending|studying|"
    r"not renewed|lapsed|expired|since|valid|current|active|renew\w*|until|through|exp)\b"
)


def _in_item(told: str, start: int, end: int, said: str) -> tuple[Named, Clause]:
    """The name at the head of an item, and the item as its clause."""
    cut = _NAME_ENDS.search(told.strip())
    last = start + cut.start() if cut and cut.start() > 1 else end
    return Named(start, min(last, end), said), Clause(start, end, start)


_OF_LABEL = re.compile(r"\s*(?:registered|licen[cs]ed|certified|active|current|held|valid|full)\b")


def _named_part(item: str) -> str:
    """What names it: the words behind "Cards:", but those before ": registered as …"."""
    label, colon, rest = item.rpartition(":")
    return label if colon and _OF_LABEL.match(rest) and len(label.split()) > 1 else rest


def _item(said: str) -> str:
    """The name in one item of a list: what stands before the first comma, date or bracket."""
    known = sorted(words("credentials")["states"].values(), key=len, reverse=True)
    for state in known:
        said = re.sub(rf"\b(?:state of )?{state}\b,?", " ", said)
    said = re.split(r"[,(]|\s[-\u2013]\s|\b(?:19|20)\d\d\b", said.strip(" ,-"))[0]
    kept = [w.strip(".-\u2013*'") for w in said.split()]
    kept = [
        w
        for w in kept
        if w
        and not re.search(r"\d", w)
        and w not in _stop() | {"certified", "certification", "certificate", "cert"}
    ]
    return " ".join(kept) if 1 <= len(kept) <= 5 and all(len(w) < 20 for w in kept) else ""


_SPOKEN = re.compile(
    r"(?<![\w@.])(?:[A-Z]{2,}[a-z]?[\w+-]*|[A-Z][a-z]+[A-Z]+[A-Za-z]*|\d{3}(?= (?:is|was|card|"
    r"cert|licen|universal))|(?:[A-Z][a-z]+ (?:of |and )?){1,4}(?=registration|register|board|"
    r"certif|licen[cs]e|card|[A-Z]{3,})|(?<=with )(?:[A-Z][a-z]+ ?){2,4})"
    r"(?![\w@])"
)
_NO_NAMES = frozenset(
    ["us", "usa", "uk", "eu", "hr", "it", "ot", "lvm", "vm", "cv", "er", "or", "icu", "asap", "re",
     "ok", "ny", "ca", "fl", "tx", "gc", "pr", "opt", "bsc", "mba", "phd", "bs", "ba", "ms", "ma",
     "hm", "jd", "req", "tbc", "ilr", "btw", "fyi", "wfh", "usd", "gbp", "eur", "nhs"]
)  # fmt: skip


def spoken(text: Text, names: list[Named]) -> Iterator[Named]:
    """Names in capitals, or before "registration" and such, that may be of a credential."""
    for m in _SPOKEN.finditer(text.text):
        said = " ".join(m.group().lower().split())
        if (
            said in _NO_NAMES
            or DEGREE.match(said)
            or any(n.start < m.end() and m.start() < n.end for n in names)
        ):
            continue
        yield Named(m.start(), m.start() + len(m.group().rstrip()), said)
