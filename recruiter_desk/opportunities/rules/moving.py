"""To which stage a person may be moved, and what a submission is warned about."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from recruiter_desk.base.clock import local
from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text import clean_line, fold
from recruiter_desk.opportunities.model import STAGES, Stage, State, SubmissionLine

LOOK_BACK = timedelta(days=365)
"""Fee questions look back twelve months."""
MEANT = {
    "to call": Stage.FOUND,
    "talked": Stage.SCREENED,
    "rejected": Stage.NO,
    "hired": Stage.PLACED,
}
"""Other words for a stage, folded."""
SAID = {
    State.ON_HOLD: "is on hold",
    State.FILLED: "is filled",
    State.CLOSED: "is closed",
}


def read_stage(text: str) -> Stage:
    """The stage that a typed word names; DeskError for none."""
    typed = fold(clean_line(text)).replace("_", " ")
    if typed in MEANT:
        return MEANT[typed]
    if typed not in set(STAGES):
        raise DeskError(f"There is no stage {typed[:40]}.", f"There are: {', '.join(STAGES)}.")
    return Stage(typed)


def check_move(stage: Stage, why: str, *, submitted: bool) -> None:
    """DeskError for a "no" without a reason, or "submitted" where nothing was submitted."""
    if stage is Stage.NO and not why:
        raise DeskError("Why not for this one?", "Say it, so that the next one can be matched.")
    if stage is Stage.SUBMITTED and not submitted:
        raise DeskError(
            "Nothing was submitted yet.",
            "Put them forward with submit, which keeps when they gave permission.",
        )


def check_open(state: State, title: str) -> None:
    """DeskError where people are no longer sought, with how it is opened again."""
    if state is not State.OPEN:
        raise DeskError(f"{title} {SAID[state]}.", "Open it again first: opportunity reopen.")


def warnings(
    earlier: Sequence[SubmissionLine], here: int, at: datetime, zone: str
) -> Iterator[str]:
    """What a submission at `at` for opportunity `here` is warned about.

    `earlier`: the person's submissions to that client, by me or by others; older ones than twelve
    months say nothing.
    """
    for line in earlier:
        if not at - LOOK_BACK <= line.at <= at + LOOK_BACK:
            continue
        day = local(line.at, zone).date()
        where = "for this one" if line.opportunity == here else f"to {line.client}, {line.title},"
        who = f"{line.by} put them forward" if line.by else "You submitted them"
        yield f"{who} {where} on {say(day)}."


def say(day: date) -> str:
    """A day with its year: 26 May 2026."""
    return f"{day.day} {day:%b %Y}"
