"""What happened with a person: the timeline with its filter, and the note being written on top."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.empty import Empty
from recruiter_desk.gui.kit.paint import hairline
from recruiter_desk.gui.kit.panes import Surface
from recruiter_desk.gui.kit.segments import Segments
from recruiter_desk.gui.kit.timeline import Timeline, TimelineRow
from recruiter_desk.gui.pages.people.person.bands import row_of
from recruiter_desk.gui.pages.people.person.note import NoteEditor
from recruiter_desk.today.timeline.model import Entry, Kind
from recruiter_desk.today.timeline.queries import PAGE, timeline, timeline_counts

SHOWN = {
    "all": ("All", None),
    "calls": ("Calls", (Kind.CALL,)),
    "notes": ("Notes", (Kind.NOTE,)),
    "promises": ("Promises", (Kind.PROMISE,)),
}
REMOVING = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
NEAR_THE_END, FIRST, LEAST_HIGH = 200, 16, 39  # px; lines; px of a line without a body


class _Line(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        hairline(QPainter(self), 0, self.width(), self.height() - 1)


class _Timeline(Timeline):
    removed = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current()
        if event.key() in REMOVING and row is not None:
            self.removed.emit(row)
        else:
            super().keyPressEvent(event)


class Story(QWidget):
    """`corrected(kind, id)` to change a call or a note, `removed(kind, id)` to take it away."""

    corrected = Signal(object, int)
    removed = Signal(object, int)

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app, self._person, self._entries = app, 0, list[Entry]()
        self._ended = False
        self.segments = Segments("Timeline", [(key, words) for key, (words, _) in SHOWN.items()])
        self.segments.choose("all")
        self.segments.chosen.connect(lambda _keys: self.read(self._person))
        self.note = NoteEditor(app)
        self.timeline = _Timeline("What happened")
        self.timeline.opened.connect(lambda row: self.corrected.emit(*row.key))
        self.timeline.removed.connect(lambda row: self.removed.emit(*row.key))
        self.timeline.verticalScrollBar().valueChanged.connect(self._read_on)
        self._lay_out()
        self.setFocusProxy(self.timeline)

    def _lay_out(self) -> None:
        filters = _Line()
        filters.setFixedHeight(45)
        line = QHBoxLayout(filters)
        line.setContentsMargins(24, 0, 16, 1)
        line.addWidget(self.segments)
        line.addStretch()
        below = QWidget()
        self._either = QStackedLayout(below)
        self._either.addWidget(self.timeline)
        self._either.addWidget(
            Empty("history", "Nothing yet", "Calls, notes and promises stand here.", ("N",))
        )
        surface = Surface()
        inside = QVBoxLayout(surface)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.note)
        inside.addWidget(below, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(filters)
        column.addWidget(surface, 1)

    def show_only(self, place: int) -> None:
        """Turn the filter to its first, second … choice."""
        self.segments.choose(list(SHOWN)[place])
        self.read(self._person)

    def read(self, person: int) -> None:
        """Show what happened with that person; one already shown keeps its place."""
        if person != self._person:
            self._entries = []
            self.timeline.set_rows([])
        self._person = person
        self._count()
        known = max(self._in_sight(), len(self._entries))
        self._entries = self._fetch(None, known)
        self._ended = len(self._entries) < known
        self._show()

    def show_entry(self, kind: Kind, row: int) -> None:
        """Choose a line, and read on as far as it stands; one that is gone is not chosen."""
        self.segments.choose("all")
        self.read(self._person)
        while not self.timeline.choose((kind, row)) and not self._ended:
            self._read_more()
        self.timeline.setFocus()

    def _in_sight(self) -> int:
        """How many lines fill what is seen, and a few more; the rest comes when it is scrolled."""
        return max(FIRST, self.timeline.viewport().height() // LEAST_HIGH + 5)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._person and not self._ended and len(self._entries) < self._in_sight():
            self.read(self._person)

    def _fetch(self, after: Entry | None, limit: int) -> list[Entry]:
        kinds = SHOWN[self.segments.keys()[0]][1]
        now = self._app.now()
        return timeline(self._app.desk, self._person, now, kinds, after=after, limit=limit)

    def _read_on(self, at: int) -> None:
        end = self.timeline.verticalScrollBar().maximum()
        if self._entries and end and at >= end - NEAR_THE_END:
            self._read_more()

    def _read_more(self) -> None:
        if self._ended or not self._entries:
            return
        page = self._fetch(self._entries[-1], PAGE)
        self._ended = len(page) < PAGE
        self._entries += page
        self._show()

    def _show(self) -> None:
        now, zone = self._app.now(), self._app.zone
        rows: list[TimelineRow] = [row_of(entry, now, zone) for entry in self._entries]
        self.timeline.set_rows(rows)
        self._either.setCurrentIndex(0 if rows else 1)

    def _count(self) -> None:
        counts = timeline_counts(self._app.desk, self._person)
        for key, (words, kinds) in SHOWN.items():
            many = sum(counts[kind] for kind in kinds) if kinds else counts.total()
            self.segments.rename(key, f"{words} {many}")
