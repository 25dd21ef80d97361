"""Logging a call with its outcome, what was said and what was promised."""
