"""A resume over the page: read, searched, saved as a file, taken away."""

from PySide6.QtWidgets import QWidget

from recruiter_desk.base.errors import DeskError
from recruiter_desk.gui.app import App, PanelAsked
from recruiter_desk.gui.asked_files import resume_to_save
from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.card import Icon
from recruiter_desk.gui.kit.panel import Panel
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.panels.resume.viewer import ResumeViewer
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.people.queries import person_of
from recruiter_desk.screening.resumes.queries import original_of, resume
from recruiter_desk.store.desk import Desk

WIDE, TOP = 860, 48


class ResumePanel(Panel):
    """`asked.resume` that one, at the words of `asked.span`; else the newest of `asked.person`."""

    def __init__(self, app: App, window: QWidget, asked: PanelAsked) -> None:
        number = asked.resume
        person = asked.person
        if number is not None:
            person = resume(app.desk, number).line.person.id
        if person is None:
            raise DeskError("No resume was named.", "Open a person first.")
        name = person_of(app.desk, person).name
        super().__init__(window, f"Resume of {name}", WIDE, top=TOP)
        self._app, self.person = app, person
        self.viewer = ResumeViewer(app)
        self.viewer.shown.connect(self._show_acts)
        self.head.addWidget(Icon("file-text", 18, Tone.ACCENT))
        self.head.addWidget(Words(f"Resume of {name}", Role.NAME), 1)
        self.body.addWidget(self.viewer, 1)
        self._save = Button("Save the file…", icon="file-output")
        self._save.clicked.connect(self.save)
        self._remove = Button("Remove", icon="trash-2", kind=Kind.LINK)
        self._remove.clicked.connect(self.remove)
        done = Button("Close", caps=("Esc",))
        done.clicked.connect(self.close)
        for part in (self._save, self._remove):
            self.foot.addWidget(part)
        self.foot.addStretch()
        self.foot.addWidget(done)
        self._show_acts(0)
        self.viewer.show_person(person)
        if number is not None:
            self.viewer.jump(number, *(asked.span or (0, 0)))

    def open(self, first: QWidget | None = None) -> None:
        """Show it with the keys in what is looked for."""
        super().open(first or self.viewer.field)

    def save(self) -> None:
        """Write the file as it came to where the recruiter says."""
        seen = self.viewer.resume
        path = None if seen is None else resume_to_save(self, seen.line.name)
        if seen is None or path is None:
            return
        number = seen.line.id

        def write(desk: Desk) -> str:
            try:
                path.write_bytes(original_of(desk, number))
            except OSError as error:
                raise DeskError(f"{path.name} cannot be written.", "Choose another.") from error
            return path.name

        app = self._app
        app.ask(self, write, lambda name: app.say.emit(f"{name} saved"))

    def remove(self) -> None:
        """Take it away; undo brings it back."""
        if self.viewer.resume is not None:
            self._app.do(_remove, self.viewer.resume.line.id).then(self)
            self.close()

    def _show_acts(self, number: int) -> None:
        for part in (self._save, self._remove):
            part.setEnabled(bool(number))


def _remove(desk: Desk, number: int) -> None:
    from recruiter_desk.screening.resumes.commands import remove_resume

    remove_resume(desk, number)
