"""How a refusal is said: at most three lines on stderr, nothing on stdout."""

import sys

from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.text import clean_line

USER_ERROR = 2
LONGEST = 600  # letters of one line


def refuse(error: DeskError) -> int:
    """Say what is the user's to solve, and what to do next; the exit code."""
    lines = [clean_line(line) for line in (error.title, error.advice, *error.details)]
    shown = [line[:LONGEST] for line in lines if line][:3]
    sys.stderr.write("".join(f"{line}\n" for line in shown))
    return USER_ERROR
