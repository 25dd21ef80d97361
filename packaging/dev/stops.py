"""Why dev.py stops, in words for whoever called it."""


class Stop(Exception):  # noqa: N818
    """One kind sentence and what to do next; dev.py prints it and ends with exit code 2."""
