"""The Search page: what was found by kind, and where it says so."""
