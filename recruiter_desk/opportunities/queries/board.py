"""Who stands at which stage of an opportunity."""

from recruiter_desk.base.clock import instant
from recruiter_desk.opportunities.model import STAGES, Board, BoardCard, Stage
from recruiter_desk.opportunities.queries.finding import title_of
from recruiter_desk.people.model import Found
from recruiter_desk.store.desk import Desk

CARDS = """
SELECT p.id, p.shown, p.function, p.place, m.stage, m.at, m.why, EXISTS (
    SELECT 1 FROM permission WHERE opportunity_id = m.opportunity_id
    AND person_id = m.person_id AND withdrawn_at IS NULL)
FROM move m JOIN person p ON p.id = m.person_id
WHERE m.opportunity_id = ? AND m.id = (
    SELECT id FROM move WHERE opportunity_id = m.opportunity_id AND person_id = m.person_id
    ORDER BY at DESC, id DESC LIMIT 1)
ORDER BY m.at DESC, m.id DESC"""


def board(desk: Desk, opportunity: int) -> Board:
    """The people of an opportunity by stage; NotFound when there is none of that id."""
    title = title_of(desk, opportunity)
    columns: dict[Stage, list[BoardCard]] = {stage: [] for stage in STAGES}
    with desk.read() as read:
        for key, name, function, place, stage, at, why, may_go in read.execute(
            CARDS, (opportunity,)
        ):
            at_stage = Stage(stage)
            card = BoardCard(
                *(Found(key, name), function, place, at_stage, instant(at), why, bool(may_go))
            )
            columns[at_stage].append(card)
    return Board(opportunity, title, {stage: tuple(cards) for stage, cards in columns.items()})
