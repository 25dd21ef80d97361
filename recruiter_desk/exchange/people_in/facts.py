"""What a row says of a person, read and keyed: who it means, and what would be kept."""

import hashlib
from dataclasses import dataclass, fields, replace
from functools import cached_property

from recruiter_desk.exchange.model import NoteIn, PersonRow
from recruiter_desk.exchange.people_in.profiles import is_profile
from recruiter_desk.notes.rules import note_text
from recruiter_desk.people.commands.bulk import Ready
from recruiter_desk.people.likeness import keys
from recruiter_desk.people.model import PersonDraft

PRINT = "row"  # the system of the ids that rows get which name nobody by a sure sign
Id = tuple[str, str]


@dataclass(frozen=True)
class Facts:
    """A row that can be kept, and its columns as they would be.

    `ids` are the file's, or, where the row has no sure sign (id, profile, e-mail), its own print.
    """

    row: PersonRow
    draft: PersonDraft
    ready: Ready
    ids: tuple[Id, ...]
    profiles: tuple[str, ...]
    notes: tuple[NoteIn, ...]

    @cached_property
    def called(self) -> frozenset[str]:
        """What the name is the same by: in any order, short forms made formal."""
        name = replace(self.ready.name, nickname=self.ready.nickname)
        return frozenset(key for kind, key in keys(name, (), ()) if kind == "name")

    @cached_property
    def numbers(self) -> tuple[str, ...]:
        """The keys of the numbers, without extensions."""
        return tuple(dict.fromkeys(key.partition(";")[0] for key in self.ready.phones))


def facts(row: PersonRow, draft: PersonDraft, ready: Ready, source: str) -> Facts:
    """The row's facts; DeskError when a note of it cannot be kept.

    `source` is the file's name; it does not count in a row's print.
    """
    profiles = tuple(url for url, _ in ready.links if is_profile(url)) if ready.links else ()
    notes = tuple(NoteIn(note_text(note.text), note.at) for note in row.notes)
    ids = row.ids
    if not (ids or ready.emails or profiles):
        ids = ((PRINT, _print(draft, notes, source)),)
    return Facts(row, draft, ready, ids, profiles, notes)


def _print(draft: PersonDraft, notes: tuple[NoteIn, ...], source: str) -> str:
    """The same for the same row of a file that was only renamed."""
    said = [f"{f.name}={value!r}" for f in fields(draft) if (value := getattr(draft, f.name))]
    said += [note.text.replace(source, "") for note in notes] if source else []
    return hashlib.blake2b("\n".join(said).encode("utf-8", "replace"), digest_size=12).hexdigest()
