"""What a row says of a person, checked and keyed: who it means, and what would be kept."""

import hashlib
from dataclasses import dataclass, fields, replace
from functools import cached_property

from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text import clean_line
from recruiter_desk.base.text.emails import email_key, read_email
from recruiter_desk.base.text.names import Name, read_name
from recruiter_desk.base.text.phones import read_phone
from recruiter_desk.exchange.model import NoteIn, PersonRow
from recruiter_desk.exchange.people_in.profiles import is_profile
from recruiter_desk.notes.rules import note_text
from recruiter_desk.people.likeness import keys
from recruiter_desk.people.model import EmailDraft, PersonDraft, PhoneDraft
from recruiter_desk.people.rules import LONGEST, one_line, read_link, touch_days

PRINT = "row"  # the system of the ids that rows get which name nobody by a sure sign
Id = tuple[str, str]
_LINES = {
    "name": "a name",
    "nickname": "a nickname",
    "credentials": "credentials",
    "function": "a job function",
    "employer": "an employer's name",
    "place": "a place",
}


@dataclass(frozen=True)
class Facts:
    """A row that can be kept. Phones and e-mails stand with their keys, a key once.

    `ids` are the file's, or, where the row has no sure sign (id, profile, e-mail), its own print.
    """

    row: PersonRow
    draft: PersonDraft
    ids: tuple[Id, ...]
    phones: dict[str, PhoneDraft]
    numbers: tuple[str, ...]
    emails: dict[str, EmailDraft]
    links: tuple[str, ...]
    notes: tuple[NoteIn, ...]

    @cached_property
    def name(self) -> Name:
        """The name with its parts; a nickname or credentials of their own columns come first."""
        name = read_name(one_line(self.draft.name, "a name"))
        own = {part: clean_line(getattr(self.draft, part)) for part in ("nickname", "credentials")}
        return replace(name, **{part: text for part, text in own.items() if text})

    @cached_property
    def called(self) -> frozenset[str]:
        """What the name is the same by: in any order, short forms made formal."""
        return frozenset(key for kind, key in keys(self.name, (), ()) if kind == "name")

    @property
    def profiles(self) -> tuple[str, ...]:
        """The addresses that are this person's alone."""
        return tuple(filter(is_profile, self.links))


def facts(row: PersonRow, draft: PersonDraft, source: str, country: str) -> Facts:
    """The row's facts; DeskError with the reason when something in it cannot be kept.

    `source` is the file's name; it does not count in a row's print.
    """
    _check(draft)
    emails: dict[str, EmailDraft] = {}
    for email in draft.emails:
        emails.setdefault(email_key(_address(email.text)), email)
    phones, numbers = _phones(draft, country)
    links = tuple(dict.fromkeys(map(read_link, draft.links)))
    notes = tuple(NoteIn(note_text(note.text), note.at) for note in row.notes)
    ids = row.ids
    if not (ids or emails or any(map(is_profile, links))):
        ids = ((PRINT, _print(draft, notes, source)),)
    return Facts(row, draft, ids, phones, numbers, emails, links, notes)


def _check(draft: PersonDraft) -> None:
    for field, what in _LINES.items():
        _fits(getattr(draft, field), what)
    for text in (*draft.expertise, *draft.tags):
        _fits(text, "one word of several")
    if not any(letter.isalnum() for letter in read_name(clean_line(draft.name)).shown):
        raise DeskError("There is no name.")
    if draft.stay_in_touch is not None:
        touch_days(draft.stay_in_touch)


def _fits(text: str, what: str) -> None:
    """Cleaning never makes a plain text longer."""
    if len(text) > LONGEST or not text.isascii():
        one_line(text, what)


def _address(text: str) -> str:
    address = read_email(one_line(text, "an e-mail address"))
    if address is None:
        raise DeskError(f"“{clean_line(text)[:60]}” is no e-mail address.")
    return address


def _phones(draft: PersonDraft, country: str) -> tuple[dict[str, PhoneDraft], tuple[str, ...]]:
    """The numbers, those with another extension apart; and their keys without it."""
    phones: dict[str, PhoneDraft] = {}
    numbers: dict[str, None] = {}
    for phone in draft.phones:
        read = read_phone(one_line(phone.text, "a number"), country)
        if not read.digits:
            raise DeskError(f"There are no digits in “{clean_line(phone.text)[:60]}”.")
        phones.setdefault(f"{read.key};{read.extension}" if read.extension else read.key, phone)
        numbers[read.key] = None
    return phones, tuple(numbers)


def _print(draft: PersonDraft, notes: tuple[NoteIn, ...], source: str) -> str:
    """The same for the same row of a file that was only renamed."""
    said = [f"{f.name}={value!r}" for f in fields(draft) if (value := getattr(draft, f.name))]
    said += [note.text.replace(source, "") for note in notes] if source else []
    return hashlib.blake2b("\n".join(said).encode("utf-8", "replace"), digest_size=12).hexdigest()
