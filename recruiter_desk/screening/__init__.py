"""Screening: what was said, by whom, and what does not fit."""
