"""Reads a typed search: what binds what. AND before OR; a blank is an AND."""

from collections.abc import Sequence

from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text import clean
from recruiter_desk.search.model import And, Node, Not, Or, Query
from recruiter_desk.search.rules.atoms import number_of, phrase_of, word_of
from recruiter_desk.search.rules.fields import Typing, field_of
from recruiter_desk.search.rules.said import explained, pieces
from recruiter_desk.search.rules.tokens import Token, tokens

DEEPEST = 20  # brackets within brackets
OF_A_WORD = "As a word, write it small or in quotation marks."
NOTHING = Token("")


def read_query(text: str, typing: Typing) -> Query:
    """The query a text means; its root is None where nothing is asked for.

    The last word is only begun unless a blank follows it. DeskError, one sentence and what to do,
    for a text that cannot be meant; while it is `live`, not for what may yet be typed.
    """
    ended = text[-1:].isspace()
    typed = tokens(clean(text), live=typing.live, ended=ended)
    root = _Reader(typed, typing).whole()
    chips = pieces(root)
    return Query(text, root, explained(chips), chips)


class _Reader:
    """Goes through the pieces once, one ahead."""

    def __init__(self, typed: Sequence[Token], typing: Typing) -> None:
        self.typed, self.typing = typed, typing
        self.at = self.depth = 0

    def whole(self) -> Node | None:
        root = self._either()
        if self._here().kind == ")":
            raise DeskError("A bracket closes that was never opened.", "Take the ) away.")
        return root

    def _here(self) -> Token:
        return self.typed[self.at] if self.at < len(self.typed) else NOTHING

    def _take(self) -> Token:
        token = self._here()
        self.at += 1
        return token

    def _either(self) -> Node | None:
        """Parts with OR between; an OR that nothing stands before is a word."""
        parts: list[Node | None] = []
        leading = self._take() if self._here().kind == "OR" else None
        parts.append(self._all(leading))
        while self._here().kind == "OR":
            self._joined(self._take())
            parts.append(self._all())
        return _one_of(Or, parts)

    def _all(self, leading: Token | None = None) -> Node | None:
        parts: list[Node | None] = []
        if leading and not (self.typing.live and self._here() is NOTHING):
            parts.append(word_of(leading.text, begun=False))
        elif self._here().kind == "AND":
            self._joined(self._here(), before=True)
        while self._here().kind not in {"", "OR", ")"}:
            if self._here().kind == "AND":
                self._joined(self._take())
            parts.append(self._one())
        return _one_of(And, parts)

    def _joined(self, token: Token, *, before: bool = False) -> None:
        """DeskError where nothing stands behind AND, OR, NOT (or before AND)."""
        ahead = self._here().kind
        if before or ahead in {"AND", "OR", ")"} or not (ahead or self.typing.live):
            side = "before" if before else "after"
            raise DeskError(f"Nothing stands {side} {token.kind}.", OF_A_WORD)

    def _one(self) -> Node | None:
        token = self._take()
        if token.kind in {"NOT", "-"}:
            if token.kind == "NOT":
                self._joined(token)
            return self._left_out()
        if token.kind == "(":
            return self._bracketed()
        if token.kind == "field":
            return field_of(token, self.typing)
        if token.kind == "number":
            return number_of(token.text)
        return (phrase_of if token.kind == "phrase" else word_of)(token.text, begun=token.open)

    def _left_out(self) -> Node | None:
        if self._here() is NOTHING:
            return None
        self._deeper()
        part = self._one()
        self.depth -= 1
        if isinstance(part, Not):
            return part.part
        return Not(part) if part else None

    def _bracketed(self) -> Node | None:
        self._deeper()
        part = self._either()
        self.depth -= 1
        if self._here().kind == ")":
            self.at += 1
        elif not self.typing.live:
            raise DeskError("A bracket is open.", "Close it with a ).")
        return part

    def _deeper(self) -> None:
        self.depth += 1
        if self.depth > DEEPEST:
            raise DeskError(
                f"The brackets go more than {DEEPEST} deep.", "Ask for it in fewer words."
            )


def _one_of(kind: type[And | Or], parts: Sequence[Node | None]) -> Node | None:
    """The parts under one roof, none within its like; a part alone needs none."""
    flat: list[Node] = []
    for part in parts:
        if isinstance(part, And | Or) and type(part) is kind:
            flat += part.parts
        elif part is not None:
            flat.append(part)
    once = tuple(dict.fromkeys(flat))
    if len(once) < 2:
        return once[0] if once else None
    return kind(once)
