"""The window: the rail, the bar on top, one page, and the strip of keys below it."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from recruiter_desk.base.errors import DeskError
from recruiter_desk.gui import remembered
from recruiter_desk.gui.app import App, PanelAsked
from recruiter_desk.gui.deeds import WHO, everywhere
from recruiter_desk.gui.history import Steps
from recruiter_desk.gui.kit.buttons import Button
from recruiter_desk.gui.kit.foot import Foot, Hint
from recruiter_desk.gui.kit.rail import Rail
from recruiter_desk.gui.kit.top_bar import Health, TopBar
from recruiter_desk.gui.menus import DeskMenu, caps
from recruiter_desk.gui.places import RAIL, UNDER, Page, make_page, make_panel
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.store.journal import Change
from recruiter_desk.today.queries import READS, counts

FOLDS_UNDER = 1100  # px; below this the rail shows icons alone
LEAST = (900, 600)


class Window(QWidget):
    """The frame paints before a desk is open; `begin(app)` fills it.

    `fault` carries an error that is the program's own.
    """

    fault = Signal(object)

    def __init__(self, state: Path | None = None) -> None:
        super().__init__()
        self._state = state
        self.app: App | None = None
        self._pages: dict[str, Any] = {}
        self._way: list[str] = []
        self._folded: bool | None = None
        self._alt = False
        self.setWindowTitle("Recruiter Desk")
        self.setMinimumSize(*LEAST)
        self.rail = Rail("Recruiter Desk", RAIL)
        self.top = TopBar(self.tr("Search people"), self.tr("Search people"), ("Ctrl", "K"))
        self.stack, self.foot = QStackedWidget(), Foot()
        self._lay_out()
        if state is not None:
            remembered.put_back(self, state)
        else:
            self.resize(*remembered.FIRST_SIZE)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        self._who = Button(WHO, icon="phone-incoming", caps=("Ctrl", "I"))
        self._new = Button(self.tr("New"), icon="plus", name=self.tr("New, Ctrl+N"))
        self.top.add(self._who)
        self.top.add(self._new)
        for part in (self.top, self.stack, self.foot):
            right.addWidget(part, 1 if part is self.stack else 0)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.rail)
        outer.addLayout(right, 1)

    def begin(self, app: App) -> None:
        """Show this desk, and Today first."""
        self.app = app
        self.steps = Steps(app)
        self._give_keys(app)
        self.rail.chosen.connect(self.go)
        self._who.clicked.connect(lambda: app.show_panel("who"))
        self.top.search.textEdited.connect(self._search)
        self.top.search.installEventFilter(self)
        self.foot.undo_asked.connect(self.steps.undo)
        app.changed.connect(self._hear)
        app.failed.connect(self._failed)
        app.done.connect(self._done)
        app.say.connect(self.foot.say)
        app.go.connect(self.go)
        app.open_person.connect(self.open_person)
        app.panel_asked.connect(self.show_panel)
        self.top.health.show_health(self._health(app))
        self.go("today" if app.settings.answered else "first_start")

    def _give_keys(self, app: App) -> None:
        self.deeds = tuple(everywhere(self, app))
        self.menu = DeskMenu(self, self.deeds)
        self.rail.set_menu(self.menu)
        new = QMenu(self._new)
        for action in self.actions():
            if action.objectName().startswith("new_"):
                new.addAction(action)
        self._new.setMenu(new)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.stack.currentWidget()  # type: ignore[return-value]

    def go(self, key: str) -> None:
        """Show a page, made now if it never was."""
        if self.app is None:
            return
        if key not in self._pages:
            self._pages[key] = make_page(key, self.app)
            self.stack.addWidget(self._pages[key])
        if self.stack.currentWidget() is not None and self.page.key != key:
            self._way = [*(k for k in self._way if k != key), self.page.key]
        self.stack.setCurrentWidget(self._pages[key])
        self.rail.select(UNDER.get(key, key))
        self._show_hints()
        self._count()
        self._pages[key].setFocus(Qt.FocusReason.OtherFocusReason)

    def back(self) -> None:
        """Show the page from before; from the first one Today."""
        way = [key for key in self._way if key != "first_start"]
        if way:
            key = way.pop()
            self.go(key)
            self._way = way

    def open_person(self, person: int) -> None:
        """Show the page of one person."""
        self.go("person")
        self._pages["person"].show_person(person)

    def show_panel(self, asked: PanelAsked) -> None:
        """Open a panel over the page, in place of one that is open."""
        if self.app is None:
            return
        try:
            panel = make_panel(self.app, self, asked)
        except DeskError as error:
            self._failed(error)
            return
        panel.open()

    def _count(self) -> None:
        """What is late, on the rail."""
        if self.app is not None:
            self.rail.set_badge("today", counts(self.app.desk, self.app.now()).late)

    def fold(self) -> None:
        """Show the rail as icons, or with its words again."""
        self._folded = not self.rail.is_narrow
        self.rail.fold(narrow=self._folded)

    def open_new(self) -> None:
        """Ask what is new."""
        self._new.showMenu()

    def find_people(self) -> None:
        """Type in the search field."""
        self.top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _search(self, typed: str) -> None:
        self.go("people")
        self._pages["people"].find(typed)
        self.top.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down, Enter and Esc lead from the search field into the page."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._pages[self.page.key].setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _show_hints(self) -> None:
        hints = [Hint(caps(keys), words) for keys, words in self.page.hints()]
        move = [Hint(("J", "K"), self.tr("move"))] if self.page.key == "today" else []
        self.foot.show_hints(hints, [*move, Hint(("F1",), self.tr("all keys"))])

    def _health(self, app: App) -> list[Health]:
        if app.desk.locked:
            return [Health("lock", self.tr("Read-only"), Tone.SOON)]
        return [Health("folder-open", app.desk.folder.path.name)]

    def _hear(self, change: Change) -> None:
        if change.touched & READS:
            self._count()

    def _done(self, words: str) -> None:
        if words not in {"Undo", "Redo"}:
            self.foot.say(words, undo=True)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, DeskError):
            self.foot.say(f"{error.title} {error.advice}".strip(), tone=Tone.LATE)
        else:
            self.fault.emit(error)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._folded is None:
            self.rail.fold(narrow=self.width() < FOLDS_UNDER)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._alt = event.key() == Qt.Key.Key_Alt
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if self._alt and event.key() == Qt.Key.Key_Alt and self.app is not None:
            self.menu.popup(self.mapToGlobal(self.rail.rect().topLeft()))
        self._alt = False
        super().keyReleaseEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._state is not None:
            remembered.keep(self, self._state)
        super().closeEvent(event)
