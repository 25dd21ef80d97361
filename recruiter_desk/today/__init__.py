"""Today: the one queue, and what happened with a person."""
