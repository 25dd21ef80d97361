"""What a person's page shows of screening: facts, differences, the resume's time line, marks."""

from functools import partial

from PySide6.QtWidgets import QWidget

from recruiter_desk.base.clock import local
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.card import Card
from recruiter_desk.gui.panels.facts.difference_card import DifferenceCard, Shown
from recruiter_desk.gui.panels.facts.fact_rows import FactRows, Sentence
from recruiter_desk.gui.panels.facts.time_strip import TimeStrip
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.screening.model import FactKind, SourceKind
from recruiter_desk.screening.queries import (
    DifferenceLine,
    FactLine,
    MarkLine,
    Statement,
    differences_of,
    facts_of,
    known,
    marks_of,
)
from recruiter_desk.screening.strip import strip_of
from recruiter_desk.screening.words import MARKS, said_where, topic
from recruiter_desk.store.desk import Desk

MOST = 14  # facts shown at once; the rest are counted
SOONEST = (
    FactKind.INTEREST,
    FactKind.OFFER,
    FactKind.YEARS,
    FactKind.SKILL,
    FactKind.CREDENTIAL,
    FactKind.LOCATION,
    FactKind.RELOCATION,
    FactKind.NOTICE,
    FactKind.START,
    FactKind.SHIFT,
    FactKind.PAY_FLOOR,
    FactKind.PAY_WANTED,
    FactKind.PAY_NOW,
)
FIRST = [*SOONEST, *(kind for kind in FactKind if kind not in SOONEST)]


def cards(app: App, asker: QWidget, person: int) -> list[QWidget]:
    """The cards, those with something in them alone: differences first."""
    found: list[QWidget] = [
        _difference(app, asker, line)
        for line in differences_of(app.desk, person)
        if line.state in {"to_ask", "later"}
    ]
    lines = telling([line for line in facts_of(app.desk, person) if line.current])
    if lines:
        found.append(_facts(app, asker, lines))
    if (strip := _strip(app, person)) is not None:
        found.append(strip)
    answered = [
        line for line in differences_of(app.desk, person) if line.state not in {"to_ask", "later"}
    ]
    found += [_difference(app, asker, line) for line in answered]
    if marks := marks_of(app.desk, person):
        found.append(_marks(marks))
    return found


def telling(lines: list[FactLine]) -> list[FactLine]:
    """What helps on a call first: what was said before what a resume lists, by kind.

    Skills a resume merely lists stand in its own words beside this.
    """
    kept = [line for line in lines if line.act or not _is_listed(line)]
    return sorted(kept, key=lambda line: (_of_resume(line), FIRST.index(line.fact.kind)))


def _is_listed(line: FactLine) -> bool:
    return _of_resume(line) and line.fact.kind in {FactKind.SKILL, FactKind.YEARS}


def _of_resume(line: FactLine) -> bool:
    return line.source.startswith("resume:") and not line.act


def _difference(app: App, asker: QWidget, line: DifferenceLine) -> DifferenceCard:
    quotes = [(_where(one, app.zone), one.quote) for one in (line.first, line.second)]
    state = "" if line.state == "to_ask" else line.state
    about = topic(line.kind, line.about)
    shown = Shown(line.id, about, quotes, line.why, line.ask, state, line.because)
    card = DifferenceCard(shown)

    def answer(key: object, state: str, why: str) -> None:
        def keep(desk: Desk) -> None:
            from recruiter_desk.screening.commands import answer_difference

            answer_difference(desk, int(str(key)), state, why)

        app.do(keep).then(asker)

    card.answered.connect(answer)
    return card


def _where(said: Statement, zone: str) -> str:
    from recruiter_desk.screening.model import Source

    return said_where(Source(said.source, said.kind, said.at, "", said.by), zone)


def _facts(app: App, asker: QWidget, lines: list[FactLine]) -> Card:
    more = f"{MOST} of {len(lines)}" if len(lines) > MOST else ""
    card = Card("What we know", icon="list-checks", caption=more, flush=True)
    rows = FactRows(lines[:MOST], app.zone)
    rows.ruled.connect(partial(_rule, app, asker))
    card.add(rows)
    card.add(Sentence(rows))
    return card


def _rule(app: App, asker: QWidget, key: str, act: str, value: str) -> None:
    def keep(desk: Desk) -> None:
        from recruiter_desk.screening.commands import rule_fact

        rule_fact(desk, key, act, value)

    app.do(keep).then(asker)


def _strip(app: App, person: int) -> Card | None:
    """The newest resume's jobs on a line of time."""
    resumes = [s for s in known(app.desk, person).sources if s.kind is SourceKind.RESUME]
    if not resumes:
        return None
    stretches, gaps = strip_of(resumes[-1], local(resumes[-1].at, app.zone).date())
    if not stretches:
        return None
    holes = sum(gap.is_gap for gap in gaps)
    caption = f"{holes} gap{'' if holes == 1 else 's'}" if holes else ""
    card = Card("Time line", icon="history", caption=caption)
    card.add(TimeStrip(stretches, gaps, local(app.now(), app.zone).date()))
    return card


def _marks(marks: list[MarkLine]) -> Card:
    card = Card("Marks after the last talk", icon="star", tone=Tone.MUTED)
    for mark in marks:
        if mark.at == marks[0].at:
            why = f", {mark.why}" if mark.why else ""
            card.add_pair(MARKS[mark.name], f"{mark.score} of 5{why}")
    return card
