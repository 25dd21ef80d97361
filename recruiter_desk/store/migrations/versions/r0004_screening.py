"""Resumes, facts and what was said of them, differences, marks after a talk."""

from alembic import op

revision = "0004"
down_revision = "0003"

STATEMENTS = """
CREATE TABLE resume (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL,
    hash VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    kind TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    entered_at BIGINT NOT NULL,
    pages INTEGER,
    remarks VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    CONSTRAINT resume_kind CHECK (kind IN ('pdf', 'docx', 'rtf', 'odt', 'txt', 'json')),
    FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_resume_hash ON resume (hash);
CREATE INDEX ix_resume_person ON resume (person_id, received_at);
CREATE TABLE fact_ruling (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL,
    source VARCHAR NOT NULL,
    fact_kind VARCHAR NOT NULL,
    about VARCHAR NOT NULL,
    quote VARCHAR NOT NULL,
    act TEXT NOT NULL,
    value VARCHAR NOT NULL,
    at BIGINT NOT NULL,
    CONSTRAINT fact_ruling_act CHECK (act IN ('confirm', 'drop', 'set', 'not_theirs', 'typed')),
    FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_fact_ruling_person ON fact_ruling (person_id, source);
CREATE TABLE difference_answer (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    about VARCHAR NOT NULL,
    first_source VARCHAR NOT NULL,
    second_source VARCHAR NOT NULL,
    fingerprint VARCHAR NOT NULL,
    quotes VARCHAR NOT NULL,
    state TEXT NOT NULL,
    why VARCHAR NOT NULL,
    at BIGINT NOT NULL,
    CONSTRAINT difference_answer_state CHECK (state IN ('explained', 'corrected', 'stands', 'later')),
    FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_difference_answer_person ON difference_answer (person_id, fingerprint);
CREATE TABLE talk_mark (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL,
    call_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    score INTEGER NOT NULL,
    why VARCHAR NOT NULL,
    at BIGINT NOT NULL,
    CONSTRAINT talk_mark_name CHECK (name IN ('energy', 'communication', 'interest', 'fit', 'resume')),
    CONSTRAINT talk_mark_score CHECK (score BETWEEN 1 AND 5),
    FOREIGN KEY(person_id) REFERENCES person (id),
    FOREIGN KEY(call_id) REFERENCES call (id)
);
CREATE INDEX ix_talk_mark_call_id ON talk_mark (call_id);
CREATE INDEX ix_talk_mark_person_id ON talk_mark (person_id);
CREATE TABLE to_read (
    source TEXT NOT NULL,
    person_id INTEGER NOT NULL,
    PRIMARY KEY (source)
);
CREATE INDEX ix_to_read_person ON to_read (person_id);
CREATE TABLE fact (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL,
    source TEXT NOT NULL,
    kind TEXT NOT NULL,
    about TEXT NOT NULL,
    value TEXT NOT NULL,
    shown TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    at INTEGER NOT NULL,
    whole TEXT NOT NULL
);
CREATE INDEX ix_fact_person ON fact (person_id, kind, about);
CREATE INDEX ix_fact_source ON fact (source);
CREATE TABLE difference (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    about TEXT NOT NULL,
    first TEXT NOT NULL,
    second TEXT NOT NULL,
    why TEXT NOT NULL,
    ask TEXT NOT NULL,
    severity TEXT NOT NULL,
    state TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    at INTEGER NOT NULL
);
CREATE INDEX ix_difference_person ON difference (person_id);
CREATE INDEX ix_difference_state ON difference (state, at);
"""


def upgrade() -> None:
    """Bring the schema to this revision."""
    for statement in filter(str.strip, STATEMENTS.split(";\n")):
        op.execute(statement)
