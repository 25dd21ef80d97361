"""Calls on the command line: adding, correcting, removing, and the one-line entry."""

from dataclasses import asdict
from typing import Annotated, Any

import typer

from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.say import say_exact
from recruiter_desk.base.text.phones import looks_like_phone
from recruiter_desk.calls.drafts import CallChanges, CallDraft, Logged, PromiseDraft, Slip
from recruiter_desk.cli.command import command
from recruiter_desk.cli.door import Door, read_ref, ref, say_instant
from recruiter_desk.people.model import UNSET

__all__ = ["CallId", "app", "lines"]

app = typer.Typer(help="Calls, texts and e-mails, both ways.")
lines = typer.Typer()

Whom = Annotated[str, typer.Argument(metavar="PERSON|NUMBER", help="Who it was, or the number.")]
CallId = Annotated[str, typer.Argument(metavar="ID", help="A call, such as c7.")]


def _option(name: str, words: str, metavar: str = "TEXT") -> Any:
    return typer.Option(name, help=words, metavar=metavar)


DirectionOption = Annotated[str | None, _option("--direction", "out (I rang) or in.", "out|in")]
OutcomeOption = Annotated[
    str | None,
    _option(
        "--outcome",
        "connected, bad_time, voicemail, message_left, no_answer, busy, declined or wrong_number.",
        "OUTCOME",
    ),
]
ByOption = Annotated[str | None, _option("--by", "phone, text or email.", "phone|text|email")]
AtOption = Annotated[str | None, _option("--at", "When it was; now if not said.", "ISO")]
NumberOption = Annotated[str | None, _option("--number", "The number used.", "P")]
AboutOption = Annotated[str | None, _option("--about", "What it was about.", "T")]
TextOption = Annotated[str | None, _option("--text", "Notes on it.", "T")]
DueOption = Annotated[str | None, _option("--due", "When this voicemail is due back.", "ISO")]
ListenedOption = Annotated[
    str | None, _option("--listened", "They listened to the message.", "yes|no")
]
RightOption = Annotated[
    str | None, _option("--right-person", "They asked for the right person.", "yes|no")
]
PromiseOption = Annotated[
    str | None, _option("--promise", "Who will call: me or them.", "me|them|none")
]
PromiseAtOption = Annotated[str | None, _option("--promise-at", "When they will.", "ISO")]
PromiseSaidOption = Annotated[str | None, _option("--promise-said", "In which words.", "T")]
MinutesOption = Annotated[float | None, _option("--minutes", "How long it was.", "N")]
PersonOption = Annotated[
    str | None, _option("--person", "Whose call it was; none: nobody's yet.", "PERSON|none")
]
WhoOption = Annotated[str | None, _option("--slip-who", "Voicemail: who rang.", "T")]
FirmOption = Annotated[str | None, _option("--slip-firm", "Voicemail: from where.", "T")]
WhatOption = Annotated[str | None, _option("--slip-what", "Voicemail: what for.", "T")]
CallbackOption = Annotated[str | None, _option("--slip-number", "Voicemail: number to call.", "T")]
AskForOption = Annotated[str | None, _option("--slip-ask-for", "Voicemail: whom to ask for.", "T")]
AnywayOption = Annotated[
    str | None, _option("--anyway", "Why I rang in spite of think-twice.", "WHY")
]


@command(app)
def add(  # noqa: PLR0913
    door: Door,
    whom: Whom,
    *,
    direction: DirectionOption = None,
    outcome: OutcomeOption = None,
    by: ByOption = None,
    at: AtOption = None,
    number: NumberOption = None,
    about: AboutOption = None,
    text: TextOption = None,
    due: DueOption = None,
    listened: ListenedOption = None,
    right_person: RightOption = None,
    promise: PromiseOption = None,
    promise_at: PromiseAtOption = None,
    promise_said: PromiseSaidOption = None,
    minutes: MinutesOption = None,
    slip_who: WhoOption = None,
    slip_firm: FirmOption = None,
    slip_what: WhatOption = None,
    slip_number: CallbackOption = None,
    slip_ask_for: AskForOption = None,
    anyway: AnywayOption = None,
) -> None:
    """Keep a call, text or e-mail, and say what it cleared.

    Example: recruiter-desk call add p1 --direction out --outcome voicemail --about "MRI lead"
    """
    if direction is None or outcome is None:
        raise DeskError("A call needs its --direction and --outcome.", "Such as out, voicemail.")
    person, rung = _whom(door, whom)
    draft = CallDraft(
        direction=direction,
        outcome=outcome,
        by=by or "phone",
        person_id=person,
        number=number or rung,
        at=door.past(at),
        seconds=_seconds(minutes),
        about=about or "",
        text=text or "",
        due=None if due is None else door.instant(due),
        slip=Slip(
            slip_who or "", slip_firm or "", slip_what or "", slip_number or "", slip_ask_for or ""
        ),
        listened=_yes("--listened", listened),
        right_person=_yes("--right-person", right_person),
        promise=_promise(door, promise, promise_at, promise_said),
        anyway_why=anyway or "",
    )
    from recruiter_desk.calls.commands import log_call

    logged = log_call(door.desk, draft)
    door.emit(call_document(logged), call_lines(logged, door.settings.zone))


