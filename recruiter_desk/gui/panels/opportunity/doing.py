"""Commands on opportunities, imported by the writing thread when the first of them is needed."""

from datetime import date, datetime
from pathlib import Path

from recruiter_desk.opportunities.model import OpeningChanges, OpeningDraft, Stage, Submitted
from recruiter_desk.store.desk import Desk


def add(desk: Desk, draft: OpeningDraft) -> int:
    """A new opportunity; its id."""
    from recruiter_desk.opportunities.commands import add_opportunity

    return add_opportunity(desk, draft)


def edit(desk: Desk, opportunity: int, changes: OpeningChanges) -> None:
    """Change one."""
    from recruiter_desk.opportunities.commands import edit_opportunity

    edit_opportunity(desk, opportunity, changes)


def stand(desk: Desk, opportunity: int, how: str, why: str = "") -> None:
    """ "hold", "close", "fill" or "reopen" it."""
    from recruiter_desk.opportunities import commands

    if how == "hold":
        commands.hold(desk, opportunity, why)
    elif how == "reopen":
        commands.reopen(desk, opportunity)
    else:
        commands.close_opportunity(desk, opportunity, why, filled=how == "fill")


def note(desk: Desk, opportunity: int, text: str) -> int:
    """A note on it; the id."""
    from recruiter_desk.opportunities.commands import add_note

    return add_note(desk, opportunity, text)


def move(desk: Desk, opportunity: int, person: int, stage: Stage, why: str = "") -> None:
    """Bring a person to a stage."""
    from recruiter_desk.opportunities.commands import move_person

    move_person(desk, opportunity, person, stage, why)


def permit(desk: Desk, opportunity: int, person: int, at: datetime, words: str) -> int:
    """Keep a permission; the id."""
    from recruiter_desk.opportunities.commands import permit as keep

    return keep(desk, opportunity, person, at, words)


def submit_given(
    desk: Desk, opportunity: int, person: int, at: datetime | None = None, words: str = ""
) -> Submitted:
    """Put a person forward, in one step with the permission that was just given, if any."""
    from recruiter_desk.opportunities.commands import submit_given as keep

    return keep(desk, opportunity, person, at, words)


def brief(desk: Desk, path: Path, opportunity: int, person: int) -> int:
    """Write the brief; how many lines the note guard kept back."""
    from recruiter_desk.exchange.brief_out import write_brief
    from recruiter_desk.screening.queue import read_person

    read_person(desk, person)
    return write_brief(desk, path, opportunity, person).left_out


def milestone(desk: Desk, opportunity: int, person: int, kind: str, on_day: date) -> int:
    """A date of a person; the id."""
    from recruiter_desk.opportunities.commands import add_milestone

    return add_milestone(desk, opportunity, person, kind, on_day)
