"""E-mail addresses: taken out of whatever was pasted, and their key."""

import re
from urllib.parse import unquote

from recruiter_desk.base.text.normalise import clean_line

_ATOM = r"[^\s@<>()\[\],;:\"\\]+"
_DOMAIN = r"@(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_][\w-]*[^\W_]"
_ADDRESS = re.compile(_ATOM + _DOMAIN)
_BARE = re.compile(r"[A-Za-z0-9][\w.+%'-]*" + _DOMAIN, re.ASCII)
_BRACKETED = re.compile(r"<([^<>]*)>\s*$")
_MAILTO = re.compile(r"mailto:([^?]*)", re.IGNORECASE)


def read_email(text: str) -> str | None:
    """The one address in a text: "a@b.org", "Dana <a@b.org>" or "mailto:a@b.org"; else None."""
    if _BARE.fullmatch(text):
        return text
    line = clean_line(text)
    if bracketed := _BRACKETED.search(line):
        line = bracketed[1].strip()
    if link := _MAILTO.match(line):
        line = clean_line(unquote(link[1]))
    address = line.strip(" <>,;.\"'()[]")
    return address if _ADDRESS.fullmatch(address) else None


def email_key(address: str) -> str:
    """What two spellings of one address share."""
    return (address if _BARE.fullmatch(address) else clean_line(address)).casefold()
