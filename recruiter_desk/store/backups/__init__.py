"""The desk's kept copies: made when due, thinned by age, put back when wanted."""

from recruiter_desk.store.backups.keeping import keep, keep_daily, kept_copies

__all__ = ["keep", "keep_daily", "kept_copies"]
