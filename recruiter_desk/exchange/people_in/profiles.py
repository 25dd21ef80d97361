"""Web addresses that are one person's profile, and all the ways in which one is written.

Two spellings are one here only where the desk finds either by the other: kept addresses are
looked up by `spellings`, without regard to case.
"""

import re
from functools import lru_cache

_PROFILE = re.compile(
    r"https?://(?:www\.)?(linkedin\.com/(?:in|pub)/[^?#]+|xing\.com/profile/[^/?#]+"
    r"|github\.com/[^/?#]+|doximity\.com/(?:pub|profiles)/[^/?#]+)/?(\?.*|#.*)?",
    re.IGNORECASE,
)


def is_profile(url: str) -> bool:
    """Whether the address is one person's own; a company's page tells nobody apart."""
    return _PROFILE.fullmatch(url) is not None


@lru_cache(maxsize=4096)
def link_key(url: str) -> str:
    """What two spellings of one address share; of a profile "linkedin.com/in/dana-w"."""
    profile = _PROFILE.fullmatch(url)
    if profile is None:
        return url.rstrip("/")
    return url_key(url if profile[2] else profile[1].rstrip("/"))


def url_key(url: str) -> str:
    """The text without case, as SQLite's NOCASE sees it."""
    return "".join(letter.lower() if letter.isascii() else letter for letter in url)


def spellings(url: str) -> frozenset[str]:
    """The ways in which a profile's address may be kept."""
    profile = _PROFILE.fullmatch(url)
    if profile is None or profile[2]:
        return frozenset({url})
    end = profile[1].rstrip("/")
    return frozenset({url}) | {
        f"{scheme}://{www}{end}{slash}"
        for scheme in ("https", "http")
        for www in ("www.", "")
        for slash in ("", "/")
    }
