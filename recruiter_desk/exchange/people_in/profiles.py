"""Web addresses that are one person's profile, and all the ways in which one is written."""

import re
from functools import lru_cache
from urllib.parse import unquote

_WHERE = r"https?://(?:[a-z]{2,3}\.|m\.)?"
_PROFILE = re.compile(
    rf"{_WHERE}(linkedin\.com/(?:in|pub)/[^?#]+|xing\.com/profile/[^/?#]+|github\.com/[^/?#]+"
    r"|doximity\.com/(?:pub|profiles)/[^/?#]+)/?(?:[?#].*)?",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def link_key(url: str) -> str:
    """What two spellings of one address share; of a profile "linkedin.com/in/dana-w"."""
    if profile := _PROFILE.fullmatch(url):
        return unquote(profile[1]).rstrip("/").casefold()
    return url.rstrip("/")


def is_profile(url: str) -> bool:
    """Whether the address is one person's own; a company's page tells nobody apart."""
    return _PROFILE.fullmatch(url) is not None


def spellings(url: str) -> frozenset[str]:
    """The ways in which a profile's address is likely kept."""
    profile = _PROFILE.fullmatch(url)
    ends = {profile[1].rstrip("/"), link_key(url)} if profile else set()
    return frozenset({url}) | {
        f"{scheme}://{www}{end}{slash}"
        for scheme in ("https", "http")
        for www in ("www.", "")
        for end in ends
        for slash in ("", "/")
    }
