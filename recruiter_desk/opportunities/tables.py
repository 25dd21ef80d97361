"""How opportunities, their criteria, and who went how far for them are kept."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, Text
from sqlmodel import Field, SQLModel

from recruiter_desk.people.tables import NEVER_AGAIN
from recruiter_desk.store.columns import Instant


class Opportunity(SQLModel, table=True):
    """An opening at a client.

    Coordinates are micro-degrees; `within_m` is the radius in metres, None where any distance
    from the place will do. Pay in cents of `currency` per `pay_per`. `submit_by`: until when the
    client wants resumes. `about`: which referral, call or note it came of is in `words`.
    """

    __table_args__ = (
        CheckConstraint(
            "stage IN ('open', 'on_hold', 'filled', 'closed')", name="opportunity_stage"
        ),
        CheckConstraint(
            "remote IN ('', 'on_site', 'hybrid', 'remote')", name="opportunity_remote"
        ),
        CheckConstraint("title <> ''", name="opportunity_has_a_title"),
        CheckConstraint("within_m > 0", name="opportunity_within"),
        CheckConstraint("guarantee_days > 0", name="opportunity_guarantee"),
        Index("ix_opportunity_stage", "stage", "opened_at"),
        NEVER_AGAIN,
    )
    id: int = Field(default=None, primary_key=True)
    client_id: int | None = Field(default=None, foreign_key="employer.id", index=True)
    title: str
    function: str = ""
    place: str = ""
    city: str = ""
    region: str = ""
    country: str = ""
    lat_micro: int | None = None
    lon_micro: int | None = None
    zone: str | None = None
    within_m: int | None = None
    remote: str = Field(default="", sa_type=Text)
    shifts: str = ""
    pay_low: int | None = None
    pay_high: int | None = None
    currency: str = ""
    pay_per: str = ""
    words: str = ""
    stage: str = Field(default="open", sa_type=Text)
    opened_at: datetime = Field(sa_type=Instant)
    starts_on: date | None = None
    submit_by: date | None = None
    closed_at: datetime | None = Field(default=None, sa_type=Instant)
    closed_why: str = ""
    guarantee_days: int | None = None
    entered_at: datetime = Field(sa_type=Instant)


class Want(SQLModel, table=True):
    """One thing an opportunity wants: an expertise (with least months), or a knock-out.

    `words` as it was typed; `fact_kind`, `about`, `value` and `least` are what it was read into,
    in the words of screening's facts (`least` in months, or cents of a floor); "" where it could
    not be read, and then a person answers it.
    """

    __table_args__ = (
        CheckConstraint("kind IN ('expertise', 'knockout')", name="want_kind"),
        NEVER_AGAIN,
    )
    id: int = Field(default=None, primary_key=True)
    opportunity_id: int = Field(foreign_key="opportunity.id", index=True)
    kind: str = Field(sa_type=Text)
    words: str
    fact_kind: str = ""
    about: str = ""
    value: str = ""
    least: int | None = None


class OpportunityContact(SQLModel, table=True):
    """Somebody at the client who hires for it; `role` in words ("hiring lead")."""

    __tablename__ = "opportunity_contact"
    __table_args__ = (NEVER_AGAIN,)
    id: int = Field(default=None, primary_key=True)
    opportunity_id: int = Field(foreign_key="opportunity.id", index=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    role: str = ""


class OffLimits(SQLModel, table=True):
    """A company nobody is taken from: for one opportunity or (None) all; until None: no end."""

    __tablename__ = "off_limits"
    __table_args__ = (NEVER_AGAIN,)
    id: int = Field(default=None, primary_key=True)
    employer_id: int = Field(foreign_key="employer.id", index=True)
    opportunity_id: int | None = Field(default=None, foreign_key="opportunity.id", index=True)
    until: date | None = None
    why: str = ""


class OpportunityDocument(SQLModel, table=True):
    """A file of an opportunity, kept by its hash."""

    __tablename__ = "opportunity_document"
    __table_args__ = (NEVER_AGAIN,)
    id: int = Field(default=None, primary_key=True)
    opportunity_id: int = Field(foreign_key="opportunity.id", index=True)
    hash: str = Field(index=True)
    name: str
    entered_at: datetime = Field(sa_type=Instant)


class OpportunityNote(SQLModel, table=True):
    """A note on an opportunity."""

    __tablename__ = "opportunity_note"
    __table_args__ = (NEVER_AGAIN,)
    id: int = Field(default=None, primary_key=True)
    opportunity_id: int = Field(foreign_key="opportunity.id", index=True)
    at: datetime = Field(sa_type=Instant)
    text: str


class OpportunityReferral(SQLModel, table=True):
    """A referral that was given for an opportunity."""

    __tablename__ = "opportunity_referral"
    __table_args__ = (NEVER_AGAIN,)
    id: int = Field(default=None, primary_key=True)
    opportunity_id: int = Field(foreign_key="opportunity.id", index=True)
    referral_id: int = Field(foreign_key="referral.id", index=True)


class OpportunityCall(SQLModel, table=True):
    """A call that was made for an opportunity."""

    __tablename__ = "opportunity_call"
    __table_args__ = (NEVER_AGAIN,)
    id: int = Field(default=None, primary_key=True)
    opportunity_id: int = Field(foreign_key="opportunity.id", index=True)
    call_id: int = Field(foreign_key="call.id", index=True)


class Move(SQLModel, table=True):
    """A person came to a stage for an opportunity; the latest counts, after merges too.

    `why` is needed for "no" (why not for this one) and shown when the next one is matched.
    """

    __table_args__ = (
        CheckConstraint(
            "stage IN ('found', 'called', 'screened', 'submitted', 'interview', 'offer',"
            " 'placed', 'no')",
            name="move_stage",
        ),
        Index("ix_move_of", "opportunity_id", "person_id", "at"),
        Index("ix_move_person", "person_id", "opportunity_id"),
        NEVER_AGAIN,
    )
    id: int = Field(default=None, primary_key=True)
    opportunity_id: int = Field(foreign_key="opportunity.id")
    person_id: int = Field(foreign_key="person.id")
    stage: str = Field(sa_type=Text)
    at: datetime = Field(sa_type=Instant)
    why: str = ""


class Permission(SQLModel, table=True):
    """A person said that they may be put forward for an opportunity, at that time."""

    __table_args__ = (Index("ix_permission_of", "opportunity_id", "person_id"), NEVER_AGAIN)
    id: int = Field(default=None, primary_key=True)
    opportunity_id: int = Field(foreign_key="opportunity.id")
    person_id: int = Field(foreign_key="person.id", index=True)
    at: datetime = Field(sa_type=Instant)
    words: str = ""
    withdrawn_at: datetime | None = Field(default=None, sa_type=Instant)


class Submission(SQLModel, table=True):
    """A person was put forward: dated evidence. `by` "" is me, else who else did."""

    __table_args__ = (Index("ix_submission_of", "opportunity_id", "person_id"), NEVER_AGAIN)
    id: int = Field(default=None, primary_key=True)
    opportunity_id: int = Field(foreign_key="opportunity.id")
    person_id: int = Field(foreign_key="person.id", index=True)
    permission_id: int | None = Field(default=None, foreign_key="permission.id", index=True)
    at: datetime = Field(sa_type=Instant)
    by: str = ""
    words: str = ""
    entered_at: datetime = Field(sa_type=Instant)


class Milestone(SQLModel, table=True):
    """A date of a person for an opportunity: interview, offer, counter-offer, start, guarantee."""

    __table_args__ = (
        CheckConstraint(
            "kind IN ('interview', 'offer', 'counter_offer', 'start', 'guarantee')",
            name="milestone_kind",
        ),
        Index("ix_milestone_of", "opportunity_id", "person_id"),
        NEVER_AGAIN,
    )
    id: int = Field(default=None, primary_key=True)
    opportunity_id: int = Field(foreign_key="opportunity.id")
    person_id: int = Field(foreign_key="person.id", index=True)
    kind: str = Field(sa_type=Text)
    on_day: date
    words: str = ""
    done: bool = False
