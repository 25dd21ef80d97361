"""What hangs under the search box while one types: what was found, or the searches from before."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.card import Icon
from recruiter_desk.gui.kit.hit_list import HitList, HitRow
from recruiter_desk.gui.kit.key_cap import KeyCaps
from recruiter_desk.gui.kit.paint import draw_box, hairline
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.panels.search.asking import Asking
from recruiter_desk.gui.panels.search.recent import recent
from recruiter_desk.gui.panels.search.rows import (
    Key,
    counts_of,
    hits_of,
    mended_words,
    rows_of,
    runs_of,
)
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone, tokens
from recruiter_desk.search.found import Answer, Hit, Snippet
from recruiter_desk.search.saved import saved_searches

WIDE, MOST_HIGH, AIR, SIDE, EDGE = 560, 470, 4, 16, 5  # px
HEAD, FOOT, BAND, ROW, LINE = 33, 40, 24, 54, 34
OF_EACH = 4  # rows of a kind; all of them are on the page
SAVED, LAST = "Kept searches", "Last searches"
SEARCH = "search"  # the first half of the key of a search from before


class Hanging(QWidget):
    """It never takes the keys: the box hands it `step` and `opened`.

    `taken(search)` when a search from before is chosen, `opened(key, hit)` what was found,
    `all_asked` when the whole page is wanted.
    """

    taken = Signal(str)
    opened = Signal(object, object)
    all_asked = Signal()

    def __init__(self, app: App, anchor: QWidget) -> None:
        super().__init__(anchor.window())
        self._app, self._anchor = app, anchor
        self._hits: Mapping[Key, Hit] = {}
        self._answer: Answer | None = None
        self._typed = ""
        self.setAccessibleName("Found")
        self.asking = Asking(app, self)
        self.list = HitList("Found", listens=False)
        self._said = Words("", Role.CAPTION, Tone.MUTED)
        self._mark = Icon("triangle-alert", 14, Tone.SOON)
        self._count = Words("", Role.CAPTION, Tone.MUTED)
        self._lay_out()
        self._listen()
        self.hide()

    def _lay_out(self) -> None:
        head = QWidget()
        head.setFixedHeight(HEAD)
        line = QHBoxLayout(head)
        line.setContentsMargins(SIDE, 1, SIDE, 0)
        line.addWidget(self._mark)
        line.addWidget(self._said, 1)
        line.addWidget(self._count)
        self._head = head
        foot = QWidget()
        foot.setFixedHeight(FOOT)
        low = QHBoxLayout(foot)
        low.setContentsMargins(SIDE, 1, 8, 0)
        low.setSpacing(6)
        for caps, words in ((("↑", "↓"), "move"), (("Enter",), "open"), (("Esc",), "close")):
            low.addWidget(KeyCaps(*caps))
            low.addWidget(Words(words, Role.CAPTION, Tone.MUTED))
            low.addSpacing(8)
        low.addStretch()
        self.all = Button("All results", caps=("Ctrl", "Enter"), small=True, kind=Kind.NORMAL)
        self.all.clicked.connect(self.all_asked)
        low.addWidget(self.all)
        self._foot = foot
        column = QVBoxLayout(self)
        column.setContentsMargins(1, EDGE, 1, 1)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.list, 1)
        column.addWidget(foot)

    def _listen(self) -> None:
        self.asking.answered.connect(self._show)
        self.asking.refused.connect(self._refuse)
        self.asking.marked.connect(self._mark_rows)
        self.asking.changed.connect(self._again)
        self.list.wanted.connect(self._want)
        self.list.clicked.connect(lambda _index: self.open_chosen())
        self.list.opened.connect(lambda _row: self.open_chosen())
        self._anchor.window().installEventFilter(self)

    @property
    def said(self) -> str:
        """The sentence over the list: the search said back, or what is wrong with it."""
        return self._said.text()

    def look(self, typed: str) -> None:
        """Show what is found for this; the searches from before while nothing is typed."""
        self._typed = typed
        self.list.touched = False
        if typed.strip():
            self.asking.ask(typed)
        else:
            self.asking.drop()
            self._show_before()

    def step(self, by: int) -> None:
        """Choose the next row, or the one before."""
        self.list.step(by)

    def open_chosen(self) -> None:
        """Open the chosen row; without one, all there is."""
        row = self.list.current()
        if row is None:
            self.all_asked.emit()
        elif row.key[0] == SEARCH:  # type: ignore[index]
            self.taken.emit(row.key[1])  # type: ignore[index]
        else:
            self.opened.emit(row.key, self._hits.get(row.key))  # type: ignore[call-overload]

    def close_it(self) -> None:
        """Take it away, and let go of what is on its way."""
        self.asking.drop()
        self.hide()

    def _show(self, answer: Answer) -> None:
        if self._answer is None or self._answer.query != answer.query:
            self.list.ask_again()
        self._answer, self._hits = answer, hits_of(answer)
        rows, counts = rows_of(answer, self._app, most=OF_EACH), counts_of(answer)
        nothing = "Nothing found" if not rows else answer.explained
        self._say(mended_words(answer) or nothing, wrong=bool(answer.mended))
        total = max(answer.total or 0, sum(counts.values()))
        found = f"{total:,} found" if answer.total is not None else "500 and more found"
        self._count.set_words(found if rows else "")
        self._put(rows, {band: count for band, count in counts.items() if count})

    def _refuse(self, sentence: str) -> None:
        self._answer, self._hits = None, {}
        self._say(sentence, wrong=True)
        self._count.set_words("")
        self._put([], {})

    def _show_before(self) -> None:
        self._answer, self._hits = None, {}
        desk = self._app.desk
        kept = {each.query: each.name for each in saved_searches(desk)[:OF_EACH]}
        last = [typed for typed in recent(desk.folder.path) if typed not in kept]
        rows = [
            HitRow((SEARCH, query), SAVED, name, "star", query * (query != name), one_line=True)
            for query, name in kept.items()
        ]
        rows += [
            HitRow((SEARCH, typed), LAST, typed, "history", one_line=True)
            for typed in last[: 2 * OF_EACH]
        ]
        self._say("" if rows else "People, notes and calls, as each letter is typed", wrong=False)
        self._count.set_words("")
        self._put(rows, {})

    def _say(self, words: str, *, wrong: bool) -> None:
        self._said.set_words(words)
        self._mark.setVisible(wrong)
        self._head.setVisible(bool(words))

    def _put(self, rows: Sequence[HitRow], counts: Mapping[str, int]) -> None:
        self.list.setVisible(bool(rows))
        self.all.setVisible(bool(self._typed.strip()))
        self.list.show_rows(rows, counts, keep=self.list.touched)
        self.place()
        if not self.isVisible():
            self.show()
            self.raise_()

    def _want(self, rows: list[HitRow]) -> None:
        if self._answer is not None:
            hits = [self._hits[row.key] for row in rows if row.key in self._hits]  # type: ignore[index]
            self.asking.mark(self._answer, hits)

    def _mark_rows(self, snippets: Mapping[Key, Snippet]) -> None:
        self.list.set_lines({key: runs_of(each) for key, each in snippets.items()})

    def _again(self) -> None:
        """The desk has changed: what is shown is found anew, and the chosen row stays."""
        if self.isVisible() and self._answer is not None:
            self.list.touched = True
            self.list.ask_again()
            self.asking.ask(self._typed)

    def place(self) -> None:
        """Stand under the box, as high as what is in it."""
        window = self._anchor.window()
        corner = self._anchor.mapTo(window, QPoint(0, self._anchor.height() + AIR))
        rows = self.list.all_rows() if self.list.isVisibleTo(self) else []
        bands = len({row.section for row in rows})
        high = sum(LINE if row.one_line else ROW for row in rows) + bands * BAND
        high = min(high, MOST_HIGH, window.height() - corner.y() - FOOT - HEAD - 40)
        head = (HEAD if self._head.isVisibleTo(self) else 0) + EDGE
        wide = min(max(WIDE, self._anchor.width()), window.width() - corner.x() - SIDE)
        self.setGeometry(corner.x(), corner.y(), wide, high + head + FOOT)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown = QPainter(self), tokens()
        draw_box(painter, self.rect(), fill=shown.surface, edge=shown.edge, radius=8)
        if self._head.isVisible() and self.list.isVisible():
            hairline(painter, 1, self.width() - 1, self._head.geometry().bottom())
        if self.list.isVisible() or self._head.isVisible():
            hairline(painter, 1, self.width() - 1, self._foot.y())
