"""A person's numbers, addresses, expertise, tags and links, each row changed by itself."""

from collections.abc import Callable
from typing import Any, TypeVar

from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text import clean_line, fold
from recruiter_desk.base.text.emails import email_key, read_email
from recruiter_desk.base.text.phones import Phone as ReadPhone
from recruiter_desk.base.text.phones import phone_zone, read_phone, tail
from recruiter_desk.people.commands.columns import Moment
from recruiter_desk.people.model import EmailDraft, PersonChanges, PhoneDraft, Several
from recruiter_desk.people.rules import Plan, one_line, plan, read_link
from recruiter_desk.people.tables import Email, Expertise, Link, Phone, Tag

T = TypeVar("T")
PHONES = """
SELECT id, iif(extension = '', number, number || ';' || extension) FROM phone
WHERE person_id = ? ORDER BY id"""
EMAILS = "SELECT id, key FROM email WHERE person_id = ? ORDER BY id"
EXPERTISE = "SELECT id, key FROM expertise WHERE person_id = ? ORDER BY id"
TAGS = "SELECT id, key FROM tag WHERE person_id = ? ORDER BY id"
LINKS = "SELECT id, url FROM link WHERE person_id = ? ORDER BY id"
LONGEST_LABEL = 40


def change_rows(person: int, changes: PersonChanges, at: Moment) -> None:
    """Bring every list of a person to what the changes say; rows not named stay untouched."""
    _phones(person, changes.phones, at)
    _emails(person, changes.emails, at)
    _words(person, changes.expertise, at, kind=Expertise, kept=EXPERTISE)
    _words(person, changes.tags, at, kind=Tag, kept=TAGS)
    _links(person, changes.links, at)


def phone_key(text: str, country: str) -> str:
    """What a number of a person is told apart by: its key, and its extension behind ";"."""
    return number_key(read_number(text, country))


def _planned(
    at: Moment,
    kept: tuple[str, int],
    wanted: Several[T],
    key: Callable[[T], str],
    key_of_text: Callable[[str], str],
) -> Plan[T]:
    sql, person = kept
    rows = at.write.sql(sql, (person,)).fetchall()
    return plan(rows, wanted, key=key, key_of_text=key_of_text)


def _remove(at: Moment, kind: type[Any], rows: tuple[int, ...]) -> None:
    for row in rows:
        at.write.remove(at.write.get(kind, row))


def _phones(person: int, wanted: Several[PhoneDraft], at: Moment) -> None:
    if wanted == Several():
        return

    def key(text: str) -> str:
        return phone_key(text, at.country)

    planned = _planned(at, (PHONES, person), wanted, lambda draft: key(draft.text), key)
    _remove(at, Phone, planned.gone)
    for draft in planned.new:
        at.write.add(_phone(person, draft, at))
    for row, draft in planned.changed:
        kept = at.write.get(Phone, row)
        kept.label = kept.label if draft.label is None else label(draft.label)
        if draft.voicemail_safe is not None:
            kept.voicemail_safe = draft.voicemail_safe


def _phone(person: int, draft: PhoneDraft, at: Moment) -> Phone:
    read = read_number(draft.text, at.country)
    return Phone(
        person_id=person,
        raw=read.raw,
        e164=read.e164,
        digits=read.digits,
        number=read.key,
        tail=tail(read.digits),
        extension=read.extension or "",
        label=label(draft.label or ""),
        voicemail_safe=draft.voicemail_safe,
        zone=phone_zone(read.e164, at.now) if read.e164 else None,
    )


def read_number(text: str, country: str) -> ReadPhone:
    read = read_phone(one_line(text, "a number"), country)
    if not read.digits:
        raise DeskError(
            f"There are no digits of a telephone number in “{clean_line(text)[:60]}”.",
            "Write it with its digits, such as 520 555 0142.",
        )
    return read


def number_key(read: ReadPhone) -> str:
    return f"{read.key};{read.extension}" if read.extension else read.key


def label(text: str) -> str:
    """A label as kept: "Cell" and "cell" are one."""
    return one_line(text, "a label")[:LONGEST_LABEL].casefold()


def _emails(person: int, wanted: Several[EmailDraft], at: Moment) -> None:
    if wanted == Several():
        return
    planned = _planned(
        at,
        (EMAILS, person),
        wanted,
        lambda draft: email_key(read_address(draft.text)),
        _email_meant,
    )
    _remove(at, Email, planned.gone)
    for draft in planned.new:
        address = read_address(draft.text)
        at.write.add(
            Email(
                person_id=person,
                address=address,
                key=email_key(address),
                label=label(draft.label or ""),
            )
        )
    for row, draft in planned.changed:
        if draft.label is not None:
            at.write.get(Email, row).label = label(draft.label)


def read_address(text: str) -> str:
    address = read_email(one_line(text, "an e-mail address"))
    if address is None:
        raise DeskError(
            f"“{clean_line(text)[:60]}” is no e-mail address.",
            "Write it like dana@example.org.",
        )
    return address


def _email_meant(text: str) -> str:
    return email_key(read_email(text) or text)


def _words(
    person: int,
    wanted: Several[str],
    at: Moment,
    *,
    kind: type[Expertise] | type[Tag],
    kept: str,
) -> None:
    if wanted == Several():
        return
    planned = _planned(at, (kept, person), wanted, _word_key, _word_key)
    _remove(at, kind, planned.gone)
    for word in planned.new:
        if name := one_line(word, "one word of several"):
            at.write.add(kind(person_id=person, name=name, key=fold(name)))


def _word_key(text: str) -> str:
    return fold(clean_line(text))


def _links(person: int, wanted: Several[str], at: Moment) -> None:
    if wanted == Several():
        return
    planned = _planned(at, (LINKS, person), wanted, read_link, read_link)
    _remove(at, Link, planned.gone)
    for url in planned.new:
        at.write.add(Link(person_id=person, url=read_link(url)))
