"""The demo desk: an invented recruiter's week, made by the desk's own commands."""
