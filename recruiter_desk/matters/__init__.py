"""What is open about a person: one table that others settle and Today reads."""
