"""What is told of one person: the words of each line, found when it is first drawn."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property
from typing import Any

from recruiter_desk.calls.model import Promised, Story, Subject
from recruiter_desk.calls.rules.story import story
from recruiter_desk.notes.queries import as_note
from recruiter_desk.screening.resumes.queries import as_line
from recruiter_desk.today.timeline.call_words import call_words
from recruiter_desk.today.timeline.calls_seen import (
    Row,
    call_seen,
    counted_voicemails,
    returned_after,
)
from recruiter_desk.today.timeline.model import Entry, Kind, View, Words
from recruiter_desk.today.timeline.opportunity_words import opportunity_words
from recruiter_desk.today.timeline.other_words import (
    closing_words,
    merge_words,
    note_words,
    resume_words,
)
from recruiter_desk.today.timeline.promise_words import promise_words
from recruiter_desk.today.timeline.referral_words import referral_words


@dataclass(frozen=True)
class Told:
    """All that the lines of one person lean on; what follows from it is reckoned once, if at all.

    `country` (ISO 3166) is the one whose way of writing numbers is mine.
    """

    subject: Subject
    view: View
    country: str
    _said: dict[tuple[int, int], Words] = field(
        default_factory=dict, init=False, compare=False, repr=False
    )

    def words(self, entry: Entry) -> Words:
        """The words of one of this person's lines."""
        key = (entry.rank, entry.id)
        if key not in self._said:
            self._said[key] = self._of[entry.kind](entry.kept)
        return self._said[key]

    @cached_property
    def story(self) -> Story:
        """What became of everything."""
        return story(self.subject)

    @cached_property
    def _of(self) -> dict[Kind, Callable[[Any], Words]]:
        return {
            Kind.CALL: self._call,
            Kind.NOTE: lambda row: note_words(as_note(row)),
            Kind.RESUME: lambda row: resume_words(as_line(row)),
            Kind.PROMISE: self._promise,
            Kind.CLOSING: closing_words,
            Kind.REFERRAL: referral_words,
            Kind.OPPORTUNITY: opportunity_words,
            Kind.MERGE: merge_words,
        }

    def _call(self, row: Row) -> Words:
        call, told = row[0], self.story
        seen = call_seen(
            row,
            self.country,
            end=told.voicemails.get(call) or told.owed.get(call),
            nth=self._nth.get(call, 1),
            returned_after=self._returned_after.get(call),
            promised_by=self._promised_by.get(call, ""),
        )
        return call_words(seen, self.view)

    def _promise(self, promise: Promised) -> Words:
        return promise_words(promise, self.story.promises[promise.id], self.view)

    @cached_property
    def _nth(self) -> dict[int, int]:
        return counted_voicemails(self.story, self.subject)

    @cached_property
    def _returned_after(self) -> dict[int, timedelta]:
        return returned_after(self.story, self.subject)

    @cached_property
    def _promised_by(self) -> dict[int, str]:
        return {p.call: "me" if p.mine else "them" for p in self.subject.promises}
