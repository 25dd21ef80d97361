"""The page: tiles, the queue, and beside it the evidence for the row that is chosen."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QPaintEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from recruiter_desk.base.clock import local
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.empty import Empty
from recruiter_desk.gui.kit.page_header import PageHeader
from recruiter_desk.gui.kit.panes import Pane, Split
from recruiter_desk.gui.kit.queue import Queue
from recruiter_desk.gui.pages.today.lines import key_of, queue_row
from recruiter_desk.gui.pages.today.tiles import Tiles
from recruiter_desk.store.journal import Change
from recruiter_desk.today.model import Row
from recruiter_desk.today.queries import PAGE, READS, rows

AGAIN_EVERY = 30_000  # ms: states change as time passes
BREATH = 30  # ms after the first paint, in which what else is to be painted is
PANE = 425
FILTERED = 1000  # rows that are looked through while a tile filters
NEAR_END = 600  # px from the end at which the next page is read


class TodayPage(QWidget):
    """One honest queue; its keys are in `acts`."""

    title, key = "Today", "today"

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._rows: dict[int | str, Row] = {}
        self._more = False
        self._read_once = self._stale = self._painted = False
        self._last: object = None
        self.header, self.queue = PageHeader(self.title), Queue(self.title)
        self.tiles = Tiles(self.header)
        self._left = QStackedWidget()
        self._left.addWidget(self.queue)
        self.empty = Empty(
            "sun", "Nothing is due", "Voicemails you leave and calls promised show up here."
        )
        self._left.addWidget(self.empty)
        self.pane: Pane | None = None
        self._split = Split(self._left, QWidget(), PANE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._split, 1)
        self.setFocusProxy(self.queue)
        self._clock = QTimer(self, interval=AGAIN_EVERY)
        self._clock.timeout.connect(self.refresh)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self._app.changed.connect(self._hear)
        self.tiles.filtered.connect(self.refresh)
        self.queue.chosen.connect(lambda _row: self._show_evidence())
        self.queue.verticalScrollBar().valueChanged.connect(self._read_on)

    def hints(self) -> list[tuple[str, str]]:
        """The keys on a row."""
        return [
            ("C", "call"),
            ("V", "left voicemail"),
            ("N", "no answer"),
            ("B", "bad time"),
            ("T", "talked"),
            ("R", "they returned it"),
            ("S", "snooze"),
            ("D", "done"),
            ("O", "whose was it"),
        ]

    def refresh(self) -> None:
        """Read the rows again; the chosen one stays chosen."""
        if self._read_once and not self.isVisible():
            self._stale = True
            return
        self._read_once, self._stale = True, False
        app, now = self._app, self._app.now()
        there = local(now, app.zone)
        self.header.set_words(self.title, f"{there:%a} {there.day} {there:%b, %H:%M}")
        self.tiles.show_counts(app.desk, now)
        wanted = FILTERED if self.tiles.filter else max(PAGE, len(self._rows))
        found = rows(app.desk, now, limit=wanted)
        self._more = len(found) >= wanted
        self._show([row for row in found if self.tiles.lets_through(row)])

    def current(self) -> Row | None:
        """The row that is chosen."""
        shown = self.queue.current()
        return None if shown is None else self._rows.get(shown.key)  # type: ignore[call-overload]

    def _show(self, found: list[Row]) -> None:
        now, zone = self._app.now(), self._app.zone
        self._rows = {key_of(row.item): row for row in found}
        lines = [queue_row(row, now, zone) for row in found]
        counts: dict[str, int] = {}
        for line in lines:
            counts[line.section] = counts.get(line.section, 0) + 1
        if self._more and lines:
            counts.pop(lines[-1].section)
        self._left.setCurrentWidget(self.queue if lines else self.empty)
        self.queue.set_rows(lines, counts)

    def _read_on(self) -> None:
        bar = self.queue.verticalScrollBar()
        if not self._more or self.tiles.filter or bar.maximum() - bar.value() > NEAR_END:
            return
        known = list(self._rows.values())
        page = rows(self._app.desk, self._app.now(), known[-1].item)
        self._more = bool(page)
        self._show([*known, *page])

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(BREATH, self, self._make_pane)

    def _make_pane(self) -> None:
        """After the first paint: what the pane and the keys need is imported only then."""
        if not self.isVisible():  # closed meanwhile, or another page was shown: at the next paint
            self._painted = False
            return
        from recruiter_desk.gui.pages.today.acts import Acts
        from recruiter_desk.gui.pages.today.pane import EvidencePane

        self.acts = Acts(self._app, self, self.current)
        self.pane = EvidencePane(self._app, self.acts.deeds())
        self.pane.answered.connect(self.acts.answer)
        blank = self._split.replaceWidget(1, self.pane)
        if blank is not None:
            blank.deleteLater()
        self.queue.opened.connect(lambda _row: self.acts.open_person())
        for deed in self.acts.deeds():
            if deed.cap != "Enter":
                QShortcut(
                    QKeySequence(deed.cap),
                    self,
                    deed.act,
                    context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
                )
        self._show_evidence()

    def _show_evidence(self) -> None:
        if self.pane is None:
            return
        row = self.current()
        if row is None:
            self.pane.show_seen(None)  # type: ignore[attr-defined]
            return
        from recruiter_desk.gui.pages.today.seen import look_at

        now = self._app.now()
        self._app.ask(self, lambda desk: look_at(desk, row, now), self._seen)

    def _seen(self, seen: object) -> None:
        row = self.current()
        if self.pane is None or row is None or row.item != seen.item:  # type: ignore[attr-defined]
            return
        busy = self.pane.isAncestorOf(QApplication.focusWidget() or self)
        if not (busy and seen == self._last):
            self.pane.show_seen(seen)  # type: ignore[attr-defined]
        self._last = seen

    def _hear(self, change: Change) -> None:
        if change.touched & READS:
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()
        if self._stale:
            self.refresh()
