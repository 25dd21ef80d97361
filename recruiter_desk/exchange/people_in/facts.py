"""What a row says of a person, read and keyed: who it means, and what would be kept."""

import hashlib
from dataclasses import dataclass, fields, replace
from functools import lru_cache

from recruiter_desk.base.text.names import Name
from recruiter_desk.exchange.model import NoteIn, PersonRow
from recruiter_desk.exchange.people_in.profiles import is_profile
from recruiter_desk.notes.rules import note_text
from recruiter_desk.people.commands.bulk import Ready
from recruiter_desk.people.likeness import keys
from recruiter_desk.people.likeness.given import canonical
from recruiter_desk.people.likeness.plain import DIFFERENT, is_plain
from recruiter_desk.people.model import PersonDraft

PRINT = "row"  # the system of the ids that rows get which name nobody by a sure sign
Id = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Facts:
    """A row that can be kept, and its columns as they would be.

    `ids` are the file's, or, where the row has no sure sign (id, profile, e-mail), its own print.
    `numbers` are the keys of its numbers without extensions, `called` is what its name is the same
    by: in any order, short forms made formal.
    """

    row: PersonRow
    draft: PersonDraft
    ready: Ready
    ids: tuple[Id, ...]
    profiles: tuple[str, ...]
    notes: tuple[NoteIn, ...]
    numbers: tuple[str, ...]
    called: frozenset[str]


def facts(row: PersonRow, draft: PersonDraft, ready: Ready, source: str) -> Facts:
    """The row's facts; DeskError when a note of it cannot be kept.

    `source` is the file's name; it does not count in a row's print.
    """
    profiles = tuple(url for url, _ in ready.links if is_profile(url)) if ready.links else ()
    notes = tuple(NoteIn(note_text(note.text), note.at) for note in row.notes)
    ids = row.ids
    if not (ids or ready.emails or profiles):
        ids = ((PRINT, _print(draft, notes, source)),)
    numbers = tuple(dict.fromkeys(key.partition(";")[0] for key in ready.phones))
    called = _called(ready.name, ready.nickname)
    return Facts(row, draft, ready, ids, profiles, notes, numbers, called)


def _called(name: Name, nickname: str) -> frozenset[str]:
    if not nickname and is_plain(name.given, name.family, name.shown):
        return _plainly_called(name.given, name.family)
    found = keys(replace(name, nickname=nickname), (), ())
    return frozenset(key for kind, key in found if kind == "name")


@lru_cache(DIFFERENT)
def _plainly_called(given: str, family: str) -> frozenset[str]:
    return frozenset({" ".join(sorted((canonical(given.lower()), canonical(family.lower()))))})


def _print(draft: PersonDraft, notes: tuple[NoteIn, ...], source: str) -> str:
    """The same for the same row of a file that was only renamed."""
    said = [f"{f.name}={value!r}" for f in fields(draft) if (value := getattr(draft, f.name))]
    said += [note.text.replace(source, "") for note in notes] if source else []
    return hashlib.blake2b("\n".join(said).encode("utf-8", "replace"), digest_size=12).hexdigest()
