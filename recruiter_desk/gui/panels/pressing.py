"""Enter in a panel: the button that has the keys, else what the panel is for."""

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton

from recruiter_desk.gui.kit.panel import Panel


def enter_means(panel: Panel, act: Callable[[], None]) -> None:
    """Enter presses the button that has the keys; anywhere else in the panel it does `act`."""

    def run() -> None:
        now = panel.focusWidget()
        if isinstance(now, QAbstractButton):
            now.click()
        else:
            act()

    for key in ("Return", "Enter"):
        panel.add_key(key, run)
