"""Lost objects are looked for in the window's own thread alone, for widgets may be among them.

Python looks for circles of lost objects in whatever thread happens to make new ones. A widget in
such a circle would then be taken apart beside the thread that paints, and the program would fall.
"""

import gc
from time import monotonic

from PySide6.QtCore import QObject, QTimer

EVERY = 400
"""Milliseconds between two looks."""
WHOLE = 60.0
"""Seconds between two looks through everything, which take longest."""


class Collecting(QObject):
    """Looks from time to time, as often as Python would by itself; `stop` gives it back."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._last = monotonic()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(EVERY)

    def look(self) -> None:
        """Look through what is due by the number of objects made since."""
        young, middle, old = gc.get_count()
        first, second, third = gc.get_threshold()
        if young <= first:
            return
        whole = old > third and monotonic() - self._last > WHOLE
        if whole:
            self._last = monotonic()
        gc.collect(2 if whole else int(middle > second))

    def stop(self) -> None:
        """From here on Python looks by itself again."""
        self._timer.stop()
        gc.enable()
