"""A new opportunity, and changes to one."""

from recruiter_desk.base.errors import DeskError
from recruiter_desk.opportunities.commands.columns import columns_of
from recruiter_desk.opportunities.commands.lists import change_lists
from recruiter_desk.opportunities.commands.wanting import change_wants, check_wants
from recruiter_desk.opportunities.model import OpeningChanges, OpeningDraft
from recruiter_desk.opportunities.queries.finding import title_of
from recruiter_desk.opportunities.tables import Opportunity
from recruiter_desk.people.model import UNSET, Several
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.settings.queries import settings_in

NO_TITLE = DeskError("An opportunity needs a title.", "Give one, such as MRI lead, Tucson.")


def add_opportunity(desk: Desk, draft: OpeningDraft) -> int:
    """Keep a new opportunity, open from now on; its id.

    DeskError where it has no title, something typed cannot be read, or two of its wants cannot
    both be met; NotFound for a contact not there. What is merely odd is in `Opening.remarks`.
    """
    changes = _as_changes(draft)
    with desk.change(f"Added {' '.join(draft.title.split()) or 'opportunity'}") as write:
        country = settings_in(write.connection).country
        columns = columns_of(changes, write, country)
        if not columns["title"]:
            raise NO_TITLE
        now = desk.now()
        row = write.add(Opportunity(opened_at=now, entered_at=now, **columns))
        change_wants(write, row.id, changes)
        check_wants(write, row.id, country)
        change_lists(write, row.id, changes)
        return row.id


def edit_opportunity(desk: Desk, opportunity: int, changes: OpeningChanges) -> None:
    """Change what is typed about an opportunity; DeskError as `add_opportunity` says."""
    with desk.change(f"Changed {title_of(desk, opportunity)}") as write:
        country = settings_in(write.connection).country
        row = write.get(Opportunity, opportunity)
        columns = columns_of(changes, write, country)
        if not columns.get("title", row.title):
            raise NO_TITLE
        for column, value in columns.items():
            setattr(row, column, value)
        change_wants(write, opportunity, changes)
        check_wants(write, opportunity, country)
        change_lists(write, opportunity, changes)


def _as_changes(draft: OpeningDraft) -> OpeningChanges:
    """A new opportunity as changes to an empty one."""
    return OpeningChanges(
        title=draft.title,
        client=draft.client or UNSET,
        function=draft.function,
        expertise=Several(draft.expertise),
        knockouts=Several(draft.knockouts),
        place=draft.place,
        within=draft.within,
        remote=draft.remote,
        shifts=draft.shifts,
        pay=draft.pay,
        words=draft.words,
        starts_on=draft.starts_on,
        submit_by=draft.submit_by,
        guarantee_days=draft.guarantee_days,
        contacts=Several(draft.contacts),
        off_limits=Several(draft.off_limits),
    )
