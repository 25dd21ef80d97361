"""Where a column may go, and the words for it."""

from collections.abc import Sequence

from recruiter_desk.base.errors import DeskError
from recruiter_desk.exchange.layouts.never import is_never

TARGETS: dict[str, str] = {
    "name": "Whole name",
    "given": "First name",
    "middle": "Middle name",
    "family": "Last name",
    "prefix": "Before the name",
    "suffix": "Behind the name",
    "nickname": "Nickname",
    "credentials": "Credentials",
    "function": "Job function",
    "employer": "Employer",
    "place": "Place",
    "city": "City",
    "region": "State or region",
    "country": "Country",
    "zip": "Postal code",
    "street": "Street",
    "phone": "Telephone number",
    "email": "E-mail",
    "link": "Web address",
    "expertise": "Expertise",
    "tags": "Tags",
    "note": "Note",
    "referred_by": "Referred by",
    "label": "Label of the next column",
    "id": "Number in that program",
    "id:bullhorn": "Bullhorn number",
    "id:opencats": "OpenCATS number",
    "id:zoho": "Zoho number",
    "rest": "a line in the note",
    "own": "as this desk keeps it",
    "skip": "left out",
    "never": "left out, not recorded here",
}
"""Words for a list to choose from; "own" and "never" are set by the desk and not chosen."""


def known_targets(headers: Sequence[str], goes_to: Sequence[str]) -> tuple[str, ...]:
    """Where each column goes, what is never recorded taken out whatever was said.

    DeskError when there are not as many as headers, or one is not in TARGETS.
    """
    if len(headers) != len(goes_to):
        raise DeskError("This map is for a file with other columns.", "Choose another map.")
    for target in goes_to:
        if target not in TARGETS:
            raise DeskError(f"A column cannot go to “{target[:40]}”.", "Choose a place listed.")
    said = zip(headers, goes_to, strict=True)
    return tuple("never" if is_never(header) else target for header, target in said)
