"""An opportunity is put on hold, closed, or opened again."""

from datetime import datetime

from recruiter_desk.opportunities.model import State
from recruiter_desk.opportunities.queries.finding import title_of
from recruiter_desk.opportunities.tables import Opportunity
from recruiter_desk.people.rules import one_line
from recruiter_desk.store.desk import Desk


def close_opportunity(
    desk: Desk, opportunity: int, why: str = "", *, filled: bool = False
) -> None:
    """Seek nobody for it any more; `filled`: somebody got it. NotFound when it is not there."""
    reason = one_line(why, "a reason")
    state = State.FILLED if filled else State.CLOSED
    _stand(desk, opportunity, state, ("Filled" if filled else "Closed", reason), desk.now())


def hold(desk: Desk, opportunity: int, why: str = "") -> None:
    """Seek nobody for it for a while; it leaves the lists of what people fit."""
    _stand(desk, opportunity, State.ON_HOLD, ("Put on hold", one_line(why, "a reason")), None)


def reopen(desk: Desk, opportunity: int) -> None:
    """Seek people for it again."""
    _stand(desk, opportunity, State.OPEN, ("Opened", ""), None)


def _stand(
    desk: Desk, opportunity: int, state: State, said: tuple[str, str], closed: datetime | None
) -> None:
    verb, why = said
    with desk.change(f"{verb} {title_of(desk, opportunity)}") as write:
        row = write.get(Opportunity, opportunity)
        row.stage, row.closed_at, row.closed_why = state.value, closed, why
