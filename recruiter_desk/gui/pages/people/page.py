"""People: the list of everybody, narrowed by what is known, with a preview of the chosen one."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.buttons import Button
from recruiter_desk.gui.kit.empty import Empty
from recruiter_desk.gui.kit.lazy_rows import Sort
from recruiter_desk.gui.kit.lazy_table import LazyTable
from recruiter_desk.gui.kit.page_header import PageHeader
from recruiter_desk.gui.kit.panes import Split, Surface
from recruiter_desk.gui.pages.people.columns import CONTACT, NAME, Told, columns
from recruiter_desk.gui.pages.people.filters import FilterLine, Wanted
from recruiter_desk.gui.pages.people.preview import LAST, WIDE, Preview
from recruiter_desk.people.model import PersonLine
from recruiter_desk.people.queries import (
    CARD_READS,
    PAGE_READS,
    count_people,
    people_page,
    person_card,
)
from recruiter_desk.screening.resumes.queries import READS as RESUME_READS
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.journal import Change
from recruiter_desk.today.queries import READS as OPEN_READS
from recruiter_desk.today.queries import open_of
from recruiter_desk.today.timeline.queries import timeline

READS = PAGE_READS | OPEN_READS | CARD_READS | RESUME_READS
BOTH = 1000  # px of the page from which list and preview stand side by side
MINUTE = 30_000  # ms between two looks at the clock
NOBODY = "N adds somebody. A file from another program brings in all at once."
HINTS = [
    ("Enter", "open"),
    ("C", "call"),
    ("V", "left voicemail"),
    ("N", "add person"),
    ("/", "filter"),
    ("O", "order"),
    ("X", "all people"),
]


class PeopleTable(LazyTable[PersonLine]):
    """By name, or by last contact with the newest first: the two orders the desk keeps."""

    def sort(self, sort: Sort) -> None:
        super().sort(Sort(sort.key, descending=sort.key == CONTACT))


class PeoplePage(QWidget):
    """The list and its filters; Enter opens a person."""

    key, title = "people", "People"

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app, self._stale = app, False
        self._first_page: list[PersonLine] | None = None
        self.setAccessibleName(self.title)
        self.header = PageHeader(self.title)
        bring_in = Button("Import", icon="upload", name="Import people from a file")
        bring_in.clicked.connect(lambda: self._app.import_files.emit(()))
        add = Button("Add person", icon="user-plus", caps=("N",))
        add.clicked.connect(self.add_person)
        for button in (bring_in, add):
            self.header.add(button)
        self.filters = FilterLine()
        self._told = Told(app)
        self.table = PeopleTable("People", columns(self._told), self._fetch, lambda line: line.id)
        self.table.rows.sort_by = Sort(CONTACT, descending=True)
        self.preview = Preview(
            app, {"call": self._call, "voicemail": self._voicemail, "open": self._open}
        )
        self._lay_out()
        self._listen()
        self._read()

    def hints(self) -> list[tuple[str, str]]:
        """The keys of this page."""
        return list(HINTS)

    def _choose(self, which: str) -> None:
        from recruiter_desk.gui.pages.people.choosing import choose

        choose(self._app, self.filters, which)

    def focus(self) -> None:
        """Give the keys to the list."""
        self.table.setFocus()

    def add_person(self) -> None:
        """Open the panel for a new person."""
        self._app.show_panel("person")

    def _lay_out(self) -> None:
        left = Surface()
        self._either = QStackedLayout(left)
        self._either.addWidget(self.table)
        self._either.addWidget(Empty("users", "Nobody here yet", NOBODY, ("Ctrl", "O")))
        self._either.addWidget(
            Empty("search", "Nobody fits these filters", "Clear sets them all free.", ("X",))
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.filters)
        column.addWidget(Split(left, self.preview, WIDE), 1)
        self.setFocusProxy(self.table)

    def _listen(self) -> None:
        self.filters.changed.connect(self._narrow)
        self.filters.asked.connect(self._choose)
        self.table.opened.connect(lambda line: self._app.open_person.emit(line.id))
        self._glance = QTimer(self, singleShot=True, interval=0)
        self._glance.timeout.connect(self._show_preview)
        self.table.chosen.connect(lambda _line: self._glance.start())
        self._app.changed.connect(self._on_change)
        minute = QTimer(self, interval=MINUTE)
        minute.timeout.connect(self.tick)
        minute.start()

    def _fetch(self, after: PersonLine | None, sort: Sort) -> list[PersonLine]:
        if after is None and self._first_page is not None:
            return self._first_page
        wanted = self.filters.wanted.as_filter()
        return people_page(self._app.desk, wanted, after, by_contact=sort.key == CONTACT)

    def _narrow(self, _wanted: Wanted) -> None:
        self._bring(lambda: self.table.sort(self.table.rows.sort_by))
        self._count()

    def _read(self) -> None:
        self._stale = False
        self._told.forget()
        self._bring(self.table.refresh)
        self._count()

    def _bring(self, show: Callable[[], object]) -> None:
        """Read the first page, aside when it is filtered, and then `show`."""
        wanted, sort = self.filters.wanted, self.table.rows.sort_by
        if wanted.is_free:
            show()
            return

        def query(desk: Desk) -> list[PersonLine]:
            return people_page(desk, wanted.as_filter(), by_contact=sort.key == CONTACT)

        def then(page: list[PersonLine]) -> None:
            if (wanted, sort) == (self.filters.wanted, self.table.rows.sort_by):
                self._first_page = page
                show()
                self._first_page = None

        self._app.ask(self, query, then)

    def _count(self) -> None:
        wanted = self.filters.wanted

        def query(desk: Desk) -> tuple[Wanted, int, int]:
            fit = count_people(desk, wanted.as_filter())
            return wanted, fit, fit if wanted.is_free else count_people(desk)

        self._app.ask(self, query, self._say_count)

    def _say_count(self, answer: tuple[Wanted, int, int]) -> None:
        wanted, fit, everybody = answer
        if wanted != self.filters.wanted:
            return
        words = f"{fit:,}" if wanted.is_free else f"{fit:,} of {everybody:,} match"
        self.header.set_words(self.title, words)
        self._either.setCurrentIndex(0 if fit else 1 if not everybody else 2)

    def _show_preview(self) -> None:
        line = self.table.current()
        if line is None:
            self.preview.show_person(None, [], [])
            return
        desk = self._app.desk
        with desk.read():
            card = person_card(desk, line.id)
            self.preview.show_person(
                card, open_of(desk, line.id), timeline(desk, line.id, self._app.now(), limit=LAST)
            )

    def tick(self) -> None:
        """Time has passed: what the rows say of it is drawn anew."""
        if self.isVisible():
            self._told.forget()
            self.table.viewport().update()

    def _on_change(self, change: Change) -> None:
        if not change.touched & READS:
            return
        if self.isVisible():
            self._read()
        else:
            self._stale = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the list has the page to itself; Enter shows the person."""
        super().resizeEvent(event)
        self.preview.setVisible(self.width() >= BOTH)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def _chosen(self) -> int | None:
        line = self.table.current()
        return line.id if line else None

    def _open(self) -> None:
        if (person := self._chosen()) is not None:
            self._app.open_person.emit(person)

    def _call(self) -> None:
        if (person := self._chosen()) is not None:
            self._app.ring.emit(person)

    def _voicemail(self) -> None:
        if (person := self._chosen()) is not None:
            self._app.show_panel("slip", person)

    def _turn(self) -> None:
        by_name = self.table.rows.sort_by.key == NAME
        self.table.sort(Sort(CONTACT if by_name else NAME))

    def _free(self) -> None:
        self.filters.set(Wanted())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_C: self._call,
            Qt.Key.Key_V: self._voicemail,
            Qt.Key.Key_N: self.add_person,
            Qt.Key.Key_O: self._turn,
            Qt.Key.Key_X: self._free,
            Qt.Key.Key_Slash: self.filters.focus,
        }
        act = acts.get(Qt.Key(event.key()))
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        if act is None or not plain:
            super().keyPressEvent(event)
            return
        act()
