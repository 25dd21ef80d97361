"""What a recruiter does in the window: keys to whoever has them, and looking at what is shown."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from recruiter_desk.gui.kit.panel import Panel


def press(qtbot, *keys):
    """`press(qtbot, "Ctrl+I", "dana", "Enter")`: keys by name, longer words typed as letters."""
    for key in keys:
        widget = QApplication.focusWidget()
        assert widget is not None, f"nobody has the keys for {key}"
        if is_word(key):
            for letter in key:
                QTest.keyClicks(QApplication.focusWidget(), letter)
        else:
            combination = QKeySequence(key)[0]
            QTest.keyClick(widget, combination.key(), combination.keyboardModifiers())
        QApplication.processEvents()


def is_word(key):
    return len(key) > 1 and (key[0].isdigit() or key[0].islower() or " " in key)


def panel(qtbot, window):
    """The panel that is open, once it is."""
    qtbot.waitUntil(lambda: bool(_open(window)), timeout=8000)
    return _open(window)[0]


def _open(window):
    return [each for each in window.findChildren(Panel) if each.isVisible()]


def no_panel(qtbot, window):
    """Wait until the page has the keys again."""
    qtbot.waitUntil(lambda: not _open(window), timeout=8000)


def said(qtbot, window, words):
    """Wait until the foot says it."""
    qtbot.waitUntil(lambda: words in window.foot.said, timeout=5000)


def rows(window):
    """What stands in Today: band and line of each row."""
    queue = window.page.queue
    lines = (queue.rows.row(queue.rows.index(at)) for at in range(queue.rows.rowCount()))
    return [(line.section, line.name, line.due) for line in lines if line is not None]


def names(window):
    return [name for _section, name, _due in rows(window)]


ALT = Qt.KeyboardModifier.AltModifier
