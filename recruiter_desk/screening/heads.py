"""What a pattern can begin with, read from the pattern itself, and where a text has such words.

Of "\\b(?:got|had) (?:an )?offer" it is the words "got" and "had": it can match nowhere else than
where one of them stands. Nothing is to be kept in step by hand.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

LONGEST = 3
"""Letters of a word's beginning by which it is looked up."""
_FEWEST, _MANY = 2, 160
"""Letters of a beginning that may stand within a word, and how many such are worth a look."""
_ANY, _DIGIT, _ENDS = "\ufffe", "\ufffd", "\uffff"
_SHORTENED = "'s"
_MOST = 3000
_ATOM = re.compile(
    r"(?P<bound>\\b|\(\?<?!\\w\)|\(\?<?!\[\\w[^\]\\]*\]\)"
    r"|\(\?:\(\?<!\[\\w'-\]\)\|\(\?='\)\(\?<=\\w\)\))"
    r"|(?P<zero>\\[BAZ]|[\^$])|(?P<any>\\u.{4}|\\\d+|\(\?P=\w+\))"
    r"|(?P<code>\\x..)|(?P<word>\\w)|(?P<digit>\\d)|(?P<escape>\\.)"
    r"|(?P<set>\[\^?\]?(?:[^\]\\]|\\.)*\])|(?P<look>\(\?<?[=!])|(?P<flagged>\(\?[a-zA-Z-]+:)"
    r"|(?P<group>\((?:\?(?:P<\w+>|:))?)|(?P<end>[|)])"
    r"|(?P<run>[a-zA-Z0-9 ',_-]+(?![*+?{]))|(?P<one>.)",
    re.DOTALL,
)
_QUANTIFIER = re.compile(r"(?:[*+?]|\{\d+,?\d*\}|\{,\d+\})[?+]?")
_NONE_NEEDED = re.compile(r"[*?]|\{0*,|\{0+\}")
_PLAIN_SET = re.compile(r"\[((?:[^\]\\^-])+)\]")
_UNFIT = re.compile(r"\\[UN]|\(\?(?!P<|P=|<?[=!]|[a-zA-Z-]*:)")
_NO_GROUP = re.compile(r"(?:[^()|\[\\]|\\.|\[\^?\]?(?:[^\]\\]|\\.)*\])*", re.DOTALL)
_READ = 10
"""Pieces of an alternative that are read; by then its first word is known."""
_WORD = re.compile(r"\w+")
_PIECE = re.compile(r"\w+|[^\w\s]")
_NUMBER = re.compile(r"\d")
_SHORT = re.compile(r"\b\w+(?=')")


class Node(NamedTuple):
    """A piece of an alternative; `least` is 0 if it may be missing, `most` 1 if it stands once."""

    sort: str
    letters: str = ""
    within: "Sequence[Sequence[Node]]" = ()
    least: int = 1
    most: int = 1


class Head(NamedTuple):
    """What a match begins with; `bounded`: no letter stands before; `open`: more may follow."""

    said: str = ""
    bounded: bool = False
    open: bool = True


class Keys(NamedTuple):
    """By what beginnings are looked up: whole words and marks, first letters, letters anywhere."""

    whole: frozenset[str]
    begun: frozenset[str]
    within: tuple[str, ...]


class _Places(NamedTuple):
    """Where a text has a word or mark, and which words begin with some letters."""

    of: dict[str, list[int]]
    begun: dict[str, list[str]]


@lru_cache(maxsize=8)
def _places(text: str) -> _Places:
    of: dict[str, list[int]] = defaultdict(list)
    for m in _PIECE.finditer(text):
        of[m[0]].append(m.start())
    begun: dict[str, list[str]] = defaultdict(list)
    for said in of:
        for letters in _beginnings(said):
            begun[letters].append(said)
    of[_DIGIT] = [m.start() for m in _NUMBER.finditer(text)]
    of[_SHORTENED] = [m.start() for m in _SHORT.finditer(text)] if "'" in text else []
    return _Places(of, begun)


@lru_cache(maxsize=8192)
def _beginnings(said: str) -> tuple[str, ...]:
    """The first letters of a word; none of a mark."""
    lengths = range(1, min(len(said), LONGEST) + 1)
    return tuple(said[:length] for length in lengths) if _WORD.match(said) else ()


def standing(keys: Keys, text: str) -> list[int]:
    """Where one of these beginnings stands in a text, in order; some places may come twice."""
    of, begun = _places(text)
    words = set(keys.whole & of.keys())
    for key in keys.begun & begun.keys():
        words.update(begun[key])
    found: list[int] = []
    for word in words:
        found += of[word]
    for letters in keys.within:
        place = text.find(letters)
        while place >= 0:
            found.append(place)
            place = text.find(letters, place + 1)
    found.sort()
    return found


def keys_of(pattern: str) -> Keys | None:
    """By what a pattern's beginnings are looked up; None if it can begin with anything."""
    if _UNFIT.search(pattern):
        return None
    alternatives, _ = _read(pattern, 0)
    heads = _of_any(alternatives, [Head()])
    if heads is None:
        return None
    keys: dict[str, set[str]] = {"whole": set(), "begun": set(), "within": set(), "": set()}
    for head in heads:
        sort, key = _key(head)
        keys[sort].add(key)
    least = {key for key in keys["within"] if not any(map(key.startswith, keys["within"] - {key}))}
    if keys[""] or len(least) > _MANY:
        return None
    return Keys(frozenset(keys["whole"]), frozenset(keys["begun"]), tuple(sorted(least)))


