"""A note from anywhere: on a person, or on none yet; saved while it is typed."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiter_desk.gui.app import App, PanelAsked
from recruiter_desk.gui.kit.buttons import Button
from recruiter_desk.gui.kit.card import Icon
from recruiter_desk.gui.kit.panel import Panel
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.pages.people.chooser import PersonChooser
from recruiter_desk.gui.pages.people.person.note import NoteEditor
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.people.model import Found
from recruiter_desk.people.queries import person_card

WIDE = 640
NOBODY = "On nobody yet; choose a person, or leave it and choose later."


class NotePanel(Panel):
    """`asked.person` None: the person whose page is open, or nobody yet."""

    def __init__(self, app: App, window: QWidget, asked: PanelAsked) -> None:
        super().__init__(window, "New note", WIDE)
        self._app = app
        self.chooser = PersonChooser(app, "On whom", "Name or number")
        self.chooser.chosen.connect(self._put_on)
        self.chooser.resized.connect(self.place_again)
        self.note = NoteEditor(app, framed=False)
        self.note.finished.connect(self.close)
        self._said = Words(NOBODY, Role.CAPTION, Tone.MUTED, wrap=True)
        self._lay_out()
        person = asked.person or _shown_by(window)
        self.note.write(person)
        if person is not None:
            self._say(person_card(app.desk, person).name)
        if asked.words:
            self.note.box.edit.setPlainText(asked.words)

    def open(self, first: QWidget | None = None) -> None:
        """Show it with the keys in the text."""
        super().open(first or self.note.box.edit)

    def _lay_out(self) -> None:
        self.head.addWidget(Icon("sticky-note", 18, Tone.ACCENT))
        self.head.addWidget(Words("New note", Role.NAME), 1)
        column = QVBoxLayout()
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(self.chooser)
        column.addWidget(self._said)
        column.addWidget(self.note)
        self.body.addLayout(column)
        self.foot.addStretch()
        done = Button("Done", caps=("Esc",))
        done.clicked.connect(self.close)
        self.foot.addWidget(done)

    def _put_on(self, person: Found) -> None:
        """The note is this person's from now on; what was typed already moves."""
        self._say(person.name)
        self.note.put_on(person.id)
        self.note.box.setFocus()

    def _say(self, name: str) -> None:
        self.chooser.show_chosen(name)
        self._said.set_words(f"On {name}.")


def _shown_by(window: QWidget) -> int | None:
    """The person whose page the window shows."""
    from recruiter_desk.gui.pages.people.person_page import PersonPage

    page = getattr(window, "page", None)
    return page.person if isinstance(page, PersonPage) else None
