"""The resume of a person in front of one: each version, found in, zoomed, jumped about in."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from recruiter_desk.base.errors import DeskError
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.buttons import Button
from recruiter_desk.gui.kit.combo import Combo
from recruiter_desk.gui.kit.empty import Empty
from recruiter_desk.gui.kit.field import Field
from recruiter_desk.gui.kit.panes import Surface
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.panels.resume.matching import Place, find_same, find_words
from recruiter_desk.gui.panels.resume.pdf_pages import PdfPages, Spot
from recruiter_desk.gui.panels.resume.text_page import TextPage
from recruiter_desk.gui.panels.times import day_and_time
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.screening.resumes.model import Kind, Resume, ResumeLine
from recruiter_desk.screening.resumes.queries import READS, original_of, resume, resumes_of
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.journal import Change

NOTHING, PDF, TEXT = range(3)
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


@dataclass(frozen=True, slots=True)
class _Seen:
    """A resume with the file as it came; None where its text is shown."""

    resume: Resume
    file: bytes | None


class ResumeViewer(Surface):
    """`show_person(id)` shows their newest resume, `show_resume(id)` one; `jump(id, start, end)`.

    `shown` with the id of what is in sight now (0: none). Positions are those of `Resume.text`.
    """

    shown = Signal(int)

    def __init__(self, app: App) -> None:
        super().__init__()
        self.setAccessibleName("Resume")
        self._app, self._person = app, 0
        self._wanted: int | None = None
        self._then: Place | None = None
        self.resume: Resume | None = None
        self._spots: list[Spot] = []
        self._at = 0
        self.versions = Combo("Version of the resume", low=True)
        self.field = Field("Find in the resume", hint="Find in it", icon="search", low=True)
        self.count = Words("", Role.CAPTION, Tone.MUTED)
        self.remarks = Words("", Role.CAPTION, Tone.SOON, wrap=True)
        self.pdf, self.text = PdfPages(), TextPage()
        self._lay_out()
        self.versions.activated.connect(lambda _row: self._ask(int(self.versions.key())))
        self.field.textChanged.connect(lambda _words: self._find())
        self.field.installEventFilter(self)
        app.changed.connect(self._hear)

    def show_person(self, person: int) -> None:
        """Show that person's newest resume, or that there is none; the same one again stays."""
        if person != self._person:
            self._person = person
            self._read()

    def show_resume(self, number: int) -> None:
        """Show this one."""
        self._then = None
        self._ask(number)

    def jump(self, number: int, start: int, end: int) -> None:
        """Show these words of this resume's text, in the file itself where it is a PDF."""
        if self.resume is not None and self.resume.line.id == number:
            self._show_words(start, end)
        else:
            self._then = (start, end)
            self._ask(number, keep=True)

    def _read(self) -> None:
        lines = resumes_of(self._app.desk, self._person) if self._person else []
        shown = self.resume.line.id if self.resume else 0
        self.versions.clear()
        for line in lines:
            self.versions.addItem(_version(line, self._app.zone), str(line.id))
        self.versions.setVisible(len(lines) > 1)
        if not lines:
            self._clear()
        elif shown in {line.id for line in lines}:
            self.versions.choose(str(shown))
        else:
            self.show_resume(lines[0].id)

    def _ask(self, number: int, *, keep: bool = False) -> None:
        if not keep:
            self._then = None
        if self._wanted == number:
            return
        self._wanted = number

        def look(desk: Desk) -> _Seen:
            found = resume(desk, number)
            is_pdf = found.line.kind is Kind.PDF
            return _Seen(found, original_of(desk, number) if is_pdf else None)

        self._app.ask(self, look, self._show).then(self, self._show, self._missing)

    def _show(self, seen: _Seen) -> None:
        line = seen.resume.line
        if line.id != self._wanted:
            return
        self._wanted = None
        self.resume = seen.resume
        if line.person.id != self._person:
            self._person = line.person.id
            self._read()
        self.versions.choose(str(line.id))
        as_pdf = seen.file is not None and self.pdf.show_file(seen.file)
        if not as_pdf:
            self.text.show_text(seen.resume.text)
        self.pages.setCurrentIndex(PDF if as_pdf else TEXT)
        self._show_bar(line)
        self._find()
        if self._then is not None:
            self._show_words(*self._then)
            self._then = None
        self.shown.emit(line.id)

    def _missing(self, error: DeskError) -> None:
        self._wanted = None
        self._clear()
        self._app.failed.emit(error)

    def _clear(self) -> None:
        self.resume, self._wanted, self._spots = None, None, []
        self.pages.setCurrentIndex(NOTHING)
        self._bar.hide()
        self.remarks.hide()
        self.shown.emit(0)

    def _show_bar(self, line: ResumeLine) -> None:
        self._bar.show()
        self.remarks.set_words(" ".join(line.remarks))
        self.remarks.setVisible(bool(line.remarks))

    def _show_words(self, start: int, end: int) -> None:
        """Mark the words of a span; in a PDF where they stand there."""
        assert self.resume is not None
        if self.pages.currentIndex() == TEXT:
            self._spots = [(0, (start, end))]
        else:
            found = find_same(self.resume.text, self.pdf.texts(), start, end)
            self._spots = [found] if found is not None else []
        self._at = 0
        self.count.set_words("")
        self._mark()

    def _find(self) -> None:
        """Mark every place of what is typed, and show the first."""
        typed, pages = self.field.text(), self._pages()
        self._spots = [
            (page, place) for page, text in enumerate(pages) for place in find_words(text, typed)
        ]
        self._at = 0
        self._tell_count()
        self._mark()

    def _pages(self) -> list[str]:
        if self.resume is None or not self.field.text().strip():
            return []
        if self.pages.currentIndex() == TEXT:
            return [self.text.toPlainText()]
        return self.pdf.texts()

    def _step(self, by: int) -> None:
        if self._spots:
            self._at = (self._at + by) % len(self._spots)
            self._tell_count()
            self._mark()

    def _tell_count(self) -> None:
        if not self.field.text().strip():
            self.count.set_words("")
        elif self._spots:
            self.count.set_words(f"{self._at + 1} of {len(self._spots)}")
        else:
            self.count.set_words("not there")

    def _mark(self) -> None:
        if self.pages.currentIndex() == PDF:
            self.pdf.mark(self._spots, self._at)
        elif self.pages.currentIndex() == TEXT:
            self.text.mark([place for _, place in self._spots], self._at)

    def zoom(self, steps: int) -> None:
        """Larger or smaller by so many steps; 0 as it was."""
        (self.pdf if self.pages.currentIndex() == PDF else self.text).zoom_by(steps)

    def _hear(self, change: Change) -> None:
        if self._person and change.touched & READS:
            self._read()

    def sizeHint(self) -> QSize:
        return QSize(720, 4000)

    def hasHeightForWidth(self) -> bool:
        """It takes all the room there is, however long its remarks are."""
        return False

    def _lay_out(self) -> None:
        self._bar = QWidget()
        line = QHBoxLayout(self._bar)
        line.setContentsMargins(12, 8, 12, 8)
        line.setSpacing(6)
        line.addWidget(self.versions)
        line.addWidget(self.field, 1)
        line.addWidget(self.count)
        for icon, name, steps in (("minus", "Smaller", -1), ("plus", "Larger", 1)):
            button = Button(icon=icon, name=name, small=True)
            button.clicked.connect(lambda _on=False, steps=steps: self.zoom(steps))
            line.addWidget(button)
        below = QWidget()
        self.pages = QStackedLayout(below)
        empty = Empty("file-text", "No resume yet", "Drop a PDF, Word or text file here.")
        for page in (empty, self.pdf, self.text):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self.remarks)
        column.addWidget(below, 1)
        self._bar.hide()
        self.remarks.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        mine = watched is self.field and event.type() == QEvent.Type.KeyPress
        if mine and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in ENTER:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._step(-1 if back else 1)
            return True
        if key == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
            return True
        return False


def _version(line: ResumeLine, zone: str) -> str:
    return f"{line.name} · {day_and_time(line.received_at, zone)}"
