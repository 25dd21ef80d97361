"""One spelling for a header, so that "E-mail 1 - Value" and "eMail_1_value" are one."""

import re

from recruiter_desk.base.text import fold

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"\d+")


def key_of(header: str) -> str:
    """The folded words of a header; "e mail" is "email". Empty where it has none."""
    words = " ".join(_WORD.findall(fold(_HUMP.sub(" ", header).replace("'", ""))))
    return re.sub(r"\be mail", "email", words).replace("linked in", "linkedin")


def unnumbered(key: str) -> str:
    """The key with "#" for each number in it: "email # value"."""
    return _NUMBER.sub("#", key)
