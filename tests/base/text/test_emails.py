"""An address is taken from whatever was pasted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiter_desk.base.text.emails import email_key, read_email


@pytest.mark.parametrize(
    "typed",
    [
        "Dana@example.org",
        " Dana Whitfield <Dana@example.org> ",
        "mailto:Dana@example.org?subject=MRI%20lead",
        "Dana@example.org;",
        "<Dana@example.org>",
    ],
)
def test_an_address_however_pasted(typed: str) -> None:
    assert read_email(typed) == "Dana@example.org"


@pytest.mark.parametrize(
    "typed", ["", "dana", "dana@example", "a b@example.org", "a@b@c.org", "a@example..org"]
)
def test_what_is_no_address(typed: str) -> None:
    assert read_email(typed) is None


@pytest.mark.parametrize(
    "typed", ["'dana@example.org'", ".dana@example.org.", "dana@example.org "]
)
def test_what_stands_about_an_address_is_not_of_it(typed: str) -> None:
    assert read_email(typed) == "dana@example.org"


def test_two_addresses_are_not_one() -> None:
    assert read_email("dana@example.org, jo@example.org") is None


def test_addresses_from_elsewhere() -> None:
    assert read_email("dana.o'neil+mri@mail.example.co.uk")
    assert read_email("jörg@exämple.de")


def test_the_key_has_no_case() -> None:
    assert email_key(" Dana@Example.ORG ") == email_key("dana@example.org")


@given(st.text(max_size=30) | st.from_regex(r".{0,5}@.{0,9}\.[a-z]{2,3}", fullmatch=True))
def test_reading_what_was_read_changes_nothing(typed: str) -> None:
    address = read_email(typed)
    assert address is None or read_email(address) == address
