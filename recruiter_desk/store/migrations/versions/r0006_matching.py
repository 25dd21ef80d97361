"""What people are matched to opportunities by."""

from alembic import op

revision = "0006"
down_revision = "0005"

STATEMENTS = """
CREATE TABLE criterion (
    kind TEXT NOT NULL,
    "key" TEXT NOT NULL,
    person_id INTEGER NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (kind, "key", person_id)
)
 WITHOUT ROWID;
CREATE INDEX ix_criterion_person ON criterion (person_id);
CREATE TABLE profile (
    person_id INTEGER NOT NULL,
    whole TEXT NOT NULL,
    PRIMARY KEY (person_id)
);
CREATE INDEX ix_person_no_function ON person (id) WHERE function = '';
CREATE INDEX ix_person_left_out ON person (id)
    WHERE off_limits_why IS NOT NULL OR do_not_call_why IS NOT NULL;
"""


def upgrade() -> None:
    """Bring the schema to this revision."""
    for statement in filter(str.strip, STATEMENTS.split(";\n")):
        op.execute(statement)
