"""The words that tell titles, employers and places in a job's head, from the lexicon."""

import re
from functools import cache

from recruiter_desk.screening.lexicon import words
from recruiter_desk.screening.reading.when.names import plain

WORD = re.compile(r"[^\W_][\w'+.&-]*[\w+]|[^\W_]")
OUTER = " \t,.;:|-/•~*()[]_>@"
BRACKETS = re.compile(r"\s*[(\[][^)\]]*[)\]]?")


@cache
def heads() -> frozenset[str]:
    said = words("headings")["titles"]["heads"]
    return frozenset(form for word in said for form in (word, plain(word)))


@cache
def ends() -> tuple[str, ...]:
    return tuple(words("headings")["titles"]["ends"])


@cache
def levels() -> frozenset[str]:
    return frozenset(words("headings")["titles"]["levels"])


@cache
def employers() -> frozenset[str]:
    said = words("headings")["employers"]["words"]
    return frozenset(form for word in said for form in (word, plain(word)))


@cache
def techs() -> frozenset[str]:
    """Words before "tech" that make it a title: "CT tech"."""
    return frozenset(words("headings")["titles"]["techs"])


@cache
def regions() -> frozenset[str]:
    said = words("headings")["places"]["regions"]
    return frozenset(form for word in said for form in (word, plain(word)))


@cache
def place_end() -> re.Pattern[str]:
    states = "|".join(words("headings")["places"]["states"])
    return re.compile(rf"(?:^|[\s,]\s*)(?:{states})\.?(?:\s+\d{{5}}(?:-\d{{4}})?)?$")


@cache
def fields() -> frozenset[str]:
    """Words that name a field of work behind a title: "Urgent Care"."""
    return frozenset(words("headings")["employers"]["fields"])


def is_head(word: str) -> bool:
    """Whether a word in small letters is the head of a title: "nurse", "Projektleiter"."""
    known = heads()
    if word in known or word.rstrip(".") in known:
        return True
    if (
        word.endswith("in")
        and len(word) > 6
        and (word[:-2] in known or word[:-2].endswith(ends()))
    ):
        return True
    return len(word) > 7 and word.endswith(ends()) and word not in employers()


def is_field(text: str) -> bool:
    """Whether a piece behind a title and a comma names its field, "Urgent Care", not a firm."""
    said = [w.lower().rstrip(".") for w in WORD.findall(text)]
    return 0 < len(said) <= 2 and all(w in fields() for w in said)


def begins_with_employer(text: str) -> bool:
    """Whether a line begins with a word of employers' names, as the rest of a name would."""
    m = WORD.match(text)
    return m is not None and m.group().lower().rstrip(".") in employers()
