"""What may be typed about an opportunity on the command line, and what it means."""

from datetime import date
from typing import Annotated, TypeAlias, TypeVar

import typer

from recruiter_desk.base.errors import DeskError
from recruiter_desk.cli.person_typed import day
from recruiter_desk.people.model import UNSET, Several, Unset

T = TypeVar("T")
Text: TypeAlias = str | None
Texts: TypeAlias = list[str] | None
NONE = frozenset({"none", "never", "no", ""})

Which = Annotated[str, typer.Argument(metavar="OPPORTUNITY", help="Id (o3) or title.")]
Whose = Annotated[str, typer.Argument(metavar="PERSON", help="Id, full name or number.")]
Why = Annotated[str, typer.Option("--why", metavar="TEXT", help="The reason.")]
Client = Annotated[
    Text, typer.Option("--client", metavar="C", help="By any of its names; made when new.")
]
Function = Annotated[Text, typer.Option("--function", metavar="F", help="The job function.")]
Expertise = Annotated[
    Texts,
    typer.Option("--expertise", metavar="X", help='Wanted: "3T", "MRI 5 years"; may come again.'),
]
Knockouts = Annotated[
    Texts,
    typer.Option(
        "--knockout",
        metavar="X",
        help='Without it there is no match: "AZ licence", "no nights"; may come again.',
    ),
]
Place = Annotated[Text, typer.Option("--place", metavar="PLACE", help='"Tucson, AZ", a ZIP code.')]
Within = Annotated[
    Text, typer.Option("--within", metavar="WAY", help="How far is near: 40mi, 60km, any.")
]
Remote = Annotated[Text, typer.Option("--remote", metavar="R", help="on-site, hybrid or remote.")]
Shifts = Annotated[Text, typer.Option("--shifts", metavar="S", help="days, nights, weekends.")]
PayText = Annotated[Text, typer.Option("--pay", metavar="PAY", help="46-54/hour, 85-95k.")]
Words = Annotated[Text, typer.Option("--words", metavar="TEXT", help="Everything else about it.")]
Starts = Annotated[Text, typer.Option("--starts", metavar="DATE", help="When it starts.")]
SubmitBy = Annotated[
    Text, typer.Option("--submit-by", metavar="DATE", help="Until when resumes are wanted.")
]
Guarantee = Annotated[
    Text,
    typer.Option("--guarantee", metavar="DAYS", help="How long it runs after the start: 90d."),
]
Contacts = Annotated[
    Texts,
    typer.Option("--contact", metavar="PERSON", help="Who hires for it; may come again."),
]
OffLimits = Annotated[
    Texts,
    typer.Option(
        "--off-limits", metavar="COMPANY", help="Nobody is taken from it; may come again."
    ),
]


def the_day(text: Text, option: str) -> date | Unset | None:
    """An ISO day; None for "none", UNSET where nothing was typed."""
    if text is None:
        return UNSET
    return None if text.strip().casefold() in NONE else day(text, option)


def guarantee(text: Text) -> int | Unset | None:
    """Days of "90d", "90" or "3 months" (of 30 days); None for "none"."""
    if text is None:
        return UNSET
    word = text.strip().casefold()
    if word in NONE:
        return None
    digits = word.rstrip("abcdefghijklmnopqrstuvwxyz ")
    unit = word[len(digits) :].strip()[:1]
    if not (digits.isascii() and digits.isdecimal() and len(digits) < 5 and unit in {*"dwmy", ""}):
        raise DeskError(f"“{text[:40]}” is no length of a guarantee.", "Write it as 90d.")
    return int(digits) * {"d": 1, "": 1, "w": 7, "m": 30, "y": 365}[unit]


def text_or_unset(text: Text) -> str | Unset:
    """What was typed, "" for "none"; UNSET where nothing was."""
    if text is None:
        return UNSET
    return "" if text.strip().casefold() == "none" else text


def or_none(value: T | Unset | None) -> T | None:
    """None for what was not typed."""
    return None if isinstance(value, Unset) else value


def several(add: Texts, remove: Texts) -> Several[str]:
    """Words to add and to remove."""
    return Several(tuple(add or ()), tuple(remove or ()))
