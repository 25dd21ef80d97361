"""Errors that a recruiter may read, in the window and on the command line alike."""


class DeskError(Exception):
    """Something the user can understand and act on.

    `title` is one kind sentence, `advice` what to do next; `details` are further lines (such as
    the candidates a name fits), at most two of which the command line prints.
    """

    def __init__(self, title: str, advice: str = "", details: tuple[str, ...] = ()) -> None:
        super().__init__(f"{title} {advice}".strip())
        self.title, self.advice, self.details = title, advice, details


class NothingToUndo(DeskError):  # noqa: N818
    """The journal is at its start, or there is nothing to bring back."""


class NotFound(DeskError):  # noqa: N818
    """Nothing, or more than one thing, fits what was asked for."""


class ReadOnly(DeskError):  # noqa: N818
    """The desk can be read but not written."""


class Damaged(DeskError):  # noqa: N818
    """A file of the desk is not whole."""
