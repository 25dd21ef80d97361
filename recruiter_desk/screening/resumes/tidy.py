"""The text of a document made fit to read: hyphens at line ends, bullets, blank lines."""

import re

from recruiter_desk.base.text import clean

_SOFT = re.compile(r"\u00ad[ \t]*\n?[ \t]*")
_BROKEN = re.compile(
    r"(?<![^\W\d_])([^\W\d_]{2,})(?:-[ \t]*\n[ \t]*|[\ufffe\x02][ \t]*\n?[ \t]*)([a-z]+)"
)
_HYPHEN = re.compile(r"[\ufffe\x02]")
_LETTER_BULLET = re.compile(r"^([ \t]*)[o§Øüv](?=[ \t]+[^\W\d_a-z])", re.MULTILINE)
_FEWEST = 3  # lines from which a letter at their start is a bullet
_BLANKS_AT_END = re.compile(r"[ \t]+$", re.MULTILINE)
_BLANK_LINES = re.compile(r"\n{3,}")
_BULLET_ALONE = re.compile(r"^([ \t]*[•-])[ \t]*\n+[ \t]*(?=[^\s•])", re.MULTILINE)


def tidy(text: str) -> str:
    """The text clean, as `base.text.clean` has it, with what files add by their making gone.

    A word broken at a line end is one again: without the hyphen where the whole word stands
    elsewhere in the text, else with it ("cloud-native"). A bullet on a line of its own goes before
    the next line.
    """
    text = _SOFT.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n"))
    known = frozenset(re.findall(r"[^\W\d_]{5,}", text.lower()))

    def mended(found: re.Match[str]) -> str:
        whole = found[1] + found[2]
        return whole if whole.lower() in known else f"{found[1]}-{found[2]}"

    broken = 1
    while broken:  # one mended word may be the first half of the next; each leaves fewer breaks
        text, broken = _BROKEN.subn(mended, text)
    text = _HYPHEN.sub("-", text)
    text = _BLANKS_AT_END.sub("", clean(text))
    if len(_LETTER_BULLET.findall(text)) >= _FEWEST:
        text = _LETTER_BULLET.sub(r"\1•", text)
    whole = _BLANK_LINES.sub("\n\n", _BULLET_ALONE.sub(r"\1 ", text)).strip()
    return _blanks_for_tabs(whole)


def _blanks_for_tabs(text: str) -> str:
    """Some programs write a tab after every word: then it parts no columns."""
    return text.replace("\t", " ") if text.count("\t") > text.count(" ") else text
