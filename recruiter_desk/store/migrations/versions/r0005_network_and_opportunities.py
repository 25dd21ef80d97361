"""The referral network; opportunities, who was put forward, and dates."""

from alembic import op

revision = "0005"
down_revision = "0004"

STATEMENTS = """
CREATE TABLE became (
    person_id INTEGER NOT NULL,
    stage TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (person_id, stage, at)
)
 WITHOUT ROWID;
CREATE TABLE turns_on (
    person_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    about TEXT NOT NULL,
    PRIMARY KEY (person_id, kind, about)
)
 WITHOUT ROWID;
CREATE TABLE referral_state (
    referral_id INTEGER NOT NULL,
    from_id INTEGER NOT NULL,
    to_id INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    at INTEGER NOT NULL,
    told_at INTEGER,
    owed INTEGER NOT NULL,
    PRIMARY KEY (referral_id)
);
CREATE INDEX ix_referral_state_from ON referral_state (from_id, outcome);
CREATE INDEX ix_referral_state_to ON referral_state (to_id);
CREATE TABLE opportunity (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER,
    title VARCHAR NOT NULL,
    function VARCHAR NOT NULL,
    place VARCHAR NOT NULL,
    city VARCHAR NOT NULL,
    region VARCHAR NOT NULL,
    country VARCHAR NOT NULL,
    lat_micro INTEGER,
    lon_micro INTEGER,
    zone VARCHAR,
    within_m INTEGER,
    remote TEXT NOT NULL,
    shifts VARCHAR NOT NULL,
    pay_low INTEGER,
    pay_high INTEGER,
    currency VARCHAR NOT NULL,
    pay_per VARCHAR NOT NULL,
    words VARCHAR NOT NULL,
    stage TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    starts_on DATE,
    submit_by DATE,
    closed_at BIGINT,
    closed_why VARCHAR NOT NULL,
    guarantee_days INTEGER,
    entered_at BIGINT NOT NULL,
    CONSTRAINT opportunity_stage CHECK (stage IN ('open', 'on_hold', 'filled', 'closed')),
    CONSTRAINT opportunity_remote CHECK (remote IN ('', 'on_site', 'hybrid', 'remote')),
    CONSTRAINT opportunity_has_a_title CHECK (title <> ''),
    CONSTRAINT opportunity_within CHECK (within_m > 0),
    CONSTRAINT opportunity_guarantee CHECK (guarantee_days > 0),
    FOREIGN KEY(client_id) REFERENCES employer (id)
);
CREATE INDEX ix_opportunity_client_id ON opportunity (client_id);
CREATE INDEX ix_opportunity_stage ON opportunity (stage, opened_at);
CREATE TABLE asking (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL,
    at BIGINT NOT NULL,
    about VARCHAR NOT NULL,
    FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_asking_person ON asking (person_id, at);
CREATE TABLE milestone (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    opportunity_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    on_day DATE NOT NULL,
    words VARCHAR NOT NULL,
    done BOOLEAN NOT NULL,
    CONSTRAINT milestone_kind CHECK (kind IN ('interview', 'offer', 'counter_offer', 'start', 'guarantee')),
    FOREIGN KEY(opportunity_id) REFERENCES opportunity (id),
    FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_milestone_of ON milestone (opportunity_id, person_id);
CREATE INDEX ix_milestone_person_id ON milestone (person_id);
CREATE TABLE move (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    opportunity_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    stage TEXT NOT NULL,
    at BIGINT NOT NULL,
    why VARCHAR NOT NULL,
    CONSTRAINT move_stage CHECK (stage IN ('found', 'called', 'screened', 'submitted', 'interview', 'offer', 'placed', 'no')),
    FOREIGN KEY(opportunity_id) REFERENCES opportunity (id),
    FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_move_of ON move (opportunity_id, person_id, at);
CREATE INDEX ix_move_person ON move (person_id, opportunity_id);
CREATE TABLE off_limits (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    employer_id INTEGER NOT NULL,
    opportunity_id INTEGER,
    until DATE,
    why VARCHAR NOT NULL,
    FOREIGN KEY(employer_id) REFERENCES employer (id),
    FOREIGN KEY(opportunity_id) REFERENCES opportunity (id)
);
CREATE INDEX ix_off_limits_employer_id ON off_limits (employer_id);
CREATE INDEX ix_off_limits_opportunity_id ON off_limits (opportunity_id);
CREATE TABLE opportunity_contact (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    opportunity_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    role VARCHAR NOT NULL,
    FOREIGN KEY(opportunity_id) REFERENCES opportunity (id),
    FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_opportunity_contact_opportunity_id ON opportunity_contact (opportunity_id);
CREATE INDEX ix_opportunity_contact_person_id ON opportunity_contact (person_id);
CREATE TABLE opportunity_document (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    opportunity_id INTEGER NOT NULL,
    hash VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    entered_at BIGINT NOT NULL,
    FOREIGN KEY(opportunity_id) REFERENCES opportunity (id)
);
CREATE INDEX ix_opportunity_document_hash ON opportunity_document (hash);
CREATE INDEX ix_opportunity_document_opportunity_id ON opportunity_document (opportunity_id);
CREATE TABLE opportunity_note (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    opportunity_id INTEGER NOT NULL,
    at BIGINT NOT NULL,
    text VARCHAR NOT NULL,
    FOREIGN KEY(opportunity_id) REFERENCES opportunity (id)
);
CREATE INDEX ix_opportunity_note_opportunity_id ON opportunity_note (opportunity_id);
CREATE TABLE permission (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    opportunity_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    at BIGINT NOT NULL,
    words VARCHAR NOT NULL,
    withdrawn_at BIGINT,
    FOREIGN KEY(opportunity_id) REFERENCES opportunity (id),
    FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_permission_of ON permission (opportunity_id, person_id);
CREATE INDEX ix_permission_person_id ON permission (person_id);
CREATE TABLE unnamed (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL,
    at BIGINT NOT NULL,
    FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_unnamed_person_id ON unnamed (person_id);
CREATE TABLE want (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    opportunity_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    words VARCHAR NOT NULL,
    fact_kind VARCHAR NOT NULL,
    about VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    least INTEGER,
    CONSTRAINT want_kind CHECK (kind IN ('expertise', 'knockout')),
    FOREIGN KEY(opportunity_id) REFERENCES opportunity (id)
);
CREATE INDEX ix_want_opportunity_id ON want (opportunity_id);
CREATE TABLE opportunity_call (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    opportunity_id INTEGER NOT NULL,
    call_id INTEGER NOT NULL,
    FOREIGN KEY(opportunity_id) REFERENCES opportunity (id),
    FOREIGN KEY(call_id) REFERENCES call (id)
);
CREATE INDEX ix_opportunity_call_call_id ON opportunity_call (call_id);
CREATE INDEX ix_opportunity_call_opportunity_id ON opportunity_call (opportunity_id);
CREATE TABLE referral (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    from_id INTEGER NOT NULL,
    to_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    at BIGINT NOT NULL,
    call_id INTEGER,
    note_id INTEGER,
    how TEXT NOT NULL,
    how_words VARCHAR NOT NULL,
    said_outcome TEXT,
    said_at BIGINT,
    entered_at BIGINT NOT NULL,
    CONSTRAINT referral_kind CHECK (kind IN ('referral', 'introduced_by', 'works_with', 'reports_to')),
    CONSTRAINT referral_how CHECK (how IN ('', 'worked_together', 'taught', 'friend', 'family', 'other')),
    CONSTRAINT referral_said_outcome CHECK (said_outcome IN ('given', 'spoken', 'submitted', 'placed', 'declined')),
    FOREIGN KEY(from_id) REFERENCES person (id),
    FOREIGN KEY(to_id) REFERENCES person (id),
    FOREIGN KEY(call_id) REFERENCES call (id),
    FOREIGN KEY(note_id) REFERENCES note (id)
);
CREATE INDEX ix_referral_call_id ON referral (call_id);
CREATE INDEX ix_referral_from ON referral (from_id, to_id);
CREATE INDEX ix_referral_note_id ON referral (note_id);
CREATE INDEX ix_referral_to ON referral (to_id, from_id);
CREATE TABLE submission (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    opportunity_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    permission_id INTEGER,
    at BIGINT NOT NULL,
    "by" VARCHAR NOT NULL,
    words VARCHAR NOT NULL,
    entered_at BIGINT NOT NULL,
    FOREIGN KEY(opportunity_id) REFERENCES opportunity (id),
    FOREIGN KEY(person_id) REFERENCES person (id),
    FOREIGN KEY(permission_id) REFERENCES permission (id)
);
CREATE INDEX ix_submission_of ON submission (opportunity_id, person_id);
CREATE INDEX ix_submission_permission_id ON submission (permission_id);
CREATE INDEX ix_submission_person_id ON submission (person_id);
CREATE TABLE fee (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL,
    referral_id INTEGER,
    due_on DATE NOT NULL,
    cents INTEGER,
    currency VARCHAR NOT NULL,
    words VARCHAR NOT NULL,
    paid_on DATE,
    entered_at BIGINT NOT NULL,
    FOREIGN KEY(person_id) REFERENCES person (id),
    FOREIGN KEY(referral_id) REFERENCES referral (id)
);
CREATE INDEX ix_fee_person_id ON fee (person_id);
CREATE INDEX ix_fee_referral_id ON fee (referral_id);
CREATE TABLE opportunity_referral (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    opportunity_id INTEGER NOT NULL,
    referral_id INTEGER NOT NULL,
    FOREIGN KEY(opportunity_id) REFERENCES opportunity (id),
    FOREIGN KEY(referral_id) REFERENCES referral (id)
);
CREATE INDEX ix_opportunity_referral_opportunity_id ON opportunity_referral (opportunity_id);
CREATE INDEX ix_opportunity_referral_referral_id ON opportunity_referral (referral_id);
CREATE TABLE telling (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    referral_id INTEGER NOT NULL,
    at BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    words VARCHAR NOT NULL,
    FOREIGN KEY(referral_id) REFERENCES referral (id)
);
CREATE INDEX ix_telling_referral_id ON telling (referral_id);
"""


def upgrade() -> None:
    """Bring the schema to this revision."""
    for statement in filter(str.strip, STATEMENTS.split(";\n")):
        op.execute(statement)
