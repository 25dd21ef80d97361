"""The section of words: what the reader, the call sheet and the note guard go by."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiter_desk.base.errors import DeskError
from recruiter_desk.gui.app import App
from recruiter_desk.gui.kit.buttons import Button, Kind
from recruiter_desk.gui.kit.card import Card
from recruiter_desk.gui.kit.combo import Combo
from recruiter_desk.gui.kit.text_box import TextBox
from recruiter_desk.gui.kit.words import Words
from recruiter_desk.gui.pages.settings.sections import Part
from recruiter_desk.gui.theme.fonts import Role
from recruiter_desk.gui.theme.tokens import Tone
from recruiter_desk.screening.own_words import FAMILIES, own_words, save_own_words, shipped
from recruiter_desk.store.desk import Desk
from recruiter_desk.store.journal import Change

HOW = (
    "Your own words are added to those of the program and used at once; every text is read "
    "again. The list below shows how the program writes its own."
)


def words(app: App) -> Part:
    """Words of one's own."""
    box = OwnWords(app)
    return Part("words", "book-open", "Words", (), box, (), box.families)


class OwnWords(QWidget):
    """A list is chosen, additions are typed as TOML, and saved with the button."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self.families = Combo("List of words", list(FAMILIES.items()))
        self.mine = TextBox("Your additions", '[typed]\ncath = "catheter lab"', lines=6)
        self.theirs = TextBox("As the program has it", lines=8)
        self.theirs.edit.setReadOnly(True)
        self.save = Button("Save these words", small=True, kind=Kind.PRIMARY)
        self.save.setEnabled(not app.desk.locked)
        self.said = Words("", Role.CAPTION, Tone.MUTED, wrap=True)
        self._lay_out()
        self.families.activated.connect(lambda _row: self.look())
        self.save.clicked.connect(self.keep)
        app.changed.connect(self._hear)
        self.look()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Words("Words", Role.NAME))
        card = Card()
        card.add(Words(HOW, Role.CAPTION, Tone.MUTED, wrap=True))
        card.add(self.families, gap=10)
        for name, box in (("Your additions", self.mine), ("As the program has it", self.theirs)):
            card.add(Words(name, Role.CAPTION, Tone.MUTED), gap=8)
            card.add(box, gap=4)
            if box is self.mine:
                line = QHBoxLayout()
                line.addWidget(self.said, 1)
                line.addWidget(self.save)
                row = QWidget()
                row.setLayout(line)
                line.setContentsMargins(0, 0, 0, 0)
                card.add(row, gap=6)
        column.addWidget(card)

    def look(self) -> None:
        """Show the list that is chosen."""
        family = self.families.key()
        self.mine.edit.setPlainText(own_words(self._app.desk).get(family, ""))
        self.theirs.edit.setPlainText(shipped(family))
        self.said.set_words("")

    def keep(self) -> None:
        """Keep what was typed; what cannot be used is said, and nothing is changed."""
        family, text = self.families.key(), self.mine.text()

        def save(desk: Desk) -> None:
            save_own_words(desk, family, text)

        self._app.do(save).then(self, lambda _none: self._saved(), self._refused)

    def _saved(self) -> None:
        self.said.set_words("Saved; every text is read again.", Tone.GOOD)

    def _refused(self, error: DeskError) -> None:
        self.said.set_words(f"{error.title} {error.advice}", Tone.LATE)

    def _hear(self, change: Change) -> None:
        if "setting" in change.touched and not self.mine.edit.hasFocus():
            self.mine.edit.setPlainText(own_words(self._app.desk).get(self.families.key(), ""))
