"""Calls, promises, the clock on each, and what is open."""

from alembic import op

revision = "0002"
down_revision = "0001"

STATEMENTS = """
CREATE TABLE last_contact (
    person_id INTEGER NOT NULL,
    at BIGINT NOT NULL,
    talk BIGINT,
    PRIMARY KEY (person_id)
);
CREATE INDEX ix_last_contact_at ON last_contact (at, person_id);
CREATE TABLE matter (
    id INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    person_id INTEGER,
    number VARCHAR,
    since BIGINT NOT NULL,
    due BIGINT NOT NULL,
    shows BIGINT NOT NULL,
    soon BIGINT,
    late BIGINT,
    last BIGINT,
    calls VARCHAR NOT NULL,
    count INTEGER NOT NULL,
    about VARCHAR NOT NULL,
    said VARCHAR NOT NULL,
    zone VARCHAR NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX ix_matter_number ON matter (number) WHERE number IS NOT NULL;
CREATE INDEX ix_matter_person ON matter (person_id);
CREATE INDEX ix_matter_shows ON matter (kind, shows, id);
CREATE INDEX ix_matter_soon ON matter (kind, soon, id) WHERE soon IS NOT NULL;
CREATE TABLE unknown_number (
    number VARCHAR NOT NULL,
    tail VARCHAR NOT NULL,
    PRIMARY KEY (number)
)
 WITHOUT ROWID;
CREATE INDEX ix_unknown_number_tail ON unknown_number (tail);
CREATE TABLE call (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER,
    number VARCHAR,
    direction TEXT NOT NULL,
    "by" TEXT NOT NULL,
    outcome TEXT NOT NULL,
    at BIGINT NOT NULL,
    seconds INTEGER,
    about VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    due BIGINT,
    due_given BOOLEAN NOT NULL,
    not_returned BIGINT,
    slip_who VARCHAR NOT NULL,
    slip_firm VARCHAR NOT NULL,
    slip_what VARCHAR NOT NULL,
    slip_number VARCHAR NOT NULL,
    slip_ask_for VARCHAR NOT NULL,
    listened BOOLEAN,
    right_person BOOLEAN,
    anyway_why VARCHAR NOT NULL,
    entered_at BIGINT NOT NULL,
    CONSTRAINT call_direction CHECK (direction IN ('out', 'in')),
    CONSTRAINT call_by CHECK (by IN ('phone', 'text', 'email')),
    CONSTRAINT call_outcome CHECK (outcome IN ('connected', 'bad_time', 'voicemail', 'message_left', 'no_answer', 'busy', 'declined', 'wrong_number')),
    FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_call_direction_at ON call (direction, at, person_id);
CREATE INDEX ix_call_nobody ON call (number, at) WHERE person_id IS NULL;
CREATE INDEX ix_call_number ON call (number);
CREATE INDEX ix_call_person_at ON call (person_id, at);
CREATE INDEX ix_call_wrong ON call (number) WHERE direction = 'out' AND outcome = 'wrong_number';
CREATE TABLE closing (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER,
    number VARCHAR,
    at BIGINT NOT NULL,
    why VARCHAR NOT NULL,
    FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_closing_number ON closing (number);
CREATE INDEX ix_closing_person ON closing (person_id);
CREATE TABLE snooze (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER,
    number VARCHAR,
    at BIGINT NOT NULL,
    until BIGINT NOT NULL,
    rest BOOLEAN NOT NULL,
    FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_snooze_number ON snooze (number);
CREATE INDEX ix_snooze_person ON snooze (person_id);
CREATE TABLE promise (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    call_id INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    timed BOOLEAN NOT NULL,
    due BIGINT NOT NULL,
    zone VARCHAR NOT NULL,
    said VARCHAR NOT NULL,
    CONSTRAINT promise_by CHECK (by IN ('me', 'them')),
    FOREIGN KEY(call_id) REFERENCES call (id)
);
CREATE INDEX ix_promise_call_id ON promise (call_id);
"""


def upgrade() -> None:
    """Bring the schema to this revision."""
    for statement in filter(str.strip, STATEMENTS.split(";\n")):
        op.execute(statement)
