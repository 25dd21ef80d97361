"""The search box on top: letters search, arrows move, Enter opens; the keys never leave it."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from recruiter_desk.gui.app import App

if TYPE_CHECKING:
    from recruiter_desk.gui.kit.field import Field
    from recruiter_desk.gui.panels.search.hanging import Hanging

PAGE = "search"
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
OPENS = {Qt.FocusReason.ShortcutFocusReason, Qt.FocusReason.MouseFocusReason}


class SearchBox(QObject):
    """On the Search page it leads the page; anywhere else what is found hangs under it.

    `page` gives the page that is shown.
    """

    def __init__(self, field: "Field", app: App, page: Callable[[], Any]) -> None:
        super().__init__(field)
        self.field, self._app, self._shown = field, app, page
        self._open = False
        field.textEdited.connect(self._typed)
        field.installEventFilter(self)

    @cached_property
    def hanging(self) -> "Hanging":
        """What hangs under the box, made when it is first needed."""
        from recruiter_desk.gui.panels.search.hanging import Hanging

        made = Hanging(self._app, self.field)
        made.opened.connect(self._opened)
        made.taken.connect(self._take)
        made.all_asked.connect(self.show_all)
        return made

    def lead(self, page: Any) -> None:
        """Let the Search page show what is typed; come back to, its list has the keys."""
        self.close()
        known = page.answer is not None and page.typed == self.field.text()
        page.search(self.field.text())
        if known and not self.field.hasFocus():
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            page.list.lead(led=True)

    def show_all(self) -> None:
        """Show the Search page for what is typed."""
        typed = self.field.text()
        self._remember()
        self.close()
        self._app.search.emit(typed)

    def close(self) -> None:
        """Take away what hangs under the box."""
        if self._open:
            self._open = False
            self.hanging.close_it()

    @property
    def _page(self) -> Any:
        """The Search page while it is shown."""
        page = self._shown()
        return page if page.key == PAGE else None

    def _typed(self, typed: str) -> None:
        if self._page is not None:
            self._page.search(typed)
        else:
            self._open = True
            self.hanging.look(typed)

    def _take(self, typed: str) -> None:
        self.field.setText(typed)
        self._typed(typed)

    def _opened(self, key: tuple[str, int], hit: Any) -> None:
        from recruiter_desk.gui.panels.search.opening import open_found

        self._remember()
        self.close()
        open_found(self._app, key, hit)

    def _remember(self) -> None:
        from recruiter_desk.gui.panels.search.recent import remember

        remember(self._app.desk.folder.path, self.field.text())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keys that move and open, and the comings and goings of the focus."""
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride:
            if cast("QKeyEvent", event).key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        elif kind == QEvent.Type.KeyPress:
            return self._pressed(cast("QKeyEvent", event))
        elif kind in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._focus(cast("QFocusEvent", event), came=kind == QEvent.Type.FocusIn)
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close()
            self._shown().setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.clearFocus()  # an empty page takes no keys
        elif key in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.show_all()
        elif key in ENTER:
            self._enter()
        elif key in STEPS:
            self._step(STEPS[key])
        else:
            return False
        return True

    def _enter(self) -> None:
        if self._page is not None:
            self._page.open_chosen()
        elif self._open:
            self.hanging.open_chosen()
        else:
            self.show_all()

    def _step(self, by: int) -> None:
        if self._page is not None:
            self._page.step(by)
        elif self._open:
            self.hanging.step(by)
        else:
            self._typed(self.field.text())

    def _focus(self, event: QFocusEvent, *, came: bool) -> None:
        if self._page is not None:
            self._page.list.lead(led=came)
        if came and self._page is None and event.reason() in OPENS:
            self._typed(self.field.text())
        elif not came and not _comes_back(event):
            self.close()


def _comes_back(event: QFocusEvent) -> bool:
    """Whether the keys are away for a moment: another window, or the field's own menu."""
    if event.reason() == Qt.FocusReason.PopupFocusReason:
        return QApplication.activePopupWidget() is not None
    return event.reason() == Qt.FocusReason.ActiveWindowFocusReason
