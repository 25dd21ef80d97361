"""A query said back in words, in pieces that a page can draw."""

from collections.abc import Iterable, Sequence
from itertools import chain

from recruiter_desk.search.model import (
    And,
    Chip,
    Email,
    Field,
    Node,
    Not,
    Number,
    Or,
    Phrase,
    Word,
)

WHO = frozenset({"near", "in", "function", "skill", "employer", "tag", "status"})


def explained(chips: Iterable[Chip]) -> str:
    """The pieces as one line: people in Tucson, with “mri” and “ct”; empty for none."""
    said = ""
    for chip in chips:
        before = chip.before + " " if chip.before else ""
        said += f"{'' if before.startswith(',') or not said else ' '}{before}{chip.text}"
    return said


def pieces(root: Node | None) -> tuple[Chip, ...]:
    """The query in pieces: who, with which words, leaving out what, called when."""
    if root is None:
        return ()
    if not isinstance(root, Or):
        return tuple(_sentence(root))
    if not any(isinstance(part, And | Field | Not) for part in root.parts):
        return _listed("word", map(say, root.parts), "people with", "or")
    sentences = [list(_sentence(part)) for part in root.parts]
    others = [
        [Chip(first.kind, first.text, f", or {first.before}".strip()), *rest]
        for first, *rest in sentences[1:]
    ]
    return tuple(chain(sentences[0], *others))


def say(node: Node) -> str:
    """One part of a query: “mri”, a word beginning “kow”, either “ct” or “mri”."""
    match node:
        case And():
            return _counted(node.parts, "both", "all of", "and")
        case Or():
            return _counted(node.parts, "either", "any of", "or")
        case Not():
            return f"not {_left_out(node.part)}"
        case Field():
            return node.said
        case _:
            return _sought(node)


def _sought(node: Word | Phrase | Number | Email) -> str:
    match node:
        case Word(prefix=True):
            return f"a word beginning “{node.text}”"
        case Number():
            return f"a number with {node.digits}"
        case Email():
            return f"an address with “{node.text}”"
        case _:
            return f"“{node.text}”"


def _sentence(node: Node) -> Iterable[Chip]:
    parts = node.parts if isinstance(node, And) else (node,)
    who = [part for part in parts if isinstance(part, Field) and part.name in WHO]
    late = [part for part in parts if isinstance(part, Field) and part.name not in WHO]
    left = [_left_out(part.part) for part in parts if isinstance(part, Not)]
    wanted = [say(part) for part in parts if not isinstance(part, Field | Not)]
    made: list[Chip] = []
    for field in who:
        made.append(
            Chip("filter", field.said if made else f"people {field.said}", "," * bool(made))
        )
    made += _listed("word", wanted, ", with" if made else "people with")
    if not made and left:
        left[0], start = left[0], "everybody, leaving out"
    else:
        start = ", leaving out"
    made += _listed("not", left, start)
    for field in late:
        text = field.said if made else f"people {field.said}"
        made.append(Chip("filter", text, "," * bool(made)))
    return made


def _listed(kind: str, texts: Iterable[str], start: str, last: str = "and") -> tuple[Chip, ...]:
    """One chip a text: with “a”, “b” and “c”."""
    every = list(texts)
    joints = [start, *[","] * (len(every) - 2), *[last] * (len(every) > 1)]
    return tuple(Chip(kind, text, before) for text, before in zip(every, joints, strict=False))


def _left_out(node: Node) -> str:
    """What is left out: words as they are, those whom a filter names."""
    return f"those {node.said}" if isinstance(node, Field) else say(node)


def _counted(parts: Sequence[Node], two: str, more: str, joint: str) -> str:
    texts = [say(part) for part in parts]
    head = ", ".join(texts[:-1])
    return f"{two if len(texts) == 2 else more} {head} {joint} {texts[-1]}"
