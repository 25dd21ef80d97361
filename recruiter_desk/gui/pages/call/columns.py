"""The head of a call and its three columns: resume, sheet and notes, what is caught."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QSplitterHandle, QVBoxLayout, QWidget

from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.chip import Chip, ChipWords
from recruiter_desk.gui.kit.paint import hairline
from recruiter_desk.gui.kit.panes import Surface
from recruiter_desk.gui.kit.segments import Segments
from recruiter_desk.gui.kit.words import Run, Words
from recruiter_desk.gui.pages.call.caught import CaughtColumn
from recruiter_desk.gui.pages.call.notes import CallNotes, Mark
from recruiter_desk.gui.pages.call.sheet_list import SheetList
from recruiter_desk.gui.pages.call.twice import ThinkTwice
from recruiter_desk.gui.pages.people.words import subtitle
from recruiter_desk.gui.panels.about import About
from recruiter_desk.gui.panels.resume.viewer import ResumeViewer
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone, tokens
from recruiter_desk.screening.guard import REMINDER, cautions
from recruiter_desk.screening.live import NOW, Caught
from recruiter_desk.screening.model import NOWHERE, Place
from recruiter_desk.screening.sheet import Question

HEAD, BAND, RESUME, CAUGHT, LEAST = 48, 44, 404, 364, 300


class CallHead(QWidget):
    """Who is on the line, and which way the call goes."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self.setFixedHeight(HEAD)
        self.name, self.line = Words("", Role.NAME), Words("")
        ways = [("out", "I called"), ("in", "They called")]
        self.way = Segments("Direction", ways)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 1)
        row.setSpacing(10)
        row.addWidget(self.name)
        row.addWidget(self.line, 1)
        self.about = Chip("", Tone.ACCENT, "briefcase")
        self.about.hide()
        row.addWidget(self.about)
        row.addWidget(self.way)

    def show_about(self, of: About, opportunity: str = "") -> None:
        """Another person, and the title of the opportunity they are rung for."""
        self.about.show_chip(ChipWords(opportunity, Tone.ACCENT, "briefcase"))
        self.about.setVisible(bool(opportunity))
        self.name.set_words(of.name)
        self.line.set_words(subtitle(self._app, of.card) if of.card else [Run("")])
        self.way.choose("out")

    def direction(self) -> str:
        """ "out" or "in"."""
        return self.way.keys()[0]

    def paintEvent(self, _event: QPaintEvent) -> None:
        hairline(QPainter(self), 0, self.width(), self.height() - 1)


