"""New people by the thousand, kept exactly as `add_person` keeps one."""

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime

from recruiter_desk.base.clock import stamp
from recruiter_desk.base.text.names import sort_key
from recruiter_desk.people.commands.bulk.ready import RARE, Ready, Values, read_new
from recruiter_desk.people.commands.columns import moment
from recruiter_desk.people.commands.employers import employer_named
from recruiter_desk.people.model import PersonDraft
from recruiter_desk.store.bulk import insert
from recruiter_desk.store.write import Write

LAST_ID = "SELECT max((SELECT seq FROM sqlite_sequence WHERE name = 'person'), 0)"
PERSON = (
    "id, shown, prefix, given, middle, family, suffix, nickname, credentials, sort, function, "
    "employer_id, place, city, region, country, lat_micro, lon_micro, zone, added_at, "
    + ", ".join(RARE)
)
PHONE = "person_id, raw, e164, digits, number, tail, extension, label, voicemail_safe, zone"
LISTS: tuple[tuple[str, str, Callable[[Ready], Collection[Values]]], ...] = (
    ("phone", PHONE, lambda person: person.phones.values()),
    ("email", "person_id, address, key, label", lambda person: person.emails.values()),
    ("expertise", "person_id, name, key", lambda person: person.expertise),
    ("tag", "person_id, name, key", lambda person: person.tags),
    ("link", "person_id, url, label", lambda person: person.links),
)
LIST_COLUMNS = {table: columns for table, columns, _ in LISTS}


class PeopleInBulk:
    """Adds people within a step; likely duplicates are not looked for.

    `ready` reads a draft, so that it can be matched or refused; `keep` writes many at once.
    """

    def __init__(self, write: Write, now: datetime) -> None:
        self._write = write
        self._at = moment(write, now)
        self._employers: dict[str, int] = {}

    def ready(self, draft: PersonDraft) -> Ready:
        """What will be kept; DeskError when there is no name, or a number or address is none."""
        return read_new(draft, self._at)

    def add(
        self, drafts: Iterable[PersonDraft], added_at: Sequence[datetime | None] = ()
    ) -> list[int]:
        """Keep new people, thousands at a time; their ids in the same order.

        `added_at`: when each came, None and a missing one for now. DeskError as of `ready`, and
        then nobody is added.
        """
        return self.keep([self.ready(draft) for draft in drafts], added_at)

    def keep(self, people: Sequence[Ready], added_at: Sequence[datetime | None] = ()) -> list[int]:
        """The same for people read before."""
        now = stamp(self._at.now)
        added = [now if at is None else stamp(at) for at in added_at]
        added += [now] * (len(people) - len(added))
        connection = self._write.connection
        employers = [self._employer(person.employer) for person in people]
        first = self._next_id()
        numbered = list(enumerate(people, start=first))
        rows = [
            _person(id_, person, employer, at)
            for (id_, person), employer, at in zip(numbered, employers, added, strict=True)
        ]
        insert(connection, "person", PERSON, rows)
        for table, columns, of in LISTS:
            owned = [(id_, *row) for id_, person in numbered for row in of(person)]
            insert(connection, table, columns, owned)
        return list(range(first, first + len(people)))

    def _next_id(self) -> int:
        last: int | None = self._write.sql(LAST_ID).fetchone()[0]
        return (last or 0) + 1

    def _employer(self, name: str) -> int | None:
        if not name:
            return None
        if name not in self._employers:
            self._employers[name] = employer_named(self._write, name)
        return self._employers[name]


def _person(person: int, ready: Ready, employer: int | None, added: int) -> Values:
    name = ready.name
    return (
        *(person, name.shown, name.prefix, name.given, name.middle, name.family, name.suffix),
        *(ready.nickname, ready.credentials, sort_key(name), ready.function, employer),
        *(*ready.place, added, *ready.rare),
    )
