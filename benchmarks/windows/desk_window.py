"""The desk's own window, gone at its first paint or when Today's first rows are painted."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QListView

from benchmarks.windows.leaving import LeaveOncePainted
from recruiter_desk.base.clock import now
from recruiter_desk.gui.start import Opened


def main(until: str, folder: str) -> int:
    """Show that desk until its first `paint`, or until `rows` are painted; 1 when never."""
    application = QApplication(sys.argv[:1])
    opened = Opened(application, Path(folder), now)
    if until == "paint":
        LeaveOncePainted(opened.window)
    opened.show()
    if until == "rows":
        _leave_with_rows(opened)
    application.exec()
    return 1


def _leave_with_rows(opened: Opened) -> None:
    """Watch the queue as soon as it is there."""
    queue = opened.window.findChild(QListView)
    if queue is None:
        QTimer.singleShot(0, lambda: _leave_with_rows(opened))
        return
    LeaveOncePainted(queue.viewport(), lambda: queue.model().rowCount() > 0)
    queue.viewport().update()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
