"""Writing a note on a person: every pause is saved, so that nothing typed is ever lost."""

from uuid import uuid4

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiter_desk.base.errors import DeskError
from recruiter_desk.base.say import say_exact
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.buttons import Button
from recruiter_desk.gui.kit.paint import hairline
from recruiter_desk.gui.kit.text_box import TextBox
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.panels.guarded import Guarded
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.notes.model import Former
from recruiter_desk.notes.queries import former_texts
from recruiter_desk.notes.queries import note as note_of
from recruiter_desk.screening.guarding import home_of
from recruiter_desk.screening.model import NOWHERE, Place
from recruiter_desk.store.desk import Desk

PAUSE = 400  # ms after the last letter
LINES = 5


class NoteEditor(QWidget):
    """`write(person)` begins a note, `correct(id)` opens an older one; Esc or Ctrl+Enter closes.

    `finished` when it was closed; `framed` draws the line below it and its own button.
    """

    finished = Signal()

    def __init__(self, app: App, *, framed: bool = True) -> None:
        super().__init__()
        self._app, self._framed = app, framed
        self._person: int | None = None
        self._note: int | None = None
        self._session, self._kept = "", ""
        self._written: dict[str, int | None] = {}
        self.box = TextBox("Note", "What was said or seen; saved as you type", LINES)
        self.box.setFixedHeight(LINES * Role.BODY.line + 16)
        self.box.edit.installEventFilter(self)
        self._said = Words("", Role.CAPTION, Tone.MUTED)
        self.former = Words("", Role.CAPTION, Tone.MUTED, wrap=True)
        self.reminder = Words("", Role.CAPTION, Tone.MUTED, wrap=True)
        self.guarded = Guarded(self.box.edit, self.reminder, self._place)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.save)
        self.box.edit.textChanged.connect(self._typed)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*((24, 12, 16, 12) if self._framed else (0, 0, 0, 0)))
        column.setSpacing(6)
        column.addWidget(self.box)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._said, 1)
        done = Button("Done", caps=("Esc",), small=True)
        done.clicked.connect(self.finish)
        line.addWidget(done)
        if not self._framed:
            done.hide()
        column.addLayout(line)
        column.addWidget(self.reminder)
        column.addWidget(self.former)

    def write(self, person: int | None) -> None:
        """Begin a note on a person (None: nobody yet), or go on with the one that is open."""
        if self.isHidden() or person != self._person or self._note is not None:
            self._begin(person, None, "")
        self.box.setFocus()

    def correct(self, note_id: int) -> None:
        """Open an older note; what it said before stays readable below."""
        note = note_of(self._app.desk, note_id)
        self._begin(note.person.id if note.person else None, note_id, note.text)
        self._app.ask(self, lambda desk: former_texts(desk, note_id), self._show_former)
        self.box.setFocus()

    def put_on(self, person: int) -> None:
        """The note being written is that person's; what is saved of it already moves."""
        self.save()
        self._person, session = person, self._session

        def move(desk: Desk) -> None:
            from recruiter_desk.notes.commands import edit_note
            from recruiter_desk.notes.model import NoteChanges

            if (note := self._written.get(session)) is not None:
                edit_note(desk, note, NoteChanges(person_id=person))

        self._app.do(move).then(self, None, self._not_saved)

    def finish(self) -> None:
        """Save what is left to save and close."""
        self.save()
        self.hide()
        self.finished.emit()

    def save(self) -> None:
        """Keep what stands there now."""
        text = self.box.text()
        self._pause.stop()
        if not self._session or text == self._kept:
            return
        self._kept = text
        session, note, person = self._session, self._note, self._person

        def keep(desk: Desk) -> int | None:
            from recruiter_desk.notes.commands import keep_typing

            kept = keep_typing(desk, note, person, text, session)
            self._written[session] = kept
            return kept

        self._app.do(keep).then(self, lambda kept: self._saved(session, kept), self._not_saved)

    def _begin(self, person: int | None, note: int | None, text: str) -> None:
        self.save()
        self._session = ""
        self.box.edit.setPlainText(text)
        self._person, self._note, self._kept = person, note, text
        self._session = uuid4().hex
        self._said.set_words("Corrects an older note" if note else "", Tone.MUTED)
        self.former.hide()
        self.show()

    def _place(self) -> Place:
        """Where the person is, for rules that hold only there."""
        if self._person is None or self._app.is_closing:
            return NOWHERE
        return home_of(self._app.desk, self._person)

    def _typed(self) -> None:
        if self._session:
            self._pause.start()

    def _saved(self, session: str, note: int | None) -> None:
        if session == self._session:
            self._said.set_words("Saved" if note is not None else "", Tone.MUTED)

    def _not_saved(self, error: DeskError) -> None:
        self._kept = "\0"
        self._said.set_words(f"{error.title} {error.advice}", Tone.LATE)

    def _show_former(self, texts: list[Former]) -> None:
        lines = [f"Until {say_exact(each.until, self._app.zone)}: “{each.text}”" for each in texts]
        self.former.set_words("\n".join(lines))
        self.former.setVisible(bool(lines))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.box.edit:
            if event.type() == QEvent.Type.FocusOut:
                self.save()
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._key(event)
        return False

    def event(self, event: QEvent) -> bool:
        """Esc closes the note, and not the page it stands on."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(event.key() == Qt.Key.Key_Escape)
            return event.isAccepted()
        return super().event(event)

    def _key(self, event: QKeyEvent) -> bool:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape or (enter and control):
            self.finish()
            return True
        return False

    def hideEvent(self, _event: QEvent) -> None:
        self.save()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._framed:
            hairline(QPainter(self), 0, self.width(), self.height() - 1)
