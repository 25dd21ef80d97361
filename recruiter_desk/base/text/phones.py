"""Telephone numbers: read from any spelling, keyed, shown, spoken, found in text."""

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from recruiter_desk.base.text.normalise import clean, clean_line

NANP = frozenset((
    "US", "CA", "PR", "AG", "AI", "AS", "BB", "BM", "BS", "DM", "DO", "GD", "GU",
    "JM", "KN", "KY", "LC", "MP", "MS", "SX", "TC", "TT", "VC", "VG", "VI",
))  # fmt: skip  # countries with +1 (North American Numbering Plan), as listed by phonenumbers
_EXTENSION = r"(?:;ext=|,? ?(?:extension|ext\.?|x) ?)([0-9]{1,6})"
_PLAIN = re.compile(
    r"(?:\+?1[ .-]?)?"
    r"(?:\(([2-9][0-9]{2})\)|([2-9][0-9]{2}))[ ./-]?([0-9]{3})[ .-]?([0-9]{4})"
    rf"(?:{_EXTENSION})?"
)
_ANY_EXTENSION = re.compile(rf"{_EXTENSION}$|[ ,]*# ?([0-9]{{1,6}})$", re.IGNORECASE)
_LABEL = re.compile(
    r"^(?:tel|phone|cell|mobile|mob|home|work|office|main|direct|fax|[chmwop])\b[:.]*\s*"
    r"|(?<=\d)[\s,(]*(?:cell|mobile|home|work|office|main|direct|fax|[chmwop])\b[).]*$",
    re.IGNORECASE,
)
_PUNCTUATION = re.compile(r"[\d\s()+./~-]*")
_SEVEN_DIGITS = re.compile(r"(?:\d[\s().+/-]{0,3}){7}")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_HANDED_OUT = re.compile(r"\+1[2-9]..[2-9]")  # a ten-digit licence number often fails this
_MONTH = re.compile(r"(?<!\d)(?:0?[1-9]|1[0-2])[/.-](?:19|20)\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class Phone:
    """A number as typed and as read; `e164` None when it could not be read.

    `digits`: those of `e164` without the plus, or all that were typed (no extension's).
    """

    raw: str
    e164: str | None
    digits: str
    extension: str | None = None

    @property
    def key(self) -> str:
        """What two spellings of one number share: E.164, else the bare digits (perhaps none)."""
        return self.e164 or self.digits


def read_phone(text: str, country: str = "US") -> Phone:
    """The number in a text that holds one; never raises.

    `country` (ISO, two letters) is that of numbers typed without one. Numbers of a possible
    length count, whether handed out or not: 555-01xx is fine, seven digits alone are unread.
    """
    return (
        _read_plain(text, country)
        or _read_by_library(raw := clean_line(text), country)
        or _read_among_words(raw, country)
        or _unread(raw)
    )


def _read_plain(text: str, country: str) -> Phone | None:
    plain = _PLAIN.fullmatch(text)
    if not plain or not (country in NANP or text[0] == "+"):
        return None
    bracketed, area, exchange, line, extension = plain.groups()
    digits = f"1{bracketed or area}{exchange}{line}"
    return Phone(text, f"+{digits}", digits, extension)


def _read_by_library(raw: str, country: str) -> Phone | None:
    import phonenumbers
    from phonenumbers import PhoneNumberFormat, ValidationResult

    try:
        number = phonenumbers.parse(_LABEL.sub("", raw), country.upper())
    except phonenumbers.NumberParseException:
        return None
    if phonenumbers.is_possible_number_with_reason(number) != ValidationResult.IS_POSSIBLE:
        return None
    e164 = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    return Phone(raw, e164, e164[1:], number.extension or None)


def _read_among_words(raw: str, country: str) -> Phone | None:
    if looks_like_phone(raw):  # no words around it
        return None
    found = phones_in(raw, country)
    return replace(found[0], raw=raw) if len(found) == 1 else None


def _unread(raw: str) -> Phone:
    found = _ANY_EXTENSION.search(raw)
    number = raw[: found.start()] if found else raw
    extension = next(filter(None, found.groups()), None) if found else None
    return Phone(raw, None, digits_of(number), extension)


def digits_of(text: str) -> str:
    """All digits of a text, those of other scripts as 0-9."""
    return "".join(str(unicodedata.decimal(char)) for char in text if char.isdecimal())


def tail(digits: str) -> str:
    """The digits reversed, so that an index finds a number by its last ones."""
    return digits[::-1]


def looks_like_phone(text: str) -> bool:
    """Whether a word typed where a person stands is a number: 7 digits, no letters but an "x"."""
    number = _ANY_EXTENSION.sub("", clean_line(text))
    return bool(_PUNCTUATION.fullmatch(number)) and len(digits_of(number)) >= 7


def show_phone(key: str, country: str = "US") -> str:
    """A key as people of that country write it: "(520) 555-0142"; abroad with its country code.

    The key of a number that could not be read is shown as it is.
    """
    if _is_nanp(key):
        area, exchange, line = key[2:5], key[5:8], key[8:]
        return f"({area}) {exchange}-{line}" if country in NANP else f"+1 {area}-{exchange}-{line}"
    return _shown_by_library(key, country) if key.startswith("+") else key


def _is_nanp(key: str) -> bool:
    return len(key) == 12 and key.startswith("+1")


@lru_cache(maxsize=4096)
def _shown_by_library(key: str, country: str) -> str:
    import phonenumbers
    from phonenumbers import PhoneNumberFormat

    try:
        number = phonenumbers.parse(key)
    except phonenumbers.NumberParseException:
        return key
    home = phonenumbers.country_code_for_region(country.upper()) == number.country_code
    form = PhoneNumberFormat.NATIONAL if home else PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(number, form)


def spoken(key: str) -> str:
    """A key in the groups it is said in on a voicemail: "312, 555, 01 17"."""
    if _is_nanp(key):
        return f"{key[2:5]}, {key[5:8]}, {key[8:10]} {key[10:]}"
    if key.startswith("+"):
        return ", ".join(re.findall(r"\d+", _shown_by_library(key, "")))
    if len(key) == 7:
        return f"{key[:3]}, {key[3:5]} {key[5:]}"
    return " ".join(re.findall(r"..?", key))


def phone_zone(e164: str, at: datetime) -> str | None:
    """The IANA zone where a number is, when all its zones share one clock at that instant.

    None for a toll-free or unknown number. Source: the prefixes of `phonenumbers.timezone`, which
    in North America are those of the exchange, so that any line there stands for all of them.
    """
    return _zone(f"{e164[:8]}0100" if _is_nanp(e164) else e164, at)


def _zone(e164: str, at: datetime) -> str | None:
    return _shared(_zones_of_exchange(e164[1:8]) if _has_exchange(e164) else _zones(e164), at)


@lru_cache(maxsize=1024)
def _shared(zones: tuple[str, ...], at: datetime) -> str | None:
    """The first of some zones when all of them share one clock at that instant."""
    clocks = {at.astimezone(ZoneInfo(name)).utcoffset() for name in zones}
    return zones[0] if len(clocks) == 1 else None


def _has_exchange(e164: str) -> bool:
    """Whether a number is of North America and of no area that is free of charge."""
    return _is_nanp(e164) and not (e164[2] == "8" and (e164[3] == e164[4]))


@lru_cache(maxsize=16_384)
def _zones_of_exchange(digits: str) -> tuple[str, ...]:
    """The zones of "1520555", by the longest of the library's prefixes that it begins with."""
    from phonenumbers.tzdata import TIMEZONE_DATA, TIMEZONE_LONGEST_PREFIX

    for length in range(min(TIMEZONE_LONGEST_PREFIX, len(digits)), 0, -1):
        if found := TIMEZONE_DATA.get(digits[:length]):
            return tuple(name for name in found if name != "Etc/Unknown")
    return ()


@lru_cache(maxsize=16_384)
def _zones(e164: str) -> tuple[str, ...]:
    import phonenumbers
    from phonenumbers import PhoneNumberType, timezone

    try:
        number = phonenumbers.parse(e164)
    except phonenumbers.NumberParseException:
        return ()
    if phonenumbers.number_type(number) == PhoneNumberType.TOLL_FREE:
        return ()
    found = timezone.time_zones_for_geographical_number(number)
    return tuple(name for name in found if name != "Etc/Unknown")


def phones_in(text: str, country: str = "US") -> list[Phone]:
    """The numbers in free text, in their order, each once; dates and year ranges are none."""
    tidy = clean(text)
    if not _SEVEN_DIGITS.search(tidy):
        return []
    from phonenumbers import Leniency, PhoneNumberMatcher

    matches = PhoneNumberMatcher(tidy, country.upper(), Leniency.POSSIBLE)
    raws = [match.raw_string for match in matches if not _is_dates(match.raw_string)]
    found = [_read_plain(raw, country) or _read_by_library(raw, country) for raw in raws]
    return list({phone.key: phone for phone in found if phone and _is_likely(phone)}.values())


def _is_dates(raw: str) -> bool:
    years = len(_YEAR.findall(raw))
    return not raw.startswith("+") and (years > 1 or bool(_MONTH.search(raw)))


def _is_likely(phone: Phone) -> bool:
    return not _is_nanp(phone.key) or bool(_HANDED_OUT.match(phone.key))
