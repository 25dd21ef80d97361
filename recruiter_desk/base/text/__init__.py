"""Text as it is kept and compared: cleaning, names, numbers and addresses."""

from recruiter_desk.base.text.normalise import clean, clean_line, fold

__all__ = ["clean", "clean_line", "fold"]
