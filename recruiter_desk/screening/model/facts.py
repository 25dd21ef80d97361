"""A fact: what was said of whom, how firmly, for when, and in which words."""

from dataclasses import dataclass, field
from enum import StrEnum

from recruiter_desk.screening.model.times import Period

LEARNED = "learned"
"""The detail of a fact read by the network, not by a rule: how sure it is, from 0 to 1."""


class FactKind(StrEnum):
    """What a fact is about; the kinds of differences read one or more of them."""

    YEARS = "years"  # years of experience, in all or in one thing
    SKILL = "skill"  # done, can do, never did
    EMPLOYER = "employer"  # works there, left, never worked there
    TITLE = "title"  # title or level in a job, reports
    EMPLOYMENT = "employment"  # dates of a job
    LEAVING = "leaving"  # why a job was left
    EDUCATION = "education"
    CREDENTIAL = "credential"
    AUTHORISATION = "authorisation"  # visa, citizenship, sponsorship
    LOCATION = "location"  # where they live
    RELOCATION = "relocation"  # willing or planning to move
    NOTICE = "notice"
    START = "start"  # when they can begin
    SHIFT = "shift"  # shifts, days, nights, weekends, on call
    HOURS = "hours"  # full time, part time, contract or permanent
    TRAVEL = "travel"
    REMOTE = "remote"  # remote, hybrid, on site, commute
    PAY_NOW = "pay_now"
    PAY_WANTED = "pay_wanted"
    PAY_FLOOR = "pay_floor"
    OFFER = "offer"  # other interviews and offers
    MESSAGE = "message"  # what they say of voicemails and calls
    INTEREST = "interest"


class Holder(StrEnum):
    """Who a statement is about."""

    CANDIDATE = "candidate"
    OTHER = "other"  # spouse, twin, hiring manager, rival, the referrer's own facts
    OPPORTUNITY = "opportunity"  # what the client needs
    RECRUITER = "recruiter"  # my to-do or my guess


class Standing(StrEnum):
    """How a statement stands."""

    ASSERTED = "asserted"
    DENIED = "denied"
    ASKED = "asked"
    PLANNED = "planned"
    HYPOTHETICAL = "hypothetical"
    GUESSED = "guessed"


class Tense(StrEnum):
    """When it held, seen from the day it was said."""

    NOW = "now"
    PAST = "past"
    FUTURE = "future"


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit, from `low` to `high` (equal: exact); "10+" has `high` None.

    `unit`: "year", "month", "week", "day", "hour", "percent", "people", or of pay "USD/hour",
    "GBP/year". `vague`: said with about, almost, roughly.
    """

    low: float
    high: float | None
    unit: str
    vague: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing said in one place of one source.

    `start` and `end` bound the words of it in `Source.text` (a quote, verbatim). `about` names in
    small canonical words what it is about within its kind ("mri", "total", an employer's key);
    `value` is what rules compare ("done", "never", "resigned", "US/FL/Tampa"), `shown` what a
    person reads ("9 y", "$48 an hour"). `when` is the time it holds for, None: when it was said.
    `employer` is the job it belongs to, as written. `details`: small named values of its kind,
    described where the kind is read.
    """

    kind: FactKind
    about: str
    value: str
    shown: str
    source: str
    start: int
    end: int
    holder: Holder = Holder.CANDIDATE
    standing: Standing = Standing.ASSERTED
    tense: Tense = Tense.NOW
    amount: Amount | None = None
    when: Period | None = None
    employer: str = ""
    details: tuple[tuple[str, str], ...] = field(default=())

    def detail(self, name: str) -> str:
        """One small value of its kind; "" where it has none."""
        return next((value for key, value in self.details if key == name), "")

    @property
    def of_candidate(self) -> bool:
        """Whether it was said of the candidate, as so or as not so."""
        firm = self.standing in {Standing.ASSERTED, Standing.DENIED, Standing.PLANNED}
        return self.holder is Holder.CANDIDATE and firm
