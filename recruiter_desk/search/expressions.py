"""What was typed as expressions of the index, and what must still be looked for in the text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from recruiter_desk.search.model import And, Email, Field, Node, Not, Number, Or, Phrase, Word
from recruiter_desk.search.rules.words import unspaced, words
from recruiter_desk.search.vocabulary import Vocabulary

NOTHING = '""'  # an expression that no text matches
TEXTS, CARDS = "doc_text", "doc_card"


@dataclass(frozen=True, slots=True)
class Sought:
    """The index's words of one thing typed; the last may be only `begun`.

    `beside`: they must stand side by side, which only the text itself tells.
    """

    parts: tuple[str, ...]
    begun: bool
    beside: bool


def sought(node: Word | Phrase | Number | Email) -> Sought:
    """What the index is asked for."""
    if isinstance(node, Number):
        return Sought((node.digits,), begun=True, beside=False)
    if isinstance(node, Word) and not node.parts:
        return Sought((node.text,), begun=node.prefix, beside=False)
    parts = node.parts or tuple(words(node.text))
    begun = isinstance(node, Email) or node.prefix
    return Sought(parts, begun=begun, beside=parts != (node.text,))


def of_words_alone(node: Node) -> bool:
    """Whether the index alone can tell who has it (but for words that stand side by side)."""
    if isinstance(node, And | Or):
        return all(map(of_words_alone, node.parts))
    return isinstance(node, Word | Phrase | Number | Email)


def leaves(node: Node | None) -> Iterator[Node]:
    """Everything that must be there, without what must not."""
    if isinstance(node, And | Or):
        for part in node.parts:
            yield from leaves(part)
    elif node is not None and not isinstance(node, Not):
        yield node


def expression(node: Node, vocabulary: Vocabulary) -> str:
    """The FTS5 expression of words, and of what stands between them."""
    if isinstance(node, And):
        return "(" + " AND ".join(expression(part, vocabulary) for part in node.parts) + ")"
    if isinstance(node, Or):
        return "(" + " OR ".join(expression(part, vocabulary) for part in node.parts) + ")"
    if isinstance(node, Not | Field):
        raise TypeError(node)
    what = sought(node)
    whole = [_quoted(part) for part in what.parts[: -1 if what.begun else None]]
    if what.begun and what.parts:
        whole.append(_begun(what.parts[-1], vocabulary))
    return "(" + " AND ".join(whole) + ")" if whole else NOTHING


def _begun(start: str, vocabulary: Vocabulary) -> str:
    known = vocabulary.begun(start)
    if known is None:
        return f"{_quoted(start)} *"
    return "(" + " OR ".join(map(_quoted, known)) + ")" if known else NOTHING


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def needs_text(node: Node | None) -> bool:
    """Whether the text must be looked at before it is known to match."""
    if isinstance(node, And | Or):
        return any(map(needs_text, node.parts))
    if isinstance(node, Not):
        return needs_text(node.part)
    return isinstance(node, Word | Phrase | Email) and sought(node).beside


def holds(node: Node, text: str) -> bool:
    """Whether a text, folded, has the words; fields are not asked here."""
    if isinstance(node, And):
        return all(holds(part, text) for part in node.parts)
    if isinstance(node, Or):
        return any(holds(part, text) for part in node.parts)
    if isinstance(node, Not):
        return not holds(node.part, text)
    return isinstance(node, Field) or pattern(node).search(text) is not None


@lru_cache(maxsize=256)
def pattern(node: Word | Phrase | Number | Email) -> re.Pattern[str]:
    """Where a folded text has it; digits of a number in any writing."""
    what = sought(node)
    if isinstance(node, Number):
        return re.compile(r"[ ().\-/]{0,3}".join(node.digits))
    if what.parts and unspaced(what.parts[0]):
        return re.compile(re.escape(node.text))
    if what.beside and (isinstance(node, Email) or len(what.parts) == 1):
        start = r"(?<![^\W_])" if node.text[0].isalnum() else ""
        return re.compile(start + re.escape(node.text))
    beside = r"[\W_]+".join(map(re.escape, what.parts))
    return re.compile(rf"(?<![^\W_]){beside}" + ("" if what.begun else r"(?![^\W_])"))


@lru_cache(maxsize=256)
def in_any_writing(node: Word | Phrase | Number | Email) -> re.Pattern[str]:
    """Where a folded text has it, also as "x-ray" where "xray" was typed."""
    if not isinstance(node, Word) or node.parts or not node.text.isascii():
        return pattern(node)
    either = "['-]?".join(node.text)
    return re.compile(rf"(?<![^\W_]){either}" + ("" if node.prefix else r"(?![^\W_])"))
