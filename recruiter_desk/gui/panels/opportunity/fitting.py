"""Which open opportunities fit a person, as it is said after a talk and on their page."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiter_desk.base.clock import local
from recruiter_desk.base.errors import NotFound
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.card import Card, Icon
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.panels.opportunity import words
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.opportunities.matching.model import Fit
from recruiter_desk.opportunities.matching.queries import fits
from recruiter_desk.opportunities.model import Stage, Standing, SubmissionLine
from recruiter_desk.opportunities.queries import standings, submissions
from recruiter_desk.store.desk import Desk

MOST = 4


def fits_of(desk: Desk, person: int) -> tuple[Fit, ...]:
    """Them held against every open opportunity; nothing when they are gone."""
    try:
        return fits(desk, person)
    except NotFound:
        return ()


def right(found: Sequence[Fit], but: int = 0) -> list[Fit]:
    """Those that may fit and on whose list they are not yet; `but` is left out."""
    return [
        fit
        for fit in found
        if fit.match.is_right
        and fit.match.function.is_ == "yes"
        and not fit.match.stage
        and not fit.left_out
        and fit.opportunity.id != but
    ]


def named(fit: Fit) -> str:
    """`CT nights, Denver · Front Range`."""
    return " \u00b7 ".join(filter(None, (fit.opportunity.title, fit.opportunity.client)))


def fits_card(
    found: Sequence[Fit], put: Callable[[int], object], show: Callable[[int], object]
) -> Card | None:
    """The openings that fit, each with the sentence; None where none does."""
    some = right(found)
    if not some:
        return None
    card = Card("Fits", icon="briefcase", tone=Tone.ACCENT, caption=f"{len(some)} open")
    for fit in some[:MOST]:
        card.add(_fit(fit, put, show), gap=8)
    card.set_note("F puts them on the list of one.")
    return card


def _fit(fit: Fit, put: Callable[[int], object], show: Callable[[int], object]) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    line = QHBoxLayout()
    line.setSpacing(8)
    title = Button(fit.opportunity.title, kind=Kind.LINK, small=True)
    title.clicked.connect(lambda: show(fit.opportunity.id))
    add = Button("Put on the list", small=True, name=f"Put on the list of {fit.opportunity.title}")
    add.clicked.connect(lambda: put(fit.opportunity.id))
    line.addWidget(title)
    line.addStretch(1)
    line.addWidget(add)
    column.addLayout(line)
    column.addWidget(Words(words.sentence(fit.match), Role.CAPTION, Tone.MUTED, wrap=True))
    return box


def stands_card(app: App, person: int, show: Callable[[int], object]) -> Card | None:
    """How far they came for which, and when they were put forward; None where for none."""
    found = standings(app.desk, person)
    sent = submissions(app.desk, person=person)
    if not found and not sent:
        return None
    count = "1 opportunity" if len(found) == 1 else f"{len(found)} opportunities"
    card = Card("Opportunities", icon="list-checks", caption=count)
    for standing in found:
        card.add(_standing(app, standing, show))
    for line in sent:
        card.add(_sent(app, line))
    return card


def _standing(app: App, standing: Standing, show: Callable[[int], object]) -> QWidget:
    at = words.day(local(standing.at, app.zone).date())
    stage = words.STAGES[standing.stage]
    why = f": {standing.why}" if standing.why else ""
    box = QWidget()
    box.setFixedHeight(24)
    line = QHBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    title = Button(standing.title, kind=Kind.LINK, small=True)
    title.clicked.connect(lambda: show(standing.opportunity))
    line.addWidget(title)
    tone = Tone.MUTED if standing.stage is Stage.NO else Tone.PLAIN
    line.addWidget(Words(f"{stage}{why}", Role.CAPTION, tone), 1)
    line.addWidget(Words(at, Role.CAPTION, Tone.MUTED))
    return box


def _sent(app: App, sent: SubmissionLine) -> QWidget:
    at = words.day(local(sent.at, app.zone).date())
    who = f"{sent.by} put them forward" if sent.by else "You put them forward"
    box = QWidget()
    box.setFixedHeight(24)
    line = QHBoxLayout(box)
    line.setContentsMargins(4, 0, 0, 0)
    line.setSpacing(8)
    line.addWidget(Icon("send", 14))
    client = f", {sent.client}" if sent.client else ""
    line.addWidget(Words(f"{who} for {sent.title}{client}", Role.CAPTION), 1)
    line.addWidget(Words(at, Role.CAPTION, Tone.MUTED))
    return box
