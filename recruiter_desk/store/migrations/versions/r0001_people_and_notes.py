"""People, notes, settings, and the journal of all changes."""

from alembic import op

revision = "0001"
down_revision = None

STATEMENTS = """
PRAGMA application_id = 1380205387;
CREATE TABLE employer (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name VARCHAR NOT NULL
);
CREATE TABLE person_key (
    kind TEXT NOT NULL,
    "key" TEXT NOT NULL,
    person_id INTEGER NOT NULL,
    PRIMARY KEY (kind, "key", person_id)
)
 WITHOUT ROWID;
CREATE INDEX ix_person_key_person ON person_key (person_id);
CREATE TABLE setting (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    UNIQUE ("key")
);
CREATE TABLE step (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name VARCHAR NOT NULL,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    "of" INTEGER,
    undone BOOLEAN NOT NULL,
    fold VARCHAR,
    revision VARCHAR NOT NULL,
    touched VARCHAR NOT NULL,
    CONSTRAINT step_kind CHECK (kind IN ('do', 'undo', 'redo')),
    FOREIGN KEY("of") REFERENCES step (id)
);
CREATE INDEX ix_step_of ON step ("of") WHERE of IS NOT NULL;
CREATE TABLE employer_name (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    employer_id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    "key" VARCHAR NOT NULL,
    FOREIGN KEY(employer_id) REFERENCES employer (id)
);
CREATE INDEX ix_employer_name_employer_id ON employer_name (employer_id);
CREATE INDEX ix_employer_name_key ON employer_name ("key");
CREATE TABLE journal (
    step_id INTEGER NOT NULL,
    tbl TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    "before" TEXT,
    PRIMARY KEY (step_id, tbl, row_id),
    FOREIGN KEY(step_id) REFERENCES step (id)
)
 WITHOUT ROWID;
CREATE TABLE journal_range (
    step_id INTEGER NOT NULL,
    tbl TEXT NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (step_id, tbl),
    FOREIGN KEY(step_id) REFERENCES step (id)
)
 WITHOUT ROWID;
CREATE TABLE person (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    shown VARCHAR NOT NULL,
    prefix VARCHAR NOT NULL,
    given VARCHAR NOT NULL,
    middle VARCHAR NOT NULL,
    family VARCHAR NOT NULL,
    suffix VARCHAR NOT NULL,
    nickname VARCHAR NOT NULL,
    credentials VARCHAR NOT NULL,
    sort VARCHAR NOT NULL,
    function VARCHAR NOT NULL,
    employer_id INTEGER,
    place VARCHAR NOT NULL,
    city VARCHAR NOT NULL,
    region VARCHAR NOT NULL,
    country VARCHAR NOT NULL,
    lat_micro INTEGER,
    lon_micro INTEGER,
    zone VARCHAR,
    status TEXT,
    status_on DATE,
    off_limits_until DATE,
    off_limits_why VARCHAR,
    do_not_call_why VARCHAR,
    touch_days INTEGER,
    touch_since BIGINT,
    added_at BIGINT NOT NULL,
    CONSTRAINT person_has_a_name CHECK (shown <> ''),
    CONSTRAINT person_status CHECK (status IN ('looking', 'open', 'not_looking', 'placed')),
    CONSTRAINT person_touch_days CHECK (touch_days > 0),
    FOREIGN KEY(employer_id) REFERENCES employer (id)
);
CREATE INDEX ix_person_employer_id ON person (employer_id);
CREATE INDEX ix_person_sort ON person (sort, id);
CREATE INDEX ix_person_where ON person (lat_micro, lon_micro);
CREATE TABLE email (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL,
    address VARCHAR NOT NULL,
    "key" VARCHAR NOT NULL,
    label VARCHAR NOT NULL,
    FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_email_key ON email ("key");
CREATE INDEX ix_email_person_id ON email (person_id);
CREATE TABLE expertise (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    "key" VARCHAR NOT NULL,
    FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_expertise_key ON expertise ("key", person_id);
CREATE INDEX ix_expertise_person_id ON expertise (person_id);
CREATE TABLE link (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL,
    url VARCHAR NOT NULL,
    label VARCHAR NOT NULL,
    FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_link_person_id ON link (person_id);
CREATE TABLE merge (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    keep_id INTEGER NOT NULL,
    gone_id INTEGER NOT NULL,
    at BIGINT NOT NULL,
    gone VARCHAR NOT NULL,
    filled VARCHAR NOT NULL,
    FOREIGN KEY(keep_id) REFERENCES person (id)
);
CREATE INDEX ix_merge_gone_id ON merge (gone_id);
CREATE INDEX ix_merge_keep_id ON merge (keep_id);
CREATE TABLE note (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER,
    kind TEXT NOT NULL,
    speaker TEXT NOT NULL,
    said_by_id INTEGER,
    at BIGINT NOT NULL,
    text VARCHAR NOT NULL,
    entered_at BIGINT NOT NULL,
    CONSTRAINT note_kind CHECK (kind IN ('note', 'email', 'referral')),
    CONSTRAINT note_speaker CHECK (speaker IN ('me', 'person', 'other')),
    FOREIGN KEY(person_id) REFERENCES person (id),
    FOREIGN KEY(said_by_id) REFERENCES person (id)
);
CREATE INDEX ix_note_person_at ON note (person_id, at);
CREATE INDEX ix_note_said_by_id ON note (said_by_id);
CREATE TABLE phone (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL,
    raw VARCHAR NOT NULL,
    e164 VARCHAR,
    digits VARCHAR NOT NULL,
    number VARCHAR NOT NULL,
    tail VARCHAR NOT NULL,
    extension VARCHAR NOT NULL,
    label VARCHAR NOT NULL,
    voicemail_safe BOOLEAN,
    zone VARCHAR,
    FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_phone_number ON phone (number);
CREATE INDEX ix_phone_person_id ON phone (person_id);
CREATE INDEX ix_phone_tail ON phone (tail);
CREATE TABLE tag (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    "key" VARCHAR NOT NULL,
    FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_tag_key ON tag ("key", person_id);
CREATE INDEX ix_tag_person_id ON tag (person_id);
CREATE TABLE former_text (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    note_id INTEGER NOT NULL,
    text VARCHAR NOT NULL,
    until BIGINT NOT NULL,
    FOREIGN KEY(note_id) REFERENCES note (id)
);
CREATE INDEX ix_former_text_note_id ON former_text (note_id);
CREATE TABLE merged_row (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    merge_id INTEGER NOT NULL,
    tbl VARCHAR NOT NULL,
    row_id INTEGER NOT NULL,
    col VARCHAR NOT NULL,
    former INTEGER,
    FOREIGN KEY(merge_id) REFERENCES merge (id)
);
CREATE INDEX ix_merged_row_merge_id ON merged_row (merge_id);
CREATE TABLE note_tag (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    note_id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    "key" VARCHAR NOT NULL,
    FOREIGN KEY(note_id) REFERENCES note (id)
);
CREATE INDEX ix_note_tag_key ON note_tag ("key");
CREATE INDEX ix_note_tag_note_id ON note_tag (note_id);
CREATE VIRTUAL TABLE phone_digits USING fts5(digits, tokenize = 'trigram', detail = none);
"""


def upgrade() -> None:
    """Bring the schema to this revision."""
    for statement in filter(str.strip, STATEMENTS.split(";\n")):
        op.execute(statement)
