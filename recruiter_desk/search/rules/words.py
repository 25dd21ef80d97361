"""The words of a text, as the search index has them and as a query's are met with."""

import re
from itertools import pairwise

from recruiter_desk.base.text import fold

LONGEST = 40  # letters of a word that are kept; what is longer is no word anybody types
FEWEST_DIGITS = 3  # from which a part of a number is found (issue 3)

_PLAIN = re.compile(r"[a-z0-9]+(?:['-][a-z0-9]+)*")
_JOINTS = re.compile(r"['-]")
_CJK = (
    "\u1100-\u11ff\u2e80-\u2fdf\u3005-\u3007\u3041-\u30ff\u3130-\u318f\u31a0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff"
)
_ANY = re.compile(rf"[{_CJK}]+|(?:(?![{_CJK}])[^\W_])+(?:['-](?:(?![{_CJK}])[^\W_])+)*")
_UNSPACED = re.compile(rf"[{_CJK}]")
_ODD = re.compile(rf"['-]|[a-z0-9]{{{LONGEST + 1}}}")  # what makes a run more than a word
_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"\+?\(?\d(?:[\d ().\-/]{5,22})\d")


def words(text: str) -> list[str]:
    """The folded words of a text in their order: "O'Brien, X-ray" is o, brien, x, ray.

    Chinese, Japanese and Korean, written without blanks, give each character and each pair.
    """
    return [word for run in _runs(fold(text)) for word in _of_run(run)]


def index_words(text: str) -> set[str]:
    """Every word by which the index finds a text.

    Besides its words those joined ("obrien", "xray"), and of each telephone number whatever its
    digits end with, so that any three of them in a row begin one of these.
    """
    folded = fold(text)
    found = set(_runs(folded))
    if not folded.isascii() or _ODD.search(folded):
        found = {word for run in found for word in _of_odd_run(run)}
    for number in _NUMBER.findall(folded) if _DIGIT.search(folded) else ():
        found |= number_ends(number)
    return found


def _of_odd_run(run: str) -> list[str]:
    """The words of a run with something inside, or of an unspaced script; those of it joined."""
    joined = _JOINTS.sub("", run)[:LONGEST]
    return _of_run(run) if unspaced(run) else [*_of_run(run), joined]


def number_ends(number: str) -> set[str]:
    """The digits of a number from each of them on, three or more: of 5550142 also 0142."""
    digits = "".join(c for c in number if c.isdecimal() and c.isascii())
    return {digits[start:] for start in range(len(digits) - FEWEST_DIGITS + 1)}


def unspaced(word: str) -> bool:
    """Whether a word is of a script that puts no blanks between words."""
    return _UNSPACED.match(word) is not None


def _runs(folded: str) -> list[str]:
    return (_PLAIN if folded.isascii() else _ANY).findall(folded)


def _of_run(run: str) -> list[str]:
    if not run.isascii() and unspaced(run):
        return [*run, *map("".join, pairwise(run))]
    if "-" in run or "'" in run:
        return [part[:LONGEST] for part in _JOINTS.split(run)]
    return [run[:LONGEST]]
