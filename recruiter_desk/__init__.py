"""Recruiter Desk: notes, calls and referrals for a recruiter who works alone."""

__version__ = "0.1.0"
