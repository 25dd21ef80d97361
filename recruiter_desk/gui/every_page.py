"""Draws every page and every panel once, so that the self-test knows that all of them can be."""

import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from types import TracebackType

from PySide6.QtCore import QElapsedTimer, QEvent
from PySide6.QtWidgets import QApplication

from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.panel import Panel
from recruiter_desk.gui.places import PAGES, PANELS
from recruiter_desk.gui.theme.switch import Look, Theme
from recruiter_desk.gui.window import Window
from recruiter_desk.store.desk import Desk

SETTLE = 150  # ms in which a page is handed what it asked for


class EveryPage:
    """A window on a desk that has people; `somebody` is the id of one of them.

    Use it as a context. What a page only reports (an error in a slot, on another thread) is
    raised by the call that drew the page.
    """

    def __init__(self, desk: Desk, now: Callable[[], datetime], somebody: int) -> None:
        self._application = QApplication.instance() or QApplication(sys.argv[:1])
        assert isinstance(self._application, QApplication)
        self._somebody, self._wrong = somebody, list[BaseException]()
        self._theme = Theme(self._application)
        self.app, self.window = App(desk, now), Window()
        self.app.failed.connect(self._wrong.append)
        self.window.fault.connect(self._wrong.append)
        self._hook, sys.excepthook = sys.excepthook, self._raised

    def __enter__(self) -> "EveryPage":
        self.window.begin(self.app)
        self.window.show()
        return self

    def __exit__(self, *_: object) -> None:
        sys.excepthook = self._hook
        self.window.close()
        self.app.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def each(self) -> Iterator[tuple[str, Callable[[], None]]]:
        """The name of each page and panel, with what draws it; an error says it cannot be."""
        for key in PAGES:
            yield f"page {key.replace('_', ' ')}", partial(self._draw_page, key)
        for name in PANELS:
            yield f"panel {name}", partial(self._draw_panel, name)

    def _draw_page(self, key: str) -> None:
        if key == "person":
            self.app.open_person.emit(self._somebody)
        else:
            self.window.go(key)
        for look in (Look.DARK, Look.LIGHT):
            self._theme.choose(look)
            self._look_at_it()

    def _draw_panel(self, name: str) -> None:
        about = None if name in {"who", "keys"} else self._somebody
        self.app.show_panel(name, about)
        self._look_at_it()
        for panel in self.window.findChildren(Panel):
            panel.close()
        self._let_it_settle()

    def _look_at_it(self) -> None:
        self._let_it_settle()
        picture = self.window.grab().toImage()
        if len({picture.pixel(x, x // 2) for x in range(0, picture.height(), 7)}) < 2:
            raise RuntimeError("nothing was drawn")

    def _let_it_settle(self) -> None:
        since = QElapsedTimer()
        since.start()
        while since.elapsed() < SETTLE:
            QApplication.processEvents()
        if self._wrong:
            wrong = self._wrong[0]
            self._wrong.clear()
            raise wrong

    def _raised(
        self,
        _kind: type[BaseException],
        error: BaseException,
        _trace: TracebackType | None,
    ) -> None:
        self._wrong.append(error)
