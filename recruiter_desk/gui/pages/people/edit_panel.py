"""The panel in which a person is added or changed, with those who may be there already."""

from datetime import date

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QWidget

from recruiter_desk.base.clock import local
from recruiter_desk.base.errors import DeskError
from recruiter_desk.gui.app import App, PanelAsked
from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.card import Icon
from recruiter_desk.gui.kit.panel import Panel
from recruiter_desk.gui.kit.panes import Surface
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.pages.people.editing import reading
from recruiter_desk.gui.pages.people.editing.form import Form
from recruiter_desk.gui.pages.people.editing.likely import Likely
from recruiter_desk.gui.panels.pressing import enter_means
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.people.model import (
    Added,
    Duplicate,
    PersonCard,
    PersonChanges,
    PersonDraft,
)
from recruiter_desk.people.queries import likely_duplicates, person_card
from recruiter_desk.store.desk import Desk

WIDE, PAUSE, HIGH = 832, 120, 560  # px; ms after the last letter; px of the form


class _Scroll(QScrollArea):
    """As high as the form likes to be; less where the window is low."""

    def sizeHint(self) -> QSize:
        return QSize(560, HIGH)


class EditPanel(Panel):
    """`asked.person` None adds one, with `words` as the name and `number` already there."""

    def __init__(self, app: App, window: QWidget, asked: PanelAsked) -> None:
        self._card: PersonCard | None = None
        if asked.person is not None:
            self._card = person_card(app.desk, asked.person)
        title = f"Change {self._card.name}" if self._card else "Add person"
        super().__init__(window, title, WIDE, top=64)
        self._app = app
        self.form, self.likely = Form(app), Likely()
        self.said = Words("", Role.CAPTION, Tone.LATE, wrap=True)
        self._lay_out(title)
        self._fill(asked)
        self._as_filled = reading.draft_of(self.form, self._today)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._compare)
        self.form.edited.connect(self._pause.start)
        self.likely.opened.connect(self._look_at)
        self.likely.merged.connect(self._same_as)
        self.add_key("Ctrl+Return", self.save)
        enter_means(self, self.save)
        _application().focusChanged.connect(self._follow)
        if asked.words or asked.number:
            self._compare()

    def open(self, first: QWidget | None = None) -> None:
        """Show it with the keys in the name."""
        super().open(first or self.form.name)

    def save(self) -> None:
        """Keep it and close; what cannot be kept is said, and the panel stays."""
        if not self.form.check():
            self._say("Something above cannot be kept; it says why.")
            return
        try:
            draft = reading.draft_of(self.form, self._today)
        except DeskError as error:
            self._refuse(error)
            return
        if self._card is None:
            self._app.do(_add, draft).then(self, self._added, self._refuse)
        else:
            changes = reading.changes_between(self._as_filled, draft)
            self._app.do(_edit, self._card.id, changes).then(
                self, lambda _done: self._leave(), self._refuse
            )

    @property
    def _today(self) -> date:
        return local(self._app.now(), self._app.zone).date()

    def _lay_out(self, title: str) -> None:
        self.head.addWidget(Icon("pencil" if self._card else "user-plus", 18, Tone.ACCENT))
        self.head.addWidget(Words(title, Role.NAME), 1)
        self._scroll = scroll = _Scroll()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = Surface()
        column = QHBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        scroll.setWidget(inside)
        across = QHBoxLayout()
        across.setContentsMargins(1, 0, 1, 0)
        across.setSpacing(0)
        across.addWidget(scroll, 1)
        across.addWidget(self.likely, 0)
        self.body.addLayout(across)
        self.foot.addWidget(self.said, 1)
        close = Button("Close", caps=("Esc",))
        close.clicked.connect(self.close)
        keep = Button("Save" if self._card else "Add", caps=("Enter",), kind=Kind.PRIMARY)
        keep.clicked.connect(self.save)
        self.foot.addWidget(close)
        self.foot.addWidget(keep)

    def _fill(self, asked: PanelAsked) -> None:
        if self._card is not None:
            reading.fill(self.form, self._card)
            return
        self.form.name.setText(asked.words)
        if asked.number:
            self.form.numbers.rows[0].field.setText(asked.number)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Whoever gets the keys is scrolled into sight."""
        if now is not None and self.form.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(now, 0, 40)

    def _compare(self) -> None:
        draft = reading.typed_so_far(self.form)
        myself = self._card.id if self._card else None

        def query(desk: Desk) -> list[Duplicate]:
            return likely_duplicates(desk, draft, but=myself)

        self._app.ask(self, query, self.likely.show_likely)

    def _look_at(self, person: int) -> None:
        self.close()
        self._app.open_person.emit(person)

    def _same_as(self, person: int) -> None:
        """What was typed goes to the one that is there; two that are there are compared."""
        if self._card is not None:
            from recruiter_desk.gui.pages.people.merge_panel import MergePanel

            self.close()
            MergePanel(self._app, self.window(), self._card.id, person).open()
            return
        card = person_card(self._app.desk, person)
        try:
            changes = reading.additions(card, reading.draft_of(self.form, self._today))
        except DeskError as error:
            self._refuse(error)
            return
        self._app.do(_edit, person, changes).then(
            self, lambda _done: self._look_at(person), self._refuse
        )

    def _leave(self) -> None:
        self.close()

    def _added(self, added: Added) -> None:
        self._look_at(added.id)

    def _refuse(self, error: DeskError) -> None:
        self._say(f"{error.title} {error.advice}".strip())

    def _say(self, words: str) -> None:
        self.said.set_words(words)


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application


def _add(desk: Desk, draft: PersonDraft) -> Added:
    from recruiter_desk.people.commands import add_person

    return add_person(desk, draft)


def _edit(desk: Desk, person: int, changes: PersonChanges) -> None:
    from recruiter_desk.people.commands import edit_person

    edit_person(desk, person, changes)