class CallColumns(QSplitter):
    """The columns as wide as measures.md says; the lines between them can be dragged."""

    def __init__(self, app: App, minute: Callable[[], int]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._app = app
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.resume = ResumeViewer(app)
        self.notes, self.sheet = CallNotes(minute), SheetList()
        self.caught = CaughtColumn(lambda: app.zone)
        self.asked = Words("", Role.CAPTION, Tone.MUTED)
        self.saved = Words("", Role.CAPTION, Tone.MUTED)
        self.twice: ThinkTwice | None = None
        self._above = QVBoxLayout()
        for part, wide in ((self.resume, RESUME), (self._middle(), 420), (self.caught, CAUGHT)):
            part.setMinimumWidth(min(wide, LEAST))
            self.addWidget(part)
        self.setSizes([RESUME, 1000, CAUGHT])
        self.setStretchFactor(1, 1)
        for side in (0, 2):
            self.setStretchFactor(side, 0)
        self.sheet.asked.connect(self._show_asked)

    def _middle(self) -> QWidget:
        box = Surface()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._above.setContentsMargins(16, 12, 16, 12)
        self._holder = QWidget()
        self._holder.setLayout(self._above)
        self._holder.hide()
        column.addWidget(self._holder)
        column.addWidget(_Band("Call sheet", self.asked))
        column.addWidget(self.sheet)
        column.addWidget(_Band("Notes", self.saved))
        column.addWidget(self.notes, 1)
        column.addWidget(_Legend())
        return box

    def show_about(self, of: About) -> None:
        """Another person is on the line."""
        if of.person is not None:
            self.resume.show_person(of.person)
        if self.twice is not None:
            self.twice.deleteLater()
            self.twice = None
        if of.advice and of.advice.advise:
            self.twice = ThinkTwice(self._app, of)
            self._above.addWidget(self.twice)
        self._holder.setVisible(self.twice is not None)
        self.sheet.show_questions(())
        self.saved.set_words("")

    def why(self) -> str:
        """Why I rang in spite of the advice; "" where there was none."""
        return self.twice.why.text() if self.twice is not None else ""

    def show_sheet(self, questions: tuple[Question, ...]) -> None:
        """The questions for this call."""
        self.sheet.show_questions(questions)

    def show_kept(self, kept: object) -> None:
        """Whether what was typed is saved."""
        self.saved.set_words("saved" if kept else "\u2026")

    def show_marks(self, caught: Caught, of: About | None) -> None:
        """Lines under what was caught, what differs, and what had better not stand there."""
        differ = {
            (f.start, f.end)
            for d in caught.differences
            for f in (d.first, d.second)
            if f.source == NOW
        }
        marks = [
            Mark(f.start, f.end, Tone.SOON if (f.start, f.end) in differ else Tone.ACCENT)
            for f in caught.facts
        ]
        marks += [Mark(a, b, Tone.SOON) for a, b in differ - {(m.start, m.end) for m in marks}]
        warned = cautions(self.notes.toPlainText(), _place(of))
        marks += [
            Mark(c.start, c.end, Tone.UNKNOWN, f"{c.why} {c.instead}\n{REMINDER}") for c in warned
        ]
        self.notes.set_marks(marks)

    def select_words(self, start: int, end: int) -> None:
        """Choose words in the notes."""
        cursor = self.notes.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        self.notes.setTextCursor(cursor)
        self.notes.setFocus()

    def next_column(self) -> None:
        """The keys go on: notes, facts, call sheet, resume."""
        first = self.caught.rows[0] if self.caught.rows else self.caught.all
        around = [self.notes, first, self.sheet, self.resume.field]
        held = [n for n, part in enumerate(around) if part.hasFocus()]
        inside = 1 if self.caught.isAncestorOf(self.focusWidget()) else 0
        at = held[0] if held else inside
        around[(at + 1) % len(around)].setFocus(Qt.FocusReason.TabFocusReason)

    def _show_asked(self) -> None:
        whole = len(self.sheet.questions)
        self.asked.set_words(f"{self.sheet.count_asked} of {whole} asked" if whole else "")

    def createHandle(self) -> QSplitterHandle:
        return _Line(self.orientation(), self)


class _Line(QSplitterHandle):
    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), tokens().line)


class _Band(QWidget):
    """The head of a column's part: its name, and a caption at the right."""

    def __init__(self, name: str, caption: Words) -> None:
        super().__init__()
        self.setFixedHeight(BAND)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 0, 16, 0)
        line.addWidget(Words(name, Role.STRONG), 1)
        line.addWidget(caption)

    def paintEvent(self, _event: QPaintEvent) -> None:
        hairline(QPainter(self), 0, self.width(), self.height() - 1)


class _Legend(QWidget):
    """What the lines under the words mean."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(30)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 0, 16, 0)
        line.setSpacing(14)
        for tone, words in (
            (Tone.ACCENT, "caught"),
            (Tone.SOON, "differs"),
            (Tone.UNKNOWN, "better not written"),
        ):
            line.addWidget(_Dash(tone))
            line.addWidget(Words(words, Role.CAPTION, Tone.MUTED))
        line.addStretch()

    def paintEvent(self, _event: QPaintEvent) -> None:
        hairline(QPainter(self), 0, self.width(), 0)


class _Dash(QWidget):
    def __init__(self, tone: Tone) -> None:
        super().__init__()
        self._tone = tone
        self.setFixedSize(QSize(14, 2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), tokens().of(self._tone))


def _place(of: About | None) -> Place:
    if of is None or of.card is None:
        return NOWHERE
    place = of.card.place
    return Place(place.country or "", place.region or "", place.city or "")
