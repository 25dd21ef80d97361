"""What is said at once about a number, an address or a link that cannot be kept."""

from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text.emails import read_email
from recruiter_desk.base.text.phones import read_phone
from recruiter_desk.people.rules import read_link


def number(text: str) -> str:
    """The sentence about a number; empty when it can be kept."""
    return "" if read_phone(text).digits else "That has no digits of a telephone number."


def email(text: str) -> str:
    """The sentence about an e-mail address; empty when it is one."""
    return "" if read_email(text) else "That is no e-mail address; write it like dana@example.org."


def link(text: str) -> str:
    """The sentence about a web address; empty when it is one."""
    try:
        read_link(text)
    except DeskError as error:
        return f"{error.title} {error.advice}"
    return ""
