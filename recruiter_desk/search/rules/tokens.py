"""Takes a typed search apart: words, phrases, fields, brackets and the words between them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from recruiter_desk.base.errors import DeskError
from recruiter_desk.search.rules.names import field_named, no_such_field

MOST = 100  # pieces; who pastes a page means no search for each of its words
LONGEST = 4000  # characters
TOO_LONG = f"A search takes at most {MOST} words."
SHORTER = "Search for the few words that matter."
QUOTES = frozenset('"“”„‟«»')
NUMBER = re.compile(
    r"\+?(?:\([0-9]{1,5}\)|[0-9]+)(?:(?: - |[ .,/-])?(?:\([0-9]{1,5}\)|[0-9]+)){0,5}(?![\w@:'+#])"
)
LAST_GROUP = re.compile(r"[ .,/-]*(?:\([0-9]{1,5}\)|[0-9]+)$")
DIGITS = re.compile(r"[0-9]+")
YEAR = re.compile(r"(?:19|20)[0-9]{2}")
WORD = re.compile(r"[\w@*][^\s\"“”„‟«»()\[\]{},;!?|<>=/\\]*")
FIELD = re.compile(r"([^\W\d_]+(?:[_-][^\W\d_]+)?):(?!//)")
REACH = re.compile(
    r"\s*/?\s*([0-9]{1,5}(?:\.[0-9])?)\s*(mi|mile|miles|mls|km|kms|kilometers?|kilometres?)\b"
    r"|\s*/\s*([0-9]{1,5})\b",
    re.IGNORECASE,
)
REACH_BEGUN = re.compile(r"\s+([0-9]{1,5})\s?[a-z]{0,4}$", re.IGNORECASE)
LEFT_OUT = re.compile(r"-+(?=[\w(\"“”„‟«])")
BARE = re.compile(r"[^\s()\"“”„‟«»]+")
REST_OF_PLACE = re.compile(r" (?:[A-Za-z]{2}|[A-Z][\w.-]+)(?![^\s()])")
STATUS_OF_TWO = re.compile(r"not[ _-]l[okin]{0,5}g?\b", re.IGNORECASE)
JOINTS = frozenset({"AND", "OR", "NOT"})
FEWEST_DIGITS = 3
OF_A_GROUP = 4  # digits at most, in numbers written with blanks
A_NUMBER = 7  # digits, from which short groups make one ("20 7946 0123")


@dataclass(frozen=True, slots=True)
class Token:
    """One piece: `kind` is word, number, phrase, field, (, ), -, AND, OR or NOT.

    `name` is that of a field, `reach` the distance typed behind it (number, unit). `open`: it may
    still be being typed, for nothing follows it.
    """

    kind: str
    text: str = ""
    name: str = ""
    reach: tuple[str, str] = ("", "")
    open: bool = False


def tokens(text: str, *, live: bool, ended: bool) -> list[Token]:
    """The pieces of a clean text in their order; `ended`: a blank was typed after the last.

    DeskError for a text that is too long, an unclosed quotation mark, a field there is none of;
    not for what may yet come while it is `live`.
    """
    if len(text) > LONGEST:
        raise DeskError(TOO_LONG, SHORTER)
    found: list[Token] = []
    for token in _Reader(text, live=live, ended=ended).read():
        found.append(token)
        if len(found) > MOST:
            raise DeskError(TOO_LONG, SHORTER)
    return found


class _Reader:
    """Walks over the text once."""

    def __init__(self, text: str, *, live: bool, ended: bool) -> None:
        self.text, self.live, self.ended = text, live, ended
        self.at = 0

    def read(self) -> Iterator[Token]:
        while self.at < len(self.text):
            token = self._next()
            if token:
                yield token

    def _next(self) -> Token | None:
        here = self.text[self.at]
        if here in QUOTES:
            text, closed = self._quoted()
            return Token("phrase", text, open=not closed)
        if number := self._number():
            return number
        if here in "()":
            self.at += 1
            return Token(here)
        if hyphens := LEFT_OUT.match(self.text, self.at):
            self.at = hyphens.end()
            return Token("-")
        return self._field() or self._word()

    def _quoted(self) -> tuple[str, bool]:
        """What is between the marks, and whether they were closed."""
        start = self.at + 1
        ends = [end for mark in QUOTES if (end := self.text.find(mark, start)) >= 0]
        if not ends and not self.live:
            begun = self.text[start:][:40].strip()
            raise DeskError("A quotation mark is open.", f'Close it: "{begun}"')
        end = min(ends, default=len(self.text))
        self.at = end + 1
        return self.text[start:end], bool(ends)

    def _number(self) -> Token | None:
        found = NUMBER.match(self.text, self.at)
        raw = found[0] if found else ""
        while raw and not _is_number(raw):
            raw = LAST_GROUP.sub("", raw)
        if not raw:
            return None
        self.at += len(raw)
        if self.text.startswith("*", self.at):
            self.at += 1
        return Token("number", raw)

    def _word(self) -> Token | None:
        found = WORD.match(self.text, self.at)
        if not found:
            self.at += 1
            return None
        self.at = found.end()
        kind = found[0] if found[0] in JOINTS else "word"
        return Token(kind, found[0], open=self._is_last())

    def _is_last(self) -> bool:
        return self.at >= len(self.text) and not self.ended

    def _field(self) -> Token | None:
        found = FIELD.match(self.text, self.at)
        if not found:
            return None
        name = field_named(found[1])
        if name is None:
            if found.end() < len(self.text) and not self.text[found.end()].isspace():
                raise no_such_field(found[1])
            return None
        self.at = found.end()
        value, closed = self._value(name)
        reach = self._reach() if name == "near" else ("", "")
        return Token("field", value, name, reach, open=not closed)

    def _value(self, name: str) -> tuple[str, bool]:
        while self.text[self.at : self.at + 1].isspace():
            self.at += 1
        if self.text[self.at : self.at + 1] in QUOTES:
            return self._quoted()
        two = STATUS_OF_TWO.match(self.text, self.at) if name == "status" else None
        bare = two or BARE.match(self.text, self.at)
        if not bare or ((field := FIELD.match(bare[0])) and field_named(field[1])):
            return "", False
        self.at = bare.end()
        value = bare[0]
        if name in {"near", "in"} and value.endswith(","):
            value += self._rest_of_place()
        if name == "near":
            value, slash, _ = value.partition("/")
            self.at = bare.start() + len(value) if slash else self.at
        return value, not self._is_last()

    def _rest_of_place(self) -> str:
        """The state behind `Tampa,`, typed without quotation marks."""
        rest = REST_OF_PLACE.match(self.text, self.at)
        if rest:
            self.at = rest.end()
        return rest[0] if rest else ""

    def _reach(self) -> tuple[str, str]:
        found = REACH.match(self.text, self.at)
        if found:
            self.at = found.end()
            return found[1] or found[3], found[2] or "mi"
        begun = REACH_BEGUN.match(self.text, self.at) if self.live and not self.ended else None
        if begun:
            self.at = begun.end()
            return begun[1], "mi"
        return "", ""


def _is_number(raw: str) -> bool:
    """Whether digits in groups are one: 520 555 0142 and 020 7946, not two ZIP codes or years."""
    groups = DIGITS.findall(raw)
    digits = sum(map(len, groups))
    if digits < FEWEST_DIGITS:
        return False
    if len(groups) == 1 or raw.startswith(("+", "(")):
        return True
    if all(map(YEAR.fullmatch, groups)):
        return False
    shapely = raw.startswith("0") or all(len(group) <= OF_A_GROUP for group in groups)
    return shapely and (digits >= A_NUMBER or min(map(len, groups)) >= FEWEST_DIGITS)
