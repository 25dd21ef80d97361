"""Long patterns of many alternatives, rewritten so that the first letters decide: just as exact.

`re` tries alternatives one by one. Alternatives that begin with the same letter are drawn together
here ("offer|other|get" becomes "o(?:ffer|ther)|get") wherever none between them can begin with
that letter, so what matches, and in which order it is tried, stays the same.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from recruiter_desk.screening.sought import Sought

Letters = frozenset[str] | None
"""What an alternative can begin with; None if it can be anything."""

_ATOM = re.compile(
    r"(?P<zero>\\[bBAZ]|[\^$])|(?P<escape>\\.)|(?P<set>\[\^?\]?(?:[^\]\\]|\\.)*\])"
    r"|(?P<group>\((?:\?(?:P<\w+>|P=|[:=!#(>]|<[=!]|[a-zA-Z-]+[:)]))?)|(?P<end>[|)])|(?P<one>.)",
    re.DOTALL,
)
_QUANTIFIER = re.compile(r"(?:[*+?]|\{\d*,?\d*\})[?+]?")
_NONE_NEEDED = re.compile(r"[*?]|\{0?,|\{0\}")
_PLAIN_SET = re.compile(r"\[((?:[^\]\\^-])+)\]")
_UNFIT = re.compile(r"\\[1-9]|\(\?[a-zA-Z(#>-](?<!\(\?P)")
_UNNAMED = re.compile(r"(?<!\\)\((?!\?)")


class Atom(NamedTuple):
    """A piece of an alternative: a letter, a set, a group; `empty` if it can match nothing."""

    said: str
    first: Letters
    empty: bool = False
    plain: bool = False


Alternative = tuple[Atom, ...]


@cache
def swift(pattern: str) -> Sought:
    """This pattern, quicker where it has many alternatives; it matches the same."""
    return Sought(pattern, rewritten)


def rewritten(pattern: str) -> str:
    """The pattern with its alternatives drawn together.

    Patterns whose groups go by number are left as they are, and so are those with flags in them.
    """
    if _UNFIT.search(pattern) or _UNNAMED.search(pattern):
        return pattern
    alternatives, _ = _read(pattern, 0)
    return _joined(alternatives)


def _read(pattern: str, at: int) -> tuple[list[Alternative], int]:
    """The alternatives from there to the closing bracket or the end, and where that is."""
    found: list[Alternative] = []
    atoms: list[Atom] = []
    while at < len(pattern):
        m = _ATOM.match(pattern, at)
        if m is None or m.group() == ")":
            break
        if m.group() == "|":
            found.append(tuple(atoms))
            atoms, at = [], m.end()
            continue
        atom, at = _group(pattern, m) if m["group"] else (_single(m), m.end())
        atom, at = _repeated(pattern, at, atom)
        atoms.append(atom)
    return [*found, tuple(atoms)], at


def _single(m: re.Match[str]) -> Atom:
    said = m.group()
    if m["zero"]:
        return Atom(said, frozenset(), empty=True)
    if m["escape"]:
        plain = not said[1].isalnum()
        return Atom(said, frozenset(said[1]) if plain else None, plain=plain)
    if m["set"]:
        letters = _PLAIN_SET.fullmatch(said)
        return Atom(said, frozenset(letters[1]) if letters else None)
    return Atom(said, None if said == "." else frozenset(said), plain=said != ".")


def _group(pattern: str, m: re.Match[str]) -> tuple[Atom, int]:
    inner, end = _read(pattern, m.end())
    if m.group() in {"(?=", "(?!", "(?<=", "(?<!"}:
        return Atom(pattern[m.start() : end + 1], frozenset(), empty=True), end + 1
    if m.group() == "(?P=":
        return Atom(pattern[m.start() : end + 1], None, empty=True), end + 1
    first = _union([_first(alternative) for alternative in inner])
    return Atom(f"{m.group()}{_joined(inner)})", first), end + 1


def _repeated(pattern: str, at: int, atom: Atom) -> tuple[Atom, int]:
    m = _QUANTIFIER.match(pattern, at)
    if m is None or m.group() == "{}":
        return atom, at
    empty = atom.empty or bool(_NONE_NEEDED.match(m.group()))
    return Atom(atom.said + m.group(), atom.first, empty), m.end()


def _first(alternative: Sequence[Atom]) -> Letters:
    """What it can begin with; None also for one that can match nothing."""
    met: list[Letters] = []
    for atom in alternative:
        met.append(atom.first)
        if not atom.empty:
            return _union(met)
    return None


def _union(sets: Sequence[Letters]) -> Letters:
    known = [letters for letters in sets if letters is not None]
    return frozenset().union(*known) if len(known) == len(sets) else None


def _joined(alternatives: Sequence[Alternative]) -> str:
    return "|".join(_written(*entry) for entry in _together(alternatives))


def _together(alternatives: Sequence[Alternative]) -> list[tuple[str, list[Alternative]]]:
    """These alternatives, those that begin with one letter drawn together under it."""
    entries: list[tuple[str, list[Alternative]]] = []
    open_: dict[str, list[Alternative]] = {}
    for alternative in alternatives:
        letter, rest = _parted(alternative)
        if letter in open_:
            open_[letter].append(rest)
            continue
        if letter:
            open_[letter] = [rest]
            entries.append((letter, open_[letter]))
            continue
        first = _first(alternative)
        for one in [one for one in open_ if first is None or one.removeprefix("\\") in first]:
            del open_[one]
        entries.append(("", [alternative]))
    return entries


def _parted(alternative: Alternative) -> tuple[str, Alternative]:
    """Its first letter and the rest; "" if it begins with no letter alone."""
    if alternative and alternative[0].plain:
        return alternative[0].said, alternative[1:]
    if len(alternative) > 1 and alternative[0].said == r"\b" and alternative[1].plain:
        letter = alternative[1].said
        begun = Atom(rf"(?<=\b{letter})", frozenset(), empty=True)
        return letter, (begun, *alternative[2:])
    return "", alternative


def _written(letter: str, rests: Sequence[Alternative]) -> str:
    if len(rests) == 1:
        return letter + "".join(atom.said for atom in rests[0])
    entries = [_written(*entry) for entry in _together(rests)]
    return letter + (entries[0] if len(entries) == 1 else f"(?:{'|'.join(entries)})")
