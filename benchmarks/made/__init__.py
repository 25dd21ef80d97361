"""Invented people, notes and calls, the same ones in every run."""
