"""Leaves the process once a widget was painted."""

import os
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


class LeaveOncePainted(QObject):
    """Ends the process after the first paint of `widget` that is `ready`, all of it drawn."""

    def __init__(self, widget: QWidget, ready: Callable[[], bool] = lambda: True) -> None:
        super().__init__(widget)
        self._ready = ready
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Wait for the end of the paint, but for nothing that comes after it."""
        if event.type() == QEvent.Type.Paint and self._ready():
            painted = QEvent(QEvent.Type.User)
            QCoreApplication.postEvent(self, painted, Qt.EventPriority.HighEventPriority.value)
        return False

    def event(self, event: QEvent) -> bool:
        """All is drawn."""
        if event.type() == QEvent.Type.User:
            os._exit(0)
        return super().event(event)
