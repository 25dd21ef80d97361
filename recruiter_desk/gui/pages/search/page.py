"""Search: what was found by kind, the words marked, and beside it where it says so."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.buttons import Button
from recruiter_desk.gui.kit.hit_list import HitList, HitRow
from recruiter_desk.gui.kit.page_header import PageHeader
from recruiter_desk.gui.kit.panes import Split
from recruiter_desk.gui.pages.search.keeping import Keeping
from recruiter_desk.gui.pages.search.keys import ALL_KEYS, HINTS, add_keys
from recruiter_desk.gui.pages.search.kinds import ALL, Kinds
from recruiter_desk.gui.pages.search.looking_for import LookingFor
from recruiter_desk.gui.pages.search.middle import Middle, Shown
from recruiter_desk.gui.pages.search.preview import WIDE, Preview, Seen
from recruiter_desk.gui.pages.search.seen import look_at
from recruiter_desk.gui.pages.search.words import found_words
from recruiter_desk.gui.panels.search.asking import Asking
from recruiter_desk.gui.panels.search.opening import open_found
from recruiter_desk.gui.panels.search.recent import recent, remember
from recruiter_desk.gui.panels.search.rows import (
    NAVIGATION,
    Key,
    card_of,
    counts_of,
    hits_of,
    mended_words,
    rows_of,
    runs_of,
)
from recruiter_desk.search.found import Answer, Hit, Snippet
from recruiter_desk.search.saved import READS as SAVED_READS
from recruiter_desk.search.searched import Searched, searched
from recruiter_desk.store.journal import Change

BREATH = 40  # ms after the last change, in which the second answer comes
BOTH = 1000  # px of the page from which list and preview stand side by side
SORTS = {True: "Sort: closest words", False: "Sort: newest"}


class SearchPage(QWidget):
    """`search(typed)` shows what is found for it; `step` and `open_chosen` serve the box above.

    `box_asked` when the search is to be changed.
    """

    key, title = "search", "Search"
    box_asked = Signal()

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app, self.typed, self._stale = app, "", False
        self.answer: Answer | None = None
        self._hits: Mapping[Key, Hit] = {}
        self._searched: Searched | None = None
        self.setAccessibleName(self.title)
        self.asking = Asking(app, self, whole=True)
        self.header, self.looking_for = PageHeader(self.title), LookingFor()
        self.sort = Button(SORTS[True])
        self.header.add(self.sort)
        self.kinds, self.list = Kinds(), HitList("Found")
        self.list.caps = {band: ("Alt", str(at)) for at, band in enumerate(NAVIGATION, 1)}
        self.keeping = Keeping(app, self)
        self.preview = Preview(
            app,
            {
                "call": self.call,
                "open": self.open_chosen,
                "keep": self.keep,
                "remove": self.keeping.remove,
            },
        )
        self._lay_out()
        self._listen()
        add_keys(self)
        self._show_before()
        self._count()

    def hints(self) -> list[tuple[str, str]]:
        """The keys of this page, as the foot has room for them."""
        return list(HINTS)

    def all_keys(self) -> list[tuple[str, str]]:
        """The keys of this page, each by itself."""
        return list(ALL_KEYS)

    def search(self, typed: str) -> None:
        """Show what is found for this; nothing typed shows how to begin."""
        if typed == self.typed and self.answer is not None:
            return
        self.typed, self.list.touched = typed, False
        if typed.strip():
            self.asking.ask(typed)
        else:
            self.asking.drop()
            self._forget(Shown.PROMPT)

    def step(self, by: int) -> None:
        """Choose the next row, or the one before."""
        self.list.step(by)

    def open_chosen(self) -> None:
        """Show the person, note or call that is chosen."""
        row = self.list.current()
        if row is not None:
            remember(self._app.desk.folder.path, self.typed)
            open_found(self._app, row.key, self._hits.get(row.key))  # type: ignore[arg-type, call-overload]

    def call(self) -> None:
        """Log a call with the person of the chosen row."""
        hit = self._chosen()
        if hit is not None and hit.person is not None:
            self._app.show_panel("call", hit.person)

    def keep(self) -> None:
        """Give this search a name."""
        self.keeping.ask_name(self.typed)

    def turn(self) -> None:
        """The closest words first, or the newest."""
        self.order(by_words=not self.asking.by_words)

    def order(self, *, by_words: bool) -> None:
        """Show the closest words first, or the newest."""
        self.asking.by_words = by_words
        self.sort.setText(SORTS[by_words])
        self._again()

    def show_kind(self, kind: str) -> None:
        """Go to that kind: its band among all, or it alone where one kind is shown."""
        if kind == ALL or self.kinds.kind != ALL:
            self.kinds.choose(kind)
        else:
            self.list.choose_band(kind)

    def _lay_out(self) -> None:
        self._middle = Middle(self.list)
        left = QWidget()
        line = QHBoxLayout(left)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.kinds)
        line.addWidget(self._middle, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.looking_for)
        column.addWidget(Split(left, self.preview, WIDE), 1)
        self.setFocusProxy(self.list)

    def _listen(self) -> None:
        self.asking.answered.connect(self._show)
        self.asking.refused.connect(self._refuse)
        self.asking.marked.connect(self._mark)
        self.asking.changed.connect(self._hear)
        self._app.changed.connect(self._on_change)
        self.list.wanted.connect(self._want)
        self.list.opened.connect(lambda _row: self.open_chosen())
        self._glance = QTimer(self, singleShot=True, interval=BREATH)
        self._glance.timeout.connect(self._look)
        self.list.chosen.connect(lambda _row: self._glance.start())
        self.kinds.chosen.connect(lambda _kind: self._put(keep=False))
        self.kinds.taken.connect(self._app.search.emit)
        self.looking_for.change_asked.connect(self.box_asked)
        menu = QMenu(self.sort)
        for by_words, words in SORTS.items():
            action = menu.addAction(words.removeprefix("Sort: ").capitalize())
            action.triggered.connect(partial(self.order, by_words=by_words))
        self.sort.setMenu(menu)

    def _show(self, answer: Answer) -> None:
        if self.answer is None or self.answer.query != answer.query:
            self.list.ask_again()
        self.answer, self._hits = answer, hits_of(answer)
        self._say_found()
        if answer.mended:
            self.looking_for.show_wrong(mended_words(answer))
        else:
            self.looking_for.show_pieces(answer.query.chips, answer.explained)
        self.kinds.show_counts(counts_of(answer))
        self._put(keep=self.list.touched)
        self._glance.start()

    def _say_found(self) -> None:
        if self.answer is not None:
            shown = sum(counts_of(self.answer).values())
            self.header.set_words(self.title, found_words(self.answer, shown, self._searched))

    def _count(self) -> None:
        def told(counted: Searched) -> None:
            self._searched = counted
            self._say_found()

        self._app.ask(self, searched, told)

    def _put(self, *, keep: bool) -> None:
        if self.answer is None:
            return
        kinds = () if self.kinds.kind == ALL else (self.kinds.kind,)
        rows, counts = rows_of(self.answer, self._app, kinds), counts_of(self.answer)
        self.list.show_rows(rows, counts, keep=keep)
        self._middle.show_as(Shown.LIST if rows else Shown.NOTHING)

    def _refuse(self, sentence: str) -> None:
        self._forget(Shown.WRONG)
        self.looking_for.show_wrong(sentence)

    def _forget(self, instead: Shown) -> None:
        self.answer, self._hits = None, {}
        self.header.set_words(self.title)
        self.looking_for.show_pieces((), "")
        self.kinds.show_counts({})
        self.list.show_rows([], {})
        self._middle.show_as(instead)
        self.preview.show_seen(None, None, typed=False)

    def _again(self) -> None:
        if self.answer is None or not self.isVisible():
            self._stale = True
            return
        self._stale, self.list.touched = False, True
        self.list.ask_again()
        self.asking.ask(self.typed)

    def _hear(self) -> None:
        self._again()
        self._count()

    def _want(self, rows: list[HitRow]) -> None:
        if self.answer is not None:
            hits = [self._hits[row.key] for row in rows if row.key in self._hits]  # type: ignore[index]
            self.asking.mark(self.answer, hits)

    def _mark(self, snippets: Mapping[Key, Snippet]) -> None:
        self.list.set_lines({key: runs_of(each) for key, each in snippets.items()})

    def _chosen(self) -> Hit | None:
        row = self.list.current()
        return None if row is None else self._hits.get(row.key)  # type: ignore[call-overload]

    def _look(self) -> None:
        """Bring what the pane says of the chosen row."""
        hit, answer = self._chosen(), self.answer
        if hit is None or answer is None:
            self._see(None)
            return
        first = next((p for p in answer.people if p.id == hit.person), None)
        others = [each for each in answer.hits if each.person == hit.person and each.person]
        places = [hit, *others, *([card_of(first)] if first else [])]

        def told(seen: Seen | None) -> None:
            if self._chosen() == hit:
                self._see(seen)

        self._app.ask(self, lambda desk: look_at(desk, hit, places, answer.query), told)

    def _see(self, seen: Seen | None) -> None:
        kept = self.keeping.kept(self.typed)
        self.preview.show_seen(seen, kept, typed=self.answer is not None)

    def _show_before(self) -> None:
        folder = self._app.desk.folder.path
        self.kinds.show_before(self.keeping.read(), recent(folder))

    def _on_change(self, change: Change) -> None:
        if change.touched & SAVED_READS:
            self._show_before()
            self._look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_before()
        if self._stale:
            self._again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the list has the page to itself."""
        super().resizeEvent(event)
        self.preview.setVisible(self.width() >= BOTH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts = {Qt.Key.Key_C: self.call, Qt.Key.Key_O: self.turn}
        act = acts.get(Qt.Key(event.key()))
        if act is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        act()
