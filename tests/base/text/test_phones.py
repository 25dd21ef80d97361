"""A recruiter types a number any way it comes and the desk knows whose it is."""

from datetime import UTC, datetime
from random import Random
from zoneinfo import ZoneInfo

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st
from phonenumbers.timezone import time_zones_for_geographical_number

from recruiter_desk.base.text.phones import (
    NANP,
    looks_like_phone,
    phone_zone,
    phones_in,
    read_phone,
    show_phone,
    spoken,
    tail,
)

JULY = datetime(2026, 7, 1, tzinfo=UTC)
PLAIN_NUMBERS = st.from_regex(
    r"(\+?1[ .-]?)?(\([0-9]{3}\)|[0-9]{3})[ ./-]?[0-9]{3}[ .-]?[0-9]{4}"
    r"((;ext=|,? ?(extension|ext\.?|x) ?)[0-9]{1,6})?",
    fullmatch=True,
)


def by_library(text: str, country: str) -> tuple[str | None, str | None]:
    number = phonenumbers.parse(text, country)
    possible = phonenumbers.is_possible_number_with_reason(number)
    if possible != phonenumbers.ValidationResult.IS_POSSIBLE:
        return None, number.extension
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return e164, number.extension


@given(PLAIN_NUMBERS, st.sampled_from(sorted(NANP)))
def test_plain_numbers_are_read_as_the_library_reads_them(text: str, country: str) -> None:
    phone = read_phone(text, country)
    assert (phone.e164, phone.extension) == by_library(text, country)


@given(PLAIN_NUMBERS, st.sampled_from(["GB", "DE", "MX"]))
def test_a_number_with_plus_one_is_the_same_from_abroad(text: str, country: str) -> None:
    typed = "+1 " + text.removeprefix("+").removeprefix("1").lstrip(" .-")
    phone = read_phone(typed, country)
    assert (phone.e164, phone.extension) == by_library(typed, country)


@given(st.text(max_size=25), st.sampled_from(["US", "GB", "us", "XX", ""]))
def test_nothing_typed_makes_it_stumble(text: str, country: str) -> None:
    phone = read_phone(text, country)
    assert show_phone(phone.key, country) is not None
    assert isinstance(spoken(phone.key), str)
    assert looks_like_phone(text) in {True, False}
    assert all(found.e164 for found in phones_in(text, country))
    assert phone_zone(phone.key, JULY) is None or phone.e164


@pytest.mark.parametrize(
    "typed",
    [
        "(520) 555-0142",
        "520.555.0142",
        "+1 520 555 0142",
        "1-520-555-0142",
        "5205550142",
        " 520\u2011555\u20110142 ",
        "tel:+1-520-555-0142",
        "cell: 520 555 0142",
        "520-555-0142 (h)",
        "520-555-0142 ask for Jo",
    ],
)
def test_one_number_has_one_key_however_typed(typed: str) -> None:
    assert read_phone(typed).key == "+15205550142"


@pytest.mark.parametrize(
    "typed", ["x12", " x 12", ", ext. 12", ";ext=12", " extension 12", " #12"]
)
def test_an_extension_is_kept_beside_the_number(typed: str) -> None:
    phone = read_phone("520-555-0142" + typed)
    assert (phone.key, phone.extension) == ("+15205550142", "12")
    unread = read_phone("555-0142" + typed)
    assert (unread.key, unread.extension) == ("5550142", "12")


def test_what_cannot_be_read_is_kept_with_its_digits() -> None:
    phone = read_phone(" 555-0142 (front desk) ")
    assert (phone.raw, phone.e164, phone.key) == ("555-0142 (front desk)", None, "5550142")
    assert show_phone(phone.key) == "5550142"
    assert tail(phone.digits) == "2410555"
    assert not read_phone("ask at the desk").key
    assert not read_phone("520-555-0142 or 520-555-0143").e164


def test_numbers_from_abroad() -> None:
    phone = read_phone("020 7946 0958", "GB")
    assert phone.key == read_phone("011 44 20 7946 0958").key == "+442079460958"
    assert show_phone(phone.key) == "+44 20 7946 0958"
    assert show_phone(phone.key, "GB") == "020 7946 0958"
    assert show_phone("+15205550142", "GB") == "+1 520-555-0142"
    assert show_phone("+15205550142") == "(520) 555-0142"


def test_the_voicemail_slip_says_a_number_in_groups() -> None:
    assert spoken("+13125550117") == "312, 555, 01 17"
    assert spoken("5550117") == "555, 01 17"
    assert spoken("+442079460958") == "44, 20, 7946, 0958"


def test_a_name_is_told_from_a_number_on_the_command_line() -> None:
    assert looks_like_phone("520-555-0142 x9")
    assert looks_like_phone("5550142")
    assert not looks_like_phone("p12")
    assert not looks_like_phone("Dana 520 555 0142")
    assert not looks_like_phone("0142")


def test_any_line_of_an_exchange_stands_for_all_of_them() -> None:
    chance = Random(7)
    for _ in range(150):
        number = f"+1{chance.randrange(200, 1000)}{chance.randrange(100, 1000)}"
        number += f"{chance.randrange(10_000):04}"
        parsed = phonenumbers.parse(number)
        free = phonenumbers.number_type(parsed) == phonenumbers.PhoneNumberType.TOLL_FREE
        zones = () if free else time_zones_for_geographical_number(parsed)
        known = [zone for zone in zones if zone != "Etc/Unknown"]
        clocks = {JULY.astimezone(ZoneInfo(zone)).utcoffset() for zone in known}
        assert phone_zone(number, JULY) == (known[0] if len(clocks) == 1 else None), number


def test_the_zone_of_a_number_when_it_has_one_clock() -> None:
    assert phone_zone("+15205550142", JULY) == "America/Phoenix"
    assert phone_zone("+442079460958", JULY) == "Europe/London"
    assert phone_zone("+18005550142", JULY) is None
    assert phone_zone("+15555550142", JULY) is None
    assert phone_zone("5550142", JULY) is None


def test_numbers_in_a_resume_but_not_its_dates() -> None:
    text = """MRI technologist 2014 - 06/2019, 06-2014 2019, 2014-2019 2010 2014, 2014-2019 12 beds
        Cell (520) 555\u20110142, office 312.555.0117 x3, again 520 555 0142, +44 20 7946 0958
        Tucson AZ 85701-1234, born 01/02/1980, licence 1234567893, $85,000-90,000"""
    keys = ["+15205550142", "+13125550117", "+442079460958"]
    assert [phone.key for phone in phones_in(text)] == keys
    assert phones_in(text)[1].extension == "3"


def test_no_date_is_rung_up() -> None:
    assert not phones_in("CT lead 2014-2019 85 beds")
    assert not phones_in("06/2014 - 2019")
    assert [phone.key for phone in phones_in("CT lead 520-555-2014")] == ["+15205552014"]
