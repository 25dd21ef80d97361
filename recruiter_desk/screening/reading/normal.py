"""A text as the readers see it, each place of which still knows its place in the original."""

import re
from array import array
from collections.abc import Sequence
from functools import cache

from recruiter_desk.base.text import clean
from recruiter_desk.screening.lexicon import words

_ONES = (
    *("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_NUMBERS = {word: n for n, word in enumerate(_ONES, 2)} | {
    word: 10 * n for n, word in enumerate(_TENS, 2)
}
_UNIT = r"(?:and a half )?(?:years?|yrs?|months?|mos?|weeks?|wks?|days?|hours?|hrs?|decades?)\b"
_NUMBER = (
    rf"(?:{'|'.join(_TENS)})(?:[ -](?:one|{'|'.join(_ONES[:8])}))?\b"
    rf"|(?:{'|'.join(sorted(_ONES, key=len, reverse=True))})\b"
    rf"|(?:an? )?dozen\b|one(?=[ -]{_UNIT})"
)
_NAMED = re.compile(r" [A-Z][a-z]+(?<! Years)(?<! Months)(?<! Weeks)")
_ODD = re.compile(r"[^\x00-\x7f]")
_QUOTES = str.maketrans("‘’‚‛`´“”„‟«»", 6 * "'" + 6 * '"')  # noqa: RUF001


class Normal:
    """The clean text, short forms and number words written out.

    `text` keeps its capitals, `low` is the same in small letters and of the same length. `order`:
    the places of the letters in the order in which they are read, where it is another.
    """

    __slots__ = ("_ends", "_starts", "low", "text")

    def __init__(
        self, original: str, *, typed: bool = True, order: Sequence[int] | None = None
    ) -> None:
        if order is None:
            text, places = _cleaned(original)
        else:
            text, found = _cleaned("".join([original[place] for place in order]))
            places = [order[place] for place in found]
        pieces: list[str] = []
        starts, ends, at = array("l"), array("l"), 0
        for m in _short(typed=typed).finditer(_small(text)):
            if _is_name(text, m) or (said := _written_out(m, typed=typed)) is None:
                continue
            pieces += [text[at : m.start()], said]
            starts.extend(places[at : m.start()])
            ends.extend(place + 1 for place in places[at : m.start()])
            starts.extend([places[m.start()]] * len(said))
            ends.extend([places[m.end() - 1] + 1] * len(said))
            at = m.end()
        pieces.append(text[at:])
        starts.extend(places[at:])
        ends.extend(place + 1 for place in places[at:])
        self.text = "".join(pieces)
        self.low = _small(self.text)
        self._starts, self._ends = starts, ends

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The bounds in the original of these words here; an empty stretch stays empty."""
        if not self._starts or start >= end:
            place = self._starts[start] if start < len(self._starts) else 0
            return place, place
        first, last = self._starts[start], self._ends[min(end, len(self._ends)) - 1]
        while last <= first:  # from the foot of a column to the head of the next
            end -= 1
            last = self._ends[end - 1]
        return first, last


def _cleaned(original: str) -> tuple[str, list[int]]:
    """The clean text, and for each letter of it the letter of the original it came from."""
    if original.isascii():
        return original.replace("\r", " ").replace("`", "'"), list(range(len(original)))
    made: list[str] = []
    places: list[int] = []
    at = 0
    for m in _ODD.finditer(original):
        place, said = m.start(), _clean_char(m.group())
        made += [original[at:place], said]
        places.extend(range(at, place))
        places += [place] * len(said)
        at = m.end()
    made.append(original[at:])
    places.extend(range(at, len(original)))
    return "".join(made).replace("\r", " "), places


@cache
def _clean_char(char: str) -> str:
    quote = char.translate(_QUOTES)
    if quote != char:
        return quote
    return clean(f"a{char}a")[1:-1]


def _small(text: str) -> str:
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


@cache
def _short(*, typed: bool) -> re.Pattern[str]:
    forms = sorted(_forms(typed=typed), key=len, reverse=True)
    either = "|".join(re.escape(form) for form in forms)
    return re.compile(rf"(?<![\w/@.'-])(?:(?P<short>{either})(?![\w@'])|{_NUMBER})")


@cache
def _forms(*, typed: bool) -> dict[str, str]:
    said = words("abbreviations")
    return {**said["always"], **(said["typed"] if typed else {})}


@cache
def _unless(short: str) -> re.Pattern[str] | None:
    pattern = words("abbreviations")["unless_before"].get(short)
    return re.compile(r"\s*" + pattern) if pattern else None


def _written_out(m: re.Match[str], *, typed: bool) -> str | None:
    """The words for what was met; None where it stays as typed."""
    short = m["short"]
    if short is None:
        return _number(m.group())
    unless = _unless(short)
    if unless is not None and unless.match(m.string, m.end()):
        return None
    if short.endswith("/") and m.end() < len(m.string) and not m.string[m.end()].isspace():
        return _forms(typed=typed)[short] + " "
    return _forms(typed=typed)[short]


def _is_name(text: str, m: re.Match[str]) -> bool:
    """Whether a number word begins a name: "Three Sisters", "Seven Oaks"."""
    return m["short"] is None and text[m.start()].isupper() and bool(_NAMED.match(text, m.end()))


def _number(said: str) -> str:
    if said.endswith("dozen"):
        return "12"
    parts = re.split(r"[ -]", said)
    return str(sum(_NUMBERS.get(part, 1) for part in parts))
