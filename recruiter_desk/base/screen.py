"""Whether a window can be shown on this machine."""

import os
import sys

from recruiter_desk.base.errors import DeskError

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def see_to_a_screen() -> None:
    """DeskError where there is no screen, before Qt would end the process without a word."""
    if sys.platform.startswith("linux") and not any(map(os.environ.get, SCREENS)):
        raise DeskError(
            "There is no screen here to show the window on.",
            "`recruiter-desk today` says what is due, `recruiter-desk --help` the rest.",
        )
