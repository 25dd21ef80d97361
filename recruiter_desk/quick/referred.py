"""One line on somebody who was given, understood as far as it goes and never kept unasked."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from recruiter_desk.quick.lexicon import lexicon
from recruiter_desk.quick.words import DASHES, Line

Knows = Callable[[str], int]
LONGEST = 400  # characters understood; more is a pasted text
LONGEST_NAME = 5
NUMBER = re.compile(r"(?<![\w/$.])[+#]?\(?\d(?:[\d().-]|\s(?=[\d(]))*\d(?![\w/%])", re.ASCII)
WHOLE = 7  # digits of a number without its area code
ENDS = re.compile(
    r"[,;:]\s|\s[-\u2013\u2014]+\s|\s(?=(?:at|in|from|with|who|does|is|was)\b)", re.IGNORECASE
)
AT = re.compile(r"^(?:(?P<what>.*?)\s+)?(?:at|from)\s+(?P<where>.+)$", re.IGNORECASE)
IN = re.compile(r"^(?P<before>.*?)\s*\bin\s+(?P<place>.+)$", re.IGNORECASE)
MONTH = re.compile(
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\d|a\s", re.IGNORECASE
)
MOST_WORDS = 4  # of what somebody does; more is a sentence on them
WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Referred:
    """What a line says of a referral; empty where it does not say.

    `giver` is the words that name who gave, `name` who was given (in capitals where all was
    typed small), `said` the rest, which is what the giver says of them.
    """

    giver: str
    name: str
    number: str = ""
    expertise: str = ""
    employer: str = ""
    place: str = ""
    said: str = ""

    @property
    def is_a_name_alone(self) -> bool:
        """Whether nothing but a name was said of them."""
        return not (self.number or self.expertise or self.employer or self.place or self.said)


def read_referred(text: str, knows: Knows) -> Referred | None:
    """What the line says, None where it tells of no referral.

    `knows` tells how many people a run of words names: it ends the giver's name where no colon
    or comma does. "ref from dana: bob k 813 555 0199 CT at Mercy, best she worked beside".
    """
    line = Line(text.strip()[:LONGEST])
    found = next(line.runs(lexicon().refers), None)
    if found is None:
        return None
    first, behind, begins = found
    if begins:
        return _behind(line, behind, knows) if first == 0 else None
    giver = " ".join(line.text[: line.words[first].start].split())
    if not giver or not knows(_bare(giver)) or behind >= len(line.words):
        return None
    return _given(_bare(giver), line.text[line.words[behind].start :])


def read_given(text: str) -> Referred:
    """Who was given, where it is known who gave: "bob k 813 555 0199 CT at Mercy"."""
    return _given("", text.strip()[:LONGEST])


def say_referred(read: Referred, giver: str) -> str:
    """Said back: "Referral from Dana Whitfield: Bob K, 813 555 0199, CT, at Mercy."."""
    said = f" {giver} says: {read.said}." if read.said else ""
    return f"Referral from {giver}: {say_given(read)}.{said}"


def say_given(read: Referred) -> str:
    """Who was given, said back: "Bob K, 813 555 0199, CT, at Mercy"."""
    parts = [read.name or "nobody named", read.number, read.expertise]
    parts += [f"at {read.employer}" if read.employer else ""]
    parts += [f"in {read.place}" if read.place else ""]
    return ", ".join(filter(None, parts))


def _behind(line: Line, place: int, knows: Knows) -> Referred | None:
    """The giver's name up to a colon or comma, else the longest run that names somebody."""
    if place >= len(line.words):
        return None
    rest = line.text[line.words[place].start :]
    if (colon := re.match(r"([^:,;]{1,60})[:,;]\s*(.*)$", rest, re.DOTALL)) and (
        ":" in colon[0] or knows(_bare(colon[1]))
    ):
        return _given(_bare(colon[1]), colon[2])
    last = min(len(line.words), place + LONGEST_NAME)
    for behind in range(last, place, -1):
        giver = line.slice(place, behind)
        if knows(giver):
            return _given(_bare(giver), line.text[line.words[behind - 1].end :])
    return _given(line.slice(place, place + 1), line.text[line.words[place].end :])


def _given(giver: str, text: str) -> Referred:
    """Who was given, from the words behind the giver's name."""
    text = text.strip(f" \t{DASHES},:;")
    number, before, after = _number(text)
    if not number:
        before, after = _split(text)
    elif split := ENDS.search(before):
        before, after = before[: split.start()], f"{before[split.end() :]} {after}"
    about, _, said = _clause(after.strip(f" \t{DASHES},:;"))
    expertise, employer, place = _about(about)
    if len(expertise.split()) > MOST_WORDS or MONTH.match(place):
        expertise, employer, place = "", "", ""
        said = f"{about}, {said}".strip(", ")
    return Referred(giver, _name(before), number, expertise, employer, place, said.strip())


def _number(text: str) -> tuple[str, str, str]:
    """The number, what stands before it and what behind; "" where there is none."""
    for found in NUMBER.finditer(text):
        if WHOLE <= sum(letter.isdigit() for letter in found[0]) <= 15:
            return found[0], text[: found.start()], text[found.end() :]
    return "", text, ""


def _split(text: str) -> tuple[str, str]:
    """A name without a number: up to a comma, a small word, or a word in capitals."""
    places = [found for found in [ENDS.search(text), _shouted(text)] if found]
    if not places:
        return text, ""
    first = min(places, key=lambda found: found.start())
    return text[: first.start()], text[first.end() :] if first[0].strip() else text[
        first.start() :
    ]


def _shouted(text: str) -> re.Match[str] | None:
    return None if text.isupper() else re.search(r"\s(?=[A-Z]{2,}\b)", text)


def _clause(text: str) -> tuple[str, str, str]:
    found = re.search(r"[,;.]\s+", text)
    if found is None:
        return text.strip(" ,;."), "", ""
    return text[: found.start()], found[0], text[found.end() :]


def _about(words: str) -> tuple[str, str, str]:
    """Expertise, employer, place: "CT at Mercy in Tampa"."""
    place = ""
    if found := IN.match(words):
        words, place = found["before"], found["place"]
    if found := AT.match(words):
        return (found["what"] or "").strip(), found["where"].strip(), place.strip()
    return words.strip(), "", place.strip()


def _bare(words: str) -> str:
    return words.strip(f" \t{DASHES},:;.").removesuffix("'s").removesuffix("\u2019s")


def _name(words: str) -> str:
    name = " ".join(_bare(words).split())
    if name.islower():
        name = WORD.sub(lambda found: found[0][:1].upper() + found[0][1:], name)
    return name
