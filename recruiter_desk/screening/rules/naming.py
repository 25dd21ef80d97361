"""What names a skill or role in a text: its phrases in the lexicon, and what stands against it."""

import re
from functools import cache

from recruiter_desk.screening.lexicon import any_of, words
from recruiter_desk.screening.reading.experience.named import APART


@cache
def naming(about: str) -> re.Pattern[str]:
    """What names a thing in a text of small letters: its phrases in the lexicon, or itself."""
    phrases = [about, *_phrases().get(about, ())]
    for child, parent in words("skills")["within"].items():
        if parent == about:
            phrases += [child, *_phrases().get(child, ())]
    return re.compile(rf"(?<![\w/]){any_of(phrases)}s?(?![\w])")


@cache
def any_word(about: str) -> re.Pattern[str]:
    """What names a thing, or any one word of its name."""
    return re.compile(rf"{naming(about).pattern}|\b{any_of(about.split())}\b")


@cache
def _phrases() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for family, named in {**words("skills"), "roles": words("roles")["roles"]}.items():
        if family not in APART:
            for name, phrases in named.items():
                found.setdefault(name, []).extend(phrases)
    return found


@cache
def rivals(about: str) -> frozenset[str]:
    """What is named in a job where this is not; empty where nothing is known of that."""
    groups = words("skills")["rivals"]["groups"]
    return frozenset(name for group in groups if about in group for name in group if name != about)


@cache
def known_names() -> frozenset[str]:
    """The names of all skills and roles of the lexicon."""
    return frozenset(_phrases())


@cache
def roles() -> frozenset[str]:
    """The names of roles and fields."""
    return frozenset(words("roles")["roles"])
