"""Openings of clients: who fits and why, who was called, put forward and placed."""
