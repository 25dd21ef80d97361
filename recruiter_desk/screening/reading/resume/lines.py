"""The lines of a resume: where each stands, and whether it is a bullet, a sentence, a label."""

import re
from dataclasses import dataclass
from functools import cached_property

_BULLET = re.compile(r"(?:[•·*>~»‣]|[-o](?=\s)|\(?[0-9]{1,2}[.)](?=\s)|[+](?=\s))\s*")
_LINE = re.compile(r"[^\n]+")
_LABEL = re.compile(r"[A-Za-zÀ-ÿ][\w /&'()-]{1,40}:(?:\s|$)")
_TELLING = re.compile(
    r"(?:(?:name of (?:the )?)?(?:company|employer|organi[sz]ation|firm)(?: name)?|"
    r"(?:job )?title|role|"
    r"position|designation|post|location|place|arbeitgeber|société|entreprise|empresa|azienda)\s*:"
)
_BRACKETS = re.compile(r"\s*[(\[][^)\]]*[)\]]?")
_STOPS_A_NAME = re.compile(r"\b(?:inc|ltd|co|corp|s\.a|llc|b\.v|pvt|o\.o|bros)\.$|\b[a-z]\.$")
_WORD = re.compile(r"[^\W\d_][\w'&.-]*")
_JOINING = frozenset(
    ("of", "and", "the", "for", "at", "in", "to", "a", "an", "de", "la", "le", "du", "des", "et",
     "und", "der", "die", "für", "im", "y", "e", "en", "of", "al", "el", "von", "zu", "to", "van",
     "on", "with", "till", "present", "date", "by", "from", "des", "di", "bei", "chez", "i")
)  # fmt: skip


@dataclass(frozen=True)
class Line:
    """A line of the normal text without the blanks about it; `blank`: an empty line before it."""

    number: int
    start: int
    end: int
    text: str
    low: str
    indent: int
    blank: bool

    @cached_property
    def bullet(self) -> int:
        """How many letters its bullet takes; 0: none."""
        m = _BULLET.match(self.text)
        return m.end() if m and m.end() < len(self.text) else len(self.text) if m else 0

    @cached_property
    def label(self) -> bool:
        """Whether it begins with a label and a colon: "Role: …"."""
        return bool(_LABEL.match(self.text))

    @cached_property
    def like_head(self) -> bool:
        """Whether it may hold a title, an employer, a place: short, in capitals, no sentence."""
        text = self.text
        if self.bullet or not 2 <= len(text) <= 140 or text[-1] in ";:":
            return False
        if self.label and len(text) > 24 and ": " in text and not _TELLING.match(self.low):
            return False
        bare = _BRACKETS.sub(" ", text)
        words = _WORD.findall(bare)
        if not words or len(words) > 18:
            return False
        if text[-1] == "." and not _STOPS_A_NAME.search(self.low):
            return False
        first = _WORD.findall(bare.split(",")[0])
        if first and first[0][0].isupper() and len(first) <= 5 and len(words) <= 12:
            return True
        small = [w for w in words if w[0].islower() and w not in _JOINING]
        return len(small) <= max(1, len(words) // 3) or len(small) == len(words) <= 3


def lines(text: str, low: str) -> list[Line]:
    """The lines of a text that are not empty, in order."""
    found: list[Line] = []
    last = 0
    for m in _LINE.finditer(text):
        said = m.group().strip()
        if said:
            indent = len(m.group()) - len(m.group().lstrip())
            start = m.start() + indent
            blank = text.count("\n", last, m.start()) > 1 or bool(
                re.search(r"\n[ \t]*\n", text[last : m.start() + 1])
            )
            end = start + len(said)
            found.append(Line(len(found), start, end, said, low[start:end], indent, blank))
            last = end
    return found
