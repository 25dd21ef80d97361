"""Import people: a file, its columns with a check of every row, and what became of it."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from recruiter_desk.base.errors import DeskError
from recruiter_desk.gui.app import App
from recruiter_desk.gui.asked_files import file_to_save, files_to_open
from recruiter_desk.gui.kit.page_header import PageHeader
from recruiter_desk.gui.kit.steps import StepsLine
from recruiter_desk.gui.pages.importing import words
from recruiter_desk.gui.pages.importing.columns_step import ColumnsStep
from recruiter_desk.gui.pages.importing.done_step import DoneStep
from recruiter_desk.gui.pages.importing.file_step import FileStep
from recruiter_desk.gui.pages.importing.flow import Flow

FILE, COLUMNS, DONE = range(3)
STEPS = ("File", "Columns and check", "Done")
HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
HINTS = {
    FILE: [("Enter", "choose a file"), ("Esc", "back")],
    COLUMNS: [
        ("↑ ↓", "column"),
        ("Enter", "change where it goes"),
        ("Delete", "leave it out"),
        ("F6", "refused rows"),
    ],
    DONE: [("Ctrl+Z", "take it back"), ("Enter", "another file"), ("Esc", "back")],
}


class ImportPage(QWidget):
    """`begin(paths)` looks at files; without any it asks for them."""

    key, title = "importing", "Import people"

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app, self.flow = app, Flow(app, self)
        self.setAccessibleName(self.title)
        self.header, self.steps = PageHeader(self.title), StepsLine(STEPS)
        self.header.add(self.steps)
        self.file, self.columns, self.done = FileStep(), ColumnsStep(), DoneStep()
        self._stack, self._parts = QStackedWidget(), (self.file, self.columns, self.done)
        for part in self._parts:
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._stack, 1)
        self._hear_the_flow()
        self._hear_the_steps()
        self._show(FILE)

    def hints(self) -> list[tuple[str, str]]:
        """The keys of the step that is shown."""
        return HINTS[self._stack.currentIndex()]

    def begin(self, paths: tuple[Path, ...] = ()) -> None:
        """Look at these files, or ask which; what is being imported is not disturbed."""
        if self.flow.is_importing:
            return
        if paths:
            self.flow.look(paths)
        elif self._stack.currentIndex() != COLUMNS:
            self.ask()

    def ask(self) -> None:
        """Ask for files."""
        if paths := files_to_open(self, self.title):
            self.begin(paths)

    def take_in(self) -> None:
        """Import the files as they were checked."""
        self.flow.take_in(remember=self.columns.foot.remember.isChecked())

    def back(self) -> None:
        """To the choice of a file; an import on its way is stopped, and nothing of it is kept."""
        if self.flow.is_importing:
            self.flow.work.cancel()
            self.columns.foot.show_stopping()
        else:
            self.flow.forget()
            self._show(FILE)

    def save_refused(self) -> None:
        """Keep the refused rows and their reasons in a file."""
        if self.flow.chosen is not None:
            name = f"{self.flow.chosen.paths[0].stem} refused.csv"
            if path := file_to_save(self, "Save the refused rows", name):
                self.flow.save(path)

    def _hear_the_flow(self) -> None:
        flow = self.flow
        flow.looked.connect(self._looked)
        flow.unread.connect(self._not_read)
        flow.changed.connect(self._show_chosen)
        flow.checked.connect(self._checked)
        flow.unfit.connect(self._unfit)
        flow.begun.connect(self._begun)
        flow.imported.connect(self._imported)
        flow.stopped.connect(self._stopped)
        flow.undone.connect(self._undone)
        flow.work.moved.connect(self._moved)

    def _hear_the_steps(self) -> None:
        self.file.asked.connect(self.ask)
        self.columns.columns.table.placed.connect(self.flow.place)
        self.columns.check.saving.connect(self.save_refused)
        foot, done = self.columns.foot, self.done
        foot.asked.connect(self.take_in)
        foot.back.connect(self.back)
        done.opened.connect(self._app.open_person)
        done.seen.connect(lambda: self._app.go.emit("people"))
        done.another.connect(self.back)
        done.saving.connect(self.save_refused)
        done.undone.connect(self.flow.take_back)
        for keys, act in (
            ("Ctrl+Return", self.take_in),
            ("Ctrl+Enter", self.take_in),
            ("F6", self.columns.turn),
        ):
            QShortcut(QKeySequence(keys), self, act, context=HERE)

    def _looked(self) -> None:
        chosen = self.flow.chosen
        assert chosen is not None
        self.file.say("")
        self.columns.foot.remember.setText(words.remember_words(chosen.preview))
        self.columns.foot.remember.setVisible(not chosen.is_own)
        self.columns.columns.show_row(1)
        self._show_chosen()
        self._show(COLUMNS)

    def _not_read(self, error: DeskError) -> None:
        self.file.say(f"{error.title} {error.advice}".strip())
        self._show(FILE)

    def _show_chosen(self) -> None:
        chosen = self.flow.chosen
        assert chosen is not None
        self.columns.columns.show_chosen(chosen, self.flow.targets)
        self.columns.check.show_running(chosen.preview)
        self._ready()

    def _ready(self) -> None:
        chosen = self.flow.chosen
        said = words.button_words(self.flow.report, own=chosen is not None and chosen.is_own)
        self.columns.foot.show_ready(said, can_go=self.flow.can_go)

    def _checked(self) -> None:
        chosen, report = self.flow.chosen, self.flow.report
        if chosen is not None and report is not None:
            self.columns.check.show_report(chosen.preview, report, own=chosen.is_own)
            self._ready()

    def _unfit(self, error: DeskError) -> None:
        if self.flow.chosen is not None:
            preview = self.flow.chosen.preview
            self.columns.check.show_refusal(preview, error.title, error.advice)
            self._ready()

    def _begun(self) -> None:
        chosen = self.flow.chosen
        assert chosen is not None
        self.columns.foot.show_running(f"Importing {chosen.name}")

    def _moved(self, share: float) -> None:
        if self.flow.is_importing:
            self.columns.foot.moved(share)
        else:
            self.columns.check.moved(share)

    def _imported(self) -> None:
        self._show_done()
        self._show(DONE)

    def _stopped(self, error: DeskError) -> None:
        self._ready()
        if self.flow.report is None:
            self._unfit(error)

    def _undone(self, undone: bool) -> None:  # noqa: FBT001
        if undone and self.flow.chosen is not None:
            self.done.show_undone(f"Nothing of {self.flow.chosen.name} is on the desk.")
        else:
            self._show_done()

    def _show_done(self) -> None:
        flow = self.flow
        if flow.chosen is not None and flow.report is not None:
            self.done.show_done(flow.chosen, flow.report, flow.pairs)

    def _show(self, step: int) -> None:
        chosen = self.flow.chosen
        self._stack.setCurrentIndex(step)
        self.steps.show_step(step if step < DONE else len(STEPS))
        self.header.set_words(self.title, chosen.name if chosen else "")
        self.setFocusProxy(self._parts[step])
        if self.isVisible():
            self._parts[step].setFocus()
            self._app.hints_changed.emit()

    def event(self, event: QEvent) -> bool:
        """Esc goes one step back here before it leaves the page."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().event(event)
        if event.key() == Qt.Key.Key_Escape and self._stack.currentIndex() == COLUMNS:
            event.accept()
        return event.isAccepted()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = self._stack.currentIndex()
        escapes = event.key() == Qt.Key.Key_Escape and step == COLUMNS
        if escapes or (event.key() in ENTER and step == DONE):
            self.back()
        else:
            super().keyPressEvent(event)
