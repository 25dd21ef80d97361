"""Which program wrote a file, told by its headers."""

from collections.abc import Sequence
from dataclasses import dataclass

from recruiter_desk.exchange.layouts.bullhorn import BULLHORN
from recruiter_desk.exchange.layouts.google import GOOGLE, GOOGLE_OLD
from recruiter_desk.exchange.layouts.guess import guess
from recruiter_desk.exchange.layouts.layout import Layout
from recruiter_desk.exchange.layouts.linkedin import LINKEDIN
from recruiter_desk.exchange.layouts.never import is_never
from recruiter_desk.exchange.layouts.opencats import OPENCATS
from recruiter_desk.exchange.layouts.outlook import OUTLOOK
from recruiter_desk.exchange.layouts.zoho import ZOHO
from recruiter_desk.exchange.plain.headers import kind_of

PLAIN = "Recruiter Desk"
_LAYOUTS = (LINKEDIN, BULLHORN, OPENCATS, ZOHO, GOOGLE_OLD, OUTLOOK, GOOGLE)


@dataclass(frozen=True, slots=True)
class Recognised:
    """`name` is the program's, "" for none known; `plain` "people", "notes" or "calls" where the
    file is our own; `goes_to` a target a column; `layout` None for our own and for unknown files.
    """

    name: str
    goes_to: tuple[str, ...]
    plain: str = ""
    layout: Layout | None = None


def recognise(headers: Sequence[str]) -> Recognised:
    """What the headers tell; where none is known, each column's likeliest place."""
    if plain := kind_of(tuple(headers)):
        return Recognised(PLAIN, ("own",) * len(headers), plain)
    layout = next((known for known in _LAYOUTS if known.fits(headers)), None)
    places = tuple(map(layout.target, headers)) if layout else guess(headers)
    said = zip(headers, places, strict=True)
    goes_to = tuple("never" if is_never(header) else target for header, target in said)
    return Recognised(layout.name if layout else "", goes_to, "", layout)
