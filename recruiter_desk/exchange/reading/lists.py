"""What a person has several of: numbers, addresses, links, expertise, tags."""

import re
from collections.abc import Callable
from typing import TypeAlias, TypeVar

from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text import clean, clean_line, fold
from recruiter_desk.base.text.emails import read_email
from recruiter_desk.base.text.phones import phones_in, read_phone
from recruiter_desk.exchange.layouts.headers import key_of
from recruiter_desk.exchange.reading.columns import Columns
from recruiter_desk.exchange.reading.leftovers import Cells, Left
from recruiter_desk.people.model import EmailDraft, PhoneDraft
from recruiter_desk.people.rules import LONGEST, read_link

T = TypeVar("T")
TakeSeveral: TypeAlias = Callable[[Cells, Left], tuple[T, ...]]
Read: TypeAlias = Callable[[str, str | None], list[T] | None]

_PLAIN_EMAIL = re.compile(
    r"[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@"
    r"(?:[A-Za-z0-9][A-Za-z0-9-]{0,30}[A-Za-z0-9]\.){1,4}[A-Za-z]{2,20}"
)
_PLAIN_PHONE = re.compile(r"\+?[(0-9][0-9 ().-]{5,20}[0-9]")
_LABELS = {
    "cell": "cell", "cellphone": "cell", "mobile": "cell", "mob": "cell", "movil": "cell",
    "handy": "cell", "portable": "cell", "home": "home", "work": "work", "business": "work",
    "office": "work", "direct": "work", "main": "main",
}  # fmt: skip
_LABEL = re.compile(rf"\b({'|'.join(_LABELS)})\b", re.IGNORECASE)
_BEHIND = re.compile(rf"[\s,(]+(?:{'|'.join(_LABELS)})\b[.)]*$", re.IGNORECASE)
_ROUNDED = re.compile(r"\d[.,]?\d*E\+\d")  # 5.20555E+09, as a spreadsheet spoils a number
_FEWEST = 3  # digits of a number, one inside a firm
_SAID_OF_ALL = frozenset({"my contacts", "mycontacts"})
_NOTHING = frozenset({
    "", "-", "--", "n/a", "na", "none", "null", "nil", "unknown", "no", "0", "?", "x", "#n/a",
})  # fmt: skip


def label_in(text: str) -> str | None:
    """The desk's word for what a header or a label says of a number; None for nothing known."""
    found = _LABEL.search(text)
    return _LABELS[found[1].casefold()] if found else None


def phones_of(columns: Columns, country: str) -> TakeSeveral[PhoneDraft]:
    """The numbers, with the label that stands beside them, in the header or behind the number."""

    def read(text: str, label: str | None) -> list[PhoneDraft] | None:
        if _PLAIN_PHONE.fullmatch(text):
            return [PhoneDraft(text, label)]
        return _phones(text, label, country)

    return _several(columns, "phone", read)


def emails_of(columns: Columns) -> TakeSeveral[EmailDraft]:
    """The e-mail addresses, one or several in a cell."""

    def read(text: str, label: str | None) -> list[EmailDraft] | None:
        if _PLAIN_EMAIL.fullmatch(text):
            return [EmailDraft(text, label)]
        return _emails(text, label)

    return _several(columns, "email", read)


def links_of(columns: Columns) -> TakeSeveral[str]:
    """The web addresses."""
    return _several(columns, "link", _links)


def expertise_of(columns: Columns) -> TakeSeveral[str]:
    """The words of expertise."""
    return _several(columns, "expertise", _words)


def tags_of(columns: Columns) -> TakeSeveral[str]:
    """The tags; Google's mark of its own groups, and the group everybody is in, are left out."""

    def read(text: str, _label: str | None) -> list[str] | None:
        words = _words(text, None)
        bare = [word.removeprefix("* ") for word in words or ()]
        return [word for word in bare if fold(word) not in _SAID_OF_ALL] if words else words

    return _several(columns, "tags", read)


