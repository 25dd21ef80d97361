"""Widgets of the kit, shown and freed."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiter_desk.gui.theme.switch import Look, Theme


@pytest.fixture(autouse=True)
def theme(qapp):
    made = Theme(qapp, Look.LIGHT)
    yield made
    made.deleteLater()


def named(holder, name):
    """The widget inside with that accessible name."""
    return next(w for w in holder.findChildren(QWidget) if w.accessibleName() == name)


@pytest.fixture
def shown(qtbot):
    """Puts widgets under each other into a window that has the keys."""

    windows = []

    def show(*widgets, size=(640, 480)):
        window = QWidget()
        box = QVBoxLayout(window)
        box.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            box.addWidget(widget)
        window.resize(*size)
        windows.append(window)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    return show
