"""What may be typed about a person on the command line, and what it means."""

import re
from datetime import date
from typing import Annotated, TypeAlias, TypeVar

import typer

from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text import clean_line
from recruiter_desk.people.model import (
    UNSET,
    EmailDraft,
    OffLimits,
    PersonCard,
    PhoneDraft,
    Several,
    Status,
    Unset,
)
from recruiter_desk.people.rules import read_status

T = TypeVar("T")
Text: TypeAlias = str | None
Texts: TypeAlias = list[str] | None

Nickname = Annotated[Text, typer.Option("--nickname", metavar="N", help="What friends say.")]
Credentials = Annotated[
    Text, typer.Option("--credentials", metavar="C", help='Letters behind the name: "RT(R)(MR)".')
]
Function = Annotated[Text, typer.Option("--function", metavar="F", help="The job function.")]
Employer = Annotated[
    Text, typer.Option("--employer", metavar="E", help="By any of its names; made when new.")
]
Place = Annotated[
    Text, typer.Option("--place", metavar="PLACE", help='"Tucson, AZ", a ZIP code, a metro.')
]
Phones = Annotated[
    Texts,
    typer.Option(
        "--phone",
        metavar="P",
        help='May come again; a label may follow: "520 555 0142 x12 cell".',
    ),
]
Safe = Annotated[
    Text,
    typer.Option(
        "--voicemail-safe",
        metavar="yes|no",
        help="Whether a voicemail is safe at the number given with --phone.",
    ),
]
Emails = Annotated[Texts, typer.Option("--email", metavar="E", help="May come again.")]
Expertise = Annotated[
    Texts, typer.Option("--expertise", metavar="X", help="An area of expertise; may come again.")
]
Tags = Annotated[Texts, typer.Option("--tag", metavar="T", help="May come again.")]
Links = Annotated[Texts, typer.Option("--link", metavar="URL", help="May come again.")]
StatusText = Annotated[
    Text,
    typer.Option(
        "--status", metavar="S", help="looking, open, not_looking or placed; none forgets it."
    ),
]
StatusOn = Annotated[
    Text, typer.Option("--status-on", metavar="DATE", help="The day it was said; today if not.")
]
OffUntil = Annotated[
    Text, typer.Option("--off-limits-until", metavar="DATE", help="Not to be approached until.")
]
OffWhy = Annotated[
    Text, typer.Option("--off-limits-why", metavar="WHY", help="Not to be approached, and why.")
]
DoNotCall = Annotated[
    Text, typer.Option("--do-not-call", metavar="WHY", help="Not to be called, and why.")
]
StayInTouch = Annotated[
    Text, typer.Option("--stay-in-touch", metavar="DAYS", help="Talk this often; or never.")
]

_AFTER = re.compile(r"(.*\d)(?:\s+|\s*[,(]\s*)([^\W\d_][^\W\d_ -]*(?:[ -][^\W\d_]+){0,2})\)?")
_BEFORE = re.compile(r"([^\W\d_][^\W\d_ -]*(?:[ -][^\W\d_]+){0,2}):\s*(.*)")
_NO_LABEL = frozenset({"tel", "phone", "x", "ext", "extension"})
_NEVER = frozenset({"never", "no", "none", "0", ""})
_YES, _NO = frozenset({"yes", "y"}), frozenset({"no", "n"})


def phone(text: str, safe: bool | None = None) -> PhoneDraft:
    """A number with its label behind it, or before it with a colon ("cell: 520 555 0142")."""
    line = clean_line(text)
    if (after := _AFTER.fullmatch(line)) and after[2].casefold() not in _NO_LABEL:
        return PhoneDraft(after[1], after[2], safe)
    if before := _BEFORE.fullmatch(line):
        label = before[1] if before[1].casefold() not in _NO_LABEL else None
        return PhoneDraft(before[2], label, safe)
    return PhoneDraft(line, None, safe)


def phones(texts: Texts, safe: Text) -> tuple[PhoneDraft, ...]:
    """The numbers; `safe` holds for all of them. DeskError when it comes with none."""
    if safe is not None and not texts:
        raise DeskError("--voicemail-safe needs a number.", "Give that number with --phone.")
    answer = None if safe is None else yes_or_no(safe, "--voicemail-safe")
    return tuple(phone(text, answer) for text in texts or ())


def emails(texts: Texts) -> tuple[EmailDraft, ...]:
    """The addresses as drafts."""
    return tuple(EmailDraft(text) for text in texts or ())


def several(add: Texts, remove: Texts) -> Several[str]:
    """Words to add and to remove."""
    return Several(tuple(add or ()), tuple(remove or ()))


def yes_or_no(text: str, option: str) -> bool:
    """The answer; DeskError for another word."""
    word = text.strip().casefold()
    if word not in _YES | _NO:
        raise DeskError(f"{option} is yes or no.", "")
    return word in _YES


def day(text: str, option: str) -> date:
    """An ISO day; DeskError for anything else."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise DeskError(f"{text!r} is no day.", f"Write {option} as 2027-03-31.") from error


def status(text: Text) -> Status | Unset | None:
    """A status as said; UNSET when it was not typed."""
    return UNSET if text is None else read_status(text)


def status_on(text: Text) -> date | Unset:
    """The day it was said; UNSET when it was not typed."""
    return UNSET if text is None else day(text, "--status-on")


def off_limits(
    until: Text, why: Text, ended: bool, kept: PersonCard | None = None
) -> OffLimits | Unset | None:
    """Off limits as typed, the part not typed as it is kept; UNSET when nothing was typed."""
    if ended:
        return None
    if until is None and why is None:
        return UNSET
    kept_why = (kept.off_limits_why if kept else None) or ""
    kept_until = kept.off_limits_until if kept else None
    until_day = kept_until if until is None else _end(until)
    return OffLimits(kept_why if why is None else why, until_day)


def _end(text: str) -> date | None:
    return None if text.strip().casefold() in _NEVER else day(text, "--off-limits-until")


def stay_in_touch(text: Text) -> int | Unset | None:
    """Days; None for never, UNSET when it was not typed."""
    if text is None:
        return UNSET
    word = text.strip().casefold()
    if word in _NEVER:
        return None
    if not (word.isascii() and word.isdecimal() and len(word) < 6):
        raise DeskError(f"{text!r} is no number of days.", "Give days, such as 90, or never.")
    return int(word)