def _key(head: Head) -> tuple[str, str]:
    """How a head is looked up, as the parts of `Keys`; ("", "") if it is not."""
    said = head.said.removesuffix(_ENDS)
    if said[:1] == _DIGIT:
        return "whole", _DIGIT
    if said[:1] == _ANY:
        return ("whole", _SHORTENED) if head.bounded and "'" in said else ("", "")
    word = _WORD.match(said)
    if word is not None and head.bounded:
        whole = word.end() < len(head.said)
        return ("whole", word[0]) if whole else ("begun", word[0][:LONGEST])
    if len(said) >= _FEWEST:
        return "within", said
    return ("", "") if word or not said or said.isspace() else ("whole", said)


def _read(pattern: str, at: int) -> tuple[list[list[Node]], int]:
    """The alternatives from there to the closing bracket or the end, and where that is."""
    found: list[list[Node]] = [[]]
    while at < len(pattern):
        m = _ATOM.match(pattern, at)
        if m is None or m.group() == ")":
            break
        at = m.end()
        if m.group() == "|":
            found.append([])
            continue
        if len(found[-1]) == _READ:
            found[-1].append(Node("any"))
            at = _past(pattern, m.start())
            continue
        node, at = _node(pattern, m)
        repeated = _QUANTIFIER.match(pattern, at)
        if repeated:
            at = repeated.end()
            least = 0 if _NONE_NEEDED.match(repeated.group()) else 1
            node = node._replace(least=least, most=1 if repeated.group()[0] == "?" else 2)
        found[-1].append(node)
    return found, at


def _past(pattern: str, at: int) -> int:
    """Where an alternative ends."""
    depth = 0
    while at < len(pattern) and (depth > 0 or pattern[at] not in "|)"):
        depth += {"(": 1, ")": -1}.get(pattern[at], 0)
        m = _NO_GROUP.match(pattern, at + (pattern[at] in "()|"))
        at = max(m.end() if m else 0, at + 1)
    return at


def _node(pattern: str, m: re.Match[str]) -> tuple[Node, int]:
    sort, said = m.lastgroup or "", m.group()
    if sort in {"group", "look", "flagged"}:
        within, end = _read(pattern, m.end())
        plain = {"look": Node("zero"), "flagged": Node("any")}
        return plain.get(sort) or Node("group", within=within), end + 1
    if sort in {"bound", "zero", "word", "digit", "run"}:
        return Node(sort, said), m.end()
    letters = _letters(sort, said)
    return Node("letters" if letters else "any", letters), m.end()


def _letters(sort: str, said: str) -> str:
    """The letters of which one stands there; "" if it can be any."""
    if sort == "code":
        return chr(int(f"0{said[1:]}", base=0))
    if sort == "escape":
        return "" if said[1].isalnum() else said[1]
    if sort == "set":
        letters = _PLAIN_SET.fullmatch(said)
        return letters[1] if letters else ""
    return said if sort == "one" and said != "." else ""


def _of_any(alternatives: Iterable[Sequence[Node]], before: list[Head]) -> list[Head] | None:
    """The heads these lead on to; None if there are too many."""
    found: dict[Head, None] = {}
    for nodes in alternatives:
        heads = before
        for node in nodes:
            if not any(head.open for head in heads):
                break
            onward = _onward(node, heads)
            if onward is None or len(onward) > _MOST:
                return None
            heads = onward
        found.update(dict.fromkeys(heads))
    return list(found)


def _onward(node: Node, before: list[Head]) -> list[Head] | None:
    """Each head with a piece put to it, and without where it may be missing."""
    if node.sort == "zero":
        return before
    done = [head for head in before if not head.open]
    open_ = [head for head in before if head.open]
    longer: list[Head] | None
    if node.sort == "group":
        longer = _of_any(node.within, open_)
        if longer is None:
            return None
    else:
        longer = [new for head in open_ for new in _put(node, head)]
    if node.most > 1 and node.sort != "word":
        longer = [head._replace(open=False) for head in longer]
    return list(dict.fromkeys([*done, *longer, *(open_ if node.least == 0 else ())]))


def _put(node: Node, head: Head) -> list[Head]:
    if node.sort == "word":
        return [head._replace(said=head.said or _ANY, open=not head.said and node.most > 1)]
    if node.sort in {"any", "digit"}:
        said = head.said or (_DIGIT if node.sort == "digit" else "")
        return [head._replace(said=said, open=False)]
    if node.sort == "bound":
        if not head.said:
            return [head._replace(bounded=True)]
        return [head._replace(said=head.said + _ENDS, open=False)]
    if node.sort == "run":
        return [_with_run(node.letters, head)]
    longer = [head.said + letter for letter in node.letters]
    return [Head(said, head.bounded, _is_open(said)) for said in longer]


def _with_run(letters: str, head: Head) -> Head:
    said = head.said
    for letter in letters:
        said += letter
        if not _is_open(said):
            return Head(said, head.bounded, open=False)
    return Head(said, head.bounded)


def _is_open(said: str) -> bool:
    """Whether what follows can still tell more of the first word."""
    return said.removeprefix(_ANY).isalnum() and len(said) < 2 * LONGEST
