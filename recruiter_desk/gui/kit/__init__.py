"""Widgets that know no recruiter noun: the look of every page, measured once."""
