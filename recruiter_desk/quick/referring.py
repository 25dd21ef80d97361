"""Understanding a line on a referral against the desk: who gave, and what is to be kept."""

from dataclasses import dataclass
from datetime import datetime

from recruiter_desk.base.errors import NotFound
from recruiter_desk.people.model import Found, PersonDraft, PhoneDraft
from recruiter_desk.quick.queries import named, not_one
from recruiter_desk.quick.referred import Referred, read_referred, say_referred
from recruiter_desk.referrals.model import ReferralDraft
from recruiter_desk.store.desk import Desk


@dataclass(frozen=True, slots=True)
class UnderstoodReferral:
    """A line on a referral with the giver as this desk knows them."""

    read: Referred
    giver: Found

    @property
    def said(self) -> str:
        """The reading said back in one line."""
        return say_referred(self.read, self.giver.name)

    def draft(self, now: datetime) -> ReferralDraft:
        """The referral as it would be kept at `now`, in one step."""
        return ReferralDraft(self.giver.id, draft_of(self.read), at=now, said=self.read.said)


def draft_of(read: Referred) -> PersonDraft:
    """The person given, as they would be kept."""
    return PersonDraft(
        name=read.name,
        phones=(PhoneDraft(read.number),) if read.number else (),
        expertise=(read.expertise,) if read.expertise else (),
        employer=read.employer,
        place=read.place,
    )


def understand_referral(desk: Desk, text: str, now: datetime) -> UnderstoodReferral | None:
    """The line read, and who gave; None where it tells of no referral.

    NotFound where the giver's name fits nobody or several, or nobody was given.
    """
    read = read_referred(text, lambda words: len(named(desk, words, now)))
    if read is None:
        return None
    found = named(desk, read.giver, now)
    if len(found) != 1:
        raise not_one(read.giver, found)
    if not read.name:
        raise NotFound("The line does not say who was given.", "Add a name behind the giver's.")
    return UnderstoodReferral(read, found[0])
