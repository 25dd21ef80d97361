"""What one typed piece is sought by: a word, words side by side, a number, an address."""

import re

from recruiter_desk.base.text import clean_line, fold
from recruiter_desk.search.model import Email, Node, Number, Phrase, Word
from recruiter_desk.search.rules.words import unspaced, words

ENDS = re.compile(r"^[^\w@*]+|[^\w@+#*]+$")
DIGITS = re.compile(r"[0-9]+")
NO_NUMBER = re.compile(
    r"[0-9]{1,3}(?:,[0-9]{3})+|(?:19|20)[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}"
    r"|[0-9]{1,2}[./-][0-9]{1,2}[./-](?:19|20)?[0-9]{2}"
)


def word_of(typed: str, *, begun: bool) -> Node | None:
    """A typed word; None where it holds neither letter nor digit. `begun`: it may go on."""
    bare = ENDS.sub("", typed)
    prefix = begun or bare.endswith("*")
    text = fold(bare.replace("*", " ")).strip("_")
    parts = sought(text)
    if not parts:
        return None
    if "@" in text:
        return Email(text, parts)
    if parts == (text,):
        return Word(text, prefix)
    return Phrase(text, parts, prefix) if " " in text else Word(text, prefix, parts)


def phrase_of(typed: str, *, begun: bool) -> Phrase | None:
    """The words between quotation marks; None where there are none."""
    text = fold(clean_line(typed))
    parts = sought(text)
    return Phrase(text, parts, begun) if parts else None


def number_of(typed: str) -> Number | Word:
    """A number in any writing; a date or a sum of money is digits side by side."""
    groups = tuple(DIGITS.findall(typed))
    if NO_NUMBER.fullmatch(typed):
        return Word(typed, parts=groups)
    return Number("".join(groups))


def sought(text: str) -> tuple[str, ...]:
    """The index's words by which a text is sought: of words without blanks between, the pairs."""
    every = words(text)
    pairs = [word for word in every if len(word) == 2 and unspaced(word)]
    return tuple(
        word for word in every if len(word) != 1 or not any(word in pair for pair in pairs)
    )
