"""What a story starts from: people on a desk, made by the desk's own commands.

`given.person(desk, "Dana Whitfield", phone="520 555 0142 cell")` gives the id.
"""

from recruiter_desk.calls.commands import log_call
from recruiter_desk.calls.drafts import CallDraft
from recruiter_desk.people.commands import add_person
from recruiter_desk.people.model import EmailDraft, PersonDraft, PhoneDraft

LABELS = frozenset({"cell", "home", "work", "main"})


def person(desk, name="Dana Whitfield", *, phone=None, phones=(), email=None, **fields):
    """A person; `phone` may end in a label. Further fields are those of PersonDraft."""
    texts = (phone, *phones) if phone else tuple(phones)
    draft = PersonDraft(
        name=name,
        phones=tuple(map(_phone, texts)),
        emails=(EmailDraft(email),) if email else (),
        **fields,
    )
    return add_person(desk, draft).id


def call(desk, who, outcome="connected", direction="out", **fields):
    """A call with a person (their id), now; further fields are those of CallDraft. Its id."""
    draft = CallDraft(direction, outcome, person_id=who, **fields)
    return log_call(desk, draft).id


def _phone(text):
    number, _, last = text.rpartition(" ")
    return PhoneDraft(number, last) if last in LABELS else PhoneDraft(text)


def dump(desk):
    """Every journalled row, table by table: what an undo must bring back."""
    with desk.read() as read:
        return {
            table.name: read.execute(f"SELECT * FROM {table.name} ORDER BY id").fetchall()
            for table in desk.tables()
        }
