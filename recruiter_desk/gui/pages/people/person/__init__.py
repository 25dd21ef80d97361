"""One person's page: what happened, what is known, what is open."""