def _several(columns: Columns, target: str, read: Read[T]) -> TakeSeveral[T]:
    """Each column read; a cell that `read` gives None for is left for the note."""
    theirs = [
        (column, label_in(key_of(columns.headers[column])), columns.labelled.get(column))
        for column in columns.of(target)
    ]

    if len(theirs) == 1 and not columns.labelled:
        return _single(theirs[0][0], theirs[0][1], read)

    def take(cells: Cells, left: Left) -> tuple[T, ...]:
        found: list[T] = []
        for column, label, said in theirs:
            text = cells[column].strip()
            if text:
                beside = _said_label(cells[said]) if said is not None else None
                values = read(text, beside or label)
                if values is None:
                    left.append(column)
                else:
                    found += values
                if target == "link" and beside is not None and said is not None:
                    left.append(said)
        return tuple(found) if len(found) < 2 else tuple(dict.fromkeys(found))

    return take


def _single(column: int, label: str | None, read: Read[T]) -> TakeSeveral[T]:
    """The same for one column without a label beside it."""

    def take(cells: Cells, left: Left) -> tuple[T, ...]:
        text = cells[column].strip()
        if not text:
            return ()
        values = read(text, label)
        if values is None:
            left.append(column)
            return ()
        return tuple(values) if len(values) < 2 else tuple(dict.fromkeys(values))

    return take


def _said_label(text: str) -> str | None:
    """A label written beside ("* Home", "Mobile"), in the desk's words where it has one."""
    bare = clean_line(text).lstrip("* ")[:40]
    return label_in(bare) or bare or None


def _one_phone(line: str, label: str | None) -> PhoneDraft:
    """A number whose label may stand behind it: "520 555 0142 cell"."""
    behind = _BEHIND.search(line)
    number = line[: behind.start()] if behind else line
    return PhoneDraft(number, label_in(line) or label)


def _phones(text: str, label: str | None, country: str) -> list[PhoneDraft] | None:
    """Numbers in any writing; None when a part has no digits of one, or not all of them."""
    found: list[PhoneDraft] = []
    for part in re.split(r":::|\n|;(?!ext)", clean(text)):
        line = clean_line(part)
        if fold(line) in _NOTHING:
            continue
        if (
            len(line) > LONGEST
            or _ROUNDED.search(line)
            or len(read_phone(line, country).digits) < _FEWEST
        ):
            return None
        several = phones_in(line, country) if re.search(r"[,/]| or ", line) else []
        if len(several) > 1:
            found += [PhoneDraft(phone.raw, label_in(line) or label) for phone in several]
        else:
            found.append(_one_phone(line, label))
    return found


def _emails(text: str, label: str | None) -> list[EmailDraft] | None:
    """Addresses parted by anything usual; None when a part is none."""
    line = clean_line(text)
    if fold(line) in _NOTHING:
        return []
    if (only := read_email(line)) and len(line) <= LONGEST:
        return [EmailDraft(only, label)]
    for parting in (r":::|[;,]", r":::|[;,\s]"):
        read = [read_email(part) for part in re.split(parting, line) if part.strip()]
        if all(address and len(address) <= LONGEST for address in read):
            return [EmailDraft(address, label) for address in read if address]
    return None


def _links(text: str, _label: str | None) -> list[str] | None:
    parts = [part for part in re.split(r":::|[;\s]+", clean_line(text)) if part]
    if len(parts) == 1 and fold(parts[0]) in _NOTHING:
        return []
    try:
        return [read_link(part) for part in parts]
    except DeskError:
        return None


def _words(text: str, _label: str | None) -> list[str] | None:
    """Words parted by ; or line ends, and where there are none by commas; None when too long."""
    tidy = clean(text)
    parting = r":::|[;\n|]" if re.search(r":::|[;\n|]", tidy) else r","
    words = [word for part in re.split(parting, tidy) if (word := clean_line(part))]
    if any(len(word) > LONGEST for word in words):
        return None
    return [word for word in words if fold(word) not in {"-", "n/a"}]
