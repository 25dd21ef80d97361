"""Alembic's entry: runs the steps on the connection it is handed, inside its transaction."""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
