"""What happens in the window: pages and panels, keys from everywhere, the toast, the badge."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

from recruiter_desk.base.errors import DeskError
from recruiter_desk.gui.app import App, PanelAsked
from recruiter_desk.gui.copies import Copies
from recruiter_desk.gui.deeds import everywhere
from recruiter_desk.gui.files import Files
from recruiter_desk.gui.frame import Frame
from recruiter_desk.gui.history import Steps
from recruiter_desk.gui.kit.foot import Hint
from recruiter_desk.gui.menus import DeskMenu, caps
from recruiter_desk.gui.panels.search.box import SearchBox
from recruiter_desk.gui.places import UNDER, Page, make_page, make_panel
from recruiter_desk.gui.reading import Reading
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.gui.upkeep import Upkeep
from recruiter_desk.store.journal import Change
from recruiter_desk.today.queries import READS, counts

MOVING = frozenset({"today", "search", "opportunities"})  # where J and K go through a list


class Inside(QObject):
    """One desk in one window; it goes with the window.

    `fault` carries an error that is the program's own.
    """

    fault = Signal(object)

    def __init__(self, window: Frame, app: App) -> None:
        super().__init__(window)
        self._window, self._app = window, app
        self._pages: dict[str, Any] = {}
        self._way: list[str] = []
        self._alt = False
        self.steps = Steps(app)
        self.files = Files(window, app, self)
        self.reading = Reading(app, self)
        self.deeds = tuple(everywhere(self, app))
        self.menu = DeskMenu(window, self.deeds)
        self.upkeep = Upkeep(app, self)
        self.copies = Copies(window.top.health, app, self)
        self.box = SearchBox(window.top.search, app, lambda: self.page)
        self._listen()

    def begin(self) -> None:
        """Today first, unless nobody answered the questions of the first start."""
        self.go("today" if self._app.settings.answered else "first_start")

    def _listen(self) -> None:
        window, app = self._window, self._app
        window.rail.set_menu(self.menu)
        new = QMenu(window.new)
        for action in window.actions():
            if action.objectName().startswith("new_"):
                new.addAction(action)
        window.new.setMenu(new)
        window.rail.chosen.connect(self.go)
        window.who.clicked.connect(lambda: app.show_panel("who"))
        window.foot.undo_asked.connect(self.steps.undo)
        window.installEventFilter(self)
        app.changed.connect(self._hear)
        app.failed.connect(self._failed)
        app.done.connect(self._done)
        window.top.health.pressed.connect(lambda _number: self.show_copies())
        app.say.connect(window.foot.say)
        app.go.connect(self.go)
        app.hints_changed.connect(self._show_hints)
        app.open_person.connect(self.open_person)
        app.open_entry.connect(self.open_entry)
        app.ring.connect(self._ring)
        app.ring_for.connect(self._ring)
        app.rung.connect(self._rung)
        app.open_opportunity.connect(self._open_opportunity)
        app.search.connect(self.search)
        app.panel_asked.connect(self.show_panel)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._window.stack.currentWidget()  # type: ignore[return-value]

    def go(self, key: str) -> None:
        """Show a page, made now if it never was."""
        stack = self._window.stack
        if key not in self._pages:
            self._pages[key] = make_page(key, self._app)
            stack.addWidget(self._pages[key])
            if key == "search":
                self._pages[key].box_asked.connect(self.find)
        if stack.currentWidget() is not None and self.page.key != key:
            self._way = [*(k for k in self._way if k != key), self.page.key]
        self._window.make_room(roomy=key == "call")
        stack.setCurrentWidget(self._pages[key])
        self._window.rail.select(UNDER.get(key, key))
        self._show_hints()
        self._count()
        if key == "search":
            self.box.lead(self._pages[key])
        else:
            self._pages[key].setFocus(Qt.FocusReason.OtherFocusReason)

    def search(self, typed: str) -> None:
        """Show the Search page for this."""
        self.box.field.setText(typed)
        self.go("search")

    def back(self) -> None:
        """Show the page from before."""
        way = [key for key in self._way if key != "first_start"]
        if way:
            key = way.pop()
            self.go(key)
            self._way = way

    def open_person(self, person: int) -> None:
        """Show the page of one person."""
        self.go("person")
        self._pages["person"].show_person(person)

    def open_entry(self, person: int, kind: str, row: int) -> None:
        """Show a note or call in its place among what happened with its person."""
        self.open_person(person)
        self._pages["person"].show_entry(kind, row)

    def _ring(self, person: int, opportunity: int = 0) -> None:
        """Show the Call page with that person on the line, for an opportunity if there is one."""
        self.go("call")
        try:
            self._pages["call"].begin(person, opportunity)
        except DeskError as error:
            self._failed(error)

    def _open_opportunity(self, opportunity: int) -> None:
        """Show one opportunity."""
        self.go("opportunities")
        self._pages["opportunities"].show_opportunity(opportunity)

    def _rung(self, person: int, opportunity: int, outcome: str) -> None:
        """A call is over: say what else fits, and who is next where it was for an opportunity."""
        from recruiter_desk.gui.panels.opportunity.after_call import AfterCall

        if opportunity:
            self._open_opportunity(opportunity)
        AfterCall(self._app, self._window, person, opportunity).begin(outcome)

    def show_panel(self, asked: PanelAsked) -> None:
        """Open a panel over the page; what it cannot show is said in the foot."""
        try:
            panel = make_panel(self._app, self._window, asked)
        except DeskError as error:
            self._failed(error)
            return
        panel.open()

    def show_copies(self) -> None:
        """Show the copies of the desk, among the settings."""
        self.go("settings")
        self._pages["settings"].show_part("backups")

    def open_new(self) -> None:
        """Ask what is new."""
        self._window.new.showMenu()

    def find(self) -> None:
        """Type in the search field."""
        self._window.top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def fold(self) -> None:
        """Fold the rail, or unfold it."""
        self._window.fold()

    def close(self) -> bool:
        """Close the window."""
        return self._window.close()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Alt alone opens the menu."""
        if isinstance(event, QKeyEvent):
            self._follow_alt(event, pressed=event.type() == QEvent.Type.KeyPress)
        return False

    def _follow_alt(self, event: QKeyEvent, *, pressed: bool) -> None:
        alone = event.key() == Qt.Key.Key_Alt
        if self._alt and alone and event.type() == QEvent.Type.KeyRelease:
            self.menu.popup(self._window.mapToGlobal(self._window.rect().topLeft()))
        self._alt = alone and pressed

    def _show_hints(self) -> None:
        hints = [Hint(caps(keys), words) for keys, words in self.page.hints()]
        move = [Hint(("J", "K"), self.tr("move"))] if self.page.key in MOVING else []
        self._window.foot.show_hints(hints, [*move, Hint(("F1",), self.tr("all keys"))])

    def _count(self) -> None:
        late = counts(self._app.desk, self._app.now()).late
        self._window.rail.set_badge("today", late)

    def _hear(self, change: Change) -> None:
        if change.touched & READS:
            self._count()

    def _done(self, words: str) -> None:
        if words not in {"Undo", "Redo"}:
            self._window.foot.say(words, undo=True)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, DeskError):
            self._window.foot.say(f"{error.title} {error.advice}".strip(), tone=Tone.LATE)
        else:
            self.fault.emit(error)