@command(app)
def edit(  # noqa: PLR0913
    door: Door,
    call: CallId,
    *,
    person: PersonOption = None,
    direction: DirectionOption = None,
    outcome: OutcomeOption = None,
    by: ByOption = None,
    at: AtOption = None,
    number: NumberOption = None,
    about: AboutOption = None,
    text: TextOption = None,
    due: DueOption = None,
    listened: ListenedOption = None,
    right_person: RightOption = None,
    promise: PromiseOption = None,
    promise_at: PromiseAtOption = None,
    promise_said: PromiseSaidOption = None,
    minutes: MinutesOption = None,
) -> None:
    """Correct a call; `--due none` reckons its due anew, `--promise none` takes one away.

    Example: recruiter-desk call edit c7 --person "Dana Whitfield"
    """
    changes = CallChanges(
        person_id=UNSET if person is None else _person_or_none(door, person),
        direction=_or_unset(direction),
        outcome=_or_unset(outcome),
        by=_or_unset(by),
        at=UNSET if at is None else door.past(at),
        number=_or_unset(number),
        seconds=UNSET if minutes is None else _seconds(minutes),
        about=_or_unset(about),
        text=_or_unset(text),
        due=UNSET if due is None else None if due == "none" else door.instant(due),
        listened=UNSET if listened is None else _yes("--listened", listened),
        right_person=UNSET if right_person is None else _yes("--right-person", right_person),
        promise=UNSET
        if promise is None and promise_at is None and promise_said is None
        else _promise(door, promise, promise_at, promise_said),
    )
    from recruiter_desk.calls.commands import edit_call

    logged = edit_call(door.desk, read_ref("c", call), changes)
    door.emit(call_document(logged), call_lines(logged, door.settings.zone))


@command(app)
def remove(door: Door, call: CallId) -> None:
    """Take a call away; undo brings it back.

    Example: recruiter-desk call remove c7
    """
    from recruiter_desk.calls.commands import remove_call

    remove_call(door.desk, read_ref("c", call))
    door.emit({"id": call, "removed": True}, [f"Removed {call}."])


@command(lines)
def log(
    door: Door,
    line: Annotated[str, typer.Argument(metavar="TEXT", help="What happened, in one line.")],
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Keep it as it was understood.")] = False,
) -> None:
    """Read one line as a call, or a referral ("ref from dana: bob k"); with --yes, keep it.

    Example: recruiter-desk log "LVM dana whitfield cell MRI lead tucson" --yes
    """
    from recruiter_desk.cli.referral import log_referral
    from recruiter_desk.quick.queries import understand
    from recruiter_desk.quick.say import say

    if log_referral(door, line, yes=yes):
        return
    understood = understand(door.desk, line, door.now())
    person = understood.person
    reading = asdict(understood.reading) | {
        "said": say(understood.reading),
        "person": {"id": ref("p", person.id), "name": person.name} if person else None,
        "number": understood.number,
    }
    if not yes:
        words = [say(understood.reading), "Not kept yet: add --yes to keep it."]
        door.emit({"reading": reading, "kept": False}, words)
        return
    from recruiter_desk.calls.commands import log_call

    logged = log_call(door.desk, understood.draft(door.now()))
    document = {"reading": reading, "kept": True} | call_document(logged)
    door.emit(document, call_lines(logged, door.settings.zone))


def call_document(logged: Logged) -> dict[str, Any]:
    """What keeping a call did, as JSON."""
    person = logged.person_id
    return {
        "id": ref("c", logged.id),
        "person": None if person is None else {"id": ref("p", person), "name": logged.name},
        "candidates": [{"id": ref("p", key), "name": name} for key, name in logged.candidates],
        "due": None if logged.due is None else say_instant(logged.due),
        "cleared": [ref("c", call) for call in logged.cleared],
    }


def call_lines(logged: Logged, zone: str) -> list[str]:
    """What keeping a call did, as lines to read."""
    said = [f"Kept {ref('c', logged.id)}" + (f", {logged.name}." if logged.name else ".")]
    if logged.candidates:
        names = ", ".join(f"p{key} {name}" for key, name in logged.candidates)
        said.append(f"Several people share that number: {names}.")
    if logged.due:
        said.append(f"Due back {say_exact(logged.due, zone)}.")
    if logged.cleared:
        said.append(f"It returned {', '.join(ref('c', c) for c in logged.cleared)}.")
    return said


def _whom(door: Door, whom: str) -> tuple[int | None, str | None]:
    if looks_like_phone(whom):
        return None, whom
    return _named(door, whom), None


def _person_or_none(door: Door, person: str) -> int | None:
    return None if person == "none" else _named(door, person)


def _named(door: Door, typed: str) -> int:
    from recruiter_desk.people.queries import the_person

    return the_person(door.desk, typed).id


def _or_unset(typed: str | None) -> Any:
    return UNSET if typed is None else typed


def _seconds(minutes: float | None) -> int | None:
    return None if minutes is None else round(minutes * 60)


def _yes(option: str, typed: str | None) -> bool | None:
    if typed is None:
        return None
    if typed.casefold() not in {"yes", "no"}:
        raise DeskError(f"{option} is yes or no.")
    return typed.casefold() == "yes"


def _promise(door: Door, by: str | None, at: str | None, said: str | None) -> PromiseDraft | None:
    if by is None and (at or said):
        raise DeskError("Say whose promise it is.", "Add --promise me or --promise them.")
    if by in {None, "none"}:
        return None
    return PromiseDraft(by or "", None if at is None else door.instant(at), said or "")
