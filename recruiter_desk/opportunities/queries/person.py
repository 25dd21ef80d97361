"""Where one person stands for all opportunities."""

from recruiter_desk.base.clock import instant
from recruiter_desk.opportunities.model import Stage, Standing, State
from recruiter_desk.store.desk import Desk

STANDS = """
SELECT o.id, o.title, coalesce(e.name, ''), o.stage, m.stage, m.at, m.why
FROM move m JOIN opportunity o ON o.id = m.opportunity_id
LEFT JOIN employer e ON e.id = o.client_id
WHERE m.person_id = ? AND m.id = (
    SELECT id FROM move WHERE opportunity_id = m.opportunity_id AND person_id = m.person_id
    ORDER BY at DESC, id DESC LIMIT 1)
ORDER BY m.at DESC, m.id DESC"""


def standings(desk: Desk, person: int) -> tuple[Standing, ...]:
    """How far they came for each, the latest move on top; nothing for nobody."""
    with desk.read() as read:
        return tuple(
            Standing(key, title, client, State(state), Stage(stage), instant(at), why)
            for key, title, client, state, stage, at, why in read.execute(STANDS, (person,))
        )
