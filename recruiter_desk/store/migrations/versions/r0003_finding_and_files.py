"""The search index, saved searches, and what an import keeps of a file."""

from alembic import op

revision = "0003"
down_revision = "0002"

STATEMENTS = """
CREATE TABLE import_map (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name VARCHAR NOT NULL,
    headers VARCHAR NOT NULL,
    goes_to VARCHAR NOT NULL
);
CREATE UNIQUE INDEX ix_import_map_name ON import_map (name);
CREATE TABLE saved_search (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name VARCHAR NOT NULL,
    "query" VARCHAR NOT NULL,
    saved_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX ix_saved_search_name ON saved_search (name);
CREATE TABLE aside (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    value VARCHAR NOT NULL,
    "key" VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    at BIGINT NOT NULL,
    FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_aside_person_id ON aside (person_id);
CREATE TABLE outside_id (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL,
    system VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_outside_id_person_id ON outside_id (person_id);
CREATE INDEX ix_outside_id_value ON outside_id (value, system);
CREATE INDEX ix_link_url ON link (url COLLATE NOCASE);
CREATE INDEX ix_person_in ON person (country, region, city);
ALTER TABLE note ADD COLUMN outside VARCHAR;
CREATE INDEX ix_note_outside ON note (outside) WHERE outside IS NOT NULL;
ALTER TABLE call ADD COLUMN outside VARCHAR;
CREATE INDEX ix_call_outside ON call (outside) WHERE outside IS NOT NULL;
CREATE TABLE doc (
    id INTEGER NOT NULL,
    what INTEGER NOT NULL,
    person_id INTEGER,
    at INTEGER NOT NULL,
    digest INTEGER NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_doc_what ON doc (what);
CREATE TABLE doc_state (
    name TEXT NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (name)
);
CREATE TABLE doc_word (
    word TEXT NOT NULL,
    docs INTEGER NOT NULL,
    PRIMARY KEY (word)
)
 WITHOUT ROWID;
CREATE VIRTUAL TABLE doc_text USING fts5(words, content = '', columnsize = 0, detail = none, prefix = '1 2 3', tokenize = 'ascii');
CREATE VIRTUAL TABLE doc_card USING fts5(words, content = '', columnsize = 0, detail = none, prefix = '1 2 3', tokenize = 'ascii');
INSERT INTO setting(key, value) VALUES ('desk_key', lower(hex(randomblob(6))))
"""


def upgrade() -> None:
    """Bring the schema to this revision."""
    for statement in filter(str.strip, STATEMENTS.split(";\n")):
        op.execute(statement)
