"""A referral typed while the giver speaks: who gave whom, a number, how they know each other."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiter_desk.base.errors import DeskError
from recruiter_desk.gui.app import App, PanelAsked
from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.card import Icon
from recruiter_desk.gui.kit.field import Field
from recruiter_desk.gui.kit.panel import Panel
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.pages.people.chooser import PersonChooser
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.people.model import Found, PersonDraft, PhoneDraft
from recruiter_desk.people.queries import person_card
from recruiter_desk.quick.referred import read_given, say_given
from recruiter_desk.quick.referring import draft_of
from recruiter_desk.referrals.commands import refer
from recruiter_desk.referrals.model import ReferralDraft, Referred

WIDE = 560
SAYS = "What they say of them; it is read as theirs"
LINE = "Whom: a name, or one line: bob k 813 555 0199 CT at Mercy"
WHO_GAVE = "Choose who gave the name."
WHO = "Type the name of the person given."


class ReferralPanel(Panel):
    """`asked.person`: who gave; `asked.call`: in which call; `asked.words`: a name typed."""

    def __init__(self, app: App, window: QWidget, asked: PanelAsked) -> None:
        super().__init__(window, "New referral", WIDE)
        self._app, self._giver, self._call = app, asked.person or on_page(window), asked.call
        self._known: Found | None = None
        self.giver = PersonChooser(app, "Who gave the name", "Who gave the name")
        self.name = PersonChooser(app, "Whom they gave", LINE)
        self.understood = Words("", Role.CAPTION, wrap=True)
        self.number = Field("Number", hint="Their number", icon="phone")
        self.how = Field("How they know each other", hint="Worked together at Mercy, 2019 to 2021")
        self.said = Field(SAYS, hint=SAYS, icon="quote")
        self.wrong = Words("", Role.CAPTION, Tone.LATE, wrap=True)
        self._lay_out()
        self._listen()
        if self._giver is not None:
            self.giver.show_chosen(person_card(app.desk, self._giver).name)
        self.name.field.setText(asked.words)

    def open(self, first: QWidget | None = None) -> None:
        """Show it with the keys where something is missing."""
        super().open(first or (self.giver.field if self._giver is None else self.name.field))

    def _lay_out(self) -> None:
        self.head.addWidget(Icon("waypoints", 18, Tone.ACCENT))
        self.head.addWidget(Words("New referral", Role.NAME), 1)
        column = QVBoxLayout()
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.giver)
        column.addWidget(self.name)
        for control in (self.understood, self.number, self.how, self.said, self.wrong):
            column.addWidget(control)
        self.understood.hide()
        self.wrong.hide()
        self.body.addLayout(column)
        self.foot.addStretch()
        cancel = Button("Cancel", caps=("Esc",))
        cancel.clicked.connect(self.close)
        keep = Button("Keep", caps=("Ctrl", "Enter"), kind=Kind.PRIMARY)
        keep.clicked.connect(self.keep)
        self.foot.addWidget(cancel)
        self.foot.addWidget(keep)

    def _listen(self) -> None:
        self.giver.chosen.connect(self._gave)
        self.name.chosen.connect(self._chose)
        self.name.field.textEdited.connect(self._typed)
        self.name.field.returnPressed.connect(self._enter)
        for chooser in (self.giver, self.name):
            chooser.resized.connect(self.place_again)
        for field in (self.number, self.how, self.said):
            field.returnPressed.connect(self.keep)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            self.add_key(keys, self.keep)

    def _gave(self, person: Found) -> None:
        self._giver = person.id
        self.name.setFocus()

    def _chose(self, person: Found) -> None:
        self._known = person
        self.number.setFocus()

    def _typed(self, line: str) -> None:
        """Somebody else than was chosen; what a line says of them is said back."""
        self._known = None
        read = read_given(line)
        self.understood.set_words(say_given(read))
        self.understood.setVisible(bool(line) and not read.is_a_name_alone)
        self.place_again()

    def _enter(self) -> None:
        """A whole line is kept, a name alone goes on to its number."""
        if self.understood.isHidden():
            self.number.setFocus()
        else:
            self.keep()

    def keep(self) -> None:
        """Keep it in one step, or say what is missing."""
        name = self.name.field.text().strip()
        if self._giver is None:
            self._say(WHO_GAVE)
            self.giver.setFocus()
        elif not name:
            self._say(WHO)
            self.name.setFocus()
        else:
            draft = ReferralDraft(
                self._giver,
                self._given(name),
                how_words=self.how.text(),
                call=self._call,
                said=self._said(name),
            )
            self._app.do(refer, draft).then(self, self._kept, self._refused)

    def _given(self, name: str) -> int | PersonDraft:
        if self._known is not None:
            return self._known.id
        made = draft_of(read_given(name))
        number = self.number.text().strip()
        return replace(made, phones=(PhoneDraft(number),)) if number else made

    def _said(self, name: str) -> str:
        line = "" if self._known is not None else read_given(name).said
        return ". ".join(filter(None, (line, self.said.text().strip())))

    def _kept(self, referred: Referred) -> None:
        if referred.stood:
            self._app.say.emit("That referral stood already; what is new was added to it.")
        self._app.given.emit(referred.referral)
        self.close()

    def _refused(self, error: DeskError) -> None:
        self._say(str(error))

    def _say(self, words: str) -> None:
        self.wrong.set_words(words)
        self.wrong.setVisible(bool(words))
        self.place_again()


def on_page(window: QWidget) -> int | None:
    """Who is on the line, or whose page is shown: they give the name."""
    page = getattr(window, "page", None)
    if page is None:
        return None
    if page.key == "call":
        return page.of.person if page.of is not None else None
    return getattr(page, "person", None) if page.key in {"person", "referrals"} else None
