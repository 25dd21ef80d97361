"""Processes that leave as soon as something is seen, for the bench to time."""
