"""Submissions: who was put forward when, with whose word, what came of it, what dates are near."""

from collections.abc import Sequence
from typing import NamedTuple

from recruiter_desk.base.clock import local
from recruiter_desk.base.say import say_exact
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.lazy_rows import Column, Sort
from recruiter_desk.gui.kit.lazy_table import LazyTable
from recruiter_desk.gui.panels.opportunity.words import STAGES, day
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.opportunities.model import Milestone, MilestoneLine, SubmissionLine
from recruiter_desk.opportunities.queries import board, milestones, submissions

DATES = {
    Milestone.INTERVIEW: "interview",
    Milestone.OFFER: "offer",
    Milestone.COUNTER_OFFER: "counter-offer",
    Milestone.START: "starts",
}


class Sent(NamedTuple):
    """A submission with where the person stands now, the next date and the guarantee's end."""

    line: SubmissionLine
    stage: str
    next_date: str
    guarantee: str

    @property
    def by(self) -> str:
        """Who put them forward."""
        return self.line.by or "me"


class Submissions(LazyTable[Sent]):
    """`show_opening(id)`; the newest on top."""

    def __init__(self, app: App) -> None:
        self._app, self._opportunity = app, 0
        super().__init__(
            "Submissions", self._columns(), self._fetch, lambda sent: sent.line.id, gap=12
        )

    def show_opening(self, opportunity: int) -> None:
        """Those of another opportunity, or the same ones anew."""
        self._opportunity = opportunity
        self.refresh()

    def _columns(self) -> tuple[Column[Sent], ...]:
        return (
            Column("Person", lambda sent: sent.line.person.name, strong=True),
            Column("Submitted", self._day, 84, tip=self._exactly),
            Column("By", lambda sent: sent.by, 72),
            Column("Permission", self._permission, 84, tone=_permitted),
            Column("Stands at", lambda sent: sent.stage, 76),
            Column("Next date", lambda sent: sent.next_date, 128),
            Column("Guaranteed to", lambda sent: sent.guarantee, 92),
        )

    def _fetch(self, after: Sent | None, _sort: Sort) -> Sequence[Sent]:
        if after is not None or not self._opportunity:
            return []
        desk, which = self._app.desk, self._opportunity
        with desk.read():
            lines = submissions(desk, opportunity=which)
            dates = milestones(desk, opportunity=which)
            columns = board(desk, which).columns
        stages = {card.person.id: stage for stage, cards in columns.items() for card in cards}
        return [
            Sent(
                line,
                STAGES[stages[line.person.id]] if line.person.id in stages else "",
                _next(dates, line.person.id),
                _guarantee(dates, line.person.id),
            )
            for line in lines
        ]

    def _day(self, sent: Sent) -> str:
        return day(local(sent.line.at, self._app.zone).date())

    def _exactly(self, sent: Sent) -> str:
        return say_exact(sent.line.at, self._app.zone)

    def _permission(self, sent: Sent) -> str:
        if sent.line.permission_at is None:
            return "theirs" if sent.line.by else "none kept"
        return day(local(sent.line.permission_at, self._app.zone).date())


def _permitted(sent: Sent) -> Tone:
    missing = sent.line.permission_at is None and not sent.line.by
    return Tone.SOON if missing else Tone.PLAIN


def _next(dates: Sequence[MilestoneLine], person: int) -> str:
    for date in dates:
        if date.person.id == person and not date.done and date.kind in DATES:
            return f"{DATES[Milestone(date.kind)]} {day(date.on_day)}"
    return ""


def _guarantee(dates: Sequence[MilestoneLine], person: int) -> str:
    found = [d for d in dates if d.person.id == person and d.kind == Milestone.GUARANTEE]
    return day(found[-1].on_day) if found else ""
