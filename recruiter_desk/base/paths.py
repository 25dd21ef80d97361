"""Where things lie: the files that came with the program, and the desk nobody named."""

import sys
from functools import cache
from pathlib import Path

APP_NAME = "Recruiter Desk"


@cache
def resources() -> Path:
    """The folder `resources/`: inside a frozen program, else beside the package."""
    unpacked = getattr(sys, "_MEIPASS", None)
    root = Path(unpacked) if unpacked else Path(__file__).resolve().parents[2]
    return root / "resources"


def resource(*parts: str) -> Path:
    """The path of one file or folder that came with the program.

    `FileNotFoundError` if it is not there: the program was not installed whole.
    """
    path = resources().joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(f"not installed with the program: {'/'.join(parts)}")
    return path


def default_desk() -> Path:
    """The folder of the desk when none is named; it need not be there yet."""
    from platformdirs import user_data_path

    return user_data_path(APP_NAME, appauthor=False, roaming=False)
